"""A file that opens only with a passphrase: AES with 256 bits (ISO 32000-2, revision 6)."""

from __future__ import annotations

from io import BytesIO

from focalnet.printing.archiving import not_declared


def protected(pdf: bytes, passphrase: str) -> bytes:
    """Return the same pages, to be opened with a passphrase; never twice the same bytes.

    Everything is encrypted, the metadata too. What is encrypted cannot be PDF/A,
    so the file no longer says it is. Raises ValueError where there is no
    passphrase; nothing is written to any disk.
    """
    if not passphrase:
        raise ValueError("a protected file needs a passphrase")
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as document:
        metadata = document.Root.Metadata
        metadata.write(not_declared(metadata.read_bytes()))
        made = BytesIO()
        document.save(
            made,
            encryption=pikepdf.Encryption(
                user=passphrase, owner=passphrase, R=6, aes=True, metadata=True
            ),
        )
    return made.getvalue()

"""Sealing the files that desks exchange: ChaCha20-Poly1305, one key for each file."""

from __future__ import annotations


class DeskSeal:
    """Implements services.desk_files.Seal."""

    def sealed(self, plain: bytes, *, key: bytes, nonce: bytes, head: bytes) -> bytes:
        """Return *plain* encrypted and authenticated together with *head*."""
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        return ChaCha20Poly1305(key).encrypt(nonce, plain, head)

    def opened(self, sealed: bytes, *, key: bytes, nonce: bytes, head: bytes) -> bytes | None:
        """Return what was sealed, or None when it was sealed with another key or head."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        try:
            return ChaCha20Poly1305(key).decrypt(nonce, sealed, head)
        except InvalidTag:
            return None

"""The pages of an encrypted file in clear, free ones and leftovers included."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
RESERVED = 80
SALT = 16


def decrypted_pages(path: Path, key: bytes) -> bytes:
    """Return every page of a file of SQLCipher 4 under its raw key, one after another."""
    content = path.read_bytes()
    pages = []
    for at in range(0, len(content), PAGE):
        page = content[at : at + PAGE]
        iv = page[PAGE - RESERVED :][:16]
        body = page[SALT if at == 0 else 0 : PAGE - RESERVED]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        pages.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(pages)

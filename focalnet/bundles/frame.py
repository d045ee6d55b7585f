"""The outside of a bundle and the frame inside: what is read before anything is trusted."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from hashlib import sha512

from focalnet.bundles.canonical import damaged
from focalnet.domain.refusals import BundleTooBig, BundleTooNew, NotABundle

NAME = b"FOCALNETX"
VERSION = b"\x01"
# As in PNG: a transfer that rewrites line ends, or stops at Ctrl+Z, breaks it visibly.
LINE_ENDS = b"\x0d\x0a\x1a\x0a"
MAGIC = NAME + VERSION + LINE_ENDS
MOST_BYTES = 64 * 1024 * 1024
MOST_HEADER = 1024 * 1024
SIGNATURE_BYTES = 64
LENGTH = struct.Struct(">Q")
HEADER_LENGTH = struct.Struct(">I")
SIGNED = b"focalnet/bundle/v1\0"


@dataclass(frozen=True, slots=True)
class Frame:
    """The three parts of what is encrypted: header, compressed payload, signature."""

    header: bytes
    payload: bytes
    signature: bytes = b""

    def digest(self) -> bytes:
        """Return the 64 bytes that the signature covers and that tell bundles apart."""
        hashed = sha512(HEADER_LENGTH.pack(len(self.header)))
        hashed.update(self.header)
        hashed.update(self.payload)
        return hashed.digest()

    def signed(self) -> bytes:
        """Return what is signed: the purpose, the magic and the digest."""
        return SIGNED + MAGIC + self.digest()


def framed(frame: Frame) -> bytes:
    """Return the frame as bytes, padded so that its size says little."""
    length = HEADER_LENGTH.size + len(frame.header) + len(frame.payload) + SIGNATURE_BYTES
    padding = bytes(padded_size(LENGTH.size + length) - LENGTH.size - length)
    return b"".join(
        (
            LENGTH.pack(length),
            HEADER_LENGTH.pack(len(frame.header)),
            frame.header,
            frame.payload,
            frame.signature,
            padding,
        )
    )


def unframed(plain: bytes) -> Frame:
    """Return the frame in what was decrypted; raises BundleDamaged.

    Lengths must fit exactly and the padding be the zeros that belong there.
    """
    first = LENGTH.size + HEADER_LENGTH.size
    if len(plain) < first + SIGNATURE_BYTES:
        raise damaged()
    (length,) = LENGTH.unpack_from(plain)
    (header,) = HEADER_LENGTH.unpack_from(plain, LENGTH.size)
    end = LENGTH.size + length
    payload, signature = first + header, end - SIGNATURE_BYTES
    if header > MOST_HEADER or payload > signature or len(plain) != padded_size(end):
        raise damaged()
    if plain.count(0, end) != len(plain) - end:
        raise damaged()
    return Frame(plain[first:payload], plain[payload:signature], plain[signature:end])


def padded_size(size: int) -> int:
    """Return the size to pad to: at most 12 % more, and few sizes there are.

    Padmé, from Nikitin and others, Reducing Metadata Leakage from Encrypted Files
    (2019), section 4.
    """
    exponent = size.bit_length() - 1
    dropped = exponent - exponent.bit_length()
    mask = (1 << max(dropped, 0)) - 1
    return (size + mask) & ~mask


def enclosed(raw: bytes) -> bytes:
    """Return what follows the magic; raises NotABundle, BundleTooNew, BundleTooBig."""
    if len(raw) > MOST_BYTES:
        raise BundleTooBig("The file is larger than any bundle.")
    if raw[: len(NAME)] != NAME:
        raise NotABundle("This is not a bundle of focalnet.")
    version, line_ends = raw[len(NAME) : len(NAME) + 1], raw[len(NAME) + 1 : len(MAGIC)]
    if line_ends != LINE_ENDS or version == b"\0":
        raise damaged()
    if version > VERSION:
        raise BundleTooNew("A newer version of focalnet wrote this bundle.")
    return raw[len(MAGIC) :]

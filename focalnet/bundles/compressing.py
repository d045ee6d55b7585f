"""Zstandard, with every byte counted: a small file must not become a large one unseen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import zstandard

from focalnet.bundles.canonical import damaged

LEVEL = 9
MOST_WINDOW = 8 * 1024 * 1024
WINDOW_LOG = 23
MOST_PLAIN = 256 * 1024 * 1024
# One block of 4 bytes may stand for 128 KiB: so much at a time is at most 32 MiB.
STEP = 1024


def compressed(pieces: Iterable[bytes]) -> tuple[bytes, int]:
    """Return the pieces as one compressed frame, and their length together."""
    parameters = zstandard.ZstdCompressionParameters.from_level(LEVEL, window_log=WINDOW_LOG)
    packing = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    made: list[bytes] = []
    length = 0
    for piece in pieces:
        length += len(piece)
        made.append(packing.compress(piece))
    made.append(packing.flush())
    return b"".join(made), length


def decompressed(packed: bytes, length: int) -> Iterator[bytes]:
    """Yield what was compressed, piece by piece; raises BundleDamaged.

    It must be one frame and nothing after it, and come to exactly *length* bytes.
    The library's own limit is of no use: it gives way to a size the frame states.
    """
    unpacking = zstandard.ZstdDecompressor(max_window_size=MOST_WINDOW).decompressobj()
    left = length
    for start in range(0, len(packed), STEP):
        if unpacking.eof:
            raise damaged()
        try:
            piece = unpacking.decompress(packed[start : start + STEP])
        except zstandard.ZstdError as error:
            raise damaged() from error
        left -= len(piece)
        if left < 0:
            raise damaged()
        yield piece
    if left or not unpacking.eof or unpacking.unused_data:
        raise damaged()

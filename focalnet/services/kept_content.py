"""The content of a document as bytes to be kept, and back: JSON, compressed."""

from __future__ import annotations

import json
import zlib
from base64 import b64decode, b64encode
from dataclasses import fields, is_dataclass
from typing import Any

from focalnet.domain.errors import FocalnetError
from focalnet.services import cells, edition, paper, plates
from focalnet.services.cells import Cells
from focalnet.services.edition import DirectoryEdition
from focalnet.services.paper import Paper, Papers
from focalnet.services.plates import Plates

Content = DirectoryEdition | Paper | Papers | Cells | Plates
"""What a printer can be given."""

TYPE, BYTES = "is", "bytes"
MOST_BYTES = 64 * 1024 * 1024
TYPES: dict[str, Any] = {
    name: found
    for module in (edition, paper, cells, plates)
    for name, found in vars(module).items()
    if isinstance(found, type) and is_dataclass(found)
}


class NotContent(FocalnetError):
    """What the register kept is not the content of a document, or of a later version."""

    code = "printing.content"
    remedy = "Bring focalnet up to date; the document itself can still be reprinted."


def written(content: Content) -> bytes:
    """Return a content as bytes; the same content gives the same bytes."""
    plain = json.dumps(_plain(content), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(plain.encode("utf-8", "surrogatepass"), 9)


def read(kept: bytes) -> Content:
    """Return the content that :func:`written` made bytes of; raises NotContent."""
    try:
        found = _made(json.loads(unpacked(kept).decode("utf-8", "surrogatepass")))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise NotContent("What was kept cannot be read.") from error
    if not isinstance(found, Content):
        raise NotContent("What was kept is no document.")
    return found


def unpacked(kept: bytes) -> bytes:
    """Return the text of a kept content; raises NotContent.

    It may have come from another office: a small file must not become a large one.
    """
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(kept, MOST_BYTES)
    except zlib.error as error:
        raise NotContent("What was kept cannot be read.") from error
    if not unpacking.eof or unpacking.unused_data:
        raise NotContent("What was kept is cut off, or larger than any document.")
    return text


def _plain(part: Any) -> Any:
    if isinstance(part, tuple):
        return [_plain(item) for item in part]
    if isinstance(part, bytes):
        return {TYPE: BYTES, BYTES: b64encode(part).decode("ascii")}
    if not is_dataclass(part):
        return part
    filled = {item.name: getattr(part, item.name) for item in fields(part)}
    return {TYPE: type(part).__name__, **{name: _plain(item) for name, item in filled.items()}}


def _made(part: Any) -> Any:
    if isinstance(part, list):
        return tuple(_made(item) for item in part)
    if not isinstance(part, dict):
        return part
    if part[TYPE] == BYTES:
        return b64decode(part[BYTES], validate=True)
    kind = TYPES[part[TYPE]]
    known = {item.name for item in fields(kind)}
    return kind(**{name: _made(item) for name, item in part.items() if name in known})

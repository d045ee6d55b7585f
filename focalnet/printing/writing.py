"""A ReportLab document as a file: what is small packed together, as PDF 1.5 and later have it.

ISO 32000-1, 7.5.7 and 7.5.8. Thousands of links and parts of the structure take a
tenth of the room that they would take one by one, and less time.
"""

from __future__ import annotations

import gc
import hashlib
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import accumulate
from typing import Any

from reportlab.pdfbase import pdfdoc

from focalnet.printing.structure import Structure

HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
TOGETHER = 200  # objects in one stream: a reader unpacks them together
FREE, PLAIN, PACKED = 0, 1, 2


@contextmanager
def collecting_later() -> Iterator[None]:
    """Leave looking for cycles among what is thrown away until pages are made.

    Setting makes a great many small things that are all in use; going through
    them again and again took a quarter of the time.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


class _Place(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab ships no types
    """Keeps a number for the root of the structure, which is written last."""

    __RefOnly__ = 1

    def format(self, _document: Any) -> bytes:
        return b"null"


class _File:
    """Takes objects one after another and remembers where each of them is."""

    def __init__(self) -> None:
        self.parts = [HEAD]
        self._size = len(HEAD)
        self.entries: dict[int, tuple[int, int, int]] = {}

    def add(self, number: int, content: bytes) -> None:
        """Write one object by itself."""
        self.entries[number] = (PLAIN, self._size, 0)
        self.write(b"%d 0 obj\n%s\nendobj\n" % (number, content.rstrip(b"\n")))

    def write(self, data: bytes) -> None:
        """Write bytes as they are."""
        self.parts.append(data)
        self._size += len(data)

    @property
    def size(self) -> int:
        """How much was written."""
        return self._size

    def pack(self, number: int, objects: list[tuple[int, bytes]]) -> None:
        """Write objects together, as a stream that is object ``number``."""
        starts = [0, *accumulate(len(content) + 1 for _, content in objects)]
        head = b" ".join(
            [b"%d %d" % (own, at) for (own, _), at in zip(objects, starts[:-1], strict=True)]
        )
        body = zlib.compress(head + b"\n" + b"\n".join([content for _, content in objects]))
        entries = f"/Type/ObjStm/N {len(objects)}/First {len(head) + 1}"
        self.add(number, _stream(entries, body))
        for at, (own, _content) in enumerate(objects):
            self.entries[own] = (PACKED, number, at)


def written(document: Any, canvas: Any, structure: Structure) -> bytes:
    """Return a document as a file with its structure; the same drawing gives the same bytes."""
    catalog = document.Catalog
    catalog.StructTreeRoot = document.Reference(_Place(), "structure")
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
    document.info.invariant = document.invariant
    structure.ended()
    for part in (catalog, document.info):
        document.Reference(part)
    document.Outlines.prepare(document, canvas)
    if document.Outlines.ready < 0:
        catalog.Outlines = None
    file = _File()
    small = _formatted(document, file)
    numbers = document.idToObjectNumberAndVersion
    own = numbers["structure"][0]
    root, *tree = structure.objects(
        own,
        len(numbers) + 1,
        lambda page: int(numbers[f"Page{page + 1}"][0]),
        lambda link: int(numbers[link.__InternalName__][0]),
    )
    small.append((own, root.encode("ascii")))
    small += [(at, content.encode("ascii")) for at, content in enumerate(tree, len(numbers) + 1)]
    last = len(numbers) + len(tree)
    for start in range(0, len(small), TOGETHER):
        last += 1
        file.pack(last, small[start : start + TOGETHER])
    return _ended(
        file,
        last + 1,
        numbers[catalog.__InternalName__][0],
        numbers[document.info.__InternalName__][0],
    )


def _formatted(document: Any, file: _File) -> list[tuple[int, bytes]]:
    """Write the streams of a document; return its other objects with their numbers."""
    small: list[tuple[int, bytes]] = []
    number = 1
    # Objects come to be known while others are formatted.
    while number in document.numberToId:
        item = document.idToObject[document.numberToId[number]]
        content = pdfdoc.format(item, document, toplevel=1)
        if isinstance(item, pdfdoc.PDFStream):
            file.add(number, content)
        elif not isinstance(item, _Place):
            small.append((number, content.rstrip(b"\n")))
        number += 1
    return small


def _ended(file: _File, number: int, catalog: int, info: int) -> bytes:
    """Return the file with the list of where everything is, which is its last object."""
    start = file.size
    file.entries[number] = (PLAIN, start, 0)
    entry = struct.Struct(">BIH").pack
    rows = [entry(FREE, 0, 65535)] + [entry(*file.entries[at]) for at in range(1, number + 1)]
    body = zlib.compress(b"".join(rows))
    identity = hashlib.md5(b"".join(file.parts), usedforsecurity=False).hexdigest()
    file.add(
        number,
        _stream(
            f"/Type/XRef/Size {number + 1}/W[1 4 2]/Root {catalog} 0 R/Info {info} 0 R"
            f"/ID[<{identity}><{identity}>]",
            body,
        ),
    )
    file.write(b"startxref\n%d\n%%%%EOF\n" % start)
    return b"".join(file.parts)


def _stream(entries: str, body: bytes) -> bytes:
    head = f"<<{entries}/Filter/FlateDecode/Length {len(body)}>>\nstream\n".encode("ascii")
    return head + body + b"\nendstream"

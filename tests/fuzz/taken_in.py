"""What other offices and desks say, rightly signed: the content may still be anything."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from io import BytesIO

import cbor2
import msgspec
from PIL import Image

from focalnet.bundles.cards import card_bytes
from focalnet.bundles.files import FileBundles
from focalnet.bundles.sealing import made
from focalnet.domain.changes import Change, Entry
from focalnet.domain.exchange import OfficeCard, Road
from focalnet.domain.kinds import KINDS
from focalnet.domain.schema import rule_names
from focalnet.interchange.desk_seal import DeskSeal
from focalnet.printing.pictures import PhotoRefused, printable
from focalnet.services import desk_files
from focalnet.services.conflicts import conflicts
from focalnet.services.coverage import coverage
from focalnet.services.desks import export_desk, import_desk
from focalnet.services.due import due
from focalnet.services.event_view import event_view, list_events
from focalnet.services.judging import read_bundle
from focalnet.services.office_cards import our_office
from focalnet.services.office_keys import Desk as OfficeDesk
from focalnet.services.offices import add_card, verify_office
from focalnet.services.opening import apply, preview
from focalnet.services.ports import Register, Selection
from focalnet.services.selecting import select
from focalnet.services.timeline import timeline
from tests.bundles.post import Desk, person
from tests.fuzz.offices import ATTENDED, TODAY
from tests.fuzz.parser import Parser, lenient_text
from tests.fuzz.stage import Stage

YORK = Desk("New York", 2)
NOW = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)
SEAL = DeskSeal()


def _desk(register: Register) -> OfficeDesk:
    return OfficeDesk(register, FileBundles(), bytes, NOW)


def _met(register: Register) -> tuple[bytes, str]:
    """Make an office that trusts New York; return its root and where it receives."""
    desk = _desk(register)
    ours = FileBundles().read_card(our_office(desk).card)
    assert isinstance(ours, OfficeCard)
    verify_office(desk, YORK.name, add_card(desk, card_bytes(YORK.card())).digits)
    return ours.root, ours.laptops[0].receiving


OFFICE = Stage(_met)


def _sent(data: bytes) -> bytes | None:
    """Return a bundle of New York with entries of any content; None where there are none."""
    try:
        entries = tuple(
            Entry(str(record), str(kind), tuple(Change(str(name), value) for name, value in fields))
            for record, kind, fields in cbor2.loads(data)
        )
        sets = [YORK.change_set(1, *entries)]
    except Exception:  # noqa: BLE001  # no office can write that
        return None
    root, receiving = OFFICE.known
    header = replace(YORK.header(YORK), roads=(Road(root, 1),), recipients=(receiving,))
    return made(header, sets, [b"a file"], YORK.signing).raw


def _taken_in(data: bytes) -> None:
    raw = _sent(data)
    if raw is None:
        return
    with OFFICE.register() as register:
        desk = _desk(register)
        before = register.vector()
        preview(desk, read_bundle(desk, raw))
        assert register.vector() == before, "looking changes something"
        apply(desk, read_bundle(desk, raw))
    # Applied; the next input finds the register as it was.


def _looked_at(data: bytes) -> None:
    raw = _sent(data)
    if raw is None:
        return
    with OFFICE.register() as register:
        desk = _desk(register)
        done = apply(desk, read_bundle(desk, raw))
        for kind in KINDS:
            list(register.records(kind, retired=True))
        register.rows(register.positions(Selection(tuple(KINDS), retired=True)))
        register.history()
        register.find("person", 10)
        conflicts(register)
        due(register, TODAY)
        coverage(register, TODAY)
        for event in list_events(register):
            event_view(register, event.id, today=TODAY)
        for search in ("as-at:2024", "record:person confirmed:12m", "ends:2027", "state:KEN"):
            select(register, search, today=TODAY)
        for key in done.received.entered:
            if register.row(key) is not None:
                timeline(register, key)
        assert not register.verify().findings


def _entries() -> Iterator[bytes]:
    yield cbor2.dumps([_plain(person(1)), _plain(person(2, notes="x", state="KEN"))])
    yield cbor2.dumps(
        [
            _said(number, kind, dict.fromkeys(rule_names(declared), "2024"))
            for number, (kind, declared) in enumerate(KINDS.items(), start=10)
        ]
    )
    seat = {"holder": _id(1), "kind": "national", "state": "KEN", "start": "2024"}
    gone = {"@life": {"is": "retired", "seen": []}, "phones/1": {"id": "1", "text": "1"}}
    yield cbor2.dumps(
        [
            _said(4, "event", {"title": "A", "start": "2027-03-01", "zone": "UTC"}),
            _said(5, "sitting", {"event": _id(4), "start": "2027-03-01T09:00"}),
            _said(6, "designation", {**seat, "end": "2027-05"}),
            _said(7, "person", gone),
            _said(8, "same", {"one": _id(1), "other": _id(7)}),
        ]
    )


def _said(number: int, kind: str, fields: Mapping[str, object]) -> list[object]:
    told = {"@life": {"is": "here"}, **fields}
    return [_id(number), kind, [[name, value] for name, value in told.items()]]


def _id(number: int) -> str:
    return f"018f0000-0000-7000-8000-{number:012}"


def _plain(entry: Entry) -> list[object]:
    changes = [[change.field, change.value] for change in entry.changes]
    return [entry.record, entry.kind, changes]


def _desk_file(data: bytes) -> None:
    with ATTENDED.register() as register:
        import_desk(register, ATTENDED.known, data, seal=SEAL)


@cache
def _exported() -> tuple[bytes, str]:
    with ATTENDED.register() as register:
        done = export_desk(register, ATTENDED.known, seal=SEAL, random=bytes, now=NOW)
    return done.data, done.code


def _desk_content(data: bytes) -> None:
    """Take in a desk file of any content."""
    try:
        content = json.loads(lenient_text(data))
        raw = desk_files.written(ATTENDED.known, content, _exported()[1], SEAL, bytes)
    except (ValueError, RecursionError, UnicodeError):
        return
    with ATTENDED.register() as register:
        import_desk(register, ATTENDED.known, raw, seal=SEAL, code=_exported()[1])


def _desk_contents() -> Iterator[bytes]:
    data, code = _exported()
    content = desk_files.content_of(desk_files.outside(data), code, SEAL)
    yield msgspec.json.encode(content)
    kinds = {item[0]: item for item in content["records"]}
    yield msgspec.json.encode({**content, "records": list(kinds.values())})


def _photo(data: bytes) -> None:
    picture = printable(data, 72, 90)
    assert min(picture.width, picture.height) > 0
    assert max(picture.width, picture.height) <= 12_000


def _photos() -> Iterator[bytes]:
    gradient = Image.linear_gradient("L").resize((40, 50))
    for kind, mode, more in (
        ("JPEG", "RGB", {"progressive": True}),
        ("JPEG", "L", {}),
        ("JPEG", "CMYK", {}),
        ("PNG", "RGBA", {}),
        ("PNG", "P", {"transparency": 0}),
        ("PNG", "1", {}),
        ("PNG", "I;16", {}),
    ):
        made_of = BytesIO()
        image = gradient.convert(mode)
        image.save(made_of, kind, **more)
        yield made_of.getvalue()


def _checked_png(data: bytes) -> bytes:
    """Write the checksums of a PNG as they should be."""
    at = 8
    if not data.startswith(b"\x89PNG"):
        return data
    mended = bytearray(data)
    while at + 12 <= len(mended):
        end = at + 8 + int.from_bytes(mended[at : at + 4], "big")
        if end + 4 > len(mended):
            break
        mended[end : end + 4] = zlib.crc32(mended[at + 4 : end]).to_bytes(4, "big")
        at = end + 4
    return bytes(mended)


FIELDS = (
    *b"@life names/1 phones/1 start end 2024-02-31 2024-99-99 0000 person event".split(),
    *b"designation here retired erased same zone T25:00 confirmed stages/1".split(),
    _id(1).encode(),
    _id(4).encode(),
)
PARSERS = (
    Parser("taken-in", _taken_in, _entries, "cbor", tokens=FIELDS, kept=8),
    Parser("looked-at", _looked_at, _entries, "cbor", tokens=FIELDS, kept=8),
    Parser("desk-file", _desk_file, lambda: [_exported()[0]], "bytes", kept=12),
    Parser(
        "desk-content",
        _desk_content,
        _desk_contents,
        "json",
        kept=8,
        tokens=(b"arrival", b"participation", b"2019-01-21T25:00", b"undone", b"stages"),
    ),
    Parser(
        "photo",
        _photo,
        _photos,
        "bytes",
        resealed=_checked_png,
        refusals=(PhotoRefused,),
        tokens=(
            b"IHDR",
            b"PLTE",
            b"tRNS",
            b"eXIf",
            b"acTL",
            b"zTXt",
            b"iCCP",
            b"\xff\xc0",
            b"\xff\xd8",
            b"\xff\xe1",
            b"\xff\xc2",
            b"\xff\xda",
            b"Exif\x00\x00",
        ),
    ),
)

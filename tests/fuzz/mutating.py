"""Inputs altered at random: bits, cuts, splices, words of the format, and the parts inside."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import cbor2

from tests.fuzz.parser import LONGEST, Parser

ODD_TEXTS = (
    "", " ",
    "\x00", "\u202e", "\ud800", "é", "漢", "أ", "a" * 70_000, "../../x", "0", "-1", "1e999",
    "NaN", "2024-02-30", "9999-12-31", "0001-01-01", "٣", "²", "=1+1", "\r\n", '"', "{?a}", "yes",
)  # fmt: skip
ODD_NUMBERS = (0, 1, -1, 255, 2**31, 2**53 + 1, 2**63 - 1, 2**64, -(2**63), 10**400)
ODD_BYTES = (b"\x00", b"\xff", b"\xff\xfe", b"\xef\xbb\xbf", b"\x80", b"\n", b"\r", b"[" * 3000)
MOST_STEPS = 5


def mutated(parser: Parser, data: bytes, others: Sequence[bytes], chance: Random) -> bytes:
    """Return *data* altered in one to a few places, as fits the parser's shape."""
    shaped = _SHAPED.get(parser.shape)
    for _ in range(chance.randint(1, MOST_STEPS)):
        if shaped and chance.random() < 0.7:
            data = shaped(data, others, parser, chance)
        else:
            data = _plainly(data, others, parser, chance)
    data = data[:LONGEST] if parser.shape != "zip" else data
    return parser.resealed(data) if parser.resealed and chance.random() < 0.9 else data


def _plainly(data: bytes, others: Sequence[bytes], parser: Parser, chance: Random) -> bytes:
    return chance.choice(_STEPS)(data, others, parser, chance)


def _flip(data: bytes, _others: Sequence[bytes], _parser: Parser, chance: Random) -> bytes:
    if not data:
        return b"\x00"
    wrong = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 4))):
        wrong[chance.randrange(len(wrong))] ^= 1 << chance.randrange(8)
    return bytes(wrong)


def _cut(data: bytes, _others: Sequence[bytes], _parser: Parser, chance: Random) -> bytes:
    start = chance.randint(0, len(data))
    end = len(data) if chance.random() < 0.3 else min(len(data), start + chance.randint(1, 30))
    return data[:start] + data[end:]


def _splice(data: bytes, others: Sequence[bytes], _parser: Parser, chance: Random) -> bytes:
    if not others:
        return data
    other = chance.choice(others)
    return data[: chance.randint(0, len(data))] + other[chance.randint(0, len(other)) :]


def _repeat(data: bytes, _others: Sequence[bytes], _parser: Parser, chance: Random) -> bytes:
    start = chance.randint(0, len(data))
    piece = data[start : start + chance.randint(1, 60)]
    return data[:start] + piece * chance.choice((2, 2, 3, 50)) + data[start:]


def _word(data: bytes, _others: Sequence[bytes], parser: Parser, chance: Random) -> bytes:
    odd = chance.choice(
        (*ODD_BYTES, *(text.encode("utf-8", "surrogatepass") for text in ODD_TEXTS))
    )
    word = chance.choice(parser.tokens) if parser.tokens and chance.random() < 0.7 else odd
    place = chance.randint(0, len(data))
    gone = chance.choice((0, 0, len(word), 1))
    return data[:place] + word + data[place + gone :]


def _line(data: bytes, others: Sequence[bytes], _parser: Parser, chance: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    if not lines:
        return data
    at, to = chance.randrange(len(lines)), chance.randrange(len(lines))
    what = chance.randrange(4)
    if what == 0:
        lines.insert(to, lines[at])
    elif what == 1:
        del lines[at]
    elif what == 2:
        lines[at], lines[to] = lines[to], lines[at]
    elif others:
        lines.insert(to, chance.choice(chance.choice(others).splitlines(keepends=True) or [b"\n"]))
    return b"".join(lines)


_STEPS: tuple[Callable[..., bytes], ...] = (_flip, _cut, _splice, _repeat, _word, _word, _line)


def _in_json(data: bytes, others: Sequence[bytes], parser: Parser, chance: Random) -> bytes:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return _plainly(data, others, parser, chance)
    return json.dumps(altered(value, parser, chance), ensure_ascii=chance.random() < 0.5).encode(
        "utf-8", "surrogatepass"
    )


def _in_headed_json(data: bytes, others: Sequence[bytes], parser: Parser, chance: Random) -> bytes:
    """Alter the JSON after a first line, which is seldom another one."""
    head, _, text = data.partition(b"\n")
    if others and chance.random() < 0.05:
        head = chance.choice(others).partition(b"\n")[0]
    return head + b"\n" + _in_json(text, others, parser, chance)


def _in_cbor(data: bytes, others: Sequence[bytes], parser: Parser, chance: Random) -> bytes:
    try:
        value = cbor2.loads(data)
        return cbor2.dumps(altered(value, parser, chance), canonical=chance.random() < 0.95)
    except (cbor2.CBORError, ValueError, RecursionError, TypeError, OverflowError, MemoryError):
        return _plainly(data, others, parser, chance)


def altered(value: Any, parser: Parser, chance: Random) -> Any:
    """Return plain data with one part of it, at any depth, replaced, left out or doubled."""
    if isinstance(value, dict) and value and chance.random() < 0.85:
        name = chance.choice(list(value))
        kept = dict(value)
        what = chance.random()
        if what < 0.08:
            del kept[name]
        elif what < 0.14:
            kept[_odd_text(parser, chance)] = kept[name]
        elif what < 0.2:
            kept[name] = value[chance.choice(list(value))]
        else:
            kept[name] = altered(value[name], parser, chance)
        return kept
    if isinstance(value, list) and value and chance.random() < 0.85:
        at = chance.randrange(len(value))
        what = chance.random()
        if what < 0.1:
            return value[:at] + value[at + 1 :]
        if what < 0.2:
            return value[:at] + [value[at]] * chance.choice((2, 2, 40)) + value[at + 1 :]
        return [*value[:at], altered(value[at], parser, chance), *value[at + 1 :]]
    return _odd_value(value, parser, chance)


def _odd_value(value: Any, parser: Parser, chance: Random) -> Any:
    if isinstance(value, str) and chance.random() < 0.6:
        raw = _plainly(value.encode("utf-8", "surrogatepass"), (), parser, chance)
        return raw.decode("utf-8", "replace")
    if isinstance(value, bytes) and chance.random() < 0.8:
        return _plainly(value, (), parser, chance)
    if isinstance(value, int) and chance.random() < 0.4:
        return value + chance.choice((1, -1, 256))
    odd: tuple[Any, ...] = (
        *(None, True, False, [], {}, [[]], {"a": 1}, 1.5, float("inf"), b"", [value], {"x": value}),
        chance.choice(ODD_NUMBERS),
        _odd_text(parser, chance),
    )
    chosen = chance.choice(odd)
    return chosen if not (isinstance(chosen, bytes) and parser.shape.endswith("json")) else ""


def _odd_text(parser: Parser, chance: Random) -> str:
    if parser.tokens and chance.random() < 0.6:
        return chance.choice(parser.tokens).decode("utf-8", "replace")
    text = chance.choice(ODD_TEXTS)
    return text if parser.shape.endswith("json") else text.replace("\ud800", "?")


def _in_zip(data: bytes, others: Sequence[bytes], parser: Parser, chance: Random) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {item: archive.read(item) for item in archive.namelist()}
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, EOFError):
        return _plainly(data, others, parser, chance)
    except Exception:  # noqa: BLE001  # zlib.error and whatever else a broken one ends in
        return _plainly(data, others, parser, chance)
    if not parts:
        return _plainly(data, others, parser, chance)
    name = chance.choice(list(parts))
    what = chance.random()
    if what < 0.05:
        del parts[name]
    elif what < 0.1:
        parts[_odd_text(parser, chance).replace("\x00", "")[:300] or "x"] = parts[name]
    else:
        parts[name] = _plainly(parts[name], list(parts.values()), parser, chance)
    return zipped(parts)


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return parts as a zip file, the same for the same parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


_SHAPED: dict[str, Callable[..., bytes]] = {
    "headed-json": _in_headed_json,
    "json": _in_json,
    "cbor": _in_cbor,
    "zip": _in_zip,
}

"""One property of a card: its raw line, and how its parameters and value are written.

RFC 6350 (vCard 4.0), RFC 2426 (3.0), vCard 2.1, and RFC 6868 for parameters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from focalnet.domain.values import OtherData

NAME = re.compile(r"(?:[A-Za-z0-9_-]+\.)?[A-Za-z0-9_-]+")
ESCAPED = re.compile(r"\\(.)", re.DOTALL)
CARET = re.compile(r"\^([n'^])")
CARETS = {"n": "\n", "'": '"', "^": "^"}
# Version 2.1 writes bare words; these are encodings, any other is a TYPE.
BARE_ENCODINGS = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B"})


@dataclass(frozen=True)
class Property:
    """A property as it stands in the file: ``name`` with its group, the rest raw.

    ``line`` is the number of its first line in the file, from 1.
    """

    name: str
    parameters: str
    value: str
    line: int = 0

    @cached_property
    def kind(self) -> str:
        """The name in capitals, without the group."""
        return self.name.rpartition(".")[2].upper()

    @cached_property
    def group(self) -> str:
        """The group in lower case, or empty."""
        return self.name.rpartition(".")[0].lower()

    @cached_property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The parameters, one pair for each value, names in capitals."""
        return tuple(parsed_parameters(self.parameters))

    @cached_property
    def types(self) -> frozenset[str]:
        """The values of TYPE in lower case."""
        return frozenset(value.lower() for name, value in self.pairs if name == "TYPE")

    @cached_property
    def text(self) -> str:
        """The value as text, without escapes."""
        return unescaped(self.value).strip()

    def parameter(self, name: str) -> str:
        """Return the first value of a parameter, or empty."""
        return next((value for key, value in self.pairs if key == name), "")

    def components(self) -> list[str]:
        """Return the parts of a structured value as texts, empty ones at the end left out."""
        parts = [unescaped(part).strip() for part in split_unescaped(self.value, ";")]
        while parts and not parts[-1]:
            parts.pop()
        return parts

    def raw(self) -> str:
        """Return the whole unfolded line."""
        between = f";{self.parameters}" if self.parameters else ""
        return f"{self.name}{between}:{self.value}"

    def other(self) -> dict[str, str]:
        """Return the property as plain other data, as it came."""
        kept = {"format": "vcard", "name": self.name, "parameters": self.parameters}
        kept["text"] = self.value.strip()
        return {name: content for name, content in kept.items() if content}


def made_property(name: str, value: str, **parameters: str) -> Property:
    """Return a property of ours; underlines in parameter names stand for hyphens."""
    written = [
        f"{key.replace('_', '-').upper()}={quoted(content)}"
        for key, content in parameters.items()
        if content
    ]
    return Property(name, ";".join(written), value)


def property_of(other: OtherData) -> Property | None:
    """Return the property that other data was kept from, or None where it was none."""
    if other.format != "vcard" or not NAME.fullmatch(other.name):
        return None
    if "\n" in other.parameters or "\n" in other.text or "\r" in other.parameters + other.text:
        return None
    again = parsed_line(Property(other.name, other.parameters, other.text).raw())
    same = again and (again.parameters, again.value) == (other.parameters, other.text)
    return again if same else None


def parsed_line(line: str, number: int = 0) -> Property | None:
    """Return the property written on an unfolded line, or None where it is none."""
    head, value = _split_head(line)
    if head is None:
        return None
    name, _, parameters = head.partition(";")
    name = name.strip()
    return Property(name, parameters, value, number) if NAME.fullmatch(name) else None


def _split_head(line: str) -> tuple[str | None, str]:
    first = line.find(":")
    if first < 0:
        return None, ""
    if '"' in line[:first]:
        inside = False
        for place, sign in enumerate(line[:65_536]):
            if sign == '"':
                inside = not inside
            elif sign == ":" and not inside:
                return line[:place], line[place + 1 :]
    return line[:first], line[first + 1 :]


def parsed_parameters(raw: str) -> Iterable[tuple[str, str]]:
    """Yield the pairs of name and value that a parameter text holds."""
    for part in _split_outside_quotes(raw, ";"):
        name, equals, values = part.partition("=")
        name = name.strip().upper()
        if not equals:
            if name:
                yield ("ENCODING" if name in BARE_ENCODINGS else "TYPE"), part.strip()
            continue
        for value in _split_outside_quotes(values, ","):
            text = CARET.sub(lambda found: CARETS[found[1]], value.strip().strip('"'))
            # Some programs quote the whole list of types.
            yield from (
                ((name, each.strip()) for each in text.split(","))
                if name == "TYPE"
                else ((name, text),)
            )


def _split_outside_quotes(text: str, separator: str) -> list[str]:
    if '"' not in text:
        return text.split(separator)
    parts, inside, start = [], False, 0
    for place, sign in enumerate(text):
        if sign == '"':
            inside = not inside
        elif sign == separator and not inside:
            parts.append(text[start:place])
            start = place + 1
    return [*parts, text[start:]]


def split_unescaped(text: str, separator: str) -> list[str]:
    """Split *text* at every separator that no backslash stands before."""
    if "\\" not in text:
        return text.split(separator)
    parts, start, place = [], 0, 0
    while place < len(text):
        if text[place] == "\\":
            place += 1
        elif text[place] == separator:
            parts.append(text[start:place])
            start = place + 1
        place += 1
    return [*parts, text[start:]]


def unescaped(text: str) -> str:
    """Return the text that an escaped value stands for."""
    if "\\" not in text:
        return text
    plain = ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
    return plain if plain.isascii() else unicodedata.normalize("NFC", plain)


def escaped(text: str) -> str:
    """Return *text* as a value holds it."""
    plain = text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")
    return plain.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def quoted(text: str) -> str:
    """Return *text* as the value of a parameter (RFC 6868)."""
    plain = text.replace("^", "^^").replace('"', "^'").replace("\r\n", "^n")
    plain = plain.replace("\n", "^n").replace("\r", "^n")
    return f'"{plain}"' if any(sign in plain for sign in ",;: ") else plain

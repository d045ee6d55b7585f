"""A template: text with placeholders and conditions, and nothing that could do any harm.

``{holder.name}`` stands for a field, ``{?phone}…{/}`` for what is there only
where the field is filled, ``{!phone}…{/}`` only where it is empty; ``{{`` and
``}}`` are the brackets themselves. What is filled in is never read as a
template, and a line of which nothing is left is left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from focalnet.domain.errors import InvalidValue

PART = re.compile(r"\{\{|\}\}|\{([?!]?)([^{}\n]*)\}|[{}]")
LONGEST = 65_536


class TemplateBroken(InvalidValue):
    """A template cannot be read; ``line`` and ``column`` (from 1) say where."""

    code = "template.broken"
    remedy = "Mend the template at the line and column named; nothing was printed, nothing lost."

    def __init__(self, message: str, line: int, column: int, known: Collection[str] = ()) -> None:
        super().__init__(message, place=f"line {line}, column {column}", known=known)
        self.line = line
        self.column = column


class _Token(NamedTuple):
    """A piece: its sort (text, field, if, unless, end), its text or field, and where it stands."""

    sort: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Template:
    """A template that was read and found whole."""

    tokens: tuple[_Token, ...]

    @classmethod
    def read(cls, text: str, known: Collection[str]) -> Template:
        """Read a template whose fields are *known*; raises TemplateBroken."""
        if len(text) > LONGEST:
            raise TemplateBroken("The template is too long.", *_place(text, LONGEST))
        tokens = tuple(_tokens(text))
        opened: list[_Token] = []
        for token in tokens:
            if token.sort in {"field", "if", "unless"} and token.text not in known:
                raise TemplateBroken("There is no such field.", *_place(text, token.at), known)
            if token.sort in {"if", "unless"}:
                opened.append(token)
            elif token.sort == "end":
                if not opened:
                    raise TemplateBroken("Nothing is open to be closed.", *_place(text, token.at))
                opened.pop()
        if opened:
            raise TemplateBroken("This is never closed.", *_place(text, opened[-1].at))
        return cls(tokens)

    def filled(self, values: Mapping[str, str]) -> str:
        """Return the text with every field filled in; a field without value is empty."""
        lines: list[_Line] = [_Line()]
        shown = [True]
        for sort, text, _ in self.tokens:
            if sort == "end":
                shown.pop()
            elif sort in {"if", "unless"}:
                shown.append(shown[-1] and bool(values.get(text, "")) is (sort == "if"))
                lines[-1].asked = True
            elif sort == "field" and shown[-1]:
                lines[-1].asked = True
                first, *more = values.get(text, "").split("\n")
                lines[-1].text += first
                lines += [_Line(part, asked=True) for part in more]
            elif sort == "text" and shown[-1]:
                first, *more = text.split("\n")
                lines[-1].text += first
                lines += [_Line(part) for part in more]
        kept = [line.text.rstrip() for line in lines if line.text.strip() or not line.asked]
        return "\n".join(kept).strip("\n")


@dataclass(slots=True)
class _Line:
    """A line being filled; ``asked`` says that it hung on a field."""

    text: str = ""
    asked: bool = False


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    for found in PART.finditer(text):
        if found.start() > at:
            yield _Token("text", text[at : found.start()], at)
        at = found.end()
        yield _token(text, found)
    if at < len(text):
        yield _Token("text", text[at:], at)


def _token(text: str, found: re.Match[str]) -> _Token:
    whole, at = found[0], found.start()
    if whole in {"{{", "}}"}:
        return _Token("text", whole[0], at)
    if found[2] is None:
        message = "A bracket is left open." if whole == "{" else "A bracket closes nothing."
        raise TemplateBroken(message, *_place(text, at))
    name = found[2].strip()
    if name == "/" and not found[1]:
        return _Token("end", "", at)
    return _Token({"?": "if", "!": "unless", "": "field"}[found[1]], name, at)


def _place(text: str, at: int) -> tuple[int, int]:
    """Return line and column of a place in a text, from 1."""
    before = text[:at]
    return before.count("\n") + 1, at - (before.rfind("\n") + 1) + 1

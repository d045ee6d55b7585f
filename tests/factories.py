"""Random records made from their own declarations, and a shelf that holds them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any, cast

from hypothesis import strategies as st

from focalnet.domain.audience import GUARDED_THEMES, Audience
from focalnet.domain.kinds import KINDS
from focalnet.domain.record import Record
from focalnet.domain.schema import FieldRule, rules
from focalnet.services.ports import Register

LETTERS = "abzéđأبپд漢ー"
DATES = ("", "2024", "2024-05", "2024-05-02")
TEXTS = frozenset({"text", "long", "code"})
PRIVATE = frozenset({"mobile", "home", "secure"})

# A record has a hundred choices; one seed for them all keeps Hypothesis quick.
chances: st.SearchStrategy[Random] = st.integers(0, 2**32 - 1).map(Random)


def random_record(chance: Random, kind: str, record_id: str, **fixed: Any) -> Record:
    """Return a record of a kind with every text different from all others; *fixed* fields as said.

    Each text holds the id of its record and its path, so that one found on a
    page says where it came from. References, States and themes stay empty.
    """
    declared = {
        rule.name: _content(chance, rule, f"{record_id}.{rule.name}")
        for rule in rules(KINDS[kind])
        if rule.name not in fixed
    }
    return KINDS[kind](id=record_id, **declared, **fixed)


def _content(chance: Random, rule: FieldRule, path: str) -> Any:
    if rule.shape == "value":
        return _value(chance, rule, path) if chance.random() < 0.7 else None
    if rule.shape == "values":
        count = chance.randrange(3)
        return tuple(
            _value(chance, rule, f"{path}.{number}", id=f"{number:02}") for number in range(count)
        )
    if rule.shape in TEXTS:
        letters = "".join(chance.choices(LETTERS, k=3))
        return f"<{path} {letters}>" if chance.random() < 0.8 else ""
    choices = {
        "date": DATES,
        "flag": ("", "yes"),
        "choice": ("", "", *rule.choices),
        "languages": ((), (f"<{path}>",)),
    }
    return chance.choice(choices.get(rule.shape, ("",)))


def _value(chance: Random, rule: FieldRule, path: str, **known: str) -> Any:
    value_type: Any = rule.value_type
    parts = {part.name: _content(chance, part, f"{path}.{part.name}") for part in rules(value_type)}
    return value_type(**known, **parts)


def secret_texts(record: Record, audience: Audience) -> Iterator[str]:
    """Yield every text of a record that an audience may not read, by the declarations alone."""
    hidden = getattr(record, "theme", "") in GUARDED_THEMES or bool(
        record.confidentiality and Audience.named(record.confidentiality) > audience
    )
    for rule in rules(type(record)):
        content = getattr(record, rule.name)
        if rule.shape in {"value", "values"}:
            for item in content if rule.many else filter(None, [content]):
                yield from _secret_parts(rule, item, audience, hidden=hidden)
        elif rule.audience > audience or hidden:
            yield from _texts(rule, content)


def _secret_parts(rule: FieldRule, item: Any, audience: Audience, *, hidden: bool) -> Iterator[str]:
    marked = getattr(item, "audience", "")
    private = getattr(item, "kind", "") in PRIVATE
    unmarked = Audience.FULL if private else rule.audience
    reader = Audience.named(marked) if marked else unmarked
    for part in rules(type(item)):
        own = part.audience if part.audience is Audience.FULL or not marked else reader
        if hidden or max(reader, own) > audience:
            yield from _texts(part, getattr(item, part.name))


def _texts(rule: FieldRule, content: Any) -> Iterator[str]:
    if rule.shape in TEXTS or rule.shape == "languages":
        yield from (text for text in ((content,) if isinstance(content, str) else content) if text)


class Shelf:
    """As much of a register as an edition reads, kept in memory; ``retired`` are ids."""

    office = "Registry"

    def __init__(self, records: Iterable[Record], retired: Iterable[str] = ()) -> None:
        self._records = {record.id: record for record in records}
        self._retired = frozenset(retired)

    def as_register(self) -> Register:
        """Return the shelf under the name of the port, of which it fills a part."""
        return cast("Register", self)

    def records(
        self, kind: str, where: Mapping[str, str] | None = None, *, retired: bool = False
    ) -> Iterator[Record]:
        """Yield the records of a kind whose fields equal *where*, *retired* ones only if asked."""
        wanted = {**(where or {})}
        for record in self._records.values():
            if kind == record.KIND and (retired or record.id not in self._retired):
                kept = {name: getattr(record, name) for name in wanted}
                yield from [record] if kept == wanted else []

    def many(self, record_ids: Sequence[str]) -> dict[str, Record]:
        """Return those of the records that there are."""
        return {key: self._records[key] for key in record_ids if key in self._records}

    def row(self, record_id: str) -> ShelfRow | None:
        """Return whether a record is there and retired."""
        return ShelfRow(record_id in self._retired) if record_id in self._records else None


@dataclass(frozen=True)
class ShelfRow:
    """The part of a line that tells whether its record is retired, and settled."""

    retired: bool
    conflict: bool = False

"""What a list shows of a record, and under which words a search finds it.

Pure functions of a record and of the titles of the records it points to.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from focalnet.domain.folding import Wanted, fold_text, phone_words, words
from focalnet.domain.record import Record
from focalnet.domain.records import Designation, State
from focalnet.domain.schema import FieldRule, Search, rule_names, rules
from focalnet.domain.values import Name, OtherData, Phone

# Latin letters with their extensions, and what stands between letters of a name.
LATIN = re.compile(
    r"[^\W_\u0250-\u1dff\u1f00-\U0010ffff\d][\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]*"
)

LookUp = Callable[[str], "Listing | None"]


@dataclass(frozen=True, slots=True)
class Listing:
    """A record's line in a list, and the words of its three tiers of search.

    ``sort`` is folded text that sorts the list; ``names``, ``contact`` and
    ``text`` are folded words separated by spaces. ``detail`` holds codes (kind,
    theme, rank) and short texts, separated by a unit separator, which the
    window translates.
    """

    id: str
    kind: str
    title: str
    detail: str
    state: str
    sort: str
    names: str
    contact: str
    text: str
    confirmed: str = ""
    end: str = ""


SEPARATOR = "\x1f"
LONGEST_TITLE = 120
# Shapes the window translates by their place in the detail.
CODED = frozenset({"choice", "theme"})
LONGEST_SEARCHED = 16_384


def listing(record: Record, look_up: LookUp) -> Listing:
    """Return the line of *record*; *look_up* gives the line of a record it points to."""
    pointed = _pointed(record, look_up)
    title = title_of(record, look_up)
    tiers = _tiers(record)
    tiers[Search.NAME].extend(word for line in pointed for word in line.names.split())
    state = getattr(record, "state", "") or (record.code if isinstance(record, State) else "")
    confirmed = record.confirmed if isinstance(record, Designation) else None
    return Listing(
        id=record.id,
        kind=record.KIND,
        title=title,
        detail=_detail(record, look_up),
        state=state or _state_of(pointed),
        sort=" ".join(words(_sort_text(record) or title)),
        names=_joined(tiers[Search.NAME]),
        contact=_joined(tiers[Search.CONTACT]),
        text=_joined(tiers[Search.TEXT]),
        confirmed=confirmed.on if confirmed else "",
        end=getattr(record, "end", ""),
    )


def title_of(record: Record, look_up: LookUp) -> str:
    """Return the words a record is called by; empty where it has none (a vacancy)."""
    known = rule_names(type(record))
    titles = (_shown(known[name], getattr(record, name), look_up) for name in record.TITLE)
    return next((title for title in titles if title), getattr(record, "code", ""))[:LONGEST_TITLE]


def _shown(rule: FieldRule, content: Any, look_up: LookUp) -> str:
    """Return the content of a field as a list shows it; codes stay codes."""
    if rule.shape == "record":
        return _title_at(content, look_up)
    if rule.shape == "languages":
        return SEPARATOR.join(content)
    if rule.shape != "values":
        return str(content)
    if rule.value_type is Name:
        return main_name(content)
    english = [item.text for item in content if item.language == "en"]
    return str((*english, *(item.text for item in content), "")[0])


def main_name(names: Iterable[Name]) -> str:
    """Return the name a list shows: the first that is not an alias, romanised before others."""
    proper = [name for name in names if name.kind != "alias"]
    latin = [name for name in proper if name.kind == "romanised" or _is_latin(name.text)]
    return next((name.text for name in (*latin, *proper, *names)), "")


def _is_latin(text: str) -> bool:
    return bool(text) and LATIN.fullmatch(text) is not None


def _title_at(record_id: str, look_up: LookUp) -> str:
    line = look_up(record_id) if record_id else None
    return line.title if line else ""


def _pointed(record: Record, look_up: LookUp) -> list[Listing]:
    """Return the lines whose names also find this record: a mandate by its holder."""
    keys = [getattr(record, name) for name in record.FOUND_BY]
    return [line for key in keys if key and (line := look_up(key)) is not None]


def _state_of(pointed: list[Listing]) -> str:
    return pointed[0].state if pointed else ""


def _detail(record: Record, look_up: LookUp) -> str:
    """Return the fields beside the title; codes keep their places, texts close up."""
    known = rule_names(type(record))
    shown = [
        (known[name].shape, _shown(known[name], getattr(record, name), look_up))
        for name in record.DETAIL
    ]
    return SEPARATOR.join(text for shape, text in shown if text or shape in CODED)


def _sort_text(record: Record) -> str:
    """Return what a named record is sorted under: its sort key, family name or printed form."""
    names = [name for name in getattr(record, "names", ()) if isinstance(name, Name)]
    shown = main_name(names)
    name = next((name for name in names if name.text == shown), None)
    if name is None:
        return ""
    return name.sort or (f"{name.family} {name.given}" if name.family else name.text)


Searched = tuple[tuple[Callable[[Any], Any], str, Search], ...]
_SEARCHED: dict[type[Any], Searched] = {}


def _searched(declaring: type[Any]) -> Searched:
    """Return how the fields that answer a search are read, their shapes and tiers."""
    known = _SEARCHED.get(declaring)
    if known is None:
        known = _SEARCHED[declaring] = tuple(
            (attrgetter(rule.name), rule.shape, rule.search)
            for rule in rules(declaring)
            if rule.search is not Search.NONE
        )
    return known


def _tiers(record: Record) -> tuple[list[str], list[str], list[str]]:
    """Return the words of the three tiers, those of names first."""
    tiers: tuple[list[str], list[str], list[str]] = ([], [], [])
    for read, shape, tier in _searched(type(record)):
        content = read(record)
        if not content:
            continue
        if isinstance(content, str):
            tiers[tier].extend(words(content))
        elif shape == "values":
            for item in content:
                _gather_value(tiers, tier, item)
        elif shape == "value":
            _gather_value(tiers, tier, content)
    return tiers


def _gather_value(tiers: Sequence[list[str]], tier: Search, item: Any) -> None:
    if isinstance(item, Phone):
        tiers[tier].extend(phone_words(item.text, item.e164))
        return
    if _is_picture(item):
        return
    for read, _, least in _searched(type(item)):
        content = read(item)
        if content and isinstance(content, str):
            tiers[max(tier, least)].extend(words(content))


def _joined(found: list[str]) -> str:
    return " ".join(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Why:
    """Why a record was found: the field and the text in it that matched."""

    label: str
    text: str


def why_found(record: Record, wanted: list[Wanted]) -> tuple[Why, ...]:
    """Return the fields of *record* that hold the *wanted* words, first ones first."""
    missing = set(wanted)
    reasons: list[Why] = []
    for label, content, found in _passages(record):
        matched = {want for want in missing if _is_among(want, found)}
        if matched:
            reasons.append(Why(label, content))
            missing -= matched
        if not missing:
            break
    return tuple(reasons)


def holds_phrase(record: Record, phrase: str) -> bool:
    """Return whether a text of *record* holds these words, whole and in this order."""
    wanted = f" {' '.join(words(phrase))} "
    return any(wanted in f" {' '.join(words(text))} " for _, text, _ in _passages(record))


def _is_among(wanted: Wanted, found: Sequence[str]) -> bool:
    return any(all(any(word.startswith(part) for word in found) for part in way) for way in wanted)


def _passages(record: Record) -> Iterable[tuple[str, str, Sequence[str]]]:
    for rule in sorted(rules(type(record)), key=lambda rule: rule.search):
        content = getattr(record, rule.name)
        if not content or rule.search is Search.NONE:
            continue
        items = content if rule.shape == "values" else (content,)
        for item in items:
            if isinstance(item, Phone):
                yield rule.label, item.text, phone_words(item.text, item.e164)
            elif isinstance(item, str):
                yield rule.label, item, words(item)
            else:
                yield from _parts(rule, item)


def _is_picture(item: Any) -> bool:
    """Tell whether other data is a photo or sound, which nobody looks for by its letters."""
    return isinstance(item, OtherData) and len(item.text) > LONGEST_SEARCHED


def _parts(rule: FieldRule, item: Any) -> Iterable[tuple[str, str, Sequence[str]]]:
    if _is_picture(item):
        return
    for part in rules(type(item)):
        content = getattr(item, part.name)
        if content and part.search is not Search.NONE and isinstance(content, str):
            yield rule.label, content, words(content)


def folded(text: str) -> str:
    """Return text folded for comparing beginnings."""
    return " ".join(fold_text(text).split())

"""Which records a narrowed bundle holds: by region, theme, kind and confidentiality, whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from focalnet.domain.audience import Audience
from focalnet.domain.errors import InvalidValue
from focalnet.domain.exchange import Scope
from focalnet.domain.kinds import KINDS
from focalnet.domain.record import Record
from focalnet.domain.records import REGIONS, State, Theme
from focalnet.domain.schema import FieldRule, rules
from focalnet.domain.visibility import may_see
from focalnet.services.ports import Register, Selection

CONFIDENTIALITY = "confidentiality"
PAIR = 2


def scope_of(text: str) -> Scope:
    """Return the scope written as "region:AFR theme:arrest kind:person ceiling:network".

    A name may stand several times, or its values be parted by commas. Raises
    InvalidValue naming the part.
    """
    found: dict[str, list[str]] = {"region": [], "theme": [], "kind": [], "ceiling": []}
    for part in text.split():
        name, _, values = part.partition(":")
        if name not in found or not values:
            raise InvalidValue("A scope is made of region:, theme:, kind: and ceiling:", place=part)
        found[name] += [value for value in values.split(",") if value]
    ceilings = found["ceiling"] or [Audience.FULL.code]
    known = {"region": set(REGIONS), "kind": set(KINDS), "ceiling": {one.code for one in Audience}}
    for name, allowed in known.items():
        for value in found[name]:
            if value not in allowed:
                raise InvalidValue("This part of a scope is not known.", place=f"{name}:{value}")
    if len(ceilings) > 1:
        raise InvalidValue("A scope has one ceiling.", place="ceiling")
    return Scope(tuple(found["region"]), tuple(found["theme"]), tuple(found["kind"]), ceilings[0])


def scope_here(register: Register, text: str) -> Scope:
    """Return the scope written so; raises InvalidValue for a theme that there is not here, too.

    Else a slip of the pen would send next to nothing, and nobody would notice.
    """
    scope = scope_of(text)
    themes = {one.code for one in register.records("theme", retired=True) if isinstance(one, Theme)}
    for code in scope.themes:
        if code not in themes:
            raise InvalidValue(
                "This part of a scope is not known.", place=f"theme:{code}", known=themes
            )
    return scope


def scope_text(scope: Scope) -> str:
    """Return a scope as it is written; empty for the whole."""
    parts = (
        [f"region:{value}" for value in scope.regions]
        + [f"theme:{value}" for value in scope.themes]
        + [f"kind:{value}" for value in scope.kinds]
        + ([f"ceiling:{scope.ceiling}"] if scope.ceiling != Audience.FULL.code else [])
    )
    return " ".join(parts)


def lowered(scope: Scope, ceilings: Iterable[str]) -> Scope:
    """Return the scope under the lowest of its own ceiling and these."""
    lowest = min(map(Audience.named, [scope.ceiling, *ceilings]))
    return Scope(scope.regions, scope.themes, scope.kinds, lowest.code)


def records_in(register: Register, scope: Scope) -> set[str]:
    """Return the ids of the records that may go, retired ones too.

    With regions or themes: those that lie in them, those these point to, and links
    that point to such records only. Nothing above the ceiling is ever among them.
    """
    return _Choosing(register, scope).chosen()


class _Choosing:
    """One scope, looked for in one register."""

    def __init__(self, register: Register, scope: Scope) -> None:
        self._register = register
        self._scope = scope
        self._ceiling = Audience.named(scope.ceiling)
        states = {
            one.code: one.region for one in register.records("state") if isinstance(one, State)
        }
        self._states = {code for code, region in states.items() if region in scope.regions}
        self._records = {
            record.id: record for kind in KINDS for record in register.records(kind, retired=True)
        }

    def chosen(self) -> set[str]:
        allowed = self._allowed()
        if not self._scope.regions and not self._scope.themes:
            return self._of_kinds(allowed)
        judged = {key: self._lies_in(self._records[key]) for key in allowed}
        inside = {key for key, lies in judged.items() if lies}
        inside |= self._pointed_at(inside, allowed)
        # Links say nothing of a place: they go where all that they link goes.
        undecided = {key for key, lies in judged.items() if lies is None} - inside
        inside |= {key for key in undecided if self._links_only(key, inside)}
        return self._of_kinds(inside)

    def _of_kinds(self, keys: set[str]) -> set[str]:
        kinds = self._scope.kinds or tuple(KINDS)
        return {key for key in keys if self._records[key].KIND in kinds}

    def _allowed(self) -> set[str]:
        """Return the records that the ceiling lets through, whichever of their marks holds."""
        if self._ceiling is Audience.FULL:
            return set(self._records)
        seen = {key for key, record in self._records.items() if may_see(record, self._ceiling)}
        unsettled = sorted(self._conflicted() & seen)
        for key, state in self._register.states_of(unsettled).items():
            marks = [head.change.value for head in state.heads.get(CONFIDENTIALITY, ())]
            if any(mark and Audience.named(mark) > self._ceiling for mark in marks):
                seen.discard(key)
        return seen

    def _conflicted(self) -> set[str]:
        found: set[str] = set()
        for retired in (False, True):
            chosen = Selection(tuple(KINDS), retired=retired)
            rows = self._register.rows(self._register.positions(chosen))
            found |= {row.id for row in rows if row.conflict}
        return found

    def _lies_in(self, record: Record) -> bool | None:
        """Return whether a record lies in the scope; None where it says nothing of it."""
        if isinstance(record, State):
            return not self._scope.regions or record.code in self._states
        if isinstance(record, Theme):
            return not self._scope.themes or record.code in self._scope.themes
        answers = (self._in_regions(record), self._in_themes(record))
        if False in answers:
            return False
        return None if None in answers else True

    def _in_regions(self, record: Record) -> bool | None:
        if not self._scope.regions:
            return True
        state, region = getattr(record, "state", ""), getattr(record, "region", "")
        if not state and not region:
            return None
        return region in self._scope.regions or state in self._states

    def _in_themes(self, record: Record) -> bool | None:
        if not self._scope.themes:
            return True
        theme = getattr(record, "theme", "")
        return theme in self._scope.themes if theme else None

    def _pointed_at(self, keys: set[str], allowed: set[str]) -> set[str]:
        found: set[str] = set()
        waiting = set(keys)
        while waiting:
            named = {other for key in waiting for other in _references(self._records[key])}
            waiting = (named & allowed) - found - keys
            found |= waiting
        return found

    def _links_only(self, key: str, inside: set[str]) -> bool:
        named = set(_references(self._records[key]))
        return bool(named) and named <= inside


def _references(record: Record) -> Iterator[str]:
    """Yield the ids a record points to, those in its values too."""
    yield from _ids_in(record, rules(type(record)))


def _ids_in(value: Any, declared: Iterable[FieldRule]) -> Iterator[str]:
    for rule in declared:
        content = getattr(value, rule.name)
        if rule.shape == "record" and content:
            yield content
        elif rule.value_type is not None and content:
            for item in content if rule.many else (content,):
                yield from _ids_in(item, rules(rule.value_type))


def counted(kinds: Iterable[str]) -> Mapping[str, int]:
    """Return how often each kind occurs, in the order of the kinds."""
    found: dict[str, int] = {}
    for kind in kinds:
        found[kind] = found.get(kind, 0) + 1
    return found

"""From a card of a file to the content of a person or an institution."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from focalnet.domain.plain import MAX_TEXT, Plain
from focalnet.interchange.card_fields import (
    States,
    content_of,
    field_of,
    meaning,
    properties_of,
)
from focalnet.interchange.card_lines import Card, read_cards
from focalnet.interchange.contact_properties import OWN
from focalnet.interchange.name_properties import name_parts
from focalnet.interchange.properties import Property, unescaped
from focalnet.services.incoming import FindState, Incoming, Outcome

OTHER = OWN + "OTHER"
UNDERSTOOD = frozenset({"BEGIN", "END", "VERSION"})
# Kinds that are no single person; only "org" is said by the record itself.
INSTITUTIONS = frozenset({"org", "group", "location", "device", "application"})


def read_file(data: bytes, find: FindState) -> Iterator[Incoming]:
    """Yield what every card of a vCard file comes to, broken ones too."""
    for number, card in enumerate(read_cards(data), start=1):
        yield _read_card(card, f"card {number}, line {card.line}", find)


def _read_card(card: Card, place: str, find: FindState) -> Incoming:
    broken = tuple(Outcome(name, code) for name, code in card.unreadable)
    if card.trouble:
        seen = tuple(Outcome(given.name, "not-imported") for given in card.properties)
        return Incoming(place, outcomes=seen + broken, refusal=card.trouble)
    kind = kind_of(card.properties)
    content, outcomes = read_properties(kind, card.properties, find)
    return Incoming(
        place,
        kind=kind,
        content=content,
        uid=next((given.text for given in card.properties if given.kind == "UID"), ""),
        outcomes=tuple(outcomes) + broken,
        refusal="" if content.get("names") else "no-name",
    )


def kind_of(properties: list[Property]) -> str:
    """Return "institution" for a card of an organisation, else "person"."""
    told = {given.kind: given.text.lower() for given in properties}
    if "KIND" in told:
        return "institution" if told["KIND"] in INSTITUTIONS else "person"
    if told.get("X-ABSHOWAS") == "company":
        return "institution"
    organisation = next((given.components() for given in properties if given.kind == "ORG"), [])
    printed = {given.text for given in properties if given.kind == "FN" and given.text}
    split = any(any(name_parts(given)) for given in properties if given.kind == "N")
    nameless = not split and printed <= set(organisation[:1])
    return "institution" if organisation and organisation[0] and nameless else "person"


def read_properties(
    kind: str, properties: list[Property], find: FindState
) -> tuple[Plain, list[Outcome]]:
    """Return the content the properties come to, and what becomes of each of them.

    What the content written out again would not say is kept as other data.
    """
    fitting = [given for given in properties if len(given.value) <= MAX_TEXT]
    content = content_of(kind, fitting, find)
    states = States(find=find, name=lambda code: code)
    said = Counter(meaning(given, find) for given in properties_of(kind, content, states))
    outcomes: list[Outcome] = []
    other: list[dict[str, str]] = []
    for given in properties:
        outcome = _outcome(kind, given, said, find)
        outcomes.append(outcome)
        if outcome.code in {"other", "field-and-other"}:
            other.append(kept_whole(given))
    if other:
        content["other"] = other
    return content, outcomes


def _outcome(
    kind: str, given: Property, said: Counter[tuple[object, ...]], find: FindState
) -> Outcome:
    if given.kind in UNDERSTOOD or (given.kind == "KIND" and given.text.lower() == "individual"):
        return Outcome(given.name, "understood")
    if not given.value.strip(" ;,"):
        return Outcome(given.name, "empty")
    field = field_of(kind, given) if len(given.value) <= MAX_TEXT else ""
    meant = meaning(given, find) if field or given.kind == "KIND" else ()
    if said[meant] > 0:
        said[meant] -= 1
        return Outcome(given.name, "field", field or "kind")
    if field:
        return Outcome(given.name, "field-and-other", field)
    return Outcome(given.name, "other", "other")


def kept_whole(given: Property) -> dict[str, str]:
    """Return a property as plain other data; one of ours as what it was made from."""
    if given.kind != OTHER:
        return given.other()
    parts = {part: given.parameter(OWN + part.upper()) for part in ("format", "parameters")}
    kept = {"name": given.parameter(OWN + "PROPERTY"), **parts}
    kept["text"] = unescaped(given.value)
    return {name: content for name, content in kept.items() if content}

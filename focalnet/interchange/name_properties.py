"""FN, N and NICKNAME, to and from the names of a record; nothing is split by guess."""

from __future__ import annotations

from collections.abc import Sequence

from focalnet.interchange.contact_properties import (
    OWN,
    Values,
    filled,
    own_parameters,
    own_parts,
)
from focalnet.interchange.properties import (
    Property,
    escaped,
    made_property,
    split_unescaped,
    unescaped,
)

PARTS = 5
PAIR = OWN + "NAME"


def read_names(properties: Sequence[Property]) -> list[Values]:
    """Return the names that the FN, N and NICKNAME of a card hold, in their order.

    An N belongs to the FN of the same language, in order; one that is left over
    is a further name, printed as its parts stand.
    """
    structured = [given for given in properties if given.kind == "N" and any(name_parts(given))]
    lone = sum(given.kind == "FN" for given in properties) == len(structured) == 1
    names: list[Values] = []
    for given in properties:
        if given.kind == "FN" and given.text:
            parts = _taken(structured, given, lone=lone)
            names.append(_read_name(given, given.text, "", parts))
        elif given.kind == "NICKNAME":
            parts = _taken(structured, given) if given.parameter(PAIR) else {}
            names += [_read_name(given, text, "alias", parts) for text in nicknames(given)]
    rest = [_read_name(given, _put_together(given), "", _parts(given)) for given in structured]
    printed = any(given.kind == "FN" and given.text for given in properties)
    return names + rest if printed else rest + names


def _read_name(given: Property, text: str, kind: str, parts: Values) -> Values:
    told = filled(kind="alias" if given.parameter("PHONETIC") else kind)
    own = own_parts("names", given, "kind", "order", "sort")
    language, script = given.parameter("LANGUAGE"), given.parameter("SCRIPT")
    return filled(text=text, language=language, script=script, **(told | own | parts))


def _taken(structured: list[Property], given: Property, *, lone: bool = False) -> Values:
    """Take the N that belongs to *given* out of the list and return its parts."""
    for place, other in enumerate(structured):
        if other.parameter("PHONETIC") or given.parameter(PAIR) != other.parameter(PAIR):
            continue
        if lone or given.parameter("LANGUAGE") == other.parameter("LANGUAGE"):
            return _parts(structured.pop(place))
    return {}


def _parts(given: Property) -> Values:
    parts = name_parts(given)
    return filled(family=parts[0], given=parts[1])


def name_parts(given: Property) -> list[str]:
    """Return the parts of N as texts: family, given, further given, before, after, more."""
    parts = split_unescaped(given.value, ";")
    texts = [" ".join(_items(part)) for part in parts]
    return [*texts, *[""] * (PARTS - len(texts))]


def nicknames(given: Property) -> list[str]:
    """Return the names that NICKNAME lists."""
    return _items(given.value)


def _items(value: str) -> list[str]:
    texts = (unescaped(part).strip() for part in split_unescaped(value, ","))
    return [text for text in texts if text]


def _put_together(given: Property) -> str:
    family, first, further, before, after = name_parts(given)[:PARTS]
    return " ".join(part for part in (before, first, further, family, after) if part)


def write_names(names: Sequence[Values]) -> list[Property]:
    """Return names as FN, N and NICKNAME, in their order.

    Marks of ours tell which N belongs to which FN only where order and language do not.
    """
    plain = _written(names, paired=False)
    return plain if read_names(plain) == list(names) else _written(names, paired=True)


def _written(names: Sequence[Values], *, paired: bool) -> list[Property]:
    # Alternatives of the same name carry the same ALTID (RFC 6350, 5.4).
    alternative = "1" if sum(_has_parts(name) for name in names) > 1 else ""
    written: list[Property] = []
    for place, name in enumerate(names, start=1):
        language = name.get("language", "")
        alias = name.get("kind") == "alias"
        pair = str(place) if _has_parts(name) and paired else ""
        if text := name.get("text", ""):
            own = own_parameters(name, "order", "sort", *(() if alias else ("kind",)))
            known = {"language": language, "script": name.get("script", "")} | own
            kind = "NICKNAME" if alias else "FN"
            written.append(made_property(kind, escaped(text), **known, x_focalnet_name=pair))
        if _has_parts(name):
            parts = f"{escaped(name.get('family', ''))};{escaped(name.get('given', ''))};;;"
            marks = {"language": language, "altid": alternative, "x_focalnet_name": pair}
            written.append(made_property("N", parts, **marks))
    return written


def _has_parts(name: Values) -> bool:
    return bool(name.get("family") or name.get("given"))

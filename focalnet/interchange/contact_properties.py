"""TEL, EMAIL, ADR, TITLE, KEY and the like, to and from the values of a record.

A value is plain data without an id. What vCard has no parameter for goes into
parameters of our own, X-FOCALNET-..., and comes back from them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from focalnet.domain.errors import InvalidValue
from focalnet.domain.plain import MAX_TEXT, checked_field
from focalnet.domain.schema import rule_names
from focalnet.domain.values import Address, Email, Key, Name, Phone, Title
from focalnet.interchange.properties import Property, escaped, made_property
from focalnet.services.incoming import FindState

Values = dict[str, str]
OWN = "X-FOCALNET-"
MANY_VALUED: dict[str, type[Any]] = {
    "names": Name,
    "titles": Title,
    "phones": Phone,
    "emails": Email,
    "addresses": Address,
    "keys": Key,
}
TYPE_OF_PLACE = {"fax": "fax", "mobile": "cell", "home": "home", "work": "work"}
MEDIA_OF_KEY = {"pgp": "application/pgp-keys", "smime": "application/pkcs7-mime"}
KEY_WORDS = {"pgp": "pgp", "x509": "smime", "smime": "smime", "pkcs7": "smime", "pkix": "smime"}


def filled(**parts: str) -> Values:
    """Return the parts that are not empty."""
    return {name: text for name, text in parts.items() if text}


def own_parts(field: str, given: Property, *names: str) -> Values:
    """Return what our own parameters say of the parts *names*, if it is allowed there."""
    known = rule_names(MANY_VALUED[field])
    found: Values = {}
    for name in names:
        content = given.parameter(OWN + name.upper())
        try:
            kept = checked_field(known[name], content, new_id=str) if content else ""
        except InvalidValue:
            continue
        if kept == content and kept:
            found[name] = kept
    return found


def own_parameters(value: Values, *names: str) -> Values:
    """Return the parts *names* as parameters of our own."""
    return {f"x_focalnet_{name}": value[name] for name in names if name in value}


def is_preferred(given: Property) -> str:
    """Return "yes" where the property is marked as the first choice."""
    return "yes" if given.parameter("PREF") == "1" or "pref" in given.types else ""


def place_of(given: Property, field: str) -> str:
    """Return the kind of place a telephone, e-mail or address belongs to."""
    if own := own_parts(field, given, "kind"):
        return own["kind"]
    for place, kind in TYPE_OF_PLACE.items():
        if kind in given.types:
            return place
    return "other" if given.types & {"pager", "video", "textphone", "car", "msg"} else ""


def place_parameters(value: Values) -> Values:
    """Return the parameters that tell the kind of place and the preference."""
    kind = value.get("kind", "")
    known = TYPE_OF_PLACE.get(kind, "")
    own = {} if known else own_parameters(value, "kind")
    return {"type": known, **own, "pref": "1" if value.get("preferred") else ""}


def read_phone(given: Property) -> Values:
    """Return the telephone that TEL holds, as text or as a tel: address."""
    text, extension = given.text, ""
    if text[:4].lower() == "tel:":
        text, _, rest = text[4:].partition(";")
        for part in rest.split(";"):
            name, _, content = part.partition("=")
            extension = content if name.lower() == "ext" else extension
    own = own_parts("phones", given, "extension", "audience", "note")
    return filled(
        text=text.strip(),
        kind=place_of(given, "phones"),
        preferred=is_preferred(given),
        **({"extension": extension} | own),
    )


def write_phone(value: Values) -> Property:
    """Return a telephone as TEL."""
    own = own_parameters(value, "extension", "audience", "note")
    text = escaped(value.get("text", ""))
    return made_property("TEL", text, **place_parameters(value), **own)


def read_email(given: Property) -> Values:
    """Return the address that EMAIL holds."""
    text = given.text
    text = text[7:] if text[:7].lower() == "mailto:" else text
    own = own_parts("emails", given, "audience", "note")
    place = place_of(given, "emails")
    return filled(text=text.strip(), kind=place, preferred=is_preferred(given), **own)


def write_email(value: Values) -> Property:
    """Return an address as EMAIL."""
    own = own_parameters(value, "audience", "note")
    text = escaped(value.get("text", ""))
    return made_property("EMAIL", text, **place_parameters(value), **own)


def read_address(given: Property, find_state: FindState) -> Values:
    """Return the address that ADR holds: its lines, and town, code and country apart.

    A country that is no State we know, the region, the post box and the
    extended part become lines.
    """
    parts = [*given.components(), *[""] * 7][:7]
    box, extended, street, city, region, postcode, country = parts
    state = find_state(country) if country else ""
    lines = [box, extended, street, region, "" if state else country]
    return filled(
        text="\n".join(line for line in lines if line).strip(),
        city=city,
        postcode=postcode,
        country=state,
        language=given.parameter("LANGUAGE"),
        kind=place_of(given, "addresses"),
        **own_parts("addresses", given, "audience"),
    )


def write_address(value: Values, name_state: Callable[[str], str]) -> Property:
    """Return an address as ADR; the country under the name *name_state* gives."""
    country = value.get("country", "")
    parts = ("", "", value.get("text", ""), value.get("city", ""), "", value.get("postcode", ""))
    text = ";".join(escaped(part) for part in (*parts, name_state(country) if country else ""))
    known = {"language": value.get("language", ""), **place_parameters(value)}
    return made_property("ADR", text, **known, **own_parameters(value, "audience"))


def read_title(given: Property) -> Values:
    """Return the title that TITLE or ROLE holds."""
    return filled(text=given.text, language=given.parameter("LANGUAGE"))


def write_title(value: Values) -> Property:
    """Return a title as TITLE."""
    return made_property(
        "TITLE", escaped(value.get("text", "")), language=value.get("language", "")
    )


def read_key(given: Property) -> Values:
    """Return the key that KEY holds; what kind it is follows from its media type."""
    told = f"{given.parameter('MEDIATYPE')} {' '.join(given.types)} {given.value[:60]}".lower()
    found = next((kind for word, kind in KEY_WORDS.items() if word in told), "")
    own = own_parts("keys", given, "kind", "expires")
    return filled(text=given.text, **({"kind": found} | own))


def write_key(value: Values) -> Property:
    """Return a key as KEY."""
    kind = value.get("kind", "")
    media = MEDIA_OF_KEY.get(kind, "")
    own = own_parameters(value, "expires", *(() if media else ("kind",)))
    return made_property("KEY", escaped(value.get("text", "")), mediatype=media, **own)


def fits(value: Values) -> bool:
    """Tell whether a value holds anything beyond its marks, and nothing too long."""
    said = value.keys() - {"kind", "preferred", "language", "audience"}
    return bool(said) and all(len(text) <= MAX_TEXT for text in value.values())

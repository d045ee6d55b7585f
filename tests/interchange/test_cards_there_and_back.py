"""Cards in, out and in again: nothing is lost and nothing changes."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.plain import Plain, checked_record
from focalnet.domain.records import Institution, Person
from focalnet.domain.values import OtherData
from focalnet.interchange.card_fields import States
from focalnet.interchange.card_reading import read_file
from focalnet.interchange.card_writing import content_without_ids, written_card
from focalnet.services.incoming import ORGANISATION, Incoming

CODES = {"senegal": "SEN", "sénégal": "SEN", "sen": "SEN", "kenya": "KEN", "ken": "KEN"}
NAMES = {"SEN": "Senegal", "KEN": "Kenya"}


def find(text: str) -> str:
    return CODES.get(text.casefold(), "")


STATES = States(find=find, name=lambda code: NAMES.get(code, code))


def eid() -> str:
    return "1"


def read(text: str) -> Incoming:
    [card] = read_file(text.encode("utf-8"), find)
    return card


def record_of(card: Incoming) -> tuple[Person | Institution, str]:
    """Return the record a card comes to and the name of its institution."""
    content = dict(card.content)
    other = tuple(OtherData(**item) for item in content.pop("other", []))
    organisation = content.pop(ORGANISATION, "")
    made = checked_record(card.kind, "0190a000-0000-7000-8000-000000000001", content, new_id=eid)
    assert isinstance(made, Person | Institution)
    return replace(made, other=other), organisation


def without_given_uid(content: Plain) -> Plain:
    """Leave out the identifier that the way out gives to what has none."""
    kept = [item for item in content.get("other", []) if item.get("name", "").upper() != "UID"]
    rest = {name: value for name, value in content.items() if name != "other"}
    return {**rest, **({"other": kept} if kept else {})}


def kept_in_order(content: Plain) -> Plain:
    """Sort other data, whose order says nothing."""
    known = without_given_uid(content)
    if "other" in known:
        known["other"] = sorted(known["other"], key=lambda item: sorted(item.items()))
    return known


texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20) | st.sampled_from(
    ["Awa DIOP", "أوا ديوب", "a;b", "a,b", "back\\slash", 'say "x"', "two\nlines", "x:y", "^n", " "]
)
values = st.one_of(
    texts.map(lambda text: text.replace("\\", "\\\\").replace("\n", "\\n")),
    st.lists(texts.map(lambda text: text.replace("\n", "")), max_size=8).map(";".join),
)
parameters = st.lists(
    st.sampled_from(
        [
            "TYPE=work",
            "TYPE=home,voice",
            'TYPE="cell,fax"',
            "TYPE=pager",
            "PREF=1",
            "PREF=2",
            "LANGUAGE=fr",
            "LANGUAGE=ar",
            "ALTID=1",
            "VALUE=uri",
            "WORK",
            "X-NOTE=^'a^nb^^",
            'X-Q="a;b:c"',
            "SORT-AS=Diop",
            "PHONETIC=ipa",
            "X-FOCALNET-KIND=duty",
            "X-FOCALNET-AUDIENCE=full",
            "MEDIATYPE=application/pgp-keys",
        ]
    ),
    max_size=3,
).map(lambda found: "".join(f";{item}" for item in found))
NAMES_OF_PROPERTIES = """FN N NICKNAME TITLE ROLE TEL EMAIL ADR LANG KEY NOTE ORG URL UID BDAY
    CATEGORIES KIND X-ABLabel item1.TEL item1.X-ABLabel X-FOCALNET-STATE X-FOCALNET-OTHER PHOTO"""
names = st.sampled_from(NAMES_OF_PROPERTIES.split())
lines = st.builds(lambda name, marks, value: f"{name}{marks}:{value}", names, parameters, values)


def card_text(found: list[str]) -> str:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:4.0", *found, "END:VCARD", ""])


@given(st.lists(lines, max_size=8), st.sampled_from(["FN:Awa DIOP", "N:DIOP;Awa;;;"]))
def test_a_card_read_written_and_read_again_is_the_same(found: list[str], name: str) -> None:
    first = read(card_text([name, *found]))
    if first.refusal:
        return
    record, organisation = record_of(first)
    again = read(written_card(record, organisation, STATES))
    second, organisation_again = record_of(again)
    assert kept_in_order(content_without_ids(second)) == kept_in_order(content_without_ids(record))
    assert organisation_again == organisation


@given(st.lists(lines, max_size=8))
def test_every_property_with_a_value_has_an_outcome(found: list[str]) -> None:
    card = read(card_text(["FN:Awa DIOP", *found]))
    assert len(card.outcomes) == len(found) + 2


said = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12) | (
    st.sampled_from(["Awa DIOP", "أوا ديوب", "a;b, c", "back\\n", '"q"', "two\nlines", "+221 33"])
)
places = st.sampled_from(["", "work", "mobile", "duty", "secure", "fax", "home", "other"])
languages = st.sampled_from(["", "fr", "ar", "zh"])
audiences = st.sampled_from(["", "network", "full"])
flags = st.sampled_from(["", "yes"])
people = st.fixed_dictionaries(
    {
        "names": st.lists(
            st.fixed_dictionaries(
                {
                    "text": said,
                    "language": languages,
                    "script": st.sampled_from(["", "Arab"]),
                    "kind": st.sampled_from(["", "original", "romanised", "alias"]),
                    "family": st.just("") | said,
                    "given": st.just("") | said,
                    "order": st.sampled_from(["", "family-first"]),
                    "sort": st.just("") | said,
                }
            ),
            min_size=1,
            max_size=3,
        )
    },
    optional={
        "titles": st.lists(st.fixed_dictionaries({"text": said, "language": languages})),
        "phones": st.lists(
            st.fixed_dictionaries(
                {
                    "text": said,
                    "kind": places,
                    "extension": st.just("") | said,
                    "preferred": flags,
                    "audience": audiences,
                    "note": st.just("") | said,
                }
            ),
            max_size=2,
        ),
        "emails": st.lists(
            st.fixed_dictionaries(
                {"text": said, "kind": places, "preferred": flags, "audience": audiences}
            ),
            max_size=2,
        ),
        "addresses": st.lists(
            st.fixed_dictionaries(
                {
                    "text": said,
                    "city": st.just("") | said,
                    "postcode": st.just("") | said,
                    "country": st.sampled_from(["", "SEN", "KEN"]),
                    "language": languages,
                    "kind": places,
                    "audience": audiences,
                }
            ),
            max_size=2,
        ),
        "keys": st.lists(
            st.fixed_dictionaries(
                {
                    "text": said,
                    "kind": st.sampled_from(["pgp", "smime", "age", "other"]),
                    "expires": st.sampled_from(["", "2027", "2027-05-01"]),
                }
            ),
            max_size=2,
        ),
        "languages": st.lists(st.sampled_from(["fr", "ar", "en"]), unique=True),
        "notes": said,
        "state": st.sampled_from(["SEN", "KEN"]),
        "confidentiality": st.sampled_from(["public", "full"]),
        "other": st.lists(
            st.fixed_dictionaries(
                {
                    "format": st.sampled_from(["vcard", "csv"]),
                    "name": st.sampled_from(["X-A", "TEL", "Group, area", "item1.X-ABLabel"]),
                    "parameters": st.sampled_from(["", "TYPE=work"]),
                    "text": said,
                }
            ),
            max_size=2,
        ),
    },
)


@given(people)
def test_a_person_written_as_a_card_is_read_as_it_was(content: Plain) -> None:
    made = checked_record("person", "0190a000-0000-7000-8000-000000000001", content, new_id=eid)
    assert isinstance(made, Person)
    if not all(name.text for name in made.names):
        return
    record, _ = record_of(read(written_card(made, "", STATES)))
    assert kept_in_order(content_without_ids(record)) == kept_in_order(content_without_ids(made))

"""What a list shows of a record and why a search found it."""

from focalnet.domain.folding import query_words
from focalnet.domain.listing import SEPARATOR, Listing, listing, why_found
from focalnet.domain.records import Designation, Person
from focalnet.domain.values import Confirmation, Email, Name, Phone

AWA = Person(
    id="p1",
    names=(
        Name(id="1", text="أوا ديوب", language="ar", kind="original"),
        Name(id="2", text="Awa DIOP", kind="romanised", family="Diop", given="Awa"),
        Name(id="3", text="Eva D.", kind="alias"),
    ),
    state="SEN",
    phones=(Phone(id="4", text="33 800 00 00", e164="+221338000000"),),
    emails=(Email(id="5", text="awa@example.org"),),
    notes="Met in Banjul",
)


def nobody(_key: str) -> Listing | None:
    return None


def test_a_person_is_listed_under_the_romanised_name_and_sorted_by_family() -> None:
    line = listing(AWA, nobody)
    assert (line.title, line.sort, line.state) == ("Awa DIOP", "diop awa", "SEN")


def test_all_names_contacts_and_notes_are_searched_each_in_its_tier() -> None:
    line = listing(AWA, nobody)
    assert {"اوا", "ديوب", "diop", "eva"} <= set(line.names.split())
    assert {"awa", "example", "221338000000", "338000000"} <= set(line.contact.split())
    assert "banjul" in line.text.split()


def test_a_mandate_is_called_by_its_holder_and_found_by_the_holders_names() -> None:
    mandate = Designation(
        id="d1",
        kind="operational",
        holder="p1",
        theme="assets",
        rank="primary",
        confirmed=Confirmation(on="2026-03"),
    )
    line = listing(mandate, lambda _key: listing(AWA, nobody))
    assert line.title == "Awa DIOP"
    assert line.detail.split(SEPARATOR) == ["operational", "assets", "primary"]
    assert (line.state, line.confirmed) == ("SEN", "2026-03")
    assert "ديوب" in line.names.split()


def test_a_vacancy_has_no_title() -> None:
    assert listing(Designation(id="d", kind="national", state="SEN"), nobody).title == ""


def test_the_reason_of_a_hit_names_the_field_and_the_text() -> None:
    [why] = why_found(AWA, query_words("3380"))
    assert (why.label, why.text) == ("Telephones", "33 800 00 00")
    assert [why.text for why in why_found(AWA, query_words("diop banj"))] == [
        "Awa DIOP",
        "Met in Banjul",
    ]
    assert why_found(AWA, query_words("nothing")) == ()

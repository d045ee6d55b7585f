"""What an audience may not see is not in the record it gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.audience import Audience
from focalnet.domain.kinds import KINDS
from focalnet.domain.plain import record_to_plain
from focalnet.domain.records import Designation, Person
from focalnet.domain.values import Confirmation, Email, Name, Phone
from focalnet.domain.visibility import may_see, stripped
from tests.factories import chances, random_record, secret_texts

if TYPE_CHECKING:
    from focalnet.domain.record import Record

NARROWER = [Audience.PUBLIC, Audience.NETWORK]
ANY_RECORD = st.builds(random_record, chances, st.sampled_from(sorted(KINDS)), st.just("r1"))


@given(record=ANY_RECORD, audience=st.sampled_from(NARROWER))
def test_no_text_above_the_audience_is_left(record: Record, audience: Audience) -> None:
    if may_see(record, audience):
        left = repr(stripped(record, audience))
        assert [text for text in secret_texts(record, audience) if repr(text)[1:-1] in left] == []


@given(record=ANY_RECORD)
def test_the_full_audience_gets_the_record_itself(record: Record) -> None:
    assert stripped(record, Audience.FULL) is record
    assert may_see(record, Audience.FULL)


@given(record=ANY_RECORD, audience=st.sampled_from(NARROWER))
def test_stripping_only_takes_away(record: Record, audience: Audience) -> None:
    once = stripped(record, audience)
    assert stripped(once, audience) == once
    assert record_to_plain(once).keys() <= record_to_plain(record).keys()


@given(record=ANY_RECORD)
def test_the_public_sees_no_more_than_the_network(record: Record) -> None:
    public = stripped(record, Audience.PUBLIC)
    assert stripped(stripped(record, Audience.NETWORK), Audience.PUBLIC) == public
    assert may_see(record, Audience.PUBLIC) <= may_see(record, Audience.NETWORK)


@pytest.mark.parametrize("audience", NARROWER)
def test_relocation_is_never_outside_the_full_circle(audience: Audience) -> None:
    opened = Designation(id="d", theme="relocation", confidentiality="public")
    assert not may_see(opened, audience)


def test_a_mobile_number_is_for_the_office_unless_it_says_otherwise() -> None:
    asleep = Phone(id="1", text="+221 555 01", kind="mobile", note="at night")
    shared = Phone(id="2", text="+221 555 02", kind="mobile", audience="network", note="by day")
    person = Person(id="p", phones=(asleep, shared))
    seen = stripped(person, Audience.NETWORK)
    assert isinstance(seen, Person)
    assert [(phone.text, phone.note) for phone in seen.phones] == [("+221 555 02", "")]


def test_an_address_opened_to_the_public_is_seen_by_it() -> None:
    opened = Email(id="1", text="office@example.org", audience="public")
    closed = Email(id="2", text="awa@example.org")
    seen = stripped(Person(id="p", emails=(opened, closed)), Audience.PUBLIC)
    assert isinstance(seen, Person)
    assert [email.text for email in seen.emails] == ["office@example.org"]


def test_the_network_sees_when_a_mandate_was_confirmed_but_not_by_whom() -> None:
    told = Designation(id="d", confirmed=Confirmation(on="2024-05-02", by="Awa", how="phone"))
    seen = stripped(told, Audience.NETWORK)
    assert isinstance(seen, Designation)
    assert seen.confirmed == Confirmation(on="2024-05-02", how="phone")


def test_everybody_sees_names() -> None:
    person = Person(id="p", names=(Name(id="1", text="Awa DIOP"),), notes="on leave")
    assert stripped(person, Audience.PUBLIC) == Person(id="p", names=person.names)

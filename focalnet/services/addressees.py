"""To whom something is sent: the holders of an edition's entries, with their addresses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from focalnet.domain.articles import without_article
from focalnet.domain.audience import Audience
from focalnet.domain.dates import in_force
from focalnet.domain.record import Record
from focalnet.domain.records import Channel, Designation, Institution, Person, Post, State
from focalnet.domain.values import Address
from focalnet.domain.visibility import may_see, stripped
from focalnet.services.channels import IN_FORCE, channels_of
from focalnet.services.edition import DirectoryEdition, Entry
from focalnet.services.extracts import PHONES
from focalnet.services.page_entries import PageWords, names_of
from focalnet.services.ports import Register
from focalnet.services.reference import state_id, state_name
from focalnet.services.words import page_words

FIELDS = (
    "name",
    "names",
    "lines",
    "capacity",
    "state",
    "address",
    "city",
    "postcode",
    "country",
    "phone",
    "email",
    "office",
    "date",
    "sender",
)
"""The fields of a template for labels, envelopes and letters."""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Somebody something is sent to: the values of FIELDS, empty where nothing is known.

    Everything is as the audience of the edition may see it.
    """

    values: dict[str, str]

    @property
    def name(self) -> str:
        """The name a page of the edition's language leads with."""
        return self.values["name"]

    @property
    def can_be_reached(self) -> bool:
        """Whether a postal address is known."""
        return bool(self.values["address"])


def addressees(
    register: Register, edition: DirectoryEdition, audience: Audience, day: date
) -> list[Addressee]:
    """Return the holders of an edition's entries, each once, in the order of the edition."""
    listed = list(_entries(edition))
    mandates = register.many([entry.key for _, entry in listed])
    found: dict[str, Addressee] = {}
    for where, entry in listed:
        mandate = mandates.get(entry.key)
        if isinstance(mandate, Designation) and mandate.holder and mandate.holder not in found:
            post = _Post(register, audience, edition.language, day)
            found[mandate.holder] = post.addressee(where, entry, mandate.holder)
    return list(found.values())


def _entries(edition: DirectoryEdition) -> Iterator[tuple[str, Entry]]:
    for group in edition.groups:
        for state in group.states:
            yield from ((state.name, entry) for entry in state.entries if not entry.vacant)
        yield from ((group.name, entry) for entry in group.entries if not entry.vacant)


@dataclass(frozen=True, slots=True)
class _Post:
    """Finds where post reaches somebody, among what an audience may see."""

    register: Register
    audience: Audience
    language: str
    day: date

    def addressee(self, where: str, entry: Entry, holder: str) -> Addressee:
        """Return the holder of an entry with the address post reaches them at.

        A State that is itself the focal point is written to where its official channel is.
        """
        record = self._seen(holder)
        house = self._channel_house(record) if isinstance(record, State) else None
        address = self._address(house or record)
        inside = names_of(house, PageWords(self.language, {}))[:1]
        say = page_words(self.language)
        phones = {say(key) for key in PHONES}
        return Addressee(
            {
                "name": next(iter(entry.names), ""),
                "names": "\n".join(entry.names),
                "lines": "\n".join((*entry.lines, *inside)),
                "capacity": entry.capacity,
                "state": where,
                "address": _lines(address) if address else "",
                "city": address.city if address else "",
                "postcode": address.postcode if address else "",
                "country": self._country(address, record),
                "phone": _first(entry, phones),
                "email": _first(entry, {say("field.email")}),
            }
        )

    def _seen(self, key: str) -> Record | None:
        found = self.register.many([key]).get(key) if key else None
        row = self.register.row(key) if found else None
        if found is None or row is None or row.retired or not may_see(found, self.audience):
            return None
        return stripped(found, self.audience)

    def _address(self, record: Record | None) -> Address | None:
        """Return an address of the record, of its institution, or of where its posts are."""
        own = self._best(getattr(record, "addresses", ()))
        if own or not isinstance(record, Person):
            return own
        for key in (record.institution, *self._houses(record)):
            house = self._seen(key)
            if isinstance(house, Institution) and (found := self._best(house.addresses)):
                return found
        return None

    def _channel_house(self, state: State) -> Institution | None:
        """Return the first house of an official channel in force that post can reach."""
        found = self.register.records(Channel.KIND, {"state": state.code})
        seen = [
            item for item in found if isinstance(item, Channel) and may_see(item, self.audience)
        ]
        for item in channels_of(seen, self.day):
            house = self._seen(item.channel.institution) if item.standing == IN_FORCE else None
            if isinstance(house, Institution) and self._best(house.addresses):
                return house
        return None

    def _houses(self, person: Person) -> Iterator[str]:
        for post in self.register.records(Post.KIND, {"holder": person.id}):
            held = isinstance(post, Post) and in_force(post.start, post.end, self.day)
            if isinstance(post, Post) and held and may_see(post, self.audience):
                yield post.institution

    def _best(self, addresses: Iterable[Address]) -> Address | None:
        """Return the address at work, in the language of the page if there is one."""

        def rank(address: Address) -> tuple[bool, bool]:
            return address.kind not in {"", "work"}, address.language != self.language

        known = [item for item in addresses if item.text or item.city]
        return min(known, key=rank) if known else None

    def _country(self, address: Address | None, record: Record | None) -> str:
        code = (address.country if address else "") or getattr(record, "state", "")
        state = self._seen(state_id(code)) if code else None
        if not isinstance(state, State):
            return ""
        return without_article(state_name(state, self.language)).upper()


def _first(entry: Entry, labels: set[str]) -> str:
    return next((item.value for item in entry.labelled if item.label in labels), "")


def _lines(address: Address) -> str:
    """Return an address as it was given, with postal code and city where they are not in it."""
    given = [line.strip(" ,،") for line in address.text.splitlines() if line.strip()]
    town = " ".join(part for part in (address.postcode, address.city) if part)
    written = " ".join(given)
    missing = [part for part in (address.postcode, address.city) if part and part not in written]
    return "\n".join([*given, town] if missing else given)

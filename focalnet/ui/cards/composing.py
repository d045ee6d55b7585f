"""From the facts of a record to what its card says."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from focalnet.domain.changes import LIFE, RETIRED
from focalnet.domain.record import Record
from focalnet.domain.records import Channel, Designation, Institution, Person, Post, State
from focalnet.domain.values import Address, Email, Key, Phone
from focalnet.services.ports import HistoryLine
from focalnet.ui.cards.contacts import contact_lines, key_lines, other_lines
from focalnet.ui.cards.content import Card, Detail, Line, Section
from focalnet.ui.cards.dossier import (
    COMPOSED,
    declared_section,
    dossier_sections,
    warning_details,
)
from focalnet.ui.cards.facts import Facts
from focalnet.ui.cards.mandates import Teller
from focalnet.ui.cards.standing import state_box, state_sections
from focalnet.ui.cards.wording import languages_words
from focalnet.ui.history.wording import field_words, value_words, when_words
from focalnet.ui.words import choice_word, label, record_word

translate = QCoreApplication.translate


def compose(facts: Facts, today: date) -> Card:
    """Return the card of a record as it reads on a day."""
    teller = Teller(facts, today)
    return Card(
        record_id=facts.record.id,
        kind=facts.record.KIND,
        names=_names(facts, teller),
        under=tuple(_under(facts.record, teller)),
        box=state_box(facts, teller) if facts.code else None,
        banners=(*_banners(facts), *warning_details(facts, teller)),
        sections=tuple(section for section in _sections(facts, teller) if section.lines),
        retired=facts.base.life == RETIRED,
    )


def _names(facts: Facts, teller: Teller) -> tuple[str, ...]:
    record = facts.record
    if isinstance(record, State):
        return (teller.title(record.id),)
    names = tuple(name.text for name in getattr(record, "names", ()) if name.text)
    if facts.title in names:
        names = (facts.title, *(name for name in names if name != facts.title))
    if isinstance(record, Designation):
        return (teller.mandate(record),)
    called = facts.title if record.KIND in COMPOSED else choice_word(facts.title)
    return names or (called or record_word(record.KIND),)


def _under(record: Record, teller: Teller) -> list[Line]:
    lines = [Line("", title.text) for title in getattr(record, "titles", ())]
    if isinstance(record, Post):
        lines = lines[1:]
    for name in ("institution", "parent", "holder"):
        target = getattr(record, name, "")
        if target:
            known = {"parent": label("Part of"), "holder": label("Holder")}.get(name, "")
            lines.append(Line(known, teller.title(target), target=target))
    if isinstance(record, Post | Designation) and not record.holder:
        lines.append(Line(label("Holder"), translate("Card", "vacant")))
    return lines


def _banners(facts: Facts) -> list[Detail]:
    banners = []
    if facts.base.life == RETIRED:
        said = translate("Card", "This record is retired: it is in no list and no search.")
        banners.append(Detail(said, "warn"))
    if facts.base.conflicts:
        lines = [translate("Card", "Different values were written in two places; edit to settle:")]
        lines += [_conflict(facts, name) for name in facts.base.conflicts]
        banners.append(Detail("\n".join(lines), "bad"))
    return banners


def _conflict(facts: Facts, name: str) -> str:
    values = [value_words(head.change.value, facts.titles) for head in facts.base.heads[name]]
    return f"{field_words(facts.base.kind, name)}: {' ≠ '.join(dict.fromkeys(values))}"


def _sections(facts: Facts, teller: Teller) -> list[Section]:
    record = facts.record
    sections = []
    if isinstance(record, Designation):
        sections.append(Section(translate("Card", "Mandate"), teller.designation_facts(record)))
    elif isinstance(record, Channel):
        sections.append(Section(label("Official channel"), teller.channel_facts(record)))
    elif isinstance(record, Post):
        sections.append(Section(label("Post"), teller.post_facts(record)))
    elif record.KIND not in COMPOSED:
        sections.append(declared_section(record, teller))
    sections += [
        Section(translate("Card", "Contact"), _contacts(record, teller)),
        Section(label("Encryption keys"), _keys(record, teller.today)),
    ]
    sections += teller.related_sections(facts.related)
    first, *rest = state_sections(facts, teller) or [Section("", ())]
    sections += [first, *dossier_sections(facts, teller), *rest]
    sections += [
        Section(label("Notes"), (Line("", record.notes, copied=True),) if record.notes else ()),
        Section(translate("Card", "Who may see it"), _confidentiality(record)),
        Section(label("Other data"), other_lines(getattr(record, "other", ())), folded=True),
        Section(translate("Card", "History"), _history(facts, teller), folded=True),
    ]
    return sections


def _contacts(record: Record, teller: Teller) -> tuple[Line, ...]:
    phones: tuple[Phone, ...] = getattr(record, "phones", ())
    emails: tuple[Email, ...] = getattr(record, "emails", ())
    addresses: tuple[Address, ...] = getattr(record, "addresses", ())
    if not isinstance(record, Person | Institution):
        return ()
    lines = list(contact_lines(phones, emails, addresses, teller.state))
    if website := getattr(record, "website", ""):
        lines.append(Line(label("Website"), website, copied=True))
    if spoken := getattr(record, "languages", ()):
        lines.append(Line(label("Languages spoken"), languages_words(spoken)))
    return tuple(lines)


def _keys(record: Record, today: date) -> tuple[Line, ...]:
    keys: tuple[Key, ...] = getattr(record, "keys", ())
    return key_lines(keys, today)


def _confidentiality(record: Record) -> tuple[Line, ...]:
    if not record.confidentiality:
        return ()
    return (Line("", choice_word(record.confidentiality)),)


def _history(facts: Facts, teller: Teller) -> tuple[Line, ...]:
    names = {key: teller.title(key) for key in facts.near} | teller.codes()
    return tuple(
        Line(
            when_words(line.clock),
            f"{field_words(line.kind, line.field)}: {_from_to(line, names)}",
            (Detail(line.author),),
            past=bool(line.undoes),
        )
        for line in facts.history
    )


def _from_to(line: HistoryLine, names: dict[str, str]) -> str:
    if line.erased:
        return translate("Card", "erased")
    after = value_words(line.after, names)
    if line.field == LIFE or line.before is None:
        return after
    return f"{value_words(line.before, names)} → {after}"

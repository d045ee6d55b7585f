"""What a card says by the declarations alone: letters, agreements, replies, memberships."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from focalnet.domain.casework import Correspondence, Reply
from focalnet.domain.membership import Membership
from focalnet.domain.printing import LeftOut
from focalnet.domain.record import Record
from focalnet.domain.records import Designation
from focalnet.domain.schema import FieldRule, rule_names, rules
from focalnet.domain.seats import WARNINGS
from focalnet.services.timeline import Moment
from focalnet.ui.cards.content import Detail, Line, Section
from focalnet.ui.cards.facts import Facts
from focalnet.ui.cards.mandates import Teller
from focalnet.ui.cards.wording import clock_words, day_words, languages_words
from focalnet.ui.words import choice_word, label, omission_words, page_word, record_word

translate = QCoreApplication.translate
FEW, MOST_WARNINGS = 8, 4
# Kinds whose cards are composed by hand.
COMPOSED = frozenset({"person", "institution", "post", "designation", "channel", "state", "theme"})
# The order of the sections beside them.
DOSSIER = (
    *("membership", "agreement", "legislation", "letter", "reply", "request", "test"),
    *("item", "campaign", "questionnaire", "network", "query"),
)
# Said elsewhere on every card.
# The key of the desks seals their files and makes the codes on badges: it is shown nowhere.
ELSEWHERE = frozenset(rule_names(Record)) | {"state", "names", "desk_key"}
# Fields that hold the code of one language.
SPOKEN = frozenset({"language", "interpretation"})
MOMENTS = {
    "designation.received": "Designation received",
    "designation.start": "Mandate begins",
    "designation.end": "Mandate ends",
    "designation.confirmed": "Mandate confirmed",
    "post.start": "Post taken up",
    "post.end": "Post left",
    "channel.received": "Channel received",
    "channel.effective": "Channel takes effect",
    "channel.end": "Channel ends",
    "letter.due": "Answer due",
    "request.sent": "Sheet sent",
    "request.reminded": "Reminded",
    "questionnaire.sent": "Questionnaire sent",
    "questionnaire.reminded": "Reminded",
    "questionnaire.replied": "Reply received",
    "membership.start": "Joined",
    "membership.end": "Left",
}


def declared_section(record: Record, teller: Teller) -> Section:
    """Return everything a record says of itself, in the order it is declared."""
    lines: list[Line] = []
    # The first field of its title stands above the card already.
    elsewhere = ELSEWHERE | {name for name in record.TITLE[:1] if name == "title"}
    for rule in rules(type(record)):
        content = getattr(record, rule.name)
        if content and rule.name not in elsewhere:
            lines += _lines(rule, content, teller)
    return Section(record_word(record.KIND), tuple(lines))


def _lines(rule: FieldRule, content: Any, teller: Teller) -> list[Line]:
    if rule.value_type is LeftOut:
        said = "\n".join(omission_words(item.text) for item in content)
        return [Line(label(rule.label), said)]
    if rule.shape == "values":
        return [_value_line(rule, item, teller) for item in content]
    target = content if rule.shape == "record" else ""
    copied = rule.shape in {"text", "long"}
    return [Line(label(rule.label), _said(rule, content, teller), (), target, copied)]


def _value_line(rule: FieldRule, item: Any, teller: Teller) -> Line:
    filled = [(part, getattr(item, part.name)) for part in rules(type(item))]
    told = [(part, content) for part, content in filled if content and part.name != "file"]
    target = next((content for part, content in told if part.shape == "record"), "")
    said = [_said(part, content, teller) for part, content in told]
    details = tuple(Detail(text) for text in said[1:])
    return Line(label(rule.label), said[0] if said else "", details, target)


def _said(rule: FieldRule, content: Any, teller: Teller) -> str:
    """Return the content of a single field in words."""
    if rule.shape == "code" and rule.name in SPOKEN:
        return languages_words((content,))
    said: dict[str, Callable[[Any], str]] = {
        "record": teller.title,
        "theme": teller.theme,
        "state": teller.state,
        "languages": languages_words,
        "date": day_words,
        "moment": clock_words,
        "choice": choice_word,
        "flag": choice_word,
    }
    return said.get(rule.shape, str)(content)


def dossier_sections(facts: Facts, teller: Teller) -> list[Section]:
    """Return the records around this one by kind, then its timeline."""
    around = {item.id: item for item in (*facts.dossier, *facts.related)}
    sections = []
    for kind in DOSSIER:
        own = [item for item in around.values() if kind == item.KIND]
        lines = tuple(_record_line(item, facts, teller) for item in own)
        sections.append(Section(page_word(kind), lines, folded=len(lines) > FEW))
    moments = tuple(_moment(item, teller) for item in facts.moments)
    sections.append(Section(translate("Card", "Timeline"), moments, folded=True))
    return sections


def _record_line(record: Record, facts: Facts, teller: Teller) -> Line:
    text = teller.title(record.id)
    if isinstance(record, Membership) and record.person == facts.record.id:
        text = teller.title(record.network)
    text = choice_word(text)
    details = [Detail(part) for part in _brief(record, teller) if part != text]
    return Line("", text, (*details, *_waiting(record, teller)), record.id)


def _brief(record: Record, teller: Teller) -> Iterable[str]:
    """Yield the choices, flags and days of a record, each with what it is."""
    for rule in rules(type(record)):
        content = getattr(record, rule.name)
        if not content or rule.name in ELSEWHERE or rule.name in {"due", "done"}:
            continue
        if rule.shape == "choice":
            yield _said(rule, content, teller)
        elif rule.shape == "flag":
            yield label(rule.label)
        elif rule.shape == "date":
            yield f"{label(rule.label)}: {day_words(content)}"
        elif rule.name in {"speciality", "symbol", "reference"}:
            yield content


def _waiting(record: Record, teller: Teller) -> tuple[Detail, ...]:
    """Return what is still awaited; late ones stand out in words and colour."""
    if isinstance(record, Reply) and not record.received:
        return (Detail(translate("Card", "reply awaited"), "warn"),)
    if isinstance(record, Correspondence) and record.due and not record.done:
        late = record.due < teller.today.isoformat()
        said = translate("Card", "was due %1") if late else translate("Card", "due %1")
        return (Detail(said.replace("%1", day_words(record.due)), "bad" if late else "warn"),)
    return ()


def _moment(moment: Moment, teller: Teller) -> Line:
    names = teller.codes()
    parts = [names.get(part) or choice_word(part) for part in moment.text.split(" · ") if part]
    said = " · ".join((moment_words(moment.what), *parts))
    return Line(day_words(moment.day), said, target=moment.record)


def moment_words(what: str) -> str:
    """Return what happened in words, such as "Mandate begins"."""
    kind, _, how = what.partition(".")
    known = {"library": "item", "questionnaire": "reply"}.get(kind, kind)
    if what in MOMENTS:
        return label(MOMENTS[what])
    return choice_word(how) if kind in {"letter", "event"} else _of_kind(known, how)


def _of_kind(kind: str, how: str) -> str:
    word = choice_word(how)
    return record_word(kind) if word == how else f"{record_word(kind)}: {word}"


def warning_details(facts: Facts, teller: Teller) -> list[Detail]:
    """Return what is odd today about the seats around the record; the past is history."""
    found = []
    odd = [item for item in facts.warnings if item.span.until > teller.today]
    for warning in odd[:MOST_WARNINGS]:
        near = [facts.mandate_of(key) for key in warning.mandates]
        seat = next((item for item in near if isinstance(item, Designation)), None)
        what = teller.mandate(seat) if seat is not None else ""
        since = day_words(warning.span.begin.isoformat()) if warning.span.begin != date.min else ""
        said = (label(WARNINGS[warning.code]), what, since)
        found.append(Detail(" · ".join(part for part in said if part), "warn"))
    return found

"""What a bundle holds, holds back or comes to, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from focalnet.domain.offices import SENT, PostedBundle
from focalnet.services.bundling import BundlePlan
from focalnet.services.opening import NOTHING_NEW, OLDER, Opening
from focalnet.services.witnessing import OURS, WENT_BACK
from focalnet.ui.lists.lines import DOT, Cell, counted, date_words
from focalnet.ui.words import page_word

translate = QCoreApplication.translate
DAY_LENGTH, MOST_NUMBERS = 10, 5
LOG_SHARES = (14, 26, 10, 16, 34)


def log_headings() -> tuple[str, ...]:
    """Return the headings of the log of bundles."""
    return (
        translate("Exchange", "Way"),
        translate("Exchange", "Office"),
        translate("Exchange", "Number"),
        translate("Exchange", "Day"),
        translate("Exchange", "What it held"),
    )


def log_cells(posted: PostedBundle, names: Mapping[str, str]) -> tuple[Cell, ...]:
    """Return what the log says of one bundle."""
    sent = posted.way == SENT
    held = [
        translate("Exchange", "%n change set(s)", "", posted.sets),
        translate("Exchange", "%n record(s)", "", posted.entries),
    ]
    if posted.files:
        held.append(translate("Exchange", "%n file(s)", "", posted.files))
    if posted.scope:
        held.append(posted.scope)
    way = translate("Exchange", "sent") if sent else translate("Exchange", "received")
    return (
        Cell(way, "muted" if sent else "plain"),
        Cell(names.get(posted.office, posted.office[:8])),
        Cell(_number(posted.number)),
        Cell(date_words(posted.taken[:DAY_LENGTH])),
        Cell(DOT.join(held), "muted"),
    )


def _doubt_words(how: str) -> str:
    if how == OURS:
        return translate(
            "Exchange",
            "Others remember another audit of this laptop (%1): look into it before you go on.",
        )
    if how == WENT_BACK:
        return translate("Exchange", "The audit of %1 is shorter than it was: ask its office why.")
    return translate("Exchange", "The audit of %1 is not the one it was: ask its office why.")


def _number(number: int) -> str:
    return QLocale().toString(number)


def _kinds(counts: Mapping[str, int]) -> str:
    return ", ".join(counted(page_word(kind), count) for kind, count in counts.items())


def plan_words(plan: BundlePlan) -> str:
    """Return what a bundle would hold and what it would hold back, line by line."""
    said = [translate("Exchange", "%n change set(s)", "", plan.sets)]
    if plan.kinds:
        said.append(_kinds(plan.kinds))
    else:
        said.append(translate("Exchange", "They have everything; the bundle is a receipt only."))
    lines = [DOT.join(said)]
    if plan.withheld:
        held = translate("Exchange", "Held back: %1").replace("%1", _kinds(plan.withheld))
        lines.append(held)
    if plan.files:
        lines.append(translate("Exchange", "%n file(s) go along", "", len(plan.files)))
    if plan.files_later:
        lines.append(translate("Exchange", "%n file(s) go with the next", "", plan.files_later))
    if plan.unheard:
        restored = translate(
            "Exchange",
            "This laptop was restored from a backup of %1. Whom others have revoked since is not "
            "known here: open a bundle of another office first if you can.",
        )
        lines.append(restored.replace("%1", date_words(plan.unheard[:DAY_LENGTH])))
    if plan.more:
        lines.append(
            translate(
                "Exchange",
                "This is as much as one bundle holds. The rest goes once it is acknowledged.",
            )
        )
    return "\n".join(lines)


def opening_words(opening: Opening, *, dry: bool) -> str:
    """Return what a bundle comes to, or would come to, line by line."""
    named = translate("Exchange", "Bundle %1 from %2")
    named = named.replace("%1", _number(opening.number)).replace("%2", opening.office)
    if opening.outcome == NOTHING_NEW:
        return f"{named}: {translate('Exchange', 'nothing new.')}"
    lines = [named, DOT.join(_counts(opening)) or translate("Exchange", "nothing new.")]
    if opening.by:
        by = ", ".join(counted(name, count) for name, count in opening.by.items())
        lines.append(translate("Exchange", "Changes made at %1").replace("%1", by))
    lines += _notices(opening)
    if dry:
        lines.append(translate("Exchange", "Nothing is stored yet."))
    return "\n".join(lines)


def _counts(opening: Opening) -> list[str]:
    received = opening.received
    told = (
        (translate("Exchange", "%n new", "", len(received.entered)), len(received.entered)),
        (translate("Exchange", "%n changed", "", len(received.changed)), len(received.changed)),
        (translate("Exchange", "%n erased", "", len(received.erased)), len(received.erased)),
        (
            translate("Exchange", "%n came back from retirement", "", len(received.returned)),
            len(received.returned),
        ),
        (
            translate("Exchange", "%n conflict(s)", "", len(received.conflicts)),
            len(received.conflicts),
        ),
        (
            translate(
                "Exchange", "%n change set(s) of a lost laptop put aside", "", opening.quarantined
            ),
            opening.quarantined,
        ),
        (
            translate("Exchange", "%n perhaps entered twice", "", len(opening.suspects or ())),
            len(opening.suspects or ()),
        ),
        (translate("Exchange", "%n file(s)", "", opening.files), opening.files),
    )
    return [words for words, count in told if count]


def _notices(opening: Opening) -> list[str]:
    lines = []
    if opening.outcome == OLDER:
        lines.append(translate("Exchange", "It is older than one you opened before."))
    if opening.missed:
        numbers = ", ".join(map(_number, opening.missed[:MOST_NUMBERS]))
        said = translate("Exchange", "Bundle %1 never came; this one holds all that was in it.")
        lines.append(said.replace("%1", numbers))
    if opening.restored:
        lines.append(
            translate("Exchange", "The other laptop holds less than before: it was restored.")
        )
    lines += [
        _doubt_words(how).replace("%1", opening.owner(laptop)) for laptop, how in opening.doubted
    ]
    for laptop, days in opening.received.ahead.items():
        said = translate("Exchange", "The clock of %1 is %n day(s) ahead.", "", days)
        lines.append(said.replace("%1", opening.owner(laptop)))
    for number in opening.numbers_twice:
        said = translate(
            "Exchange",
            "Certificates of different people bear the number %1: withdraw one and issue it again.",
        )
        lines.append(said.replace("%1", number))
    if opening.quarantined:
        lines.append(
            translate("Exchange", "What was put aside waits under “Put aside” for your decision.")
        )
    if opening.files_wanted:
        lines.append(
            translate("Exchange", "%n file(s) are still to come.", "", opening.files_wanted)
        )
    return lines

"""What the desk says of whoever stands before it, in large words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from focalnet.domain.local_times import clock_of
from focalnet.services.checking_in import CheckedIn, LookUp, Someone
from focalnet.services.desk_list import Guest, Seen
from focalnet.services.desk_view import is_awaited
from focalnet.services.walk_ins import TakenIn
from focalnet.ui.lists.lines import DOT, date_words
from focalnet.ui.naming import Naming
from focalnet.ui.words import choice_word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Answer:
    """What the desk says: a few large words, more in small ones, and a tone."""

    text: str = ""
    more: str = ""
    tone: str = "plain"


def named(guest: Guest, naming: Naming) -> str:
    """Return name and State of a participant."""
    parts = (guest.name, naming.state(guest.state) if guest.state else "")
    return translate("Seminars", ", ").join(part for part in parts if part)


def seen_words(sight: Seen, day: str = "") -> str:
    """Return when and where somebody was seen; the day too, where it is another than *day*."""
    own = sight.at[:10]
    parts = [date_words(own)] if day and own != day else []
    parts.append(clock_of(sight.at))
    if sight.desk:
        parts.append(desk_called(sight.desk))
    return translate("Seminars", ", ").join(parts)


def desk_called(name: str) -> str:
    """Return what a desk is called: a number alone gets its word, a name stands as it is."""
    plain = any(sign.isalpha() for sign in name) and len(name) > 1
    return name if plain else translate("Seminars", "desk %1").replace("%1", name)


def times_words(guest: Guest, day: str = "") -> str:
    """Return all times at which somebody was seen."""
    return DOT.join(seen_words(sight, day) for sight in guest.seen)


def about(guest: Guest) -> str:
    """Return what tells a participant from a namesake: function, institution, other names."""
    others = [name for name in guest.names if name != guest.name]
    return DOT.join(part for part in (guest.function, guest.body, *others) if part)


def standing(guest: Guest) -> str:
    """Return how a participation stands, where it is not as one expects at a desk."""
    parts = [] if is_awaited(guest) else [choice_word(guest.status)]
    if guest.walk_in:
        parts.append(translate("Seminars", "walk-in"))
    if guest.stands_in:
        parts.append(translate("Seminars", "replacement"))
    return DOT.join(parts)


def checked_answer(done: CheckedIn, naming: Naming, day: str) -> Answer:
    """Return what is said after a check-in."""
    who = named(done.guest, naming)
    if done.already:
        text = translate("Seminars", "Already in: %1").replace("%1", who)
        return Answer(text, times_words(done.guest, day), "warn")
    odd = translate("Seminars", "This is on no day of the event.") if done.odd_day else ""
    more = DOT.join(part for part in (odd, standing(done.guest), about(done.guest)) if part)
    return Answer(translate("Seminars", "Welcome, %1").replace("%1", who), more, "good")


def taken_answer(done: TakenIn, naming: Naming, day: str) -> Answer:
    """Return what is said after a walk-in or a replacement."""
    who = named(done.guest, naming)
    if done.known and not done.done:
        text = translate("Seminars", "Already in: %1").replace("%1", who)
        return Answer(text, times_words(done.guest, day), "warn")
    known = translate("Seminars", "They took part already.") if done.known else ""
    new = translate("Seminars", "New in the directory.") if done.new_person else ""
    more = DOT.join(part for part in (standing(done.guest), known, new) if part)
    return Answer(translate("Seminars", "Welcome, %1").replace("%1", who), more, "good")


def undone_answer(guest: Guest, naming: Naming) -> Answer:
    """Return what is said after a check-in was taken back."""
    text = translate("Seminars", "Not in after all: %1")
    return Answer(text.replace("%1", named(guest, naming)), "", "warn")


def nobody_answer(found: LookUp) -> Answer:
    """Return what is said where nobody can be meant."""
    if found.trouble == "other-event":
        text = translate("Seminars", "Badge of another event: %1").replace("%1", found.event)
        return Answer(text, translate("Seminars", "Look them up by name."), "bad")
    if found.trouble == "misread":
        text = translate("Seminars", "The code was not read well")
        return Answer(text, translate("Seminars", "Read it again, or type the name."), "bad")
    if found.trouble:
        text = translate("Seminars", "No badge of this event has this code")
        return Answer(text, translate("Seminars", "Look them up by name."), "bad")
    return Answer(
        translate("Seminars", "Nobody is called so"),
        translate("Seminars", "Check the spelling, or take them in as a walk-in (F2)."),
        "bad",
    )


def several_answer() -> Answer:
    """Return what is said where several are meant and none was chosen."""
    return Answer(
        translate("Seminars", "Several are meant"),
        translate("Seminars", "Choose one with the arrows or a touch, then Enter."),
        "warn",
    )


def guest_detail(guest: Guest, naming: Naming, day: str) -> str:
    """Return the second line of a participant in a list."""
    state = naming.state(guest.state) if guest.state else ""
    seen = translate("Seminars", "in %1").replace("%1", times_words(guest, day))
    parts = (seen if guest.seen else "", state, standing(guest), about(guest))
    return DOT.join(part for part in parts if part)


def someone_detail(person: Someone, naming: Naming) -> str:
    """Return the second line of somebody who takes no part yet."""
    state = naming.state(person.state) if person.state else ""
    known = translate("Seminars", "in the directory, not registered")
    return DOT.join(part for part in (state, known) if part)


def count_words(in_house: int, expected: int) -> str:
    """Return how many are in."""
    from PySide6.QtCore import QLocale

    said = translate("Seminars", "%1 of %2 in")
    number = QLocale().toString
    return said.replace("%1", number(in_house)).replace("%2", number(expected))

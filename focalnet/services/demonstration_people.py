"""Invented people: names in their own writings, ways to reach them, what is known of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from focalnet.domain.records import Institution, Person, State
from focalnet.domain.values import Email, Key, Name, Phone, Title
from focalnet.services.demonstration_stock import Drawn, Stock, draw_name
from focalnet.services.ports import Ids

MAIL = ("example.org", "example.net")
FEW, SOME, MANY = 0.04, 0.15, 0.4


@dataclass(slots=True)
class Scene:
    """What all invented records share: chance, ids, the day and the stock."""

    chance: Random
    ids: Ids
    today: date
    stock: Stock

    def days_ago(self, least: int, most: int) -> str:
        """Return a day between *least* and *most* days ago; negative ones are to come."""
        back = least + int(self.chance.random() * (most - least + 1))
        return (self.today - timedelta(days=back)).isoformat()

    def happens(self, share: float) -> bool:
        """Return true in a *share* of all cases."""
        return self.chance.random() < share


@dataclass(slots=True)
class Home:
    """A State on the scene, with the offices that were invented for it.

    ``tongue`` is the language its offices are named in, ``languages`` that one
    and English.
    """

    state: State
    tongue: str
    languages: tuple[str, ...]
    offices: dict[str, Institution] = field(default_factory=dict)


def person(scene: Scene, home: Home, office: str, post: str) -> Person:
    """Return an invented person who has a post in an office of a State."""
    gender = "female" if scene.happens(0.5) else "male"
    traditions = scene.stock.traditions[home.state.code]
    drawn = draw_name(
        scene.chance, traditions[int(scene.chance.random() * len(traditions))], gender
    )
    return Person(
        id=scene.ids.record(),
        names=_names(scene, drawn),
        titles=_titles(scene, home, post, gender),
        state=home.state.code,
        institution=home.offices[office].id,
        phones=_phones(scene, home),
        emails=_emails(scene, home, office, drawn.mail),
        languages=_spoken(scene, home),
        keys=_keys(scene),
        notes=_notes(scene, home),
        confidentiality="full" if scene.happens(0.01) else "",
    )


def _names(scene: Scene, drawn: Drawn) -> tuple[Name, ...]:
    made, new_id = drawn.tradition, scene.ids.element
    own, latin = drawn.original, drawn.romanised
    if drawn.vowelled and scene.happens(SOME):
        own = drawn.vowelled
    first = Name(
        id=new_id(),
        text=own.text,
        language=made.language,
        script=made.script,
        kind="original",
        family=own.family,
        given=own.given,
        order=made.order,
        sort=_sorted_under(own.family, own.given),
    )
    if made.script == "Latn":
        names: tuple[Name, ...] = (first,)
    else:
        second = Name(
            id=new_id(),
            text=latin.text,
            script="Latn",
            kind="romanised",
            family=latin.family,
            given=latin.given,
            order=made.order,
            sort=_sorted_under(latin.family, latin.given),
        )
        names = (first, second)
    if latin.family and scene.happens(FEW):
        text = f"{latin.given[0]}. {latin.family}"
        names = (*names, Name(id=new_id(), text=text, script="Latn", kind="alias"))
    return names


def _sorted_under(family: str, given: str) -> str:
    """Return the sort key where the article of a family name does not count, else nothing."""
    return f"{family[3:]} {given}" if family[:3] in {"al-", "Al-", "el-", "El-"} else ""


def _titles(scene: Scene, home: Home, post: str, gender: str) -> tuple[Title, ...]:
    stock, new_id = scene.stock, scene.ids.element
    return tuple(
        Title(id=new_id(), text=stock.post(tongue, post, gender), language=tongue)
        for tongue in home.languages
    )


def phone(scene: Scene, home: Home, kind: str) -> Phone:
    """Return a number of a plainly invented range, written in one of many ways."""
    last = f"{int(scene.chance.random() * 100_000):05}"
    country, *rest = _number(home.state.dialling, last)
    ways = (
        f"{country} {' '.join(rest)}",
        f"{country} {'-'.join(rest)}",
        f"00 {country[1:]} {' '.join(rest)}",
        f"({country}) {'.'.join(rest)}",
    )
    extension = last[2:] if kind == "work" and scene.happens(SOME) else ""
    return Phone(
        id=scene.ids.element(),
        text=ways[int(scene.chance.random() * len(ways))],
        e164=country + "".join(rest),
        kind=kind,
        extension=extension,
    )


def _number(dialling: str, last: str) -> tuple[str, ...]:
    """Return country code and groups of a number; 555 01xx is kept for fiction in zone 1."""
    if dialling.startswith("+1"):
        return ("+1", dialling[2:] or "613", "555", f"01{last[:2]}")
    return (dialling, "55", f"50{last[0]}", last[1:])


def _phones(scene: Scene, home: Home) -> tuple[Phone, ...]:
    if not home.state.dialling or scene.happens(SOME):
        return ()
    work = phone(scene, home, "work")
    if scene.happens(MANY):
        return (work, phone(scene, home, "mobile"))
    return (work, phone(scene, home, "secure")) if scene.happens(FEW) else (work,)


def _emails(scene: Scene, home: Home, office: str, mail: str) -> tuple[Email, ...]:
    if scene.happens(FEW):
        return ()
    new_id = scene.ids.element
    house = f"{office}.{home.state.alpha2.lower()}.example.org"
    work = Email(id=new_id(), text=f"{mail}@{house}", kind="work")
    if scene.happens(SOME):
        second = MAIL[int(scene.chance.random() * len(MAIL))]
        return (work, Email(id=new_id(), text=f"{mail}@{second}", kind="home"))
    return (work,)


def _spoken(scene: Scene, home: Home) -> tuple[str, ...]:
    own = home.state.languages[:1]
    more = (home.state.correspondence,) if home.state.correspondence else ()
    also = ("en",) if scene.happens(MANY) else ()
    return tuple(dict.fromkeys((*own, *more, *also)))


def _keys(scene: Scene) -> tuple[Key, ...]:
    if not scene.happens(FEW):
        return ()
    digits = f"{scene.chance.getrandbits(160):040X}"
    fingerprint = " ".join(digits[place : place + 4] for place in range(0, 40, 4))
    expires = scene.days_ago(-900, 60)
    return (Key(id=scene.ids.element(), kind="pgp", text=fingerprint, expires=expires),)


def _notes(scene: Scene, home: Home) -> str:
    notes: list[str] = scene.stock.tongues[home.tongue]["notes"]
    return scene.chance.choice(notes) if scene.happens(FEW) else ""

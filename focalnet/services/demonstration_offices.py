"""Invented offices, posts and official channels of a State."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from focalnet.domain.dates import RULE_180_DAYS
from focalnet.domain.record import Record
from focalnet.domain.records import Channel, Institution, Person, Post, State
from focalnet.domain.values import Address, Email, Name, Title
from focalnet.services.demonstration_people import Home, Scene, phone

CORE = ("justice", "foreign", "prosecution", "fiu", "embassy")
FURTHER = ("cooperation", "assets", "interior", "courts", "mission")
HOST, MISSION_CITY = ("NLD", "Den Haag"), ("USA", "New York")
SHAPES = ("diplomatic", "ministry", "diplomatic", "either", "ministry", "embassy", "other")
# When a change of channel came in: not yet in effect, and long in effect.
LATELY, EARLIER = (5, 30), (90, 500)
WRITTEN_IN = ("en", "fr", "es", "ar")


def offices(scene: Scene, home: Home, keys: tuple[str, ...]) -> Iterator[Record]:
    """Yield the offices of a State, each with the unit that works with the Court."""
    for key in keys:
        house = home.offices[key] = _office(scene, home, key)
        yield house
        if key == "justice":
            yield _unit(scene, home, house)


def _office(scene: Scene, home: Home, key: str) -> Institution:
    new_id = scene.ids.element
    names = tuple(
        Name(
            id=new_id(),
            text=scene.stock.body(tongue, key)["name"],
            language=tongue,
            kind="original" if tongue == home.tongue else "",
        )
        for tongue in home.languages
    )
    domain = f"{key}.{home.state.alpha2.lower()}.example.org"
    lines = (phone(scene, home, "work"),) if home.state.dialling else ()
    return Institution(
        id=scene.ids.record(),
        names=names,
        state=home.state.code,
        phones=lines,
        emails=(Email(id=new_id(), text=f"office@{domain}", kind="work", preferred="yes"),),
        addresses=(_address(scene, home, key),),
        website=f"https://{domain}",
    )


def _unit(scene: Scene, home: Home, house: Institution) -> Institution:
    names = tuple(
        Name(
            id=scene.ids.element(),
            text=scene.stock.body(tongue, "justice")["units"][0],
            language=tongue,
            kind="original" if tongue == home.tongue else "",
        )
        for tongue in home.languages
    )
    return Institution(id=scene.ids.record(), names=names, state=home.state.code, parent=house.id)


def _address(scene: Scene, home: Home, key: str) -> Address:
    tongue, city, country = home.tongue, scene.stock.city_of(home.state.code), home.state.code
    if key == "embassy":
        (country, city), tongue = HOST, "nl"
    elif key == "mission":
        (country, city), tongue = MISSION_CITY, "en"
    said = scene.stock.tongues[tongue]
    street = scene.chance.choice(said["streets"])
    return Address(
        id=scene.ids.element(),
        text=said["address"].format(number=scene.chance.randint(1, 180), street=street),
        city=city,
        country=country,
        language=tongue,
        kind="work",
    )


def post_of(scene: Scene, home: Home, office: str, key: str, holder: Person | None) -> Post:
    """Return a post in an office, held by a person or vacant."""
    titles = holder.titles if holder else _vacant_titles(scene, home, key)
    return Post(
        id=scene.ids.record(),
        titles=tuple(
            Title(id=scene.ids.element(), text=title.text, language=title.language)
            for title in titles
        ),
        institution=home.offices[office].id,
        holder=holder.id if holder else "",
        start=scene.days_ago(90, 2400)[: 7 if scene.happens(0.3) else 10],
    )


def _vacant_titles(scene: Scene, home: Home, key: str) -> tuple[Title, ...]:
    return tuple(
        Title(text=scene.stock.post(tongue, key, "male"), language=tongue)
        for tongue in home.languages
    )


def channels(scene: Scene, home: Home, number: int) -> Iterator[Channel]:
    """Yield the official channels of the State with this number on the list.

    Every seventh has changed its channel under rule 180: the old one ends on the
    day the new one takes effect, which for some has not come yet.
    """
    shape = SHAPES[number % len(SHAPES)]
    since = party_from(home.state)
    if number % 7 == 0:
        received = date.fromisoformat(scene.days_ago(*(LATELY if number % 2 else EARLIER)))
        effective = (received + timedelta(days=RULE_180_DAYS)).isoformat()
        old = _channel(scene, home, "diplomatic", received=since, end=effective)
        yield old
        yield _channel(scene, home, "ministry", received=received.isoformat(), replaces=old.id)
    else:
        yield _channel(scene, home, shape, received=since)
    if number % 11 == 0:
        yield _channel(scene, home, "urgent", received=since)


def _channel(
    scene: Scene, home: Home, shape: str, *, received: str, end: str = "", replaces: str = ""
) -> Channel:
    from babel import Locale

    speech = home.state.correspondence if home.state.correspondence in WRITTEN_IN else "en"
    said = scene.stock.wordings[speech]
    names = Locale.parse(speech).languages
    codes = [code for code in _languages_of(home.state) if code in names]
    joined = ("all" if scene.happens(0.3) else "any") if len(codes) > 1 else ""
    house = home.offices[_AUTHORITY.get(shape, "foreign")]
    authority = house.names[0].text
    listed = said["and" if joined == "all" else "or"].join(str(names[code]) for code in codes)
    by_treaty = received and received < "2020"
    return Channel(
        id=scene.ids.record(),
        state=home.state.code,
        kind=shape,
        authority="" if shape in {"urgent", "other"} else authority,
        institution="" if shape in {"urgent", "other"} else house.id,
        languages=() if shape == "urgent" else tuple(codes),
        joined="" if shape == "urgent" else joined,
        wording=said[shape].format(authority=authority, languages=listed),
        source="Depositary notification" if by_treaty else "Note verbale",
        received=received,
        agreed=received if by_treaty else "",
        end=end,
        replaces=replaces,
    )


def party_from(state: State) -> str:
    """Return the day from which a State is or was a Party, or empty."""
    return next((event.on for event in state.status if event.event == "party-from"), "")


_AUTHORITY = {"ministry": "justice", "either": "justice", "embassy": "embassy"}


def _languages_of(state: State) -> tuple[str, ...]:
    """Return the languages of article 87(2): its own, or one of those the Court works in."""
    own = state.languages[:1]
    working = () if own and own[0] in {"en", "fr"} else (state.correspondence or "en",)
    return tuple(dict.fromkeys((*own, *working)))

"""The stock that demonstration data is made of: common names, offices and posts."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any

from focalnet.resources import resource

NOT_IN_MAIL = re.compile(r"[^a-z]+")
MIDDLE_NAMES = 0.3
DOTTED_I = frozenset({"tr", "az"})
LETTERS_WITHOUT_MARK = str.maketrans(
    {"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "ð": "d", "þ": "th"}
)


@dataclass(frozen=True, slots=True)
class Word:
    """One part of a name: in its own script, with vowel marks, in Latin letters, for e-mail."""

    original: str
    vowelled: str
    romanised: str
    mail: str


@dataclass(frozen=True, slots=True)
class Tradition:
    """How the names of a people are made; ``given`` and ``family`` by female and male."""

    language: str
    script: str
    order: str
    join: str
    families: int
    middle: str
    given: dict[str, tuple[Word, ...]]
    family: dict[str, tuple[Word, ...]]


@dataclass(frozen=True, slots=True)
class Stock:
    """Everything invented people and offices are put together from."""

    traditions: dict[str, tuple[Tradition, ...]]
    tongues: dict[str, dict[str, Any]]
    places: dict[str, dict[str, str]]
    wordings: dict[str, dict[str, str]]

    def tongue_of(self, state: str) -> str:
        """Return the language in which the offices of a State are named."""
        return self.places[state]["language"] if state in self.places else "en"

    def city_of(self, state: str) -> str:
        """Return the city where the offices of a State are."""
        return self.places[state]["city"] if state in self.places else ""

    def body(self, tongue: str, key: str) -> dict[str, Any]:
        """Return the office called *key* in a language: name, units and posts."""
        return next(body for body in self.tongues[tongue]["bodies"] if body["key"] == key)

    def post(self, tongue: str, key: str, gender: str) -> str:
        """Return the title of a post in a language, in the form of the holder's gender."""
        return str(self.tongues[tongue]["posts"][key][gender])


@cache
def stock() -> Stock:
    """Return the stock in resources/demo, read once."""
    names = _read("names.json")
    offices = _read("institutions.json")
    known = {key: _tradition(given) for key, given in names["traditions"].items()}
    return Stock(
        traditions={
            state: tuple(known[key] for key in keys) for state, keys in names["states"].items()
        },
        tongues=offices["languages"],
        places=offices["states"],
        wordings=_read("channels.json")["wordings"],
    )


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("demo", name).read_text(encoding="utf-8"))
    return found


def _tradition(made: dict[str, Any]) -> Tradition:
    family = _words(made["family"])
    return Tradition(
        language=made["language"],
        script=made["script"],
        order=made["order"],
        join=made["join"],
        families=made["families"],
        middle=made["middle"],
        given={"female": _words(made["female"]), "male": _words(made["male"])},
        family={"male": family, "female": _words(made.get("family_female", ())) or family},
    )


def _words(listed: list[dict[str, str]]) -> tuple[Word, ...]:
    return tuple(
        Word(
            item["original"],
            item.get("vowelled", ""),
            item["romanised"],
            _mail_letters(item["romanised"]),
        )
        for item in listed
    )


def _mail_letters(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(LETTERS_WITHOUT_MARK))
    return NOT_IN_MAIL.sub("", plain)


@dataclass(frozen=True, slots=True)
class FullName:
    """A person's name as it is written, in the original script or in Latin letters."""

    text: str
    family: str
    given: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A name drawn from a tradition, in each of its writings."""

    tradition: Tradition
    original: FullName
    vowelled: FullName | None
    romanised: FullName
    mail: str


def draw_name(chance: Random, tradition: Tradition, gender: str) -> Drawn:
    """Return an invented name of a tradition."""
    given = [_one(chance, tradition.given[gender])]
    if tradition.middle == "father":
        given.append(_one(chance, tradition.given["male"]))
    elif tradition.middle == "given" and (
        tradition.order == "single" or chance.random() < MIDDLE_NAMES
    ):
        given.append(_one(chance, tradition.given[gender]))
    family = [_one(chance, tradition.family[gender]) for _ in range(tradition.families)]
    order, join = tradition.order, tradition.join
    own = _full(order, join, [w.original for w in given], [w.original for w in family])
    mail = ".".join(word.mail for word in (given[0], *family[:1]) if word.mail) or "office"
    if tradition.script == "Latn":
        printed = _printed(own, tradition.language)
        return Drawn(tradition, printed, None, printed, mail)
    marked = None
    if all(word.vowelled for word in (*given, *family)):
        marked = _full(order, join, [w.vowelled for w in given], [w.vowelled for w in family])
    latin = _full(order, " ", [w.romanised for w in given], [w.romanised for w in family])
    return Drawn(tradition, own, marked, _printed(latin, ""), mail)


def _one(chance: Random, words: tuple[Word, ...]) -> Word:
    return words[int(chance.random() * len(words))]


def _full(order: str, join: str, given: list[str], family: list[str]) -> FullName:
    first, last = join.join(dict.fromkeys(given)), join.join(family)
    parts = (last, first) if order == "family-first" else (first, last)
    return FullName(join.join(part for part in parts if part), last, first)


def _printed(name: FullName, language: str) -> FullName:
    """Put the family name of Latin letters in capitals, as in lists of delegates."""
    if not name.family:
        return name
    return FullName(
        name.text.replace(name.family, capitals(name.family, language)), name.family, name.given
    )


def capitals(text: str, language: str) -> str:
    """Return text in capitals, by the rule of its language for the letter i."""
    return (text.replace("i", "İ") if language in DOTTED_I else text).upper()

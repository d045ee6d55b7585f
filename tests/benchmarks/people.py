"""Invented people for the benchmarks, the same at every run."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import count

from focalnet.domain.records import Person
from focalnet.domain.values import Address, Email, Name, Phone, Title

SYLLABLES = (
    "ka ro mi ta len do sa vi bel an mar go ul fe ri no da es la tu che ni o ba ju sé zo ha pe wi"
)
SCRIPTS = {
    "ar": "مح أح مد سا لي خا يو مر حس نو عل فا زي هن رش كر جم بد طا قا",
    "ru": "Ан Ив Ол Пё Се Ма Дми Еле Ал Ни ко ва ли ро де на ту ше бо жа",
    "zh": "王 李 张 刘 陈 杨 赵 黄 周 吴 小 明 丽 伟 芳 强 敏 静 磊 洋 国 建 文 华 海 春",
}
OFFICES = ("Ministry of Justice", "Public Prosecutor", "Interior", "Embassy", "Police")


def word(source: random.Random) -> str:
    """Return an invented Latin name."""
    return "".join(source.choices(SYLLABLES.split(), k=source.randint(2, 4))).capitalize()


def foreign(source: random.Random, language: str) -> str:
    """Return an invented name in the script of a language."""
    signs = SCRIPTS[language].split()
    if language == "zh":
        return "".join(source.choices(signs, k=3))
    return " ".join("".join(source.choices(signs, k=source.randint(2, 4))) for _ in range(2))


def people(number: int, *, seed: int = 7) -> Iterator[Person]:
    """Yield *number* people with about one kilobyte each, names in four scripts."""
    source = random.Random(seed)
    elements = count(1)
    # Names come from many families; notes use the same few thousand words again and again.
    families = [word(source) for _ in range(20_000)]
    given_names = [word(source) for _ in range(2_000)]
    common = [word(source).lower() for _ in range(3_000)]

    def element() -> str:
        return f"{next(elements):016x}"

    for place in range(number):
        family, given = source.choice(families), source.choice(given_names)
        names = [Name(id=element(), text=f"{given} {family.upper()}", family=family, given=given)]
        if place % 4:
            language = ("ar", "ru", "zh")[place % 4 - 1]
            names.append(Name(id=element(), text=foreign(source, language), language=language))
        digits = f"{source.randrange(10**8):08d}"
        yield Person(
            id=f"01900000-0000-7000-8000-{place:012x}",
            names=tuple(names),
            titles=(Title(id=element(), text="Head of unit", language="en"),),
            state=source.choice(("SEN", "FRA", "JPN", "BRA", "KEN")),
            phones=(Phone(id=element(), text=f"+99 {digits}", e164=f"+99{digits}", kind="work"),),
            emails=(Email(id=element(), text=f"{given}.{family}{place}@example.org".lower()),),
            addresses=(
                Address(
                    id=element(),
                    text=f"{source.randrange(200)} {word(source)} street\n{source.choice(OFFICES)}",
                    city=word(source),
                    country="SEN",
                ),
            ),
            languages=("en", "fr"),
            notes=" ".join(source.choices(common, k=25)),
        )

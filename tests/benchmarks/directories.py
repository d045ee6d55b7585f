"""Directories of invented people for the benchmarks, none of whose entries is like another."""

from __future__ import annotations

from collections import defaultdict

from focalnet.services.edition import (
    Channel,
    DirectoryEdition,
    Entry,
    GroupChapter,
    IndexLine,
    Labelled,
    StateChapter,
)
from focalnet.services.words import RIGHT_TO_LEFT, format_date, page_words

STATES, GROUPS = 25, 5
PARTS = {
    "en": (
        ("Amina", "Jean-Pierre", "María José", "Thabo", "Siobhán", "Łukasz", "Zoë"),
        ("BIRD", "EXAMPLE", "GARCÍA LÓPEZ", "MÜLLER", "O’SAMPLE", "ŠVEJK", "DE LA CRUZ"),
        "Ministry of Justice, Office {} for International Judicial Cooperation",
        "Head of section {}",
        "{} Example Avenue, Sampletown",
    ),
    "ar": (
        ("أوا", "محمد", "عبد الرحمن", "فاطمة الزهراء", "إبراهيم", "ليلى", "زينب"),
        ("ديوب", "بن سعيد", "الخطيب", "العلي", "ولد أحمد", "الأنصاري", "المثالي"),
        "وزارة العدل، المكتب {} للتعاون القضائي الدولي",
        "رئيس القسم {}",
        "{} شارع الاستقلال، المدينة المثالية",
    ),
}
# In a mixed directory each entry has its name in one of these as well.
OTHER_NAMES = ("محمد بن عبد الله", "Наталья Иванова", "王小明", "Ελένη Παπά", "田中花子")


def sample_edition(language: str, entries: int = 1000, *, mixed: bool = False) -> DirectoryEdition:
    """Return a directory with indexes; *mixed* puts names in five scripts on its pages."""
    words = page_words(language)
    each = entries // (GROUPS * STATES)
    groups = tuple(
        GroupChapter(
            words(f"group.{code}"),
            tuple(_state(language, group * STATES + at, each, mixed) for at in range(STATES)),
        )
        for group, code in enumerate(("AFR", "APG", "EEG", "GRULAC", "WEOG"))
    )
    persons, institutions = _indexes(groups)
    return DirectoryEdition(
        language=language,
        right_to_left=language in RIGHT_TO_LEFT,
        title=words("directory.title"),
        groups=groups,
        marking=words("marking.network"),
        as_at=words("as-at").format(date=format_date(language, "2026-11-27")),
        persons=persons,
        institutions=institutions,
    )


def _indexes(
    groups: tuple[GroupChapter, ...],
) -> tuple[tuple[IndexLine, ...], tuple[IndexLine, ...]]:
    persons, institutions = [], defaultdict(list)
    for group in groups:
        for state in group.states:
            for entry in state.entries:
                persons.append(_line(entry.names[0], state.name, (entry.number,)))
                institutions[entry.lines[1], state.name].append(entry.number)
    lines = [_line(*named, tuple(found)) for named, found in institutions.items()]
    return tuple(sorted(persons, key=_name)), tuple(sorted(lines, key=_name))


def _line(name: str, detail: str, entries: tuple[int, ...]) -> IndexLine:
    return IndexLine(name, detail, entries, name[0])


def _name(line: IndexLine) -> str:
    return line.name


def _state(language: str, number: int, entries: int, mixed: bool) -> StateChapter:
    words = page_words(language)
    institution = PARTS[language][2]
    languages = Labelled(words("field.languages"), "English, Français")
    return StateChapter(
        name=f"{words('standing.party')} {number + 101}",
        status=words("standing.party.since").format(date=format_date(language, "2002-07-01")),
        channels=(Channel(institution.format(number), (languages,)),),
        entries=tuple(_entry(language, number * entries + at, mixed) for at in range(entries)),
    )


def _entry(language: str, number: int, mixed: bool) -> Entry:
    words = page_words(language)
    first, last, institution, post, address = PARTS[language]
    kind = ("national", "operational", "thematic")[number % 3]
    rank = ("primary", "alternate")[number % 2]
    name = f"{first[number % len(first)]} {last[number // len(first) % len(last)]}"
    latin = f"{PARTS['en'][0][number % 7]} {PARTS['en'][1][number % 5]}"
    others = (OTHER_NAMES[number % len(OTHER_NAMES)],) if mixed else ()
    return Entry(
        capacity=f"{words(f'kind.{kind}')} · {words('theme.assets')} · {words(f'rank.{rank}')}",
        names=(name, latin, *others) if language == "ar" else (name, *others),
        lines=(post.format(number), institution.format(number // 3 % 2000)),
        labelled=(
            Labelled(words("field.phone"), f"+999 33 {number:04} 00 00"),
            Labelled(words("field.email"), f"person.{number}@justice.example.org"),
            Labelled(words("field.address"), address.format(number)),
        ),
        confirmed=words("confirmed").format(date=format_date(language, "2026-05-12")),
        number=number + 1,
    )

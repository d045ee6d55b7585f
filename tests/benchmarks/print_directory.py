"""A directory of 1,000 entries, against Typst setting the same words in one run."""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path

from focalnet.printing.directory import directory_pdf
from focalnet.services.edition import (
    Channel,
    DirectoryEdition,
    Entry,
    GroupChapter,
    Labelled,
    StateChapter,
)
from focalnet.services.words import RIGHT_TO_LEFT, format_date, page_words

ENTRIES, STATES, GROUPS, ROUNDS = 1000, 25, 5, 5
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

TYPST = """
#let d = json(bytes(sys.inputs.data))
#set text(font: ("IBM Plex Sans", "IBM Plex Sans Arabic"), size: 8.6pt, lang: d.language)
#set document(title: d.title)
#set par(leading: 0.5em, spacing: 0.5em)
#set page("a4", margin: (x: 48pt, y: 74pt),
  header: align(center, text(fill: red, d.marking)),
  footer: context [#d.as_at #h(1fr) #counter(page).display("1 / 1", both: true)])
#let pairs(items) = grid(columns: (60pt, 1fr), row-gutter: 0.5em,
  ..items.map(i => (text(size: 7.4pt, i.label), i.value)).flatten())
#text(size: 34pt, d.title)
#pagebreak()
#columns(2, outline(title: none))
#pagebreak()
#set page(columns: 2)
#for g in d.groups [
  #place(top, scope: "parent", float: true, heading(level: 1, g.name))
  #for s in g.states [
    #heading(level: 2, s.name)
    #text(size: 8pt, s.status)
    #for c in s.channels { block(fill: aqua, width: 100%, inset: 8pt)[
      *#d.channel* \\ #c.authority #pairs(c.labelled)] }
    #for e in s.entries { block(breakable: false, width: 100%)[
      #text(size: 7.6pt, weight: 600, e.capacity) \\
      #for (n, name) in e.names.enumerate() {
        text(size: 10pt, weight: if n == 0 { 600 } else { 400 }, name); linebreak() }
      #for l in e.lines { l; linebreak() }
      #pairs(e.labelled)
      #text(size: 7.8pt, e.confirmed)] }
  ]
  #colbreak()
]
"""


def sample_edition(language: str, entries: int = ENTRIES) -> DirectoryEdition:
    """Return a directory of invented people, none of whose entries is like another."""
    words = page_words(language)
    each = entries // (GROUPS * STATES)
    groups = tuple(
        GroupChapter(
            words(f"group.{code}"),
            tuple(_state(language, group * STATES + state, each) for state in range(STATES)),
        )
        for group, code in enumerate(("AFR", "APG", "EEG", "GRULAC", "WEOG"))
    )
    return DirectoryEdition(
        language=language,
        right_to_left=language in RIGHT_TO_LEFT,
        title=words("directory.title"),
        groups=groups,
        marking=words("marking.network"),
        as_at=words("as-at").format(date=format_date(language, "2026-11-27")),
    )


def _state(language: str, number: int, entries: int) -> StateChapter:
    words = page_words(language)
    institution = PARTS[language][2]
    languages = Labelled(words("field.languages"), "English, Français")
    return StateChapter(
        name=f"{words('standing.party')} {number + 101}",
        status=words("standing.party.since").format(date=format_date(language, "2002-07-01")),
        channels=(Channel(institution.format(number), (languages,)),),
        entries=tuple(_entry(language, number * entries + at) for at in range(entries)),
    )


def _entry(language: str, number: int) -> Entry:
    words = page_words(language)
    first, last, institution, post, address = PARTS[language]
    kind = ("national", "operational", "thematic")[number % 3]
    rank = ("primary", "alternate")[number % 2]
    name = f"{first[number % len(first)]} {last[number // len(first) % len(last)]}"
    latin = f"{PARTS['en'][0][number % 7]} {PARTS['en'][1][number % 5]}"
    return Entry(
        capacity=f"{words(f'kind.{kind}')} · {words('theme.assets')} · {words(f'rank.{rank}')}",
        names=(name, latin) if language == "ar" else (name,),
        lines=(post.format(number), institution.format(number % 200)),
        labelled=(
            Labelled(words("field.phone"), f"+999 33 {number:04} 00 00"),
            Labelled(words("field.email"), f"person.{number}@justice.example.org"),
            Labelled(words("field.address"), address.format(number)),
        ),
        confirmed=words("confirmed").format(date=format_date(language, "2026-05-12")),
    )


def _typst(edition: DirectoryEdition) -> Callable[[], bytes]:
    import dataclasses

    import typst

    content = dataclasses.asdict(edition) | {"channel": page_words(edition.language)("channel")}
    packages = (find_spec("fontpkg_ibm_plex_sans"), find_spec("fontpkg_ibm_plex_sans_arabic"))
    places = [str(Path(spec.origin).parent) for spec in packages if spec and spec.origin]
    data, source = json.dumps(content, ensure_ascii=False), TYPST.encode()

    def compiled() -> bytes:
        made: object = typst.compile(  # type: ignore[misc]
            source,
            font_paths=places,
            ignore_system_fonts=True,
            sys_inputs={"data": data},
            pdf_tags=False,  # ours has none either
        )
        assert isinstance(made, bytes)
        return made

    return compiled


def _timed(made: Callable[[], bytes]) -> float:
    start = time.perf_counter()
    assert made()
    return time.perf_counter() - start


def main() -> None:
    """Print how long each takes (median of several turns, taken in turns) and the ratio."""
    for language in PARTS:
        edition = sample_edition(language)
        ours, theirs = partial(directory_pdf, edition), _typst(edition)
        turns = [(_timed(ours), _timed(theirs)) for _ in range(ROUNDS)]
        mine, other = (statistics.median(times) for times in zip(*turns, strict=True))
        print(
            f"print {language} {ENTRIES} entries: {mine:.3f} s, typst {other:.3f} s,"
            f" ratio {mine / other:.2f} (first turns {turns[0][0]:.3f} and {turns[0][1]:.3f} s)"
        )


if __name__ == "__main__":
    main()

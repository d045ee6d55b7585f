"""Invented designations: of every kind, current and past, held, vacant and confirmed or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from focalnet.domain.records import REGIONS, Designation, State
from focalnet.domain.values import Confirmation, Instrument
from focalnet.services.demonstration_people import Home, Scene

THEMES = ("assets", "arrest", "legislation", "defence", "enforcement", "apic", "general")
HOW = ("note-verbale", "e-mail", "phone", "meeting", "letter")
BY = ("the embassy in The Hague", "the holder", "the ministry", "the previous holder")
IN_FORCE, OVER = (20, 1500), (400, 3000)
FRESH, STALE = (3, 330), (400, 1100)


@dataclass(frozen=True, slots=True)
class Role:
    """What a person is on the scene: where, in which post, and designated for what."""

    office: str
    post: str
    kind: str
    theme: str = ""
    rank: str = ""
    current: bool = True
    posted: bool = False


CORE_ROLES = (
    Role("justice", "director", "national", "general", "primary", posted=True),
    Role("embassy", "ambassador", "mission", posted=True),
    Role("fiu", "head-of-unit", "operational", "assets", "primary", posted=True),
    Role("justice", "deputy-director", "national", "general", "alternate", posted=True),
    Role("prosecution", "prosecutor", "thematic", "arrest", "primary", posted=True),
    Role("foreign", "legal-adviser", "national", "general", "primary", current=False),
    Role("embassy", "first-secretary", "mission", "", "alternate", posted=True),
    Role("fiu", "analyst", "operational", "assets", "acting", posted=True),
    Role("justice", "legal-adviser", "thematic", "legislation", "primary", posted=True),
    Role("prosecution", "investigator", "practitioner"),
)
FORMER_ROLES = (
    Role("justice", "head-of-unit", "national", "general", "alternate", current=False),
    Role("fiu", "director", "operational", "assets", "primary", current=False),
    Role("foreign", "head-of-unit", "thematic", "apic", "", current=False),
    Role("embassy", "legal-adviser", "mission", current=False),
)
LATER_ROLES = (
    Role("prosecution", "investigator", "practitioner", "arrest"),
    Role("prosecution", "prosecutor", "practitioner", "general"),
    Role("justice", "head-of-unit", "practitioner", "enforcement"),
    Role("fiu", "analyst", "practitioner", "assets"),
    *FORMER_ROLES,
)


def mandate(scene: Scene, home: Home, role: Role, holder: str, number: int) -> Designation:
    """Return the designation that a role brings its holder; without one it is a vacancy."""
    chance = scene.chance
    least, most = IN_FORCE if role.current else OVER
    start = scene.days_ago(least, most)
    end = "" if role.current else scene.days_ago(10, least - 30)
    if role.current and scene.happens(0.05):
        end = scene.days_ago(-400, -20)
    theme = role.theme
    if role.kind == "practitioner":
        theme = THEMES[int(chance.random() * len(THEMES))]
    return Designation(
        id=scene.ids.record(),
        kind=role.kind,
        holder=holder,
        state=home.state.code,
        theme=theme,
        rank=role.rank,
        start=start if scene.happens(0.8) else start[:7],
        end=end,
        instrument=_instrument(scene, home, start, number) if role.kind != "practitioner" else None,
        confirmed=_confirmation(scene, start) if holder and role.current else None,
    )


def _instrument(scene: Scene, home: Home, start: str, number: int) -> Instrument | None:
    if scene.happens(0.1):
        return None
    year = start[:4]
    kind = "note-verbale" if scene.happens(0.8) else "letter"
    place = 100 + int(scene.chance.random() * 900)
    return Instrument(
        kind=kind,
        reference=f"{'NV' if kind == 'note-verbale' else 'L'}/{home.state.alpha2}/{place}/{year}",
        dated=start,
        court_reference=f"REG-{year}-{number % 10_000:04}",
        received=start,
        language=home.state.correspondence,
    )


def _confirmation(scene: Scene, start: str) -> Confirmation | None:
    """Return when a mandate was last confirmed: lately, long ago, or never."""
    if scene.happens(0.15):
        return None
    least, most = FRESH if scene.happens(0.7) else STALE
    return Confirmation(
        on=max(start, scene.days_ago(least, most)),
        by=BY[int(scene.chance.random() * len(BY))],
        how=HOW[int(scene.chance.random() * len(HOW))],
    )


def of_offices(scene: Scene, home: Home, number: int) -> Iterator[Designation]:
    """Yield the designations that a State's offices hold, and those that nobody holds."""
    house = home.offices
    if number % 3 == 0:
        role = Role("justice", "", "central-authority")
        yield mandate(scene, home, role, house["justice"].id, number)
    if number % 10 == 1:
        role = Role("foreign", "", "working-group", "general")
        yield mandate(scene, home, role, house["foreign"].id, number)
    if number % 6 == 1:
        role = Role("fiu", "", "operational", "assets", "alternate")
        yield mandate(scene, home, role, "", number)
    if number % 30 == 1:
        role = Role("justice", "", "thematic", "relocation", "primary")
        yield mandate(scene, home, role, house["justice"].id, number)


def of_groups(scene: Scene, states: list[State], people: dict[str, str]) -> Iterator[Designation]:
    """Yield the designations of the regional groups, held by States and by persons.

    *people* are the ids of persons who may hold one, by the code of their State.
    """
    for place, region in enumerate(REGIONS):
        members = [state for state in states if state.region == region]
        if not members:
            continue
        first, last = members[0], members[-1]
        yield _of_group(scene, "regional", region, first.id, "general")
        holder = people.get(last.code, last.id) if place % 2 else last.id
        yield _of_group(scene, "non-cooperation", region, holder, "")
        yield _of_group(scene, "non-cooperation", region, first.id, "", current=False)
        if place % 2 == 0:
            holder = people.get(first.code, first.id)
            yield _of_group(scene, "regional-thematic", region, holder, "assets")
        else:
            # Proposed in the consultations, not yet appointed.
            made = _of_group(scene, "regional-thematic", region, first.id, "arrest")
            yield replace(made, stage="proposed", confirmed=None)


def _of_group(
    scene: Scene, kind: str, region: str, holder: str, theme: str, *, current: bool = True
) -> Designation:
    least, most = (30, 600) if current else (900, 1400)
    return Designation(
        id=scene.ids.record(),
        kind=kind,
        holder=holder,
        region=region,
        theme=theme,
        start=scene.days_ago(least, most),
        end="" if current else scene.days_ago(500, 800),
        confirmed=Confirmation(on=scene.days_ago(1, 29), how="meeting") if current else None,
    )

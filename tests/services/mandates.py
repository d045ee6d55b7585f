"""Random designations at the edges of everything that is counted, and what they should come to."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from focalnet.domain.dates import in_force
from focalnet.domain.records import DESIGNATION_KINDS, RANKS, Designation
from focalnet.domain.values import Confirmation, Instrument
from focalnet.services.reference import state_id

# A handful of days around each other, whole and partial, so that edges meet.
MONTHS = ("2023", "2024", "2024-02", "2024-05")
PARTIAL = st.sampled_from(("", *MONTHS, "2024-02-28", "2024-02-29", "2024-03-01", "2024-05-31"))
DAYS = st.sampled_from(
    [date.fromisoformat(day) for day in ("2023-12-31", "2024-01-01", "2024-02-28", "2024-02-29")]
    + [date.fromisoformat(day) for day in ("2024-03-01", "2024-05-31", "2024-06-01", "2025-02-28")]
)
STATES = ("SEN", "FRA", "PHL", "CHN")
THEMES = ("", "assets", "general")


@st.composite
def designations(draw: st.DrawFn, number: int) -> Designation:
    """Return a designation; it may end before it begins, as imported ones do."""
    confirmed, received = draw(PARTIAL), draw(PARTIAL)
    return Designation(
        id=f"00000000-0000-7000-8000-{number:012}",
        kind=draw(st.sampled_from(DESIGNATION_KINDS)),
        holder=draw(st.sampled_from((state_id("SEN"), state_id("FRA"), ""))),
        state=draw(st.sampled_from((*STATES, ""))),
        region=draw(st.sampled_from(("AFR", "", ""))),
        theme=draw(st.sampled_from(THEMES)),
        rank=draw(st.sampled_from(("", *RANKS))),
        stage=draw(st.sampled_from(("", "appointed", "proposed"))),
        start=draw(PARTIAL),
        end=draw(PARTIAL),
        instrument=Instrument(received=received) if received else None,
        confirmed=Confirmation(on=confirmed) if confirmed else None,
    )


@st.composite
def networks(draw: st.DrawFn) -> list[Designation]:
    """Return a few designations with ids of their own."""
    return [draw(designations(number)) for number in range(draw(st.integers(1, 12)))]


def hold_on(mandates: list[Designation], day: date) -> list[Designation]:
    """Return the mandates in force on a day by the rules of the domain."""
    return [
        item
        for item in mandates
        if item.stage != "proposed" and in_force(item.start, item.end, day)
    ]

"""Count an event, a series or a year; what follows an event comes with it."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from focalnet.cli.event_followup import prepare_followup
from focalnet.cli.session import Session, add_event, add_json, add_workspace, answer
from focalnet.cli.tables import check_out, write_out
from focalnet.domain.dates import checked_date, last_day
from focalnet.services.event_figures import event_figures
from focalnet.services.event_figures_page import (
    event_figures_paper,
    event_figures_plain,
    event_figures_sheets,
    series_paper,
    series_plain,
    series_sheets,
)
from focalnet.services.events import the_event
from focalnet.services.ports import Register
from focalnet.services.series_figures import series_figures
from focalnet.services.words import LANGUAGES


def prepare_figures(actions: Any) -> None:
    """Declare these actions of event; each sets ``do`` to what does it."""
    figures = add_event(actions.add_parser("figures", help="the sentence of a report, and counts"))
    _add_choices(figures)
    figures.set_defaults(do=_figures)
    series = actions.add_parser("series", help="the events of a series or a year side by side")
    add_workspace(series)
    series.add_argument("--series", default="", metavar="NAME")
    series.add_argument("--year", type=int, default=0)
    _add_choices(series)
    series.set_defaults(do=_series)
    prepare_followup(actions)


def _add_choices(action: argparse.ArgumentParser) -> None:
    action.add_argument("--as-at", default="", metavar="DATE", help="today if left out")
    action.add_argument("--language", choices=LANGUAGES, default="en")
    action.add_argument("--out", type=Path, metavar="FILE", help=".xlsx, .csv or .pdf")
    add_json(action)


def _day(arguments: argparse.Namespace, session: Session) -> date:
    entered = checked_date(arguments.as_at, place="--as-at")
    return last_day(entered) if entered else session.tools.today()


def _figures(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    check_out(arguments.out)
    event = the_event(register, arguments.event)
    day = _day(arguments, session)
    found = event_figures(register, event, day, arguments.language)
    if arguments.out:
        pages = event_figures_paper(found, register.office)
        write_out(session, arguments.out, event_figures_sheets(found), lambda: pages)
    if arguments.json:
        answer(event_figures_plain(found))
    elif arguments.out is None:
        print(found.sentence)
    return 0


def _series(register: Register, arguments: argparse.Namespace, session: Session) -> int:
    check_out(arguments.out)
    day = _day(arguments, session)
    asked = {"series": arguments.series, "year": arguments.year}
    found = series_figures(register, day, arguments.language, **asked)
    if arguments.out:
        pages = series_paper(found, register.office)
        write_out(session, arguments.out, series_sheets(found), lambda: pages)
    if arguments.json:
        answer(series_plain(found))
    elif arguments.out is None:
        for item in found.events:
            print(f"{item.event.title}: {item.sentence}")
    return 0

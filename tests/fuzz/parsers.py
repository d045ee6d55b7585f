"""All readers of what comes from outside, by name."""

from __future__ import annotations

from tests.fuzz import commands, forms, sealed_files, tables, taken_in, words
from tests.fuzz.offices import ASKED, ATTENDED, INVITED
from tests.fuzz.parser import Parser
from tests.fuzz.taken_in import OFFICE
from tests.fuzz.words import PRESETS

PARSERS: dict[str, Parser] = {
    parser.name: parser
    for room in (sealed_files, taken_in, tables, forms, words, commands)
    for parser in room.PARSERS
}


def made_ready() -> None:
    """Make the registers that files are taken into, once for all who look."""
    for stage in (INVITED, ATTENDED, ASKED, OFFICE, PRESETS):
        stage.make_ready()

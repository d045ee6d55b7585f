"""What app hands to the use cases: the readers and the writers of files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath

from focalnet.interchange import card_reading, card_writing, table_reading, table_writing
from focalnet.interchange.card_fields import States
from focalnet.interchange.card_lines import utf8_bytes
from focalnet.services.exporting import Outgoing
from focalnet.services.incoming import (
    FindState,
    Incoming,
    TableChoice,
    TableLook,
    WrongKindOfFile,
)

CARDS = frozenset({".vcf", ".vcard", ".vcs"})
TABLES = frozenset({".csv", ".tsv", ".tab", ".txt", ".asc"})
BEGINS_CARD = re.compile(rb"\s*BEGIN\s*:\s*VCARD", re.IGNORECASE)


class FileReaders:
    """Reads vCard files and tables (services.incoming.Readers)."""

    def is_cards(self, name: str, data: bytes) -> bool:
        """Tell cards (True) from a table (False); raises WrongKindOfFile."""
        suffix = PurePath(name).suffix.lower()
        if BEGINS_CARD.match(utf8_bytes(data[:4096])):
            return True
        if suffix in CARDS:
            if BEGINS_CARD.search(utf8_bytes(data)):
                return True
            raise WrongKindOfFile("There is no card in this file.", place=name)
        if suffix in TABLES:
            return False
        raise WrongKindOfFile("This is neither a vCard file nor a table.", place=name)

    def cards(self, data: bytes, find_state: FindState) -> Iterator[Incoming]:
        """Yield every card of a vCard file, refused ones too."""
        return card_reading.read_file(data, find_state)

    def look(self, data: bytes, choice: TableChoice) -> TableLook:
        """Return how a table would be read; raises ImportRefused."""
        return table_reading.look_at(data, choice)

    def table(self, data: bytes, choice: TableChoice, find_state: FindState) -> Iterator[Incoming]:
        """Yield every row of a table, refused ones too."""
        return table_reading.read_table(data, choice, find_state)


class FileWriters:
    """Writes vCard files and tables (services.exporting.Writers)."""

    def cards(self, outgoing: Outgoing) -> Iterator[str]:
        """Yield the cards of people and institutions, version 4.0."""
        states = States(find=outgoing.find_state, name=outgoing.name_state)
        for record, institution in outgoing.records:
            yield card_writing.written_card(record, institution, states)

    def table(self, outgoing: Outgoing) -> Iterator[str]:
        """Yield the rows of a table of people."""
        return table_writing.written_rows(outgoing)

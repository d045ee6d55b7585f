"""No file holds a field above its audience: text, metadata, bookmarks and attachments."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from random import Random

import pikepdf
import pypdfium2
import pytest

from focalnet.app import make_tools
from focalnet.domain.audience import Audience
from focalnet.domain.errors import RecordNotFound
from focalnet.services.campaign_sheets import NotAsked
from focalnet.services.documents import DOCUMENTS
from focalnet.services.press import pages
from tests.services.print_office import (
    FIXED,
    asked_for,
    composed_by,
    office_records,
    random_circle,
    secret_paths,
)

SEEDS = range(4)


def everything_in(pdf: bytes) -> str:
    """Return all that can be read of a file, blanks left out: pages and every object."""
    document = pypdfium2.PdfDocument(pdf)
    parts = [page.get_textpage().get_text_range() for page in document]
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert not opened.attachments
        for item in opened.objects:
            parts += _strings(item)
    return "".join("".join(parts).split())


def _strings(item: object) -> Iterator[str]:
    if isinstance(item, pikepdf.String):
        yield str(item)
    elif isinstance(item, pikepdf.Stream):
        yield item.read_bytes().decode("latin-1")
        yield item.read_bytes().decode("utf-16-be", "ignore")
    if isinstance(item, pikepdf.Dictionary | pikepdf.Stream):
        for part in item.keys():  # noqa: SIM118  # a PDF dictionary iterates over nothing else
            if not isinstance(item[part], pikepdf.Object) or not item[part].is_indirect:
                yield from _strings(item[part])
    elif isinstance(item, pikepdf.Array):
        for place in range(len(item)):
            yield from _strings(item[place])


@pytest.mark.parametrize("audience", [Audience.PUBLIC, Audience.NETWORK], ids=str)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_nothing_above_the_audience_is_anywhere_in_the_file(
    document: str, audience: Audience
) -> None:
    printed = 0
    for seed in SEEDS:
        chance = Random(seed)
        records, before = office_records(chance), office_records(chance)
        reader = FIXED.get(document, audience)
        choices = asked_for(document, audience)
        second = "fr" if "second" in DOCUMENTS[document].chosen else ""
        try:
            made = composed_by(records, replace(choices, second=second), before=before)
        except (NotAsked, RecordNotFound):
            continue
        text = everything_in(pages(make_tools(), document, made.content))
        told = secret_paths(records, reader, document=document)
        secret = {"".join(path.split()) for path in told}
        assert {path for path in secret if path in text} == set()
        printed += 1
    assert printed


@pytest.mark.parametrize("base", Audience, ids=str)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_nothing_a_circle_of_readers_leaves_out_is_anywhere_in_the_file(
    document: str, base: Audience
) -> None:
    printed = 0
    for seed in SEEDS:
        chance = Random(seed)
        circle = random_circle(chance, base)
        records, before = [*office_records(chance), circle], office_records(chance)
        choices = replace(asked_for(document, base), audience=circle.title)
        if document in FIXED:  # always for the same readers
            continue
        second = "ar" if "second" in DOCUMENTS[document].chosen else ""
        with suppress(RecordNotFound):
            made = composed_by(records, replace(choices, second=second), before=before)
            text = everything_in(pages(make_tools(), document, made.content))
            secret = {"".join(path.split()) for path in secret_paths(records, base, circle)}
            assert {path for path in secret if path in text} == set()
            printed += 1
    assert printed or document in FIXED


def test_the_search_for_secrets_finds_what_is_there() -> None:
    records = office_records(Random(1))
    made = composed_by(records, asked_for("directory", Audience.FULL))
    text = everything_in(pages(make_tools(), "directory", made.content))
    secret = {"".join(path.split()) for path in secret_paths(records, Audience.PUBLIC)}
    assert {path for path in secret if path in text}

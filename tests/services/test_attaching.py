"""Files are kept inside the register, whole or not at all, and only under plain names."""

from __future__ import annotations

import unicodedata
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.services.attaching import (
    LARGEST,
    AttachmentName,
    AttachmentTooLarge,
    attach,
    attach_content,
    attached,
    checked_name,
)
from focalnet.services.library import add_items, attach_to_item
from focalnet.services.records import undo

if TYPE_CHECKING:
    from focalnet.services.ports import Register


@given(st.text(max_size=60))
def test_a_name_is_kept_plain_or_refused(name: str) -> None:
    try:
        kept = checked_name(name)
    except AttachmentName:
        return
    assert kept == unicodedata.normalize("NFC", name) == checked_name(kept)
    assert Path("folder", kept).name == kept
    assert Path("folder", kept).parent == Path("folder")
    assert not set(kept) & set('/\\:*?"<>|\x00\n\u202e')
    assert kept not in {".", ".."}


@pytest.mark.parametrize(
    "name", ["réponse n° 5.pdf", "مذكرة شفوية.docx", "照会.pdf", "نامه\u200cها.pdf", "a.tar.gz"]
)
def test_names_in_any_script_are_kept(name: str) -> None:
    assert checked_name(name) == unicodedata.normalize("NFC", name)


def test_the_largest_file_is_kept_and_one_byte_more_is_refused(
    register: Register, tmp_path: Path
) -> None:
    path = tmp_path / "large.pdf"
    path.write_bytes(bytes(LARGEST))
    [kept] = attach(register, [path])
    assert kept.file == sha256(bytes(LARGEST)).hexdigest()
    with pytest.raises(AttachmentTooLarge):
        attach_content(register, "large.pdf", bytes(LARGEST + 1))


def test_one_bad_file_among_several_stores_none(register: Register, tmp_path: Path) -> None:
    (tmp_path / "good.pdf").write_bytes(b"good")
    (tmp_path / "bad.exe").write_bytes(b"bad")
    [item] = add_items(register, [{"shelf": "practice", "title": "T"}])
    with pytest.raises(AttachmentName):
        attach_to_item(register, item, [tmp_path / "good.pdf", tmp_path / "bad.exe"])
    assert not getattr(register.record(item), "files", ())


def test_a_file_taken_back_is_gone_from_the_record_and_comes_back(
    register: Register, tmp_path: Path
) -> None:
    path = tmp_path / "law.txt"
    path.write_bytes(b"law")
    [item] = add_items(register, [{"shelf": "legislation", "title": "T"}])
    assert attach_to_item(register, item, [path]).names == ("law.txt",)
    undo(register)
    assert not getattr(register.record(item), "files", ())
    attach_to_item(register, item, [path])
    kept, content = attached(register, register.record(item), "law.txt")
    assert (kept.media, kept.size, content) == ("text/plain", "3", b"law")
    assert not register.verify().findings

"""A protected file opens with its passphrase, and with no other."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from focalnet.printing.directory import directory_pdf
from focalnet.printing.protection import protected
from tests.printing.paper import page_texts
from tests.printing.test_directory import EDITION

PASSPHRASE = "correct horse عربي"


def test_a_protected_file_is_encrypted_with_256_bits_all_of_it() -> None:
    made = protected(directory_pdf(EDITION), PASSPHRASE)
    for text in (b"Directory", b"Cooperation", b"rdf", b"pdfaid", b"Senegal"):
        assert text not in made
    with pikepdf.open(BytesIO(made), password=PASSPHRASE) as document:
        assert document.encryption.R == 6
        assert document.encryption.bits == 256
        for method in ("stream_method", "string_method", "file_method"):
            assert getattr(document.encryption, method).name == "aesv3"


@pytest.mark.parametrize("passphrase", ["", "correct horse", PASSPHRASE.upper()])
def test_no_other_passphrase_opens_it(passphrase: str) -> None:
    made = protected(directory_pdf(EDITION), PASSPHRASE)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(made), password=passphrase)


def test_another_reader_finds_the_same_pages() -> None:
    plain = directory_pdf(EDITION)
    opened = pypdfium2.PdfDocument(protected(plain, PASSPHRASE), password=PASSPHRASE)
    texts = [page.get_textpage().get_text_range() for page in opened]
    assert "Awa DIOP" in texts[2]
    assert len(texts) == len(page_texts(plain))


def test_what_is_protected_no_longer_claims_to_be_for_keeping() -> None:
    made = protected(directory_pdf(EDITION), PASSPHRASE)
    with pikepdf.open(BytesIO(made), password=PASSPHRASE) as document:
        metadata = document.Root.Metadata.read_bytes()
    assert b"pdfaid:part" not in metadata
    assert b"Directory of focal points" in metadata


def test_a_file_is_not_protected_by_nothing() -> None:
    with pytest.raises(ValueError, match="passphrase"):
        protected(directory_pdf(EDITION), "")

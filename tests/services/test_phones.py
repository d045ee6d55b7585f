"""A number gets its international form where it is one, and none where it is not."""

from __future__ import annotations

import pytest

from focalnet.services.phones import e164


@pytest.mark.parametrize(
    ("text", "region", "wanted"),
    [
        ("+221 33 800 00 00", "", "+221338000000"),
        ("00221 33 800 00 00", "SN", "+221338000000"),
        ("33 800 00 00", "SN", "+221338000000"),
        ("33 800 00 00", "sn", "+221338000000"),
        ("٣٣ ٨٠٠ ٠٠ ٠٠", "SN", "+221338000000"),
        ("(0) 22 730 00 00", "CH", "+41227300000"),
        ("33 800 00 00", "", ""),
        ("33 800 00 00", "ZZ", ""),
        ("call me", "SN", ""),
        ("", "SN", ""),
        ("12", "SN", ""),
        ("+221 33 800 00 00 / 01", "SN", ""),
        ("+221 33 800 00 00; +221 33 800 00 01", "SN", ""),
    ],
)
def test_the_international_form_of_a_number(text: str, region: str, wanted: str) -> None:
    assert e164(text, region) == wanted

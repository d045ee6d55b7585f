"""Telephone numbers in their international form, beside the text as it was given."""

from __future__ import annotations

import re

SEVERAL = re.compile(r"[/;,|\n]")
"""Signs that join several numbers in one text; one number of them would be wrong."""


def e164(text: str, region: str) -> str:
    """Return the number as ``+<digits>``, or empty where it does not look like one number.

    *region* is the two-letter code of the State that a number without country
    code is dialled in; it may be empty.
    """
    if not any(sign.isdigit() for sign in text) or SEVERAL.search(text):
        return ""
    # Half a second of tables: read when the first number comes, not at start.
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region.upper() or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number):
        return ""
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))

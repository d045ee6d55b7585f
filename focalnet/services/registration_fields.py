"""What of a registration file each document is for; everything else of it stays in the file.

The only way by which a document gets at registration files, so that a passport
number is on the visa letter and on nothing else.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from focalnet.domain.participation import Registration
from focalnet.domain.schema import rules

MEANT: dict[str, tuple[str, ...]] = {
    "participants": ("printed_name",),
    "sign-in": ("printed_name",),
    "badges": ("printed_name", "own_name", "badge_line", "photo", "photo_consent"),
    "certificates": ("printed_name",),
    "thanks": ("printed_name",),
    "visa-letters": (
        "passport_name",
        "nationality",
        "passport",
        "passport_expires",
        "visa",
        "ticket",
        "allowance",
        "hotel",
        "insurance",
        "arrival",
        "departure",
    ),
}
"""The fields by document; a document that is not here gets none."""


def meant_for(document: str, file: Registration) -> Registration:
    """Return a registration file with nothing but what a document is for.

    A photo without consent is not there.
    """
    kept = MEANT.get(document, ())
    blanked: dict[str, Any] = {
        rule.name: type(getattr(file, rule.name))()
        if getattr(file, rule.name) is not None
        else None
        for rule in rules(Registration)
        if rule.name not in {*kept, "participation", "photo"}
    }
    photo = file.photo if "photo" in kept and file.photo_consent == "yes" else None
    return replace(file, photo=photo, **blanked)

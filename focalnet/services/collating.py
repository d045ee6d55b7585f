"""The order of names in a language: by its alphabet, ignoring the article."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

BRACKETED = re.compile(r"\s*[(（][^)）]*[)）]")
ARABIC_ARTICLE = "ال"


@cache
def sort_key(language: str) -> Callable[[str], Any]:
    """Return the key that sorts names in a language.

    Unicode Collation Algorithm (UTS #10) with its default table; "Gambia (the)"
    and "Congo (le)" go by the name before the bracket, Arabic names without ال.
    """
    from pyuca import Collator

    collate = Collator().sort_key

    def key(name: str) -> Any:
        bare = BRACKETED.sub("", name)
        if language == "ar":
            bare = bare.removeprefix(ARABIC_ARTICLE)
        return collate(bare), name

    return key

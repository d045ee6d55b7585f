"""The order of names in a language: by its alphabet, ignoring the article."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

BRACKETED = re.compile(r"\s*[(（][^)）]*[)）]")
ARABIC_ARTICLE = "ال"
# What a language is written in comes before what is not, as its dictionaries have it.
OWN_SCRIPT = {
    "ar": re.compile("[\u0600-\u06ff]"),
    "ru": re.compile("[\u0400-\u04ff]"),
    "zh": re.compile("[\u3400-\u9fff]"),
}


@cache
def sort_key(language: str) -> Callable[[str], Any]:
    """Return the key that sorts names in a language.

    Unicode Collation Algorithm (UTS #10) with its default table; "Gambia (the)"
    and "Congo (le)" go by the name before the bracket, Arabic names without ال.
    Names in the script of the language come before all others.
    """
    from pyuca import Collator

    collate = Collator().sort_key
    own = OWN_SCRIPT.get(language, re.compile(""))

    def key(name: str) -> Any:
        bare = BRACKETED.sub("", name)
        if language == "ar":
            bare = bare.removeprefix(ARABIC_ARTICLE)
        return own.match(bare) is None, collate(bare), name

    return key

"""The article of a State's name, which lists put behind it: "Gambia (the)", "Congo (le)".

Lists of the United Nations print the article in brackets, and so do ours. Signs, post and
sentences do without, and no language sorts by it.
"""

from __future__ import annotations

import re

BEHIND = re.compile(r"(?<!\s)\s*\((?:the|les?|la|l['’]|el|los|las)\)$", re.IGNORECASE)
BRACKETED = re.compile(r"(?<!\s)\s*[(（][^()（）]*[)）]")
ARABIC_ARTICLE = "ال"


def without_article(name: str) -> str:
    """Return the name of a State as it stands on a sign: "Gambia (the)" is Gambia.

    What belongs to the name stays: "Iran (Islamic Republic of)", "刚果（布）". Arabic
    joins its article to the word, and there it stays too; Russian and Chinese have none.
    """
    return BEHIND.sub("", name)


def without_brackets(name: str) -> str:
    """Return the name of a State as people say it: "Iran (Islamic Republic of)" is Iran."""
    return BRACKETED.sub("", name).strip()


def sorted_by(name: str, language: str) -> str:
    """Return what a name is sorted by: no brackets, and no ال in Arabic."""
    bare = without_brackets(name)
    return bare.removeprefix(ARABIC_ARTICLE) if language == "ar" else bare

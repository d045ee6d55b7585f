"""Names as they sound, roughly: Mohamed, Muhammad, Мухаммад and محمد are one.

Vowels go, and consonants that are written for one another become one, whatever the
script. Too rough to say that two are the same; good enough to offer somebody who is
looked for at a desk.
"""

from __future__ import annotations

import re
from functools import lru_cache

# The consonants of other alphabets by the sound they stand for; all others are vowels.
WRITTEN = {
    "b": "بپپбпβπ",
    "d": "دذضдδ",
    "f": "فڤвфφ",
    "g": "جغگгґђ",
    "h": "حخهхχ",
    "k": "كقкћκ",
    "l": "لлλ",
    "m": "مмμ",
    "n": "نнν",
    "r": "رрρ",
    "s": "سشصزظژچсзжцчшщσςζ",
    "t": "تثطтτθ",
}
LETTERS = str.maketrans({letter: sound for sound, all_of in WRITTEN.items() for letter in all_of})
# How Latin writes one sound in several ways; read in this order.
SPELLINGS = (
    (re.compile("t?sch|tch|[cs]h|cz|sz|t[sz]|zh|c(?=[eiy])|z"), "s"),
    (re.compile("dj|gh|j"), "g"),
    (re.compile("kh"), "h"),
    (re.compile("ck|c|q"), "k"),
    (re.compile("ph|v"), "f"),
    (re.compile("th"), "t"),
    (re.compile("dh"), "d"),
    (re.compile("x"), "ks"),
    (re.compile("p"), "b"),
)
# Of Latin words only long ones: Alba and Elena begin with no article.
ARTICLE = re.compile("ال(?=.{2})|[ae]l(?=[^aeiouy].{4})")
SILENT = re.compile(r"h$|[^bdfghklmnrst]")
TWICE = re.compile(r"(.)\1+")
LEAST, LEAST_OF_BEGINNING = 2, 3
MOST_KEPT = 65_536


@lru_cache(maxsize=MOST_KEPT)
def sound_of(word: str) -> str:
    """Return how a folded word (domain.folding.words) sounds, or nothing if it says too little."""
    written = word.translate(LETTERS)
    for spelling, sound in SPELLINGS:
        written = spelling.sub(sound, written)
    sound = TWICE.sub(r"\1", SILENT.sub("", written))
    return sound if len(sound) >= LEAST else ""


def without_al(word: str) -> str:
    """Return a folded word without the Arabic article written to it, or nothing: khatib, خطيب."""
    found = ARTICLE.match(word)
    return word[found.end() :] if found else ""


def sounds_of(word: str) -> frozenset[str]:
    """Return how a folded word sounds, with and without an article written to it."""
    return frozenset(map(sound_of, (word, without_al(word)))) - {""}


def sounds_like(looked_for: str, heard: str) -> bool:
    """Return whether a sound is the one looked for, or begins with it."""
    if len(looked_for) < LEAST_OF_BEGINNING:
        return bool(looked_for) and looked_for == heard
    return heard.startswith(looked_for)

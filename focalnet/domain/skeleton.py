"""Names by their consonants, so that one name is known again in several writings.

Cyrillic, Greek, Arabic and Hebrew letters are read as the Latin consonants they are
commonly romanised with; vowels and doubled letters say nothing. محمد, Mohammed and
Мухаммед come to one skeleton. It only suggests: two names of one skeleton may well
be different. Ideographs have none.
"""

from __future__ import annotations

import re
from functools import lru_cache

from focalnet.domain.folding import words

_CYRILLIC = dict(
    zip(
        "бвгджзйклмнпрстфхцчшщ",
        ["b", "v", "g", "d", "j", "z", "", *"klmnprstf", "h", "ts", "s", "s", "s"],
        strict=True,
    )
) | dict.fromkeys("аеиоуыэюяьъіїєў", "")
_GREEK = dict(zip("βγδζθκλμνξπρστφχψς", [*"vgdztklmn", "ks", *"prstfh", "ps", "s"], strict=True))
_ARABIC = dict(
    zip(
        "بتثجحخدذرزسشصضطظغفقكلمنهپچژگڤ",
        [*"bttjhhddrz", *"sssdtz", *"gfkklmnh", *"psjgv"],
        strict=True,
    )
) | dict.fromkeys("اأإآعويؤئى", "")
_HEBREW = dict(
    zip("בגדהזחטכךלמםנןספףצץקרשת", [*"bgdhzhtkklmmnnspp", "ts", "ts", *"krst"], strict=True)
) | dict.fromkeys("אויע", "")
_LETTERS = str.maketrans(_CYRILLIC | _GREEK | dict.fromkeys("αεηιουω", "") | _ARABIC | _HEBREW)
# Pairs first: what one letter of another writing is spelt with.
_SPELLINGS = (
    *(("tch", "s"), ("sch", "s"), ("dj", "j"), ("zh", "j"), ("kh", "h"), ("gh", "g")),
    *(("sh", "s"), ("ch", "s"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("ou", "u")),
    *(("c", "k"), ("q", "k"), ("x", "ks"), ("w", ""), ("y", "")),
)
# What writings or tongues do not tell apart: Arabic has no p and no v, and so on.
_ALIKE = str.maketrans("pvj", "bfg")
_VOWELS = re.compile("[aeiou]+")
_DOUBLED = re.compile(r"(.)\1+")
# Articles and particles that are written together, apart or not at all.
PARTICLES = frozenset({"al", "el", "bin", "ben", "ibn", "de", "di", "van", "von", "ال"})
LEAST = 2


@lru_cache(maxsize=16_384)
def skeleton(word: str) -> str:
    """Return the consonants of a folded word in Latin letters; empty for a word without."""
    plain = word.removeprefix("ال").translate(_LETTERS)
    for spelt, letter in _SPELLINGS if word.isascii() else ():
        plain = plain.replace(spelt, letter)
    plain = _VOWELS.sub("", plain).translate(_ALIKE)
    return _DOUBLED.sub(r"\1", plain).removesuffix("h") if plain.isascii() else ""


def skeletons(name: str) -> frozenset[str]:
    """Return the skeletons of the words of a name, particles and single letters left out."""
    found = (skeleton(word) for word in words(name) if word not in PARTICLES)
    return frozenset(one for one in found if len(one) >= LEAST)

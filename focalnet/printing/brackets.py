"""Brackets on a line that mixes directions: rule N0 of UAX 9.

Classes are strings of one letter for each letter of the text, as in
:mod:`focalnet.printing.direction`.
"""

from __future__ import annotations

from unicodedata import bidirectional

BRACKETS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟦⟧⟨⟩"
    "⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⸨⸩〈〉《》「」『』【】〔〕〖〗〘〙〚〛（）［］｛｝｟｠｢｣"
)
CLOSING = dict(zip(BRACKETS[::2], BRACKETS[1::2], strict=True))
OPENING = {close: opening for opening, close in CLOSING.items()}
DEEPEST_BRACKET = 63
# Two pairs that Unicode holds to be one.
SAME = {"\u2329": "\u3008", "\u232a": "\u3009"}


def brackets_resolved(text: str, kinds: str, level: int) -> str:
    """Return the classes after N0; ``kinds`` begins with the edge of its sequence."""
    pairs = _bracket_pairs(text, kinds)
    if not pairs:
        return kinds
    own, other = ("R", "L") if level & 1 else ("L", "R")
    found = list(kinds)
    for opening, closing in pairs:
        inside = {_strong(kind) for kind in found[opening + 1 : closing]}
        if own in inside:
            direction = own
        elif other in inside:
            strong = (_strong(kind) for kind in reversed(found[:opening]))
            before = next((kind for kind in strong if kind), own)
            direction = before if before == other else own
        else:
            continue
        found[opening] = found[closing] = direction
        # Marks on a bracket turn with it; the text holds no edge letter.
        for bracket in (opening, closing):
            following = bracket + 1
            while following <= len(text) and bidirectional(text[following - 1]) == "NSM":
                found[following] = direction
                following += 1
    return "".join(found)


def _strong(kind: str) -> str:
    return "L" if kind == "L" else "R" if kind in "RED" else ""


def _bracket_pairs(text: str, kinds: str) -> list[tuple[int, int]]:
    """Return the pairs by place in ``kinds``, whose first letter is the edge (BD16)."""
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for index, written in enumerate(text, 1):
        if kinds[index] != "O":
            continue
        letter = SAME.get(written, written)
        if letter in CLOSING:
            if len(waiting) == DEEPEST_BRACKET:
                return []
            waiting.append((CLOSING[letter], index))
        elif letter in OPENING:
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == letter:
                    pairs.append((waiting[depth][1], index))
                    del waiting[depth:]
                    break
    return sorted(pairs)

"""Mistakes that the exchange could have, each to be switched on alone.

Whoever adds a rule to the merge adds a mistake, and lets its story be found:
``python -m tests.exchange.stories NAME``.
"""

from __future__ import annotations

from tests.exchange import mistakes_of_keeping, mistakes_of_merging

MISTAKES = [*mistakes_of_merging.MISTAKES, *mistakes_of_keeping.MISTAKES]

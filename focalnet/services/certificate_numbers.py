"""Numbers that two certificates bear: two laptops gave them before they heard of each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from focalnet.domain.participation import Certificate
from focalnet.services.ports import Register


def numbers_twice(certificates: Iterable[Certificate]) -> frozenset[str]:
    """Return the numbers that certificates of different people bear, none of them withdrawn."""
    bearers: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for item in certificates:
        if item.number and not item.withdrawn:
            bearers[item.event, item.number].add(item.participation)
    return frozenset(number for (_, number), people in bearers.items() if len(people) > 1)


def numbers_twice_beside(register: Register, record_ids: Iterable[str]) -> tuple[str, ...]:
    """Return the numbers borne twice in the events of these certificates, in order."""
    found = register.many(list(record_ids)).values()
    events = {item.event for item in found if isinstance(item, Certificate)}
    numbers: set[str] = set()
    for event in events:
        known = register.records(Certificate.KIND, {"event": event})
        numbers |= numbers_twice(item for item in known if isinstance(item, Certificate))
    return tuple(sorted(numbers))

"""The tabs of the exchange by name, known before the page is made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def tab_names() -> dict[str, str]:
    """Return the tabs in their order, each with its name."""
    return {
        "post": translate("Exchange", "Send and receive"),
        "offices": translate("Exchange", "Offices"),
        "laptops": translate("Exchange", "Laptops"),
        "conflicts": translate("Exchange", "Conflicts"),
        "aside": translate("Exchange", "Put aside"),
        "duplicates": translate("Exchange", "Entered twice"),
        "erasures": translate("Exchange", "Erasures"),
        "backups": translate("Exchange", "Backups"),
        "audit": translate("Exchange", "Audit"),
    }

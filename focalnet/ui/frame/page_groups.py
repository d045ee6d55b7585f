"""Which pages there are, how the side of the window groups them, which kinds each lists."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from focalnet.ui.words import page_word

translate = QCoreApplication.translate
# The kinds each list page holds, the one it opens with first.
LISTED: dict[str, tuple[str, ...]] = {
    "person": ("person",),
    "institution": ("institution",),
    "post": ("post",),
    "designation": ("designation",),
    "channel": ("channel",),
    "state": ("state",),
    "network": ("network", "membership"),
    "letter": ("letter",),
    "agreement": ("agreement", "legislation"),
    "item": ("item",),
    "questionnaire": ("questionnaire", "reply"),
    "campaign": ("campaign", "request", "test"),
    "query": ("query",),
    "audience": ("audience",),
    "event": ("event",),
}
LISTS = tuple(LISTED)
PAGE_OF = {kind: page for page, kinds in LISTED.items() for kind in kinds}
PAGE_OF |= {"printing": "printings", "preset": "print", "likeness": "offices"}
# What belongs to an event is seen on its page only.
OF_EVENTS = (
    *("sitting", "invitation", "participation", "registration"),
    *("arrival", "attendance", "certificate", "evaluation", "census"),
)
PAGE_OF |= dict.fromkeys(OF_EVENTS, "event")
FIRST_PAGE = "today"
# The pages under each heading of the sidebar; those under no heading come first.
GROUPS: dict[str, tuple[str, ...]] = {
    "": ("today", "coverage"),
    "people": ("person", "institution", "post"),
    "network": ("designation", "channel", "state", "network"),
    "seminars": ("event",),
    "exchange": ("letter", "campaign", "questionnaire", "agreement", "item"),
    "offices": ("offices",),
    "office": (
        "figures",
        "query",
        "history",
        "import",
        "print",
        "audience",
        "printings",
        "settings",
    ),
}
# Opened when one of their pages is asked for, or by hand.
FOLDED = frozenset({"office"})


def page_names() -> dict[str, str]:
    """Return the pages by key, with their names in the window's language."""
    own = {
        "today": translate("Pages", "Today"),
        "coverage": translate("Pages", "Coverage"),
        "figures": translate("Pages", "Figures"),
        "history": translate("Pages", "History"),
        "import": translate("Pages", "Import"),
        "print": translate("Pages", "Print"),
        "printings": translate("Pages", "Printings"),
        "settings": translate("Pages", "Settings"),
        "offices": translate("Pages", "Exchange"),
        "network": translate("Pages", "Networks and members"),
        "agreement": translate("Pages", "Agreements and laws"),
    }
    keys = [key for group in GROUPS.values() for key in group]
    return {key: own.get(key) or page_word(key) for key in keys}


def group_names() -> dict[str, str]:
    """Return the headings of the sidebar in the window's language."""
    return {
        "people": translate("Pages", "People"),
        "network": translate("Pages", "Network"),
        "seminars": translate("Pages", "Seminars"),
        "exchange": translate("Pages", "With States"),
        "offices": translate("Pages", "With offices"),
        "office": translate("Pages", "Office"),
    }

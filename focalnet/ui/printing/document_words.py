"""What the documents and everything that is chosen of them are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from focalnet.ui.words import label

translate = QCoreApplication.translate

GROUPS: dict[str, tuple[str, ...]] = {
    "directory": ("directory", "booklet", "practitioners", "addendum"),
    "lists": ("theme", "vacancies", "phones"),
    "state": ("state", "confirmation"),
    "post": ("labels", "envelopes", "letters"),
    "event": (
        *("programme", "participants", "sign-in", "badges", "table-signs", "seating"),
        *("invitations", "visa-letters", "certificates", "thanks"),
    ),
}
"""The documents as the officer looks for them; those named nowhere come last."""


def group_words() -> dict[str, str]:
    """Return the headings of the groups."""
    return {
        "directory": translate("Printing", "The directory"),
        "lists": translate("Printing", "Lists"),
        "state": translate("Printing", "One State"),
        "post": translate("Printing", "Post"),
        "event": translate("Printing", "An event"),
    }


def document_words() -> dict[str, str]:
    """Return what each document is called."""
    return {
        "directory": translate("Printing", "Directory"),
        "booklet": translate("Printing", "Booklet"),
        "practitioners": translate("Printing", "Practitioners"),
        "addendum": translate("Printing", "Addendum"),
        "theme": translate("Printing", "Theme sheet"),
        "vacancies": translate("Printing", "Vacancies"),
        "phones": translate("Printing", "Telephone list"),
        "state": translate("Printing", "Card of a State"),
        "confirmation": translate("Printing", "Confirmation sheet"),
        "labels": translate("Printing", "Mailing labels"),
        "envelopes": translate("Printing", "Envelopes"),
        "letters": translate("Printing", "Letters"),
        "programme": translate("Printing", "Programme"),
        "participants": translate("Printing", "List of participants"),
        "sign-in": translate("Printing", "Sign-in sheets"),
        "badges": translate("Printing", "Badges"),
        "table-signs": translate("Printing", "Table signs"),
        "seating": translate("Printing", "Seating plan"),
        "invitations": translate("Printing", "Invitations"),
        "visa-letters": translate("Printing", "Visa letters"),
        "certificates": translate("Printing", "Certificates"),
        "thanks": translate("Printing", "Letters of thanks"),
        # Made on pages of their own.
        "coverage": translate("Printing", "Coverage"),
        "figures": translate("Printing", "Figures"),
    }


def document_word(name: str) -> str:
    """Return what a document is called; its name where it has no word."""
    return document_words().get(name, name)


def purpose_words(name: str) -> str:
    """Return what a document is for, in a sentence."""
    purposes = {
        "directory": translate("Printing", "All focal points and official channels."),
        "booklet": translate("Printing", "The directory on A5, to be printed on A4 and folded."),
        "practitioners": translate("Printing", "National practitioners only."),
        "addendum": translate("Printing", "Who came, left or changed since a directory."),
        "theme": translate("Printing", "Who answers for one theme."),
        "vacancies": translate("Printing", "Seats that nobody holds, and States without any."),
        "phones": translate("Printing", "Whom to call, on as few pages as can be."),
        "state": translate("Printing", "What a mission takes along, on one page."),
        "confirmation": translate(
            "Printing", "A note verbale and the sheet a State corrects and returns."
        ),
        "labels": translate("Printing", "Addresses on sheets of labels."),
        "envelopes": translate("Printing", "Sender and addressee on envelopes."),
        "letters": translate("Printing", "One letter to each, from your own words."),
        "programme": translate("Printing", "By day, with rooms, speakers and languages."),
        "participants": translate("Printing", "By State: those expected, or those who came."),
        "sign-in": translate("Printing", "To sign at each sitting, with codes to key back."),
        "badges": translate("Printing", "Several to a sheet, with codes for the desk."),
        "table-signs": translate("Printing", "The name of each State, to be folded."),
        "seating": translate("Printing", "Who sits where, in alphabetical order."),
        "invitations": translate("Printing", "A note verbale to each State invited."),
        "visa-letters": translate("Printing", "For whoever asked for one; names the passport."),
        "certificates": translate("Printing", "For those who came; saving gives the numbers."),
        "thanks": translate("Printing", "One letter to each who came."),
    }
    return purposes.get(name, "")


def need_words(name: str) -> str:
    """Return what has to be chosen before there is anything to print."""
    needs = {
        "state": translate("Printing", "Choose the State first."),
        "theme": translate("Printing", "Choose the theme first."),
        "template": translate("Printing", "Write the letter first."),
        "event": translate("Printing", "Choose the event first."),
    }
    return needs.get(name, name)


def choice_titles() -> dict[str, str]:
    """Return what each choice is called."""
    return {
        "state": translate("Printing", "State"),
        "theme": translate("Printing", "Theme"),
        "since": translate("Printing", "Since"),
        "campaign": translate("Printing", "Campaign"),
        "language": translate("Printing", "Language"),
        "second": translate("Printing", "Second language beside it"),
        "audience": translate("Printing", "Readers"),
        "region": translate("Printing", "Regional group"),
        "kind": translate("Printing", "Kind of mandate"),
        "search": translate("Printing", "Saved search"),
        "as_at": translate("Printing", "As at"),
        "template": translate("Printing", "Own words"),
        "stock": translate("Printing", "Sheets of labels"),
        "start": translate("Printing", "First free label"),
        "envelope": translate("Printing", "Envelope"),
        "window": translate("Printing", "Window"),
        "sender": translate("Printing", "Sender"),
        "marking": translate("Printing", "Marking"),
        "copy": translate("Printing", "Copy"),
        "copies": translate("Printing", "Of copies"),
        "holder": translate("Printing", "Copy for"),
        "across": translate("Printing", "Move to the right by"),
        "down": translate("Printing", "Move down by"),
        "frames": translate("Printing", "For a trial"),
        "paper": translate("Printing", "Paper"),
        "columns": translate("Printing", "Columns"),
        "scale": translate("Printing", "Size of letters"),
        "digits": translate("Printing", "Digits"),
        "issue": translate("Printing", "Edition number"),
        "revision": translate("Printing", "Revision"),
        "shown": translate("Printing", "Fields of an entry"),
        **_event_titles(),
    }


def _event_titles() -> dict[str, str]:
    """Return what the choices of the documents of an event are called."""
    return {
        "event": translate("Printing", "Event"),
        "sitting": translate("Printing", "Sitting"),
        "participant": translate("Printing", "Participant"),
        "final": translate("Printing", "Which list"),
        "order": translate("Printing", "Alphabetical order of"),
        "first": translate("Printing", "Begins with"),
        "plan": translate("Printing", "The room"),
        "places": translate("Printing", "Places in a row or at a table"),
        "blanks": translate("Printing", "Blank lines"),
        "size": translate("Printing", "Size of badges"),
        "back": translate("Printing", "The back of badges"),
        "note": translate("Printing", "Words on the back"),
        "single": translate("Printing", "Sheets of badges"),
    }


def trouble_words() -> dict[str, str]:
    """Return what can come out otherwise than asked, with whom."""
    return {
        "name": translate("Printing", "too long for its place"),
        "photo": translate("Printing", "photo refused"),
        "no-code": translate("Printing", "no code: the event has no key of its desks"),
        "passport": translate("Printing", "no letter: name or number of the passport missing"),
        "passport-expires": translate("Printing", "passport ends within 90 days of the event"),
        "withdrawn": translate("Printing", "certificate withdrawn"),
        "not-there": translate("Printing", "did not come: no certificate"),
    }


SECTIONS: dict[str, tuple[str, ...]] = {
    "own": (
        *("event", "sitting", "participant", "final", "plan", "first"),
        *("size", "back", "note", "single", "blanks"),
        *("since", "stock", "start", "envelope", "window", "template", "sender", "campaign"),
    ),
    "which": ("state", "theme", "region", "kind", "search"),
    "readers": ("language", "second", "audience", "as_at"),
    "copies": ("marking", "holder", "copy", "copies"),
    "printer": ("across", "down", "frames"),
    "looks": (
        "paper",
        "columns",
        "scale",
        "digits",
        "issue",
        "revision",
        "shown",
        "order",
        "places",
    ),
}
"""The choices in the order of the form; all but what is always asked folds away."""


def fold_words() -> dict[str, str]:
    """Return the headings of the sections that fold."""
    return {
        "which": translate("Printing", "Which entries"),
        "copies": translate("Printing", "Marking and copies"),
        "printer": translate("Printing", "If the printer is off"),
        "looks": translate("Printing", "How it looks"),
    }


def shown_words() -> dict[str, str]:
    """Return the fields of an entry that may be left out, with their words."""
    return {
        "lines": translate("Printing", "Title and institution"),
        "phone": translate("Printing", "Telephones"),
        "email": translate("Printing", "E-mails"),
        "address": translate("Printing", "Addresses"),
        "website": translate("Printing", "Websites"),
        "languages": translate("Printing", "Languages"),
        "key": translate("Printing", "Keys"),
        "since": translate("Printing", "Since when"),
        "until": translate("Printing", "Until when"),
        "instrument": translate("Printing", "Instrument"),
        "notes": translate("Printing", "Notes"),
        "confirmed": translate("Printing", "Last confirmed"),
    }


def placeholder_words() -> dict[str, str]:
    """Return the fields of a template, with their words."""
    return {
        "name": translate("Printing", "Name"),
        "names": translate("Printing", "Name in all scripts"),
        "lines": translate("Printing", "Title and institution"),
        "capacity": translate("Printing", "Capacity"),
        "state": translate("Printing", "State"),
        "address": translate("Printing", "Address"),
        "city": translate("Printing", "City"),
        "postcode": translate("Printing", "Postcode"),
        "country": translate("Printing", "Country"),
        "phone": translate("Printing", "Telephone"),
        "email": translate("Printing", "E-mail"),
        "office": translate("Printing", "This office"),
        "date": translate("Printing", "Date"),
        "sender": translate("Printing", "Sender"),
        "function": label("Function"),
        "institution": label("Institution"),
        "role": translate("Seminars", "Takes part as"),
        "event": label("Event"),
        "when": translate("Printing", "Days of the event"),
        "where": label("Place"),
        "passport_name": label("Name as in the passport"),
        "nationality": label("Nationality"),
        "passport": label("Number of the passport"),
        "expires": label("Passport valid to"),
        "arrival": label("Arrives at"),
        "departure": label("Departs at"),
        "hotel": label("Hotel"),
    }

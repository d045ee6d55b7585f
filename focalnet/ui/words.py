"""The window's words for what the domain writes as codes, labels and errors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from focalnet.domain.errors import FocalnetError

if TYPE_CHECKING:
    from focalnet.domain.leaving_out import Omission

CODES = {
    # Kinds of designation.
    "national": "National focal point",
    "central-authority": "Central authority",
    "working-group": "National working group",
    "operational": "Operational focal point",
    "thematic": "Thematic focal point",
    "regional": "Regional group focal point",
    "regional-thematic": "Regional thematic focal point",
    "non-cooperation": "Focal point on non-cooperation",
    "mission": "Desk at an embassy or mission",
    "practitioner": "Practitioner",
    # Ranks.
    "primary": "Primary",
    "alternate": "Alternate",
    "acting": "Acting",
    # Regional groups.
    "AFR": "African States",
    "APG": "Asia-Pacific States",
    "EEG": "Eastern European States",
    "GRULAC": "Latin American and Caribbean States",
    "WEOG": "Western European and other States",
    # Official channels.
    "diplomatic": "Diplomatic channel",
    "ministry": "Ministry",
    "embassy": "Embassy",
    "either": "Either of several",
    "urgent": "For urgent requests",
    "all": "All of them",
    "any": "Any of them",
    # Names.
    "original": "Original",
    "romanised": "Romanised",
    "alias": "Alias",
    "given-first": "Given name first",
    "family-first": "Family name first",
    "single": "Single name",
    # Places of telephones, e-mails and addresses.
    "work": "Work",
    "mobile": "Mobile",
    "duty": "Duty",
    "secure": "Secure",
    "fax": "Fax",
    "home": "Home",
    "other": "Other",
    # Instruments and ways of confirming.
    "note-verbale": "Note verbale",
    "letter": "Letter",
    "depositary-notification": "Depositary notification",
    "e-mail": "E-mail",
    "oral": "By word of mouth",
    "phone": "Telephone",
    "meeting": "Meeting",
    "form": "Form",
    # Keys.
    "pgp": "PGP",
    "smime": "S/MIME",
    "age": "age",
    # Audiences.
    "public": "Public",
    "network": "The network",
    "full": "This office only",
    "protected": "Protected with a passphrase",
    "clear": "Left in clear",
    # Standing of a State towards the Statute, and the events it follows from.
    "party": "State Party",
    "signatory": "Signatory",
    "non-party": "Not a party",
    "signed": "Signed",
    "signature": "Signed",
    "ratification-deposited": "Ratification deposited",
    "accession-deposited": "Accession deposited",
    "party-from": "Party from",
    "withdrawal-notified": "Withdrawal notified",
    "withdrawal-rescinded": "Withdrawal rescinded",
    "withdrawn": "Withdrawn",
    "situation-opened": "Situation opened",
    "member": "Member",
    "observer": "Observer",
    "yes": "Yes",
    "no": "No",
    # Stages of a mandate.
    "proposed": "Proposed",
    "appointed": "Appointed",
    # Answers to a sheet, tests of a number or address.
    "confirmed": "Confirmed",
    "corrected": "Corrected",
    "replaced": "Held by somebody else now",
    "bounced": "Came back",
    "no-answer": "No answer",
    "mail": "E-mail",
    "answered": "Answered",
    "wrong-number": "Wrong number",
    # Correspondence.
    "note-verbale-in": "Note verbale received",
    "note-verbale-out": "Note verbale sent",
    "call": "Telephone call",
    "non-essential-contact": "Non-essential contact",
    # Agreements and legislation.
    "framework": "Framework agreement",
    "relocation": "Relocation of witnesses",
    "enforcement": "Enforcement of sentences",
    "interim-release": "Interim release",
    "final-release": "Final release",
    "in-talks": "In talks",
    "in-force": "In force",
    "ended": "Ended",
    "none": "None",
    "draft": "Draft",
    "enacted": "Enacted",
    # The library.
    "practice": "Good practice",
    "legislation": "National legislation",
    "difficulty": "Difficulty in execution",
    "case-law": "Case law",
    "instrument": "Reference instrument",
    "recommendation": "Recommendation",
    "open": "Open",
    "in-progress": "In progress",
    "resolved": "Resolved",
    "implemented": "Implemented",
    "not-implemented": "Not implemented",
    # Events, sittings and how they go.
    "seminar": "Seminar",
    "workshop": "Technical workshop",
    "panel": "Panel",
    "consultation": "Informal consultation",
    "plenary": "Plenary meeting",
    "in-person": "In person",
    "virtual": "Virtual",
    "hybrid": "Hybrid",
    "planned": "Planned",
    "invited": "Invitations sent",
    "held": "Held",
    "postponed": "Postponed",
    "cancelled": "Cancelled",
    "not-held": "Not held",
    "sitting": "Sitting",
    "opening": "Opening",
    "closing": "Closing",
    "group": "Group work",
    "reception": "Reception",
    "break": "Break",
    # Invitations and participations.
    "drafted": "Drafted",
    "sent": "Sent",
    "accepted": "Accepted",
    "declined": "Declined",
    "regrets": "Regrets",
    "nominated": "Nominated",
    "awaiting-clearance": "Awaiting clearance",
    "registered": "Registered",
    "no-show": "Did not come",
    "focal-point": "Focal point",
    "participant": "Participant",
    "speaker": "Speaker",
    "expert": "Expert",
    "interpreter": "Interpreter",
    "organiser": "Organiser",
    "accompanying": "Accompanying person",
    # Registration files.
    "female": "Female",
    "male": "Male",
    "x": "X",
    "not-needed": "Not needed",
    "wanted": "Wanted",
    "letter-sent": "Letter sent",
    "granted": "Granted",
    "refused": "Refused",
    "asked": "Asked for",
    "issued": "Issued",
    # Attendance.
    "present": "Present",
    "partial": "Present in part",
    "remote": "Remote",
    "absent": "Absent",
    "excused": "Excused",
    "desk": "Desk",
    "key": "By hand",
    "sheet": "Sign-in sheet",
    "file": "File",
    "attendance": "Attendance",
}
PAGES = {
    "person": "People",
    "institution": "Institutions",
    "post": "Posts",
    "designation": "Designations",
    "channel": "Official channels",
    "state": "States",
    "theme": "Themes",
    "network": "Networks",
    "membership": "Memberships",
    "campaign": "Campaigns",
    "request": "Sheets of campaigns",
    "test": "Communication tests",
    "questionnaire": "Questionnaires",
    "reply": "Replies",
    "letter": "Letters and contacts",
    "agreement": "Agreements",
    "legislation": "Legislation",
    "item": "Library",
    "query": "Saved searches",
    "printing": "Printings",
    "preset": "Presets",
    "audience": "Circles of readers",
    "event": "Seminars",
    "sitting": "Sittings",
    "invitation": "Invitations",
    "participation": "Participations",
    "registration": "Registration files",
    "arrival": "Arrivals",
    "attendance": "Attendance",
    "certificate": "Certificates",
    "evaluation": "Evaluations",
    "census": "Counts kept",
}
ACTIONS = {
    "add": "Add: %1",
    "edit": "Edit: %1",
    "retire": "Retire: %1",
    "restore": "Bring back: %1",
}
WHOLE_ACTIONS = {
    "add": "Add records",
    "confirm": "Confirm mandates",
    "handover": "Hand over mandates",
    "demonstration": "Demonstration data",
    "import": "Import",
    "campaign.open": "Start a campaign",
    "campaign.sheets": "Send sheets",
    "campaign.answer": "Log an answer",
    "campaign.answers": "Take in answers",
    "campaign.remind": "Remind States",
    "questionnaire.send": "Send a questionnaire",
    "questionnaire.remind": "Remind States",
    "questionnaire.reply": "Log a reply",
    "item.attach": "Attach files",
    "event.new": "Make an event",
    "event.copy": "Copy an event",
    "event.turn": "Change the status of an event",
    "event.invite": "Invite to an event",
    "event.mark": "Note what became of letters",
    "event.reissue": "Write new letters in place of old ones",
    "event.register": "Register people",
    "event.stage": "Note how far participants have come",
    "event.purge": "Purge registration files",
    "event.codes": "Give badges their codes",
    "event.visas": "Note that visa letters went out",
    "event.checkin": "Check in",
    "event.checkin-undone": "Take back a check-in",
    "event.walk-in": "Take in a walk-in",
    "event.stand-in": "Take in a replacement",
    "event.desk-import": "Take in the file of another desk",
    "event.attendance": "Mark attendance",
    "event.followup": "Follow up an event",
    "event.contact": "Note contacts made",
    "event.evaluations": "Take in evaluations",
    "sitting.add": "Add sittings",
    "printing.add": "Print a document",
    "reference": "States and themes",
    "exchange": "Take in a bundle",
    "settle": "Settle a conflict",
    "merge": "Make records one",
    "unmerge": "Take records apart",
    "tell-apart": "Say that they are not the same",
    "erase": "Erase for good",
    "set": "Edit fields",
    "undo": "Undo",
    "redo": "Redo",
}


def window_language() -> str:
    """Return the two-letter code of the language the window speaks now."""
    return QLocale().name()[:2]


def language_word(code: str) -> str:
    """Return the name of a language as its speakers write it; the code where it is not known."""
    from focalnet.ui.native_names import native_name  # asks for the typefaces of the computer

    return native_name(code)


def label(english: str) -> str:
    """Return the window's word for a label declared in the schema, such as "Telephones"."""
    return QCoreApplication.translate("Schema", english) if english else ""


def choice_word(code: str) -> str:
    """Return the window's word for a code of a closed list; the code where it has none."""
    return label(CODES.get(code, code))


def omission_parts(item: Omission) -> list[str]:
    """Return in words what a circle of readers does not get, from the whole to the part."""
    from focalnet.domain.kinds import KINDS  # loads after the first page is painted
    from focalnet.domain.schema import rule_names

    parts = [page_word(item.kind)]
    if item.field:
        rule = rule_names(KINDS[item.kind])[item.field]
        parts.append(label(rule.label))
        if item.part and rule.value_type:
            parts.append(label(rule_names(rule.value_type)[item.part].label))
    return [*parts, choice_word(item.sort)] if item.sort else parts


def omission_words(text: str) -> str:
    """Return in words what the register calls ``person.phones:mobile``; other text as it is."""
    from focalnet.domain.leaving_out import NotLeftOut, Omission

    try:
        return " › ".join(omission_parts(Omission.read(text)))
    except NotLeftOut:
        return text


def record_word(kind: str) -> str:
    """Return what one record of a kind is called, such as "Designation"."""
    from focalnet.domain.kinds import KINDS  # loads after the first page is painted

    return label(KINDS[kind].LABEL) if kind in KINDS else kind


def page_word(kind: str) -> str:
    """Return the name of the page that lists a kind, such as "People"."""
    return label(PAGES.get(kind, kind))


def action_words(action: str) -> str:
    """Return what an action did in a few words; empty for no action."""
    if action in WHOLE_ACTIONS:
        return label(WHOLE_ACTIONS[action])
    kind, _, verb = action.partition(".")
    if kind in PAGES and verb in ACTIONS:
        return label(ACTIONS[verb]).replace("%1", record_word(kind).lower())
    return action


def explain(error: FocalnetError) -> tuple[str, str]:
    """Return what happened and what to do next, in the window's language.

    A message that holds a number or a name of a field is shown in English
    rather than not at all.
    """
    message, remedy = str(error), error.remedy
    return (
        QCoreApplication.translate("Errors", message) if message else "",
        QCoreApplication.translate("Errors", remedy),
    )

"""Which editor a declared field gets, and which fields a form opens with."""

from __future__ import annotations

from collections.abc import Iterable

from focalnet.domain.kinds import kind_named
from focalnet.domain.printing import LeftOut
from focalnet.domain.record import Record
from focalnet.domain.schema import FieldRule, rule_names, rules
from focalnet.domain.values import Attachment
from focalnet.ui.forms.choice_editors import ChoiceEditor, ListedEditor
from focalnet.ui.forms.editor import Editor
from focalnet.ui.forms.files_editor import FilesEditor
from focalnet.ui.forms.groups import ValueEditor, ValuesEditor
from focalnet.ui.forms.languages_editor import LanguagesEditor
from focalnet.ui.forms.left_out_editor import LeftOutEditor
from focalnet.ui.forms.lookups import Lookups
from focalnet.ui.forms.record_editor import RecordEditor
from focalnet.ui.forms.text_editors import (
    DateEditor,
    FlagEditor,
    LineEditor,
    LongEditor,
    MomentEditor,
)

# The fields that are open at first, in the order an officer fills them.
USUAL = {
    "person": ("names", "titles", "state", "institution", "phones", "emails", "notes"),
    "institution": ("names", "state", "parent", "phones", "emails", "addresses", "notes"),
    "post": ("titles", "institution", "holder", "start", "end", "notes"),
    "designation": (
        *("kind", "holder", "state", "region", "theme", "rank", "stage", "start", "end"),
        *("instrument", "confirmed", "notes"),
    ),
    "channel": (
        *("state", "kind", "order", "authority", "institution", "languages", "joined", "wording"),
        *("received", "agreed", "replaces", "end", "source", "notes"),
    ),
    "state": ("code", "names", "region", "languages", "correspondence", "status", "notes"),
    "theme": ("code", "names", "notes"),
    "registration": (
        *("passport_name", "printed_name", "own_name", "gender", "nationality", "passport"),
        *("passport_expires", "visa", "ticket", "allowance", "hotel", "insurance"),
        *("arrival", "arrives_by", "departure", "departs_by", "dietary", "accessibility"),
        *("interpretation", "badge_line", "emergency", "photo_consent", "photo", "notes"),
    ),
}
# What few records need; a kind not named above opens with all but these.
SELDOM = frozenset({"confidentiality"})
# Many-valued fields in which a new record begins with one empty value.
BEGUN = frozenset({"names", "titles", "phones", "emails"})
LANGUAGE_CODES = frozenset({"language", "correspondence"})
PLAIN_EDITORS: dict[str, type[Editor]] = {
    "text": LineEditor,
    "code": LineEditor,
    "long": LongEditor,
    "date": DateEditor,
    "moment": MomentEditor,
    "day": DateEditor,
    "flag": FlagEditor,
    "languages": LanguagesEditor,
    "choice": ChoiceEditor,
}


class EditorMaker:
    """Makes the editors of one form; they share its look-ups."""

    def __init__(self, lookups: Lookups) -> None:
        self._lookups = lookups

    def __call__(self, rule: FieldRule) -> Editor:
        """Return a new editor for the field that *rule* declares."""
        if rule.shape in {"state", "theme"}:
            return ListedEditor(rule, self._lookups)
        if rule.shape == "record":
            return RecordEditor(rule, self._lookups)
        if rule.value_type is not None:
            return self._of_values(rule)
        if rule.name in LANGUAGE_CODES:
            return LanguagesEditor(rule)
        return PLAIN_EDITORS[rule.shape](rule)

    def _of_values(self, rule: FieldRule) -> Editor:
        if rule.value_type is Attachment:
            return FilesEditor(rule, self._lookups)
        if rule.value_type is LeftOut:
            return LeftOutEditor(rule)
        if rule.shape == "value":
            return ValueEditor(rule, self)
        return ValuesEditor(rule, self, begun=rule.name in BEGUN)


def usual_rules(kind: str) -> tuple[FieldRule, ...]:
    """Return the fields a form opens with, in the order they are filled."""
    known = {rule.name: rule for rule in rules(kind_named(kind))}
    return tuple(known[name] for name in USUAL.get(kind) or _by_default(known))


def _by_default(known: Iterable[str]) -> list[str]:
    """Return the fields in the order they are declared, those of every record last."""
    shared = set(rule_names(Record))
    own = [name for name in known if name not in shared]
    return own + [name for name in known if name in shared and name not in SELDOM]


def other_rules(kind: str) -> tuple[FieldRule, ...]:
    """Return the fields a form keeps under "more"."""
    usual = usual_rules(kind)
    return tuple(rule for rule in rules(kind_named(kind)) if rule not in usual)

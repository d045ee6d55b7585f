"""Whatever a record holds, its form gives it back unchanged."""

from __future__ import annotations

from typing import Any

import pytest

from focalnet.domain.kinds import KINDS
from focalnet.domain.merging import RecordState
from focalnet.domain.plain import checked_record, record_to_plain
from focalnet.domain.schema import FieldRule, rules
from focalnet.ui.forms.record_form import RecordForm
from focalnet.ui.forms.text_editors import MomentEditor
from tests.ui.office import Office


def sample(rule: FieldRule, office: Office) -> Any:
    """Return plain content for a field, of whatever shape it is declared."""
    if rule.name == "left_out":  # the same thing is left out once
        return [{"id": "1", "text": "person.phones"}, {"id": "2", "text": "person.notes"}]
    if rule.shape == "values":
        return [{"id": f"{number}", **parts(rule, office)} for number in (1, 2)]
    if rule.shape == "value":
        return parts(rule, office)
    return {
        "long": "One line.\n  Another, indented.",
        "date": "2024-05",
        "moment": "2019-01-21T09:00",
        "flag": "yes",
        "languages": ["fr", "ar"],
        "choice": rule.choices[-1] if rule.choices else "",
        "state": "SEN",
        "theme": "assets",
        "record": office.awa,
    }.get(rule.shape, "fr" if rule.name in {"language", "correspondence"} else "Some text")


def parts(rule: FieldRule, office: Office) -> dict[str, Any]:
    assert rule.value_type is not None
    return {part.name: sample(part, office) for part in rules(rule.value_type)}


@pytest.mark.parametrize("kind", KINDS)
def test_a_form_gives_back_everything_it_was_shown(office: Office, kind: str) -> None:
    content = {rule.name: sample(rule, office) for rule in rules(KINDS[kind])}
    form = RecordForm(office.session, kind)
    office.qtbot.addWidget(form)
    office.qtbot.waitUntil(lambda: bool(form.lookups.states))
    form.start_edit(RecordState("r", kind, content=content))
    given = checked_record(kind, "r", form.fields.content(), new_id=lambda: "new")
    assert form.fields.check()
    assert record_to_plain(given) == content


@pytest.mark.parametrize("kind", KINDS)
def test_content_shown_before_the_lists_arrived_is_given_back_too(
    office: Office, kind: str
) -> None:
    content = {rule.name: sample(rule, office) for rule in rules(KINDS[kind])}
    form = RecordForm(office.session, kind)
    office.qtbot.addWidget(form)
    form.start_edit(RecordState("r", kind, content=content))
    assert not form.lookups.states
    given = checked_record(kind, "r", form.fields.content(), new_id=lambda: "new")
    assert record_to_plain(given) == content


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ("2027-02-18T12:00", "2027-02-18 12:00"),
        ("2019-01-21T09:12+01:00", "2019-01-21 09:12+01:00"),
        ("2027-02", "2027-02"),
    ],
)
def test_day_and_hour_are_read_and_written_with_a_space(
    office: Office, kept: str, read: str
) -> None:
    editor = MomentEditor(FieldRule("start", "Begins at", "moment"))
    office.qtbot.addWidget(editor)
    editor.show_content(kept)
    assert editor.line.text() == read
    editor.line.setText(read)
    assert editor.content() == kept

"""What returned forms would do is said in words, the refused rows first."""

from __future__ import annotations

from dataclasses import replace

from focalnet.domain.changes import Draft
from focalnet.services.campaign_report import (
    AnsweredFile,
    AnswerItem,
    AnswerNote,
    AnswerPlan,
    Proposal,
)
from focalnet.ui.campaigns.answer_lines import brief, counts_words, details, preview_lines
from focalnet.ui.naming import Naming

NAMING = Naming({"SEN": "Senegal"}, {})
GOOD = AnswerItem("a.xlsx: row 5", "SEN", "d1", "National focal point", "confirmed")
CHANGED = AnswerItem(
    "a.xlsx: row 6",
    "SEN",
    "d2",
    "Operational focal point",
    "corrected",
    proposals=(Proposal("p", "phones", "", "+221 33 800 00 01"),),
    notes=(AnswerNote("changed-here", "phones"),),
    written=(("remarks", "Call before noon"),),
)
WRONG = AnswerItem(
    "a.xlsx: row 7", "SEN", "", "", "refused", refusal="unknown-number", written=(("name", "X"),)
)


def plan(*items: AnswerItem) -> AnswerPlan:
    return AnswerPlan((AnsweredFile("a.xlsx", "SEN", items),), Draft("campaign.answers", ()))


def test_refused_rows_come_first(qapp: object) -> None:
    lines = preview_lines(plan(GOOD, CHANGED, WRONG), NAMING)
    assert [key for key, _ in lines] == [WRONG.place, GOOD.place, CHANGED.place]
    assert lines[0][1][0].tone == "bad"


def test_a_row_left_out_says_so(qapp: object) -> None:
    [(_, cells)] = preview_lines(plan(replace(GOOD, outcome="left-out")), NAMING)
    assert (cells[0].text, cells[0].tone) == ("Left out.", "muted")


def test_a_change_shows_what_was_and_what_will_be(qapp: object) -> None:
    assert "Telephones: — → +221 33 800 00 01" in brief(CHANGED)
    assert "This was changed here since the form went out." in brief(CHANGED)


def test_what_is_not_entered_is_still_to_be_read(qapp: object) -> None:
    assert "Not entered: Name as printed: X" in details(WRONG)
    assert "Kept as a remark: Notes: Call before noon" in details(CHANGED)


def test_rows_are_counted_by_what_becomes_of_them(qapp: object) -> None:
    assert counts_words(plan(GOOD, CHANGED, WRONG)) == (
        "Confirmed as it stands: 1 · Corrected: 1 · Refused: 1"
    )


def test_a_file_that_is_no_form_is_one_refused_line(qapp: object) -> None:
    refused = AnswerPlan(
        (AnsweredFile("other.csv", "", (), refusal="no-form"),), Draft("campaign.answers", ())
    )
    [(key, cells)] = preview_lines(refused, NAMING)
    assert key == "other.csv"
    assert (cells[0].text, cells[3].text) == ("Refused.", "There is no form in this file.")

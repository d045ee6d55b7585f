"""Templates fill in fields, say where they are broken, and do nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from focalnet.domain.template import Template, TemplateBroken

KNOWN = ("name", "phone", "a.b")


def filled(text: str, **values: str) -> str:
    return Template.read(text, KNOWN).filled(values)


def test_fields_are_filled_in() -> None:
    assert filled("Dear {name}, { phone }", name="Awa", phone="1") == "Dear Awa, 1"


def test_conditions_show_what_is_there_and_what_is_not() -> None:
    text = "{?phone}Call {phone}{?name}, {name}{/}{/}{!phone}Write{/}"
    assert filled(text, phone="1", name="Awa") == "Call 1, Awa"
    assert filled(text, phone="1") == "Call 1"
    assert filled(text, name="Awa") == "Write"


def test_a_line_of_which_nothing_is_left_is_left_out() -> None:
    assert filled("{name}\n{phone}\n\nEnd", name="Awa") == "Awa\n\nEnd"
    assert filled("{?phone}\nTelephone: {phone}\n{/}\nEnd") == "End"


def test_lines_of_a_value_stay_lines() -> None:
    assert filled("> {name} <", name="a\nb") == "> a\nb <"


def test_brackets_are_written_twice() -> None:
    assert filled("{{name}} }}{{", name="Awa") == "{name} }{"


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("{nme}", 1, 1),
        ("one\ntwo {?nme}{/}", 2, 5),
        ("{?name} open", 1, 1),
        ("{?name}{?phone}{/}", 1, 1),
        ("close{/}", 1, 6),
        ("a\n\n {", 3, 2),
        ("a }", 1, 3),
        ("{name\n}", 1, 1),
        ("{}", 1, 1),
        ("{name.__class__}", 1, 1),
        ("{name!r}", 1, 1),
        ("x" * 70_000, 1, 65_537),
    ],
)
def test_a_broken_template_says_where(text: str, line: int, column: int) -> None:
    with pytest.raises(TemplateBroken) as refusal:
        Template.read(text, KNOWN)
    assert (refusal.value.line, refusal.value.column) == (line, column)
    assert refusal.value.place == f"line {line}, column {column}"


pieces = st.lists(
    st.sampled_from(
        ("{name}", "{?phone}", "{!phone}", "{/}", "{{", "}}", "{", "}", "\n", " ", "x", "é")
    ),
    max_size=12,
).map("".join)


@given(text=st.one_of(pieces, st.text(max_size=30)), name=st.text(max_size=10))
def test_any_text_is_filled_in_or_refused_with_its_place(text: str, name: str) -> None:
    try:
        template = Template.read(text, KNOWN)
    except TemplateBroken as refusal:
        lines = f"{text}\n".split("\n")
        broken = lines[refusal.line - 1][refusal.column - 1 :]
    else:
        broken = "" if isinstance(template.filled({"name": name}), str) else text
    assert broken[:1] in {"", "{", "}"}


@given(value=pieces)
def test_what_is_filled_in_is_never_read_as_a_template(value: str) -> None:
    assert (
        filled("<{name}>", name=value)
        == "\n".join(line.rstrip() for line in f"<{value}>".split("\n") if line.strip())
        or value.strip() == ""
    )

"""Bring the window's words up to date: gather what is said, then compile the languages.

    .venv/bin/python packaging/words.py

Gathers the words of the source into translations/ui/*.ts, where translators fill them in,
and compiles each into the .qm beside it. Run it again after filling in. The labels of the
schema and the sentences of errors are gathered from where they are declared.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "focalnet"
FOLDER = ROOT / "translations" / "ui"
TOOLS = Path(sys.executable).parent
LANGUAGES = ("en", "fr", "ar", "es", "ru", "zh")
COUNTING = 4  # context, words, nothing, number
CODE = re.compile("[a-z]+(-[a-z]+)*")  # why a row was refused, said by its report


def schema_words() -> Iterator[str]:
    """Yield the labels of kinds and fields, the words of codes, the headings of lists."""
    from focalnet.domain.kinds import KINDS
    from focalnet.domain.query_fields import FIELDS
    from focalnet.domain.schema import rules
    from focalnet.domain.seats import WARNINGS
    from focalnet.ui import words
    from focalnet.ui.campaigns.answer_lines import COLUMN_LABELS
    from focalnet.ui.cards.dossier import MOMENTS
    from focalnet.ui.importing.wording import PART_LABELS
    from focalnet.ui.lists.lines import COLUMNS

    for kind in KINDS.values():
        yield kind.LABEL
        for rule in rules(kind):
            yield rule.label
            for part in rules(rule.value_type) if rule.value_type else ():
                yield part.label
    for table in (words.CODES, words.PAGES, words.ACTIONS, words.WHOLE_ACTIONS):
        yield from table.values()
    yield from (*PART_LABELS.values(), *COLUMN_LABELS.values())
    yield from (*WARNINGS.values(), *MOMENTS.values())
    yield from (field.label for field in FIELDS.values())
    for columns in COLUMNS.values():
        yield from (column.heading for column in columns)


def error_words() -> Iterator[str]:
    """Yield the remedies of the expected errors, and their messages where they are fixed."""
    from focalnet.domain import passphrase

    yield from (*passphrase.SENTENCES, passphrase.NOTHING_YET)
    yield from (passphrase.WELL_KNOWN, passphrase.REPEATING)
    trees = [
        ast.parse(path.read_text("utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
        if "cli" not in path.parts
    ]
    known = {"FocalnetError"}
    while fresh := {node.name for tree in trees for node in errors_under(tree, known)} - known:
        known |= fresh
    for tree in trees:
        for node in errors_under(tree, known):
            yield from remedies(node)
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and name_of(call.func) in known and call.args:
                yield from (said for said in literal(call.args[0]) if not CODE.fullmatch(said))


def errors_under(tree: ast.Module, known: set[str]) -> Iterator[ast.ClassDef]:
    """Yield the classes of a module that derive from a known error, and that error itself."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            names = {name_of(base) for base in node.bases}
            if names & known or node.name in known:
                yield node


def name_of(expression: ast.expr) -> str:
    """Return the last name of a dotted expression."""
    if isinstance(expression, ast.Attribute):
        return expression.attr
    return expression.id if isinstance(expression, ast.Name) else ""


def remedies(node: ast.ClassDef) -> Iterator[str]:
    """Yield the remedy of an error's class."""
    for part in node.body:
        targets = part.targets if isinstance(part, ast.Assign) else []
        targets = [part.target] if isinstance(part, ast.AnnAssign) else targets
        if any(name_of(target) == "remedy" for target in targets):
            yield from literal(part.value)  # type: ignore[attr-defined]


def literal(expression: ast.expr | None) -> Iterator[str]:
    """Yield the text of an expression that is nothing but text."""
    if isinstance(expression, ast.Constant) and isinstance(expression.value, str):
        yield expression.value


def unseen_words() -> Iterator[tuple[str, str, bool]]:
    """Yield context, words and whether they are counted, of what lupdate overlooks.

    It sees no plural in translate() and no word inside an f-string.
    """
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for call in ast.walk(tree):
            if (
                isinstance(call, ast.Call)
                and name_of(call.func) == "translate"
                and len(call.args) == COUNTING
            ):
                context, text = (next(literal(argument)) for argument in call.args[:2])
                yield context, text, True
        for owner in ast.walk(tree):
            if isinstance(owner, ast.ClassDef):
                yield from ((owner.name, text, False) for text in words_in_fstrings(owner))


def words_in_fstrings(owner: ast.ClassDef) -> Iterator[str]:
    """Yield what a class says with tr() inside of its f-strings."""
    for string in ast.walk(owner):
        if isinstance(string, ast.JoinedStr):
            for call in ast.walk(string):
                if isinstance(call, ast.Call) and name_of(call.func) == "tr":
                    yield from literal(call.args[0])


def gather(folder: Path) -> Path:
    """Write the declared words into a file that lupdate can read; return its path."""
    from focalnet.services import campaign_report, import_report, registration_report

    declared = {
        "Schema": schema_words(),
        "Errors": error_words(),
        "Import": import_report.WORDS.values(),
        "Answers": campaign_report.WORDS.values(),
        "Registrations": registration_report.WORDS.values(),
    }
    lines = ["translate = print"]
    for context, found in declared.items():
        lines += [f"translate({context!r}, {text!r})" for text in dict.fromkeys(found) if text]
    for context, text, counted in unseen_words():
        number = ", '', 1" if counted else ""
        lines += [f"class {context}:", "    def say(self):", f"        self.tr({text!r}{number})"]
    path = folder / "declared.py"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def update(language: str, sources: list[str]) -> None:
    """Bring the words of one language up to date and compile them."""
    words = FOLDER / f"{language}.ts"
    # English is the language of the source: only its plurals need words.
    plural = ["-pluralonly"] if language == "en" else []
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    target = ["-target-language", language, "-ts", str(words)]
    run("pyside6-lupdate", *plural, *options, *sources, *target)
    # A window that is open has the old file mapped into its memory: put the new one in its place.
    made = words.with_suffix(".new")
    run("pyside6-lrelease", "-silent", str(words), "-qm", str(made))
    made.replace(words.with_suffix(".qm"))


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools and stop where it fails."""
    subprocess.run([str(TOOLS / tool), *arguments], check=True, cwd=ROOT)


def main() -> None:
    """Update every language."""
    sys.path.insert(0, str(ROOT))
    pages = [str(path.relative_to(ROOT)) for path in sorted((PACKAGE / "ui").rglob("*.py"))]
    with tempfile.TemporaryDirectory() as folder:
        declared = gather(Path(folder))
        for language in LANGUAGES:
            update(language, [str(declared), *pages])


if __name__ == "__main__":
    main()

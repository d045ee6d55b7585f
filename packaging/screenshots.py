"""Take pictures of the real window with demonstration data, for README, manual and judging.

    .venv/bin/python packaging/screenshots.py [FOLDER] [LOOK...] [VIEW...]
    .venv/bin/python packaging/screenshots.py --publish

The first form takes every page, in English, French, Arabic, dark and at 200 % (or the VIEWs
and LOOKs named), into FOLDER or docs/screenshots. The second takes the chosen few, and printed
pages, into docs/images and resources/manual/pictures. Neither needs a screen.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from event_views import EVENT_VIEWS, seminar_id, show_conflicts, show_seminar
from two_offices import disagree

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from focalnet.services.ports import Register
    from focalnet.ui.frame.workspace_page import WorkspacePage
    from focalnet.ui.window import Window

ROOT = Path(__file__).resolve().parents[1]
# The looks by name: language, colours, size of the text in percent.
LOOKS = {
    "english": ("en", "light", 100),
    "french": ("fr", "light", 100),
    "arabic": ("ar", "light", 100),
    "dark": ("en", "dark", 100),
    "large": ("en", "light", 200),
}
IMAGES, PICTURES = ROOT / "docs" / "images", ROOT / "resources" / "manual" / "pictures"
# What is published: the look, the view, where it goes.
PUBLISHED = (
    ("english", "mandate", IMAGES / "network-en.png"),
    ("english", "search", IMAGES / "search-en.png"),
    ("dark", "person", IMAGES / "people-dark.png"),
    ("large", "person", IMAGES / "people-large.png"),
    *(
        (look, view, PICTURES / f"{view}-{LOOKS[look][0]}.png")
        for look in ("english", "french", "arabic")
        for view in ("today", "coverage", "state", *EVENT_VIEWS, "conflicts")
    ),
)
# Printed pages: the document, its language, the page, where it goes.
PRINTED = (
    ("directory", "ar", 3, IMAGES / "directory-ar.png"),
    ("state", "fr", 0, IMAGES / "state-card-fr.png"),
)
# The page of each document that the manual shows, in its own language.
SHOWN_IN_MANUAL = {
    **{"directory": 4, "booklet": -1, "state": 0, "theme": 0, "vacancies": 0},
    **{"phones": 0, "confirmation": 1, "labels": 0, "envelopes": 0},
    **{"badges": 0, "sign-in": 0, "addendum": 0, "letters": 0},
}
LETTERS = {
    "en": "{date}\n\n{name}\n{lines}\n{address}\n{country}\n\n# Your entry in the directory\n\n"
    "You are listed as follows: {capacity}.\n\n{?phone}We call you at {phone}.\n\n{/}{sender}",
    "fr": "{date}\n\n{name}\n{lines}\n{address}\n{country}\n\n# Votre inscription au répertoire\n\n"
    "Vous y figurez ainsi : {capacity}.\n\n{?phone}Votre numéro : {phone}.\n\n{/}{sender}",
    "ar": "{date}\n\n{name}\n{lines}\n{address}\n{country}\n\n# قيدكم في الدليل\n\n"
    "أنتم مدرجون فيه على النحو التالي: {capacity}.\n\n{?phone}رقمكم: {phone}.\n\n{/}{sender}",
}
DAYS_BEFORE = 180
MANUALS = ("en", "fr", "ar")
SIZE = (1280, 800)
ROUNDS, SETTLE_MS = 5, 250
PATIENCE = 60
COMMON_SHADES, RARE_SHADES = 64, 128
DOTS_PER_POINT, DOTS_IN_MANUAL = 1.6, 0.62
SHADES_IN_MANUAL = 32
STATE, CIRCLE = "SEN", "Seminar participants"
DISPUTED = "KEN"  # a State of no other picture


def wait_for(done: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    from PySide6.QtTest import QTest

    end = monotonic() + PATIENCE
    while not done():
        if monotonic() > end:
            sys.exit("The window did not answer.")
        QTest.qWait(20)


def picture(window: Window, path: Path) -> None:
    """Take a picture once nothing is being read or set any more."""
    from PySide6.QtTest import QTest

    for _ in range(ROUNDS):  # an answer may bring another question
        QTest.qWait(SETTLE_MS)
        window.session.wait()
    QTest.qWait(SETTLE_MS)
    window.grab().save(str(path))
    print(path.name)


@contextmanager
def worn(app: QApplication, home: Path, look: str) -> Iterator[Window]:
    """Yield the window with the demonstration open in a look."""
    from focalnet.app import make_tools
    from focalnet.ui.appearance import wear
    from focalnet.ui.frame.workspace_page import WorkspacePage
    from focalnet.ui.keeping import Keeper
    from focalnet.ui.languages import speak
    from focalnet.ui.window import Window

    language, theme, size = LOOKS[look]
    keeper = Keeper(home / f"{look}.json")
    keeper.change(language=language, theme=theme, text_size=size)
    speak(app, language)
    wear(app, keeper.settings)
    window = Window(make_tools(), keeper)
    window.resize(*SIZE)
    window.show_demo()
    window.show()
    wait_for(lambda: isinstance(window.page, WorkspacePage))
    yield window
    window.session.close()
    wait_for(lambda: not isinstance(window.page, WorkspacePage))
    window.close()


def views() -> list[str]:
    """Return the views there are: every page, and what comes over or beside them."""
    from focalnet.ui.frame.page_groups import GROUPS

    pages = [page for group in GROUPS.values() for page in group]
    more = ("mandate", "search", "state-print", "circle-print", "form", "circle-form")
    return [*pages, *more, *EVENT_VIEWS, "conflicts", "commands", "manual"]


def show(window: Window, view: str) -> None:
    """Bring a view on screen."""
    from focalnet.ui.frame.workspace_page import WorkspacePage
    from focalnet.ui.seminars.check_in_desk import CheckInDesk

    page = window.page
    assert isinstance(page, WorkspacePage)
    page.search.clear()
    for sheet in (page.palette_sheet, window.manual):
        if sheet is not None:
            sheet.disappear()
    for desk in window.findChildren(CheckInDesk):
        if desk.isVisible():
            desk.leave()
            window.resize(*SIZE)
    special: dict[str, Callable[[], object]] = {
        "person": lambda: choose(window, page, "person"),
        "state": lambda: choose(window, page, "state"),
        "mandate": lambda: choose(window, page, "designation"),
        "search": lambda: search(page),
        "state-print": lambda: print_state(page),
        "circle-print": lambda: print_for_circle(page),
        "circle-form": lambda: edit_circle(window, page),
        "printings": lambda: show_printings(window, page),
        "form": lambda: page.pages.start_new("designation", {"state": STATE, "theme": "assets"}),
        "conflicts": lambda: show_conflicts(page),
        "commands": page.palette_sheet.open,
        "manual": window.show_manual,
    }
    if view in EVENT_VIEWS:
        show_seminar(window, page, EVENT_VIEWS[view], wait_for)
        return
    special.get(view, lambda: page.pages.show_page(view))()


def choose(window: Window, page: WorkspacePage, kind: str) -> None:
    """Show a record of the State that has one of everything: a holder, where there are some."""
    from focalnet.services.ports import Selection

    def first(register: Register) -> str:
        rows = register.rows(register.positions(Selection((kind,), state=STATE)))
        return next((row.id for row in rows if row.title and not row.end), rows[0].id)

    window.session.ask(first, page.show_record, owner=page)


def print_state(page: WorkspacePage) -> None:
    """Show the card of the State as it is printed."""
    page.pages.show_page("state")
    page.pages.print_state(STATE)


def print_for_circle(page: WorkspacePage) -> None:
    """Show the directory as it is printed for a circle of readers."""
    from focalnet.services.documents import PrintChoices
    from focalnet.ui.printing.print_page import PrintPage

    found = page.pages.show_page("print")
    assert isinstance(found, PrintPage)
    found.begin(PrintChoices("directory", audience=CIRCLE))


def edit_circle(window: Window, page: WorkspacePage) -> None:
    """Show the form of a circle of readers."""
    from focalnet.services.audiences import own_audiences

    def first(register: Register) -> str:
        return own_audiences(register)[0].id

    def edit(record_id: str) -> None:
        page.pages.show_record("audience", record_id, editing=True)

    window.session.ask(first, edit, owner=page)


def show_printings(window: Window, page: WorkspacePage) -> None:
    """Show what was printed: the card of a State, for a circle of readers."""
    from focalnet.app import make_tools
    from focalnet.domain.changes import ChangeSet
    from focalnet.services.composing import composed
    from focalnet.services.documents import PrintChoices
    from focalnet.services.press import pages
    from focalnet.services.printings import keep_printing
    from focalnet.ui.printing.handing_over import kept

    tools, today = make_tools(), window.session.today()

    def keep(register: Register) -> ChangeSet:
        for audience, holder in (("full", ""), (CIRCLE, "Ministry of Justice")):
            choices = PrintChoices("state", state=STATE, audience=audience, holder=holder)
            made = composed(register, choices, today=today)
            pdf = pages(tools, "state", made.content)
            printing = keep_printing(register, made.choices, made.content, pdf, today=today)
        return kept(register, printing)

    def show_them(_done: ChangeSet) -> None:
        page.pages.show_page("printings")

    window.session.do(keep, said="", then=show_them)


def search(page: WorkspacePage) -> None:
    """Type a few letters into the search field."""
    page.pages.show_page("person")
    page.search.setFocus()
    page.search.setText("ma")


def take_all(app: QApplication, home: Path, folder: Path, named: Collection[str]) -> None:
    """Take a picture of every view in every look, or of those named."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [name for name in named if name not in LOOKS] or views()
    for look in [name for name in named if name in LOOKS] or LOOKS:
        with worn(app, home, look) as window:
            for view in wanted:
                show(window, view)
                picture(window, folder / f"{look}-{view}.png")
            window.leave()
            wait_for(lambda: not window.session.is_open)
            picture(window, folder / f"{look}-start.png")


def publish(app: QApplication, home: Path) -> None:
    """Take the pictures of README and manual, and the printed pages."""
    from focalnet.ui.entry.demo_page import PASSPHRASE, demo_folder

    for folder in (IMAGES, PICTURES):
        folder.mkdir(parents=True, exist_ok=True)
    with worn(app, home, "english"):
        pass  # makes the demonstration
    os.environ["FOCALNET_PASSPHRASE"] = PASSPHRASE
    disagree(demo_folder(), home, DISPUTED)
    for look in LOOKS:
        with worn(app, home, look) as window:
            for _, view, path in (item for item in PUBLISHED if item[0] == look):
                show(window, view)
                picture(window, path)
                reduce(path)
    for document, language, page, path in PRINTED:
        print_page(document, language, page, path)
        reduce(path)
    for language in MANUALS:
        for document, page in SHOWN_IN_MANUAL.items():
            path = PICTURES / f"page-{document}-{language}.png"
            print_page(document, language, page, path, DOTS_IN_MANUAL)
            make_small(path)


def make_small(path: Path) -> None:
    """Draw the edge of a page and keep few of its shades."""
    from PIL import Image, ImageOps

    page = ImageOps.expand(Image.open(path).convert("RGB"), 1, "#b0b4bc")
    few = page.quantize(SHADES_IN_MANUAL, method=Image.Quantize.MAXCOVERAGE)
    page.quantize(palette=few, dither=Image.Dither.NONE).save(path, optimize=True)


def print_page(
    document: str, language: str, page: int, path: Path, dots: float = DOTS_PER_POINT
) -> None:
    """Draw one page of what the demonstration prints, so many dots to a point."""
    import pypdfium2

    from focalnet.app import make_tools
    from focalnet.cli.main import main as run
    from focalnet.ui.entry.demo_page import demo_folder

    printed = demo_folder().with_suffix(".pdf")
    into = ["--plain", "--out", str(printed)]
    asked = choices_shown(document, language, printed.with_suffix(".txt"))
    if document == "addendum":
        day = (date.today() - timedelta(DAYS_BEFORE)).isoformat()
        earlier = ["--language", language, "--region", "AFR", "--as-at", day]
        run(["print", str(demo_folder()), "directory", *earlier, *into], make_tools)
    run(["print", str(demo_folder()), document, *asked, *into], make_tools)
    pdf = pypdfium2.PdfDocument(printed)
    pdf[page % len(pdf)].render(scale=dots).to_pil().save(path)
    pdf.close()
    print(path.name)


def choices_shown(document: str, language: str, template: Path) -> list[str]:
    """Return what is chosen of a document to be shown; letters get a template of their own."""
    from focalnet.ui.entry.demo_page import demo_folder

    if document == "addendum":  # in the language of its directory
        return []
    chosen = ["--language", language]
    if document in {"state", "confirmation", "letters"}:
        chosen += ["--state", STATE]
    if document == "theme":
        chosen += ["--theme", "assets"]
    if document in {"badges", "sign-in"}:
        chosen += ["--event", seminar_id(demo_folder())]
    if document == "letters":
        template.write_text(LETTERS[language], encoding="utf-8")
        chosen += ["--template", str(template)]
    return chosen


def reduce(path: Path) -> None:
    """Keep the shades seen most and some of every other, a third of the bytes."""
    from PIL import Image

    plain = Image.open(path).convert("RGB")
    shades = plain.tobytes()
    seen = Counter(zip(shades[::3], shades[1::3], shades[2::3], strict=True))
    common = [part for shade, _ in seen.most_common(COMMON_SHADES) for part in shade]
    # Without these the few dots of a coloured word would all turn grey.
    rare = plain.quantize(RARE_SHADES, method=Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = Image.new("P", (1, 1))
    palette.putpalette([*common, *rare[: 3 * RARE_SHADES]])
    plain.quantize(palette=palette, dither=Image.Dither.NONE).save(path, optimize=True)


def main() -> None:
    """Take the pictures that are asked for."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    arguments = sys.argv[1:]
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ[name] = home
        from PySide6.QtWidgets import QApplication

        app = QApplication(["focalnet"])
        if arguments[:1] == ["--publish"]:
            publish(app, Path(home))
        else:
            folder = Path(arguments[0]) if arguments else ROOT / "docs" / "screenshots"
            take_all(app, Path(home), folder, arguments[1:])


if __name__ == "__main__":
    main()

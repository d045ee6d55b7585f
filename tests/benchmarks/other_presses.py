"""The same directory set by Typst and by ReportLab's paragraphs, to measure ours against."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import Any

from focalnet.services.edition import DirectoryEdition, Entry
from focalnet.services.words import page_words

TYPST = """
#let d = json(bytes(sys.inputs.data))
#set text(font: ("IBM Plex Sans", "IBM Plex Sans Arabic", "Noto Sans SC"), size: 8.6pt,
  lang: d.language)
#set document(title: d.title)
#set par(leading: 0.5em, spacing: 0.5em)
#set page("a4", margin: (x: 48pt, y: 74pt),
  header: align(center, text(fill: red, d.marking)),
  footer: context [#d.as_at #h(1fr) #counter(page).display("1 / 1", both: true)])
#let pairs(items) = grid(columns: (60pt, 1fr), row-gutter: 0.5em,
  ..items.map(i => (text(size: 7.4pt, i.label), i.value)).flatten())
#text(size: 34pt, d.title)
#pagebreak()
#columns(2, outline(title: none))
#pagebreak()
#set page(columns: 2)
#for g in d.groups [
  #place(top, scope: "parent", float: true, heading(level: 1, g.name))
  #for s in g.states [
    #heading(level: 2, s.name)
    #text(size: 8pt, s.status)
    #for c in s.channels { block(fill: aqua, width: 100%, inset: 8pt)[
      *#d.channel* \\ #c.authority #pairs(c.labelled)] }
    #for e in s.entries { block(breakable: false, width: 100%)[
      #metadata(e.number) #label("e" + str(e.number))
      #text(size: 7.6pt, weight: 600, e.capacity) \\
      #for (n, name) in e.names.enumerate() {
        text(size: 10pt, weight: if n == 0 { 600 } else { 400 }, name); linebreak() }
      #for l in e.lines { l; linebreak() }
      #pairs(e.labelled)
      #text(size: 7.8pt, e.confirmed)] }
  ]
  #colbreak()
]
#let index(title, lines) = {
  heading(level: 1, title)
  context for l in lines {
    let pages = l.entries.map(n => (counter(page).at(label("e" + str(n))).first(), n))
    let seen = pages.dedup(key: p => p.first())
    par(hanging-indent: 10pt)[#l.name #text(size: 7.6pt, fill: gray, l.detail)
      #box(width: 1fr, repeat[ . ])
      #seen.map(p => link(label("e" + str(p.last())), str(p.first()))).join(", ")]
  }
}
#index(d.persons_title, d.persons)
#index(d.institutions_title, d.institutions)
"""
FONTS = (
    ("fontpkg_ibm_plex_sans", ""),
    ("fontpkg_ibm_plex_sans_arabic", ""),
    ("justmytype_intl_cjk", "fonts/ofl/notosanssc"),
)


def typst_press(edition: DirectoryEdition) -> Callable[[], bytes]:
    """Return what sets an edition with Typst: contents, two indexes, bookmarks, links."""
    import typst

    words = page_words(edition.language)
    content = dataclasses.asdict(edition) | {
        "channel": words("channel"),
        "persons_title": words("index.persons"),
        "institutions_title": words("index.institutions"),
    }
    specs = [(find_spec(package), folder) for package, folder in FONTS]
    places = [str(Path(spec.origin).parent / at) for spec, at in specs if spec and spec.origin]
    data, source = json.dumps(content, ensure_ascii=False), TYPST.encode()

    def compiled() -> bytes:
        made: object = typst.compile(  # type: ignore[misc]
            source,
            font_paths=places,
            ignore_system_fonts=True,
            sys_inputs={"data": data},
            pdf_tags=True,  # ours has them too
        )
        assert isinstance(made, bytes)
        return made

    return compiled


def paragraphs_press(edition: DirectoryEdition) -> Callable[[], bytes]:
    """Return what sets an edition with platypus: a paragraph an entry, contents, an index.

    It takes the letters of one face and one direction only.
    """
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph
    from reportlab.platypus.tableofcontents import SimpleIndex, TableOfContents

    body = ParagraphStyle("body", fontSize=8.6, leading=11.4, spaceAfter=6)
    heading = ParagraphStyle("heading", fontSize=14, leading=17)

    class Template(BaseDocTemplate):  # type: ignore[misc]  # ReportLab ships no types
        def afterFlowable(self, flowable: Any) -> None:
            if getattr(flowable, "style", None) is heading:
                text, key = flowable.getPlainText(), f"h{id(flowable)}"
                self.canv.bookmarkPage(key)
                self.canv.addOutlineEntry(text, key, 0)
                self.notify("TOCEntry", (0, text, self.page, key))

    def made() -> bytes:
        file = BytesIO()
        frames = [Frame(48 + side * 261, 62, 238, 706) for side in (0, 1)]
        document = Template(file, pageTemplates=[PageTemplate("two", frames)])
        index = SimpleIndex()
        story: list[Any] = [TableOfContents()]
        for group in edition.groups:
            story.append(Paragraph(group.name, heading))
            for state in group.states:
                story.append(Paragraph(state.name, heading))
                story += [Paragraph(_markup(entry), body) for entry in state.entries]
        document.multiBuild([*story, index], canvasmaker=index.getCanvasMaker())
        return file.getvalue()

    return made


def _markup(entry: Entry) -> str:
    index = f'<index item="{entry.names[0]}"/><index item="{entry.lines[1].replace(",", " ")}"/>'
    pairs = [f"{item.label} {item.value}" for item in entry.labelled]
    return "<br/>".join([index + entry.capacity, *entry.names, *entry.lines, *pairs])

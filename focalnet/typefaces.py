"""The typefaces of the house: which there are, who brings them, and where their files lie.

The first two set page and window; the others lend the letters these do not have.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from focalnet.resources import resource


class Family(NamedTuple):
    """A typeface by the package that brings it, or our own files; ``{weight}`` is in the name."""

    name: str
    package: str
    file: str


LATIN = Family("IBMPlexSans", "fontpkg_ibm_plex_sans", "files/IBMPlexSans[wdth,wght].ttf")
ARABIC = Family(
    "IBMPlexSansArabic", "fontpkg_ibm_plex_sans_arabic", "files/IBMPlexSansArabic-{weight}.ttf"
)
CHINESE, TAIWANESE, JAPANESE, KOREAN = (
    Family(
        f"NotoSans{code}",
        "justmytype_intl_cjk",
        f"fonts/ofl/notosans{code.lower()}/NotoSans{code}[wght].ttf",
    )
    for code in ("SC", "TC", "JP", "KR")
)
SCRIPTS = tuple(
    Family(f"Noto{name}", "manimgx_fonts", f"Noto{name}[wght].ttf")
    for name in (
        "Sans",
        "SansArmenian",
        "SansGeorgian",
        "SansHebrew",
        "SansDevanagari",
        "SansBengali",
        "SansTamil",
        "SansSinhala",
        "SansThai",
        "SansLao",
        "SansKhmer",
        "SansMyanmar",
        "SansEthiopic",
        "SansGujarati",
        "SansGurmukhi",
        "SansKannada",
        "SansMalayalam",
        "SansOriya",
        "SansTelugu",
        "SansArabic",
    )
)
# Scripts no package brings lie among our own files.
OWN = (
    Family("NotoSansThaana", "", "NotoSansThaana-{weight}.ttf"),
    Family("NotoSerifTibetan", "", "NotoSerifTibetan-{weight}.ttf"),
    Family("NotoSansTifinagh", "", "NotoSansTifinagh-Regular.ttf"),
)
SIGNS = tuple(
    Family(f"Noto{name}", "manimgx_fonts", f"Noto{name}[wght].ttf")
    for name in ("SansSymbols", "Emoji")
)


def file_of(family: Family, weight: str) -> Path | None:
    """Return the file of a typeface in a weight ("Regular"), or None where it is not installed."""
    folder = _folder(family.package)
    path = folder / family.file.format(weight=weight) if folder else None
    return path if path and path.is_file() else None


def _folder(package: str) -> Path | None:
    """Return where the files of a package are, of none: where our own are."""
    if not package:
        return resource("fonts")
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations)))


def lending_files() -> list[Path]:
    """Return the files of the typefaces that lend letters, in their regular weight."""
    lending = (*SCRIPTS, *OWN, CHINESE, JAPANESE, KOREAN, TAIWANESE, *SIGNS)
    return [path for family in lending if (path := file_of(family, "Regular"))]

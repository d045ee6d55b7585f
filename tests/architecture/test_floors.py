"""What the floors may import, beyond what import-linter sees."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import PACKAGE, ROOT, imported, package_files, place

CORE = ("domain", "services", "store", "vault", "interchange", "printing", "cli")

IMPORT_WITHOUT_TOOLKIT = """
import importlib, sys

class NoToolkit:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(f"{name} is not here", name=name)

sys.meta_path.insert(0, NoToolkit())
for name in sys.argv[1:]:
    importlib.import_module(name)
"""


def module_name(path: Path) -> str:
    """Return the dotted name under which the file at *path* is imported."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def is_migration(path: Path) -> bool:
    """Tell whether Alembic, and nobody else, runs the file at *path*."""
    return "migrations" in path.parts and path.name != "__init__.py"


@pytest.mark.parametrize("floor", CORE)
def test_the_core_works_where_the_toolkit_is_not_installed(floor: str) -> None:
    files = [path for path in package_files() if path.is_relative_to(PACKAGE / floor)]
    modules = [module_name(path) for path in files if not is_migration(path)]
    assert modules
    command = [sys.executable, "-W", "error", "-c", IMPORT_WITHOUT_TOOLKIT, *modules]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr


def test_only_the_window_and_what_starts_it_name_the_toolkit() -> None:
    doors = (PACKAGE / "ui", PACKAGE / "app.py")
    elsewhere = [
        place(path, line)
        for path in package_files()
        if not any(path.is_relative_to(door) for door in doors)
        for name, line in imported(path)
        if name.partition(".")[0] == "PySide6"
    ]
    assert elsewhere == []


def test_the_domain_stands_on_the_standard_library_alone() -> None:
    foreign = [
        f"{place(path, line)} {name}"
        for path in package_files()
        if path.is_relative_to(PACKAGE / "domain")
        for name, line in imported(path)
        if name.partition(".")[0] not in sys.stdlib_module_names
        and not name.startswith("focalnet.domain")
    ]
    assert foreign == []


def test_what_everyone_may_import_imports_nothing_of_ours() -> None:
    free = ("settings.py", "logs.py", "resources.py")
    entangled = [
        f"{place(path, line)} {name}"
        for path in package_files()
        if path.parent == PACKAGE and path.name in free
        for name, line in imported(path)
        if name.partition(".")[0] == "focalnet"
    ]
    assert entangled == []

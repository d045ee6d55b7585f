"""The project's own files, read once for the architecture tests."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "focalnet"

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def python_files() -> tuple[Path, ...]:
    """Return every Python file of the package, of packaging and of the tests."""
    folders = (PACKAGE, ROOT / "packaging", ROOT / "tests")
    return tuple(sorted(path for folder in folders for path in folder.rglob("*.py")))


@cache
def package_files() -> tuple[Path, ...]:
    """Return the Python files of the package itself."""
    return tuple(path for path in python_files() if path.is_relative_to(PACKAGE))


@cache
def tree(path: Path) -> ast.Module:
    """Return the syntax tree of the file at *path*."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def place(path: Path, line: int | None = None) -> str:
    """Return *path* from the root of the project, with *line* if there is one."""
    name = path.relative_to(ROOT).as_posix()
    return f"{name}:{line}" if line else name


def functions(path: Path) -> Iterator[Function]:
    """Yield every function of the file at *path*, nested ones too."""
    for node in ast.walk(tree(path)):
        if isinstance(node, Function):
            yield node


def imported(path: Path) -> Iterator[tuple[str, int]]:
    """Yield the full name of each module that the file at *path* imports, and the line."""
    package = list(path.relative_to(ROOT).parent.parts)
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            yield ".".join([*above, *filter(None, [node.module])]), node.lineno

"""Ceilings that hold for everyone, without exceptions."""

from __future__ import annotations

import ast

from tests.architecture.source import functions, package_files, place, python_files, tree

FILE_CEILING = 400
FUNCTION_CEILING = 40


def length(function: ast.stmt) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_no_file_is_longer_than_the_ceiling() -> None:
    lengths = {place(path): len(path.read_text("utf-8").splitlines()) for path in python_files()}
    assert {name: lines for name, lines in lengths.items() if lines > FILE_CEILING} == {}


def test_no_function_is_longer_than_the_ceiling() -> None:
    too_long = {
        f"{place(path, function.lineno)} {function.name}": length(function)
        for path in python_files()
        for function in functions(path)
        if length(function) > FUNCTION_CEILING
    }
    assert too_long == {}


def public_definitions(body: list[ast.stmt]) -> list[ast.FunctionDef | ast.ClassDef]:
    """Return the classes and functions of *body* that others may use, and their methods."""
    found = []
    for node in body:
        if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name.startswith("_"):
            continue
        if isinstance(node, ast.FunctionDef) and is_explained_elsewhere(node):
            continue
        found.append(node)
        if isinstance(node, ast.ClassDef):
            found.extend(public_definitions(node.body))
    return found


def is_explained_elsewhere(function: ast.FunctionDef) -> bool:
    """Tell whether *function* is an override, an overload or a property's setter."""
    names = {ast.unparse(decorator).split(".")[-1] for decorator in function.decorator_list}
    return bool(names & {"override", "overload", "setter"})


def test_everything_public_says_what_it_does() -> None:
    silent = [
        f"{place(path, node.lineno)} {node.name}"
        for path in package_files()
        for node in public_definitions(tree(path).body)
        if not ast.get_docstring(node)
    ]
    assert silent == []

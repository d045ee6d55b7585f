"""The files that come with the program are found where it runs from."""

from __future__ import annotations

from pathlib import Path

import pytest

from focalnet import resources


def test_a_checkout_finds_its_files_beside_the_package() -> None:
    assert resources.resource("reference", "states.csv").is_file()
    assert resources.translation("print", "ar.po").is_file()


def test_an_installed_program_finds_them_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_resources").mkdir()
    (tmp_path / "_translations").mkdir()
    monkeypatch.setattr(resources, "PACKAGE", tmp_path)
    assert resources.resource("states.csv") == tmp_path / "_resources" / "states.csv"
    assert resources.translation("print") == tmp_path / "_translations" / "print"

"""The settings survive a restart, nonsense and a disk that cannot be written."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from focalnet.settings import REMEMBERED_FOLDERS, Settings, keep_settings, read_settings

CHOSEN = Settings(language="ar", theme="dark", text_size=150, folders=("one",))


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    assert keep_settings(path, CHOSEN)
    assert read_settings(path) == CHOSEN
    assert [item.name for item in path.parent.iterdir()] == ["settings.json"]


def test_without_a_file_everything_is_as_new(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == Settings()


def test_a_place_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not keep_settings(tmp_path / "file" / "settings.json", CHOSEN)


def test_the_newest_folders_come_first_and_once() -> None:
    settings = Settings()
    for number in (*range(9), 7):
        settings = settings.with_folder(Path(f"office{number}"))
    assert settings.folders[:3] == ("office7", "office8", "office6")
    assert len(settings.folders) == REMEMBERED_FOLDERS


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.dictionaries(st.sampled_from([*Settings.__slots__, "other"]), JSON))
def test_any_content_gives_settings_of_the_right_types(content: dict[str, object]) -> None:
    path = Path.home() / "settings-any.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    read = read_settings(path)
    assert [type(getattr(read, name)) for name in Settings.__slots__] == [
        type(getattr(Settings(), name)) for name in Settings.__slots__
    ]

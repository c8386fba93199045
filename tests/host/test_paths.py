import pwd
import sys
from pathlib import Path

import pytest

from kiosk.host import paths


def test_the_data_folder_is_made_where_asked(tmp_path: Path) -> None:
    wanted = tmp_path / "stand 3" / "données"
    assert paths.data_dir(wanted) == wanted
    assert wanted.is_dir()


def test_without_a_wish_the_data_folder_is_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_data_path", lambda name, appauthor: tmp_path / name)
    assert paths.data_dir() == tmp_path / "cafe-ia-kiosk"


def test_a_data_folder_that_cannot_be_made_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        paths.data_dir(tmp_path / "file" / "data")


def test_what_ships_with_the_kiosk_is_found_in_a_checkout() -> None:
    assert (paths.assets_dir() / "fonts").is_dir()
    assert (paths.bundled_decks_dir() / "LICENSE").is_file()
    assert (paths.bundle_dir() / "kiosk" / "__init__.py").is_file()


def test_what_ships_with_the_kiosk_is_found_when_packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.assets_dir() == tmp_path / "assets"
    assert paths.bundled_decks_dir() == tmp_path / "decks"


def test_a_user_whom_the_system_does_not_know_has_no_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(_user: int) -> None:
        raise KeyError

    for name in ("HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    with pytest.raises(OSError, match="no home folder"):
        paths.data_dir()

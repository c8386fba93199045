"""Where a running kiosk keeps things, and what happens when it cannot."""

from pathlib import Path

import pytest

from kiosk.app.running import held


def test_a_folder_that_cannot_be_written_is_replaced_by_one_that_is_thrown_away(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    in_its_place = tmp_path / "data"
    in_its_place.write_text("a file, not a folder")
    with held(in_its_place) as folder:
        assert folder.is_dir()
        assert folder not in (in_its_place, Path.cwd())
        (folder / "kiosk.db").write_text("played on")
    assert not folder.exists()
    assert in_its_place.read_text() == "a file, not a folder"
    assert "Nothing will be kept" in capsys.readouterr().err


def test_a_folder_that_can_be_written_is_used_and_kept(tmp_path: Path) -> None:
    with held(tmp_path / "data") as folder:
        assert folder == tmp_path / "data"
    assert folder.is_dir()

import logging
from pathlib import Path

import pytest

from kiosk.host import log


def test_what_the_rooms_say_is_written_as_plain_text(tmp_path: Path) -> None:
    with log.log_to(tmp_path) as path:
        logging.getLogger("kiosk.storage").info("Session 12 reprise : « é »")
    assert path == tmp_path / "kiosk.log"
    line = path.read_text(encoding="utf-8")
    assert line.endswith("Z INFO kiosk.storage: Session 12 reprise : « é »\n")


def test_the_log_rotates_and_stays_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "MAX_BYTES", 500)
    with log.log_to(tmp_path):
        for number in range(100):
            logging.getLogger("kiosk").info("line %d", number)
    files = list(tmp_path.iterdir())
    assert len(files) == 1 + log.OLD_FILES
    assert all(file.stat().st_size <= 500 for file in files)


def test_after_the_block_nothing_more_is_written(tmp_path: Path) -> None:
    with log.log_to(tmp_path) as path:
        pass
    logging.getLogger("kiosk").error("too late")
    assert path is not None
    assert path.read_text() == ""


def test_an_unwritable_folder_sends_the_log_to_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with log.log_to(tmp_path / "absent") as path:
        logging.getLogger("kiosk").error("still said")
    assert path is None
    said = capsys.readouterr().err
    assert "cannot be written" in said
    assert "still said" in said

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.host.instance import AlreadyOpenError, only_instance

HOLD = """
import sys; from pathlib import Path; from kiosk.host.instance import only_instance
with only_instance(Path(sys.argv[1])):
    print("held", flush=True); sys.stdin.read()
"""


def test_a_second_kiosk_on_the_same_data_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with (
        only_instance(tmp_path),
        pytest.raises(AlreadyOpenError, match="already open") as refusal,
        only_instance(tmp_path),
    ):
        pass
    assert str(tmp_path) in str(refusal.value)


def test_two_data_folders_do_not_disturb_each_other(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    with only_instance(tmp_path / "a"), only_instance(tmp_path / "b"):
        pass


def test_the_folder_is_free_again_afterwards(tmp_path: Path) -> None:
    for _ in range(2):
        with only_instance(tmp_path):
            pass


def test_a_kiosk_that_was_killed_leaves_the_folder_free(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline().startswith(b"held")
        with pytest.raises(AlreadyOpenError), only_instance(tmp_path):
            pass
        other.kill()
    with only_instance(tmp_path):
        pass

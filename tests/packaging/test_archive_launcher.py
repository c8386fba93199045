"""What opens the kiosk of an unpacked archive, or says why it cannot."""

import subprocess
from pathlib import Path

import pytest

from tests.house.tree import ROOT

LAUNCHER = ROOT / ".ci/debian/archive/kiosk"
PATH = "/usr/bin:/bin"


@pytest.fixture
def unpacked(tmp_path: Path) -> Path:
    """The folder of an archive in a home folder, with a blank in its name; its program says what it was told."""
    folder = tmp_path / "my home" / "cafe-ia-kiosk"
    _written(folder / "program/kiosk", '#!/bin/sh\necho "opened $*"\n')
    _written(folder / "kiosk", LAUNCHER.read_text("utf-8").replace("@GLIBC@", "2.39"))
    return folder


def _written(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")
    file.chmod(0o755)


def opened(folder: Path, library: str) -> subprocess.CompletedProcess[str]:
    """How it goes where the system says so of its C library."""
    _written(folder.parent / "system/getconf", f"#!/bin/sh\necho {library}\n")
    environment = {"PATH": f"{folder.parent}/system:{PATH}", "LC_ALL": "C"}
    return subprocess.run(
        [folder / "kiosk", "demo", "--length", "short"], env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("library", ["glibc 2.39", "glibc 2.41", "glibc 3.0"])
def test_it_opens_the_program_of_its_folder(unpacked: Path, library: str) -> None:
    assert opened(unpacked, library).stdout == "opened demo --length short\n"


@pytest.mark.parametrize("library", ["glibc 2.36", "glibc 2.4", "glibc 2.38", "", "musl"])
def test_an_older_system_is_told_in_both_languages(unpacked: Path, library: str) -> None:
    told = opened(unpacked, library)
    assert told.returncode == 2
    assert told.stdout == ""
    french, english = told.stderr.splitlines()
    assert "trop ancien" in french
    assert "Debian 13" in english


def test_it_opens_from_another_folder_by_a_link(unpacked: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(unpacked / "kiosk")
    told = subprocess.run([tmp_path / "link"], cwd="/", capture_output=True, text=True, check=False)
    assert told.stdout == "opened \n"

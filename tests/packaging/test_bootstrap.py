"""Making .venv ready on systems that lack something or have it too old: what is asked of uv and pip, what is said."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.house.tree import ROOT

TOOLS = "sh cp dirname cat cksum awk mkdir rm id uname ls head find sort tr env".split()
UV = """#!/bin/sh
echo "uv $* certificates=${UV_SYSTEM_CERTS-}" >>"$SAID"
[ "$1" != venv ] || { mkdir -p .venv/bin && cp "$PYTHON_THAT_COMES" .venv/bin/python; }
"""
OLD_PIP = """#!/bin/sh
echo "python $*" >>"$SAID"
case $* in
    -c*executable*) echo "$0" ;;
    *--root-user-action*) exit 2 ;;
    *install*) mkdir -p .venv-uv/bin && cp "$UV_THAT_COMES" .venv-uv/bin/uv ;;
esac
"""


class Bare:
    """A system with these programs only, none of which is a Python; what they are told is written down."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._programs = folder, folder / "programs"
        for place in (folder / ".ci", self._programs):
            place.mkdir()
        for name in TOOLS:
            (self._programs / name).symlink_to(shutil.which(name) or name)
        script = (ROOT / ".ci/bootstrap").read_text("utf-8").replace("/usr/bin/python3", "/none/python3")
        self._write(folder / ".ci" / "bootstrap", script)
        (folder / "requirements.lock").write_text("uv==1.0 \\\n    --hash=sha256:aa\nother==1\n")
        (folder / "pyproject.toml").touch()
        self._write(folder / "uv", UV)
        self.comes("exit 1")

    def comes(self, script: str) -> None:
        """The Python that uv fetches."""
        self._write(self.folder / "python", f"#!/bin/sh\n{script}\n")

    def has(self, name: str, script: str) -> None:
        """One more program."""
        self._write(self._programs / name, script)

    def bootstrap(self) -> tuple[int, str]:
        """How it ends, and what it says."""
        environment = {
            "PATH": str(self._programs),
            "HOME": str(self.folder),
            "SAID": str(self.folder / "said"),
            "PYTHON_THAT_COMES": str(self.folder / "python"),
            "UV_THAT_COMES": str(self.folder / "uv"),
        }
        command = [self.folder / ".ci" / "bootstrap"]
        end = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
        return end.returncode, end.stderr

    @property
    def said(self) -> list[str]:
        return (self.folder / "said").read_text().splitlines()

    def _write(self, file: Path, script: str) -> None:
        file.write_text(script)
        file.chmod(0o755)


@pytest.fixture
def bare(tmp_path: Path) -> Bare:
    return Bare(tmp_path)


def test_uv_is_asked_for_a_python_that_plays_and_what_comes_is_looked_at(bare: Bare) -> None:
    bare.has("uv", UV)
    code, told = bare.bootstrap()
    assert any(line.startswith("uv venv --quiet --python >=3.12,<3.15 .venv ") for line in bare.said)
    assert code == 1
    assert "The kiosk needs Python 3.12, 3.13 or 3.14" in told
    assert "Debian 13 and Ubuntu 24.04 have one" in told
    assert not any(line.startswith("uv pip") for line in bare.said)


def test_a_python_that_plays_is_taken(bare: Bare) -> None:
    bare.has("uv", UV)
    bare.comes("exit 0")
    bare.bootstrap()
    assert [line.split(" certificates")[0] for line in bare.said if line.startswith("uv pip")] == [
        "uv pip sync --quiet --python .venv/bin/python --require-hashes requirements.lock",
        "uv pip install --quiet --python .venv/bin/python --no-deps --no-build-isolation --editable .",
    ]


def test_a_pip_that_is_old_fetches_uv(bare: Bare) -> None:
    bare.has("python3.13", OLD_PIP)
    bare.bootstrap()
    assert (bare.folder / ".venv-uv" / "uv.txt").read_text() == "uv==1.0 \\\n    --hash=sha256:aa\n"
    assert any(line.startswith("uv venv") for line in bare.said)


def test_where_nothing_fetches_uv_one_sentence_says_what_to_do(bare: Bare) -> None:
    code, told = bare.bootstrap()
    assert code == 1
    assert "install uv, or a Python 3.12 or later with pip, and start again." in told


@pytest.mark.skipif(
    not Path("/etc/ssl/certs/ca-certificates.crt").exists(), reason="this system has no certificates of its own"
)
def test_whatever_uv_fetches_is_fetched_with_the_certificates_of_the_system(bare: Bare) -> None:
    bare.has("uv", UV)
    bare.bootstrap()
    fetched = [line for line in bare.said if not line.startswith("uv --version")]
    assert fetched
    assert all(line.endswith("certificates=true") for line in fetched)

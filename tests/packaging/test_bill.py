"""The bill of materials of a packed kiosk names each library with its package, or says that it cannot."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.house.tree import ROOT

COMPILED = next(Path(yaml.__file__).parent.glob("_yaml*.so"))


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """A folder as PyInstaller leaves it: a program, one library of a Python package, and the papers of that package."""
    inside = tmp_path / "kiosk/_internal"
    (inside / "yaml").mkdir(parents=True)
    shutil.copyfile(COMPILED, inside / "yaml" / COMPILED.name)
    papers = next(COMPILED.parents[1].glob("pyyaml-*.dist-info"))
    shutil.copytree(papers, inside / papers.name)
    shutil.copyfile(sys.executable, tmp_path / "kiosk/kiosk")
    _took(tmp_path, (f"yaml/{COMPILED.name}", str(COMPILED), "EXTENSION"))
    return tmp_path


def _took(folder: Path, *entries: tuple[str, str, str]) -> None:
    (folder / "COLLECT-00.toc").write_text(repr((list(entries),)), "utf-8")


def billed(folder: Path) -> subprocess.CompletedProcess[str]:
    """What it says of the folder `kiosk`."""
    arguments = [folder / "kiosk", folder / "COLLECT-00.toc", folder / "bill.json"]
    return subprocess.run(
        [sys.executable, ROOT / ".ci/bill.py", *arguments],
        env=os.environ | {"SOURCE_DATE_EPOCH": "86400"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_each_library_stands_under_its_package(packed: Path) -> None:
    assert billed(packed).returncode == 0
    bill = json.loads((packed / "bill.json").read_text("utf-8"))
    found = {one["name"]: one for one in bill["components"]}
    assert [file["name"] for file in found["PyYAML"]["components"]] == [f"_internal/yaml/{COMPILED.name}"]
    assert found["PyYAML"]["licenses"] == [{"license": {"name": "MIT"}}]
    assert found["PyYAML"]["purl"] == f"pkg:pypi/PyYAML@{yaml.__version__}"
    assert [file["name"] for file in found["pyinstaller"]["components"]] == ["kiosk"]
    assert bill["metadata"]["timestamp"] == "1970-01-02T00:00:00+00:00"


def test_an_author_who_wrote_no_licence_is_billed_with_the_title_of_the_page_beside(packed: Path) -> None:
    papers = next(COMPILED.parents[1].glob("py_nanotts-*.dist-info"))
    shutil.copytree(papers, packed / "kiosk/_internal" / papers.name)
    assert billed(packed).returncode == 0
    bill = json.loads((packed / "bill.json").read_text("utf-8"))
    (voice,) = (one for one in bill["components"] if one["name"] == "py-nanotts")
    assert voice["licenses"] == [{"license": {"name": "Apache License Version 2.0, January 2004"}}]


def test_the_same_folder_has_the_same_bill(packed: Path) -> None:
    billed(packed)
    first = (packed / "bill.json").read_bytes()
    billed(packed)
    assert (packed / "bill.json").read_bytes() == first


def test_a_library_of_no_package_is_refused(packed: Path) -> None:
    stray = packed / "stray.so"
    shutil.copyfile(COMPILED, stray)
    shutil.copyfile(COMPILED, packed / "kiosk/_internal/stray.so")
    _took(packed, (f"yaml/{COMPILED.name}", str(COMPILED), "EXTENSION"), ("stray.so", str(stray), "BINARY"))
    told = billed(packed)
    assert told.returncode == 1
    assert told.stderr == "no package is known to hold stray.so: their licence cannot be told\n"

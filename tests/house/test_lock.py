"""The locks pin everything that pyproject.toml asks for, by hash, and name no registry: requirements.lock what the
project is made and tested with, record.lock what records sentences and is installed by who asks for it."""

import re
import tomllib

import pytest
from hatchling.build import get_requires_for_build_editable
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.tree import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCKS = {name: (ROOT / name).read_text("utf-8") for name in ("requirements.lock", "record.lock")}
each_lock = pytest.mark.parametrize("lock", LOCKS)


def pins(lock: str) -> list[Requirement]:
    return [Requirement(line.rstrip("\\ ")) for line in LOCKS[lock].splitlines() if line and not line.startswith(" ")]


def pinned(lock: str) -> dict[str, str]:
    """The version of each library."""
    return {canonicalize_name(pin.name): next(iter(pin.specifier)).version for pin in pins(lock)}


def asked(lock: str) -> list[Requirement]:
    """What the project, its tools and its build need; or what records sentences."""
    groups = PROJECT["dependency-groups"]
    if lock == "record.lock":
        return [Requirement(line) for line in groups["record"]]
    lines = [line for name, group in groups.items() if name != "record" for line in group]
    lines += PROJECT["project"]["dependencies"] + PROJECT["build-system"]["requires"]
    return [Requirement(line) for line in lines + get_requires_for_build_editable()]


@each_lock
def test_every_requirement_is_pinned_inside_its_range(lock: str) -> None:
    versions = pinned(lock)
    unmet = [
        str(one)
        for one in asked(lock)
        if (name := canonicalize_name(one.name)) not in versions or not one.specifier.contains(versions[name])
    ]
    assert not unmet, f"{unmet}: run `make lock`"


@each_lock
def test_every_pin_is_exact_and_hashed(lock: str) -> None:
    assert len(pins(lock)) > 10
    assert all([one.operator for one in pin.specifier] == ["=="] for pin in pins(lock))
    blocks = re.split(r"\n(?=\S)", LOCKS[lock].strip())
    assert len(blocks) == len(pins(lock))
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


@each_lock
def test_the_lock_names_no_address(lock: str) -> None:
    assert "://" not in LOCKS[lock]
    assert "--index" not in LOCKS[lock]
    assert "--find-links" not in LOCKS[lock]


def test_what_records_changes_no_version_and_is_not_installed_with_the_rest() -> None:
    project, recording = pinned("requirements.lock"), pinned("record.lock")
    shared = project.keys() & recording.keys()
    assert {name: recording[name] for name in shared} == {name: project[name] for name in shared}
    assert {"kokoro-onnx", "phonemizer", "espeakng-loader", "soundfile"} <= recording.keys() - project.keys()

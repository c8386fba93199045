"""requirements.lock pins everything that pyproject.toml asks for, by hash, and names no registry."""

import re
import tomllib

from hatchling.build import get_requires_for_build_editable
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.tree import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PINS = [Requirement(line.rstrip("\\ ")) for line in LOCK.splitlines() if line and not line.startswith(" ")]


def asked() -> list[Requirement]:
    """What the project, its tools and its build need."""
    groups = [line for group in PROJECT["dependency-groups"].values() for line in group]
    lines = PROJECT["project"]["dependencies"] + groups + PROJECT["build-system"]["requires"]
    return [Requirement(line) for line in lines + get_requires_for_build_editable()]


def test_every_requirement_is_pinned_inside_its_range() -> None:
    pinned = {canonicalize_name(pin.name): next(iter(pin.specifier)).version for pin in PINS}
    unmet = [
        str(one)
        for one in asked()
        if (name := canonicalize_name(one.name)) not in pinned or not one.specifier.contains(pinned[name])
    ]
    assert not unmet, f"{unmet}: run `make lock`"


def test_every_pin_is_exact_and_hashed() -> None:
    assert len(PINS) > 30
    assert all([one.operator for one in pin.specifier] == ["=="] for pin in PINS)
    blocks = re.split(r"\n(?=\S)", LOCK.strip())
    assert len(blocks) == len(PINS)
    assert [block.splitlines()[0] for block in blocks if "--hash=sha256:" not in block] == []


def test_the_lock_names_no_address() -> None:
    assert "://" not in LOCK
    assert "--index" not in LOCK
    assert "--find-links" not in LOCK

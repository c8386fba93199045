"""The project speaks only of itself: nothing of the machine it was written on, no registry, no unfinished thought."""

import re
from pathlib import Path

import pytest

from tests.house.tree import ROOT, files

# pattern -> (what is wrong, a planted fault cut in two so that this file does not hold it)
RULES = {
    r"(?<![\w.~$}-])/(?:root|work|tmp|home/\w+|Users/\w+)(?:/|\b(?![\w-]))": (
        "a path of one machine",
        ("see /ro", "ot/x"),
    ),
    r"\b(?:pypi|test\.pypi)\.org\b|\bpythonhosted\.org\b": ("the host of a registry", ("from pypi", ".org")),
    r"\bregistry\.npmjs\b|\bnpmjs\.(?:com|org)\b": ("the host of a registry", ("registry.npm", "js.org")),
    r"\b(?:deb|security|archive)\.(?:debian\.org|ubuntu\.com)\b": ("the host of a registry", ("deb.deb", "ian.org")),
    r"\b(?:issue|PR|pull request)s? #\d+|\b(?:fixes|closes) #\d+": ("the number of an issue", ("see issue", " #12")),
    r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b": ("an unfinished thought", ("TO", "DO")),
}


@pytest.mark.parametrize("pattern", RULES, ids=lambda pattern: "".join(RULES[pattern][1]))
def test_the_project_speaks_only_of_itself(pattern: str) -> None:
    broken = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in files(ROOT, "*")
        for number, line in enumerate(_text(file).splitlines(), start=1)
        if re.search(pattern, line)
    ]
    assert not broken, f"{RULES[pattern][0]}: {broken}"


@pytest.mark.parametrize("pattern", RULES, ids=lambda pattern: "".join(RULES[pattern][1]))
def test_each_rule_catches_its_planted_fault(pattern: str) -> None:
    assert re.search(pattern, "".join(RULES[pattern][1]))


def _text(file: Path) -> str:
    """The words of a text file; none for pictures, fonts and workbooks."""
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError:
        return ""

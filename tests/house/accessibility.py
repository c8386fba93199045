"""The page that says how the kiosk stands to EN 301 549, made from a table whose lines name the tests behind them."""

import re
import tomllib
from pathlib import Path
from typing import NamedTuple

from tests.house.tree import ROOT

TABLE, PAGE = ROOT / "docs" / "accessibility.toml", ROOT / "docs" / "accessibility.md"
SAID = {"met": "met", "partly": "partly", "not": "**not met**", "none": "does not apply"}
SOFTWARE = "11."
HEAD = """# Accessibility

How the kiosk stands to EN 301 549 V3.2.1, clauses 5, 8, 11 and 12, as its makers see it. Nobody else has assessed it,
and **no visitor with a disability has tried it yet**: machines play the games by touch, by keys and by what a reader is
told, and measure what is drawn. That shows what is there, not whether people find it or can bear it. Each clause is
named in our words; the standard has its own. What to do in a venue is on the page [for everybody](everyone.md), in
French [pour tout le monde](pour-tout-le-monde.md).

What is wrong or missing is best told to whoever runs the kiosk, who can pass it on with what `kiosk self-test` says.

"""
TOP = """

| clause | asks | | why | shown by |
| --- | --- | --- | --- | --- |
"""


class Line(NamedTuple):
    """A clause: what it asks, how the kiosk stands to it and why; the tests that show it, or the page."""

    clause: str
    asked: str
    verdict: str
    why: str
    tests: tuple[str, ...] = ()
    shown: str = ""


def lines() -> list[Line]:
    """The table, as it is written."""
    told = tomllib.loads(TABLE.read_text("utf-8"))["line"]
    return [Line(**{**line, "tests": tuple(line.get("tests", ()))}) for line in told]


def missing(test: str) -> bool:
    """Whether ``file::name`` is no test."""
    file, _, name = test.partition("::")
    path = ROOT / file
    return not path.is_file() or re.search(rf"(?m)^def {name}\(", path.read_text("utf-8")) is None


def page(table: list[Line]) -> str:
    """The page, in Markdown."""
    return "".join((HEAD, counted(table), TOP, *map(_row, table)))


def counted(table: list[Line]) -> str:
    """How many clauses of those that apply are met, and how many of those about software."""
    program = [line for line in table if line.clause.startswith(SOFTWARE)]
    return f"Of {_counted('lines that apply', table)} Of {_counted('about software (11)', program)}"


def _counted(what: str, table: list[Line]) -> str:
    count = {verdict: sum(line.verdict == verdict for line in table) for verdict in SAID}
    asked = len(table) - count["none"]
    return f"{asked} {what}, {count['met']} are met, {count['partly']} partly, {count['not']} not."


def _row(line: Line) -> str:
    shown = [f"`{test.partition('::')[2]}`" for test in line.tests]
    shown += [f"[{line.shown}]({line.shown})"] if line.shown else []
    return f"| {line.clause} | {line.asked} | {SAID[line.verdict]} | {line.why} | {', '.join(shown)} |\n"


def write(to: Path = PAGE) -> None:
    """Make the page anew."""
    to.write_text(page(lines()), "utf-8")


if __name__ == "__main__":
    write()

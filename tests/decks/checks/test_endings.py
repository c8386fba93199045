"""What an author is told of endings that nobody reaches."""

from pathlib import Path

import pytest

from kiosk.decks.checks.paths import known
from kiosk.decks.findings import Finding
from kiosk.decks.loading import load
from tests.decks.bad_decks import apply_edits
from tests.decks.folders import overlaid

SCENARIO = "scenario.yaml"
COUNTER = ("zones:\n", "counters:\n  confiance: {title: Confiance, start: 3, max: 6}\nzones:\n")
UP = ("text: Le calcul, next", "text: Le calcul, effects: {confiance: 1}, next")
LAST = "      - {id: bas, title: Bas, text: Tout reste à faire.}\n"


def ending(*when: str) -> tuple[str, str]:
    """An ending with these conditions before the last one."""
    first = f"      - {{id: haut, title: Haut, text: Tout va bien., when: [{', '.join(when)}]}}\n"
    return "    takeaways:\n", f"    bands:\n{first}{LAST}    takeaways:\n"


def said(folder: Path, *edits: tuple[str, str]) -> list[Finding]:
    """What is said of endings in the good deck, without its plays, once passages of its scenario are replaced."""
    changed = apply_edits(tuple({"file": SCENARIO, "find": find, "put": put} for find, put in edits))
    plays = dict.fromkeys(f"plays/{name}.yaml" for name in ("deux-long", "trois-court", "une-personne"))
    findings = load(overlaid(folder / "deck", {**changed, **plays})).findings
    assert [finding.code for finding in findings if finding.severity == "error" and finding.code != "E202"] == []
    return [finding for finding in findings if finding.code in ("E202", "W059")]


def unreached(folder: Path, *edits: tuple[str, str]) -> list[Finding]:
    """The endings that nobody reaches; all ways were followed."""
    findings = said(folder, *edits)
    assert "W059" not in {finding.code for finding in findings}
    return findings


@pytest.mark.parametrize(
    ("when", "lengths"),
    [
        (["confiance >= 4"], None),
        (["confiance >= 4", "sujet.option == memoire"], "short, normal, long"),
        (["confiance >= 4", "apres.moved >= 1"], None),
        (["confiance >= 4", "debat.theme == ecole"], None),
    ],
    ids=["by an effect", "not by that option", "if somebody moves", "if that card comes"],
)
def test_an_ending_that_nobody_reaches_is_told_with_its_lengths(
    when: list[str], lengths: str | None, tmp_path: Path
) -> None:
    found = unreached(tmp_path, COUNTER, UP, ending(*when))
    assert [finding.values["length"] for finding in found] == ([lengths] if lengths else [])


def test_effects_may_differ_from_one_length_to_another(tmp_path: Path) -> None:
    slow = (UP[0], "text: Le calcul, effects: {confiance: {short: 0, normal: 1, long: 2}}, next")
    (finding,) = unreached(tmp_path, COUNTER, slow, ending("confiance >= 5"))
    assert (finding.values["id"], finding.values["length"]) == ("haut", "short, normal")


def test_an_ending_about_a_step_is_for_the_lengths_that_have_it(tmp_path: Path) -> None:
    long_only = ("  - id: apres\n", "  - id: apres\n    lengths: [long]\n")
    shown = ("show: [ranger, apres]", "show: [ranger]")
    assert unreached(tmp_path, COUNTER, UP, long_only, shown, ending("confiance >= 4", "apres.moved >= 1")) == []


def test_where_there_are_too_many_ways_it_is_said_that_not_all_were_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known, "MOST", 3)
    (finding,) = said(tmp_path, COUNTER, UP, ending("confiance >= 4", "sujet.option == memoire"))
    assert (finding.code, finding.values["length"]) == ("W059", "short, normal, long")


COUNTERS, CHOICES, OPTIONS = 40, 10, 20


def choice(number: int) -> str:
    """A step whose every option changes every counter by its own amount."""
    changes = [f"c{at}: {1 + (at * 7919 + number * 31) % 97}" for at in range(COUNTERS)]
    options = [f"{{id: o{at}, text: Option {at}, effects: {{{', '.join(changes[at:])}}}}}" for at in range(OPTIONS)]
    return "\n      - ".join((f"  - id: v{number}\n    kind: choose\n    title: Un choix\n    options:", *options))


def test_a_scenario_of_choices_without_end_is_checked_in_time_and_said_so(tmp_path: Path) -> None:
    """Forty counters up to billions and twenty options in each of ten steps: 20 to the power of 10 ways. What is found
    before too many were followed needs no more of them."""
    huge = [f"  c{at}: {{title: Compteur, start: 2, max: 80000000000000}}\n" for at in range(COUNTERS)]
    choices = "\n".join((*map(choice, range(CHOICES)), "  - id: sujet\n"))
    edits = (("zones:\n", f"counters:\n{''.join(huge)}zones:\n"), ("  - id: sujet\n", choices))
    assert said(tmp_path / "some", *edits, ending(*(f"c{at} >= {at * 17}" for at in range(8)))) == []
    found = said(tmp_path / "never", *edits, ending("c0 >= 3", "c1 <= 2"))
    assert [finding.code for finding in found] == ["W059"]

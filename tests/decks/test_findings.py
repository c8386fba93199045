"""One finding says what, where and what to do; the same thing at many places is one finding."""

import re
import string

import pytest

from kiosk.decks.findings import SHOWN, FilePlace, Findings, listed, near, shown, texts
from tests.house.tree import KIOSK, files

CODE = re.compile(r"\"([EWR]\d{3})\"")
LANGUAGES = ("fr", "en")


def emitted() -> set[str]:
    """Every code that the source names."""
    rooms = (KIOSK / "decks", KIOSK / "kinds", KIOSK / "facilitator")
    sources = (file for room in rooms for file in files(room, "*.py"))
    return {code for file in sources for code in CODE.findall(file.read_text("utf-8"))}


def test_the_same_finding_elsewhere_is_one_more_place() -> None:
    findings = Findings()
    for line in (9, 3, 9):
        findings.add("E018", FilePlace("deck.yaml", line), name="cards.csv")
    findings.add("E018", FilePlace("deck.yaml"), name="scenario.yaml")
    first, second = findings.sorted()
    assert (first.values, second.values) == ({"name": "scenario.yaml"}, {"name": "cards.csv"})
    assert second.places == (FilePlace("deck.yaml", 3), FilePlace("deck.yaml", 9))
    assert findings.errors == 2


def test_a_thousand_places_are_enough() -> None:
    findings = Findings()
    for line in range(5_000):
        findings.add("E011", FilePlace("cards.csv", line + 1), character="\\x00")
    assert len(findings.sorted()[0].places) == 1_000


def test_findings_come_in_the_order_of_files_and_lines() -> None:
    findings = Findings()
    for place in (
        FilePlace("scenario.yaml", 2),
        FilePlace("cards.csv", 10),
        FilePlace("cards.csv", 9, 4),
        FilePlace("cards.csv", 9, 3),
    ):
        findings.add("E018", place, name=place)
    assert [str(finding.places[0]) for finding in findings.sorted()] == [
        "cards.csv:9:3",
        "cards.csv:9:4",
        "cards.csv:10:1",
        "scenario.yaml:2:1",
    ]


def test_a_line_says_place_code_sentence_other_places_suggestion_and_advice() -> None:
    findings = Findings()
    for line in (14, 20, 31):
        findings.add("E031", FilePlace("scenario.yaml", line, 3), field="attemps", known="attempts", near="attempts")
    (finding,) = findings.sorted()
    assert finding.line("fr") == (
        "scenario.yaml:14:3: E031 « attemps » n’existe pas ici. (à 2 autres endroits aussi)"
        " Vouliez-vous « attempts » ? Ce qui peut être écrit ici : attempts."
    ).replace("« ", "«\u00a0").replace(" »", "\u00a0»").replace(" ?", "\u00a0?").replace(" :", "\u00a0:").replace(
        "E031\u00a0", "E031 "
    )
    assert finding.line("en").startswith("scenario.yaml:14:3: E031 ")
    assert finding.page == "findings.md#e031"


def test_letters_tell_the_severity() -> None:
    findings = Findings()
    findings.add("W001", FilePlace("cards.csv"), encoding="Windows-1252")
    findings.add("E018", FilePlace("cards.csv"), name="cards.csv")
    findings.add("R110", FilePlace("i18n/fr-easy.csv"), word="sibylline")
    assert [finding.severity for finding in findings.sorted()] == ["error", "warning", "remark"]
    assert findings.errors == 1


def test_what_an_author_wrote_is_quoted_safely() -> None:
    assert shown("a\u202eb\x1b[31m\ud800") == "a\\u202eb\\u001b[31m\\ud800"
    assert shown("espace\u00a0insécable, élève") == "espace\u00a0insécable, élève"
    assert len(shown("x" * 5000)) == SHOWN
    findings = Findings()
    findings.add("E018", FilePlace("a\nb"), name="{x} \x07")
    assert findings.sorted()[0].line("en").startswith("a\\u000ab:1:1: E018 The file “{x} \\u0007” is missing.")


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("raffinag", {"near": "raffinage"}),
        ("RAFFINAGE", {"near": "raffinage"}),
        ("zzz", {}),
        ("", {}),
        ("x" * 9999, {}),
    ],
)
def test_a_suggestion_is_the_known_word_that_looks_like_it(word: str, meant: dict[str, str]) -> None:
    assert near(word, ["extraire", "raffinage", "graver"]) == meant


def test_long_lists_are_cut() -> None:
    assert listed(["a", "b"]) == "a, b"
    assert listed(map(str, range(100)), 3) == "0, 1, 2, …"


def test_every_code_is_said_and_every_sentence_is_used() -> None:
    assert emitted() == set(texts()["codes"])


@pytest.mark.parametrize("code", texts()["codes"])
def test_a_code_says_the_same_in_each_language(code: str) -> None:
    entry = texts()["codes"][code]
    assert set(entry) == {"fr", "en", "fix_fr", "fix_en"}
    named = {name: {part[1] for part in string.Formatter().parse(entry[name])} - {None} for name in entry}
    assert named["fr"] == named["en"]
    assert named["fix_fr"] == named["fix_en"]
    assert all(entry[name].endswith((".", "?", ":", "!")) or entry[name].endswith("}") for name in entry)

"""The words of the screens obey the typography that decks must obey; each is said, and said in both languages."""

import re
import runpy
import subprocess
import sys
import tomllib

import pytest

from kiosk.decks.checks.easy_words import BETWEEN, slow
from kiosk.decks.checks.typography import faults
from kiosk.host.languages import LANGUAGES
from kiosk.host.paths import assets_dir
from kiosk.host.words import EASY, words
from kiosk.viewmodels.spoken import blanks
from tests.house.tree import ROOT

SCRIPT = str(ROOT / ".ci" / "words.py")
CHECK = runpy.run_path(SCRIPT)
UNSTEADY = re.compile(r"gliss|\bdrag|\bslide\b", re.IGNORECASE)
"""Moves of a finger that are off where the touch is steady."""
KNOWN = {"vote.turn": "{seat}, à toi", "vote.pass": "Je passe", "seat.n1": "Étoile", "lights.red": "À faire"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_screens_are_well_set(language: str) -> None:
    said = {f"{part}.{name}": text for part, named in words(language).texts.items() for name, text in named.items()}
    assert len(said) > 500
    found = {name: [code for code, _ in faults(language, text)] for name, text in said.items()}
    assert not {name: codes for name, codes in found.items() if codes}


@pytest.mark.parametrize("language", LANGUAGES)
def test_easy_words_say_again_what_is_said_with_the_same_blanks_in_short_sentences(language: str) -> None:
    full, easy = words(language).texts, words(f"{language}{EASY}").texts
    written = tomllib.loads((assets_dir() / "strings" / f"{language}{EASY}.toml").read_text("utf-8"))
    said = {(part, name): text for part, named in written.items() for name, text in named.items()}
    assert said.keys() == {(part, name) for part in full for name in full[part] if easy[part][name] != full[part][name]}
    for (part, name), text in said.items():
        assert blanks(text) == blanks(full[part][name]), name
        assert faults(language, text) == [], (part, name)
        assert not [found for one in BETWEEN.split(text) for found in slow(language, one)], (part, name)


@pytest.mark.parametrize("language", [*LANGUAGES, *(f"{language}{EASY}" for language in LANGUAGES)])
def test_no_words_ask_for_what_a_steady_touch_cannot_do(language: str) -> None:
    asked = [
        (part, name) for part, named in words(language).texts.items() for name in named if UNSTEADY.search(named[name])
    ]
    assert asked == []


def test_every_word_is_said_in_both_languages_with_its_blanks_filled() -> None:
    run = subprocess.run([sys.executable, SCRIPT], capture_output=True, text=True, check=False)
    assert (run.stderr, run.returncode) == ("", 0)


def faults_of(python: str = "", qml: str = "") -> set[str]:
    """What is wrong with KNOWN when this is all that is said."""
    said = [*CHECK["in_python"](python, "a.py"), *CHECK["in_qml"](qml, "A.qml")]
    return {fault.rpartition(": ")[2] for fault in CHECK["faults"](KNOWN, said, CHECK["names_in"]([python], [qml]))}


def test_the_words_of_a_kind_are_said_in_its_folder_alone() -> None:
    places = ("kiosk/kinds/vote/VoteFoot.qml", "kiosk/ui/Main.qml", "kiosk/kinds/play/PlayStep.qml")
    said = [one for place in places for one in CHECK["in_qml"]("Words.vote.pass + Words.table.help", place)]
    assert [fault.partition(":")[0] for fault in CHECK["strayed"](said, ["play", "vote"])] == list(places[1:])


UNSAID = {f"{key} is never said" for key in KNOWN}


@pytest.mark.parametrize(
    ("python", "qml", "more", "less"),
    [
        ("", "", set(), set()),
        ('words.say("vote.turn", seat=1)', "", set(), {"vote.turn"}),
        ('words.say("vote.turm", seat=1)', "", {"no words are called vote.turm"}, set()),
        ('words.say("vote.turn")', "", {"seat"}, {"vote.turn"}),
        ('words.say(f"lights.{light}"); "red"', "", set(), {"lights.red"}),
        ('words.say(f"lights.{light}"); "blue"', "", {"no words are called lights.*"}, set()),
        ('words.say("vote.pass" if one else "seat.n1")', "", set(), {"vote.pass", "seat.n1"}),
        ("", "Words.vote.turn(f(a, b))", set(), {"vote.turn"}),
        ("", "Words.vote.turn(a, b)", {"1, not 2"}, {"vote.turn"}),
        ("", "Words.vote.turn", {"1, not 0"}, {"vote.turn"}),
        ("", "Words.vote.pas", {"no words are called vote.pas"}, set()),
        ("", "Words.seat.word(`n${seat + 1}`)", set(), {"seat.n1"}),
        ("", "Words.seat.word(`m${seat + 1}`)", {"no words are called seat.m*"}, set()),
    ],
)
def test_an_unknown_unsaid_or_unfilled_word_is_named(python: str, qml: str, more: set[str], less: set[str]) -> None:
    assert faults_of(python, qml) == more | UNSAID - {f"{key} is never said" for key in less}


def test_a_language_that_says_something_else_is_named() -> None:
    english = {"vote.turn": "your turn", "seat.n1": "Star", "seat.n2": "Leaf", "lights.red": "To do"}
    assert list(CHECK["differing"](KNOWN, {"en": english})) == [
        "seat.n2 is not in every language",
        "vote.pass is not in every language",
        "vote.turn has other blanks in en",
    ]


def test_a_fault_is_found() -> None:
    assert [code for code, _ in faults("fr", "Prêt ?")] == ["W070"]

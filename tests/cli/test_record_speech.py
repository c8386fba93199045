"""An author has a deck recorded: each text that visitors hear, once, whatever comes between."""

import csv
import errno
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.loading import load
from kiosk.decks.recorded_texts import fingerprint_of
from kiosk.host.voice.worker_process import WorkerProcess
from tests.cli.conftest import Answer, Ask
from tests.cli.tone_narrator import ASKED, COMMAND, ToneNarrator
from tests.decks.folders import edited, good, overlaid
from tests.decks.test_glossary import ENGLISH, ROWS
from tests.decks.workbooks.books import new
from tests.host.voice.sound_files import flac, tone
from tests.house.tree import ROOT

HEAD = "context,language,file,sha256,voice,licence"
TITLE = "card.boulier.title"
LONG = flac(tone(0.01), told=61 * 16_000)


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A deck with a glossary."""
    return overlaid(tmp_path / "jeu", {"glossary.csv": ROWS, "i18n/en.csv": good("i18n/en.csv") + ENGLISH})


class Recorder:
    """Runs the command with a narrator in the place of Kokoro, in English."""

    def __init__(self, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ask, self.monkeypatch = ask, monkeypatch

    def __call__(self, deck: Path, narrator: ToneNarrator | None = None) -> tuple[Answer, list[str]]:
        """What was answered, and what the narrator was asked to say."""
        narrator = narrator or ToneNarrator()
        self.monkeypatch.setattr(COMMAND, lambda *files: narrator)
        return self.ask("record", deck, *ASKED, "--language", "en"), narrator.said


@pytest.fixture
def recorded(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> Recorder:
    return Recorder(ask, monkeypatch)


def rows(deck: Path) -> list[dict[str, str]]:
    return list(csv.DictReader((deck / "speech" / "speech.csv").read_text("utf-8").splitlines()))


def sounds(deck: Path) -> set[str]:
    """The files beside the table."""
    return {str(file.relative_to(deck / "speech")) for file in (deck / "speech").rglob("*.*") if file.suffix != ".csv"}


def without_fault(deck: Path) -> Deck:
    found = load(deck)
    assert found.deck is not None
    assert [one.line("en") for one in found.findings] == []
    return found.deck


def changed(deck: Path, file: str, old: str, new_text: str) -> None:
    path = deck / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new_text), "utf-8")


def test_each_text_that_visitors_hear_is_recorded_and_played(recorded: Recorder, deck: Path) -> None:
    answer, said = recorded(deck)
    found = without_fault(deck)
    heard = {row["context"]: found.texts[row["context"]] for row in rows(deck)}
    unheard = {re.sub(r"(source)\..*|.*\.(\w+)", r"\1\2", key) for key in found.texts.keys() - heard.keys()}
    assert unheard == {"source", "note", "forms"}
    assert {"deck.title", "card.boulier.text", "step.ranger.prompt", "glossary.puce.text"} < heard.keys()
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        *(key for key in found.texts if key in heard),
        f"{deck}: texts recorded, {len(heard)}; texts in all, {len(heard)}.",
    ]
    assert len(said) == len({*heard.values()}) == len(sounds(deck))
    assert found.recorded["fr"].keys() == {*heard.values()}
    assert found.lines("credits", "en")[-1] == "Voice of the recorded sentences: A tone (CC0)"
    worker = WorkerProcess()
    assert all(len(worker.play(file)) > 400 for file in [*found.recorded["fr"].values()][:5])
    worker.close()


def test_the_other_language_is_recorded_beside_it(recorded: Recorder, deck: Path) -> None:
    recorded(deck)
    _, said = recorded(deck, ToneNarrator("en"))
    found = without_fault(deck)
    assert {row["language"] for row in rows(deck)} == {"fr", "en"}
    assert found.recorded["fr"].keys() > {found.text(TITLE, "fr")}
    assert found.recorded["en"].keys() > {found.text(TITLE, "en")}
    assert f"{found.text(TITLE, 'en')}." in said


def test_it_is_said_as_the_voice_of_the_kiosk_says_it(recorded: Recorder, deck: Path) -> None:
    changed(deck, "cards.csv", "Ses lettres datent", "« 5 % et 12 km » : 1\u00a0200 €… Ses lettres datent")
    _, said = recorded(deck)
    start = "5 pour cent et 12 kilomètres: 1200 euros. Ses lettres datent"
    assert len([one for one in said if one.startswith(start)]) == 1


def test_what_was_killed_goes_on_where_it_was(recorded: Recorder, deck: Path) -> None:
    command = [sys.executable, "-m", "tests.cli.tone_narrator", str(deck)]
    killed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert len(sounds(deck)) == len(killed.stdout.splitlines()) == 3
    assert not (deck / "speech" / "speech.csv").exists()
    answer, said = recorded(deck)
    assert (answer.code, len(said)) == (0, len(sounds(deck)) - 3)
    without_fault(deck)
    before = (deck / "speech" / "speech.csv").read_bytes()
    answer, said = recorded(deck)
    assert (answer.code, said) == (0, [])
    assert (deck / "speech" / "speech.csv").read_bytes() == before


def test_a_damaged_file_is_recorded_anew(recorded: Recorder, deck: Path) -> None:
    recorded(deck)
    (deck / "speech" / rows(deck)[0]["file"]).write_bytes(b"fLaC")
    _, said = recorded(deck)
    assert len(said) == 1
    without_fault(deck)


def test_a_text_that_changed_is_recorded_anew_and_one_that_is_gone_goes(recorded: Recorder, deck: Path) -> None:
    recorded(deck)
    before, held = sounds(deck), {row["context"] for row in rows(deck)}
    changed(deck, "cards.csv", "Le boulier,", "Un boulier,")
    changed(deck, "cards.csv", "On peut alors corriger une erreur.", "")
    _, said = recorded(deck)
    assert said == ["Un boulier."]
    assert len(before - sounds(deck)) == 2
    assert len(sounds(deck) - before) == 1
    assert held - {row["context"] for row in rows(deck)} == {"card.montrer-comment.pro"}


def test_what_somebody_recorded_stays(recorded: Recorder, deck: Path) -> None:
    mark = fingerprint_of("Le boulier")
    (deck / "speech").mkdir()
    (deck / "speech" / "a.flac").write_bytes(flac(tone(0.02)))
    (deck / "speech" / "b.flac").write_bytes(flac(tone(0.03)))
    (deck / "speech" / "speech.csv").write_text(
        f"{HEAD},studio\n{TITLE},fr,a.flac,{mark},Camille,CC0,Lyon\ncard.regle.title,fr,b.flac,{mark},Camille,CC0,Lyon\n"
    )
    _, said = recorded(deck)
    assert "Le boulier." not in said
    assert rows(deck)[0] == {
        **dict(zip(HEAD.split(","), (TITLE, "fr", "a.flac", mark, "Camille", "CC0"), strict=True)),
        "studio": "Lyon",
    }
    assert next(row for row in rows(deck) if row["context"] == "card.regle.title")["voice"] == "A tone"
    assert {"a.flac", "b.flac"} < sounds(deck)


def test_what_lasts_more_than_a_minute_is_left_to_the_voice_and_named(recorded: Recorder, deck: Path) -> None:
    answer, _ = recorded(deck, ToneNarrator(files={"Le boulier.": LONG}))
    assert (answer.code, answer.err) == (0, f"{TITLE} takes more than 60 seconds: the voice of the kiosk reads it.\n")
    assert TITLE not in {row["context"] for row in rows(deck)}
    without_fault(deck)


def test_a_full_disk_leaves_nothing_half(recorded: Recorder, deck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recorded(deck)
    table = (deck / "speech" / "speech.csv").read_bytes()
    changed(deck, "cards.csv", "Le boulier,", "Un boulier,")
    changed(deck, "i18n/en.csv", "Le boulier,", "Un boulier,")

    def full(path: Path, content: bytes) -> None:
        path.write_bytes(content[:9])
        raise OSError(errno.ENOSPC, "No space left on device")

    before = sounds(deck)
    with monkeypatch.context() as patch:
        patch.setattr("kiosk.host.durable.write_synced", full)
        answer, _ = recorded(deck)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert answer.err == f"{deck} cannot be written: No space left on device.\n"
    assert (sounds(deck), (deck / "speech" / "speech.csv").read_bytes()) == (before, table)
    recorded(deck)
    without_fault(deck)


@pytest.mark.parametrize(
    ("case", "sentence"),
    [
        ("workbook", "debate-fr.xlsx is no folder of a deck without errors"),
        ("absent", "absent is no folder of a deck without errors"),
        ("faulty", "is no folder of a deck without errors"),
        ("table", "is no folder of a deck without errors"),
        ("language", "has no texts in the language of ff_tone.bin."),
        ("closed", "cannot be written: Not a directory."),
    ],
)
def test_what_cannot_be_recorded_is_told(
    recorded: Recorder, deck: Path, tmp_path: Path, case: str, sentence: str
) -> None:
    narrator = ToneNarrator("en" if case == "language" else "fr")
    if case == "workbook":
        deck = new(tmp_path)
    elif case == "absent":
        deck = tmp_path / "absent"
    elif case == "faulty":
        deck = overlaid(tmp_path / "faulty", edited("deck.yaml", "title:", "titel:"))
    elif case == "table":
        deck = overlaid(tmp_path / "table", {"speech/speech.csv": "my notes"})
    elif case == "language":
        (deck / "i18n" / "en.csv").unlink()
    else:
        (deck / "speech").write_text("")
    answer, said = recorded(deck, narrator)
    assert (answer.code, answer.out, answer.err.count("\n"), said) == (2, "", 1, [])
    assert sentence in answer.err

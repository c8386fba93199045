"""Recorded sentences of a deck: they win where they are of its texts; what is wrong leaves its text to the voice."""

import hashlib
from pathlib import Path

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.loading import load, load_checked
from kiosk.decks.recorded_texts import MOST_BYTES
from kiosk.host.voice.recorded import MOST_BYTES as MOST_OF_ONE
from tests.decks.folders import Overlay, overlaid
from tests.host.voice.sound_files import flac, mp3, tone, vorbis

HEAD = "context,language,file,sha256,voice,licence\n"
KEY = "card.boulier.title"


def text_of(tmp_path: Path, key: str = KEY, language: str = "fr") -> str:
    deck = load(overlaid(tmp_path / f"plain-{language}", {})).deck
    assert deck is not None
    return deck.text(key, language)


def line(
    text: str, key: str = KEY, language: str = "fr", file: str = "a.flac", voice: str = "Camille", licence: str = "CC0"
) -> str:
    return f"{key},{language},{file},{hashlib.sha256(text.encode()).hexdigest()},{voice},{licence}\n"


def loaded(tmp_path: Path, overlay: Overlay) -> tuple[Deck, list[str]]:
    """The deck with recorded sentences, and what was found there."""
    found = load(overlaid(tmp_path / "deck", overlay))
    assert found.deck is not None, [finding.line("en") for finding in found.findings]
    told = [f"{place} {one.code}" for one in found.findings for place in one.places if place.file.startswith("speech/")]
    assert all(one.sentence(spoken) and one.advice(spoken) for one in found.findings for spoken in ("fr", "en"))
    return found.deck, told


def test_a_recorded_text_has_its_file_and_its_voice_is_credited(tmp_path: Path) -> None:
    text, english = text_of(tmp_path), text_of(tmp_path, language="en")
    overlay: Overlay = {
        "speech/speech.csv": HEAD + line(text) + line(english, language="en", file="en/b.mp3", voice="Sam"),
        "speech/a.flac": flac(tone(0.2)),
        "speech/en/b.mp3": mp3(1),
    }
    deck, told = loaded(tmp_path, overlay)
    assert told == []
    again = load_checked(tmp_path / "deck").deck
    assert again is not None
    assert again.recorded == deck.recorded
    assert {one: {said: file.name for said, file in files.items()} for one, files in deck.recorded.items()} == {
        "fr": {text: "a.flac"},
        "en": {english: "b.mp3"},
    }
    assert [line for line in deck.lines("credits", "en") if "CC0" in line] == [
        f"Voice of the recorded sentences: {voice} (CC0)" for voice in ("Camille", "Sam")
    ]
    assert Deck.from_content(deck.content).recorded == {}


def test_a_deck_without_any_has_none(tmp_path: Path) -> None:
    deck, told = loaded(tmp_path, {})
    assert (deck.recorded, deck.voices, told) == ({}, (), [])


WRONG = {
    "climbs": ({"file": "../a.flac"}, {}, "speech/speech.csv:2:3 W120"),
    "absolute": ({"file": "/etc/passwd"}, {}, "speech/speech.csv:2:3 W120"),
    "missing": ({"file": "b.flac"}, {}, "speech/speech.csv:2:3 W120"),
    "no sound": ({}, {"speech/a.flac": b"MZ" + bytes(200)}, "speech/speech.csv:2:3 W121"),
    "10 minutes": ({}, {"speech/a.flac": flac(tone(0.1), told=600 * 16_000)}, "speech/speech.csv:2:3 W122"),
    "10 minutes of Vorbis": ({"file": "a.ogg"}, {"speech/a.ogg": vorbis(600)}, "speech/speech.csv:2:3 W122"),
    "8 channels": ({}, {"speech/a.flac": flac(tone(0.1), channels=8)}, "speech/speech.csv:2:3 W123"),
    "heavy": ({}, {"speech/a.flac": flac(tone(0.1)) + bytes(MOST_OF_ONE)}, "speech/speech.csv:2:3 W124"),
    "no voice": ({"voice": ""}, {}, "speech/speech.csv:2:5 W128"),
    "no licence": ({"licence": ""}, {}, "speech/speech.csv:2:6 W128"),
    "unknown text": ({"key": "card.boulie.title"}, {}, "speech/speech.csv:2:1 W127"),
    "unknown language": ({"language": "de"}, {}, "speech/speech.csv:2:1 W127"),
}


CODES = {expected[-4:] for _, _, expected in WRONG.values()} | {"W125", "W126", "W129"}
"""What is shown here."""


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_said_with_its_line_and_the_deck_plays(tmp_path: Path, name: str) -> None:
    values, files, expected = WRONG[name]
    overlay: Overlay = {
        "speech/a.flac": flac(tone(0.1)),
        "speech/speech.csv": HEAD + line(text_of(tmp_path), **values),
        **files,
    }
    deck, told = loaded(tmp_path, overlay)
    assert expected in told
    assert deck.recorded == {} or expected[-4:] in ("W121", "W122", "W123", "W124", "W128")


def test_a_text_that_changed_falls_back_to_the_voice(tmp_path: Path) -> None:
    table = HEAD + line("Autre chose.")
    deck, told = loaded(tmp_path, {"speech/speech.csv": table, "speech/a.flac": flac(tone(0.1))})
    assert (told, deck.recorded) == (["speech/speech.csv:2:4 W126"], {})


def test_a_text_that_is_recorded_twice_is_told(tmp_path: Path) -> None:
    table = HEAD + 2 * line(text_of(tmp_path))
    _, told = loaded(tmp_path, {"speech/speech.csv": table, "speech/a.flac": flac(tone(0.1))})
    assert told == ["speech/speech.csv:3:1 W129"]


def test_too_much_in_all_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.decks.checks.recordings.MOST_BYTES", 10_000)
    assert MOST_BYTES == 150_000_000
    keys = ("card.boulier.title", "card.boulier.text", "deck.title")
    table = HEAD + "".join(line(text_of(tmp_path / key, key), key=key) for key in keys)
    _, told = loaded(tmp_path, {"speech/speech.csv": table, "speech/a.flac": flac(tone(0.2))})
    assert told == ["speech/speech.csv:3:3 W125"]


def test_what_no_line_names_is_told(tmp_path: Path) -> None:
    _, told = loaded(tmp_path, {"speech/a.flac": flac(tone(0.1))})
    assert told == ["speech/a.flac:1:1 W080"]

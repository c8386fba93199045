"""What recorded sentences say of themselves, and which of them a text is said by."""

from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.host.sound.mixer import RATE
from kiosk.host.voice.recorded import MOST_BYTES, Shelf, fault, told
from kiosk.host.voice.worker import played
from tests.host.voice.sound_files import OGG, SILENT_FRAME, flac, mp3, tone, vorbis

STEREO = b"\xff\xfb\x10\x00" + SILENT_FRAME[4:]


@pytest.mark.parametrize(
    ("content", "kind", "seconds"),
    [(flac(tone(0.5)), "FLAC", 0.5), (mp3(2), "MP3", 2), (vorbis(3), "Vorbis", 3), (OGG.read_bytes(), "Vorbis", 0.5)],
    ids=["flac", "mp3", "ogg", "ogg of libvorbis"],
)
def test_a_file_says_what_it_is(content: bytes, kind: str, seconds: float) -> None:
    found = told(content)
    assert found is not None
    assert (found.kind, found.channels) == (kind, 1)
    assert found.seconds == pytest.approx(seconds, abs=0.03)
    assert fault(content, f"a.{ {'Vorbis': 'ogg'}.get(kind, kind.lower()) }") is None


@pytest.mark.parametrize(
    ("content", "name", "why"),
    [
        (b"", "a.mp3", "kind"),
        (b"MZ" + bytes(99), "a.mp3", "kind"),
        (b"fLaC", "a.flac", "kind"),
        (b"OggS" + bytes(60), "a.ogg", "kind"),
        (b"ID3", "a.mp3", "kind"),
        (mp3(1), "a.flac", "kind"),
        (mp3(1), "a.wav", "kind"),
        (mp3(1, STEREO), "a.mp3", "channels"),
        (flac(tone(0.1), channels=8), "a.flac", "channels"),
        (vorbis(1, channels=2), "a.ogg", "channels"),
        (mp3(61), "a.mp3", "long"),
        (flac(tone(0.1), told=600 * 16_000), "a.flac", "long"),
        (vorbis(600), "a.ogg", "long"),
        (mp3(1) + bytes(MOST_BYTES), "a.mp3", "heavy"),
    ],
)
def test_what_is_not_played_says_why(content: bytes, name: str, why: str) -> None:
    assert fault(content, name) == why


def test_what_was_recorded_is_played_at_the_rate_of_the_sounds_and_half_as_loud(tmp_path: Path) -> None:
    (tmp_path / "a.flac").write_bytes(flac(tone(0.5)))
    for file in (tmp_path / "a.flac", OGG):
        samples = played(file)
        assert len(samples) == pytest.approx(RATE / 2, rel=0.02)
        assert max(samples) == pytest.approx(8_000, rel=0.05)
        assert sum(one < 0 <= after for one, after in pairwise(samples)) == pytest.approx(440 / 2, abs=2)
    (tmp_path / "a.mp3").write_bytes(mp3(1))
    assert len(played(tmp_path / "a.mp3")) == pytest.approx(RATE, rel=0.06)


def test_what_cannot_be_decoded_or_is_gone_is_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.ogg").write_bytes(vorbis(1))
    (tmp_path / "b.mp3").write_bytes(mp3(1, STEREO))
    assert [len(played(tmp_path / name)) for name in ("a.ogg", "b.mp3", "c.mp3")] == [0, 0, 0]


ONE, MORE, TITLE = Path("one.mp3"), Path("more.mp3"), Path("title.mp3")
SHELF = Shelf({"fr": {"Il pleut.": ONE, "Il pleut. Il vente !": MORE, "Le temps": TITLE}})


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Il pleut.", [("Il pleut.", ONE)]),
        (
            "Le temps. Il pleut. Il vente ! Étape 2 sur 9.",
            [("Le temps.", TITLE), ("Il pleut. Il vente !", MORE), ("Étape 2 sur 9.", None)],
        ),
        ("Il vente !", [("Il vente !", None)]),
        ("Il pleut, Il pleut.", [("Il pleut, Il pleut.", None)]),
        ("", []),
    ],
)
def test_recorded_texts_are_found_in_what_is_told_the_longest_first(
    text: str, parts: list[tuple[str, Path | None]]
) -> None:
    assert [*SHELF.parts(text, "fr")] == parts
    assert [file for _, file in SHELF.parts(text, "en") if file] == []

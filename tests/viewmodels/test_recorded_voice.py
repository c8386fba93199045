"""The sentences that were recorded for a deck are at hand while it is played, and no longer."""

import hashlib
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.app.house import House
from kiosk.decks.loading import as_read
from tests.decks.folders import Overlay, overlaid
from tests.host.voice.sound_files import flac, tone
from tests.ui.tour import DECKS
from tests.viewmodels.mouths import Mouth, speaking
from tests.viewmodels.test_kiosk import sit


def test_what_was_recorded_for_a_deck_goes_with_it(qapp: QGuiApplication, tmp_path: Path) -> None:
    title = str(as_read(DECKS / "votes").title)  # type: ignore[union-attr] # it is a deck
    sha = hashlib.sha256(title.encode()).hexdigest()
    table = f"context,language,file,sha256,voice,licence\ndeck.title,fr,titre.flac,{sha},Camille,CC0\n"
    overlay: Overlay = {"speech/speech.csv": table, "speech/titre.flac": flac(tone(0.1))}
    overlaid(tmp_path / "decks" / "votes", overlay, DECKS / "votes")
    mouth = Mouth()
    with speaking(mouth):
        house = House(tmp_path / "data", (tmp_path / "decks",))
    sit(house.kiosk, "votes", "short", 1)
    ((said, file),) = mouth.shelf.parts(f"{title}.", "fr")
    assert (said, file is not None and file.name) == (f"{title}.", "titre.flac")
    assert [*mouth.shelf.parts(title, "en")] == [(title, None)]
    house.kiosk.home()
    assert [*mouth.shelf.parts(title, "fr")] == [(title, None)]
    house.close()

"""The cover of a deck: its own picture, in its own folder, or none at all."""

from pathlib import Path

import pytest

from kiosk.decks.covers import cover
from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from tests.decks.folders import Overlay, edited, overlaid, told_of
from tests.decks.test_pictures import png

MEDIA = "file,alt,author,licence\n{},Un boulier de bois,Équipe de la borne,CC BY 4.0\n"


def covered(name: str = "cover.png", content: bytes = png(1200, 800)) -> Overlay:
    """The good deck with a cover."""
    head = edited("deck.yaml", "icon:", f"picture: {name}\nicon:")
    return {**head, "media.csv": MEDIA.format(name), f"media/{name}": content}


@pytest.fixture
def library(tmp_path: Path) -> Library:
    overlaid(tmp_path / "decks" / "one", covered())
    library = Library.scan([tmp_path / "decks"])
    assert len(library.decks) == 1, library.loaded[0].findings
    return library


def test_a_cover_is_found_in_the_folder_of_its_deck(library: Library, tmp_path: Path) -> None:
    assert cover(library, library.decks[0]) == tmp_path / "decks" / "one" / "media" / "cover.png"


def test_a_deck_may_have_none(tmp_path: Path) -> None:
    overlaid(tmp_path / "decks" / "one", {})
    library = Library.scan([tmp_path / "decks"])
    assert cover(library, library.decks[0]) is None


def test_what_a_session_pins_has_no_folder_and_no_cover(library: Library) -> None:
    pinned = Deck.from_content(library.decks[0].content)
    assert pinned.manifest.picture == "cover.png"
    assert cover(library, pinned) is None


def test_its_description_is_a_text_like_any_other(library: Library) -> None:
    assert library.decks[0].text("media.cover.png.alt", "fr") == "Un boulier de bois"


@pytest.mark.parametrize("content", [b"<svg xmlns='http://www.w3.org/2000/svg'/>", png(30_000, 30_000), b""])
def test_a_cover_changed_since_it_was_checked_is_not_shown(library: Library, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "decks/one/media/cover.png").write_bytes(content)
    assert cover(library, library.decks[0]) is None


@pytest.mark.parametrize("link", ["media/cover.png", "media"])
def test_a_cover_that_leads_out_of_its_folder_is_not_shown(library: Library, tmp_path: Path, link: str) -> None:
    place = tmp_path / "decks" / "one" / link
    place.rename(tmp_path / "elsewhere")
    place.symlink_to(tmp_path / "elsewhere")
    assert (tmp_path / "decks/one/media/cover.png").is_file()
    assert cover(library, library.decks[0]) is None


def test_a_cover_that_is_gone_is_not_shown(library: Library, tmp_path: Path) -> None:
    (tmp_path / "decks/one/media/cover.png").unlink()
    assert cover(library, library.decks[0]) is None


@pytest.mark.parametrize(
    ("overlay", "found"),
    [
        (edited("deck.yaml", "icon:", "picture: ../cover.png\nicon:"), ["deck.yaml:8:1 E188"]),
        ({**covered(), "media.csv": MEDIA.format("other.png")}, ["deck.yaml:8:1 E188", "media.csv:2:1 E190"]),
        ({**covered(content=b"<svg/>")}, ["media/cover.png:1:1 E191"]),
        ({**covered(content=png(5_000, 800))}, ["media/cover.png:1:1 E192"]),
    ],
)
def test_a_cover_that_cannot_be_shown_is_told(tmp_path: Path, overlay: Overlay, found: list[str]) -> None:
    assert told_of(tmp_path / "deck", overlay) == found


def test_the_names_of_pictures_that_climb_are_refused(tmp_path: Path) -> None:
    head = edited("deck.yaml", "icon:", "picture: ../cover.png\nicon:")
    assert told_of(tmp_path / "deck", {**head, "media.csv": MEDIA.format("../cover.png")}) == ["media.csv:2:1 E003"]

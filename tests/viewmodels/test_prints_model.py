"""The pictures of cards as screens show them."""

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from kiosk.decks.deck import Deck
from kiosk.decks.library import Library
from kiosk.host.paths import bundled_decks_dir
from kiosk.viewmodels.prints_model import PrintsModel
from tests.decks.folders import GOOD, overlaid

SHIPPED = Library.scan([bundled_decks_dir()])
WIDE, TALL = 1.6, 0.8
COMPARED = {"le-duel": {"reponses"}}
"""The families of cards that have no icons: they are compared by their words."""
PLEADED = {"le-proces": {"accusation", "defense", "temoins"}, "en-classe": {"situations"}}
"""The families of which people say what they think."""
JUDGING = {f"mdi6.{name}" for name in ("check", "cancel", "alert", "thumb-up", "thumb-down", "star", "heart")}
"""Icons that say whether something is good."""


@pytest.fixture
def prints(qapp: QGuiApplication, tmp_path: Path) -> Iterator[PrintsModel]:
    model = PrintsModel(tmp_path / "prints")
    yield model
    model.close()


def some(deck: Deck, count: int) -> Deck:
    return replace(deck, cards=dict(list(deck.cards.items())[:count]))


def file(address: str) -> Path:
    return Path(QUrl(address).toLocalFile())


def test_a_picture_comes_once_it_is_asked_for(qtbot: QtBot, prints: PrintsModel) -> None:
    deck = SHIPPED.decks[0]
    card = next(iter(deck.cards))
    prints.fit(540)
    prints.open(deck, SHIPPED)
    assert prints.of(card, WIDE) == ""
    assert prints.busy
    qtbot.waitUntil(lambda: prints.of(card, WIDE) != "", timeout=20_000)
    image = QImage(str(file(prints.of(card, WIDE))))
    assert (image.width(), image.height()) == (320, 200)
    qtbot.waitUntil(lambda: not prints.busy, timeout=20_000)


def test_every_place_has_a_picture_of_its_shape(qtbot: QtBot, prints: PrintsModel) -> None:
    card = next(iter(SHIPPED.decks[0].cards))
    prints.fit(540)
    prints.open(SHIPPED.decks[0], SHIPPED)
    sizes = {4.0: (330, 110), 1.5: (320, 200), 0.5: (200, 250)}
    qtbot.waitUntil(lambda: all(prints.of(card, ratio) for ratio in sizes), timeout=20_000)
    images = {ratio: QImage(str(file(prints.of(card, ratio)))) for ratio in sizes}
    assert {ratio: (image.width(), image.height()) for ratio, image in images.items()} == sizes


def test_what_was_made_before_is_there_at_once(qtbot: QtBot, prints: PrintsModel, tmp_path: Path) -> None:
    card = next(iter(SHIPPED.decks[0].cards))
    prints.fit(540)
    prints.open(SHIPPED.decks[0], SHIPPED)
    qtbot.waitUntil(lambda: prints.of(card, WIDE) != "", timeout=20_000)
    other = PrintsModel(tmp_path / "prints")
    other.fit(540)
    other.open(SHIPPED.decks[0], SHIPPED)
    assert other.of(card, WIDE) == prints.of(card, WIDE)


def test_a_game_is_made_whole_ahead(qtbot: QtBot, prints: PrintsModel, tmp_path: Path) -> None:
    deck = some(SHIPPED.decks[0], 3)
    prints.work_ahead(440)
    prints.open(deck, SHIPPED)
    qtbot.waitUntil(lambda: len(list((tmp_path / "prints").glob("*.png"))) == 4 * 3, timeout=30_000)


def test_the_back_is_that_of_the_deck(qtbot: QtBot, prints: PrintsModel) -> None:
    prints.fit(440)
    prints.open(SHIPPED.decks[0], SHIPPED)
    qtbot.waitUntil(lambda: prints.back(TALL) != "", timeout=20_000)
    assert QImage(str(file(prints.back(TALL)))).height() > 0


def test_nothing_is_made_before_the_size_is_known_nor_for_a_card_of_another_deck(prints: PrintsModel) -> None:
    deck = SHIPPED.decks[0]
    prints.open(deck, SHIPPED)
    assert prints.of(next(iter(deck.cards)), WIDE) == ""
    prints.fit(440)
    assert prints.of("no-such-card", WIDE) == prints.tone("no-such-card") == ""
    assert not prints.busy


def test_a_card_keeps_its_colour(prints: PrintsModel) -> None:
    prints.open(SHIPPED.decks[0], SHIPPED)
    tones = {card: prints.tone(card) for card in SHIPPED.decks[0].cards}
    assert "" not in tones.values()
    prints.open(SHIPPED.decks[1], SHIPPED)
    prints.open(SHIPPED.decks[0], SHIPPED)
    assert tones == {card: prints.tone(card) for card in tones}


def test_the_icons_above_easy_words_are_those_of_the_deck_that_is_open(prints: PrintsModel) -> None:
    shown, other = SHIPPED.decks[:2]
    told = {name: replace(card, pictos=("mdi6.leaf", "mdi6.water")) for name, card in shown.cards.items()}
    name, another = next(iter(shown.cards)), next(iter(other.cards))
    prints.open(replace(shown, cards=told), SHIPPED)
    assert list(prints.pictos(name, "fr-easy")) == ["mdi6.leaf", "mdi6.water"]
    assert list(prints.pictos(name, "fr")) == []
    assert list(prints.pictos(another, "fr-easy")) == []
    prints.open(replace(shown, cards=told, easy={}), SHIPPED)
    assert list(prints.pictos(name, "fr-easy")) == []


@pytest.mark.parametrize("deck", SHIPPED.decks, ids=lambda deck: deck.id)
def test_all_cards_of_a_game_have_icons_but_those_that_are_compared(prints: PrintsModel, deck: Deck) -> None:
    prints.open(deck, SHIPPED)
    for language in deck.easy:
        bare = {card.type for name, card in deck.cards.items() if not prints.pictos(name, f"{language}-easy")}
        assert bare == COMPARED.get(deck.id, set())


@pytest.mark.parametrize("deck", SHIPPED.decks, ids=lambda deck: deck.id)
def test_no_icon_says_whether_what_is_pleaded_is_good(prints: PrintsModel, deck: Deck) -> None:
    prints.open(deck, SHIPPED)
    pleaded = [name for name, card in deck.cards.items() if card.type in PLEADED.get(deck.id, ())]
    assert bool(pleaded) == (deck.id in PLEADED)
    for language in deck.easy:
        for name in pleaded:
            assert JUDGING.isdisjoint(prints.pictos(name, f"{language}-easy")), name


def test_an_icon_nobody_knows_gives_way_to_the_decks_own(qtbot: QtBot, prints: PrintsModel) -> None:
    deck = SHIPPED.decks[0]
    name, card = next(iter(deck.cards.items()))
    prints.fit(440)
    prints.open(replace(deck, cards={name: replace(card, icon="mdi6.no-such")}), SHIPPED)
    qtbot.waitUntil(lambda: prints.of(name, WIDE) != "", timeout=20_000)


def test_without_any_icon_there_is_no_picture(prints: PrintsModel) -> None:
    deck = SHIPPED.decks[0]
    unknown = deck.manifest.model_copy(update={"icon": "mdi6.no-such"})
    name, card = next(iter(deck.cards.items()))
    prints.fit(440)
    prints.open(replace(deck, manifest=unknown, cards={name: replace(card, icon="mdi6.no-such")}), SHIPPED)
    assert prints.of(name, WIDE) == prints.back(WIDE) == ""
    assert not prints.busy


@pytest.mark.parametrize("ratio", [0, -1, math.inf, math.nan])
def test_a_place_that_is_not_laid_out_yet_has_no_picture(prints: PrintsModel, ratio: float) -> None:
    prints.fit(440)
    prints.open(SHIPPED.decks[0], SHIPPED)
    assert prints.of(next(iter(SHIPPED.decks[0].cards)), ratio) == prints.back(ratio) == ""
    assert not prints.busy


def test_where_nothing_can_be_written_it_gives_up_once(qtbot: QtBot, prints: PrintsModel, tmp_path: Path) -> None:
    (tmp_path / "prints").write_text("a file where the folder should be")
    card = next(iter(SHIPPED.decks[0].cards))
    prints.work_ahead(440)
    prints.open(SHIPPED.decks[0], SHIPPED)
    assert prints.of(card, WIDE) == ""
    qtbot.waitUntil(lambda: not prints.busy, timeout=20_000)
    assert prints.of(card, WIDE) == ""
    assert not prints.busy


def drawn_by_hand(folder: Path, content: bytes) -> Library:
    cards = (GOOD / "cards.csv").read_text("utf-8").replace("source,note\n", "source,note,image\n")
    cards = cards.replace(",,,,ifrah,\n", ",,,,ifrah,,boulier.png\n")
    media = "file,alt,author,licence\nboulier.png,Un boulier,équipe de la borne,CC BY 4.0\n"
    overlaid(folder / "deck", {"cards.csv": cards, "media.csv": media, "media/boulier.png": content})
    return Library.scan([folder])


def png() -> bytes:
    return (bundled_decks_dir() / "le-duel" / "media" / "cover.png").read_bytes()


def test_a_drawing_of_ones_own_replaces_the_print(prints: PrintsModel, tmp_path: Path) -> None:
    library = drawn_by_hand(tmp_path, png())
    prints.fit(440)
    prints.open(library.decks[0], library)
    assert file(prints.of("boulier", WIDE)) == tmp_path / "deck" / "media" / "boulier.png"


def test_a_drawing_that_is_gone_or_broken_leaves_the_print(qtbot: QtBot, prints: PrintsModel, tmp_path: Path) -> None:
    library = drawn_by_hand(tmp_path, png())
    (tmp_path / "deck" / "media" / "boulier.png").write_bytes(b"no picture")
    prints.fit(440)
    prints.open(library.decks[0], library)
    qtbot.waitUntil(lambda: prints.of("boulier", WIDE) != "", timeout=20_000)
    assert file(prints.of("boulier", WIDE)).parent == tmp_path / "prints"


def test_one_that_was_taken_away_since_is_made_again(qtbot: QtBot, prints: PrintsModel) -> None:
    card = next(iter(SHIPPED.decks[0].cards))
    prints.fit(540)
    prints.open(SHIPPED.decks[0], SHIPPED)
    qtbot.waitUntil(lambda: prints.of(card, WIDE) != "" and not prints.busy, timeout=20_000)
    file(prints.of(card, WIDE)).unlink()
    prints.open(SHIPPED.decks[0], SHIPPED)
    qtbot.waitUntil(lambda: prints.of(card, WIDE) != "", timeout=20_000)
    assert file(prints.of(card, WIDE)).exists()


def test_another_deck_is_laid_beside_under_its_mark(qtbot: QtBot, prints: PrintsModel) -> None:
    deck, other = SHIPPED.decks[:2]
    card, beside = next(iter(deck.cards)), f"stick:{next(iter(other.cards))}"
    prints.fit(440)
    prints.open(deck, SHIPPED)
    tone = prints.tone(card)
    prints.lay_beside(replace(SHIPPED, decks=(other,)), "stick:")
    assert (prints.tone(card), prints.tone(beside) != "") == (tone, True)
    qtbot.waitUntil(lambda: bool(prints.of(card, WIDE) and prints.of(beside, WIDE)), timeout=20_000)
    assert prints.of(card, WIDE) != prints.of(beside, WIDE)
    prints.open(deck, SHIPPED)
    assert prints.of(beside, WIDE) != ""
    prints.lay_beside(replace(SHIPPED, decks=()), "stick:")
    assert (prints.tone(beside), prints.of(beside, WIDE), prints.tone(card)) == ("", "", tone)


def test_only_the_open_game_is_made_ahead(qtbot: QtBot, prints: PrintsModel, tmp_path: Path) -> None:
    one, two = some(SHIPPED.decks[0], 3), some(SHIPPED.decks[1], 3)
    prints.work_ahead(440)
    prints.lay_beside(replace(SHIPPED, decks=(two,)), "stick:")
    prints.open(one, SHIPPED)
    qtbot.waitUntil(lambda: not prints._timer.isActive(), timeout=30_000)
    assert len(list((tmp_path / "prints").glob("*.png"))) == 4 * 3

"""A look at the deck of the stick: its box, its first cards, what it would change, and nothing at other moments."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication

from kiosk.decks.deck import Deck
from kiosk.decks.loading import Loaded, load_checked
from kiosk.facilitator.arrivals import Here
from kiosk.facilitator.intake.job import Outcome, Relation
from kiosk.facilitator.intake.parcels import Parcel
from kiosk.facilitator.intake.verdict import Verdict
from kiosk.host.paths import bundled_decks_dir
from kiosk.host.volumes import Stick
from kiosk.host.words import words
from kiosk.viewmodels.facilitator.deck_lines import change_lines
from kiosk.viewmodels.facilitator.intake_lines import derive_lines
from kiosk.viewmodels.facilitator.intake_props import Inputs
from kiosk.viewmodels.facilitator.preview_model import PreviewModel
from kiosk.viewmodels.facilitator.preview_props import MARK, SHOWN

FR, EN = words("fr"), words("en")
DUEL = load_checked(bundled_decks_dir() / "le-duel")
PARCEL = Parcel(Path("/stick/duel.zip"), "archive", Stick(Path("/stick"), "CLÉ", 1, True, 7))


def deck_of(loaded: Loaded) -> Deck:
    assert loaded.deck is not None
    return loaded.deck


def inputs(relation: Relation = "new", here: Here | None = None, loaded: Loaded = DUEL) -> Inputs:
    told = Verdict("ok", loaded.title, loaded.id, "1.1", signature="signed")
    outcome = Outcome("ok", PARCEL, told, Path("/box"), relation, loaded)
    return Inputs(outcome=outcome, here=here or Here())


@pytest.fixture
def preview(qapp: QGuiApplication) -> Iterator[PreviewModel]:
    model = PreviewModel()
    yield model
    model.deleteLater()


def test_a_deck_in_order_shows_its_box_and_its_first_cards(preview: PreviewModel) -> None:
    preview.show(inputs(), FR)
    shown, deck = preview.props, deck_of(DUEL)
    assert shown.shown
    assert shown.summary == deck.text("deck.summary", "fr")
    assert Path(QUrl(shown.picture).toLocalFile()) == DUEL.folder / "media" / deck.manifest.picture
    ids = list(deck.cards)
    assert [card.card_id for card in shown.cards] == [f"{MARK}{card}" for card in ids[:SHOWN]]
    assert [card.title for card in shown.cards] == [deck.card_text(card, "title", "fr") for card in ids[:SHOWN]]
    assert shown.rest == f"Et {len(ids) - SHOWN} autres cartes"
    assert deck.card_text(ids[SHOWN], "title", "fr") in shown.others
    assert deck.card_text(ids[-1], "title", "fr") in shown.others
    assert deck.card_text(ids[0], "title", "fr") not in shown.others


def test_a_small_deck_has_no_other_cards(preview: PreviewModel) -> None:
    few = replace(deck_of(DUEL), cards=dict(list(deck_of(DUEL).cards.items())[:SHOWN]))
    preview.show(inputs(loaded=replace(DUEL, deck=few)), FR)
    assert (len(preview.props.cards), preview.props.rest, preview.props.others) == (SHOWN, "", "")


def test_it_speaks_the_language_of_the_screen(preview: PreviewModel) -> None:
    preview.show(inputs(), EN)
    assert preview.props.summary == deck_of(DUEL).text("deck.summary", "en")


@pytest.mark.parametrize("change", [{"installed": True}, {"unsaved": True}, {"outcome": None}])
def test_nothing_is_shown_when_there_is_nothing_to_agree_to(preview: PreviewModel, change: dict[str, object]) -> None:
    preview.show(inputs(), FR)
    preview.show(replace(inputs(), **change), FR)  # type: ignore[arg-type]
    assert (preview.props.shown, preview.props.picture, preview.props.cards) == (False, "", ())
    assert preview.library.decks == ()


def test_a_deck_that_is_refused_is_not_shown(preview: PreviewModel) -> None:
    refused = Outcome("refused", PARCEL, Verdict("refused", "duel.zip"), Path("/box"))
    preview.show(Inputs(outcome=refused), FR)
    assert not preview.props.shown


def test_the_lines_say_how_large_it_is_how_long_it_lasts_and_for_whom() -> None:
    assert [line.text.replace("\u00a0", " ") for line in derive_lines(inputs(), FR)] == [
        f"60 cartes · FR, EN · {deck_of(DUEL).version}",
        "flash 2 min · courte 6 min · normale 10 min · longue 15 min",
        "Places : 1–6 · dès 11 ans",
        "C’est un nouveau jeu pour cette borne.",
        "Signé par l’organisation.",
    ]


def test_what_changes_is_counted_and_named() -> None:
    after = deck_of(DUEL)
    first, second, third = list(after.cards)[:3]
    cards = {name: card for name, card in after.cards.items() if name != first}
    gone = replace(after.cards[second], id="gone")
    words_then = {**after.texts, f"card.{third}.title": "Avant", "card.gone.title": "Parti"}
    before = replace(after, cards={**cards, "gone": gone}, texts=words_then)
    assert [line.text for line in change_lines(before, after, FR)] == [
        f"1 carte ajoutée\u00a0: {after.card_text(first, 'title', 'fr')}",
        "1 carte enlevée\u00a0: Parti",
        f"1 carte changée\u00a0: {after.card_text(third, 'title', 'fr')}",
    ]


def test_a_step_that_changes_is_named_by_its_title() -> None:
    after = deck_of(DUEL)
    step = after.game.plans["normal"][0].id
    before = replace(after, texts={**after.texts, f"step.{step}.title": "Avant"})
    assert [line.text for line in change_lines(before, after, EN)] == [
        f"1 step changed: {after.step_text(step, 'title', 'en', 'normal')}"
    ]


@pytest.mark.parametrize(("relation", "told"), [("newer", True), ("older", True), ("changed", True), ("same", False)])
def test_what_changes_is_told_of_another_version_only(relation: Relation, told: bool) -> None:
    lines = [line.text for line in derive_lines(inputs(relation, Here("1.0", deck_of(DUEL))), FR)]
    assert (FR.say("intake.unaltered") in lines) == told

"""The sheet over the table: a card with every source, help for the step, where the game comes from."""

import pytest

from kiosk.host.words import words
from kiosk.sessions.notebook import WrittenText
from kiosk.viewmodels.screens import SCREENS
from kiosk.viewmodels.sheet import about_sheet, card_sheet, help_sheet, text_sheet
from tests.viewmodels.scenes import shipped_deck
from tests.viewmodels.voting import votes_deck

DECK = shipped_deck()


@pytest.mark.parametrize("card", [card for card in DECK.cards.values() if card.sources][:3], ids=lambda card: card.id)
def test_a_card_in_full_names_every_source_with_its_date(card: object) -> None:
    found = next(one for one in DECK.cards.values() if one is card)
    sheet = card_sheet(DECK, found.id, words("fr"))
    assert (sheet.kind, sheet.title) == ("card", DECK.card_text(found.id, "title", "fr"))
    assert len(sheet.sources) == len(found.sources)
    for line, source in zip(sheet.sources, found.sources, strict=True):
        assert DECK.sources[source].title in line
        assert str(DECK.sources[source].checked_on) in line


@pytest.mark.parametrize("language", ["fr", "en"])
def test_help_exists_for_every_kind(language: str) -> None:
    for kind in SCREENS:
        sheet = help_sheet(DECK, kind, "", words(language))
        assert sheet.lead == DECK.text("deck.howto", language) != ""
        assert all(sheet.lines)
    assert help_sheet(DECK, "say", "Read it aloud", words(language)).lead == "Read it aloud"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_about_gives_credit_in_each_language(language: str) -> None:
    sheet = about_sheet(DECK, words(language))
    assert sheet.lead == DECK.text("deck.title", language)
    assert sheet.lines
    assert all(sheet.lines)


def test_what_is_hidden_for_now_is_not_in_the_sheet() -> None:
    deck, card = votes_deck(), "ciel-lune"
    shown = card_sheet(deck, card, words("fr"), ("nature", "title", "body", "icon"))
    assert (shown.title, shown.lines, shown.icon) == ("", (), "")
    assert card_sheet(deck, card, words("fr")).lines == (deck.card_text(card, "body", "fr"),)


@pytest.mark.parametrize("hidden", [(), ("author",)])
def test_a_visitors_text_is_signed_unless_that_is_hidden(hidden: tuple[str, ...]) -> None:
    written = WrittenText(text="Il pleut des robots.", sign="Renard lunaire", ours=False)
    assert text_sheet(written, words("fr"), hidden).lines == (() if hidden else ("Renard lunaire",))

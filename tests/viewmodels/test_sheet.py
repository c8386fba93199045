"""The sheet over the table: a card with every source, help for the step, where the game comes from."""

from dataclasses import replace

import pytest

from kiosk.decks.card_table import Source
from kiosk.decks.draft import CardData
from kiosk.host.words import words
from kiosk.sessions.notebook import WrittenText
from kiosk.viewmodels.screens import SCREENS
from kiosk.viewmodels.sheet import about_sheet, card_sheet, glossary_sheet, help_sheet, text_sheet
from tests.viewmodels.scenes import scene_of, shipped_deck, table_at
from tests.viewmodels.voting import votes_deck

DECK = shipped_deck()


@pytest.mark.parametrize("card", [card for card in DECK.cards.values() if card.sources], ids=lambda card: card.id)
def test_a_card_in_full_names_every_source_with_its_date(card: CardData) -> None:
    sheet = card_sheet(DECK, card.id, words("fr"))
    assert (sheet.kind, sheet.title) == ("card", DECK.card_text(card.id, "title", "fr"))
    assert len(sheet.sources) == len(card.sources)
    for line, source in zip(sheet.sources, (DECK.sources[name] for name in card.sources), strict=True):
        year, month, *_ = (source.checked_on or source.accessed).split("-")
        when = f"{words('fr').say(f'dates.month_{int(month)}')} {year}"
        assert source.title in line
        read = f"Lu le {int(source.checked_on[-2:])} {when}." if source.checked_on else f"copie de {when} au plus tard."
        assert line.endswith(read)


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


@pytest.mark.parametrize(
    ("hidden", "terms"),
    [((), {"entrainer", "morceau-de-mot", "puce", "modele"}), (("detail",), {"entrainer", "morceau-de-mot"})],
)
def test_a_card_names_the_words_it_uses_where_they_may_be_read(hidden: tuple[str, ...], terms: set[str]) -> None:
    assert set(card_sheet(DECK, "entrainer", words("fr"), hidden).terms) == terms


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_word_has_its_meaning_an_example_and_the_source_of_a_fact(language: str) -> None:
    sheet = glossary_sheet(DECK, ("puce", "morceau-de-mot"), words(language))
    chip, piece = sheet.explained
    assert (sheet.kind, sheet.title) == ("glossary", words(language).say("glossary.title"))
    assert (chip.word, chip.text) == tuple(DECK.text(f"glossary.puce.{part}", language) for part in ("word", "text"))
    assert chip.more == DECK.text("glossary.puce.example", language)
    assert DECK.sources["tokens-15-times"].title in piece.more.split("\n")[1]


@pytest.mark.parametrize("hidden", [(), ("author",)])
def test_a_visitors_text_is_signed_unless_that_is_hidden(hidden: tuple[str, ...]) -> None:
    written = WrittenText(text="Il pleut des robots.", sign="Renard lunaire", ours=False)
    assert text_sheet(written, words("fr"), hidden).lines == (() if hidden else ("Renard lunaire",))


@pytest.mark.parametrize(
    ("card", "heading"), [("video-pour-rire", "Faits cités dans le détail"), ("quartz-petite-ville", "Sources")]
)
def test_no_opinion_is_signed_by_who_is_cited_in_its_detail(card: str, heading: str) -> None:
    assert card_sheet(DECK, card, words("fr")).heading == heading
    assert bool(scene_of(table_at("ring")).card(card).source) is (heading == "Sources")


def test_what_a_page_reports_is_not_given_the_title_of_the_page() -> None:
    source = next(source for source in DECK.sources.values() if source.reported)
    card = next(card for card in DECK.cards.values() if source.id in card.sources)
    lines = card_sheet(DECK, card.id, words("en")).sources
    assert any(f"Read second-hand: “{source.title}”" in line for line in lines)


@pytest.mark.parametrize(
    ("accessed", "checked_on", "said"),
    [
        ("2026-07", "", "July 2026 at the latest."),
        ("2026-07-03", "", "July 2026 at the latest."),
        ("2026-07", "2026-12-03", "Read on 3 December 2026."),
        ("", "", "A title."),
    ],
)
def test_a_source_says_when_it_was_read_and_nothing_more(accessed: str, checked_on: str, said: str) -> None:
    source = Source("one", "A title", "Somebody", "2020", "", accessed, False, checked_on)
    card = next(card for card in DECK.cards.values() if card.sources)
    deck = replace(DECK, sources={**DECK.sources, card.sources[0]: source})
    assert card_sheet(deck, card.id, words("en")).sources[0].endswith(said)


def test_what_speaks_for_and_against_is_told_with_the_card() -> None:
    deck = shipped_deck("une-ia-dans-ma-rue")
    lines = card_sheet(deck, "guichet-qui-parle", words("fr"), ("help",)).lines
    told = [deck.card_text("guichet-qui-parle", column, "fr") for column in ("pro", "con", "question")]
    assert all(any(text in line for line in lines) for text in told)


def test_the_help_of_a_part_is_for_the_seat_that_plays_it() -> None:
    table = table_at("pick-future", 1, 2, length="normal", deck="demain-lia")
    part = next(cards[0] for name, cards in table.state.zones.items() if "@" in name and cards)
    assert "help" not in scene_of(table).hidden(part)
    assert "help" in scene_of(table_at("ring")).hidden("recolter")

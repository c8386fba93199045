"""The workbooks of the templates are games as they are: nothing to mend, and bots end them whoever sits down."""

from functools import cache
from pathlib import Path

import pytest
from openpyxl import Workbook

from kiosk.decks.deck import Deck
from kiosk.decks.workbooks.page import Page
from kiosk.decks.workbooks.pages import new_pages
from kiosk.decks.workbooks.wording import LANGUAGES, plain, words
from kiosk.engine.cards import AGES
from kiosk.kinds.vote.rules import VoteRules
from tests.decks.workbooks.books import GLYPHS, TEMPLATES, changed, judged, new, told
from tests.engine.deck_bots import DeckBot, Met

SESSIONS = 180
FEW, MANY = 12, 20
"""Cards of a new workbook at most; where each of six has a side and two demands."""


@cache
def deck_of(template: str, folder: Path) -> Deck:
    deck = judged(new(folder, template)).deck
    assert deck is not None
    return deck


@pytest.mark.parametrize("ending", [".ods", ".xlsx"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_a_new_workbook_has_nothing_to_mend(template: str, language: str, ending: str, tmp_path: Path) -> None:
    loaded = judged(new(tmp_path, template, language, ending))

    assert told(loaded) == []
    assert loaded.deck is not None
    assert loaded.deck.language == language
    assert 8 <= len(loaded.deck.cards) <= (MANY if template == "negotiation" else FEW)


@pytest.mark.parametrize("template", TEMPLATES)
def test_both_formats_are_the_same_deck(template: str, tmp_path: Path) -> None:
    decks = [judged(new(tmp_path, template, ending=ending)).deck for ending in (".ods", ".xlsx")]

    assert decks[0] is not None
    assert decks[1] is not None
    assert decks[0].content == decks[1].content


@pytest.mark.parametrize("template", TEMPLATES)
def test_bots_end_every_length_with_one_to_six(template: str, tmp_path: Path) -> None:
    game, met, seats = deck_of(template, tmp_path).game, Met(), set()
    for seed in range(SESSIONS):
        bot = DeckBot(game, seed, length=game.lengths[seed % 3], audience=AGES[seed // 3 % 3])
        seats.add(len(bot.table.state.present))
        bot.play()
        met.add(bot.table)

    assert seats == {max(people, game.players.alone) for people in range(1, 7)}
    assert met.outcomes["result"] > SESSIONS * 0.85
    assert met.steps == {(length, step.id) for length in game.lengths for step in game.plans[length]}
    assert met.cards == set(game.cards)


@pytest.mark.parametrize(
    ("written", "ballot"), [("secret", "secret"), ("anonyme", "anonymous"), ("Anonyme", "anonymous"), (None, "secret")]
)
def test_votes_may_keep_only_their_count(written: str | None, ballot: str, tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        sheet = book["Réglages"]
        row = next(row for row in sheet.iter_rows() if row[0].value == "bulletin")
        row[1].value = written

    loaded = judged(changed(tmp_path, change, "votes"))
    assert (told(loaded), loaded.deck is not None) == ([], True)
    assert loaded.deck is not None
    asked = [step for step in loaded.deck.game.plans["short"] if isinstance(step, VoteRules)]
    assert {step.ballot for step in asked} == {ballot}


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_setting_and_column_has_a_name_of_its_own(template: str) -> None:
    for language in LANGUAGES:
        for page in new_pages(template, language):
            headings = [plain(text) for text in (*page.rows[0], *settings_of(page, language))]
            assert len(headings) == len(set(headings)), page.name


def settings_of(page: Page, language: str) -> list[str]:
    """The names of the settings, in their sheet."""
    is_settings = page.name == words().sheets["settings"].said(language)
    return [row[0] for row in page.rows[1:]] if is_settings else []


def test_the_icons_offered_exist() -> None:
    assert set(words().suggested["icon"]) <= GLYPHS

"""The negotiation: each side has reasons and a red line, each demand its answer, and no fact is told by two games."""

import csv

import pytest

from kiosk.decks.library import Library
from kiosk.engine.game import own_zone
from kiosk.engine.step import FLASH, LENGTHS
from kiosk.host.paths import bundled_decks_dir
from tests.engine.deck_bots import DeckBot

DECK = Library.scan([bundled_decks_dir()]).deck("ia-au-travail")
TOOLS = [card.id for card in DECK.cards.values() if card.type == "dossiers"]
LINES = {"short": 2, "normal": 3, "long": 3}
"""How many demands a charter keeps."""


def of_type(*names: str) -> list[str]:
    return [card.id for card in DECK.cards.values() if card.type in names]


def texts(cards: list[str], field: str, language: str) -> list[str]:
    return [DECK.card_text(card, field, language) for card in cards]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_side_has_an_aim_a_reason_and_a_red_line(language: str) -> None:
    for field in ("text", "detail", "private", "help"):
        told = texts(of_type("roles"), field, language)
        assert all(told)
        assert len(set(told)) == len(told) == 8


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_tool_and_each_demand_says_what_speaks_for_it_and_what_the_others_answer(language: str) -> None:
    cards = of_type("dossiers", "demandes")
    assert [card for card, pro in zip(cards, texts(cards, "pro", language), strict=True) if not pro] == []
    assert [card for card, con in zip(cards, texts(cards, "con", language), strict=True) if not con] == []


@pytest.mark.parametrize("tool", TOOLS)
def test_each_tool_has_a_fact_with_its_source_and_enough_effects_for_two_games(tool: str) -> None:
    card = DECK.cards[tool]
    (place,) = card.values("dossier")
    assert card.sources
    assert sum(place in effect.values("dossier") for effect in DECK.cards.values() if effect.type == "effets") >= 10


def test_no_page_that_it_tells_of_is_told_of_by_another_game() -> None:
    pages: dict[str, set[str]] = {}
    for file in bundled_decks_dir().glob("*/sources.csv"):
        with file.open(encoding="utf-8", newline="") as table:
            for row in csv.DictReader(table):
                pages.setdefault(row["url"], set()).add(file.parent.name)
    mine = {url: games for url, games in pages.items() if DECK.id in games}
    assert len(mine) >= 30
    assert [url for url, games in mine.items() if games != {DECK.id}] == []


@pytest.mark.parametrize("length", [length for length in LENGTHS if length != FLASH])
def test_a_charter_has_its_lines_and_a_disagreement_asks_everybody(length: str) -> None:
    disagreed = 0
    for seed in range(60):
        bot = DeckBot(DECK.game, seed, steady=True, length=length)
        bot.play()
        state = bot.table.state
        held = {card for seat in state.present for card in state.zones[own_zone("role", seat)]}
        assert {"direction", "equipe"} <= held
        asked = state.closed.get("missing")
        if asked is not None:
            disagreed += 1
            assert {cast.seat for cast in asked.casts} == set(state.present)
        assert len(state.zones["charter"]) == (LINES[length] if asked is None else 0)
        assert len(state.zones["withdrawn"]) - bool(state.closed.get("strike")) == LINES[length] - len(
            state.zones["charter"]
        )
    assert disagreed


@pytest.mark.parametrize("length", [length for length in LENGTHS if length != FLASH])
def test_a_result_tells_the_vote_it_ends_with_and_a_disagreement_what_each_side_lacks(length: str) -> None:
    told = set()
    for seed in range(60):
        bot = DeckBot(DECK.game, seed, steady=True, length=length)
        bot.play()
        state = bot.table.state
        last = next(name for name in ("missing", "again", "accept") if name in state.closed)
        shown = bot.table.view().step
        assert tuple(shown.outcomes) == (last, "red-lines")
        told.add(last)
        if last == "missing":
            assert shown.band == "desaccord"
            named = {option for cast in state.closed["missing"].casts for option in cast.options}
            counts = shown.outcomes["missing"].counts
            assert {option for option, count in counts.items() if count} == named
            assert set(state.zones["owed"]) <= named
    assert told == {"missing", "again", "accept"}

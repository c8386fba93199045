"""The deck La Boîte noire is ready: its number of cards, its languages, its draws, its endings."""

import random
from collections import Counter

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.loading import Loaded, load
from kiosk.engine import rules
from kiosk.engine.moves import TABLE, Action, Started
from kiosk.engine.play import Play
from kiosk.engine.rules import Accepted
from kiosk.host.icon_names import glyphs
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.arrange.rules import Place
from kiosk.kinds.deal.rules import DealRules, Dealt
from kiosk.sessions.chance import RandomChance
from tests.shipped import scripted

STAGES = ("prendre", "recolter", "trier", "entrainer", "corriger", "repondre")
DRAWS = {"short": 2, "normal": 6, "long": 9}
SEEDS = range(150)


@pytest.fixture(scope="module")
def loaded() -> Loaded:
    return load(bundled_decks_dir() / "boite-noire", frozenset(glyphs()))


@pytest.fixture(scope="module")
def deck(loaded: Loaded) -> Deck:
    assert loaded.deck is not None
    return loaded.deck


def test_nothing_is_found_wrong_with_it(loaded: Loaded) -> None:
    assert [finding.line("en") for finding in loaded.findings] == []
    assert loaded.deck is not None
    assert len(scripted(loaded.deck)) >= 3


def test_it_has_its_cards_in_every_family(deck: Deck) -> None:
    assert Counter(card.type for card in deck.cards.values()) == {"etapes": 6, "actions": 42, "controverses": 10}
    first = Counter(
        deck.game.cards[card.id].values("stage")[0] for card in deck.cards.values() if card.type == "actions"
    )
    assert first == dict.fromkeys(STAGES, 7)


def test_it_is_wholly_in_two_languages(deck: Deck) -> None:
    assert deck.offered == ("fr", "en")
    untranslated = [key for key in deck.texts if not key.startswith("source.") and key not in deck.translations["en"]]
    assert untranslated == []


def test_at_least_half_of_it_is_for_everybody(deck: Deck) -> None:
    ages = Counter(card.age for card in deck.game.cards.values())
    assert ages["tous"] >= 29
    assert ages["adultes"] == 0


def test_every_card_that_gives_a_figure_names_its_source(deck: Deck) -> None:
    for card in deck.cards.values():
        said = " ".join(deck.card_text(card.id, column, "fr") for column in ("text", "detail"))
        assert card.sources or not any(sign.isdigit() for sign in said), card.id


def to_the_draw(deck: Deck, length: str, seed: int, audience: str, recent: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The action cards that a session of this length would put on the table."""
    deal = deck.game.named(length, "cards")
    assert isinstance(deal, DealRules)
    accepted = rules.start(deck.game, Started(length, (1,), audience, recent), RandomChance(seed))
    shuffled = RandomChance(seed).shuffled(accepted.play.state.zones["actions"])
    opened = deal.opens(deck.game, accepted.play.state)
    drawn = deal.drawn(deck.game, opened, opened.step, shuffled, wish="")
    assert isinstance(drawn, Dealt)
    return drawn.cards


@pytest.mark.parametrize("length", DRAWS)
@pytest.mark.parametrize("audience", ["tous", "ados"])
def test_every_draw_is_whole_and_balanced(deck: Deck, length: str, audience: str) -> None:
    for seed in SEEDS:
        cards = [deck.game.cards[card] for card in to_the_draw(deck, length, seed, audience)]
        assert len({card.id for card in cards}) == DRAWS[length]
        if len(cards) >= 3:
            assert {tone for card in cards for tone in card.values("tone")} == {"benefit", "harm"}
        stages = {stage for card in cards for stage in card.values("stage")}
        if length == "short":
            assert stages & {"prendre", "corriger"}
            assert any(card.values("surprise") for card in cards)
        else:
            assert stages == set(STAGES)


def test_two_long_games_in_a_row_share_less_than_half_of_their_cards(deck: Deck) -> None:
    for seed in SEEDS:
        first = to_the_draw(deck, "long", seed, "tous")
        second = to_the_draw(deck, "long", seed + 1000, "tous", first)
        assert len(set(first) & set(second)) < len(first) / 2


def bot_game(deck: Deck, length: str, seats: int, seed: int) -> Play:
    """A whole game by a bot that picks among what is legal and helps the table forward."""
    chance, luck = RandomChance(seed), random.Random(seed)
    play = rules.start(deck.game, Started(length, tuple(range(1, seats + 1))), chance).play
    for _ in range(3000):
        if play.state.over:
            return play
        turn = deck.game.step(play.state).turn(deck.game, play.state, play.state.step)
        seat = luck.choice((turn, TABLE, *play.state.present))
        step = deck.game.step(play.state)
        moves = [m for m in step.candidates(deck.game, play.state, play.state.step, seat) if type(m).__name__ != "Take"]
        legal = [m for m in moves if rules.refusal(deck.game, play, Action(seat, m)) is None]
        onward = [m for m in legal if not isinstance(m, Place)] or legal
        if onward:
            answer = rules.attempt(deck.game, play, Action(seat, luck.choice(onward)), chance)
            assert isinstance(answer, Accepted)
            play = answer.play
    raise AssertionError(f"{length} for {seats} never ended")


@pytest.mark.parametrize("length", DRAWS)
@pytest.mark.parametrize("seats", [1, 3, 6])
def test_a_game_ends_for_one_and_for_six(deck: Deck, length: str, seats: int) -> None:
    for seed in range(5):
        assert bot_game(deck, length, seats, seed).state.outcome == "result"


def test_every_theme_leads_to_a_takeaway_of_its_own(deck: Deck) -> None:
    themes = {
        value for card in deck.game.cards.values() if card.type == "controverses" for value in card.values("theme")
    }
    debrief = deck.game.plans["short"][-1]
    asked = {str(c.value) for takeaway in debrief.takeaways for c in takeaway.when}  # type: ignore[attr-defined]
    assert themes <= asked

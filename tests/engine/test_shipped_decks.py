"""Sessions of each shipped game, ten thousand in all: each ends and can be told again, and each quarter of them meets
all there is."""

from functools import cache
from itertools import product
from random import Random

import pytest

from kiosk.decks.checks.endings import ways_to_endings
from kiosk.decks.library import Library
from kiosk.engine.cards import AGES
from kiosk.engine.game import Game
from kiosk.engine.step import base_name
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.choose.rules import ChooseRules
from kiosk.kinds.deal.rules import DealRules
from kiosk.kinds.debrief.rules import DebriefRules
from kiosk.kinds.reveal.rules import RevealRules
from kiosk.kinds.vote.rules import VoteRules
from kiosk.kinds.write.rules import WriteRules
from tests.depth import drawn
from tests.engine.deck_bots import DeckBot, Met
from tests.engine.test_bots import told_again
from tests.shipped import GAMES

PARTS, SESSIONS = 4, 2_500
TEXTS = (0, 0, 0, 1, 3, 4, 40)
"""How many texts of earlier visitors may lie on the wall."""
BALANCE = "tone"
"""The column that says what a card is about: a benefit, a harm, both."""
SAFETY_NETS = {
    "boite-noire": {"pour-tout-le-monde"},
    "en-classe": {"a-quoi-sert"},
    "ia-au-travail": {"pour-tout-le-monde"},
    "le-duel": {"pour-tout-le-monde"},
    "le-proces": {"pour-tout-le-monde"},
    "micro-dystopies": {"un-moment"},
    "une-ia-dans-ma-rue": {"une-autre-place"},
}
"""Take-aways for a theme that no card has yet: each that there is has one before them."""


@cache
def game_of_deck(name: str) -> Game:
    return Library.scan([bundled_decks_dir()]).deck(name).game


def bot(game: Game, seed: int) -> DeckBot:
    """A bot for that session: every length and audience in turn, any number of seats and of texts on the wall."""
    count = Random(seed + 1).choice(TEXTS) if any(zone.texts for zone in game.zones.values()) else 0
    texts = tuple(f"~{number}" for number in range(count))
    return DeckBot(game, seed, length=game.lengths[seed % 4], audience=AGES[seed // 4 % 3], texts=texts)


@pytest.mark.long
@pytest.mark.parametrize(("name", "part"), drawn("bots", list(product(GAMES, range(PARTS)))))
def test_every_session_ends_is_told_again_and_all_is_met(name: str, part: int) -> None:
    game, met = game_of_deck(name), Met()
    for seed in range(part * SESSIONS, (part + 1) * SESSIONS):
        player = bot(game, seed)
        player.play()
        again = told_again(player.table)
        assert (again.state, again.count) == (player.table.state, len(player.table.events)), seed
        met.add(player.table)
    assert met.outcomes["result"] > SESSIONS * 0.9
    assert met.outcomes["left"] > SESSIONS * 0.005
    assert met.steps == {(length, step.id) for length in game.lengths for step in game.plans[length]}
    assert listed_options(game) - met.options == set()
    assert card_options(game, met) - {option for _, _, option in met.options} == set()
    all_is_reached(name, game, met)
    assert {card.id for card in game.cards.values() if card.type not in laid_out(game)} - met.cards == set()
    assert [cards for step, cards in met.draws if len(cards) >= 3 and not balanced(game, step, cards)] == []


def listed_options(game: Game) -> set[tuple[str, str, str]]:
    """The options and verdicts that a scenario lists, by length and step."""
    found: set[tuple[str, str, str]] = set()
    for length in game.lengths:
        for step in game.plans[length]:
            listed = step.options if isinstance(step, ChooseRules | VoteRules) else ()
            parts = step.verdicts if isinstance(step, RevealRules) else listed
            found.update((length, step.id, part.id) for part in parts)
    return found


def card_options(game: Game, met: Met) -> set[str]:
    """The cards that were dealt, or lay from the start, where the table chooses or votes among them."""
    steps = [step for length in game.lengths for step in game.plans[length]]
    zones = {step.cards for step in steps if isinstance(step, ChooseRules | VoteRules) and step.cards}
    deals = {base_name(step.id) for step in steps if isinstance(step, DealRules) and step.to in zones}
    dealt = {card for step, cards in met.draws if step in deals for card in cards}
    laid = {kind for zone in zones for kind in game.zones[zone].types}
    return {card for card in dealt if not card.startswith("~")} | {c.id for c in game.cards.values() if c.type in laid}


def all_is_reached(name: str, game: Game, met: Met) -> None:
    """Every ending and every take-away; and a proof knows of each ending that was reached."""
    for length in game.lengths:
        debrief = game.plans[length][-1]
        assert isinstance(debrief, DebriefRules)
        endings = {band for at, band in met.endings if at == length and band}
        assert endings == {band.id for band in debrief.bands}
        assert endings <= {band for _, band in ways_to_endings(game, length)}
        takeaways = {takeaway.id for takeaway in debrief.takeaways}
        assert takeaways - met.takeaways <= SAFETY_NETS.get(name, set())


def laid_out(game: Game) -> set[str]:
    """The families that no chance deals: they lie where a step shows them, or begin a text."""
    steps = [step for length in game.lengths for step in game.plans[length]]
    dealt = {kind for step in steps if isinstance(step, DealRules) for kind in game.zones[step.origin].types}
    shown = {zone for step in steps if not isinstance(step, DealRules) for zone in step.zones_read()}
    starters = {step.starters for step in steps if isinstance(step, WriteRules) and step.starters}
    return {kind for zone in shown | starters for kind in game.zones[zone].types} - dealt


def balanced(game: Game, step: str, cards: tuple[str, ...]) -> bool:
    """Whether a draw of cards that all say what they are about has every side of it."""
    sides = [set(game.card(card).values(BALANCE)) for card in cards]
    family = [card for card in game.cards.values() if card.type == game.card(cards[0]).type]
    return not all(sides) or set().union(*sides) == {side for card in family for side in card.values(BALANCE)}


@pytest.mark.parametrize("name", GAMES)
def test_two_long_sessions_in_a_row_share_less_than_half_of_their_cards(name: str) -> None:
    game = game_of_deck(name)
    for seed in range(100):
        first = dealt(game, seed, ())
        second = dealt(game, seed + 1_000, tuple(sorted(first)))
        assert len(first & second) < len(second) * 0.5, (seed, first & second)


def dealt(game: Game, seed: int, recent: tuple[str, ...]) -> set[str]:
    """The cards that chance gave in a whole session of the longest length."""
    player, met = DeckBot(game, seed, steady=True, length="long", recent=recent), Met()
    player.play()
    met.add(player.table)
    return met.cards

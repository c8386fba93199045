"""Which ending « Et demain, l’IA ? » may tell, for every reaction and every event: played, not computed."""

from functools import cache
from itertools import permutations
from random import Random
from typing import NamedTuple

import pytest

from kiosk.decks.library import Library
from kiosk.engine.game import Game
from kiosk.host.paths import bundled_decks_dir
from kiosk.kinds.choose.rules import Choose
from kiosk.tools.player import Player
from tests.engine.tables import Table, Told

EVENTS = (
    "on-demande-a-voter",
    "fournisseur-vendu",
    "vague-de-reparation",
    "longue-coupure",
    "petit-outil-gratuit",
    "trois-cents-villages",
)
FRUGAL, COSTLY, SAME = "choisi-et-econome", "choisi-mais-couteux", "choisi-a-depense-egale"
FRUGAL_ELSEWHERE, LEFT = "econome-mais-ailleurs", "confie-a-d-autres"
SAID = {"F": FRUGAL, "C": COSTLY, "S": SAME, "f": FRUGAL_ELSEWHERE, "l": LEFT}
ENDINGS = {
    "partager-l-eau": "F FlFFFC",
    "confier-les-vannes": "l ClflSl",
    "mettre-en-veille": "F FfFFFS",
    "conseil-du-calcul": "S SCFFFC",
    "assistant-unique": "f flfffl",
    "papier-et-voix": "F FlFFFC",
    "deux-regards": "S SlFFFC",
    "cabinet-de-nuit": "C ClFSSC",
    "moins-d-examens": "F FfFFFS",
    "redaction-de-quartier": "C CCFSSC",
    "journal-sur-mesure": "l ClflSl",
    "une-page-par-semaine": "F FfFFFS",
}
"""By reaction: the ending of the short game, then that of the normal game after each event."""

HANDED_OVER = {"confier-les-vannes", "assistant-unique", "journal-sur-mesure", "fournisseur-vendu"}
SPENDING = HANDED_OVER - {"assistant-unique"} | {"cabinet-de-nuit", "redaction-de-quartier", "trois-cents-villages"}
SPARING = {"partager-l-eau", "mettre-en-veille", "assistant-unique", "papier-et-voix", "moins-d-examens"}
SPARING |= {"une-page-par-semaine", "vague-de-reparation", "longue-coupure", "petit-outil-gratuit"}
"""What a card tells in its words: that somebody else decides, that more is used, that less is."""


class Choices(NamedTuple):
    """What a table of this test does: a future, its reactions, and the event between them."""

    reaction: str
    event: str = ""
    second: str = ""

    @property
    def length(self) -> str:
        return "long" if self.second else "normal" if self.event else "short"


@cache
def deck_game() -> Game:
    return Library.scan([bundled_decks_dir()]).deck("demain-lia").game


def future_of(reaction: str) -> str:
    return deck_game().card(reaction).traits["scenario"]


def reactions() -> list[str]:
    return [card.id for card in deck_game().cards.values() if card.type == "reactions"]


@cache
def told(choices: Choices) -> tuple[str, str]:
    """The ending and the take-away of a whole session with these choices."""
    future = future_of(choices.reaction)
    wanted = {"pick-future": future, "reaction": choices.reaction, "second-reaction": choices.second}
    table = Table(deck_game(), 1, chance=Told(future, choices.event), length=choices.length)
    player = Player(Random(0), 0.0)
    while not table.state.over:
        if table.open in wanted and table.shown.picked is None:
            table.do(Choose(wanted[table.open]))
        action = player.action(deck_game(), table.play)
        assert action is not None
        table.do(action.move, seat=action.seat)
    return table.shown.band, table.shown.takeaway


@pytest.mark.parametrize("reaction", reactions())
def test_every_reaction_and_event_has_its_ending(reaction: str) -> None:
    played = [told(Choices(reaction))[0], *(told(Choices(reaction, event))[0] for event in EVENTS)]
    assert played == [SAID[letter] for letter in ENDINGS[reaction].replace(" ", "")]


def every_play() -> list[Choices]:
    found = [Choices(reaction, event) for reaction in reactions() for event in ("", *EVENTS)]
    for first, second in permutations(reactions(), 2):
        if future_of(first) == future_of(second):
            found += [Choices(first, event, second) for event in EVENTS]
    return found


def test_an_ending_says_only_what_was_done() -> None:
    for choices in every_play():
        ending, _ = told(choices)
        done = set(choices)
        assert ending not in (FRUGAL_ELSEWHERE, LEFT) or done & HANDED_OVER, choices
        assert ending != COSTLY or done & SPENDING, choices
        assert ending not in (FRUGAL, FRUGAL_ELSEWHERE) or done & SPARING, choices
        assert ending not in (SAME, LEFT) or done & SPENDING or not done & SPARING, choices


def test_a_take_away_says_only_what_was_done() -> None:
    for choices in every_play():
        _, takeaway = told(choices)
        done = set(choices)
        assert not takeaway.endswith(("-confie", "-confiee", "d-abord")) or done & HANDED_OVER, choices
        assert not takeaway.endswith(("-epargne", "-epargnee", "sobriete")) or done & SPARING, choices
        assert takeaway != "cabinet-epargne" or "moins-d-examens" in done, choices
        assert takeaway != "cabinet-choisi" or done & {"deux-regards", "cabinet-de-nuit"}, choices
        assert takeaway != "guichet-choisi" or done & {"conseil-du-calcul", "papier-et-voix"}, choices
        assert takeaway != "journal-choisi" or "redaction-de-quartier" in done, choices
        assert takeaway != "journal-epargne" or "une-page-par-semaine" in done, choices

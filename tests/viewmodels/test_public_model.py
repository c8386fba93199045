"""What those who look on may see: what everybody at the table sees, and never before they do."""

import re
from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest

from kiosk.engine.leading import Concluded
from kiosk.engine.moves import Continue
from kiosk.host.words import words
from kiosk.kinds.position.rules import Mark
from kiosk.kinds.vote.rules import Ballot
from kiosk.sessions.notebook import WrittenText
from kiosk.viewmodels.panels import panels
from kiosk.viewmodels.paper import Paper
from kiosk.viewmodels.public_model import SpreadRow, calling, derive_offers, derive_props, derive_spread
from kiosk.viewmodels.scene import Scene
from tests.engine.deck_bots import DeckBot
from tests.engine.tables import Table
from tests.shipped import GAMES
from tests.viewmodels.scenes import scene_of, shipped_deck, table_at

DECKS = (*GAMES, "mains", "plume", "votes")
SESSIONS = 6
TEXT = "Zorglub a mangé la lune"
PRIVATE = ("private", "note")
BIDS = re.compile(
    r"(^|[.!:] )(touche[zs]?|glisse[zs]?|lisez|dites|écrivez|récrivez|payez|choisissez|proposez|ajoutez|répondez|jouez"
    r"|touch|tap|slide|drag|read|say|write|rewrite|pay|choose|pick|add|answer|play)\b",
    re.IGNORECASE,
)
"""What bids the table do something: whoever looks on can touch nothing."""
WRITING = Paper(read=lambda card: WrittenText(TEXT, "la lune", True), write=lambda step, text: None)


def seen(scene: Scene) -> str:
    return repr((derive_props(scene), derive_spread(scene), derive_offers(scene)))


def test_nobody_plays_come_and_play() -> None:
    for language in ("fr", "en"):
        assert calling(words(language)).told == words(language).say("public.call")


def test_the_spread_comes_with_the_joint_reveal_and_names_no_seat() -> None:
    table = table_at("before", 1, 2, 4)
    for seat, point in ((1, 2), (2, 2)):
        table.do(Mark(point), seat=seat)
        assert derive_spread(scene_of(table)) == []
    table.do(Mark(5), seat=4)
    assert derive_spread(scene_of(table)) == [
        SpreadRow("1", "Pas d’accord", 0, 2),
        SpreadRow("2", "", 2, 2),
        SpreadRow("3", "", 0, 2),
        SpreadRow("4", "", 0, 2),
        SpreadRow("5", "D’accord", 1, 2),
    ]


def test_a_vote_is_counted_in_the_order_of_its_options() -> None:
    table = table_at("street", 1, 2, 3, deck="votes")
    options = table.shown.options
    for seat in (1, 2, 3):
        assert derive_spread(scene_of(table)) == []
        table.do(Ballot((options[seat // 3],)), seat=seat)
    table.do(Continue())
    rows = derive_spread(scene_of(table))
    assert [(row.key, row.count, row.most) for row in rows] == [
        (options[0], 2, 2),
        (options[1], 1, 2),
        (options[2], 0, 2),
    ]
    assert all(row.name for row in rows)


def test_at_the_end_the_last_votes_are_shown_with_their_question() -> None:
    scene = scene_of(table_at("end", 1, 2, 3))
    (last,) = [panel for panel in panels(scene) if panel.step == "after"]
    props, rows = derive_props(scene), derive_spread(scene)
    assert (props.question, props.told) == (last.statement, words("fr").say("public.call"))
    assert [row.count for row in rows] == list(last.yours)
    assert [row.name for row in rows] == ["Pas d’accord", "", "", "", "D’accord"]


def test_at_the_end_of_a_game_in_which_nobody_answered_there_is_its_title_alone() -> None:
    table = table_at("before", 1, 2)
    table.do(Concluded(), facilitator=True)
    assert derive_spread(scene_of(table)) == []


def test_a_talk_shows_its_time() -> None:
    talk = derive_props(scene_of(table_at("talk"), seconds_left=40))
    assert (talk.seconds, talk.total) == (40, 75)
    assert derive_props(scene_of(table_at("before"), seconds_left=None)).seconds == -1


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_pause_is_told(language: str) -> None:
    scene = scene_of(table_at("talk"), language)
    held = replace(scene, view=replace(scene.view, held="pause"))
    said = words(language).say
    assert (derive_props(scene).told, derive_props(held).told) == (said("public.talk"), said("leading.held"))


def test_those_around_are_asked_once_the_table_has_answered_and_not_before() -> None:
    table = table_at("before", 1, 2)
    for seat in (1, 2):
        assert derive_props(scene_of(table)).told == ""
        table.do(Mark(3), seat=seat)
    assert derive_props(scene_of(table)).told == words("fr").say("public.hands")


def played(deck: str) -> Iterator[Table]:
    """A table at every instant of some sessions."""
    for seed in range(SESSIONS):
        game = shipped_deck(deck).game
        bot = DeckBot(game, seed, length=Random(seed).choice(game.lengths), texts=("~1", "~2"))
        while not bot.table.state.over:
            yield bot.table
            bot.turn()
        yield bot.table


@pytest.mark.parametrize("deck", DECKS)
def test_nothing_private_is_ever_shown(deck: str) -> None:
    """No card of a hidden zone or a hand, no private column, no text of visitors; and what a seat answers in secret
    changes nothing."""
    texts = shipped_deck(deck)
    before: tuple[str, str, int] | None = None
    for table in played(deck):
        scene = replace(scene_of(table), paper=WRITING)
        told = seen(scene)
        hidden = {
            card for name, cards in table.state.zones.items() for card in set(cards) - set(scene.view.zones[name].cards)
        }
        public = {card for zone in scene.view.zones.values() for card in zone.cards} | {
            getattr(scene.shown, "card", None)
        }
        lines = {
            texts.card_text(card, column, "fr") for card in hidden - public for column in ("title", "text", "body")
        }
        lines |= {texts.card_text(card, column, "fr") for card in texts.cards for column in PRIVATE}
        assert [line for line in lines if len(line) > 12 and line in told] == []
        assert TEXT not in told
        secret = getattr(table.game.step(table.state), "ballot", "") in ("secret", "together")
        revealed = table.state.reveals
        if before is not None and secret and before[0] == table.open and before[2] == revealed:
            assert before[1] == told, "what is answered in secret is not seen"
        before = (table.open, told, revealed)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("deck", GAMES)
def test_those_who_look_on_are_told_what_happens_and_bid_to_do_nothing(deck: str, language: str) -> None:
    for table in played(deck):
        scene = scene_of(table, language)
        props = derive_props(scene)
        assert props.doing, table.open
        assert props.question, table.open
        if not props.card and not table.state.over:
            assert not BIDS.search(props.question), (table.open, props.question)


def test_a_bidding_is_found() -> None:
    assert all(map(BIDS.search, ("Touchez-en une pour le détail.", "Read them aloud.", "Lisez à voix haute.")))
    assert not any(map(BIDS.search, ("Où vont les cartes ?", "The table is reading")))


def test_a_prompt_is_told_by_what_it_asks() -> None:
    prompts = {"answers": "Où vont les cartes ?", "ring": "Que se passe-t-il après la première étape ?"}
    for step, said in prompts.items():
        told = derive_props(scene_of(table_at(step, length="normal"))).question
        assert told.replace("\u202f", " ").replace("\u00a0", " ") == said


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_cards_and_the_answers_stand_beside_the_question_until_the_spread_does(language: str) -> None:
    deal = scene_of(table_at("proposals", length="long"), language)
    assert [row.key for row in derive_offers(deal)] == list(deal.shown.cards)
    assert all(row.name and row.text for row in derive_offers(deal))
    vote = table_at("first", 1, 2, length="normal", deck="une-ia-dans-ma-rue")
    named = [
        shipped_deck("une-ia-dans-ma-rue").text(f"step.first.options.{option}.text", language)
        for option in vote.shown.options
    ]
    assert [row.name for row in derive_offers(scene_of(vote, language))] == named
    scale, deck = scene_of(table_at("before", 1, 2), language), shipped_deck("boite-noire")
    assert [row.name for row in derive_offers(scale)] == [
        deck.text(f"step.before.{end}", language) for end in ("left", "right")
    ]
    street = table_at("street", 1, 2, 3, deck="votes")
    for seat in (1, 2, 3):
        assert derive_offers(scene_of(street, language))
        street.do(Ballot((street.shown.options[0],)), seat=seat)
    street.do(Continue())
    scene = scene_of(street, language)
    assert (bool(derive_spread(scene)), derive_offers(scene)) == (True, [])


def test_about_a_card_those_who_look_on_are_told_what_is_asked_of_it() -> None:
    vote = derive_props(scene_of(table_at("first", 1, 2, length="normal", deck="une-ia-dans-ma-rue")))
    assert vote.doing.replace("\u202f", " ").replace("\u00a0", " ") == "La table vote : la rue prend-elle cet outil ?"


def test_a_secret_that_is_shown_too_soon_would_be_seen() -> None:
    """The walk above can fail: a spread does change what is shown."""
    table = table_at("before", 1, 2)
    told = seen(scene_of(table))
    table.do(Mark(1), seat=1)
    assert seen(scene_of(table)) == told
    table.do(Mark(2), seat=2)
    assert seen(scene_of(table)) != told
    table.do(Continue())

"""Every card at its right place, in order, with why and from where."""

import re
from dataclasses import replace
from typing import Any

import pytest

from kiosk.kinds.reveal.rules import TurnOver, Unveil
from kiosk.kinds.reveal.screen import RevealStep, back, derive_props, reveals
from kiosk.kinds.vote import look as votes
from kiosk.viewmodels.look import Back
from kiosk.viewmodels.placed_look import AnswerRow, PlacedLook, derive_answers, split_date
from kiosk.viewmodels.scene import Scene
from tests.viewmodels.scenes import scene_of, seen, shipped_deck, steps, table_at

DECK = shipped_deck()
UNTRAPPED = 1
"""A seed with which the duel hides nothing."""


def behind(scene: Scene) -> Back[Any]:
    found = back(scene)
    assert found is not None
    return found


def answers(scene: Scene) -> list[AnswerRow]:
    return derive_answers(scene, behind(scene))


def shown(scene: Scene) -> RevealStep:
    """The screen's view-model."""
    model = RevealStep(lambda move, seat: True)
    model.show(scene)
    return model


RING = ["prendre", "recolter", "trier", "entrainer", "corriger", "repondre"]


def test_the_ring_is_told_link_by_link() -> None:
    scene = scene_of(table_at("closing"))
    look, rows = shown(scene).property("look"), answers(scene)
    assert isinstance(look, PlacedLook)
    assert (look.props.layout, look.props.links) == ("ring", True)
    assert [row.number for row in rows] == [1, 2, 3, 4, 5, 6]
    assert [row.card_id for row in rows] == sorted(RING, key=lambda card: int(DECK.game.cards[card].traits["rank"]))
    assert all(row.text == DECK.card_text(row.card_id, "link", "fr") != "" for row in rows)
    titles = [row.title for row in rows]
    assert [row.place for row in rows] == [*titles[1:], titles[0]]


@pytest.mark.parametrize(("told", "column"), [((), "text"), (("details",), "detail")])
def test_cards_are_told_place_by_place_with_their_sources(told: tuple[str, ...], column: str) -> None:
    scene = seen(scene_of(table_at("answers", length="normal"), "en"), show=("answer", *told, "sources"))
    rows = answers(scene)
    assert len(rows) == 6
    assert [row.number for row in rows] == sorted(row.number for row in rows)
    for row in rows:
        assert row.place in {DECK.card_text(card, "title", "en") for card in RING}
        assert row.text == DECK.card_text(row.card_id, column, "en") != ""
        assert row.source


@pytest.mark.parametrize(
    ("hesitated", "marked"),
    [((), []), (("trier>entrainer",), ["trier"]), (("recolter", "trier"), ["recolter", "trier"])],
)
def test_where_the_table_hesitated_is_marked(hesitated: tuple[str, ...], marked: list[str]) -> None:
    scene = scene_of(table_at("closing"))
    rows = answers(seen(scene, outcome=replace(scene.shown.outcome, hesitated=hesitated)))
    assert [row.card_id for row in rows if row.hesitated] == marked


def test_a_step_that_was_skipped_shows_nothing() -> None:
    scene = seen(scene_of(table_at("closing")), outcome=None)
    assert (back(scene), shown(scene).property("look"), shown(scene).property("source")) == (None, None, "")


def test_dates_are_covered_until_they_are_turned_over() -> None:
    table = table_at("dates", deck="demain-lia")
    covered = answers(scene_of(table))
    assert [(row.covered, row.place, row.source) for row in covered] == [(True, "", "")] * 3
    assert shown(scene_of(table)).property("covered") == 3
    table.do(TurnOver())
    first, *others = answers(scene_of(table))
    assert first.place == shipped_deck("demain-lia").card_text(first.card_id, "date", "fr") != ""
    assert (first.covered, [row.covered for row in others]) == (False, [True, True])
    assert (first.year in first.place, [row.year for row in others]) == (True, ["", ""])


def test_a_mark_comes_with_its_date() -> None:
    table = table_at("dates", deck="demain-lia")
    scene = scene_of(table)
    every = tuple(scene.shown.outcome.placed)
    assert not any(row.hesitated for row in answers(seen(scene, outcome=replace(scene.shown.outcome, hesitated=every))))
    table.do(TurnOver())
    scene = scene_of(table)
    rows = answers(seen(scene, outcome=replace(scene.shown.outcome, hesitated=every)))
    assert [row.hesitated for row in rows] == [True, False, False]


@pytest.mark.parametrize(
    ("date", "parts"),
    [("30 novembre 2022", ("2022", "30 novembre")), ("2020", ("2020", "")), ("avant l’an mil", ("avant l’an mil", ""))],
)
def test_a_date_has_a_year_and_a_day(date: str, parts: tuple[str, str]) -> None:
    assert split_date(date) == parts


def test_a_vote_is_revealed_with_what_it_had_hidden() -> None:
    deck = shipped_deck("le-duel")
    step = next(step for step in steps(deck.id, "short") if step.kind == "reveal" and "hidden" in step.show)
    scene = scene_of(table_at(step.id, deck="le-duel", seed=UNTRAPPED))
    rows = votes.derive_told(scene, behind(scene))
    assert len(rows) == 2
    for row in rows:
        assert row.nature == deck.card_text(row.option_id, "nature", "fr") != ""
        assert row.verify
        assert row.words == len(re.findall(r"[^\s]*\w[^\s]*", deck.card_text(row.option_id, "body", "fr")))
    assert sum(row.count for row in rows) <= 2


def test_a_private_line_appears_only_once_its_seat_shows_it() -> None:
    deck = shipped_deck("worries")
    step = next(step for step in steps(deck.id, "normal") if step.kind == "reveal")
    table = table_at(step.id, length="normal", deck="worries")
    asked = derive_props(scene_of(table))
    assert (asked.judged, asked.asked, asked.secret, back(scene_of(table))) == (True, 1, "", None)
    assert reveals.verdicts(scene_of(table)) == []
    table.do(Unveil(), seat=1)
    card = table.shown.outcome.given[1][0]
    told = derive_props(scene_of(table))
    assert told.secret == deck.card_text(card, "private", "fr") != ""
    assert [row.option_id for row in reveals.verdicts(scene_of(table))] == [part.id for part in step.verdicts]


@pytest.mark.parametrize(
    ("deck", "step", "seed", "told", "props"),
    [
        ("le-duel", "unveil", UNTRAPPED, 2, votes.Props(weighed=True)),
        ("micro-dystopies", "authors", 3, 3, votes.Props(brief=True)),
    ],
)
def test_only_the_cards_of_a_vote_are_told(deck: str, step: str, seed: int, told: int, props: votes.Props) -> None:
    scene = scene_of(table_at(step, length="normal", deck=deck, seed=seed))
    rows = votes.derive_told(scene, behind(scene))
    assert (len(rows), votes.derive_props(scene, behind(scene))) == (told, props)


def test_what_was_chosen_beside_two_answers_is_shown_where_somebody_did() -> None:
    scene = scene_of(table_at("unveil", length="normal", deck="le-duel", seed=UNTRAPPED))
    for count in (0, 1):
        back = behind(scene)
        outcome = replace(back.outcome, counts={**back.outcome.counts, "egalite": count})
        look = votes.VoteLook()
        look.show(scene, replace(back, outcome=outcome))
        assert [(row.title, row.count) for row in look.between.rows] == [("À égalité", count)] * count


def test_texts_are_signed_and_not_measured() -> None:
    scene = scene_of(table_at("authors", length="normal", deck="micro-dystopies", seed=3))
    rows = [row for row in votes.derive_told(scene, behind(scene)) if not row.option_id.startswith("~")]
    assert {(row.author, row.words) for row in rows} == {("L’équipe de la borne, pour ce jeu", 0)}
    assert {row.nature for row in rows} <= {"Micro-dystopie", "Micro-utopie"}


def test_only_the_look_of_what_is_looked_back_at_holds_anything() -> None:
    duel = shown(scene_of(table_at("unveil", deck="le-duel", seed=UNTRAPPED)))
    look = duel.property("look")
    assert (look.source, look.told.rowCount()) == ("kinds/vote/VoteLook.qml", 2)
    duel.show(scene_of(table_at("closing")))
    assert (look.told.rowCount(), look.props) == (0, votes.Props())
    assert duel.property("source") == "ui/steps/PlacedLook.qml"


def test_words_of_a_look_are_counted() -> None:
    with_figure = shown(scene_of(table_at("truth", deck="le-duel", length="normal")))
    assert with_figure.words_shown > len(str(with_figure.property("look").props.detail).split()) > 0

"""Options are sentences or cards; one of them is leaned towards."""

from dataclasses import replace

from kiosk.engine.moves import TABLE, Continue, Move
from kiosk.kinds.choose.rules import Choose
from kiosk.kinds.choose.screen import ChooseStep, OptionRow, Props, derive_options, derive_props
from tests.viewmodels.scenes import scene_of, seen, shipped_deck, table_at

DECK = shipped_deck()


def test_cards_are_options_with_their_faces() -> None:
    table = table_at("pick", length="long")
    first, second = table.shown.options
    table.do(Choose(second))
    rows = derive_options(scene_of(table))
    assert [(row.option_id, row.picked) for row in rows] == [(first, False), (second, True)]
    assert [row.essential for row in rows] == [DECK.card_text(card, "text", "fr") for card in (first, second)]
    assert [(row.pro, row.con) for row in rows] == [
        (DECK.card_text(card, "pro", "fr"), DECK.card_text(card, "con", "fr")) for card in (first, second)
    ]
    assert derive_props(scene_of(table)) == Props(
        second, True, *(getattr(rows[1], name) for name in ("title", "essential", "pro", "con", "gauges", "changes"))
    )


def test_sentences_come_from_the_scenario() -> None:
    scene = seen(scene_of(table_at("pick", length="long"), "en"), cards=False, options=("yes", "no"), picked="no")
    texts = {f"step.pick.options.{name}.text": name.upper() for name in ("yes", "no")}
    scene = replace(scene, deck=replace(DECK, texts={**DECK.texts, **texts}))
    assert derive_options(scene) == [OptionRow("yes", "YES", "", "", False), OptionRow("no", "NO", "", "", True)]
    assert derive_props(scene) == Props("no", False, "NO")


def test_nothing_is_picked_at_first() -> None:
    assert derive_props(scene_of(table_at("pick", length="long"))).picked == ""


def test_an_option_says_which_gauges_it_moves() -> None:
    table = table_at("reaction", length="normal", deck="demain-lia")
    game, scene = shipped_deck("demain-lia").game, scene_of(table)
    rows = derive_options(scene)
    assert len(rows) == 3
    for row in rows:
        effects = game.card(row.option_id).effects
        moved = [name for name in game.counters if effects.get(name)]
        assert row.gauges == tuple(game.counters[name].icon for name in moved) != ()
        assert row.changes == tuple(effects[name] for name in moved)
        assert row.moves.count(",") == len(moved) - 1
    assert [row.gauges for row in derive_options(scene_of(table_at("pick", length="long")))] == [(), ()]


def test_the_seat_that_holds_the_role_chooses() -> None:
    table = table_at("ordre", *range(1, 7), length="long", deck="proces")
    judge, asked = table.view().turn, list[tuple[int, Move]]()

    def ask(move: Move, seat: int) -> bool:
        asked.append((seat, move))
        return False

    model = ChooseStep(ask)
    model.show(scene_of(table))
    model.choose("defense")
    model.next()
    assert judge != TABLE
    assert asked == [(judge, Choose("defense")), (judge, Continue())]

"""The games as the person in charge sees them: rows, the page of one, what each touch changes, and who hears of it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.decks.library import Library
from kiosk.tools.finger import Finger
from kiosk.viewmodels.facilitator.games_model import GamesModel
from kiosk.viewmodels.speech import Speech
from tests.viewmodels.facilitator.back import NEW, OLD, Back
from tests.viewmodels.scenes import shipped_deck


class Bench(Back):
    """The model; ``heard`` counts what visitors had to be told."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.heard = 0
        self.speech = Speech("fr")
        self.model: Any = GamesModel(self.office, self.speech)
        self.model.changed.connect(self.hear)
        self.model.visit(True)

    def hear(self) -> None:
        self.heard += 1

    def rows(self) -> list[tuple[object, ...]]:
        return [(row.key, row.title, row.detail, row.on, row.broken) for row in self.model.rows.rows]


@pytest.fixture
def bench(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Bench]:
    bench = Bench(tmp_path)
    yield bench
    bench.model.deleteLater()
    QCoreApplication.processEvents()
    bench.store.close()


def test_a_row_says_what_a_game_is_and_a_broken_one_comes_last(bench: Bench) -> None:
    bench.kept.versions_of["le-duel"] = [NEW, OLD]
    bench.desk.start(shipped_deck("le-duel"), "short", [1])
    bench.games.switch("boite-noire")
    bench.model.refresh()
    assert bench.rows() == [
        ("boite-noire", "La Boîte noire", "58 cartes · FR, EN · 1.0.0 · aucune partie aujourd’hui", False, False),
        (
            "le-duel",
            "Le duel à l’aveugle",
            "60 cartes · FR, EN · 1.0.0 · 1 partie aujourd’hui · signé par l’organisation",
            True,
            False,
        ),
        ("/decks/lycee", "Le lycée", "1 correction à faire", False, True),
    ]


def test_a_game_that_came_is_marked_until_the_section_is_left(bench: Bench) -> None:
    def fresh() -> list[str]:
        return [row.key for row in bench.model.rows.rows if row.fresh]

    assert fresh() == []
    bench.model.intake.installed.emit("le-duel")
    assert (fresh(), bench.heard) == (["le-duel"], 1)
    assert bench.rows()[1][2].startswith("Vient d’arriver · 60 cartes")  # type: ignore[attr-defined]
    bench.model.open("boite-noire")
    bench.model.close()
    assert fresh() == ["le-duel"]
    bench.model.visit(False)
    bench.model.visit(True)
    assert fresh() == []


def test_the_rows_speak_the_language_of_the_screen(bench: Bench) -> None:
    bench.speech.speak("en")
    assert bench.rows()[0][2] == "58 cards · FR, EN · 1.0.0 · not played today"
    assert bench.rows()[2][2] == "1 thing to fix"


def test_nothing_is_counted_while_nobody_looks(bench: Bench) -> None:
    bench.model.visit(False)
    bench.speech.speak("en")
    assert bench.rows()[0][2].startswith("58 cartes")  # type: ignore[attr-defined]


def test_a_page_says_where_a_game_stands_and_what_may_be_done(bench: Bench) -> None:
    bench.kept.versions_of["le-duel"] = [NEW, OLD]
    bench.model.open("le-duel")
    game = bench.model.game
    assert (bench.model.page, game.title, game.place, game.first, game.last) == (
        "game",
        "Le duel à l’aveugle",
        "2 sur 2",
        False,
        True,
    )
    assert [(row.title, row.minutes) for row in game.lengths.rows] == [
        ("flash", "2 min"),
        ("courte", "6 min"),
        ("normale", "10 min"),
        ("longue", "15 min"),
    ]
    assert (game.origin, game.earlier, game.removable) == (
        "signé par l’organisation",
        "1.1",
        True,
    )
    bench.model.open("boite-noire")
    assert (game.place, game.first, game.last) == ("1 sur 2", True, False)
    assert (game.origin, game.earlier, game.removable) == ("Livré avec la borne", "", False)


def test_the_page_of_a_broken_deck_says_what_to_mend(bench: Bench) -> None:
    bench.model.open("/decks/lycee")
    assert (bench.model.page, bench.model.game.broken, bench.model.game.title) == ("game", True, "Le lycée")
    assert [row.where for row in bench.model.game.findings.rows] == ["cards.csv, ligne 4, colonne 1"]


def lengths(bench: Bench) -> list[tuple[str, bool, bool, bool]]:
    return [(row.length, row.offered, row.stays, row.is_default) for row in bench.model.game.lengths.rows]


def test_lengths_are_offered_or_not_and_one_stays(bench: Bench) -> None:
    bench.model.open("le-duel")
    assert lengths(bench) == [
        ("flash", True, False, True),
        ("short", True, False, False),
        ("normal", True, False, False),
        ("long", True, False, False),
    ]
    for length in ("long", "normal", "flash", "short"):
        bench.model.game.allow(length)
    assert lengths(bench) == [
        ("flash", False, False, False),
        ("short", True, True, True),
        ("normal", False, False, False),
        ("long", False, False, False),
    ]
    assert (bench.model.game.offered, bench.heard) == (1, 4)
    bench.model.game.startWith("long")
    assert bench.games.offers.of("le-duel").lengths == ("short", "long")


def test_each_change_is_told_to_visitors_and_to_the_page(bench: Bench) -> None:
    bench.model.open("le-duel")
    bench.model.game.move(-1)
    assert (bench.model.game.place, bench.rows()[0][0], bench.heard) == ("1 sur 2", "le-duel", 1)
    bench.model.game.switch()
    assert (bench.model.game.on, bench.rows()[0][3], bench.heard) == (False, False, 2)
    bench.model.switch("le-duel")
    assert (bench.model.game.on, bench.heard) == (True, 3)


def test_a_version_comes_back_and_a_removal_is_asked_twice(bench: Bench, qapp: QGuiApplication) -> None:
    bench.kept.versions_of["le-duel"] = [NEW, OLD]
    bench.model.open("le-duel")
    bench.model.game.rollBack()
    bench.model.game.remove()
    assert bench.model.game.sure is False, "one thing after the other"
    assert Finger.waits_for(lambda: bench.model.game.earlier == "1.2")
    assert (bench.kept.versions_of["le-duel"], bench.model.game.earlier) == ([OLD, NEW], "1.2")
    bench.model.game.remove()
    assert (bench.model.game.sure, "le-duel" in bench.kept.versions_of) == (True, True)
    bench.model.game.remove()
    assert (bench.model.game.removable, bench.model.game.sure, bench.kept.versions_of) == (False, False, {})
    assert [line.action for line in bench.store.ledger.lines()] == ["rolled_back", "deck_removed"]


def test_a_removal_that_was_asked_is_forgotten_on_another_page(bench: Bench) -> None:
    bench.kept.versions_of["le-duel"] = [NEW, OLD]
    bench.model.open("le-duel")
    bench.model.game.remove()
    bench.model.close()
    bench.model.open("le-duel")
    assert bench.model.game.sure is False


def test_a_disk_that_refuses_is_told_and_nothing_changes(bench: Bench, qapp: QGuiApplication) -> None:
    bench.kept.versions_of["le-duel"] = [NEW, OLD]
    bench.kept.full = True
    bench.model.open("le-duel")
    bench.model.game.rollBack()
    assert Finger.waits_for(lambda: bench.model.game.trouble != "")
    assert bench.model.game.trouble == "Le disque de la borne refuse d’écrire. Rien n’a changé."
    bench.model.game.remove()
    bench.model.game.remove()
    assert (bench.model.game.trouble != "", bench.model.game.sure, bench.heard) == (True, False, 0)
    assert (bench.kept.versions_of["le-duel"], bench.store.ledger.lines()) == ([NEW, OLD], [])


def test_a_page_whose_game_is_gone_is_closed(bench: Bench) -> None:
    bench.model.open("le-duel")
    bench.games._library_with = lambda installed: Library((shipped_deck("boite-noire"),), (), (), ())
    bench.games.reload()
    bench.model.refresh()
    assert (bench.model.page, [row[0] for row in bench.rows()]) == ("", ["boite-noire"])

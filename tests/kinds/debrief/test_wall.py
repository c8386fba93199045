"""What became of a table's texts, on its result."""

from dataclasses import replace

from kiosk.engine.moves import Continue, Erase, Keep
from kiosk.host.words import words
from kiosk.kinds.debrief.screen.wall import TextRow, derive_texts
from kiosk.kinds.discuss.rules import Finish
from kiosk.kinds.write.rules import Wrote
from kiosk.sessions.notebook import WrittenText
from kiosk.viewmodels.paper import BLANK, Paper
from kiosk.viewmodels.scene import Scene
from tests.engine.tables import Table
from tests.sessions.plume import plume

SAID = {"~conte": WrittenText("Elle a ri.", "Renard lunaire", ours=True), "~suite": WrittenText("Fin.", "", ours=True)}


def at_the_end() -> Table:
    table = Table(plume().game, 1, length="normal")
    table.do(Continue(), Wrote(10, 3), Continue(), Finish(), Continue(), Wrote(10, 1), Continue())
    assert table.open == "fin"
    return table


def scene_of(table: Table, language: str = "fr") -> Scene:
    paper = Paper(SAID.get, BLANK.write)
    return Scene(table.view(), plume(), language, words(language), paper=paper)


def test_every_text_is_asked_about_under_the_title_of_its_step() -> None:
    assert derive_texts(scene_of(at_the_end(), "en")) == [
        TextRow("conte", "Your story", "Elle a ri.", "Renard lunaire", ""),
        TextRow("suite", "A happy end", "Fin.", "", ""),
    ]


def test_what_was_decided_is_told() -> None:
    table = at_the_end()
    table.do(Keep("suite"), Erase("conte"))
    assert [(row.step_id, row.decision) for row in derive_texts(scene_of(table))] == [
        ("conte", "erased"),
        ("suite", "kept"),
    ]


def test_a_text_lost_with_a_cut_is_not_asked_about() -> None:
    table = at_the_end()
    table.do(Erase("conte"))
    rows = derive_texts(replace(scene_of(table), paper=BLANK))
    assert rows == [TextRow("conte", "Votre histoire", "", "", "erased")]

"""What goes home with the author: a page that can be read anywhere, and a marked copy; nobody's file is replaced."""

import errno
import re
from html.parser import HTMLParser
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from odfdo import Document
from openpyxl import load_workbook

from kiosk.decks.findings import FilePlace, Finding
from kiosk.decks.workbooks.new_book import write_new
from kiosk.facilitator.intake import returning
from kiosk.facilitator.intake.author_report import MOST_PLACES, page
from kiosk.facilitator.intake.job import Outcome
from kiosk.facilitator.intake.parcels import Parcel, look
from kiosk.facilitator.intake.verdict import Verdict
from kiosk.host.durable import write_durably
from kiosk.host.volumes import stick_at
from tests.decks.folders import edited, overlaid
from tests.facilitator.intake import images
from tests.facilitator.intake.hostile_zips import ZIPS
from tests.facilitator.intake.intakes import intake, outcome_of, parcel


class Reader(HTMLParser):
    """The tags of a page, and its words."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def verdict(*findings: Finding, language: str = "fr") -> Verdict:
    """A deck that is refused."""
    return Verdict("refused", "Contes", language=language, findings=findings)


def test_a_page_says_where_what_and_what_to_do_in_both_languages() -> None:
    finding = Finding("E104", (FilePlace("cards.csv", 14, 28), FilePlace("cards.csv", 15, 28)), {"column": "title"})
    words = " ".join(Reader(page("contes.zip", verdict(finding))).words)
    for told in (
        "«\u00a0contes.zip\u00a0» n’a pas été ajouté. Rien n’a été modifié",
        "ligne 14, colonne AB; ligne 15, colonne AB",
        finding.sentence("fr"),
        finding.advice("fr"),
        "“contes.zip” was not added. Nothing was changed",
        "row 14, column AB; row 15, column AB",
        finding.sentence("en"),
        finding.advice("en"),
        "Erreur E104",
    ):
        assert told in words
    assert words.index("ajouté") < words.index("added")
    english = " ".join(Reader(page("contes.zip", verdict(finding, language="en"))).words)
    assert english.index("added") < english.index("ajouté")


def test_places_are_told_as_the_author_sees_them() -> None:
    many = tuple(FilePlace("cards.csv", line, 2) for line in range(2, 10))
    findings = [
        Finding("E012", (FilePlace("deck.yaml", 3, 7),)),
        Finding("E291", (FilePlace("media/x.png"),), {"file": "x"}),
    ]
    words = Reader(page("x", verdict(*findings, Finding("E104", many, {"column": "title"})))).words
    assert {"ligne 3", "tout le fichier"} <= set(words)
    assert any(word.endswith(f"; et ailleurs\u00a0: {8 - MOST_PLACES}") for word in words)


def test_what_an_author_wrote_is_text_and_nothing_is_fetched() -> None:
    evil = '<img src="http://198.51.100.1/x.png"><script>alert(1)</script>'
    finding = Finding("E104", (FilePlace(f"{evil}.csv", 2, 1),), {"column": evil})
    text = page(f"{evil}.zip", Verdict("refused", evil, findings=(finding,)), f"{evil}.ods")
    assert set(Reader(text).tags) <= set("html head meta title style body section h1 h2 p table tr th td".split())
    assert "http" not in text.replace("http://198.51.100.1/x.png", "")


def brought(tmp_path: Path, path: Path) -> Outcome:
    """What becomes of a parcel of any kind on the stick."""
    (found,) = [one for one in look(stick_at(tmp_path / "stick")).parcels if one.path == path]
    return outcome_of(intake(tmp_path), found)


def reports(tmp_path: Path) -> list[str]:
    """The names of what was given back."""
    return sorted(path.name for path in (tmp_path / "stick").glob("rapport*"))


def test_a_report_lies_beside_its_deck_and_replaces_only_an_earlier_one(tmp_path: Path) -> None:
    bad = overlaid(tmp_path / "stick" / "Mes contes (2)", edited("deck.yaml", "color: slate", "color: grey"))
    (tmp_path / "stick" / "rapport-Mes-contes-2.html").write_text("<html>mine</html>")
    for _ in range(2):
        outcome = brought(tmp_path, bad)
        assert outcome.verdict is not None
        assert (outcome.status, outcome.verdict.report) == ("refused", "rapport-Mes-contes-2-2.html")
    assert reports(tmp_path) == ["rapport-Mes-contes-2-2.html", "rapport-Mes-contes-2.html"]
    assert (tmp_path / "stick" / "rapport-Mes-contes-2.html").read_text() == "<html>mine</html>"
    assert "E033" in (tmp_path / "stick" / "rapport-Mes-contes-2-2.html").read_text("utf-8")


def test_a_zip_and_a_deck_with_mere_advice_have_a_report_too(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "jeu.zip").write_bytes(ZIPS["a bomb"][0]())
    assert brought(tmp_path, tmp_path / "stick" / "jeu.zip").status == "refused"
    advised = overlaid(tmp_path / "stick" / "bon", {"notes.txt": "x"})
    assert brought(tmp_path, advised).status == "ok"
    assert reports(tmp_path) == ["rapport-bon.html", "rapport-jeu.html"]
    assert "peut être ajouté" in (tmp_path / "stick" / "rapport-bon.html").read_text("utf-8")


def test_a_deck_without_a_fault_has_no_report(tmp_path: Path) -> None:
    outcome = outcome_of(intake(tmp_path), parcel(overlaid(tmp_path / "stick" / "jeu", {}), "folder"))
    assert outcome.verdict is not None
    assert (outcome.verdict.report, reports(tmp_path)) == ("", [])


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """A workbook on the stick that lacks a title."""
    (tmp_path / "stick").mkdir()
    path = tmp_path / "stick" / "contes.ods"
    write_new("ordering", "fr", path)
    document = Document(path)
    document.body.tables[1].set_value((0, 2), "")
    document.save(path)
    return path


def test_a_workbook_comes_back_with_its_cells_marked(workbook: Path, tmp_path: Path) -> None:
    before = workbook.read_bytes()
    outcome = brought(tmp_path, workbook)
    assert outcome.verdict is not None
    assert (outcome.verdict.report, outcome.verdict.marked) == ("rapport-contes.html", "rapport-contes.ods")
    assert any(finding.places[0].file == "Cartes" for finding in outcome.verdict.findings)
    assert (workbook.read_bytes() == before, reports(tmp_path)) == (True, ["rapport-contes.html", "rapport-contes.ods"])
    assert "rapport-contes.ods" in (tmp_path / "stick" / "rapport-contes.html").read_text("utf-8")
    assert [one.name for one in look(stick_at(tmp_path / "stick")).parcels] == ["contes.ods"]
    brought(tmp_path, workbook)
    assert len(reports(tmp_path)) == 2


def test_a_marked_copy_in_which_the_author_worked_is_a_workbook_like_any_other(workbook: Path, tmp_path: Path) -> None:
    brought(tmp_path, workbook)
    mended = tmp_path / "stick" / "rapport-contes.ods"
    document = Document(mended)
    document.body.tables[1].set_value((0, 2), "La machine analytique")
    document.save(mended)
    kept = mended.read_bytes()
    stick = stick_at(tmp_path / "stick")  # once: others write on its disk
    assert Parcel(mended, "workbook", stick) in look(stick).parcels
    brought(tmp_path, workbook)
    assert reports(tmp_path) == [
        "rapport-contes-2.html",
        "rapport-contes-2.ods",
        "rapport-contes.html",
        "rapport-contes.ods",
    ]
    assert mended.read_bytes() == kept
    assert brought(tmp_path, mended).status == "ok"


def zipped_up(workbook: Path, name: str, *others: tuple[str, bytes]) -> Path:
    """A zip on the stick with the workbook that lay there, and what else is in it."""
    path = workbook.with_name(name)
    with ZipFile(path, "w", ZIP_DEFLATED) as packed:
        for one, content in ((workbook.name, workbook.read_bytes()), *others):
            packed.writestr(one, content)
    workbook.unlink()
    return path


def told(copy: Path) -> list[str]:
    """What the cells of a marked copy say."""
    return re.findall(r"<office:annotation .*?<text:p>(.*?)</text:p>", Document(copy).body.serialize(), re.DOTALL)


def test_a_workbook_in_a_zip_comes_back_marked_beside_the_zip(workbook: Path, tmp_path: Path) -> None:
    plain = brought(tmp_path, workbook)
    assert plain.verdict is not None
    packed = zipped_up(workbook, "classe 3.zip")
    before = packed.read_bytes()
    brought(tmp_path, packed)
    outcome = brought(tmp_path, packed)
    assert outcome.verdict is not None
    names = ("rapport-classe-3-contes.html", "rapport-classe-3-contes.ods")
    assert (outcome.status, outcome.verdict.report, outcome.verdict.marked) == ("refused", *names)
    assert outcome.verdict.findings == plain.verdict.findings
    copy = tmp_path / "stick" / "rapport-classe-3-contes.ods"
    assert told(copy)
    assert told(copy) == told(tmp_path / "stick" / "rapport-contes.ods")
    assert copy.name in (tmp_path / "stick" / "rapport-classe-3-contes.html").read_text("utf-8")
    assert (packed.read_bytes() == before, len(reports(tmp_path))) == (True, 4)
    assert [one.name for one in look(stick_at(tmp_path / "stick")).parcels] == ["classe 3.zip"]


def test_the_same_workbook_in_two_zips_comes_back_from_each(workbook: Path, tmp_path: Path) -> None:
    content = workbook.read_bytes()
    for name in ("a.zip", "b.zip"):
        workbook.write_bytes(content)
        brought(tmp_path, zipped_up(workbook, name))
    copies = [name for name in reports(tmp_path) if name.endswith(".ods")]
    assert copies == ["rapport-a-contes.ods", "rapport-b-contes.ods"]


def test_a_workbook_of_the_other_sort_in_a_zip_comes_back_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    path = tmp_path / "stick" / "contes.xlsx"
    write_new("ordering", "fr", path)
    book = load_workbook(path)
    book["Cartes"]["A3"] = ""
    book.save(path)
    brought(tmp_path, zipped_up(path, "contes.zip"))
    assert reports(tmp_path) == ["rapport-contes.html", "rapport-contes.xlsx"]
    sheet = load_workbook(tmp_path / "stick" / "rapport-contes.xlsx")["Cartes"]
    assert sheet["A3"].comment is not None


REFUSED = {
    "several workbooks": (("autres.ods",), "E289"),
    "names that differ in their capitals": (("Contes.ods",), "E289"),
    "a workbook outside": (("../contes.ods",), "E289"),
    "a file outside": (("../un.png",), "E003"),
    "files of the same name": (("un.png", "Un.png"), "E008"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_of_a_zip_that_is_refused_as_such_nothing_is_marked(workbook: Path, tmp_path: Path, name: str) -> None:
    others, code = REFUSED[name]
    packed = zipped_up(workbook, "jeu.zip", *((other, workbook.read_bytes()) for other in others))
    before = packed.read_bytes()
    outcome = brought(tmp_path, packed)
    assert outcome.verdict is not None
    assert code in {finding.code for finding in outcome.verdict.findings}
    assert (outcome.verdict.marked, reports(tmp_path)) == ("", ["rapport-jeu.html"])
    assert (packed.read_bytes() == before, sorted(tmp_path.rglob("*.ods"))) == (True, [])


@pytest.mark.parametrize("full", [".ods", ".html"])
def test_a_stick_without_room_keeps_neither_a_copy_nor_half_of_one(
    workbook: Path, tmp_path: Path, full: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    packed = zipped_up(workbook, "jeu.zip")
    kept = {packed.name: packed.read_bytes()}

    def written(path: Path, content: bytes) -> None:
        if path.suffix == full:
            raise OSError(errno.ENOSPC, "no room")
        write_durably(path, content)

    monkeypatch.setattr(returning, "write_durably", written)
    outcome = brought(tmp_path, packed)
    assert outcome.verdict is not None
    assert (outcome.status, outcome.verdict.report, outcome.verdict.marked) == ("refused", "", "")
    assert {path.name: path.read_bytes() for path in (tmp_path / "stick").iterdir()} == kept


def test_a_workbook_brings_the_pictures_beside_it(tmp_path: Path) -> None:
    (tmp_path / "stick" / "media").mkdir(parents=True)
    path = tmp_path / "stick" / "contes.ods"
    write_new("ordering", "fr", path)
    document = Document(path)
    for column, text in enumerate(("chat.jpg", "Un chat", "Une élève", "CC BY 4.0")):
        document.body.tables[3].set_value((column, 2), text)
    document.save(path)
    (tmp_path / "stick" / "media" / "chat.jpg").write_bytes(images.sideways())
    (tmp_path / "stick" / "media" / "autre.jpg").write_bytes(images.sideways())
    outcome = brought(tmp_path, path)
    assert outcome.verdict is not None
    assert (outcome.status, outcome.verdict.cards) == ("ok", 8)
    assert [path.name for path in (outcome.box / "ready" / "deck" / "media").iterdir()] == ["chat.jpg"]

"""A deck named by its path: a folder, a workbook or a zip; what is none is told in words that help."""

import shutil
from contextlib import ExitStack
from pathlib import Path

import pytest

from kiosk.decks.at_hand import FaultyDeckError, chosen, opened
from kiosk.decks.workbooks import LOCK
from tests.decks.folders import GOOD, edited, overlaid
from tests.decks.workbooks.books import new

REFUSED = {"absent.ods": "E340", "jeu.xls": "E341", "jeu.csv": "E342", "jeu.pdf": "E343", "jeu.zip": "E280"}


def zipped(folder: Path, target: Path) -> Path:
    """A folder in a zip, the folder itself around its files as systems do."""
    return Path(shutil.make_archive(str(target), "zip", folder.parent, folder.name))


def test_a_folder_a_workbook_and_a_zip_give_their_deck(tmp_path: Path) -> None:
    for path in (GOOD, new(tmp_path), zipped(GOOD, tmp_path / "jeu")):
        with opened(path) as loaded:
            assert loaded.deck is not None
            assert loaded.folder.exists()


def test_a_workbook_in_a_zip_gives_its_deck(tmp_path: Path) -> None:
    inside = tmp_path / "mien"
    inside.mkdir()
    new(inside)
    with opened(zipped(inside, tmp_path / "jeu")) as loaded:
        assert loaded.deck is not None


def test_a_zip_of_several_workbooks_names_them_once(tmp_path: Path) -> None:
    inside = tmp_path / "miens"
    inside.mkdir()
    mine = new(inside)
    other = Path(shutil.copy(mine, inside / "autre.ods"))
    for place in (inside, inside / "plus"):
        place.mkdir(exist_ok=True)
        other = Path(shutil.move(other, place / "autre.ods"))
        with opened(zipped(inside, tmp_path / f"deux-{place.name}")) as loaded:
            assert loaded.deck is None
            (finding,) = loaded.findings
            assert finding.code == "E289"
            names = sorted(path.relative_to(inside).as_posix() for path in (mine, other))
            assert f"workbooks: {', '.join(names)}." in finding.sentence("en")
    mine.unlink()
    (inside / "note.txt").write_text("Bonjour")
    with opened(zipped(inside, tmp_path / "dedans")) as loaded:
        assert [finding.code for finding in loaded.findings] == ["E286"]
        assert "one workbook at its very top" in loaded.findings[0].sentence("en")


def test_a_workbook_that_was_open_while_it_was_zipped_comes_without_its_lock(tmp_path: Path) -> None:
    inside = tmp_path / "mien"
    inside.mkdir()
    (inside / f"{LOCK}{new(inside).name}").write_bytes(b"\0")
    with opened(zipped(inside, tmp_path / "jeu")) as loaded:
        assert (loaded.findings, loaded.deck is None) == ((), False)


def test_the_folder_of_a_zip_goes_after_its_use(tmp_path: Path) -> None:
    with opened(zipped(GOOD, tmp_path / "jeu")) as loaded:
        folder = loaded.folder
    assert not folder.exists()


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_deck_is_told(name: str, tmp_path: Path) -> None:
    if name != "absent.ods":
        (tmp_path / name).write_bytes(b"Bonjour")
    with opened(tmp_path / name) as loaded:
        assert loaded.deck is None
        assert [finding.code for finding in loaded.findings] == [REFUSED[name]]


def test_an_id_stays_an_id_and_a_path_is_loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = new(tmp_path)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "le-duel").mkdir()  # no deck is in it
    shutil.copytree(GOOD, "mine")
    with ExitStack() as stack:
        assert [chosen(name, "fr", stack) for name in (None, "le-duel")] == [None, "le-duel"]
        for named in (path.name, "mine", str(GOOD)):
            found = chosen(named, "fr", stack)
            assert found is not None
            assert not isinstance(found, str)
            assert found.deck is not None


def test_a_path_with_errors_has_a_line_for_each(tmp_path: Path) -> None:
    folder = overlaid(tmp_path / "mine", edited("scenario.yaml", "kind: arrange", "kind: arange"))
    for language, sentence in (("fr", "n’est pas une sorte d’étape"), ("en", "is not a kind of step")):
        with ExitStack() as stack, pytest.raises(FaultyDeckError) as faulty:
            chosen(str(folder), language, stack)
        (line,) = [line for line in str(faulty.value).splitlines() if "E150" in line]
        assert line.startswith(f"{folder}/scenario.yaml:")
        assert sentence in line

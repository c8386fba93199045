"""What is found on a stick: decks in three shapes, near the top; never our own files, never for long."""

from pathlib import Path

import pytest

from kiosk.facilitator.intake import parcels
from kiosk.facilitator.intake.parcels import Found, look
from kiosk.host.volumes import stick_at


def found(stick: Path) -> list[tuple[str, str]]:
    """The parcels on a stick, as paths and kinds."""
    return [(str(one.path.relative_to(stick)), one.kind) for one in look(stick_at(stick)).parcels]


def lay(stick: Path, *names: str) -> None:
    """Empty files on a stick."""
    for name in names:
        (stick / name).parent.mkdir(parents=True, exist_ok=True)
        (stick / name).touch()


def test_folders_zips_and_workbooks_are_found_to_two_folders_down(tmp_path: Path) -> None:
    lay(tmp_path, "contes/deck.yaml", "jeux/a/cards.csv", "jeux/b.ZIP", "jeux/ville/c.ods", "d.xlsx", "photo.png")
    lay(tmp_path, "1/2/3/deck.yaml", "1/2/3/x.zip")
    assert found(tmp_path) == [
        ("contes", "folder"),
        ("d.xlsx", "workbook"),
        ("jeux/a", "folder"),
        ("jeux/b.ZIP", "archive"),
        ("jeux/ville/c.ods", "workbook"),
    ]


def test_what_lies_in_a_deck_is_not_offered_beside_it(tmp_path: Path) -> None:
    lay(tmp_path, "contes/deck.yaml", "contes/media/x.zip", "contes/contes.ods")
    assert found(tmp_path) == [("contes", "folder")]


def test_a_deck_may_lie_at_the_top_with_others_beside_it(tmp_path: Path) -> None:
    lay(tmp_path, "deck.yaml", "cards.csv", "autre.zip")
    assert found(tmp_path) == [(".", "folder"), ("autre.zip", "archive")]
    assert look(stick_at(tmp_path)).parcels[0].name == tmp_path.name


def test_hidden_files_locks_links_and_exports_are_left_out(tmp_path: Path) -> None:
    lay(tmp_path, ".x.zip", "~$x.xlsx", ".~lock.x.ods", "cafe-ia-7f-1-2026-08-01/resultats.xlsx", "__MACOSX/a.zip")
    lay(tmp_path, "System Volume Information/x.zip", "real/deck.yaml")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "link.zip").symlink_to(tmp_path / "real")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert found(tmp_path) == [("real", "folder")]


def test_a_stick_without_decks_or_that_went_away_has_none(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    stick = stick_at(tmp_path / "stick")
    assert look(stick) == Found((), whole=True)
    (tmp_path / "stick").rmdir()
    assert look(stick) == Found((), whole=True)


def test_a_stick_that_goes_while_it_is_looked_at_is_not_seen_whole(tmp_path: Path) -> None:
    moments = iter((0.0,))

    def clock() -> float:
        if (moment := next(moments, None)) is None:
            raise OSError(5, "Input/output error")
        return moment

    lay(tmp_path, "a.zip")
    assert look(stick_at(tmp_path), clock) == Found((), whole=False)


def test_two_hundred_decks_are_listed_and_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parcels, "MAX_DECKS", 3)
    lay(tmp_path, *(f"{number}.zip" for number in range(3)))
    assert look(stick_at(tmp_path)).whole
    lay(tmp_path, "3.zip")
    seen = look(stick_at(tmp_path))
    assert (len(seen.parcels), seen.whole) == (3, False)


def test_a_look_ends_when_its_time_is_over(tmp_path: Path) -> None:
    lay(tmp_path, "a.zip", *(f"{number}.txt" for number in range(100)))
    seconds = iter(range(1_000))
    seen = look(stick_at(tmp_path), lambda: float(next(seconds)))
    assert (seen.whole, next(seconds)) == (False, 12)

"""``kiosk check --map`` and ``--claims``: where the page goes, and when there is none."""

from pathlib import Path

from tests.cli.conftest import Ask
from tests.decks.bad_decks import bad_decks
from tests.decks.folders import GOOD, edited, overlaid


def test_the_map_is_written_and_findings_are_as_ever(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "map.svg"
    answer = ask("check", GOOD, "--map", file, "--language", "en")
    assert (answer.code, answer.out) == (0, "1 deck checked: nothing to fix\n")
    assert answer.err == f"The map of the endings is in {file}.\n"
    assert file.read_text("utf-8").startswith("<svg ")


def test_an_ending_that_nobody_reaches_is_drawn(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "map.svg"
    (bad,) = [bad for bad in bad_decks() if bad.code == "E202"]
    answer = ask("check", bad.build(tmp_path / "bad"), "--map", file)
    assert answer.code == 1
    assert "jamais atteinte" in file.read_text("utf-8")


def test_errors_in_the_way_are_named(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "map.svg"
    broken = overlaid(tmp_path / "deck", edited("scenario.yaml", "kind: arrange", "kind: arange"))
    answer = ask("check", broken, "--map", file)
    assert answer.code == 2
    assert "corrigez d’abord E150" in answer.err
    assert not file.exists()
    assert ask("check", tmp_path / "deck" / "plays", "--map", file).code == 2


def test_one_deck_at_a_time_and_a_place_to_write(ask: Ask, tmp_path: Path) -> None:
    two = ask("check", GOOD, GOOD.parent / "votes", "--map", tmp_path / "map.svg")
    assert (two.code, "--map is for one deck" in two.err) == (2, True)
    nowhere = ask("check", GOOD, "--map", tmp_path / "missing" / "map.svg")
    assert (nowhere.code, "cannot be written" in nowhere.err) == (2, True)


def test_every_claim_stands_on_its_page_with_its_source(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "claims.html"
    answer = ask("check", GOOD, "--claims", file, "--language", "en")
    assert (answer.code, answer.err) == (0, f"What the deck claims is in {file}.\n")
    told = file.read_text("utf-8")
    assert "Cards: 7. Without a source: 0." in told
    assert (
        "Georges Ifrah, 1994. Histoire universelle des chiffres<br><small>ifrah: read at the source, read again on"
        in told
    )


def test_a_claim_without_a_source_is_shown_bare(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "claims.html"
    (bad,) = [bad for bad in bad_decks() if bad.code == "W042"]
    assert ask("check", bad.build(tmp_path / "bad"), "--claims", file, "--language", "en").code == 1
    told = file.read_text("utf-8")
    assert "Without a source: 1." in told
    assert told.count('<tr class="bare">') == 1

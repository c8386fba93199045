"""The table, the file and the exit code; and each group that needs no minute."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.command_line import BENCHES, parse
from kiosk.decks.loading import load
from kiosk.host.paths import bundle_dir
from kiosk.tools.bench import bench, decks_bench, package_bench, rules_bench, saving_bench, voice_bench
from kiosk.tools.bench.child import BARE, NoFrameError, bare, resident_mb, settled, shown
from kiosk.tools.bench.decks_bench import write_large_deck
from kiosk.tools.bench.figure import Figure
from kiosk.tools.bench.stage import empty, stage
from kiosk.tools.bench.start_bench import answered_after


@pytest.fixture
def measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Measured":
    return Measured(tmp_path / "made" / "bench.json", monkeypatch)


class Measured:
    """A bench of one group that gives the figures of a test."""

    def __init__(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.file = file
        self._monkeypatch = monkeypatch

    def code(self, *figures: Figure) -> int:
        self._monkeypatch.setattr(saving_bench, "measure", lambda: iter(figures))
        return bench(parse(["bench", "saving", "--json", str(self.file)]))


def test_figures_that_hold(measured: Measured, capsys: pytest.CaptureFixture[str]) -> None:
    assert measured.code(Figure("a", "ms", 1, most=2), Figure("b", "ms", note="no disk")) == 0
    head, first, second = capsys.readouterr().out.splitlines()
    assert head.split() == ["measured", "floor", "ratio", "limit"]
    assert first.startswith("a ")
    assert second.endswith("no disk")


def test_a_broken_limit_is_named(measured: Measured, capsys: pytest.CaptureFixture[str]) -> None:
    assert measured.code(Figure("a", "ms", 1, most=2), Figure("the slow one", "ms", 3, most=2)) == 1
    assert capsys.readouterr().err == "The limit of “the slow one” is broken.\n"


def test_the_file_tells_figures_and_machine(measured: Measured) -> None:
    measured.code(Figure("a", "ms", 3, 2, most=4))
    told = json.loads(measured.file.read_text("utf-8"))
    assert told.keys() == {"date", "kiosk", "python", "qt", "machine", "figures"}
    (figure,) = told["figures"]
    assert (figure["value"], figure["floor"], figure["ratio"], figure["holds"]) == (3, 2, 1.5, True)


def test_every_group_is_a_module_and_every_module_a_group() -> None:
    modules = Path(decks_bench.__file__).parent.glob("*_bench.py")
    assert {file.stem.removesuffix("_bench") for file in modules} == set(BENCHES)


def test_the_large_deck_is_as_large_as_promised(tmp_path: Path) -> None:
    write_large_deck(tmp_path)
    deck = load(tmp_path).deck
    assert deck is not None
    assert len(deck.cards) == 1000
    assert {len(plan) for plan in deck.game.plans.values()} == {200}


@pytest.mark.parametrize("group", [decks_bench, rules_bench, saving_bench, voice_bench])
def test_a_group_measures_itself_and_its_floor(group: object, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, few in (("RUNS", 1), ("ROUNDS", 1), ("SESSIONS", 1), ("EVENTS", 20), ("TRIES", 2)):
        if group is not decks_bench:
            monkeypatch.setattr(group, name, few, raising=False)
    monkeypatch.setattr(decks_bench, "RUNS", 1)
    figures = list(group.measure())  # type: ignore[attr-defined]
    assert figures
    assert all(figure.value and figure.floor for figure in figures)


def test_a_child_tells_of_its_first_frame() -> None:
    with shown(bare()) as (process, seconds):
        assert seconds > 0
        assert resident_mb(process) > 1


def test_a_child_that_shows_nothing_is_named() -> None:
    with pytest.raises(NoFrameError, match="showed no frame"), shown([*bare()[:1], "-c", "print()"]):
        pass


def test_the_stage_and_the_empty_scene_can_be_shown_one_after_the_other(qapp: QGuiApplication) -> None:
    with empty() as window:
        assert window.width() == 1920
    with stage() as here:
        assert here.house.kiosk.props.place == "attract"


def test_the_bare_package_is_ours_without_us() -> None:
    made = package_bench._spec((bundle_dir() / "build.spec").read_text("utf-8"))
    compile(made, "bare.spec", "exec")
    assert 'Analysis(["bare.py"])' in made
    assert "PRUNED.search" in made
    assert "kiosk/ui" not in made
    compile(package_bench.BARE + BARE, "bare.py", "exec")


def test_without_a_package_its_size_is_not_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (figure,) = package_bench.measure()
    assert figure.value is None
    assert "make package" in figure.note


def test_a_kiosk_that_is_touched_until_it_answers_answers(qapp: QGuiApplication) -> None:
    with settled() as data:
        assert answered_after(data) > 0

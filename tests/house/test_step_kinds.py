"""A step kind is a pair of files, a screen and a test. The missing piece is named."""

from pathlib import Path

from tests.house.tree import KIOSK, ROOT, UI, files, stems

RULES = KIOSK / "engine" / "steps"
CONTROLS = {"rounds"}  # repeats other steps: nothing of its own to show


def kinds() -> set[str]:
    """Every kind that has at least one of its files."""
    screens = {_kind_of(stem) for stem in stems(UI / "steps", "*Step.qml")}
    view_models = {stem.removesuffix("_step") for stem in stems(KIOSK / "viewmodels" / "steps", "*_step.py")}
    return stems(RULES, "*.py") | screens | view_models


def pieces(kind: str) -> list[Path]:
    rules = [RULES / f"{kind}.py", ROOT / "tests" / "engine" / "steps" / f"test_{kind}.py"]
    shown = [KIOSK / "viewmodels" / "steps" / f"{kind}_step.py", UI / "steps" / f"{_screen_of(kind)}.qml"]
    return rules if kind in CONTROLS else rules + shown


def test_every_step_kind_has_all_its_files() -> None:
    assert files(RULES, "*.py")
    missing = [
        str(piece.relative_to(ROOT)) for kind in sorted(kinds()) for piece in pieces(kind) if not piece.is_file()
    ]
    assert not missing


def test_a_lone_piece_names_the_others() -> None:
    names = [piece.name for piece in pieces("hand-over".replace("-", "_"))]
    assert names == ["hand_over.py", "test_hand_over.py", "hand_over_step.py", "HandOverStep.qml"]
    assert _kind_of("HandOverStep") == "hand_over"


def _screen_of(kind: str) -> str:
    return "".join(word.capitalize() for word in kind.split("_")) + "Step"


def _kind_of(screen: str) -> str:
    words = "".join(f" {letter}" if letter.isupper() else letter for letter in screen.removesuffix("Step")).split()
    return "_".join(words).lower()

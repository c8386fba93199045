"""A step kind is one folder. The missing piece is named."""

from pathlib import Path

from kiosk.host.languages import LANGUAGES
from kiosk.kinds import names
from tests.house.tree import KIOSK, ROOT

KINDS = KIOSK / "kinds"
PIECES = ("rules", "checks", "screen", "answers")


def pieces(kind: str) -> list[tuple[Path, ...]]:
    """What a kind has: of each piece the files of which one must be there."""
    own, tests = KINDS / kind, ROOT / "tests" / "kinds" / kind
    screen = "".join(word.capitalize() for word in kind.split("_")) + "Step"
    modules = [(own / f"{piece}.py", own / piece / "__init__.py") for piece in (*PIECES, "touches")]
    words = [(own / f"{language}.toml",) for language in LANGUAGES]
    return [*modules, *words, (own / f"{screen}.qml",), *((tests / f"test_{piece}.py",) for piece in PIECES)]


def missing(kind: str) -> list[str]:
    return [str(one[0].relative_to(ROOT)) for one in pieces(kind) if not any(file.is_file() for file in one)]


def test_every_step_kind_has_all_its_files() -> None:
    assert names()
    assert not [piece for kind in names() for piece in missing(kind)]


def test_a_lone_piece_names_the_others() -> None:
    assert missing("hand_over") == [
        "kiosk/kinds/hand_over/rules.py",
        "kiosk/kinds/hand_over/checks.py",
        "kiosk/kinds/hand_over/screen.py",
        "kiosk/kinds/hand_over/answers.py",
        "kiosk/kinds/hand_over/touches.py",
        "kiosk/kinds/hand_over/fr.toml",
        "kiosk/kinds/hand_over/en.toml",
        "kiosk/kinds/hand_over/HandOverStep.qml",
        "tests/kinds/hand_over/test_rules.py",
        "tests/kinds/hand_over/test_checks.py",
        "tests/kinds/hand_over/test_screen.py",
        "tests/kinds/hand_over/test_answers.py",
    ]

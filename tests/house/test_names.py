"""One word, one thing: no two classes of one name, no two files of one stem, unless the folder says of what."""

import ast
import re
import tokenize
from collections import defaultdict
from collections.abc import Callable, Iterable
from io import StringIO
from pathlib import Path

import pytest

from tests.house.tree import KIOSK, ROOT, files

PERMITTED = {
    "Props": "what a screen shows; each view-model has one, in a file that is named after it",
    "__init__": "the file of a package, which the folder names",
}


def classes(file: Path) -> list[str]:
    """The classes that a Python file makes, wherever they stand in it."""
    tree = ast.parse(file.read_text("utf-8"))
    return [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]


def stem(file: Path) -> list[str]:
    """The name of a file, with the kind of step when it lies in the folder of one; ``.py`` and ``.qml`` are two halves
    of one thing."""
    folders = file.relative_to(KIOSK).parts[:-1]
    return ["/".join((*folders[1:2], file.name)) if folders[:1] == ("kinds",) else file.name]


def twins(found: Iterable[Path], names: Callable[[Path], list[str]]) -> dict[str, list[str]]:
    """The names that are borne twice, with the files they stand in."""
    owners: dict[str, list[str]] = defaultdict(list)
    for file in found:
        for name in names(file):
            owners[name].append(file.as_posix())
    return {
        name: where
        for name, where in owners.items()
        if len(where) > 1 and name.rpartition("/")[2].partition(".")[0] not in PERMITTED
    }


def test_no_two_classes_have_one_name() -> None:
    assert not twins(files(KIOSK, "*.py"), classes)


def test_no_two_files_have_one_name() -> None:
    assert not twins(files(KIOSK, "*.py") + files(KIOSK, "*.qml"), stem)


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        (("class Table: ...", "class Table: ..."), {"Table"}),
        (("class Table: ...", "def f():\n    class Table: ..."), {"Table"}),
        (("class Table:\n    class Row: ...", "class Row: ..."), {"Row"}),
        (("class Table: ...", "class Tables: ..."), set()),
        (("class Props: ...", "class Props: ..."), set()),
    ],
)
def test_a_class_of_a_name_that_is_taken_is_seen(content: tuple[str, str], seen: set[str], tmp_path: Path) -> None:
    for number, text in enumerate(content):
        (tmp_path / f"{number}.py").write_text(text)
    assert set(twins(files(tmp_path, "*.py"), classes)) == seen


@pytest.mark.parametrize(
    ("paths", "seen"),
    [
        (("storage/page.py", "results/page.py"), {"page.py"}),
        (("ui/parts/Page.qml", "ui/Page.qml"), {"Page.qml"}),
        (("viewmodels/page.py", "ui/page.qml"), set()),
        (("kinds/vote/rules.py", "kinds/deal/rules.py"), set()),
        (("kinds/vote/rules.py", "engine/rules.py"), set()),
        (("kinds/vote/rules/hand.py", "kinds/vote/screen/hand.py"), {"vote/hand.py"}),
        (("kinds/ballot.py", "engine/ballot.py"), {"ballot.py"}),
        (("kinds/vote/rules/__init__.py", "engine/__init__.py", "kinds/vote/__init__.py"), set()),
    ],
)
def test_a_file_of_a_name_that_is_taken_is_seen(paths: tuple[str, ...], seen: set[str]) -> None:
    assert set(twins([KIOSK / path for path in paths], stem)) == seen


OTHER_WORDS = {"camp": "team"}
"""Words that say what another word of the glossary says. Visitors may read them; code does not."""


def said(source: str) -> set[str]:
    """The words of the identifiers and of the docstrings of a source, in lower case and without the ``s`` of many."""
    words: set[str] = set()
    for token in tokenize.generate_tokens(StringIO(source).readline):
        if token.type == tokenize.NAME or (token.type == tokenize.STRING and token.string.startswith('"""')):
            words |= {word.lower().removesuffix("s") for word in re.findall(r"[A-Z]?[a-z]+", token.string)}
    return words


@pytest.mark.parametrize("word", OTHER_WORDS)
def test_a_thing_has_one_word(word: str) -> None:
    sources = files(KIOSK, "*.py") + files(ROOT / "tests", "*.py")
    found = [str(file) for file in sources if word in said(file.read_text("utf-8"))]
    assert not found, f"“{word}” is “{OTHER_WORDS[word]}”"


@pytest.mark.parametrize("source", ["_camps = 1", "class CampRow: ...", 'def f():\n    """Camp after camp."""'])
def test_another_word_is_seen(source: str) -> None:
    assert "camp" in said(source)


def test_what_is_shown_or_only_begins_alike_is_no_other_word() -> None:
    assert "camp" not in said("campaign = 'camp'  # a camp")

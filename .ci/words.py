"""Check the words of the screens against all that says them: none unknown, none never said, every blank filled, and
the same words with the same blanks in every language. The words of a kind are said in its folder alone.

Run from anywhere: `.venv/bin/python .ci/words.py`. The exit code is 0 when there is nothing to say. A name put together
in play (``say(f"lights.{light}")``, ``Words.seat.word(…)``) is taken to say the words it would make of the names that
the code writes down somewhere: ``lights.blue`` is never said when nothing in the kiosk is called ``"blue"``.
"""

import ast
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk import kinds
from kiosk.host.languages import FIRST, LANGUAGES
from kiosk.host.words import words

ROOT = Path(__file__).resolve().parents[1]
BLANK = re.compile(r"\{(\w+)\}")
KEY = re.compile(r"[*\w]+\.[*\w]+")
ANY = "*"
METHODS = {"say": "", "find": "", "count": "_*"}
IN_QML = re.compile(r"\bWords\.(\w+)\.(\w+)(\()?")
QUOTED = re.compile(r"\"([^\"\n]*)\"|`([^`\n]*)`")
HOLE = re.compile(r"\$\{[^}]*\}")


@dataclass(frozen=True)
class Said:
    """What is said and where. ``filled``: the names of the blanks that are filled, or how many; None where only play
    knows."""

    place: str
    key: str
    filled: frozenset[str] | int | None = None


def in_python(text: str, name: str) -> Iterator[Said]:
    """The words that a Python file says; ``*`` stands for each part of a key that only play knows."""
    for node in ast.walk(ast.parse(text)):
        if (
            isinstance(node, ast.Call)
            and node.args
            and (ending := METHODS.get(getattr(node.func, "attr", ""))) is not None
        ):
            names = [word.arg for word in node.keywords]
            filled = None if None in names else frozenset(name for name in names if name)
            keys = (key for key in _texts(node.args[0]) if KEY.fullmatch(key))
            yield from (Said(f"{name}:{node.lineno}", key + ending, filled) for key in keys)


def _texts(node: ast.expr) -> list[str]:
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    if isinstance(node, ast.JoinedStr):
        return ["".join(str(part.value) if isinstance(part, ast.Constant) else ANY for part in node.values)]
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def in_qml(text: str, name: str) -> Iterator[Said]:
    """The words that a QML file says."""
    for found in IN_QML.finditer(text):
        section, word, called = found.groups()
        place = f"{name}:{text.count(chr(10), 0, found.start()) + 1}"
        taken = arguments(text[found.end() :]) if called else []
        if word != "word":
            yield Said(place, f"{section}.{word}", len(taken))
        elif (quoted := QUOTED.fullmatch(taken[0])) and quoted[2]:
            yield Said(place, f"{section}.{HOLE.sub(ANY, quoted[2])}")
        else:
            yield Said(place, f"{section}.{ANY}")


def arguments(text: str) -> list[str]:
    """What a call takes, from its opening bracket on."""
    taken, deep = [""], 0
    for char in text:
        deep += (char in "([{") - (char in ")]}")
        if deep < 0:
            break
        if char == "," and not deep:
            taken.append("")
        else:
            taken[-1] += char
    return taken


def names_in(python: Iterable[str], qml: Iterable[str]) -> frozenset[str]:
    """Every name that the code writes down, which a computed key may take."""
    found = {name for text in qml for pair in QUOTED.findall(text) for name in pair}
    for text in python:
        constants = (node.value for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant))
        found |= {name for name in constants if isinstance(name, str)}
    return frozenset(found) | {str(number) for number in range(1, 13)}


def faults(known: Mapping[str, str], said: Iterable[Said], names: frozenset[str]) -> Iterator[str]:
    """What is wrong, one sentence each. ``known``: the words by key; ``names``: those a computed key may take."""
    reached = set[str]()
    for one in said:
        made = [key for key in known if _makes(one.key, key, names)]
        reached.update(made)
        if not made:
            yield f"{one.place}: no words are called {one.key}"
        elif ANY not in one.key and one.filled is not None and (missing := _unfilled(known[one.key], one.filled)):
            yield f"{one.place}: {one.key} has blanks that are not filled: {missing}"
    yield from (f"{key} is never said" for key in sorted(set(known) - reached))


def _makes(pattern: str, key: str, names: frozenset[str]) -> bool:
    if ANY not in pattern:
        return pattern == key
    found = re.fullmatch(re.escape(pattern).replace(re.escape(ANY), r"(\w+?)"), key)
    return found is not None and all(part in names or part in key.split(".")[:1] for part in found.groups())


def _unfilled(text: str, filled: frozenset[str] | int) -> str:
    blanks = set(BLANK.findall(text))
    if isinstance(filled, int):
        return "" if len(blanks) == filled else f"{len(blanks)}, not {filled}"
    return ", ".join(sorted(blanks - filled))


def strayed(said: Iterable[Said], kinds: Iterable[str]) -> Iterator[str]:
    """Words of a kind that are said outside its folder: what several rooms say has a section of its own."""
    homes = {kind: f"kiosk/kinds/{kind}/" for kind in kinds}
    for one in said:
        if not one.place.startswith(homes.get(one.key.split(".")[0], "")):
            yield f"{one.place}: {one.key} is not said outside its kind"


def differing(first: Mapping[str, str], others: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """Words that a language lacks, or whose blanks are others than in the first. ``others``: words by language."""
    for language, texts in others.items():
        yield from (f"{key} is not in every language" for key in sorted(first.keys() ^ texts.keys()))
        both = first.keys() & texts.keys()
        unlike = (key for key in sorted(both) if set(BLANK.findall(first[key])) != set(BLANK.findall(texts[key])))
        yield from (f"{key} has other blanks in {language}" for key in unlike)


def flat(language: str) -> dict[str, str]:
    """The words of a language by key, ``section.name``."""
    return {f"{part}.{name}": text for part, named in words(language).texts.items() for name, text in named.items()}


def check() -> list[str]:
    """All that is wrong with the words of the kiosk."""
    python, qml = (
        {str(file.relative_to(ROOT)): file.read_text("utf-8") for file in sorted((ROOT / "kiosk").rglob(end))}
        for end in ("*.py", "*.qml")
    )
    first, others = flat(FIRST), {language: flat(language) for language in LANGUAGES if language != FIRST}
    said = [one for name, text in python.items() for one in in_python(text, name)]
    said += [one for name, text in qml.items() for one in in_qml(text, name)]
    return [
        *differing(first, others),
        *strayed(said, kinds.names()),
        *faults(first, said, names_in(python.values(), qml.values())),
    ]


if __name__ == "__main__":
    sys.exit("\n".join(check()) or 0)

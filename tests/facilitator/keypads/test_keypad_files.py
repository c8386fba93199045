"""A keypad comes from a file on a stick; what is wrong with one is said with its line and what to do."""

import os
import re
from pathlib import Path
from textwrap import dedent

import pytest

from kiosk.facilitator.keypads.keypad_files import FOLDER, MOST_FILES, KeypadFile, look_for_keypads
from kiosk.facilitator.keypads.learned import LearnedKeypad
from kiosk.host.languages import LANGUAGES
from kiosk.viewmodels.keypad import KNOWN
from tests.facilitator.keypads.spoilt import GOOD, SPOILT
from tests.house.tree import ROOT

KEYS = {name: KNOWN.codes[key] for name, key in zip(("next", "previous", "press"), ("F13", "F14", "F15"), strict=True)}


def put(stick: Path, name: str, content: str | bytes) -> None:
    (stick / FOLDER).mkdir(exist_ok=True)
    (stick / FOLDER / name).write_bytes(content.encode() if isinstance(content, str) else content)


def found(stick: Path) -> dict[str, KeypadFile]:
    return {file.name: file for file in look_for_keypads([stick], KNOWN)}


def test_a_file_says_which_key_does_what(tmp_path: Path) -> None:
    put(tmp_path, "door.toml", GOOD)
    keys = {**KEYS, "back": KNOWN.codes["PageDown"], "help": KNOWN.codes["A"]}
    assert found(tmp_path) == {
        "keypads/door.toml": KeypadFile("keypads/door.toml", LearnedKeypad("Storm AudioNav", keys), ())
    }


@pytest.mark.parametrize("page", ["everyone", "pour-tout-le-monde", "facilitator-guide", "guide-animation"])
def test_the_example_of_the_docs_is_a_keypad_as_it_is_written(tmp_path: Path, page: str) -> None:
    (example,) = re.findall(
        r"^ *```toml\n(.*?)^ *```$", (ROOT / "docs" / f"{page}.md").read_text(), re.DOTALL | re.MULTILINE
    )
    put(tmp_path, "audionav.toml", dedent(example))
    (file,) = found(tmp_path).values()
    assert file.findings == ()
    assert file.keypad is not None
    assert (file.keypad.name, [*file.keypad.keys]) == (
        "Storm AudioNav",
        ["previous", "next", "press", "back", "help", "headphones_in", "headphones_out"],
    )
    assert len(example.splitlines()) <= 12


@pytest.mark.parametrize("page", ["facilitator-guide", "guide-animation"])
def test_the_docs_name_every_action(page: str) -> None:
    text = (ROOT / "docs" / f"{page}.md").read_text()
    assert [action for action in KNOWN.actions if f"`{action}`" not in text] == []


@pytest.mark.parametrize("name", SPOILT)
def test_what_is_wrong_is_said_with_its_line_and_a_cure(tmp_path: Path, name: str) -> None:
    content, code, line = SPOILT[name]
    put(tmp_path, name, content)
    file = found(tmp_path)[f"keypads/{name}"]
    assert file.keypad is None
    assert [(finding.code, [tuple(place)[:2] for place in finding.places]) for finding in file.findings] == [
        (code, [(f"keypads/{name}", line)])
    ]
    assert all(finding.sentence(spoken) and finding.advice(spoken) for finding in file.findings for spoken in LANGUAGES)


def test_who_mistypes_is_told_what_was_meant(tmp_path: Path) -> None:
    put(tmp_path, "door.toml", SPOILT["unknown-action.toml"][0])
    (finding,) = found(tmp_path)["keypads/door.toml"].findings
    assert "“next”" in finding.advice("en")


def test_a_link_and_a_pipe_are_not_opened_and_hidden_files_are_no_keypads(tmp_path: Path) -> None:
    put(tmp_path, "._door.toml", GOOD)
    put(tmp_path, "door.txt", GOOD)
    assert not found(tmp_path)
    (tmp_path / "secret").write_text(GOOD)
    (tmp_path / FOLDER / "link.toml").symlink_to(tmp_path / "secret")
    os.mkfifo(tmp_path / FOLDER / "pipe.toml")
    (tmp_path / FOLDER / "folder.toml").mkdir()
    codes = {name: [finding.code for finding in file.findings] for name, file in found(tmp_path).items()}
    assert codes.keys() == {f"keypads/{name}.toml" for name in ("link", "pipe")}
    assert codes["keypads/pipe.toml"] == ["E004"]
    assert all(code in ("E004", "E005") for told in codes.values() for code in told)


def test_a_stick_of_files_is_not_read_for_ever(tmp_path: Path) -> None:
    for number in range(1000):
        put(tmp_path, f"{number:04}.toml", GOOD)
    assert [*found(tmp_path)] == [f"keypads/{number:04}.toml" for number in range(MOST_FILES)]


def test_a_stick_without_keypads_and_one_that_is_gone_hold_none(tmp_path: Path) -> None:
    assert look_for_keypads([tmp_path, tmp_path / "gone"], KNOWN) == ()

"""Warnings about personal data: measured on 300 French lines of our own, half of them without anything personal."""

import csv
import time
from collections import Counter
from pathlib import Path

import pytest

from kiosk.facilitator.personal import warnings

LINES = Path(__file__).with_name("personal_lines.csv")
RECALL, FALSE_ALARMS = 0.95, 0.10


def lines() -> list[tuple[str, str]]:
    """What each line holds, '' for nothing, and its text."""
    with LINES.open(encoding="utf-8", newline="") as file:
        return [(line["kind"], line["text"]) for line in csv.DictReader(file, delimiter=";")]


def test_what_is_personal_is_found() -> None:
    personal = [(kind, text) for kind, text in lines() if kind]
    missed = [(kind, text) for kind, text in personal if kind not in warnings(text)]
    assert len(personal) >= 140
    assert 1 - len(missed) / len(personal) >= RECALL, missed
    many = Counter(kind for kind, _ in personal)
    assert all(count <= many[kind] / 4 for kind, count in Counter(kind for kind, _ in missed).items()), missed


def test_what_is_not_personal_is_seldom_suspected() -> None:
    clean = [text for kind, text in lines() if not kind]
    alarms = [(text, warnings(text)) for text in clean if warnings(text)]
    assert len(clean) >= 140
    assert len(alarms) / len(clean) <= FALSE_ALARMS, alarms


@pytest.mark.parametrize("text", ["", " ", "…", "@", "06", "A B", "\n\n", "é" * 280])
def test_a_text_may_be_anything(text: str) -> None:
    assert warnings(text) == ()


@pytest.mark.parametrize("text", ["a" * 280 + "@", "Aa " * 280, "1 " * 280, "@" * 280, "-" * 280 + ".fr"])
def test_no_text_takes_long(text: str) -> None:
    begun = time.process_time()  # of this process: others may keep the machine busy
    warnings(text)
    assert time.process_time() - begun < 1

"""What sets two versions of a deck apart."""

from pathlib import Path

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.differences import Differences, of_cards, of_steps
from kiosk.decks.loading import as_read
from tests.decks.folders import Overlay, edited, good, overlaid

SAME = Differences()
ABACUS = next(line for line in good("cards.csv").splitlines(keepends=True) if line.startswith("boulier,"))
ENGLISH, WELCOME = (
    next(line for line in good("i18n/en.csv").splitlines() if line.startswith(key))
    for key in ("card.boulier.title,", "step.bienvenue.title,")
)
STEP = "  - id: bienvenue\n    kind: say\n"


def deck(folder: Path, overlay: Overlay) -> Deck:
    read = as_read(overlaid(folder, overlay))
    assert read is not None
    return read


CARDS: dict[str, tuple[Overlay, Differences]] = {
    "nothing": ({}, SAME),
    "the version": (edited("deck.yaml", 'version: "1.0"', 'version: "1.1"'), SAME),
    "a card less": (edited("cards.csv", ABACUS, ""), Differences(removed=("boulier",))),
    "a card more": (
        edited("cards.csv", ABACUS, ABACUS + ABACUS.replace("boulier", "bouliers", 1)),
        Differences(added=("bouliers",)),
    ),
    "a word": (edited("cards.csv", "Le boulier", "Un boulier"), Differences(changed=("boulier",))),
    "a word of a translation": (
        edited("i18n/en.csv", ENGLISH, "card.boulier.title,Other"),
        Differences(changed=("boulier",)),
    ),
    "an icon": (edited("cards.csv", "mdi6.abacus", "mdi6.cogs"), Differences(changed=("boulier",))),
    "a step": (edited("scenario.yaml", "title: Qui calcule", "title: Qui compte"), SAME),
}
STEPS: dict[str, tuple[Overlay, Differences]] = {
    "nothing": ({}, SAME),
    "a card": (edited("cards.csv", "Le boulier", "Un boulier"), SAME),
    "a word": (edited("scenario.yaml", "title: Qui calcule", "title: Qui compte"), Differences(changed=("bienvenue",))),
    "a word of a translation": (
        edited("i18n/en.csv", WELCOME, "step.bienvenue.title,Other"),
        Differences(changed=("bienvenue",)),
    ),
    "a rule of one length": (edited("scenario.yaml", "long: 7", "long: 6"), Differences(changed=("tirer",))),
    "another id": (
        edited("scenario.yaml", STEP, STEP.replace("bienvenue", "accueil")),
        Differences(added=("accueil",), removed=("bienvenue",)),
    ),
}


@pytest.mark.parametrize("change", CARDS)
def test_cards_are_told_apart_by_rule_and_word(change: str, tmp_path: Path) -> None:
    overlay, expected = CARDS[change]
    assert of_cards(deck(tmp_path / "before", {}), deck(tmp_path / "after", overlay)) == expected


@pytest.mark.parametrize("change", STEPS)
def test_steps_are_told_apart_in_every_length(change: str, tmp_path: Path) -> None:
    overlay, expected = STEPS[change]
    assert of_steps(deck(tmp_path / "before", {}), deck(tmp_path / "after", overlay)) == expected

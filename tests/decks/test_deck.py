"""A deck is frozen, speaks several languages, and is rebuilt from its content alone."""

import csv
import hashlib
import io
import json
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from kiosk.decks.deck import Deck, coverage
from kiosk.decks.draft import CardData
from kiosk.decks.loading import load
from kiosk.engine.moves import Started
from kiosk.engine.rules import start
from tests.decks.folders import GOOD, Overlay, edited, good, overlaid


class InOrder:
    """No chance at all."""

    def shuffled(self, cards: tuple[str, ...], about: str = "") -> tuple[str, ...]:
        return cards


def deck_of(folder: Path, overlay: Overlay) -> Deck:
    deck = load(overlaid(folder, overlay)).deck
    assert deck is not None
    return deck


@pytest.fixture(scope="module")
def deck() -> Deck:
    loaded = load(GOOD)
    assert loaded.findings == ()
    assert loaded.deck is not None
    return loaded.deck


def test_a_deck_says_what_a_screen_asks(deck: Deck) -> None:
    assert (deck.id, deck.version, deck.title) == ("du-boulier-a-la-puce", "1.0", "Du boulier à la puce")
    assert (deck.color, deck.icon, deck.ages) == ("slate", "mdi6.abacus", 10)
    assert (deck.language, deck.languages, deck.offered) == ("fr", ("fr", "en"), ("fr", "en"))
    assert [deck.minutes.of(length) for length in ("short", "normal", "long")] == [5, 10, 15]
    assert deck.lines("credits", "en") == ("Cards and texts: the kiosk team.",)
    assert len(deck.lines("inspired_by", "fr")) == 1
    assert deck.sources["ifrah"].year == "1994"
    assert deck.cards["pascaline"] == CardData(
        "pascaline", "machines", "tous", "mdi6.cogs", "", ("ifrah", "williams"), {"rank": "3"}
    )
    assert deck.cards["tout-garder"].values("theme") == ("memoire",)


def test_texts_are_found_by_key_and_language(deck: Deck) -> None:
    assert deck.text("deck.title", "en") == "From the abacus to the chip"
    assert deck.card_text("boulier", "title", "en") == "The abacus"
    assert deck.card_text("boulier", "pro", "en") == ""
    assert deck.step_text("fin", "takeaways.ecole.keep", "fr", "long") == "Calculer aide à comprendre, vérifier aussi."
    assert deck.text("source.ifrah.author", "en") == "Georges Ifrah"
    assert deck.text("deck.title", "de") == "Du boulier à la puce"
    assert deck.text("nothing.at.all", "fr") == ""


def test_a_text_of_one_length_is_found_before_the_common_one(tmp_path: Path) -> None:
    prompt = "prompt: {short: Pourquoi., normal: Parlez., long: Parlez.}"
    lines = good("i18n/en.csv").splitlines()
    translated = [f"step.discussion.prompt.{length},,Talk {length}." for length in ("short", "long")]
    overlay = edited("scenario.yaml", "prompt: Pourquoi cette place\u00a0?", prompt)
    kept = [line for line in lines if not line.startswith("step.discussion.prompt")]
    deck = deck_of(tmp_path / "deck", overlay | {"i18n/en.csv": "\n".join([*kept, *translated, ""])})
    spoken = [deck.step_text("discussion", "prompt", "en", length) for length in ("short", "normal", "long")]
    assert spoken == ["Talk short.", "Parlez.", "Talk long."]


def translation(*dropped: str) -> str:
    """The English table of the good deck without the targets of some keys."""
    rows = list(csv.reader(io.StringIO(good("i18n/en.csv"))))
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(
        [key, source, "" if key.startswith(dropped) else target] for key, source, target in rows
    )
    return written.getvalue()


@pytest.mark.parametrize(
    ("dropped", "offered"),
    [
        (("card.boulier.title",), ("fr", "en")),
        (("card.boulier",), ("fr",)),
        (("step.fin.title",), ("fr",)),
        (("deck.title",), ("fr",)),
    ],
)
def test_a_language_is_offered_when_its_steps_are_whole_and_its_cards_nearly(
    tmp_path: Path, dropped: tuple[str, ...], offered: tuple[str, ...]
) -> None:
    deck = deck_of(tmp_path / "deck", {"i18n/en.csv": translation(*dropped)})
    assert deck.languages == ("fr", "en")
    assert deck.offered == offered


def test_coverage_counts_steps_and_cards_apart() -> None:
    texts = {"deck.title": "a", "step.a.title": "b", "card.x.title": "c", "card.x.text": "d", "source.y.author": "e"}
    assert coverage(texts, {"deck.title": "A", "card.x.text": "D", "card.z.text": "?"}) == (0.5, 0.5)
    assert coverage({}, {}) == (1.0, 1.0)


def test_a_deck_is_rebuilt_from_its_content(deck: Deck) -> None:
    assert Deck.from_content(deck.content) == deck
    assert deck.sha256 == hashlib.sha256(deck.content).hexdigest()
    assert json.loads(deck.content)["cards.csv"] == good("cards.csv")


def test_the_content_is_that_of_the_texts_and_of_nothing_else(tmp_path: Path, deck: Deck) -> None:
    again = {name: (GOOD / name).read_bytes() for name in ("cards.csv", "i18n/en.csv")}
    windows = {name: b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n") for name, content in again.items()}
    assert deck_of(tmp_path / "same", {**windows, ".DS_Store": "x"}).sha256 == deck.sha256
    other = deck_of(tmp_path / "other", edited("plays/trois-court.yaml", "# Three", "# 3"))
    assert other.sha256 != deck.sha256
    assert other.game == deck.game


@pytest.mark.parametrize(
    "content",
    [b"{}", b"not json", b'{"deck.yaml":"format: 2","scenario.yaml":"","cards.csv":""}', b"\xff"],
)
def test_a_content_of_another_version_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - its own message is the reader's
        Deck.from_content(content)


def test_the_rules_half_is_ready_to_play(deck: Deck) -> None:
    opened = start(deck.game, Started("normal", (1, 2)), InOrder())
    assert opened.play.state.zones["reserve"][:2] == ("boulier", "regle")
    assert opened.play.state.zones["pioche"] == ("tables-par-coeur", "montrer-comment", "tout-garder")


def test_a_deck_does_not_change(deck: Deck) -> None:
    with pytest.raises(FrozenInstanceError):
        deck.content = b""  # type: ignore[misc]

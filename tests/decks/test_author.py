"""Every text an author wrote has one key, its place in the file, and the words that fit."""

from pathlib import Path

from kiosk.decks.draft import Draft
from kiosk.decks.findings import Findings
from kiosk.decks.reading import drafted
from tests.decks.folders import edited, good, line_of, told_of

FILES = ("deck.yaml", "scenario.yaml", "cards.csv", "sources.csv", "i18n/en.csv")


def draft(**changed: str) -> Draft:
    """The draft of the good deck, some of its files changed."""
    texts = {name: changed.get(name, good(name)) for name in FILES}
    return drafted(Path(), {}, texts, frozenset(), Findings())


def test_texts_of_the_head_the_steps_the_cards_and_the_sources() -> None:
    read = draft()
    expected = {
        "deck.title": ("Du boulier à la puce", "deck.yaml", 8),
        "deck.credits.1": ("Cartes et textes\u00a0: équipe de la borne.", "deck.yaml", 60),
        "deck.continue": ("Pour continuer près de chez vous\u00a0: cafeia.org", "deck.yaml", 15),
        "step.ranger.prompt": ("De la plus ancienne à la plus récente.", "scenario.yaml", 15),
        "step.sujet.options.calcul.text": ("Le calcul", "scenario.yaml", 15),
        "step.fin.takeaways.ecole.try": (
            "Estimez un résultat avant de le demander à une machine.",
            "scenario.yaml",
            15,
        ),
        "card.boulier.title": ("Le boulier", "cards.csv", 8),
        "card.tout-garder.con": ("Oublier permet aussi de recommencer.", "cards.csv", 15),
        "source.ifrah.author": ("Georges Ifrah", "sources.csv", 0),
    }
    found = {key: (read.texts[key], read.text_places[key].file, read.text_words[key]) for key in expected}
    assert found == expected
    for key, (text, file, _) in expected.items():
        assert read.text_places[key].line == line_of(file, text), key


def test_cells_left_empty_are_not_texts() -> None:
    read = draft()
    assert "card.boulier.pro" not in read.texts
    assert "card.boulier.note" not in read.texts
    assert "step.discussion.text" not in read.texts


def test_a_text_that_differs_by_length_has_a_key_per_length() -> None:
    prompt = "{short: Vite., normal: Doucement., long: Doucement.}"
    changed = edited("scenario.yaml", "prompt: De la plus ancienne à la plus récente.", f"prompt: {prompt}")
    read = draft(**changed)
    keys = {key: read.texts[key] for key in read.texts if key.startswith("step.ranger.prompt")}
    assert keys == {
        "step.ranger.prompt.short": "Vite.",
        "step.ranger.prompt.normal": "Doucement.",
        "step.ranger.prompt.long": "Doucement.",
    }
    columns = [read.text_places[key].column for key in keys]
    assert columns == [14, 28, 48]


def test_a_text_of_some_lengths_only_has_one_key() -> None:
    assert draft().texts["step.tour.prompt"] == "Que gardez-vous de cette partie\u00a0?"


def test_what_no_card_can_hold_is_refused(tmp_path: Path) -> None:
    title = edited("cards.csv", "Le boulier", "x" * 81)
    assert told_of(tmp_path / "title", title) == ["cards.csv:2:7 E101"]
    body = edited("i18n/en.csv", "The abacus", "x" * 81)
    assert told_of(tmp_path / "target", body) == [f"i18n/en.csv:{line_of('i18n/en.csv', 'The abacus')}:3 E101"]
    step = edited("scenario.yaml", "Pourquoi cette place", "x" * 601)
    assert told_of(tmp_path / "step", step) == [f"scenario.yaml:{line_of('scenario.yaml', 'Pourquoi cette')}:5 E101"]

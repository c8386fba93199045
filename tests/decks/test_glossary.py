"""The words of a glossary are found in texts: whole, in any of their forms, the longer one first, never in a note."""

from pathlib import Path

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.glossary import Lookup, forms, on_screen
from kiosk.decks.loading import load
from kiosk.host.paths import bundled_decks_dir
from tests.decks.folders import good, overlaid

FORMS = {
    "puce": ("Puce", "puces"),
    "modele": ("Modèle", "modèles"),
    "modele-ouvert": ("Modèle ouvert", "modèles ouverts"),
    "centre": ("Centre de données", "centres de données"),
    "donnees": ("Données",),
    "mot": ("Sous-traitant", "sous-traitants"),
    "co2": ("Équivalent CO2",),
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Une puce.", ("puce",)),
        ("LES PUCES !", ("puce",)),
        ("« puces »", ("puce",)),
        ("l’équivalent CO2", ("co2",)),
        ("puces, modèle, puce", ("puce", "modele")),
        ("Des pucerons sur une capucine", ()),
        ("sous-traitants", ("mot",)),
        ("sous traitants", ()),
        ("Un modèle ouvert, un modèle fermé", ("modele-ouvert", "modele")),
        ("Un modèle, ouvert à tous", ("modele",)),
        ("centre\u00a0de  données", ("centre",)),
        ("Le centre. De données, il n’y en a pas", ("donnees",)),
        ("un centre de", ()),
        ("", ()),
    ],
)
def test_a_word_is_found_whole_and_the_longer_one_counts(text: str, found: tuple[str, ...]) -> None:
    assert Lookup(FORMS).found(text) == found


def test_a_form_that_two_words_share_belongs_to_the_first() -> None:
    assert Lookup({"a": ["puce"], "b": ["Puce", "plaque"]}).found("plaque puce") == ("b", "a")


@pytest.mark.parametrize(
    ("word", "others", "all_forms"),
    [
        ("Puce", "puces", ("Puce", "puces")),
        ("IA", "", ("IA",)),
        ("Prêt", " prête |prêts| ", ("Prêt", "prête", "prêts")),
    ],
)
def test_forms_are_parted_by_bars(word: str, others: str, all_forms: tuple[str, ...]) -> None:
    assert forms(word, others) == all_forms


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("card.x.text", True),
        ("step.x.prompt.short", True),
        ("counter.x.low", True),
        ("team.x.title", True),
        ("card.x.note", False),
        ("card.x.private", False),
        ("step.x.note", False),
        ("deck.howto", False),
        ("source.x.author", False),
        ("glossary.x.text", False),
    ],
)
def test_notes_private_lines_and_what_stands_on_no_screen_are_not_looked_through(key: str, shown: bool) -> None:
    assert on_screen(key) == shown


ROWS = """\
id,word,forms,text,example,source
puce,Puce,puces,Petite plaque qui calcule.,,williams
roue,Roue,roues,Elle tourne.,,
"""
ENGLISH = """\
glossary.puce.word,,Chip
glossary.puce.forms,,chips
glossary.puce.text,,A small plate.
glossary.roue.word,,Wheel
glossary.roue.forms,,wheels
glossary.roue.text,,It turns.
"""


@pytest.fixture
def deck(tmp_path: Path) -> Deck:
    overlay = {"glossary.csv": ROWS, "i18n/en.csv": good("i18n/en.csv") + ENGLISH}
    loaded = load(overlaid(tmp_path / "deck", overlay))
    assert loaded.findings == ()
    assert loaded.deck is not None
    return loaded.deck


def test_a_deck_tells_which_words_its_texts_use_in_the_order_of_the_texts(deck: Deck) -> None:
    texts = [deck.card_text(card, "detail", "fr") for card in ("boulier", "microprocesseur", "pascaline")]
    assert deck.glossary == {"puce": ("williams",), "roue": ()}
    assert deck.explained(texts, "fr") == ("puce", "roue")
    assert deck.explained(reversed(texts), "fr") == ("roue", "puce")
    assert deck.explained([deck.card_text("microprocesseur", "detail", "en")], "en") == ("puce",)
    assert deck.explained(texts, "en") == deck.explained(texts, "de") == ()


def test_a_text_of_a_deck_that_is_quoted_is_looked_through_too(deck: Deck) -> None:
    detail = deck.card_text("microprocesseur", "detail", "fr")
    assert deck.explained([f"près de «\u00a0{detail}\u00a0»"], "fr") == ("puce",)
    english = deck.card_text("microprocesseur", "detail", "en")
    assert deck.explained([f"near “{english}”"], "en") == ("puce",)


def test_what_visitors_wrote_is_never_looked_through(deck: Deck) -> None:
    assert deck.explained(["Une puce saute."], "fr") == ()


def test_a_deck_without_a_glossary_explains_nothing(deck: Deck, tmp_path: Path) -> None:
    bare = load(overlaid(tmp_path / "bare", {})).deck
    assert bare is not None
    assert bare.explained(bare.texts.values(), "fr") == ()


def test_a_glossary_is_part_of_what_a_session_pins(deck: Deck) -> None:
    assert Deck.from_content(deck.content) == deck
    assert "glossary.csv" in deck.content.decode()


def test_the_games_that_ship_explain_twenty_five_words_at_least() -> None:
    decks = [load(folder).deck for folder in sorted(bundled_decks_dir().iterdir()) if folder.is_dir()]
    assert sum(len(deck.glossary) for deck in decks if deck is not None) >= 25


def test_the_words_that_some_text_uses_are_found_once() -> None:
    texts = ("Des modèles ouverts.", "Rien.", "Un modèle ouvert, un modèle.", "Des puces ?", "Deux centres.")
    assert Lookup(FORMS).used(texts) == {"modele-ouvert", "modele", "puce"}
    assert Lookup({"puce": ("Puce",)}).used(("Une puce.", "Une puce.")) == {"puce"}

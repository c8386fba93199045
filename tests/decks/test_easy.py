"""Easy words: told where they are asked for, in full wherever anything is missing or wrong."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.decks.checks.easy_words import RULES, perhaps_slow, slow
from kiosk.decks.contents import canonical
from kiosk.decks.deck import Deck
from kiosk.decks.differences import of_cards
from kiosk.decks.easy import needed
from kiosk.decks.loading import Loaded, load, load_checked
from tests.decks.folders import edited, good, overlaid

FRENCH, ENGLISH = "i18n/fr-easy.csv", "i18n/en-easy.csv"
FILES = ("deck.yaml", "scenario.yaml", "cards.csv", "sources.csv", "i18n/en.csv")
FULL = Deck.from_content(canonical({name: good(name) for name in FILES}))
EASY = {key: (FULL.text(key, "fr"), "Cinq mots simples pour cela.") for key in FULL.texts if needed(key)}
TOLD = "Cinq mots simples pour cela."


def table(rows: Iterable[tuple[str, str, str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows([("context", "source", "target"), *rows])
    return text.getvalue()


def easy(**lines: tuple[str, str]) -> str:
    """Everything that is needed, with some lines instead; ``__`` stands for a full stop, an empty source and target
    leave a line out."""
    changed = EASY | {key.replace("__", "."): line for key, line in lines.items()}
    return table((key, *line) for key, line in changed.items() if line != ("", ""))


def loaded(folder: Path, text: str | bytes, name: str = FRENCH) -> Loaded:
    return load(overlaid(folder / "deck", {name: text}))


def codes(found: Loaded) -> set[str]:
    return {finding.code for finding in found.findings}


def test_what_is_all_there_is_told_in_easy_words_and_the_rest_in_full(tmp_path: Path) -> None:
    found = loaded(tmp_path, easy())
    deck = found.deck
    assert deck is not None
    assert codes(found) == set()
    assert set(deck.easy) == {"fr"}
    assert deck.text("card.boulier.text", "fr-easy") == TOLD
    assert deck.step_text("ranger", "prompt", "fr-easy", "normal") == TOLD
    assert deck.text("card.boulier.detail", "fr-easy") == deck.text("card.boulier.detail", "fr") != ""
    assert deck.text("card.boulier.text", "fr") != TOLD
    assert (
        deck.text("card.boulier.text", "en-easy")
        == deck.text("card.boulier.text", "en")
        == FULL.text("card.boulier.text", "en")
    )
    assert deck.text("deck.nothing", "fr-easy") == ""


def test_they_are_no_language_of_the_deck(tmp_path: Path) -> None:
    deck = loaded(tmp_path, easy()).deck
    assert deck is not None
    assert (deck.languages, deck.offered, set(deck.translations)) == (("fr", "en"), ("fr", "en"), {"en"})


def test_english_falls_back_to_the_translation(tmp_path: Path) -> None:
    english = {key: (FULL.text(key, "en"), "A few easy words") for key in EASY}
    found = loaded(tmp_path, table((key, *line) for key, line in english.items()), ENGLISH)
    assert found.deck is not None
    assert codes(found) == set()
    assert found.deck.text("card.boulier.title", "en-easy") == "A few easy words"
    assert found.deck.text("card.boulier.detail", "en-easy") == FULL.text("card.boulier.detail", "en")
    assert found.deck.text("card.boulier.title", "fr-easy") == FULL.text("card.boulier.title", "fr")


def test_a_session_goes_on_in_the_easy_words_it_was_pinned_with(tmp_path: Path) -> None:
    deck = loaded(tmp_path, easy()).deck
    assert deck is not None
    assert Deck.from_content(deck.content).easy == deck.easy
    checked = load_checked(tmp_path / "deck").deck
    assert checked is not None
    assert checked.easy == deck.easy


def test_easy_words_that_changed_are_a_difference(tmp_path: Path) -> None:
    deck = loaded(tmp_path, easy()).deck
    assert deck is not None
    assert "boulier" in of_cards(FULL, deck).changed


WRONG = {
    "unknown": (easy(card__bouliers__text=("", TOLD)), "W101"),
    "another text": (easy(card__boulier__text=("Autre chose.", TOLD)), "W103"),
    "empty": (easy(card__boulier__text=("Des boules.", "")), "W104"),
    "twice": (easy() + f"card.boulier.text,,{TOLD}\n", "W102"),
    "200 words": (easy(card__boulier__text=("", "Un mot. " * 100)), "W105"),
    "26 words": (easy(card__boulier__text=("", "Il est. " * 13)), "W105"),
    "missing": (easy(card__boulier__text=("", "")), "W106"),
    "bidi": (easy(card__boulier__text=("", "Des \u202eboules.")), "W100"),
    "stray quote": (easy() + 'card.boulier.detail,,"Un" mot\n', "W100"),
    "no column": (easy().replace("target", "cible", 1), "W100"),
    "not text": (b"\x00\xff\xfe\x81" * 9, "W100"),
}


@pytest.mark.parametrize(("text", "code"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_with_its_place_and_the_deck_plays_in_full_words(
    tmp_path: Path, text: str | bytes, code: str
) -> None:
    found = loaded(tmp_path, text)
    deck = found.deck
    assert deck is not None
    assert code in codes(found)
    assert (found.errors, dict(deck.easy)) == (0, {})
    assert deck.text("card.pascaline.text", "fr-easy") == FULL.text("card.pascaline.text", "fr")
    told = [finding for finding in found.findings if finding.code == code]
    assert all(place.file == FRENCH for finding in told for place in finding.places)
    assert Deck.from_content(deck.content).easy == {}
    checked = load_checked(tmp_path / "deck").deck
    assert checked is not None
    assert checked.easy == {}


@pytest.mark.parametrize("left_out", [1, 2])
def test_how_many_texts_are_missing_is_told_for_any_number(tmp_path: Path, left_out: int) -> None:
    lines = dict.fromkeys(("card__boulier__text", "card__pascaline__text")[:left_out], ("", ""))
    (told,) = [finding for finding in loaded(tmp_path, easy(**lines)).findings if finding.code == "W106"]
    assert told.sentence("fr").startswith(f"Textes manquants en mots simples\u00a0: {left_out}. ")
    assert told.sentence("en").startswith(f"Texts missing in easy words: {left_out}. ")


def test_25_words_fit_on_a_face(tmp_path: Path) -> None:
    assert codes(loaded(tmp_path, easy(card__boulier__text=("", "Il est. " * 12 + "Là.")))) == set()


def test_a_language_that_the_deck_has_not(tmp_path: Path) -> None:
    found = loaded(tmp_path, easy(), "i18n/de-easy.csv")
    assert found.deck is not None
    assert "W107" in codes(found)
    assert found.deck.easy == {}


def test_slow_sentences_are_only_told(tmp_path: Path) -> None:
    found = loaded(tmp_path, easy(card__boulier__text=("", "Le calcul est donné.")))
    assert found.deck is not None
    assert codes(found) == {"W112"}
    assert set(found.deck.easy) == {"fr"}


def test_typography_is_looked_at(tmp_path: Path) -> None:
    assert codes(loaded(tmp_path, easy(card__boulier__text=("", "L'outil ?")))) == {"W070", "W071"}


def test_a_card_that_changed_makes_its_easy_line_old(tmp_path: Path) -> None:
    cards = edited("cards.csv", "Des boules glissent", "Dix boules glissent")
    found = load(overlaid(tmp_path / "deck", {FRENCH: easy(), **cards}))
    assert found.deck is not None
    assert "W103" in codes(found)
    assert found.deck.easy == {}


SLOW = [
    ("fr", "Un deux trois quatre cinq six sept huit neuf dix encore mots.", []),
    ("fr", "Un deux trois quatre cinq six sept huit neuf dix encore des mots.", ["W110"]),
    ("fr", "Le chat dort et la souris joue sur le toit de la maison.", ["W110"]),
    ("fr", "π" + " π" * 12, ["W110"]),
    ("fr", "Ce n’est pas impossible.", ["W111"]),
    ("fr", "Personne ne part sans rien.", ["W111"]),
    ("fr", "Cela ne coûte rien.", []),
    ("fr", "Le neveu a une antenne.", []),
    ("fr", "La lettre est souvent écrite par une machine.", ["W112"]),
    ("fr", "Ces textes ont été choisis.", ["W112"]),
    ("fr", "La réponse est longue, et l’équipe est arrivée.", []),
    ("fr", "Le chat est posté là, elle est trouvable.", []),
    ("fr", "Cent cartes et vingt-deux jetons.", ["W113", "W113"]),
    ("fr", "Dix cartes, 22 jetons, un centre, cent fois pour cent.", ["W113"]),
    *[("fr", f"{number} cartes.", ["W113"]) for number in ("Onze", "Treize", "Quarante", "Soixante", "Mille")],
    ("fr", "Pour être lu ou été trouvé.", ["W112", "W112"]),
    ("fr", "C’est inutile, et sans fin.", ["W111"]),
    ("en", "It is not impossible.", ["W111"]),
    ("en", "No, I do not know.", []),
    ("en", "I don’t know nothing.", ["W111"]),
    ("en", "The answer was not written by people.", ["W112"]),
    ("en", "The answer is long.", []),
    ("en", "Twelve cards and 12 more.", ["W113"]),
    ("de", "Zwölf Karten.", []),
]


@pytest.mark.parametrize(("language", "sentence", "found"), SLOW)
def test_what_makes_a_sentence_slow(language: str, sentence: str, found: list[str]) -> None:
    assert [code for code, _ in slow(language, sentence)] == found


@pytest.mark.parametrize(("language", "sentence", "found"), [one for one in SLOW if one[0] == "fr"])
def test_it_is_found_among_many_lines_and_around_others(
    language: str, sentence: str, found: list[str], tmp_path: Path
) -> None:
    lines = easy(card__boulier__text=("", f"Deux mots. {sentence}"), step__ranger__prompt=("", "Rien d’autre."))
    assert codes(loaded(tmp_path, lines)) == set(found)


WORDS = (
    "n’est ne sans impossible choisie lus lue est écrit vingts dix-sept cent not don’t never no hundred is built cœur"
)
PIECES = st.one_of(st.sampled_from(WORDS.split()), st.text(max_size=3), st.sampled_from(list(" \u00a0’-,.!?…«(_/")))


@given(st.sampled_from(sorted(RULES)), st.lists(PIECES, max_size=20), st.sampled_from(("", " ")))
def test_a_line_that_is_passed_over_at_once_has_nothing_slow(language: str, pieces: list[str], between: str) -> None:
    line = between.join(pieces).replace("\n", " ").replace("\r", " ")
    assert perhaps_slow(language, line) or not slow(language, line)

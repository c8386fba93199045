"""Everyday words: what an author is told of words that few people use, and what is known in all its forms."""

from pathlib import Path

import pytest

from kiosk.decks import english_forms, french_forms
from kiosk.decks.deck import Deck
from kiosk.decks.everyday import everyday, remarks, uncommon
from kiosk.decks.findings import FilePlace
from kiosk.decks.loading import load
from kiosk.host.paths import assets_dir
from tests.decks.folders import overlaid
from tests.decks.test_easy import EASY, ENGLISH, FRENCH, FULL, easy, loaded, table

CODES = {"R110"}
"""What is shown here."""
FORMS = {
    "cheval": "chevaux",
    "bateau": "bateaux",
    "bon": "bonne bonnes",
    "vendeur": "vendeuse",
    "lecteur": "lectrice",
    "heureux": "heureuse heureusement",
    "neuf": "neuve neuves",
    "cher": "chère",
    "blanc": "blanche",
    "lent": "lente lentement",
    "récent": "récemment",
    "seul": "seulement",
    "manger": "mange mangeons mangeait mangé mangera",
    "placer": "plaçons plaçait",
    "acheter": "achète achètera acheté",
    "préférer": "préfère préférait",
    "appeler": "appelle appelons",
    "jeter": "jette",
    "payer": "paie paye payons",
    "envoyer": "envoie enverra",
    "finir": "finis finissent finissait finie",
    "partir": "pars part partent partira",
    "ouvrir": "ouvre ouvert ouverte",
    "venir": "vient viennent viendra venue",
    "pouvoir": "peut peuvent pourrait",
    "vouloir": "veut voudrait",
    "savoir": "sait saura su",
    "devoir": "doit doivent devrait",
    "recevoir": "reçoit reçoivent reçu",
    "voir": "vois voyons verra vu",
    "prendre": "prend prennent prise",
    "mettre": "met mettent mis",
    "rendre": "rend rendent rendu rendra",
    "connaître": "connaît connu",
    "écrire": "écrit écrivent écrite",
    "lire": "lit lisent lu",
    "construire": "construit construisent",
    "craindre": "craint craignent",
    "être": "est sont sera soit",
    "avoir": "a ont aura eu",
    "aller": "va vont ira",
}

ENGLISH_FORMS = {
    "cat": "cats cat’s cats’",
    "box": "boxes",
    "city": "cities city’s",
    "leaf": "leaves",
    "knife": "knives",
    "policeman": "policemen",
    "child": "children children’s",
    "crisis": "crises",
    "help": "helps helped helping helper helpful helpless",
    "make": "makes making made maker",
    "stop": "stops stopped stopping stopper",
    "quiz": "quizzes",
    "travel": "travelled travelling traveller",
    "carry": "carries carried carrying carrier",
    "tie": "tied tying",
    "panic": "panicked",
    "big": "bigger biggest",
    "large": "larger largest largely",
    "happy": "happier happiest happily happiness",
    "simple": "simpler simply",
    "full": "fully fuller",
    "magic": "magically",
    "good": "better best",
    "be": "am is are was were been being",
    "have": "has had having",
    "go": "goes went gone going",
    "write": "writes wrote written writing writer",
    "lie": "lies lay lain lying",
    "think": "thought thinking",
}


@pytest.mark.parametrize("word", FORMS)
def test_the_forms_of_a_word_are_known(word: str) -> None:
    assert set(FORMS[word].split()) <= set(french_forms.forms(word))


@pytest.mark.parametrize("word", ENGLISH_FORMS)
def test_the_forms_of_an_english_word_are_known(word: str) -> None:
    assert set(ENGLISH_FORMS[word].split()) <= set(english_forms.forms(word))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_list_has_three_thousand_words_in_order_each_once(language: str) -> None:
    words = (assets_dir() / "words" / f"{language}-easy.txt").read_text("utf-8").splitlines()
    assert words == sorted(set(words))
    assert 2_900 <= len(words) <= 3_600
    assert [word for word in words if word != word.strip().lower()] == []


TOLD = [
    ("Le chat mange une pomme.", []),
    ("L’outil aide-t-il quelqu’un aujourd’hui ?", []),
    ("Lisez-le : d’abord, c’est peut-être vrai.", []),
    ("Qu’il soit pris ou rendu.", []),
    ("Une idiosyncrasie de l’outil.", ["idiosyncrasie"]),
    ("Un rendez-vous sibyllin.", ["sibyllin"]),
    ("L’ONU et la CNIL, sur www.exemple.fr ou a@exemple.org.", []),
    ("Le 3e, 25 km et 2 kWh.", []),
]


TOLD_IN_ENGLISH = [
    ("The cat eats an apple.", []),
    ("Isn’t that what we’ve said? They’ll say so, and I’m sure you’d agree.", []),
    ("Yesterday’s children don’t always help one another.", []),
    ("A well-known idiosyncrasy of the tool.", ["idiosyncrasy"]),
    ("The UN and CNIL, on www.example.com or a@example.org.", []),
    ("25 km, 2 kWh, at nine o’clock.", []),
]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [("fr", *told) for told in TOLD] + [("en", *told) for told in TOLD_IN_ENGLISH],
)
def test_a_word_is_uncommon_when_no_form_of_the_list_is_like_it(language: str, text: str, words: list[str]) -> None:
    assert list(uncommon(text, everyday(language))) == words


def deck_with(folder: Path, sentence: str, **files: str) -> Deck:
    """A deck one easy text of which is a sentence."""
    found = load(overlaid(folder / "deck", {FRENCH: easy(card__boulier__text=("", sentence)), **files}))
    assert found.deck is not None
    return found.deck


def words(deck: Deck) -> set[str]:
    return {one.values["word"] for one in remarks(deck)}


def test_a_remark_names_the_file_the_line_and_the_word(tmp_path: Path) -> None:
    text = easy(card__boulier__text=("", "Une chose sibylline."))
    line = next(number for number, row in enumerate(text.splitlines(), 1) if "sibylline" in row)
    found = loaded(tmp_path, text)
    assert found.deck is not None
    assert found.findings == ()
    (remark,) = [one for one in remarks(found.deck) if one.values["word"] == "sibylline"]
    assert (remark.code, remark.severity, remark.places) == ("R110", "remark", (FilePlace(FRENCH, line, 3),))


def test_english_easy_words_have_the_same_remark(tmp_path: Path) -> None:
    lines = {key: (FULL.text(key, "en"), told) for key, (_, told) in EASY.items()}
    lines["card.boulier.text"] = (FULL.text("card.boulier.text", "en"), "A sibylline thing.")
    found = loaded(tmp_path, table((key, *line) for key, line in lines.items()), ENGLISH)
    assert found.deck is not None
    (remark,) = [one for one in remarks(found.deck) if one.values["word"] == "sibylline"]
    assert (remark.code, {place.file for place in remark.places}) == ("R110", {ENGLISH})


def test_a_name_is_known(tmp_path: Path) -> None:
    assert "zygomar" not in words(deck_with(tmp_path, "Chez Zygomar. Zygomar compte."))


def test_a_word_that_the_deck_explains_is_known(tmp_path: Path) -> None:
    explained = "id,word,forms,text,example,source\nsib,Sibyllin,sibylline,Que l’on comprend mal.,,\n"
    assert "sibylline" in words(deck_with(tmp_path / "bare", "Une chose sibylline."))
    deck = deck_with(tmp_path / "explained", "Une chose sibylline.", **{"glossary.csv": explained})
    assert "sibylline" not in words(deck)

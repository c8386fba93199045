"""Everyday words: what an author is told of words that few people use, and what is known in all its forms."""

from pathlib import Path

import pytest

from kiosk.decks.deck import Deck
from kiosk.decks.everyday import everyday, remarks, uncommon
from kiosk.decks.findings import FilePlace
from kiosk.decks.french_forms import forms
from kiosk.decks.loading import load
from kiosk.host.paths import assets_dir
from tests.decks.folders import overlaid
from tests.decks.test_easy import FRENCH, easy, loaded

CODES = {"R110"}
"""What is shown here."""
LIST = assets_dir() / "words" / "fr-easy.txt"
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


@pytest.mark.parametrize("word", FORMS)
def test_the_forms_of_a_word_are_known(word: str) -> None:
    assert set(FORMS[word].split()) <= set(forms(word))


def test_the_list_has_three_thousand_words_in_order_each_once() -> None:
    words = LIST.read_text("utf-8").splitlines()
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


@pytest.mark.parametrize(("text", "words"), TOLD)
def test_a_word_is_uncommon_when_no_form_of_the_list_is_like_it(text: str, words: list[str]) -> None:
    assert list(uncommon(text, everyday("fr"))) == words


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


def test_a_name_is_known(tmp_path: Path) -> None:
    assert "zygomar" not in words(deck_with(tmp_path, "Chez Zygomar. Zygomar compte."))


def test_a_word_that_the_deck_explains_is_known(tmp_path: Path) -> None:
    explained = "id,word,forms,text,example,source\nsib,Sibyllin,sibylline,Que l’on comprend mal.,,\n"
    assert "sibylline" in words(deck_with(tmp_path / "bare", "Une chose sibylline."))
    deck = deck_with(tmp_path / "explained", "Une chose sibylline.", **{"glossary.csv": explained})
    assert "sibylline" not in words(deck)

"""The page of the stick: its state, what it says, what it lets one agree to."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.decks.findings import FilePlace, Finding
from kiosk.facilitator.arrivals import Consent, Here, consent
from kiosk.facilitator.intake.job import Outcome, Relation, Status
from kiosk.facilitator.intake.parcels import Kind, Parcel
from kiosk.facilitator.intake.verdict import Verdict
from kiosk.facilitator.signatures import Signed
from kiosk.host.volumes import Stick
from kiosk.host.words import words
from kiosk.viewmodels.facilitator.intake_lines import derive_cautions, derive_lines
from kiosk.viewmodels.facilitator.intake_props import TROUBLES, Inputs, derive_parcels, derive_props
from kiosk.viewmodels.facilitator.stick_watch import SticksSeen

FR = words("fr")
STICK = Stick(Path("/stick"), "CLÉ", 1, True, 7)
FINDING = Finding("E005", (FilePlace("cards.csv", 14),), {"file": "cards.csv", "reason": "x"})


def parcel(name: str = "lycee.zip", kind: Kind = "archive", folder: str = "") -> Parcel:
    return Parcel(STICK.folder / folder / name, kind, STICK)


def ready(signature: Signed = "signed", relation: Relation = "new", **told: object) -> Outcome:
    base = {"title": "Le lycée", "id": "lycee", "version": "1.2", "languages": ("fr", "en"), "cards": 58}
    verdict = Verdict("ok", **{**base, "signature": signature, **told})  # type: ignore[arg-type]
    return Outcome("ok", parcel(), verdict, Path("/box"), relation)


def failed(status: Status, **told: object) -> Outcome:
    return Outcome(status, parcel(), Verdict("refused", "lycee.zip", **told), Path("/box"))  # type: ignore[arg-type]


STATES: dict[str, Inputs] = {
    "no_stick": Inputs(),
    "looking": Inputs(SticksSeen(("CLÉ",))),
    "empty": Inputs(SticksSeen(("CLÉ",), (), ())),
    "parcels": Inputs(SticksSeen(("CLÉ",), (), (parcel(),))),
    "working": Inputs(SticksSeen(("CLÉ",), (), (parcel(),)), "lycee.zip"),
    "ready": Inputs(outcome=ready()),
    "refused": Inputs(outcome=failed("refused", findings=(FINDING,))),
    "pulled": Inputs(outcome=failed("pulled")),
    "too_long": Inputs(outcome=failed("too_long")),
    "no_space": Inputs(outcome=failed("no_space")),
    "crashed": Inputs(outcome=Outcome("crashed", parcel(), None, Path("/box"))),
    "installed": Inputs(outcome=ready(), installed=True),
    "unsaved": Inputs(outcome=ready(), unsaved=True),
}


def said(inputs: Inputs, language: str = "fr") -> list[str]:
    told = words(language)
    return [*derive_cautions(inputs, told), *(line.text for line in derive_lines(inputs, told))]


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("state", STATES)
def test_each_state_has_its_title_and_something_to_say(state: str, language: str) -> None:
    props = derive_props(STATES[state], words(language))
    assert props.state == state
    assert props.title
    assert all(said(STATES[state], language))
    assert (words(language).say("intake.unchanged") in said(STATES[state], language)) == (state in TROUBLES)


CONSENTS: dict[tuple[Signed, Relation], Consent] = {
    ("signed", "new"): "once",
    ("signed", "newer"): "once",
    ("signed", "older"): "twice",
    ("signed", "changed"): "twice",
    ("signed", "same"): "never",
    ("unsigned", "new"): "twice",
    ("unsigned", "newer"): "twice",
    ("unsigned", "older"): "twice",
    ("unsigned", "changed"): "twice",
    ("unsigned", "same"): "never",
    ("unknown_key", "new"): "twice",
    ("unknown_key", "newer"): "twice",
    ("unknown_key", "older"): "twice",
    ("unknown_key", "changed"): "twice",
    ("unknown_key", "same"): "never",
}


@pytest.mark.parametrize(("signature", "relation"), CONSENTS)
def test_what_is_known_is_agreed_to_once_and_what_is_doubtful_twice(signature: Signed, relation: Relation) -> None:
    outcome = ready(signature, relation)
    asked = CONSENTS[signature, relation]
    assert consent(outcome) == asked
    first = derive_props(Inputs(outcome=outcome), FR).act
    second = derive_props(Inputs(outcome=outcome, agreed=True), FR).act
    assert (first, second) == (("", "") if asked == "never" else ("Ajouter à la borne", "Oui, l’ajouter"))
    assert FR.say(f"intake.{signature}") in said(Inputs(outcome=outcome))
    related = FR.say(f"intake.{relation}", here="1.1", there="1.2")
    assert related in said(Inputs(outcome=outcome, here=Here("1.1")))
    assert ("1.1" in related) == (relation != "new")
    assert (FR.say("intake.think") in said(Inputs(outcome=outcome))) == (asked == "twice")
    assert (FR.say("intake.sure") in said(Inputs(outcome=outcome, agreed=True))) == (asked == "twice")


@pytest.mark.parametrize("status", ["refused", "pulled", "too_long", "no_space", "crashed"])
def test_what_failed_is_never_agreed_to(status: Status) -> None:
    assert consent(failed(status)) == "never"


def test_a_deck_in_order_says_where_it_stands_and_what_its_author_may_mend() -> None:
    outcome = ready(findings=(FINDING,), report="rapport-lycee.html", marked="lycee-corrections.ods")
    assert said(Inputs(outcome=outcome)) == [
        "1 remarque, qui n’empêche pas de jouer.",
        "C’est un nouveau jeu pour cette borne.",
        "Signé par l’organisation.",
        "Le rapport «\u00a0rapport-lycee.html\u00a0» est sur la clé, pour corriger à la maison.",
        "«\u00a0lycee-corrections.ods\u00a0» aussi\u00a0: une copie du classeur, les cases à corriger en couleur.",
    ]


def test_nothing_comes_in_before_what_may_be_mended_was_shown() -> None:
    found = Inputs(outcome=ready("unsigned", findings=(FINDING, FINDING)))
    before, after = derive_props(found, FR), derive_props(replace(found, remarked=True), FR)
    assert (before.act, before.remarks) == ("", "Lire les 2 remarques")
    assert (after.act, after.remarks) == ("Ajouter à la borne", "")
    same = derive_props(Inputs(outcome=ready(relation="same", findings=(FINDING,))), FR)
    assert (same.act, same.remarks) == ("", "")


def test_a_refusal_counts_what_is_to_be_mended_and_says_where_the_report_is() -> None:
    outcome = failed("refused", findings=(FINDING, Finding("W060", (FilePlace("i18n/en.csv"),))), report="rapport.html")
    assert said(Inputs(outcome=outcome)) == [
        "«\u00a0lycee.zip\u00a0»\u00a0: 1 correction à faire",
        "Rien n’a été modifié sur la borne.",
        "Le rapport «\u00a0rapport.html\u00a0» est sur la clé, pour corriger à la maison.",
    ]


def test_a_full_disk_says_how_much_is_missing() -> None:
    outcome = failed("no_space", needed=180_000_001, free=21_999_999)
    assert "«\u00a0lycee.zip\u00a0» demande 181 Mo et il en reste 21 sur la borne." in said(Inputs(outcome=outcome))[0]


def test_a_drive_that_is_not_opened_is_named() -> None:
    shut = Inputs(SticksSeen((), ("SanDisk Ultra",)))
    assert said(shut) == [FR.say("intake.unmounted", names="SanDisk Ultra")]
    assert derive_props(shut, FR).title == FR.say("intake.unopened"), "nobody is asked to plug in what is plugged in"
    assert derive_props(Inputs(), FR).title == FR.say("intake.no_stick")


@pytest.mark.parametrize("found", [(), (parcel(),)])
def test_a_stick_with_too_much_on_it_says_so(found: tuple[Parcel, ...]) -> None:
    whole, rest = (said(Inputs(SticksSeen(("CLÉ",), (), found, whole=whole))) for whole in (True, False))
    assert rest == [*whole, FR.say("intake.not_whole")]


def test_parcels_are_told_with_their_folder_and_can_be_chosen_only_then() -> None:
    found = (parcel(), parcel("ateliers.ods", "workbook", "jeux/2026"), Parcel(STICK.folder, "folder", STICK))
    seen = SticksSeen(("CLÉ",), (), found)
    rows = [(row.number, row.name, row.detail, row.kind) for row in derive_parcels(Inputs(seen), FR)]
    assert rows == [
        (0, "lycee.zip", "Fichier zip", "archive"),
        (1, "ateliers.ods", "Classeur · jeux / 2026", "workbook"),
        (2, "CLÉ", "Dossier", "folder"),
    ]
    assert derive_parcels(Inputs(seen, "lycee.zip"), FR) == []
    several = derive_parcels(Inputs(SticksSeen(("CLÉ", "AUTRE"), (), found)), FR)
    assert [row.detail for row in several] == ["Fichier zip · CLÉ", "Classeur · CLÉ / jeux / 2026", "Dossier · CLÉ"]


def test_names_from_the_stick_are_made_fit_for_showing() -> None:
    odd = Parcel(STICK.folder / "a\u202egpj\udcff.zip", "archive", STICK)
    (row,) = derive_parcels(Inputs(SticksSeen(("C\u202e",), (), (odd,))), FR)
    told = [
        row.name,
        derive_props(Inputs(parcel=odd.name), FR).title,
        *said(Inputs(SticksSeen(("C\u202e",), (), (odd,)))),
    ]
    assert all(text.replace("\u00a0", " ").isprintable() for text in told)

"""From a parcel to the deck that plays: what it is to what this kiosk has, what its signature is worth, what stays."""

import shutil
from pathlib import Path

import pytest

from kiosk.decks.library import Library
from kiosk.facilitator.intake.intake import Intake
from kiosk.facilitator.intake.job import Outcome, Relation
from kiosk.facilitator.intake.parcels import Parcel
from kiosk.facilitator.keys import SECRET, make_keys, public_key
from kiosk.facilitator.signatures import sign
from kiosk.host.volumes import stick_at
from tests.decks.folders import edited, overlaid
from tests.decks.workbooks.books import Cells, cells, changed
from tests.facilitator.intake import images
from tests.facilitator.intake.hostile_folders import picture
from tests.facilitator.intake.intakes import digest_of, intake, outcome_of, parcel, told
from tests.host.voice.sound_files import flac, tone, vorbis

ID = "du-boulier-a-la-puce"


def version(number: str) -> dict[str, str]:
    """The good deck in another version."""
    return edited("deck.yaml", 'version: "1.0"', f'version: "{number}"')


def stick(folder: Path, overlay: dict[str, str], name: str = "jeu") -> Path:
    """A deck on a stick, alone there."""
    shutil.rmtree(folder / "stick", ignore_errors=True)
    return overlaid(folder / "stick" / name, overlay)


def brought(desk: Intake, folder: Path, overlay: dict[str, str]) -> Outcome:
    """What becomes of the good deck with an overlay."""
    return outcome_of(desk, parcel(stick(folder, overlay), "folder"))


def test_a_deck_that_is_taken_plays_from_then_on(tmp_path: Path) -> None:
    desk = intake(tmp_path)
    outcome = brought(desk, tmp_path, {})
    assert (outcome.status, outcome.relation, list(desk.installed.playable())) == ("ok", "new", [])
    assert outcome.verdict is not None
    facts = outcome.verdict
    assert (facts.id, facts.version, facts.languages, facts.signature) == (ID, "1.0", ("fr", "en"), "unsigned")
    desk.install(outcome)
    (loaded,) = desk.installed.playable()
    assert loaded.id == ID
    assert list((tmp_path / "data" / "staging").iterdir()) == []


@pytest.mark.parametrize(
    ("overlay", "relation"),
    [
        ({}, "same"),
        (version("1.0.0"), "changed"),
        (edited("deck.yaml", "summary: Rangez", "summary: Rangez vite"), "changed"),
        (version("1.0.1"), "newer"),
        (version("1.10"), "newer"),
        (version("0.9.9"), "older"),
        (edited("deck.yaml", f"id: {ID}", "id: autre"), "new"),
    ],
)
@pytest.mark.parametrize("here", ["installed", "bundled"])
def test_a_deck_is_compared_with_what_is_here(
    overlay: dict[str, str], relation: Relation, here: str, tmp_path: Path
) -> None:
    library = Library.scan([overlaid(tmp_path / "bundled" / "jeu", {}).parent])
    desk = intake(tmp_path, library if here == "bundled" else Library.scan([]))
    if here == "installed":
        desk.install(brought(desk, tmp_path, {}))
    assert brought(desk, tmp_path, overlay).relation == relation


@pytest.mark.parametrize(("values", "status"), [({}, "ok"), ({"Cartes!A4": ""}, "refused")])
def test_a_workbook_in_a_zip_is_taken_as_one_on_the_stick_is(values: Cells, status: str, tmp_path: Path) -> None:
    (tmp_path / "stick" / "jeu").mkdir(parents=True)
    book = changed(tmp_path / "stick" / "jeu", cells(values))
    packed = shutil.make_archive(str(tmp_path / "jeu"), "zip", tmp_path / "stick", "jeu")
    desk = intake(tmp_path)
    alone = outcome_of(desk, parcel(book, "workbook")).verdict
    outcome = outcome_of(desk, parcel(Path(packed), "archive"))
    assert alone is not None
    assert outcome.verdict is not None
    assert (outcome.verdict.findings, outcome.verdict.checked) == (alone.findings, alone.checked)
    assert outcome.status == alone.status == status
    if status == "ok":
        desk.install(outcome)
        assert [loaded.id for loaded in desk.installed.playable()] == [alone.id]


def test_another_picture_is_another_content(tmp_path: Path) -> None:
    desk = intake(tmp_path)
    folder = stick(tmp_path, {})
    picture(images.picture("PNG"))[0](folder)
    desk.install(outcome_of(desk, parcel(folder, "folder")))
    assert outcome_of(desk, parcel(folder, "folder")).relation == "same"
    picture(images.picture("PNG", mode="L"))[0](folder)
    assert outcome_of(desk, parcel(folder, "folder")).relation == "changed"


def test_a_deck_at_the_top_of_a_stick_comes_without_its_neighbours(tmp_path: Path) -> None:
    top = stick(tmp_path, {"photos/2026/été/mer/1.txt": "x", "film.mp4": "x" * 3_000_000})
    desk = intake(tmp_path)
    desk.install(outcome_of(desk, Parcel(top, "folder", stick_at(top))))
    (home,) = (tmp_path / "data" / "library" / ID).glob("1-*")
    assert sorted(path.name for path in (home / "deck").iterdir()) == [
        "cards.csv",
        "deck.yaml",
        "i18n",
        "plays",
        "scenario.yaml",
        "sources.csv",
    ]


def test_what_is_no_deck_s_stays_on_the_stick(tmp_path: Path) -> None:
    desk = intake(tmp_path)
    outcome = brought(desk, tmp_path, {"Main.qml": "import QtQuick", "i18n/x.sh": "#!", "LICENSE": "CC BY"})
    assert [one for one in told(outcome) if "W080" in one] == ["Main.qml:1:1 W080", "i18n/x.sh:1:1 W080"]
    installed = {path.name for path in (outcome.box / "ready" / "deck").rglob("*")}
    assert installed >= {"deck.yaml", "LICENSE"}
    assert "Main.qml" not in installed


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    """A folder with the organiser's keys."""
    folder = tmp_path / "keys"
    folder.mkdir()
    make_keys(folder)
    return folder


def test_a_signature_is_judged_by_the_files_as_they_came(tmp_path: Path, keys: Path) -> None:
    folder = stick(tmp_path, {})
    picture(images.sideways(), name="image.jpg")[0](folder)
    sign(folder, keys / SECRET)
    for trusted, worth in ((public_key(keys), "signed"), (None, "unknown_key")):
        outcome = outcome_of(intake(tmp_path, trusted=trusted), parcel(folder, "folder"))
        assert outcome.verdict is not None
        assert (outcome.status, outcome.verdict.signature) == ("ok", worth)
        assert not (outcome.box / "ready" / "deck" / "signature.json").exists()


@pytest.mark.parametrize("change", ["cards.csv", "media/image.jpg", "signature.json", "plus.txt"])
def test_a_deck_changed_after_it_was_signed_is_refused(change: str, tmp_path: Path, keys: Path) -> None:
    folder = stick(tmp_path, {})
    picture(images.sideways(), name="image.jpg")[0](folder)
    sign(folder, keys / SECRET)
    with (folder / change).open("ab") as file:
        file.write(b"\n")
    outcome = outcome_of(intake(tmp_path, trusted=public_key(keys)), parcel(folder, "folder"))
    assert (outcome.status, "signature.json:1:1 E293" in told(outcome)) == ("refused", True)


def test_what_an_interrupted_import_left_goes_at_the_start(tmp_path: Path) -> None:
    desk = intake(tmp_path)
    desk.install(brought(desk, tmp_path, {}))
    before = digest_of(tmp_path / "data" / "library")
    brought(desk, tmp_path, version("2"))
    shutil.copytree(tmp_path / "data" / "staging", tmp_path / "data" / "library" / ID / "2-00000000")
    intake(tmp_path)
    assert not (tmp_path / "data" / "staging").exists()
    assert digest_of(tmp_path / "data" / "library") == before


def test_recorded_sentences_come_with_their_deck_and_what_cannot_be_decoded_is_told(tmp_path: Path) -> None:
    desk = intake(tmp_path)
    overlay = {"speech/a.flac": flac(tone(0.2)), "speech/b.ogg": vorbis(1), "speech/c.mp3": b"MZ"}
    rows = "".join(f"deck.title,fr,{name.partition('/')[2]},,Camille,CC0\n" for name in overlay)
    table = {"speech/speech.csv": f"context,language,file,sha256,voice,licence\n{rows}"}
    outcome = outcome_of(desk, parcel(overlaid(tmp_path / "stick" / "jeu", {**table, **overlay}), "folder"))
    assert outcome.status == "ok"
    assert outcome.verdict is not None
    damaged = [one for one in outcome.verdict.findings if one.code == "W121"]
    assert sorted(str(place) for one in damaged for place in one.places) == [
        "speech/b.ogg:1:1",
        "speech/speech.csv:4:3",
    ]
    assert sorted(path.name for path in outcome.box.rglob("*") if path.parent.name == "speech") == [
        "a.flac",
        "b.ogg",
        "c.mp3",
        "speech.csv",
    ]

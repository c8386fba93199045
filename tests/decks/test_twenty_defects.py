"""A deck with twenty faults in seven files: one run finds all twenty, each at its line."""

from pathlib import Path

from kiosk.decks.loading import load
from tests.decks.bad_decks import apply_edits
from tests.decks.folders import overlaid

PLANTED: tuple[tuple[str, str, str, str], ...] = (
    ("deck.yaml", "ages: 10", "ages: dix", "E028 deck.yaml:12"),
    ("deck.yaml", "continue:", "continu:", "E031 deck.yaml:21"),
    ("deck.yaml", "review: 2026-01-15", "review: janvier 2026", "E036 deck.yaml:19"),
    ("scenario.yaml", "min: 1, max: 6", "min: 6, max: 1", "E180 scenario.yaml:2"),
    ("scenario.yaml", "attempts: {short: 1, normal: 2,", "attempts: {short: 1,", "E160 scenario.yaml:35"),
    ("scenario.yaml", "of: ranger", "of: rangre", "E153 scenario.yaml:43"),
    ("scenario.yaml", "next: pour-le-calcul}", "next: bienvenue}", "E155 scenario.yaml:53"),
    ("scenario.yaml", "kind: discuss", "kind: discus", "E150 scenario.yaml:89"),
    ("scenario.yaml", "compare_with: avant", "compare_with: sujet", "E179 scenario.yaml:104"),
    ("scenario.yaml", "sujet.option == memoire", "sujet.option == memoires", "E159 scenario.yaml:138"),
    ("scenario.yaml", "apres.spread >= 3", "apres.ecart >= 3", "E158 scenario.yaml:130"),
    ("cards.csv", "regle,machines,tous,", "regle,machines,toutes,", "E033 cards.csv:3"),
    ("cards.csv", "dessins.,,,,williams,", "dessins.,,,,williams,,encore", "E024 cards.csv:4"),
    ("cards.csv", "jacquard,machines", "Jacquard,machines", "E034 cards.csv:6"),
    ("cards.csv", "La pascaline,", ",", "E104 cards.csv:5"),
    ("cards.csv", ",,,,williams,\ntables", ",,,,wiliams,\ntables", "E110 cards.csv:8"),
    ("sources.csv", "1997;;2026-01-15", "1997;;hier", "E113 sources.csv:3"),
    ("i18n/en.csv", "step.ranger.title,", "step.tirer.title,", "E187 i18n/en.csv:12"),
    ("plays/trois-court.yaml", "length: short", "length: courte", "E033 plays/trois-court.yaml:2"),
)
PICTURE = {"media.csv": "file,alt,author,licence\nboulier.png,Un boulier,Équipe de la borne,CC BY 4.0\n"}


def test_twenty_faults_are_found_in_one_run(tmp_path: Path) -> None:
    edits = tuple({"file": file, "find": find, "put": put} for file, find, put, _ in PLANTED)
    planted = {*(found for *_, found in PLANTED), "E190 media.csv:2"}
    assert len(planted) == 20

    loaded = load(overlaid(tmp_path / "deck", {**apply_edits(edits), **PICTURE}))

    places = [(finding.code, place) for finding in loaded.findings for place in finding.places]
    found = {f"{code} {place.file}:{place.line}" for code, place in places if code.startswith("E")}
    assert planted - found == set()
    assert found - planted == set(), "a fault of its own accord"

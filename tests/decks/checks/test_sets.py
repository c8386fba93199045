"""The set of a game: what it names is there and light, and every picture of it is shown some time."""

from pathlib import Path

import pytest

from kiosk.decks.loading import load
from tests.decks.folders import edited, overlaid
from tests.decks.test_pictures import png

ROWS = "file,alt,author,licence\n{}"
LAYER = "    - {{id: one, {}}}\n"


def set_of(*layers: str) -> dict[str, str]:
    """The good deck with a set of these layers; the first stands in line 10."""
    return edited("deck.yaml", "icon:", f"scenery:\n  layers:\n{''.join(map(LAYER.format, layers))}icon:")


def found(folder: Path, layers: tuple[str, ...], **pictures: bytes) -> list[str]:
    """What the check says of that deck, its pictures being of these names and contents; no picture is described."""
    rows = "".join(f"{name}.png,,Équipe de la borne,CC BY 4.0\n" for name in pictures)
    media = {f"media/{name}.png": content for name, content in pictures.items()}
    deck = overlaid(folder / "deck", {**set_of(*layers), "media.csv": ROWS.format(rows), **media})
    return [f"{place} {finding.code}" for finding in load(deck).findings for place in finding.places]


SMALL = png(20, 10)
COUNTS = ("steps", "seats", "table.count", "ranger.placed", "ranger.reached")


@pytest.mark.parametrize(
    "layer",
    [
        "picture: a.png",
        "picture: a.png, tall: a.png, at: {wide: [0.5, 1, 0.2], tall: [0.5, 1, 0.4]}",
        "choose: [{when: [ranger.placed >= 2, steps >= 1], picture: a.png}, {picture: a.png}]",
        *(f"by: {name}, pictures: [a.png, a.png]" for name in COUNTS),
        "picture: a.png, by: steps, turn: [-9, 9], slide: [[0, 0], [0, 0.5]], fill: up, at: {wide: [0.5, 1, 0.2]}",
        "picture: a.png, by: {of: seats, minus: table.count, from: 6, to: 0}, turn: [0, 9], at: {wide: [0, 1, 0.2]}",
        "by: {of: seats, from: 1, to: 6}, pictures: [a.png, a.png]",
        "picture: a.png, cross: {seconds: 14, every: 45}, at: {wide: [0.5, 1, 0.2]}",
    ],
)
def test_a_whole_set_is_right_and_its_pictures_need_no_description(tmp_path: Path, layer: str) -> None:
    assert found(tmp_path, (layer,), a=SMALL) == []


@pytest.mark.parametrize(
    ("layer", "told"),
    [
        ("picture: a.png, pictures: [a.png]", "deck.yaml:10:7 W320"),
        ("pictures: [a.png]", "deck.yaml:10:7 W320"),
        ("at: {wide: [0, 0, 1]}, picture: a.png, by: steps", "deck.yaml:10:7 W320"),
        ("by: trust, pictures: [a.png, a.png]", "deck.yaml:10:7 W321"),
        ("choose: [{when: [ranger.plaed >= 2], picture: a.png}]", "deck.yaml:10:7 W321"),
        ("by: seats, pictures: [a.png, a.png, a.png, a.png, a.png, a.png, a.png]", "deck.yaml:10:28 W095"),
        ("choose: [{picture: a.png}, {when: [seats >= 2], picture: a.png}]", "deck.yaml:10:44 W095"),
        ("choose: [{when: [seats >= 7], picture: a.png}, {picture: a.png}]", "deck.yaml:10:26 W095"),
        (
            "picture: a.png, by: {of: steps, minus: trust, from: 0, to: 1}, fill: up, at: {wide: [0, 0, 1]}",
            "deck.yaml:10:7 W321",
        ),
        ("picture: a.png, by: steps, turn: [0, 9]", "deck.yaml:10:7 W327"),
        ("picture: a.png, cross: {seconds: 9, every: 40}", "deck.yaml:10:7 W327"),
        ("picture: a.png, turn: [0, 9], at: {wide: [0, 0, 1]}", "deck.yaml:10:7 W320"),
        ("picture: a.png, by: seats, turn: [0, 9], at: {wide: [0, 0, 1]}", "deck.yaml:10:7 W328"),
        ("picture: a.png, by: {of: seats, from: 2, to: 2}, turn: [0, 9], at: {wide: [0, 0, 1]}", "deck.yaml:10:7 W328"),
        ("picture: a.png, by: {of: seats, from: 2}, turn: [0, 9], at: {wide: [0, 0, 1]}", "deck.yaml:10:7 W328"),
        ("picture: a.png, by: steps, turn: [0, 999], at: {wide: [0, 0, 1]}", "deck.yaml:10:54 W326"),
        ("picture: a.png, by: steps, fill: down, at: {wide: [0, 0, 1]}", "deck.yaml:10:44 W326"),
        ("picture: a.png, cross: {seconds: 1, every: 40}, at: {wide: [0, 0, 1]}", "deck.yaml:10:41 W326"),
        ("picture: a.png, at: {wide: [0, 0, 1, 1]}", "deck.yaml:10:38 W326"),
        ("picture: a.png, at: {wide: [0, 0, 9]}", "deck.yaml:10:51 W326"),
        ("picture: a.png, at: {wide: [0, 0]}", "deck.yaml:10:38 W326"),
    ],
)
def test_what_is_wrong_is_told_where_it_is_written(tmp_path: Path, layer: str, told: str) -> None:
    assert found(tmp_path, (layer,), a=SMALL) == [told]


@pytest.mark.parametrize("picture", ["b.png", "../a.png"])
def test_a_picture_that_the_table_has_not_is_told_and_another_one_is_not_of_the_set(
    tmp_path: Path, picture: str
) -> None:
    told = found(tmp_path, (f"picture: {picture}",), a=SMALL)
    assert told == ["deck.yaml:8:1 W323", "media.csv:2:2 W081"]


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("scenario.yaml", "steps:", "\tsteps:", "scenario.yaml:11:1 E012"),
        ("deck.yaml", "icon:", "\ticon:", "deck.yaml:11:1 E012"),
        ("deck.yaml", "color:", "color: gris #", "deck.yaml:7:1 E033"),
    ],
)
def test_of_what_could_not_be_read_nothing_more_is_told(
    tmp_path: Path, file: str, old: str, new: str, told: str
) -> None:
    layer = "picture: a.png, by: {of: table.count, from: 0, to: 3}, turn: [0, 9], at: {wide: [0, 0, 1]}"
    assert found(tmp_path, (layer,), a=SMALL) == []
    written = tmp_path / "deck" / file
    written.write_text(written.read_text(encoding="utf-8").replace(f"\n{old}", f"\n{new}", 1), encoding="utf-8")
    findings = load(tmp_path / "deck").findings
    assert [f"{place} {finding.code}" for finding in findings for place in finding.places] == [told]


TURNS = "picture: a.png, by: {of: seats, from: 1, to: 6}, turn: [0, 9], at: {wide: [0, 0, 1]}"
CROSSES = "picture: a.png, cross: {seconds: 9, every: 40}, at: {wide: [0, 0, 1]}"
STANDS = "picture: a.png"


@pytest.mark.parametrize(
    ("layers", "told"),
    [
        ((TURNS,) * 3 + (CROSSES,) * 5, []),
        ((TURNS,) * 4, ["deck.yaml:9:3 W329"]),
        ((CROSSES,) * 9, ["deck.yaml:9:3 W329"]),
        ((STANDS, TURNS, STANDS, CROSSES, STANDS), []),
        ((STANDS, TURNS, STANDS, CROSSES, STANDS, CROSSES, STANDS), ["deck.yaml:9:3 W329"]),
    ],
)
def test_few_layers_move_and_few_of_them_together(tmp_path: Path, layers: tuple[str, ...], told: list[str]) -> None:
    assert found(tmp_path, layers, a=SMALL) == told


@pytest.mark.parametrize(
    "layer", ["picture: a.png, at: {wide: [0]}", "picture: a.png, by: trust, turn: [0, 9]", "picture: gone.png"]
)
def test_a_game_with_a_wrong_set_can_be_played(tmp_path: Path, layer: str) -> None:
    assert found(tmp_path, (layer,), a=SMALL) != []
    assert load(tmp_path / "deck").deck is not None


def test_a_set_has_twelve_layers_at_most(tmp_path: Path) -> None:
    assert found(tmp_path / "twelve", ("picture: a.png",) * 12, a=SMALL) == []
    assert found(tmp_path / "more", ("picture: a.png",) * 13, a=SMALL) == ["deck.yaml:8:1 W322"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (png(2_400, 10), []),
        (png(2_401, 10), ["deck.yaml:8:1 W324"]),
        (png(10, 2_401), ["deck.yaml:8:1 W324"]),
        (png(30_000, 30_000), ["media/a.png:1:1 W330"]),
        (b"<svg/>", ["media/a.png:1:1 W330"]),
    ],
)
def test_pictures_are_pictures_small_and_light(tmp_path: Path, content: bytes, told: list[str]) -> None:
    assert found(tmp_path, ("picture: a.png",), a=content) == told


def test_they_are_light_together(tmp_path: Path) -> None:
    heavy = SMALL + bytes(1_600_000)
    assert found(tmp_path / "one", ("picture: a.png",), a=heavy) == []
    assert found(tmp_path / "two", ("picture: a.png", "picture: b.png"), a=heavy, b=heavy) == ["deck.yaml:8:1 W325"]


def test_a_picture_that_is_not_there_is_told_by_its_table(tmp_path: Path) -> None:
    overlay = {**set_of("picture: a.png"), "media.csv": ROWS.format("a.png,,x,y\n")}
    findings = load(overlaid(tmp_path / "deck", overlay)).findings
    assert [f"{place} {finding.code}" for finding in findings for place in finding.places] == ["media.csv:2:1 W330"]

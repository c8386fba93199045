"""What comes out of the pictures that come in: the same to look at, and nothing else in the file."""

import io
from pathlib import Path

import pytest
from PIL import Image

from kiosk.decks.files import MAX_FILE
from kiosk.decks.findings import Findings
from kiosk.facilitator.intake import picture_copies
from kiosk.facilitator.intake.picture_copies import SIDES, renew, renewed
from tests.facilitator.intake import images
from tests.facilitator.intake.images import BLUE, RED


def opened(content: bytes, name: str = "image.png") -> Image.Image:
    """What becomes of a picture."""
    return Image.open(io.BytesIO(renewed(content, name)))


def near(image: Image.Image, place: tuple[int, int], colour: tuple[int, int, int]) -> bool:
    """Whether a point has a colour, as far as the format keeps it."""
    found = image.convert("RGB").getpixel(place)
    assert isinstance(found, tuple)
    return all(abs(one - other) < 60 for one, other in zip(found, colour, strict=True))


@pytest.mark.parametrize(
    ("kind", "name", "mode"),
    [
        ("PNG", "image.png", "RGB"),
        ("PNG", "image.png", "RGBA"),
        ("PNG", "image.png", "P"),
        ("JPEG", "image.jpg", "RGB"),
        ("JPEG", "image.jpg", "CMYK"),
        ("WEBP", "image.webp", "RGB"),
    ],
)
def test_a_picture_looks_the_same_in_the_same_format(kind: str, name: str, mode: str) -> None:
    image = opened(images.picture(kind, mode=mode), name)
    assert (image.format, image.size, image.mode) == (kind, (60, 40), "RGBA" if mode == "RGBA" else "RGB")
    assert near(image, (5, 5), BLUE)
    assert near(image, (50, 30), RED)


def test_a_photograph_is_turned_upright_and_forgets_its_camera() -> None:
    content = renewed(images.sideways(), "image.jpg")
    image = Image.open(io.BytesIO(content))
    assert image.size == (40, 60)
    assert near(image, (35, 5), BLUE)
    assert b"secret" not in content
    assert not image.getexif()


def test_what_is_written_inside_or_behind_is_gone() -> None:
    content = renewed(images.chatty(), "image.png")
    assert b"secret" not in content
    assert Image.open(io.BytesIO(content)).info == {}


def test_a_broken_profile_is_dropped() -> None:
    assert "icc_profile" not in opened(images.picture("PNG", icc_profile=b"none")).info


def test_sixteen_bits_become_eight_from_black_to_white() -> None:
    image = opened(images.sixteen_bits())
    assert [image.convert("L").getpixel((x, 0)) for x in (0, 128, 255)] == [0, 128, 255]


@pytest.mark.parametrize(("kind", "name"), [("PNG", "image.png"), ("WEBP", "image.webp")])
def test_of_a_moving_picture_the_first_stays(kind: str, name: str) -> None:
    image = opened(images.moving(kind), name)
    assert getattr(image, "n_frames", 1) == 1
    assert near(image, (30, 20), RED)


def test_a_large_photograph_is_made_smaller() -> None:
    assert opened(images.picture("JPEG", (6_000, 4_000)), "image.jpg").size == (2_048, 1_365)


def test_a_heavy_picture_is_made_smaller_until_it_is_light() -> None:
    content = renewed(images.speckled(900), "image.png")
    assert len(content) <= MAX_FILE
    assert max(Image.open(io.BytesIO(content)).size) == SIDES[-1]


def test_the_same_picture_always_gives_the_same_file() -> None:
    assert renewed(images.sideways(), "image.jpg") == renewed(images.sideways(), "image.jpg")


def test_all_pictures_of_a_deck_share_one_budget(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_copies, "MAX_DECK_PIXELS", 6_000)
    (tmp_path / "media").mkdir()
    for name in ("a.png", "b.png", "c.png"):
        (tmp_path / "media" / name).write_bytes(images.picture("PNG"))
    findings = Findings()
    renew(tmp_path, findings)
    (finding,) = findings.sorted()[:1]
    assert (finding.code, [place.file for place in finding.places]) == ("E292", ["media/c.png"])

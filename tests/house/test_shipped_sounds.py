"""The sounds that ship are those of their recipes: `make sounds` was not forgotten, and none is too loud."""

import importlib
import wave
from array import array
from types import ModuleType

import pytest

from tests.house.tree import ROOT, files

SHIPPED = files(ROOT / "assets" / "sounds", "*")


@pytest.fixture
def recipes(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / ".ci")
    return importlib.import_module("sounds")


def test_the_sounds_that_ship_are_those_of_the_recipes(recipes: ModuleType) -> None:
    assert [file.name for file in SHIPPED] == sorted(f"{name}.wav" for name in recipes.RECIPES)
    for file in SHIPPED:
        with wave.open(str(file)) as opened:
            assert opened.getparams()[:3] == (1, 2, recipes.RATE)
            heard = opened.readframes(opened.getnframes())
        assert heard == recipes.made(file.stem).tobytes(), f"{file.name}: run `make sounds`"


def test_three_sounds_at_once_stay_below_full_scale(recipes: ModuleType) -> None:
    for file in SHIPPED:
        with wave.open(str(file)) as opened:
            loudest = max(map(abs, array("h", opened.readframes(opened.getnframes()))))
        assert 3 * loudest < 32767, file.name
        assert loudest < 32767 * 10 ** (recipes.MOST_DBFS / 20), file.name


def test_a_sound_that_is_too_loud_is_refused(recipes: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    level, recipe = recipes.RECIPES["token"]
    monkeypatch.setitem(recipes.RECIPES, "token", (level + 3, recipe))
    with pytest.raises(ValueError, match="token"):
        recipes.made("token")

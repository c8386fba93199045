"""The screen rests: one question, the time left, the viewpoints when they are due."""

import pytest

from kiosk.viewmodels.steps.discuss_step import derive_props
from tests.engine.timing import expire, to_half
from tests.viewmodels.scenes import scene_of, shipped_deck, table_at


@pytest.mark.parametrize("language", ["fr", "en"])
def test_viewpoints_and_the_last_question_appear_together(language: str) -> None:
    table = table_at("talk")
    told = [derive_props(scene_of(table, language))]
    to_half(table)
    told.append(derive_props(scene_of(table, language)))
    texts = {
        name: shipped_deck().card_text(table.shown.card, name, language) for name in ("text", "pro", "con", "question")
    }
    assert all(texts.values())
    assert [(p.question, p.pro, p.con, p.last_question) for p in told] == [
        (texts["text"], "", "", ""),
        (texts["text"], texts["pro"], texts["con"], texts["question"]),
    ]


@pytest.mark.parametrize(("left", "seconds"), [(None, 0), (0, 0), (31, 31)])
def test_the_time_left_is_of_a_whole(left: int | None, seconds: int) -> None:
    props = derive_props(scene_of(table_at("talk"), seconds_left=left))
    assert (props.seconds, props.total, props.expired) == (seconds, 75, False)


def test_time_that_is_over_says_so() -> None:
    table = table_at("talk")
    expire(table)
    assert derive_props(scene_of(table, seconds_left=0)).expired


def test_someone_alone_is_told_so() -> None:
    props = derive_props(scene_of(table_at("talk", 3)))
    assert (props.alone, props.pro != "") == (True, True)


def test_a_round_asks_the_steps_own_question_and_names_the_floor() -> None:
    table = table_at("last-word", 2, 6, length="long")
    props = derive_props(scene_of(table))
    prompt = shipped_deck().step_text("last-word", "prompt", "fr", "long")
    assert (props.question, props.speaker, props.pro) == (prompt, 2, "")

"""The tables of an export agree with what its anonymous log says to somebody who counts again, differently."""

import csv
import io
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.facilitator.results.export import Export, Exported
from kiosk.facilitator.results.luggage import pack
from kiosk.host.volumes import stick_at
from kiosk.host.words import words
from kiosk.sessions.digest import digest
from kiosk.storage import open_store
from tests.clocks import FakeClock
from tests.facilitator.results.counted_again import Key, Told, counted, told
from tests.facilitator.results.crowd import play, shipped

pytestmark = pytest.mark.xdist_group("home")  # what was taken home is made once
SESSIONS = 240


@dataclass(frozen=True)
class Home:
    """What was taken home: the folder, and what its log says."""

    folder: Path
    sessions: list[Told]
    answers: Counter[Key]

    def table(self, name: str) -> list[dict[str, str]]:
        text = (self.folder / name).read_text("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    place, clock = tmp_path_factory.mktemp("independent"), FakeClock()
    store = open_store(place / "data", clock.now)
    play(store, clock, SESSIONS)
    end = Export(pack(store), stick_at(place), "fr", datetime(2026, 6, 5, tzinfo=UTC)).run(lambda done, total: None)
    store.close()
    assert isinstance(end, Exported)
    sessions = list(told(place / end.folder))
    return Home(place / end.folder, sessions, counted(sessions))


def keys(line: dict[str, str]) -> list[Key]:
    """What a line of the table counts."""
    found: list[Key] = []
    for measure in filter(None, line["mesures"].split("+")):
        hesitated = measure.partition("hesitated-")[2]
        for subject in [hesitated] if hesitated else line["sujet"].split("+"):
            name = "hesitated" if hesitated else measure
            found.append((line["jeu"], line["version"], line["etape"], subject, name))
    return found


def test_every_session_of_every_deck_is_there_and_ends_in_the_state_that_was_stored(home: Home) -> None:
    assert len(home.sessions) == SESSIONS
    assert {each.deck.id for each in home.sessions} == {deck.id for deck in shipped()}
    ended = [each for each in home.sessions if each.line["digest"]]
    assert len(ended) == SESSIONS - 1
    assert not [each.line["session"] for each in ended if digest(each.state) != each.line["digest"]]


def test_the_lines_of_the_sessions_are_those_of_the_log(home: Home) -> None:
    columns = {"partie": "session", "heure_utc": "hour", "jeu": "deck", "version": "version", "fin": "outcome"}
    lines = home.table("preuve/parties.csv")
    assert [[line[name] for name in columns] for line in lines] == [
        [each.line[name] for name in columns.values()] for each in home.sessions
    ]
    assert [line["duree"] for line in lines] == [each.state.length for each in home.sessions]
    assert [int(line["numero"]) for line in lines] == list(range(1, SESSIONS + 1))


def test_every_figure_told_is_the_sum_of_what_was_answered(home: Home) -> None:
    lines = [line for line in home.table("reponses.csv") if line["nombre"]]
    wrong = [line for line in lines if int(line["nombre"]) != sum(home.answers[key] for key in keys(line))]
    assert len(lines) > 100
    assert any("+" in line["sujet"] for line in lines)
    assert not wrong


def test_every_answer_is_told_or_its_question_says_that_it_tells_nothing(home: Home) -> None:
    lines = home.table("reponses.csv")
    named = {key for line in lines for key in keys(line)}
    silent = {(line["jeu"], line["etape"], line["sujet"], family(line)) for line in lines if not line["mesures"]}
    lost = [key for key in home.answers if key not in named and asked(key) not in silent]
    assert silent
    assert not lost


def family(line: dict[str, str]) -> str:
    """What a question without a figure is about, beside its answers: its title says so."""
    names = {name: key.removeprefix("of_") for key, name in words("fr").texts["figures"].items() if key[:3] == "of_"}
    return names.get(line["question"].rpartition(" · ")[2], "")


def asked(key: Key) -> tuple[str, str, str, str]:
    """The question a measure belongs to."""
    deck, _, step, about, measure = key
    name = measure.partition("-")[0]
    beside = name if f"of_{name}" in words("fr").texts["figures"] else ""
    return deck, step, step if name in ("hesitated", "played") else about, beside


def test_what_a_question_is_out_of_is_the_number_of_its_answers(home: Home) -> None:
    totals: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    sums: Counter[tuple[str, ...]] = Counter()
    for line in home.table("reponses.csv"):
        question = (line["jeu"], line["etape"], line["sujet"], line["question"])
        if line["nombre"] and line["mesures"] != "moved":
            totals[question].add(line["sur"])
            sums[question] += int(line["nombre"])
    assert {question: {str(total)} for question, total in sums.items()} == totals


def test_nothing_is_kept_back_but_for_few(home: Home) -> None:
    """A count of its own that is not told is about fewer than five, or all but fewer than five."""
    for line in home.table("reponses.csv"):
        if line["mesures"] and not line["nombre"]:
            count = sum(home.answers[key] for key in keys(line))
            assert 0 < count < 5 or 0 < int(line["sur"]) - count < 5

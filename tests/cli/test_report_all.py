"""The report of all kiosks, against what somebody counts who has only their exports and no rule of a game."""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from pathlib import Path

import pytest

from kiosk.facilitator.results.gathering import gather
from kiosk.storage.gathered import gathered
from tests.cli.conftest import Ask
from tests.clocks import FakeClock
from tests.facilitator.results.crowd import play, shipped
from tests.facilitator.results.tours import kiosk, log_of, made, taken_home

pytestmark = pytest.mark.xdist_group("report")  # what was taken home is made once
FEW = re.compile(r">[1-4] \(|ur [1-4]\.|of [1-4]\.|: [1-4]\.")
"""A figure from one to four, as a bar, a total or a sentence says it."""
DECKS = tuple(deck for deck in shipped() if deck.id in ("une-ia-dans-ma-rue", "le-proces"))
"""Two games in which votes are cast."""


@pytest.fixture(scope="module")
def exports(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Five kiosks on one evening, each of which alone hardly says anything."""
    place, clock, home = tmp_path_factory.mktemp("evening"), FakeClock(), []
    for number in range(5):
        with kiosk(place / f"kiosk-{number}", f"card-{number}", clock) as store:
            play(store, clock, 12, DECKS, seed=number)
            home.append(taken_home(store, place / "stick", clock))
    return home


@pytest.fixture(scope="module")
def url(exports: list[Path], tmp_path_factory: pytest.TempPathFactory) -> str:
    return merged(exports, tmp_path_factory.mktemp("tour"))


def merged(exports: Iterable[Path], folder: Path) -> str:
    url = f"sqlite:///{folder / 'tour.db'}"
    with gathered(url, made=True) as into:
        for export in exports:
            gather(export, into)
    return url


def sessions(exports: Iterable[Path]) -> Iterator[dict[str, object]]:
    for export in exports:
        yield from map(json.loads, log_of(export).splitlines())


def tables(page: str) -> list[tuple[str, Mapping[str, str]]]:
    """Of each table of a page: its title, and its figures by their names."""
    found: list[tuple[str, Mapping[str, str]]] = []
    for part in page.split("<h3>")[1:]:
        title, _, rest = part.partition("</h3>")
        rows = re.findall(r"<tr><td>(.*?)</td><td><svg.*?</svg></td><td>(.*?)</td></tr>", rest)
        found.append((unescape(title), {unescape(name): figure for name, figure in rows}))
    return found


def asked(ask: Ask, tmp_path: Path, url: str) -> str:
    answer = ask("report", tmp_path / "rapport.html", "--from", url)
    assert (answer.code, answer.err) == (0, "")
    return (tmp_path / "rapport.html").read_text("utf-8").replace("\u00a0", " ").replace("\u202f", " ")


def number(told: str) -> int:
    return int(told.partition(" (")[0])


def test_sessions_are_those_of_all_kiosks(ask: Ask, exports: list[Path], url: str, tmp_path: Path) -> None:
    page = asked(ask, tmp_path, url)
    assert "Parties commencées : 60." in page
    assert all(str(line["kiosk"]) in page for line in sessions(exports))
    told = dict(tables(page))
    for title, field in (("Comment les parties ont fini", "outcome"), ("Langue des parties", "language")):
        plain = Counter(line[field] for line in sessions(exports))
        assert sorted(filter(None, map(number, told[title].values()))) == sorted(plain.values())


def test_every_figure_of_a_question_is_the_sum_of_what_the_kiosks_counted(
    ask: Ask, exports: list[Path], url: str, tmp_path: Path
) -> None:
    """A vote is told with the figures that a plain count gives, wherever no option is rare."""
    plain: dict[tuple[str, str, str], Counter[str]] = {}
    for line in sessions(exports):
        if line["outcome"] == "result":
            for step, about, measure, value in line["counts"]:  # type: ignore[attr-defined]
                if measure.startswith("option-"):
                    plain.setdefault((str(line["deck"]), step, about), Counter())[measure] += value
    expected = [sorted(counts.values()) for counts in plain.values() if min(counts.values()) >= 5]
    found = [sorted(map(number, rows.values())) for _, rows in tables(asked(ask, tmp_path, url))]
    bare = [[value for value in rows if value] for rows in found]
    assert len(expected) > 3
    assert not [counts for counts in expected if counts not in bare]


def test_what_is_rare_is_merged_once_all_are_together(ask: Ask, exports: list[Path], url: str, tmp_path: Path) -> None:
    page = asked(ask, tmp_path, url)
    told = sum(len(rows) for _, rows in tables(page))
    alone = [sum(len(rows) for _, rows in tables((each / "rapport.html").read_text())) for each in exports]
    assert told > max(alone)
    assert not FEW.search(page.partition("<body>")[2])


def test_events_are_named_and_what_is_missing_is_told(ask: Ask, tmp_path: Path) -> None:
    url = merged(made(tmp_path / "tour").values(), tmp_path)
    page = asked(ask, tmp_path, url)
    assert "<h1>Fête · Nuit</h1>" in page
    assert "3 bornes : " in page
    assert "Parties qui ne sont dans aucun export, et qui manquent ici : 3." in page


def test_it_is_printed_too_and_in_english(ask: Ask, url: str, tmp_path: Path) -> None:
    answer = ask("report", tmp_path / "all.pdf", "--from", url, "--language", "en")
    assert answer.code == 0
    assert "Publish this report or that of each kiosk, never both" in answer.out
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("file", "reason"),
    [("rapport.docx", "must end in .html or .pdf"), ("no/rapport.html", "No such file"), ("", "must end in")],
)
def test_what_cannot_be_written_is_said(ask: Ask, url: str, tmp_path: Path, file: str, reason: str) -> None:
    answer = ask("report", tmp_path / file, "--from", url, "--language", "en")
    assert (answer.code, answer.out) == (2, "")
    assert "was not written" in answer.err
    assert reason in answer.err


def test_nothing_gathered_is_no_report(ask: Ask, tmp_path: Path) -> None:
    answer = ask("report", tmp_path / "rapport.html", "--from", f"sqlite:///{tmp_path / 'tour.db'}")
    assert (answer.code, answer.out) == (2, "")
    assert "kiosk merge" in answer.err
    assert not list(tmp_path.iterdir())

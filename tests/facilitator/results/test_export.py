"""An export: whole, named, compared, never over another one, and with nothing that tells who somebody is."""

import csv
import io
import json
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from hashlib import sha256
from html import escape
from importlib.metadata import version
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kiosk.facilitator.results.export import Export, Exported
from kiosk.facilitator.results.export_proof import SESSIONS
from kiosk.facilitator.results.luggage import Luggage, pack
from kiosk.host.volumes import stick_at
from kiosk.host.words import words
from kiosk.storage import Store, open_store
from tests.clocks import FakeClock
from tests.facilitator.results.crowd import WRITTEN, play
from tests.facilitator.results.tours import LOG, log_of
from tests.storage.sample import begin

NOW = FakeClock().now()


def exported(luggage: Luggage, stick: Path, language: str = "fr") -> tuple[Exported, Path]:
    end = Export(luggage, stick_at(stick), language, NOW).run(lambda done, total: None)
    assert isinstance(end, Exported)
    return end, stick / end.folder


def lines(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"), newline=""), delimiter=";"))


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_everything_is_there_and_has_the_hash_that_is_told(luggage: Luggage, stick: Path) -> None:
    end, folder = exported(luggage, stick)
    found = contents(folder)
    told = dict(line.split("  ")[::-1] for line in found["empreintes.sha256"].decode().splitlines())
    assert told == {name: sha256(content).hexdigest() for name, content in found.items() if name != "empreintes.sha256"}
    assert folder.name == f"cafe-ia-1-2026-06-01-{luggage.record.kiosk_id}"
    assert (end.files, end.bytes) == (len(found), sum(map(len, found.values())))
    assert (end.sessions, end.texts) == (len(luggage.record.sessions), len(luggage.texts))
    assert {f"preuve/jeux/{sha256}.json" for sha256 in luggage.record.contents} < found.keys()


@pytest.mark.parametrize(
    ("event", "named"),
    [("Fête de l’IA : 2026", "fete-de-l-ia-2026"), ("=a/../b\n", "a-b"), ("x" * 300, "x" * 40), ("展览", "1")],
)
def test_the_folder_is_named_after_the_event(luggage: Luggage, stick: Path, event: str, named: str) -> None:
    record = replace(luggage.record, edition=luggage.record.edition._replace(name=event))
    _, folder = exported(replace(luggage, record=record), stick)
    assert folder.name == f"cafe-ia-{named}-2026-06-01-{record.kiosk_id}"


def test_the_anonymous_log_is_what_writing_every_event_anew_would_give(festival: Store, luggage: Luggage) -> None:
    lines = luggage.log.decode().splitlines(keepends=True)
    assert len(lines) == len(luggage.record.sessions)
    for line, session in zip(lines, luggage.record.sessions, strict=True):
        told = json.loads(line)
        assert told["events"] == [json.loads(payload) for payload in festival.sessions.events(session.id)]
        assert line == f"{json.dumps(told, ensure_ascii=False)}\n"


def test_the_log_is_packed_as_any_gzip_with_neither_a_date_nor_a_name(luggage: Luggage, stick: Path) -> None:
    _, folder = exported(luggage, stick)
    packed = (folder / LOG).read_bytes()
    assert subprocess.run(["gzip", "-dc", folder / LOG], capture_output=True, check=True).stdout == luggage.log  # noqa: S607
    assert packed[:8] == b"\x1f\x8b\x08" + bytes(5)  # no flag, so no name; the time is zero
    assert len(packed) < len(luggage.log) / 3


def test_the_log_holds_what_was_counted_of_each_session(festival: Store, luggage: Luggage) -> None:
    counted: Counter[tuple[str, ...]] = Counter()
    for line in map(json.loads, luggage.log.decode().splitlines()):
        assert {(line[name]) for name in ("length", "language")} <= {"flash", "short", "normal", "long", "fr", "en"}
        if line["outcome"] == "result":
            for step, about, measure, value in line["counts"]:
                counted[line["deck"], step, about, measure] += value
    with festival.overview() as seen:
        totals = Counter[tuple[str, ...]]()
        for count in seen.counts():
            totals[count.deck_id, count.step, count.about, count.measure] += count.value
    assert counted == totals


def test_the_tag_says_whose_it_is_and_which_sessions_it_holds(
    stick: Path, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(tmp_path / "data", clock.now)
    store.editions.rename("Fête de l’été")
    play(store, clock, 3)
    with store.overview() as seen:
        last = seen.sessions()[-1].id
    store.sessions.finish(last, "left", "", [])
    store.editions.seal("{}")
    store.editions.rename("Nuit")
    play(store, clock, 4)
    luggage = pack(store)
    store.close()
    _, folder = exported(luggage, stick)
    assert json.loads((folder / "preuve" / "export.json").read_text("utf-8")) == {
        "format": 3,
        "program": version("cafe-ia-kiosk"),
        "kiosk": luggage.record.kiosk_id,
        "edition": 2,
        "event": "Nuit",
        "opened": "2026-06-01T11Z",
        "written": "2026-06-01T10Z",
        "sessions": 4,
        "first": 4,
        "last": 7,
    }


def test_nothing_is_written_over(luggage: Luggage, stick: Path) -> None:
    _, first = exported(luggage, stick)
    before = contents(first)
    _, second = exported(luggage, stick)
    _, third = exported(luggage, stick)
    assert [second.name, third.name] == [f"{first.name}-2", f"{first.name}-3"]
    assert contents(first) == before
    assert {path.name for path in stick.iterdir()} == {first.name, second.name, third.name}


def test_progress_goes_from_the_first_step_to_the_last(luggage: Luggage, stick: Path) -> None:
    steps: list[tuple[int, int]] = []
    Export(luggage, stick_at(stick), "fr", NOW).run(lambda done, total: steps.append((done, total)))
    assert [done for done, _ in steps] == list(range(1, len(steps) + 1))
    assert {total for _, total in steps} == {len(steps)}


def test_no_table_holds_a_figure_from_one_to_four(luggage: Luggage, stick: Path) -> None:
    _, folder = exported(luggage, stick)
    answers = lines(folder / "reponses.csv")
    told: list[object] = [line[column] or None for line in answers for column in ("nombre", "sur")]
    book = load_workbook(folder / "resultats.xlsx")
    columns = [column for page in book for column in page.iter_cols(values_only=True) if column[0] == "Nombre"]
    told += [cell for column in columns for cell in column[1:]]
    figures = [int(str(cell)) for cell in told if cell is not None]
    assert len(told) > len(figures) > 100
    assert not [figure for figure in figures if 1 <= figure <= 4]


def test_seats_and_languages_that_are_rare_stand_under_the_name_of_their_group(luggage: Luggage, stick: Path) -> None:
    one, *others = luggage.record.sessions
    sessions = (replace(one, seats=6, language="en"), *(replace(s, seats=2, language="fr") for s in others))
    _, folder = exported(replace(luggage, record=replace(luggage.record, sessions=sessions)), stick)
    parties = lines(folder / SESSIONS)
    assert {line["places"] for line in parties} == {"regroupé"}
    assert {line["langue"] for line in parties} == {"regroupé"}


def test_a_text_is_in_no_file_before_it_is_approved_and_then_in_its_own(luggage: Luggage, stick: Path) -> None:
    _, folder = exported(luggage, stick)
    found = contents(folder)
    pages = load_workbook(folder / "resultats.xlsx").worksheets
    cells = [str(cell) for page in pages for row in page.iter_rows(values_only=True) for cell in row]
    written = WRITTEN.encode()
    assert [name for name, content in found.items() if written in content] == ["textes-approuves.csv"]
    assert found["textes-approuves.csv"].count(written) == len(luggage.texts) > 1
    assert sum(WRITTEN in cell for cell in cells) == len(luggage.texts)


def test_texts_that_nobody_read_stay_and_are_told(luggage: Luggage, festival: Store, stick: Path) -> None:
    pending = len(festival.texts.of("pending"))
    assert pending > 0
    end, _ = exported(luggage, stick)
    assert end.told(words("en")).endswith(f" Texts that nobody has read yet, and that stay on the kiosk: {pending}.")
    assert "nobody" not in replace(end, unread=0).told(words("en"))


def test_nothing_is_dated_finer_than_the_hour(luggage: Luggage, stick: Path) -> None:
    _, folder = exported(luggage, stick)
    assert {line["heure_utc"][13:] for line in lines(folder / SESSIONS)} == {"Z"}
    assert {len(line["jour"]) for line in lines(folder / "textes-approuves.csv")} == {len("2026-06-01")}


@pytest.mark.parametrize(("language", "title"), [("fr", "Les parties"), ("en", "The sessions")])
def test_the_report_speaks_the_language_of_the_screen(luggage: Luggage, stick: Path, language: str, title: str) -> None:
    end, folder = exported(luggage, stick, language)
    page = (folder / "rapport.html").read_text("utf-8")
    assert f'<html lang="{language}">' in page
    assert title in page
    assert all(deck.text("deck.title", language).split()[0] in page for deck in luggage.record.decks.values())
    assert all(escape(deck.manifest.licence) in page for deck in luggage.record.decks.values())
    assert (folder / "rapport.pdf").read_bytes().startswith(b"%PDF")
    assert str(len(luggage.record.sessions)) in end.told(words(language))


def test_the_page_fetches_nothing_and_runs_nothing(luggage: Luggage, stick: Path) -> None:
    _, folder = exported(luggage, stick)
    page = (folder / "rapport.html").read_text("utf-8")
    assert "default-src 'none'" in page
    assert not [word for word in ("<script", "<img", "<link", 'src="', "url(", "@import", "href=") if word in page]


def test_exports_of_two_kiosks_can_be_put_together(luggage: Luggage, stick: Path, tmp_path: Path) -> None:
    clock = FakeClock()
    store = open_store(tmp_path / "other", clock.now)
    play(store, clock, 12, seed=2)
    other = pack(store)
    store.close()
    folders = [exported(each, stick)[1] for each in (luggage, other)]
    parties = [line for folder in folders for line in lines(folder / SESSIONS)]
    answers = [line for folder in folders for line in lines(folder / "reponses.csv")]
    assert len({line["partie"] for line in parties}) == len(parties) == len(luggage.record.sessions) + 12
    assert len({(line["borne"], line["numero"]) for line in parties}) == len(parties)
    keys = ("borne", "evenement", "jeu", "version", "etape", "sujet", "question", "mesures")
    assert len({tuple(line[key] for key in keys) for line in answers}) == len(answers)


def test_a_kiosk_that_nobody_played_exports_too(stick: Path, tmp_path: Path) -> None:
    store = open_store(tmp_path / "new", FakeClock().now)
    end, folder = exported(pack(store), stick)
    store.close()
    assert (end.sessions, end.texts) == (0, 0)
    assert lines(folder / SESSIONS) == lines(folder / "reponses.csv") == []


def test_a_session_that_was_cut_before_its_first_event_is_exported(stick: Path, tmp_path: Path) -> None:
    store = open_store(tmp_path / "cut", FakeClock().now)
    begin(store, "cut")
    _, folder = exported(pack(store), stick)
    store.close()
    log = log_of(folder).splitlines()
    assert [json.loads(line)["events"] for line in log] == [[]]


def test_what_writes_an_export_is_never_swept() -> None:
    """In a process of its own: what is frozen once stays so."""
    looks = """
import gc, sys
from kiosk.facilitator.results.export_files import writers
assert "fpdf" not in sys.modules and "openpyxl" not in sys.modules
made = writers()
swept = {id(one) for one in gc.get_objects()}
sys.exit(sum(id(vars(sys.modules[name])) in swept for name in ("fpdf", "openpyxl", made.paper.__module__)))
"""
    assert subprocess.run([sys.executable, "-c", looks], check=False).returncode == 0

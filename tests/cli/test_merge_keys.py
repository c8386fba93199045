"""Exports that a kiosk signed: whoever carries them can neither change them nor write others in their place."""

import json
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from kiosk.facilitator.export_key import export_key
from kiosk.facilitator.results.export_signature import signature
from tests.cli.conftest import Ask
from tests.clocks import FakeClock
from tests.facilitator.results.crowd import play
from tests.facilitator.results.tours import dump, kiosk, sealed, taken_home

pytestmark = pytest.mark.xdist_group("signed")  # what was taken home is made once
LIST, SIGNATURE, TABLE = "empreintes.sha256", "empreintes.signature", "reponses.csv"

type Home = Mapping[str, Path]
type Change = Callable[[Path, Home], object]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A kiosk as it was prepared, its evening and that of its copy; another kiosk that signs, and one that does not."""
    place, clock, home = tmp_path_factory.mktemp("signed"), FakeClock(), {}
    with kiosk(place / "one", "card-1", clock) as store:
        home["prepared"] = taken_home(store, place / "own", clock, export_key(place / "one"))
    shutil.copytree(place / "one", place / "copy")
    for number, name in enumerate(("one", "copy", "two", "plain"), start=1):
        with kiosk(place / name, f"card-{number}", clock) as store:
            play(store, clock, 3, seed=number)
            key = None if name == "plain" else export_key(place / name)
            home[name] = taken_home(store, place / "stick", clock, key)
    return home


@pytest.fixture
def keys(home: Home, tmp_path: Path) -> Path:
    """What a technician keeps: the export of the preparation, among other things."""
    folder = tmp_path / "keys"
    folder.mkdir()
    shutil.copytree(home["prepared"], folder / "prepared")
    shutil.copytree(home["plain"], folder / "plain")
    (folder / "letter.txt").write_text("a letter")
    return folder


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'tour.db'}"


def rewritten(export: Path) -> None:
    """Another figure, under a hash that fits it."""
    (export / TABLE).write_bytes((export / TABLE).read_bytes() + b"x;")
    sealed(export)


def signed(export: Path, key: SigningKey) -> None:
    (export / SIGNATURE).write_bytes(signature((export / LIST).read_bytes(), key))


def linked(export: Path, home: Home) -> None:
    (export / SIGNATURE).unlink()
    (export / SIGNATURE).symlink_to(home["one"] / SIGNATURE)


FORGED: Mapping[str, Change] = {
    "a list that was made anew": lambda export, home: rewritten(export),
    "the signature of another": lambda export, home: shutil.copy(home["two"] / SIGNATURE, export),
    "half a signature": lambda export, home: (export / SIGNATURE).write_bytes((export / SIGNATURE).read_bytes()[:99]),
    "a line after it": lambda export, home: (export / SIGNATURE).write_bytes((export / SIGNATURE).read_bytes() + b"\n"),
    "a key that is none": lambda export, home: (export / SIGNATURE).write_text(
        f"cafe-ia-kiosk export {'00' * 32} {'00' * 64}\n"
    ),
    "a link": linked,
}


@pytest.mark.parametrize("forged", FORGED)
@pytest.mark.parametrize("asked", [True, False], ids=["with keys", "without"])
def test_a_signature_of_something_else_is_refused_by_name_and_the_others_go_on(
    ask: Ask, home: Home, keys: Path, tmp_path: Path, forged: str, asked: bool
) -> None:
    spoilt, known = Path(shutil.copytree(home["one"], tmp_path / "spoilt")), ("--keys", keys) if asked else ()
    FORGED[forged](spoilt, home)
    url = f"sqlite:///{tmp_path / 'a.db'}"
    answer = ask("merge", spoilt, home["copy"], "--into", url, *known, "--language", "en")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert answer.err.startswith("spoilt was not taken in: the signature is not that of its list of hashes")
    assert answer.err.endswith("Nothing of it was kept.\n")
    ask("merge", home["copy"], "--into", f"sqlite:///{tmp_path / 'b.db'}", *known)
    assert dump(tmp_path / "a.db") == dump(tmp_path / "b.db")


def test_only_what_a_kiosk_signed_that_is_known_is_taken_in(
    ask: Ask, home: Home, keys: Path, tmp_path: Path, url: str
) -> None:
    stripped, replaced = (Path(shutil.copytree(home["one"], tmp_path / name)) for name in ("stripped", "replaced"))
    (stripped / SIGNATURE).unlink()
    rewritten(replaced)
    signed(replaced, SigningKey.generate())
    exports = (home["one"], home["copy"], home["two"], home["plain"], stripped, replaced)
    answer = ask("merge", *exports, "--into", url, "--keys", keys, "--language", "en")
    assert answer.code == 1
    assert [line.partition(" is ")[0].partition(" no ")[0] for line in answer.err.splitlines()] == [
        f"{home['two'].name} was not taken in: it",
        f"{home['plain'].name} was not taken in:",
        "stripped was not taken in:",
        "replaced was not taken in: it",
    ]
    assert [line.count("signed") for line in answer.err.splitlines()] == [2, 2, 2, 2]
    assert answer.out.splitlines()[-1] == f"{url}: sessions: 6; kiosks: 2."


@pytest.mark.parametrize("form", ["a folder", "the export", "a zip of it"])
def test_keys_are_an_export_or_a_folder_of_some(
    ask: Ask, home: Home, keys: Path, tmp_path: Path, url: str, form: str
) -> None:
    zipped = shutil.make_archive(str(tmp_path / "own"), "zip", home["prepared"])
    given = {"a folder": keys, "the export": keys / "prepared", "a zip of it": zipped}[form]
    mailed = shutil.make_archive(str(tmp_path / "mailed"), "zip", home["one"].parent, home["one"].name)
    answer = ask("merge", mailed, "--into", url, "--keys", given, "--language", "en")
    assert (answer.code, answer.err) == (0, "")
    assert ask("merge", home["two"], "--into", url, "--keys", given).code == 1


@pytest.mark.parametrize("place", ["nothing", "letter.txt", "plain", "changed"])
def test_keys_that_are_none_change_nothing(ask: Ask, home: Home, keys: Path, tmp_path: Path, place: str) -> None:
    rewritten(Path(shutil.copytree(keys / "prepared", keys / "changed")))
    answer = ask("merge", home["one"], "--into", f"sqlite:///{tmp_path / 'no.db'}", "--keys", keys / place)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "aucune borne n’y est connue" in answer.err
    assert not (tmp_path / "no.db").exists()


def test_without_keys_what_somebody_else_wrote_and_signed_is_taken_in(
    ask: Ask, home: Home, tmp_path: Path, url: str
) -> None:
    replaced = Path(shutil.copytree(home["one"], tmp_path / "replaced"))
    rewritten(replaced)
    signed(replaced, SigningKey.generate())
    assert ask("merge", replaced, home["plain"], "--into", url).code == 0


@pytest.mark.parametrize("first", [True, False], ids=["before the keys", "after them"])
def test_what_was_vouched_for_stays_so_and_the_report_tells_how_many(
    ask: Ask, home: Home, keys: Path, tmp_path: Path, url: str, first: bool
) -> None:
    plain = (home["plain"], home["one"])
    for known, exports in ((False, plain), (True, (home["one"],)))[:: 1 if first else -1]:
        ask("merge", *exports, "--into", url, *(("--keys", keys) if known else ()))
    other = tmp_path / "other.db"
    ask("merge", home["one"], "--into", f"sqlite:///{other}", "--keys", keys)
    ask("merge", home["plain"], "--into", f"sqlite:///{other}")
    assert dump(tmp_path / "tour.db") == dump(other)
    assert "knows: 1 of 2." in report(ask, tmp_path, url)


def test_where_nothing_is_vouched_for_the_report_says_nothing_of_it(
    ask: Ask, home: Home, tmp_path: Path, url: str
) -> None:
    ask("merge", home["one"], "--into", url)
    assert "igned by" not in report(ask, tmp_path, url)


def report(ask: Ask, folder: Path, url: str) -> str:
    assert ask("report", folder / "report.html", "--from", url, "--language", "en").code == 0
    return (folder / "report.html").read_text("utf-8")


def test_a_signed_export_names_its_key_and_its_copy_has_another_name(home: Home) -> None:
    keys = {name: (home[name] / SIGNATURE).read_text().split()[2] for name in ("prepared", "one", "copy", "two")}
    assert keys["prepared"] == keys["one"] == keys["copy"] != keys["two"]
    tags = [json.loads((home[name] / "preuve" / "export.json").read_text())["kiosk"] for name in ("one", "copy")]
    assert tags[0] != tags[1]
    assert SIGNATURE not in (home["one"] / LIST).read_text()

"""The key of a kiosk's exports: its own, made once, and only where an organiser showed a key."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.facilitator.export_key import FILE
from kiosk.facilitator.office import Office
from tests.viewmodels.facilitator.back import Back


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Of a kiosk that knows an organiser."""
    back = Back(tmp_path / "data")
    back.office.organiser.trust("ab" * 32)
    yield back.office
    back.store.close()


def signs(office: Office) -> bytes:
    """The public half of what signs here."""
    key = office.export_key()
    assert key is not None
    return bytes(key.verify_key)


def test_without_an_organiser_nothing_is_made(tmp_path: Path) -> None:
    back = Back(tmp_path / "data")
    assert back.office.export_key() is None
    back.store.close()
    assert not (tmp_path / "data" / FILE).exists()


def test_it_is_made_once_for_the_user_of_the_kiosk_alone(office: Office, tmp_path: Path) -> None:
    first = signs(office)
    assert stat.S_IMODE((office.data / FILE).stat().st_mode) == 0o600
    assert signs(office) == first
    other = Back(tmp_path / "other")
    other.office.organiser.trust("ab" * 32)
    assert signs(other.office) != first
    other.store.close()


def test_one_that_was_half_written_is_no_key_that_others_know(office: Office) -> None:
    (office.data / f".{FILE}.part").write_text("cafe-ia")
    (office.data / FILE).write_text("cafe-ia-kiosk export-secret 00")
    made = signs(office)
    assert signs(office) == made
    assert [file.name for file in office.data.glob("*export.key*")] == [FILE]


def test_a_disk_that_refuses_costs_the_signature_alone(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    with monkeypatch.context() as refusing:
        refusing.setattr(Path, "touch", refuse)
        assert office.export_key() is None
    made = signs(office)
    with monkeypatch.context() as refusing:
        refusing.setattr(Path, "read_bytes", refuse)
        assert office.export_key() is None
    assert signs(office) == made


def test_a_kiosk_in_safe_mode_signs_with_the_key_of_the_data_that_it_leaves_alone(
    office: Office, tmp_path: Path
) -> None:
    made, safe = signs(office), Back(tmp_path / "safe")
    safe.office.borrow(office.data)
    assert signs(safe.office) == made
    safe.store.close()

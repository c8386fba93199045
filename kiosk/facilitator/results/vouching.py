"""Whether an export that comes home is of a kiosk whose key the organiser knows."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from kiosk.facilitator.results.export_files import HASHES
from kiosk.facilitator.results.export_signature import SIGNATURE, signer
from kiosk.facilitator.results.export_source import RefusedExport, verified


def vouched(files: Mapping[str, bytes], known: Collection[str] | None) -> bool:
    """Whether the verified files of an export are signed with one of the ``known`` public keys. With None nobody asks
    whose kiosk it is. Raises RefusedExport where it is another's, and for a signature of something else."""
    key = _signer(files)
    if known is None:
        return False
    if key not in known:
        raise RefusedExport("unsigned" if key is None else "stranger")
    return True


def known_keys(place: Path) -> frozenset[str]:
    """The public keys of the exports in a folder, or of the one at this path. What is no whole and signed export gives
    none."""
    inside = sorted(place.glob("*")) if place.is_dir() and not (place / HASHES).exists() else [place]
    return frozenset(key for path in inside for key in _known(path))


def _known(path: Path) -> Iterator[str]:
    try:
        key = _signer(verified(path))
    except RefusedExport:
        return
    if key is not None:
        yield key


def _signer(files: Mapping[str, bytes]) -> str | None:
    """None where nobody signed."""
    if SIGNATURE not in files:
        return None
    key = signer(files[HASHES], files[SIGNATURE])
    if key is None:
        raise RefusedExport("forged")
    return key

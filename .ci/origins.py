"""Where what is in a packed kiosk came from: a Python package, or a package of this system."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from importlib.metadata import Distribution, distribution, distributions
from pathlib import Path
from platform import freedesktop_os_release, python_version
from typing import NamedTuple

MAGIC = b"\x7fELF"


class Origin(NamedTuple):
    """A package: the sort of registry it is named in (``pypi``, ``deb/debian``), its name, version and licence."""

    registry: str
    name: str
    version: str
    licence: str


def libraries(folder: Path) -> list[Path]:
    """What is compiled in the folder: shared libraries, and the program that starts them."""
    return sorted(file for file in folder.rglob("*") if file.is_file() and not file.is_symlink() and _compiled(file))


def packages(folder: Path) -> list[Origin]:
    """The Python packages of the folder."""
    found = distributions(path=[str(folder / "_internal")])
    return sorted(_python(package) for package in found)


def origins(folder: Path, toc: Path) -> dict[Path, Origin]:
    """The package of each library; ``toc`` is PyInstaller's list of what it took from where.

    Raises LookupError with a sentence for a library of which nobody could say the licence.
    """
    taken = _sources(toc)
    sources = {file: taken.get(file.relative_to(folder).as_posix(), "") for file in libraries(folder)}
    known = _of_wheels() | _of_system(sources.values())
    unknown = [file.name for file, source in sources.items() if source not in known and not _is_ours(file, folder)]
    if unknown:
        raise LookupError(f"no package is known to hold {', '.join(unknown)}: their licence cannot be told")
    started = _python(distribution("pyinstaller"))
    return {file: known.get(source, started) for file, source in sources.items()}


def _compiled(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(MAGIC)) == MAGIC


def _is_ours(file: Path, folder: Path) -> bool:
    """Whether this is the program itself, which PyInstaller wrote."""
    return file.parent == folder


def _sources(toc: Path) -> dict[str, str]:
    (entries,) = ast.literal_eval(toc.read_text("utf-8"))
    return {f"_internal/{name}": os.path.realpath(source) for name, source, sort in entries if sort != "SYMLINK"}


def _of_wheels() -> dict[str, Origin]:
    owners: dict[str, Origin] = {}
    for package in distributions():
        origin = _python(package)
        owners |= {os.path.realpath(str(file.locate())): origin for file in package.files or () if ".so" in file.name}
    return owners


def _python(package: Distribution) -> Origin:
    return Origin("pypi", package.name, package.version, _licence(package))


def _licence(package: Distribution) -> str:
    """As the author wrote it, shortest first: an expression, one line, the classifiers, or how the licence begins."""
    told = package.metadata
    classifiers = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier", []) if line.startswith("License")]
    lines: list[str] = [*told.get_all("License-Expression", []), *told.get_all("License", [])]
    short = [line.strip() for line in lines if line.strip() and "\n" not in line]
    return short[0] if short else " OR ".join(classifiers) or _title(package)


def _title(package: Distribution) -> str:
    """The first two lines of a licence that lies beside what the author wrote."""
    pages = (package.read_text(f"licenses/{name}") for name in package.metadata.get_all("License-File", []))
    page = next(filter(None, pages), "")
    return " ".join(" ".join(page.strip().splitlines()[:2]).split())


def _of_system(sources: Iterable[str]) -> dict[str, Origin]:
    """The package of each file that dpkg knows, or Python itself where it was brought by another way."""
    wanted = {path: source for source in sources if source for path in (source, source.removeprefix("/usr"))}
    told = _asked("dpkg", "--search", *wanted)
    owners = {wanted[path]: name.partition(",")[0] for name, _, path in (line.rpartition(": ") for line in told)}
    versions = _versions(set(owners.values())) if owners else {}
    base = Origin("generic", "python", python_version(), "PSF-2.0")
    own = {source: base for source in wanted.values() if source.startswith(sys.base_prefix + "/lib/libpython")}
    return own | {source: versions[name] for source, name in owners.items()}


def _versions(names: set[str]) -> Mapping[str, Origin]:
    registry = f"deb/{freedesktop_os_release()['ID']}"
    told = _asked("dpkg-query", "--show", "--showformat", "${binary:Package} ${Package} ${Version}\n", *sorted(names))
    lines = [line.split() for line in told]
    return {full: Origin(registry, name, version, _copyright(name)) for full, name, version in lines}


def _copyright(name: str) -> str:
    """The licence of the files of a package; where its page is prose, the name of that page in the folder."""
    page = copyright_page(name).read_text("utf-8", "replace")
    first = re.search(r"^Files:\s*\*\s*$.*?^License:\s*(\S.*?)\s*$", page, re.MULTILINE | re.DOTALL)
    return first[1] if first else f"licences/{name}.txt"


def copyright_page(name: str) -> Path:
    """What Debian tells of the licences of one of its packages."""
    return Path("/usr/share/doc") / name / "copyright"


def _asked(*command: str) -> list[str]:
    """The lines of an answer; none where the program is not there."""
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | {"LC_ALL": "C"})
    except FileNotFoundError:
        return []
    return told.stdout.splitlines()

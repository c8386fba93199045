"""bill FOLDER TOC FILE: writes the bill of materials (CycloneDX, JSON) of a packed kiosk, FOLDER, and into that folder
the licences of what came from the packages of this system.

Each component is a package with its version, its licence and what is compiled in it; TOC is PyInstaller's list of
what it took from where. Ends with 1 and a sentence where a library belongs to no package.
"""

import hashlib
import json
import os
import shutil
import sys
import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from urllib.parse import quote

from origins import Origin, copyright_page, origins, packages

type Json = dict[str, object]

PROGRAM = "cafe-ia-kiosk"


def bill(folder: Path, found: Mapping[Path, Origin]) -> Json:
    """The whole bill, the same for the same folder; ``found`` is the package of each library in it."""
    held: dict[Origin, list[Path]] = defaultdict(list, {package: [] for package in packages(folder)})
    for library, origin in found.items():
        held[origin].append(library)
    components = [_component(origin, files, folder) for origin, files in sorted(held.items())]
    moment = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(components))}",
        "version": 1,
        "metadata": {"timestamp": moment.isoformat(), "component": _program()},
        "components": components,
    }


def _program() -> Json:
    return {"type": "application", "name": PROGRAM, "version": version(PROGRAM)}


def _component(origin: Origin, files: Sequence[Path], folder: Path) -> Json:
    name = f"pkg:{origin.registry}/{quote(origin.name)}@{quote(origin.version, safe='')}"
    licence = [{"license": {"name": origin.licence}}] if origin.licence else []
    return {
        "type": "library",
        "bom-ref": name,
        "name": origin.name,
        "version": origin.version,
        "licenses": licence,
        "purl": name,
        "components": [_file(file, folder) for file in files],
    }


def _file(file: Path, folder: Path) -> Json:
    with file.open("rb") as opened:
        digest = hashlib.file_digest(opened, "sha256").hexdigest()
    name = file.relative_to(folder).as_posix()
    return {"type": "file", "name": name, "hashes": [{"alg": "SHA-256", "content": digest}]}


def write_licences(folder: Path, found: Mapping[Path, Origin]) -> None:
    """What Debian tells of the licence of each package, since its libraries leave it behind."""
    place = folder / "_internal/licences"
    place.mkdir(exist_ok=True)
    for origin in set(found.values()):
        if origin.registry.startswith("deb/"):
            shutil.copyfile(copyright_page(origin.name), place / f"{origin.name}.txt")


def main(folder: Path, toc: Path, file: Path) -> int:
    """Write both; the exit code."""
    try:
        found = origins(folder, toc)
    except LookupError as error:
        print(error, file=sys.stderr)
        return 1
    write_licences(folder, found)
    file.write_text(json.dumps(bill(folder, found), indent=1, sort_keys=True, ensure_ascii=False) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(*(Path(argument) for argument in sys.argv[1:4])))

"""billed FOLDER BILL: says where a packed folder and its bill of materials differ; 0 when they do not."""

import hashlib
import json
import sys
from importlib.metadata import distributions
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from origins import libraries


def main(folder: Path, file: Path) -> int:
    """Every library with its sum, every Python package with its version, and each with a licence."""
    bill = json.loads(file.read_text("utf-8"))["components"]
    files = {one["name"]: one["hashes"][0]["content"] for part in bill for one in part["components"]}
    there = {
        library.relative_to(folder).as_posix(): hashlib.sha256(library.read_bytes()).hexdigest()
        for library in libraries(folder)
    }
    told = {(one["name"], one["version"]) for one in bill}
    packages = {(one.name, one.version) for one in distributions(path=[str(folder / "_internal")])}
    wrong = [str(one) for one in sorted(set(files.items()) ^ set(there.items())) + sorted(packages - told)]
    wrong += [f"{one['name']} has no licence" for one in bill if not one["licenses"]]
    print("\n".join(wrong), end="")
    return 1 if wrong or not there else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))

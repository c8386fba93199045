"""``kiosk bench``: the promised figures, each beside a floor measured in the same run, and their limits."""

import argparse
import importlib
import json
import os
import platform
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import qVersion

from kiosk.app.command_line import BENCHES
from kiosk.tools.bench.figure import Figure, row


def bench(options: argparse.Namespace) -> int:
    """Measure the groups asked for, or all; print a table, write the figures. Returns 1 when a limit is broken."""
    print(row("", "measured", "floor", "ratio", "limit"))
    figures: list[Figure] = []
    for figure in _measured([group for group in BENCHES if not options.groups or group in options.groups]):
        print(figure.line(), flush=True)
        figures.append(figure)
    _write(options.json, figures)
    broken = [figure for figure in figures if not figure.holds]
    for figure in broken:
        print(f"The limit of “{figure.name}” is broken.", file=sys.stderr)
    return 1 if broken else 0


def _measured(groups: Iterable[str]) -> Iterator[Figure]:
    """Each group is a module of this package, named after it; its ``measure`` gives figures."""
    for group in groups:
        yield from importlib.import_module(f"{__name__}.{group}_bench").measure()


def _write(path: Path, figures: list[Figure]) -> None:
    machine = f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"
    told = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "kiosk": version("cafe-ia-kiosk"),
        "python": platform.python_version(),
        "qt": qVersion(),
        "machine": machine,
        "figures": [{**asdict(figure), "ratio": figure.ratio, "holds": figure.holds} for figure in figures],
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")

"""Programs as `make package` leaves them, made small: a script in place of the kiosk, and its folders and links."""

from pathlib import Path
from random import Random

HOLDS = 'case "$1" in self-test) exit 0 ;; esac; exec sleep 600'
"""Passes its own test, and stays when it is started."""


def make_program(folder: Path, version: str, script: str = HOLDS, files: int = 20, size: int = 5_000) -> Path:
    """A program of so many files of ``size`` bytes that cannot be packed smaller."""
    told = folder / "_internal" / f"cafe_ia_kiosk-{version}.dist-info" / "METADATA"
    told.parent.mkdir(parents=True)
    told.write_text(f"Metadata-Version: 2.4\nName: cafe-ia-kiosk\nVersion: {version}\n")
    start = folder / "kiosk"
    start.write_text(f"#!/bin/sh\n# {version}\n{script}\n")
    start.chmod(0o755)
    chance = Random(version)
    for number in range(files):
        (folder / "_internal" / f"lib{number}.so").write_bytes(chance.randbytes(size))
    (folder / "_internal" / "libkiosk.so").symlink_to("lib0.so")
    return folder


def content(folder: Path) -> dict[str, object]:
    """All that a folder holds, by relative name: bytes and whether they can be run, or where a link leads."""
    return {
        str(path.relative_to(folder)): path.readlink()
        if path.is_symlink()
        else (path.read_bytes(), path.stat().st_mode & 0o111)
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }

"""What a process asked of the disk, call by call, as `strace` tells it, and the same done again in another folder."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SYNCS = ("fsync", "fdatasync")
CHANGING = ("openat", "write", "pwrite64", "ftruncate", *SYNCS, "rename", "unlink", "mkdir", "rmdir")
CALL = re.compile(r"(\d+) +(\w+)\((.*)\) += (-?\d+)")
HALF, REST = re.compile(r"(\d+) +(.*) <unfinished \.\.\.>$"), re.compile(r"(\d+) +<\.\.\. \w+ resumed>(.*)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"|<((?:\\x[0-9a-f]{2})*)>')


class Call(NamedTuple):
    """One that succeeded: its name, the texts it was given, paths of open files among them, and its words."""

    name: str
    texts: tuple[bytes, ...]
    words: str

    @property
    def path(self) -> Path:
        """The file it is about."""
        return Path(os.fsdecode(self.texts[1 if self.name == "openat" else 0]))

    @property
    def number(self) -> int:
        """The last number it was given."""
        return int(self.words.rpartition(" ")[2])


def trace(module: str, *arguments: str, to: Path) -> None:
    """Let a module of Python run to its end, watched."""
    watch = ["strace", "--follow-forks", "--seccomp-bpf", "--decode-fds=path", "-xx", "--string-limit=10000000"]
    told = [f"--trace={','.join(CHANGING)}", "--signal=none", f"--output={to}"]
    subprocess.run([*watch, *told, sys.executable, "-m", module, *arguments], check=True, stdout=subprocess.PIPE)


def calls(told: Path) -> Iterator[Call]:
    """Those of a trace, in order; one that another thread came between counts when it ended."""
    begun: dict[str, str] = {}
    with told.open(encoding="ascii") as lines:
        for line in lines:
            if half := HALF.match(line):
                begun[half[1]] = line[: half.end(2)]
            else:
                rest = REST.match(line)
                found = CALL.match(begun.pop(rest[1]) + rest[2] if rest else line)
                if found and int(found[4]) >= 0:
                    yield Call(found[2], tuple(map(_text, TEXT.finditer(found[3]))), TEXT.sub("", found[3]))


def _text(found: re.Match[str]) -> bytes:
    return bytes.fromhex((found[1] or found[2] or "").replace("\\x", ""))


class Again:
    """Does to a ``copy`` what was done to a ``folder``."""

    def __init__(self, folder: Path, copy: Path) -> None:
        self._folder, self._copy = folder, copy

    def concerns(self, call: Call) -> bool:
        """Whether it changed something there, or synced it."""
        changed = call.name != "openat" or "O_CREAT" in call.words or "O_TRUNC" in call.words
        return changed and bool(call.texts) and call.path.is_relative_to(self._folder)

    def does(self, call: Call) -> None:
        """Do it again."""
        getattr(self, f"_{call.name}")(self.place(call.path), call)

    def place(self, path: Path) -> Path:
        """Where the copy has what is there."""
        return self._copy / path.relative_to(self._folder)

    def _openat(self, place: Path, call: Call) -> None:
        if "O_TRUNC" in call.words or ("O_CREAT" in call.words and not place.exists()):
            place.write_bytes(b"")

    def _write(self, place: Path, call: Call) -> None:
        with place.open("ab") as file:  # whoever writes without saying where writes at the end
            file.write(call.texts[1])

    def _pwrite64(self, place: Path, call: Call) -> None:
        with place.open("r+b") as file:
            file.seek(call.number)
            file.write(call.texts[1])

    def _ftruncate(self, place: Path, call: Call) -> None:
        os.truncate(place, call.number)

    def _rename(self, place: Path, call: Call) -> None:
        place.rename(self.place(Path(os.fsdecode(call.texts[1]))))

    def _unlink(self, place: Path, _: Call) -> None:
        place.unlink()

    def _mkdir(self, place: Path, _: Call) -> None:
        place.mkdir()

    def _rmdir(self, place: Path, _: Call) -> None:
        place.rmdir()

"""`make prove` and `make prove-short`: tries to break the kiosk, each way as often as the table says, with a fault too
that is planted in it and must be found. Each way writes a line into docs/proofs.md.

A way is a module of tests/proofs; its tries are shared out among processes, one more at a time than there are cores:
some ways mostly wait.
"""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
SHORT, FULL = "short", "full"
MOST = 12 * 3600
"""Seconds for one process."""
TOLD = 60
"""Lines of what it said: a process that died tells what each of its threads did."""


@dataclass(frozen=True)
class Proof:
    """A way, by its module; how often it is tried in each depth, how often in one process at most, and how often with
    its fault."""

    name: str
    short: int
    full: int
    part: int
    planted: int

    def counts(self, depth: str) -> list[int]:
        """How often each process tries."""
        left = self.short if depth == SHORT else self.full
        return [min(self.part, left - begun) for begun in range(0, left, self.part)]


PROOFS = (
    Proof("soak", 600, 12_000, part=12_000, planted=60),
    Proof("monkeys", 50_000, 1_000_000, part=12_500, planted=500),
    Proof("kills", 300, 10_000, part=100, planted=20),
    Proof("power_cuts", 100, 3_000, part=100, planted=30),
    Proof("refusals", 400, 1_300, part=1_300, planted=30),
    Proof("hangs", 4, 100, part=2, planted=1),
    Proof("escapes", 60, 300, part=20, planted=1),
    Proof("tremors", 20, 1_000, part=20, planted=2),
)
"""Those that take long in one process first: nobody waits for them at the end."""
PROGRAMS = {
    "strace": "strace",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "cage": "cage",
    "wtype": "wtype",
}
"""What helps to break it, and the package that brings it: as root they are installed."""


class Outcome(NamedTuple):
    """How often a process could break the kiosk, and what it said of that. One that ``died`` has failed."""

    failures: int
    said: str
    died: bool = False


def tried(proof: Proof, count: int, seed: int, *planted: str) -> Outcome:
    """Let a process try."""
    command = [sys.executable, "-m", f"tests.proofs.{proof.name}", str(count), str(seed), *planted]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=MOST, check=False)
    *said, last = done.stdout.splitlines() or [""]
    if done.returncode or not last.isdecimal():
        return Outcome(1, f"{done.stdout}{done.stderr}exit status {done.returncode}", died=True)
    return Outcome(int(last), "\n".join(said))


def judged(proof: Proof, depth: str, outcomes: list[Outcome], planted: Outcome) -> int:
    """Say what came of a way and note it; its failures, one more where its fault was not found."""
    failures, count = sum(outcome.failures for outcome in outcomes), sum(proof.counts(depth))
    found = planted.failures > 0 and not planted.died
    print(f"{'ok ' if found and not failures else 'RED'} {proof.name}: {failures} failures in {count:,}", flush=True)
    for outcome in (*outcomes, *(() if found else (planted,))):
        print("".join(f"    {line}\n" for line in outcome.said.splitlines()[-TOLD:]), end="")
    if not found:
        print("    its planted fault is not found")
    target = "make prove-short" if depth == SHORT else "make prove"
    told = f"`{target}`, {proof.name.replace('_', ' ')}"
    subprocess.run([ROOT / ".ci/proved", told, f"{count:,}", str(failures + (not found))], check=True)
    return failures + (not found)


def lacking() -> list[str]:
    """The packages of the programs that are not here."""
    return [package for program, package in PROGRAMS.items() if which(program) is None]


def main(depth: str, *names: str) -> int:
    """All ways, or those that are named."""
    chosen = [proof for proof in PROOFS if not names or proof.name in names]
    if lacking() and os.geteuid() == 0:
        needed = [f"{program}={package}" for program, package in PROGRAMS.items()]
        subprocess.run([ROOT / ".ci/debian/needed", *needed], check=False)
    if packages := lacking():
        print(f"This needs more programs: sudo apt install {' '.join(packages)}", file=sys.stderr)
        return 1
    begun, failures = time.monotonic(), 0
    with ThreadPoolExecutor((os.cpu_count() or 1) + 1) as pool:
        running = [
            [pool.submit(tried, proof, count, seed) for seed, count in enumerate(proof.counts(depth))]
            + [pool.submit(tried, proof, proof.planted, 0, "planted")]
            for proof in chosen
        ]
        for proof, processes in zip(chosen, running, strict=True):
            *outcomes, planted = [process.result() for process in processes]
            failures += judged(proof, depth, outcomes, planted)
    print(f"{failures} failures, {time.monotonic() - begun:.0f} s")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

"""Whether the kiosk can read aloud: a word in each language, rendered as it will be."""

from collections.abc import Sequence
from time import monotonic

from kiosk.app.self_test.tested_line import TestedLine
from kiosk.host.voice.speaker import SPOKEN
from kiosk.host.voice.worker_process import WorkerProcess

WORD = "Radio"


def voice(engine: bool, command: Sequence[str] = ()) -> TestedLine:
    """What a worker of its own makes of it; a loudspeaker is not asked for. ``command`` starts another worker."""
    if not engine:
        return TestedLine("warn", "voice", "this kiosk was built without one: it does not read aloud")
    worker, begun = WorkerProcess(command), monotonic()
    lost = [language for language in SPOKEN if not worker.render(WORD, language, 1.0)]
    worker.close()
    if lost:
        return TestedLine("warn", "voice", f"says nothing in {', '.join(lost)}: the kiosk does not read aloud")
    return TestedLine("ok", "voice", f"speaks {', '.join(SPOKEN)}, started in {monotonic() - begun:.1f} s")

"""Learning a keypad: a key is asked for each action, then its name. And trying what the keys do, without doing it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from kiosk.facilitator.keypads.learned import LearnedKeypad
from kiosk.host.words import Words
from kiosk.viewmodels.keypad import KNOWN, TOLD
from kiosk.viewmodels.speech import Speaking, Speech

type Said = Callable[[Words], str]


def silence(words: Words) -> str:
    """Nothing to say."""
    return ""


@dataclass(frozen=True, slots=True)
class Props:
    """``stage``: empty, asking, naming, none where no key was given, or trying. ``asked``: the action in words, the
    ``at``th of ``count``; ``told``: why the last key was not taken. ``name``: the one that is proposed.
    ``lit``: what the key does that was tried last, in words; ``known``: whether it does anything."""

    stage: str = ""
    asked: str = ""
    at: int = 0
    count: int = len(KNOWN.actions)
    told: str = ""
    name: str = ""
    lit: str = ""
    known: bool = False


class LearningModel(Speaking[Props]):
    """Told every key while it asks or tries. What was learned goes to ``take`` once it has a name."""

    def __init__(self, speech: Speech, take: Callable[[LearnedKeypad], None], parent: QObject | None = None) -> None:
        super().__init__(Props(), speech, parent)
        self._take = take
        self._given: list[int | None] = []
        self._said: Said = silence
        self._meanings: Mapping[int, str] = {}
        self._tried: str | None = None

    def begin(self, name: str) -> None:
        """Ask from the first action on; ``name`` is proposed at the end."""
        self._given = []
        self._change(name=name)
        self._ask(silence)

    @property
    def _keys(self) -> dict[str, int]:
        return {action: key for action, key in zip(KNOWN.actions, self._given, strict=False) if key is not None}

    def tell(self) -> None:
        at = len(self._given)
        asked = self._words.say(f"learned.{KNOWN.actions[at]}") if at < len(KNOWN.actions) else ""
        self._change(asked=asked, at=at + 1, told=self._said(self._words), lit=self._lit(), known=bool(self._tried))

    def _lit(self) -> str:
        if self._tried is None:
            return ""
        return self._words.say(f"learned.{self._tried}" if self._tried else "learned.nothing")

    def _ask(self, said: Said) -> None:
        self._said = said
        if len(self._given) < len(KNOWN.actions):
            self._change(stage="asking")
        else:
            self._change(stage="naming" if self._keys else "none")
        self.tell()

    def hear(self, key: int) -> bool:
        """Whether a key is the answer to what is asked, or told why not; False for one that does something of its own
        on every keyboard. While keys are tried every one is."""
        if self._props.stage == "trying":
            return self._light(TOLD.get(key) or self._meanings.get(key, ""))
        asked, earlier = KNOWN.actions[len(self._given)], {code: action for action, code in self._keys.items()}
        if TOLD.get(key, asked) != asked:
            return False
        if not KNOWN.named(key):
            self._ask(lambda words: words.say("learned.never"))
        elif key in earlier:
            twice = earlier[key]
            self._ask(lambda words: words.say("learned.twice", action=words.say(f"learned.{twice}")))
        else:
            self._given.append(key)
            self._ask(silence)
        return True

    def attempt(self, meanings: Mapping[int, str]) -> None:
        """Light up what each key does, ``meanings`` for those that were learned."""
        self._meanings, self._tried = meanings, None
        self._change(stage="trying")
        self.tell()

    def _light(self, action: str) -> bool:
        """The same key that goes back, twice, ends it: who has nothing but keys comes out."""
        if action == self._tried == "back":
            self.stop()
        else:
            self._tried = action
            self.tell()
        return True

    @Slot()
    def skip(self) -> None:
        """The keypad has no key for what is asked."""
        self._given.append(None)
        self._ask(silence)

    @Slot()
    def again(self) -> None:
        """Ask once more for what was asked before."""
        del self._given[-1:]
        self._ask(silence)

    @Slot()
    def stop(self) -> None:
        """Nothing was learned."""
        self._change(stage="")

    @Slot(str)
    def keep(self, name: str) -> None:
        """The keypad is called so."""
        self._change(stage="")
        self._take(LearnedKeypad(name.strip(), self._keys))

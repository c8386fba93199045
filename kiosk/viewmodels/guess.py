"""What a screen says of a guess about the table: who guesses, and what it came to."""

from collections.abc import Callable

from kiosk.engine.guessing import GuessSeen
from kiosk.viewmodels.scene import Scene


def guess_asked(scene: Scene) -> str:
    """Who guesses now; empty while nobody does."""
    guesser = scene.shown.guesser
    return scene.words.say("guess.ask", seat=scene.words.say(f"seat.n{guesser}")) if guesser else ""


def guess_told(scene: Scene, guess: GuessSeen | None, said: Callable[[str], str]) -> str:
    """What was guessed, once everything appeared; ``said`` names an answer. Empty where nobody guessed."""
    if guess is None:
        return ""
    seat = scene.words.say(f"seat.n{guess.seat}")
    if guess.answer in guess.answers:
        return scene.words.say("guess.right", seat=seat)
    return scene.words.say("guess.off", seat=seat, answer=said(guess.answer))

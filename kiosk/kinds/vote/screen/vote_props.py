"""What the screen of a vote shows, derived from the scene and from what the seat in turn leans towards."""

from dataclasses import dataclass
from functools import partial

from kiosk.kinds.vote.look import weighs
from kiosk.kinds.vote.rules import VoteOutcome, VoteRules, VoteView
from kiosk.kinds.vote.screen import votes
from kiosk.kinds.vote.screen.headline import headline
from kiosk.viewmodels.guess import guess_asked, guess_told
from kiosk.viewmodels.scene import Scene

UNREACHED = {"majority": "no_majority", "two-thirds": "no_two_thirds", "unanimity": "no_unanimity"}
"""What is said where a rule is not reached."""


@dataclass(frozen=True, slots=True)
class VoteHand:
    """What the seat in turn leans towards; no move yet. ``why`` once it is asked for its reasons."""

    step: str = ""
    turn: int = 0
    lifted: bool = False
    picked: tuple[str, ...] = ()
    chips: tuple[str, ...] = ()
    why: bool = False


@dataclass(frozen=True, slots=True)
class Props:
    """``moment``: pads, curtain, ballot, reasons, audience, guess or shown. ``look`` of the options: duel (two long
    texts), texts (some were written here: a title or a picture would tell which), cards, grade or list. ``turn`` is the
    seat that votes, ``part`` what it plays, ``voters`` how many gave an answer, ``told`` the result or the rule in a
    sentence, ``promise`` what is said of an anonymous ballot, ``festival`` a sentence for someone alone.
    ``at_a_touch``: what is touched is the ballot. ``guess_asked`` says who guesses now, ``guess_told`` what was
    guessed. ``keys`` of the pads, which hands cover where the ballot is not open (``secret``)."""

    moment: str = ""
    look: str = ""
    turn: int = 0
    part: str = ""
    statement: str = ""
    picks: int = 1
    ready: bool = False
    reasons: int = 0
    at_a_touch: bool = False
    chosen: str = ""
    answered: int = 0
    compared: bool = False
    moved: int = 0
    abstained: int = 0
    tied: bool = False
    voters: int = 0
    told: str = ""
    promise: str = ""
    festival: str = ""
    guess_asked: str = ""
    guess_told: str = ""
    keys: tuple[str, ...] = ()
    secret: bool = False


def moment_of(scene: Scene, hand: VoteHand) -> str:
    """What goes on."""
    seen: VoteView = scene.shown
    if seen.result is not None:
        return "shown"
    if seen.listening:
        return "audience"
    if seen.guesser:
        return "guess"
    if scene.gathered:
        return "pads"
    if scene.step(VoteRules).ballot != "open" and not hand.lifted and not scene.alone:
        return "curtain"
    return "reasons" if hand.why else "ballot"


def derive_props(scene: Scene, hand: VoteHand) -> Props:
    """The ballot of the seat in turn, or everybody's once all have answered."""
    seen: VoteView = scene.shown
    result, step = seen.result, scene.view.id
    return Props(
        moment=moment_of(scene, hand),
        look=_look(scene, seen),
        turn=scene.view.turn,
        part=scene.part(scene.view.turn),
        statement=_statement(scene, seen),
        picks=scene.step(VoteRules).picks,
        ready=bool(hand.picked),
        reasons=min(scene.step(VoteRules).chips_up_to, len(scene.step(VoteRules).chips)),
        at_a_touch=scene.step(VoteRules).at_a_touch(seen.options),
        chosen=" · ".join(votes.option_name(scene, seen, step, option) for option in hand.picked),
        answered=seen.answered,
        compared=bool(result and result.before),
        moved=result.moved if result else 0,
        abstained=result.abstained if result else 0,
        tied=bool(result and result.tied),
        voters=result.voters if result else 0,
        told=_told(scene, seen),
        promise=scene.words.say("vote.anonymous") if scene.step(VoteRules).ballot == "anonymous" else "",
        festival=votes.festival_line(scene, result, step) if result else "",
        guess_asked=guess_asked(scene),
        guess_told=guess_told(scene, result.guess, partial(votes.option_name, scene, result, step)) if result else "",
        keys=_keys(scene, seen) if scene.gathered else (),
        secret=scene.step(VoteRules).ballot != "open",
    )


def _keys(scene: Scene, seen: VoteView) -> tuple[str, ...]:
    """What stands on the keys of the pads: the grade, or the letters of the options that go together."""
    if scene.step(VoteRules).rule == "grade":
        return seen.options
    letters = {option: chr(ord("A") + place) for place, option in enumerate(seen.options)}
    return tuple("".join(map(letters.__getitem__, given)) for given in scene.step(VoteRules).ballots(seen.options))


def _look(scene: Scene, seen: VoteView) -> str:
    if scene.step(VoteRules).rule == "grade":
        return "grade"
    if not seen.cards:
        return "list"
    if any(card not in scene.deck.cards for card in seen.cards):
        return "texts"
    return "duel" if weighs(scene, seen.cards) else "cards"


def _statement(scene: Scene, seen: VoteView) -> str:
    if seen.card is None:
        return ""
    return scene.card_text(seen.card, "text") or scene.card_text(seen.card, "title")


def _told(scene: Scene, seen: VoteView) -> str:
    """What the rule made of the answers; before, what a grade has to reach."""
    rule, result = scene.step(VoteRules).rule, seen.result
    if rule == "grade" and (result is None or result.option is None):
        return scene.words.say("vote.grades", median=scene.step(VoteRules).median, floor=scene.step(VoteRules).floor)
    if result is None:
        return ""
    if result.option in ("passed", "refused") and rule == "grade":
        return scene.words.say(f"vote.{result.option}")
    if rule in UNREACHED and not result.winners:
        return scene.words.say(f"vote.{UNREACHED[rule]}")
    return _headline(scene, result)


def _headline(scene: Scene, result: VoteOutcome) -> str:
    everybody = scene.step(VoteRules).by == "each" and not scene.step(VoteRules).named
    if scene.alone and everybody and result.voters == 1:
        return scene.words.say("vote.yours")
    names = {option: votes.option_name(scene, result, scene.view.id, option) for option in result.options}
    return headline(scene.words, result, names, everybody=everybody)


def toggled(given: tuple[str, ...], name: str, most: int) -> tuple[str, ...]:
    """The names with one more, or one less if it is among them; one too many takes the place of the first."""
    return tuple(each for each in given if each != name) if name in given else (*given, name)[-most:]

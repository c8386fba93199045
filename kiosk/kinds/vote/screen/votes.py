"""A vote in rows: its options as they may be seen, who stands where, and the festival beside someone alone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.engine.step import ROUND
from kiosk.kinds.vote.answers import measures
from kiosk.kinds.vote.answers import option_name as named
from kiosk.kinds.vote.rules import VoteOutcome, VoteRules, VoteView
from kiosk.sessions.festival import UNKNOWN, Shares
from kiosk.viewmodels.scene import Scene

OPENING = 32
"""Letters of a text by which it is named."""


@dataclass(frozen=True, slots=True)
class VoteRow:
    """One option: a sentence, or a card (``card_id``). ``seats`` stand there; those in ``before`` did the last time.
    ``bystanders`` and ``festival`` (a share in percent) are -1 while unknown; ``won`` is kept, ``tied`` waits for the
    table to choose; ``reasons`` were given with it."""

    option_id: str
    card_id: str
    title: str
    text: str
    icon: str
    source: str
    picked: bool = False
    seats: tuple[int, ...] = ()
    before: tuple[int, ...] = ()
    count: int = 0
    bystanders: int = UNKNOWN
    festival: int = UNKNOWN
    won: bool = False
    tied: bool = False
    reasons: str = ""


@dataclass(frozen=True, slots=True)
class ChipRow:
    """A reason to tap."""

    chip_id: str
    text: str
    picked: bool = False


def option_rows(scene: Scene, seen: VoteView | VoteOutcome, step: str, picked: tuple[str, ...] = ()) -> list[VoteRow]:
    """The options as they are offered, and who is already seen there."""
    return [
        _row(scene, seen, step, option, picked=option in picked, seats=_standing(seen.choices, option))
        for option in seen.options
    ]


def joint_rows(scene: Scene, seen: VoteView) -> list[VoteRow]:
    """What names several options at one touch."""
    joint = scene.step(VoteRules).joint(seen.options)
    return [VoteRow(" ".join(given), "", scene.words.say("vote.both"), "", "", "") for given in joint]


def spread_rows(scene: Scene, result: VoteOutcome, step: str) -> list[VoteRow]:
    """The options with everybody at once, in their order: a picture, never a ranking."""
    shares = dict(zip(result.options, festival(scene, result, step).percent, strict=True)) if scene.alone else {}
    return [
        _row(
            scene,
            result,
            step,
            option,
            seats=_standing(result.choices, option),
            before=tuple(s for s in _standing(result.before, option) if option not in result.choices.get(s, ())),
            count=result.counts[option],
            bystanders=result.audience.get(option, UNKNOWN),
            festival=shares.get(option, UNKNOWN),
            won=option in result.winners,
            tied=option in result.tied,
            reasons=_reasons(scene, result, step, option),
        )
        for option in result.options
    ]


def chip_rows(scene: Scene, step: str, names: tuple[str, ...], picked: tuple[str, ...] = ()) -> list[ChipRow]:
    """The reasons one may give."""
    return [ChipRow(name, chip_text(scene, step, name), name in picked) for name in names]


def _reasons(scene: Scene, result: VoteOutcome, step: str, option: str) -> str:
    """The reasons that were given with an option, in their order."""
    given = ((name, count) for name, count in result.reasons.get(option, {}).items() if count)
    said = (scene.words.say("vote.given", reason=chip_text(scene, step, name), count=count) for name, count in given)
    return " · ".join(said)


def chip_text(scene: Scene, step: str, chip: str) -> str:
    """A reason in words."""
    return scene.text(f"chips.{chip}.text", step)


def option_name(scene: Scene, seen: VoteView | VoteOutcome, step: str, option: str) -> str:
    """What an option is called at the table, where what visitors wrote may be seen."""
    if option.startswith(ROUND):
        return opening(scene.card_text(option, "text"))
    return named(scene.asked(step), seen, option)


def opening(text: str) -> str:
    """The first words of what visitors wrote, which has no title of its own."""
    short = text[:OPENING].rpartition(" ")[0]
    return text if len(text) <= OPENING or not short else f"{short} …"


def festival(scene: Scene, result: VoteOutcome, step: str) -> Shares:
    """The share of each option at the festival, in their order."""
    return scene.festival.shares(step, result.card or step, measures(result))


def festival_line(scene: Scene, result: VoteOutcome, step: str) -> str:
    """For someone alone: how many answered at the festival, or that they are among the first."""
    if not scene.alone:
        return ""
    found = festival(scene, result, step)
    return scene.words.say("ballot.festival", answers=found.answers) if found.known else scene.words.say("result.first")


def _standing(choices: Mapping[int, tuple[str, ...]], option: str) -> tuple[int, ...]:
    return tuple(sorted(seat for seat, options in choices.items() if option in options))


def _row(scene: Scene, seen: VoteView | VoteOutcome, step: str, option: str, **more: Any) -> VoteRow:  # fields of a row
    name = option_name(scene, seen, step, option)
    if option not in seen.cards:
        return VoteRow(option, "", name, "", "", "", **more)
    face = scene.card(option)
    shown = {"text": face.text, "icon": face.icon, "source": face.source, "body": scene.card_text(option, "body")}
    shown |= dict.fromkeys(seen.hidden, "")
    return VoteRow(option, option, name, shown["body"] or shown["text"], shown["icon"], shown["source"], **more)

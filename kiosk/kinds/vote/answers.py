"""What ``vote`` says of its answers: how often each option and each reason was given, by seats and by bystanders."""

from dataclasses import replace

from kiosk.engine.state import Outcomes
from kiosk.engine.step import ROUND, base_name
from kiosk.kinds.vote.rules import GRADES, VoteOutcome, VoteRules, VoteView
from kiosk.sessions.answers import Family, KindAnswers, Panel, Sort, SpreadBar, Subject
from kiosk.sessions.asked import AskedStep
from kiosk.sessions.comparing import crowd, movement
from kiosk.sessions.festival import Festival
from kiosk.sessions.guesses import beside_festival, guess_families

LETTERS = "ABCDEF"
MOST_TOLD = 5
"""Reasons told of a vote."""
PAIR = 2
"""Cards that are weighed against each other."""


class VoteAnswers(KindAnswers[VoteRules, VoteView, VoteOutcome]):
    def doing(self, asked: AskedStep[VoteRules]) -> str:
        return asked.words.say("vote.doing")

    def families(self, asked: AskedStep[VoteRules], about: str) -> tuple[Family, ...]:
        step = asked.step
        sort: Sort = "scale" if step.rule == "grade" else "choice"
        options = {option: _listed(asked, option) for option in step.listed}
        chips = {chip.id: asked.text(f"chips.{chip.id}.text") for chip in step.chips}
        chosen = Family("option", sort, options)
        return (
            chosen,
            Family("chip", "choice", chips),
            Family("audience", sort, options),
            Family("moved", "share", out_of="option"),
            *guess_families(asked.words, chosen),
        )

    def panel(self, asked: AskedStep[VoteRules], outcome: VoteOutcome, festival: Festival) -> Panel | None:
        found = festival.shares(asked.name, outcome.card or asked.name, measures(outcome))
        earlier = [option for chosen in outcome.before.values() for option in chosen]
        shares = dict(zip(outcome.options, found.percent, strict=True))
        options = _named(asked, outcome)
        reasons = _reasons(asked, outcome)
        about = asked.card_text(outcome.card, "title") if outcome.card else ""
        return Panel(
            step=asked.step.id,
            sort="shares",
            title=asked.title,
            statement=f"{asked.title} · {about}" if about else asked.text("prompt"),
            names=tuple(_plainly(asked, outcome, option) for option in options),
            yours=tuple(outcome.counts.get(option, 0) for option in options),
            before=tuple(earlier.count(option) for option in options),
            festival=tuple(shares[option] for option in options),
            told=(
                *((asked.words.say("result.reasons", reasons=", ".join(reasons)),) if reasons else ()),
                *movement(asked.words, outcome.choices, outcome.before),
                crowd(asked.words, found.answers),
                *beside_festival(
                    asked, outcome.guess, outcome.options, found, lambda option: _plainly(asked, outcome, option)
                ),
            ),
            reasons=reasons,
            weighed=len(outcome.cards) == PAIR and outcome.options[:PAIR] == outcome.cards,
            about=about,
            card=outcome.card or "",
        )

    def spread(self, asked: AskedStep[VoteRules], seen: VoteView) -> tuple[SpreadBar, ...]:
        result = seen.result
        if result is None:
            return ()
        return tuple(
            SpreadBar(option, _aloud(asked, result, option), result.counts[option]) for option in result.options
        )

    def stands(self, asked: AskedStep[VoteRules], about: str) -> str:
        if asked.step.rule == "grade":
            return asked.words.say(f"ballot.grade_{about}")
        if about in asked.deck.cards:
            return asked.card_text(about, "title")
        return asked.text(f"options.{about}.text")

    def subject(self, asked: AskedStep[VoteRules], seen: VoteView) -> Subject | None:
        return Subject(seen.card) if seen.card else None

    def offered(self, asked: AskedStep[VoteRules], seen: VoteView) -> tuple[str, ...]:
        return () if seen.cards else tuple(option_name(asked, seen, option) for option in seen.options)

    def timed(self) -> bool:
        return False

    def revealed(self) -> bool:
        return True

    def compared(self, step: VoteRules, seen: VoteView | VoteOutcome) -> tuple[str, ...]:
        return (seen.card or base_name(step.id),)

    def behind(self, seen: VoteView) -> Outcomes:
        return {}


def measures(outcome: VoteOutcome) -> list[str]:
    """The measures of its options, in order."""
    return [f"option-{option}" for option in outcome.options]


def option_name(asked: AskedStep[VoteRules], seen: VoteView | VoteOutcome, option: str) -> str:
    """What an option is called: its card's title unless it is hidden, its text, or what its grade means."""
    if option in seen.cards:
        title = "" if "title" in seen.hidden else asked.card_text(option, "title")
        return title or letter(asked, seen.cards, option)
    words = asked.words
    return words.say(f"ballot.grade_{option}") if option in GRADES else asked.text(f"options.{option}.text")


def _listed(asked: AskedStep[VoteRules], option: str) -> str:
    """What an option is called in a table of results: a grade has its number too, by which several are joined."""
    if option in GRADES:
        return f"{option} · {asked.words.say(f'ballot.grade_{option}')}"
    return asked.text(f"options.{option}.text") or option


def letter(asked: AskedStep[VoteRules], options: tuple[str, ...], option: str) -> str:
    """What an option is called that has no name to be seen."""
    return asked.words.say("ballot.answer", letter=LETTERS[options.index(option) % len(LETTERS)])


def _aloud(asked: AskedStep[VoteRules], result: VoteOutcome, option: str) -> str:
    """What visitors wrote stays at the table."""
    return letter(asked, result.options, option) if option.startswith(ROUND) else option_name(asked, result, option)


def _named(asked: AskedStep[VoteRules], outcome: VoteOutcome) -> tuple[str, ...]:
    """The options as the result shows them: of cards among which a vote decides, only those that somebody named."""
    listed = asked.step.decides and outcome.cards
    return tuple(option for option in outcome.options if not listed or outcome.counts.get(option))


def _plainly(asked: AskedStep[VoteRules], outcome: VoteOutcome, option: str) -> str:
    """What an option is called at the end, when nothing is hidden any more."""
    return option_name(asked, replace(outcome, hidden=()), option)


def _reasons(asked: AskedStep[VoteRules], outcome: VoteOutcome) -> tuple[str, ...]:
    """The reasons given most often."""
    given = sorted((chip for chip, count in outcome.chips.items() if count), key=lambda chip: -outcome.chips[chip])
    return tuple(asked.text(f"chips.{chip}.text") for chip in given[:MOST_TOLD])

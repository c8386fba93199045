"""What a vote gave, in one sentence: how the votes fell, never who gave them."""

from kiosk.host.words import Words
from kiosk.kinds.vote.rules import VoteOutcome

NAMED = 20
"""Letters of an option that the sentence names; a longer one is read in its row."""


def headline(words: Words, result: VoteOutcome, names: dict[str, str], everybody: bool) -> str:
    """The sentence; empty where a voter may give several options. ``everybody``: whoever sits there was asked."""
    given = {option: count for option, count in result.counts.items() if count}
    votes = sum(given.values())
    if votes > result.voters:
        return ""
    if votes < 2:
        return words.count("vote.votes", votes)
    most = max(given.values())
    first, *level = (option for option, count in given.items() if count == most)
    if not level:
        name = names[first]
        option = words.say("vote.named", option=name) if len(name) <= NAMED else words.say("vote.same")
        agreed = "agreed" if everybody and not result.abstained else "all_votes"
        return words.say(f"vote.{agreed if most == votes else 'most'}", option=option, most=most, votes=votes)
    even = len(given) == 2
    return words.say("vote.halves", most=most) if even else words.say("vote.split", answers=len(given))

"""The forms that an English word may take: plural, possessive, comparative, adverb, and those of its verb.

It bends a word by its ending alone, and so it makes forms that do not exist; of a word that is known, none is missed
that is common.
"""

import re
from collections.abc import Iterator, Mapping

SHORT = re.compile(r"(?:[^aeiou]|qu)[aeiou][bdfgklmnprstvz]$|[^aeiou]el$")
"""How a word ends whose last letter is doubled: big, bigger; stop, stopped; quiz, quizzes; travel, travelled."""
SILENT = ("ed", "es", "er", "ers", "est", "ing", "able", "y")
"""Endings before which a silent e goes."""
ADDED = ("", "s", "’s", "s’", "d", "r", "rs", "st", "ly", "ness", "ful", "fully", "less", *SILENT)
"""What is added to a word as it is."""
ENDINGS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("y", ("ies", "ied", "ier", "iers", "iest", "ily", "iness")),
    ("ie", ("ying",)),
    ("le", ("ly",)),
    ("ll", ("lly",)),
    ("ic", ("ically",)),
    ("f", ("ves",)),
    ("fe", ("ves",)),
    ("man", ("men", "men’s")),
    ("woman", ("women", "women’s")),
    ("c", ("cked", "cking")),
    ("is", ("es",)),
)
"""What an ending becomes."""
APART = """
be am is are was were been being, have has had having, do does did done, go goes went gone, say said, pay paid, lay laid
see saw seen, come came, become became, overcome overcame, run ran, begin began begun, swim swam swum, sing sang sung
ring rang rung, sink sank sunk, drink drank drunk, shrink shrank shrunk, give gave given, forgive forgave forgiven
take took taken, mistake mistook mistaken, overtake overtook overtaken, shake shook shaken, make made, know knew known
grow grew grown, throw threw thrown, blow blew blown, fly flew flown, draw drew drawn, withdraw withdrew withdrawn
show shown, sew sewn, eat ate eaten, fall fell fallen, get got, forget forgot forgotten, write wrote written
rewrite rewrote rewritten, ride rode ridden, drive drove driven, rise rose risen, bite bit bitten, hide hid hidden
speak spoke spoken, break broke broken, steal stole stolen, freeze froze frozen, choose chose chosen, wake woke woken
awake awoke, wear wore worn, tear tore torn, bear bore born, swear swore sworn, weave wove woven, lie lay lain lying
think thought, bring brought, buy bought, fight fought, seek sought, catch caught, teach taught, sell sold, tell told
hold held, find found, bind bound, wind wound, grind ground, stand stood, understand understood, hear heard, keep kept
misunderstand misunderstood, sleep slept, sweep swept, weep wept, creep crept, feel felt, kneel knelt, leave left
mean meant, dream dreamt, lean leant, learn learnt, burn burnt, spell spelt, smell smelt, spill spilt, spoil spoilt
leap leapt, deal dealt, build built, rebuild rebuilt, send sent, spend spent, lend lent, bend bent, lose lost
sit sat, meet met, feed fed, lead led, mislead misled, read reread, bleed bled, breed bred, win won, hang hung, dig dug
stick stuck, sting stung, swing swung, strike struck, spin spun, shine shone, light lit, slide slid, undo undid undone
redo redid redone, shoot shot, foresee foresaw foreseen
can could, may might, shall should, will would, i me my mine, good better best, bad worse worst
far further furthest, child children, grandchild grandchildren
person people, foot feet, tooth teeth, goose geese, mouse mice, wife wives
man men, woman women, life lives, die dying, tie tying, untie untying, an a, criterion criteria, medium media, ox oxen
"""
"""Words and their forms that follow no ending."""
IRREGULAR: Mapping[str, tuple[str, ...]] = {
    first: tuple(others) for first, *others in (entry.split() for entry in APART.replace("\n", ",").split(",") if entry)
}


def forms(word: str) -> Iterator[str]:
    """The word and all it may become."""
    yield from (word + ending for ending in ADDED)
    for form in IRREGULAR.get(word, ()):
        yield from (form, f"{form}’s")
    if word.endswith("e"):
        yield from (word[:-1] + ending for ending in SILENT)
    if SHORT.search(word):
        yield from (word + word[-1] + ending for ending in SILENT)
    for old, new in ENDINGS:
        if word.endswith(old):
            yield from (word.removesuffix(old) + ending for ending in new)

"""What may tell who somebody is, in a visitor's text: a warning to the person who reads it, never a guarantee."""

import re
from collections.abc import Iterator
from typing import Literal

type Warned = Literal["email", "phone", "url", "handle", "digits", "name"]

LETTERS = "A-Za-zÀ-ÖØ-öø-ÿŒœ"
NAME = rf"(?:[A-ZÀ-ÖØ-ÞŒ][a-zà-öø-ÿœ]+|[A-ZÀ-ÖØ-ÞŒ]{{3,}})(?:[-’'][A-ZÀ-ÖØ-Þ][{LETTERS}]+)?"
"""A word that begins with a capital, or is all capitals; « Jean-Marc », « D’Angelo »."""
NETWORKS = "insta(?:gram)?|snap(?:chat)?|tik ?tok|discord|whats ?app|facebook|fb|telegram|twitch"
PATTERNS: dict[Warned, str] = {
    "email": r"\S+\s?(?:@|\(at\)|\[at\]|\barobase\b)\s?[\w-]+(?:\.|\s(?:point|dot)\s)[a-z]{2,}",
    "phone": r"(?<!\d)(?:(?:\+|00)\d{2}[\s.-]?(?:\(0\))?|0)[1-9](?:[\s.\-/]?\d{2}){4}(?!\d)",
    "url": rf"https?:|\bwww\b|(?<![\w@.])[\w-]+\.(?:fr|com|org|net|io|eu|be|ch|info|tv|gg|app|dev)\b(?![{LETTERS}])",
    "handle": rf"(?<![\w.])@\s?\w{{2,}}|\b(?:{NETWORKS})\s*(?:[:=@]|c[’']est\s)",
}
RUN = re.compile(r"\d(?:[ \u00a0\u202f.\-/]?\d){5,}")
GROUPED = re.compile(r"\d{1,3}(?:[ \u00a0\u202f.]\d{3})+|\d{4}[ \-/]\d{4}")
"""Six digits or more that are a large number, or two years."""
CUES = (
    "m[’']appell?e|s[’']appell?e|(?:pré)?nom est|nom c[’']est|mon nom|je suis|moi c[’']est|signée?|par|prénommée?"
    "|Mme|Madame|Monsieur|Mlle|Mr|M\\."
)
"""What comes before a name."""
CALLED = re.compile(rf"\b(?i:{CUES})\s?[:,]?\s(?P<first>{NAME})(?![{LETTERS}])")
PAIR = re.compile(rf"(?<![{LETTERS}-])(?P<first>{NAME})\s(?=(?P<second>{NAME})(?![{LETTERS}]))")
PLAIN = frozenset(
    """Le La Les L Un Une Des Du De Au Aux Ce Cet Cette Ces Mon Ma Mes Ton Ta Tes Son Sa Ses Notre Nos Votre Vos Leur
    Leurs Je Tu Il Elle On Nous Vous Ils Elles Et Ou Mais Donc Or Ni Car Si Que Qui Quand Comme Dans Sur Sous Pour Par
    Avec Sans Chez Entre Vers Depuis Pendant Après Avant Contre En À A Y Pas Plus Très Tout Toute Tous Toutes Chaque
    Quel Quelle Ici Là Alors Puis Aujourd’hui Demain Hier Bonjour Salut Merci Cher Chère Oui Non Même Selon Malgré
    Madame Monsieur Ville Place Rue Planète Saint Sainte Pourquoi Comment Lundi Mardi Mercredi Jeudi Vendredi Samedi
    Dimanche""".split()
)
"""Words that begin a sentence and no name."""


def warnings(text: str) -> tuple[Warned, ...]:
    """What the text may hold, each once."""
    return tuple(dict.fromkeys(_found(text)))


def _found(text: str) -> Iterator[Warned]:
    for kind, pattern in PATTERNS.items():
        if re.search(pattern, text, re.IGNORECASE):
            yield kind
    if any(not GROUPED.fullmatch(run[0]) for run in RUN.finditer(text)):
        yield "digits"
    if not text.isupper() and (_is_called(text) or _has_pair(text)):
        yield "name"


def _is_called(text: str) -> bool:
    return any(found["first"] not in PLAIN for found in CALLED.finditer(text))


def _has_pair(text: str) -> bool:
    return any(found["first"] not in PLAIN and found["second"] not in PLAIN for found in PAIR.finditer(text))

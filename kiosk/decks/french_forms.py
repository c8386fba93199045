"""The forms that a French word may take: plural, feminine, adverb, and those of its verb.

It bends a word by its ending alone, and so it makes forms that do not exist; of a word that is known, none is missed
that is common.
"""

from collections.abc import Iterator

PRESENT = ("e", "es", "ons", "ez", "ent")
PAST = ("ais", "ait", "ions", "iez", "aient")
LATER = ("ai", "as", "a", "ons", "ez", "ont", *PAST)
AGREED = ("", "e", "s", "es")
OF_A = ("ai", "as", "a", "âmes", "âtes", "èrent")
NOUNS = (
    ("al", ("aux", "ale", "ales")),
    ("ail", ("aux",)),
    ("eau", ("eaux", "elle", "elles")),
    ("eur", ("euse", "euses", "rice", "rices", "eure", "eures")),
    ("teur", ("trice", "trices", "teresse")),
    ("eux", ("euse", "euses", "eusement")),
    ("oux", ("ouse", "ouses", "ouce", "ouces")),
    ("aux", ("ausse", "ausses")),
    ("f", ("ve", "ves", "vement")),
    ("er", ("ère", "ères", "èrement")),
    ("ent", ("emment",)),
    ("ant", ("amment",)),
    ("et", ("ète", "ètes", "ette", "ettes")),
    ("c", ("che", "ches", "que", "ques", "cque")),
    ("g", ("gue", "gues")),
    ("gu", ("guë", "guës")),
    ("x", ("sse", "sses", "ce", "ces")),
)
"""What an ending becomes, beside the plural, the feminine and the adverb of most words."""
DOUBLED = ("l", "n", "s", "t")
"""The last letters that a feminine may double."""

type Stems = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]
THIRD: tuple[tuple[str, Stems], ...] = (
    # the ending of a verb; what stands for it in short forms as they are, before the endings of a present or past, of a
    # future
    ("cevoir", (("çois", "çoit", "çu", "çut"), ("çoiv", "cev"), ("cevr",))),
    (
        "asseoir",
        (("assieds", "assied", "assois", "assoit", "assis"), ("assey", "assoi", "assoy"), ("assiér", "assoir")),
    ),
    ("prévoir", (("prévois", "prévoit", "prévu"), ("prévoi", "prévoy"), ("prévoir",))),
    ("savoir", (("sais", "sait", "su", "sachant"), ("sav", "sach"), ("saur",))),
    ("devoir", (("dois", "doit", "dû", "due", "dus", "dues"), ("doiv", "dev"), ("devr",))),
    ("pouvoir", (("peux", "peut", "pu"), ("peuv", "pouv", "puiss"), ("pourr",))),
    ("vouloir", (("veux", "veut", "voulu"), ("veul", "voul", "veuill"), ("voudr",))),
    ("falloir", (("faut", "fallait", "fallu", "faudra", "faudrait", "faille"), (), ())),
    ("pleuvoir", (("pleut", "pleuvait", "plu", "pleuvra"), (), ())),
    ("valoir", (("vaux", "vaut", "valu"), ("val", "vaill"), ("vaudr",))),
    ("mouvoir", (("meus", "meut", "mu"), ("meuv", "mouv"), ("mouvr",))),
    ("voir", (("vois", "voit", "vu", "vit"), ("voi", "voy"), ("verr",))),
    ("venir", (("viens", "vient", "vins", "vint", "venu"), ("vien", "vienn", "ven"), ("viendr",))),
    ("tenir", (("tiens", "tient", "tins", "tint", "tenu"), ("tienn", "ten"), ("tiendr",))),
    ("quérir", (("quiers", "quiert", "quis"), ("quièr", "quér"), ("querr",))),
    ("courir", (("cours", "court", "couru", "courut"), ("cour",), ("courr",))),
    ("mourir", (("meurs", "meurt", "mort"), ("meur", "mour"), ("mourr",))),
    ("vrir", (("vert",), ("vr",), ("vrir",))),
    ("frir", (("fert",), ("fr",), ("frir",))),
    ("cueillir", (("cueilli",), ("cueill",), ("cueiller",))),
    ("bouillir", (("bous", "bout", "bouilli"), ("bouill",), ("bouillir",))),
    ("dormir", (("dors", "dort", "dormi"), ("dorm",), ("dormir",))),
    ("servir", (("sers", "sert", "servi"), ("serv",), ("servir",))),
    ("tir", (("s", "t", "ti", "tis", "tit"), ("t", "tiss"), ("tir",))),
    ("fuir", (("fuis", "fuit", "fui"), ("fui", "fuy"), ("fuir",))),
    ("haïr", (("hais", "hait", "haï"), ("haïss",), ("haïr",))),
    ("ir", (("is", "it", "i", "irent"), ("iss",), ("ir",))),
    ("prendre", (("prends", "prend", "pris", "prit"), ("prenn", "pren"), ("prendr",))),
    ("mettre", (("mets", "met", "mis", "mit"), ("mett",), ("mettr",))),
    ("battre", (("bats", "bat", "battu"), ("batt",), ("battr",))),
    ("connaître", (("connais", "connaît", "connu", "connut"), ("connaiss",), ("connaîtr",))),
    ("naître", (("nais", "naît", "né", "née", "nés", "nées", "naquit"), ("naiss",), ("naîtr",))),
    ("aître", (("ais", "aît", "u", "ut"), ("aiss",), ("aîtr",))),
    ("aindre", (("ains", "aint", "ainte", "aints", "aintes"), ("aign",), ("aindr",))),
    ("eindre", (("eins", "eint", "einte", "eints", "eintes"), ("eign",), ("eindr",))),
    ("oindre", (("oins", "oint", "ointe", "oints", "ointes"), ("oign",), ("oindr",))),
    ("soudre", (("sous", "sout", "solu"), ("solv",), ("soudr",))),
    ("coudre", (("couds", "coud", "cousu"), ("cous",), ("coudr",))),
    ("vaincre", (("vaincs", "vainc", "vaincu"), ("vainqu",), ("vaincr",))),
    ("rompre", (("romps", "rompt", "rompu"), ("romp",), ("rompr",))),
    ("vivre", (("vis", "vit", "vécu"), ("viv",), ("vivr",))),
    ("suivre", (("suis", "suit", "suivi"), ("suiv",), ("suivr",))),
    ("crire", (("cris", "crit"), ("criv",), ("crir",))),
    ("boire", (("bois", "boit", "bu"), ("boiv", "buv"), ("boir",))),
    ("croire", (("crois", "croit", "cru", "crut"), ("croi", "croy"), ("croir",))),
    ("faire", (("fais", "fait", "faites", "font", "fis", "fit"), ("fais", "fass"), ("fer",))),
    ("plaire", (("plais", "plaît", "plu"), ("plais",), ("plair",))),
    ("traire", (("trais", "trait"), ("trai", "tray"), ("trair",))),
    ("taire", (("tais", "tait", "tu"), ("tais",), ("tair",))),
    ("rire", (("ris", "rit", "ri"), ("ri",), ("rir",))),
    ("suffire", (("suffis", "suffit", "suffi"), ("suffis",), ("suffir",))),
    ("lire", (("lis", "lit", "lu", "lut"), ("lis",), ("lir",))),
    ("dire", (("dis", "dit", "dites"), ("dis",), ("dir",))),
    ("uire", (("uis", "uit"), ("uis",), ("uir",))),
    ("clure", (("clus", "clut", "clu"), ("clu",), ("clur",))),
    ("re", (("s", "", "u", "it"), ("",), ("r",))),
)
"""The verbs that do not end in er, the longer ending first."""
APART = {
    "être": "suis es est sommes êtes sont étais était étions étiez étaient été étant serai seras sera serons serez "
    "seront serais serait serions seriez seraient sois soit soyons soyez soient fut furent fût",
    "avoir": "ai as a avons avez ont avais avait avions aviez avaient eu eue eus eues ayant aurai auras aura aurons "
    "aurez auront aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eut eurent",
    "aller": "vais vas va vont irai iras ira irons irez iront irais irait irions iriez iraient aille ailles aillent",
}


def forms(word: str) -> Iterator[str]:
    """The word and all it may become."""
    yield word
    yield from APART.get(word, "").split()
    yield from _of_noun(word)
    if word.endswith("er"):
        yield from _of_first(word.removesuffix("er"))
    else:
        yield from _of_third(word)


def _of_noun(word: str) -> Iterator[str]:
    yield from (word + ending for ending in ("s", "x", "e", "es", "ment", "ement"))
    if word.endswith(DOUBLED):
        yield from (f"{word}{word[-1]}{ending}" for ending in ("e", "es", "ement"))
    for old, new in NOUNS:
        if word.endswith(old):
            yield from (word.removesuffix(old) + ending for ending in new)


def _of_first(stem: str) -> Iterator[str]:
    """Of verbs in er, those included whose stem changes: j’achète, je jette, je paie, nous mangeons, plaçons."""
    soft = {"c": f"{stem[:-1]}ç", "g": f"{stem}e"}.get(stem[-1:], stem)
    ends = (*PRESENT, *PAST, "ant", "é", "ée", "és", "ées", *OF_A)
    yield from (_ending_on(stem, soft, ending) for ending in ends)
    yield from (f"{stem}er{ending}" for ending in LATER)
    if stem.endswith("envoy"):
        yield from (f"{stem[:-2]}err{ending}" for ending in LATER)
    for strong in _strong(stem):
        yield from (f"{strong}{ending}" for ending in ("e", "es", "ent"))
        yield from (f"{strong}er{ending}" for ending in LATER)


def _ending_on(stem: str, soft: str, ending: str) -> str:
    """The stem as its last letter sounds before an ending."""
    return (soft if ending[0] in "aoâ" else stem) + ending


def _strong(stem: str) -> Iterator[str]:
    """The stem before a silent e."""
    if stem.endswith(("el", "et")):
        yield stem + stem[-1]
    if stem.endswith("y"):
        yield stem[:-1] + "i"
    at = max(stem.rfind("e", 0, -1), stem.rfind("é", 0, -1))
    if at >= len(stem) - 3 and at >= 0:
        yield f"{stem[:at]}è{stem[at + 1 :]}"


def _of_third(word: str) -> Iterator[str]:
    found = next((one for one in THIRD if word.endswith(one[0])), None)
    if found is None:
        return
    ending, (short, stems, future) = found
    root = word.removesuffix(ending)
    yield from (f"{root}{one}{agreed}" for one in short for agreed in AGREED)
    yield from (f"{root}{stem}{end}" for stem in stems for end in (*PRESENT, *PAST, "ant"))
    yield from (f"{root}{stem}{end}" for stem in future for end in LATER)

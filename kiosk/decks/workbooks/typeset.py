"""The signs that a keyboard does not give: no-break spaces, curved apostrophes, the ellipsis."""

import re

NO_TEXT = ("url", "source_url", "file", "image", "picture", "context")
"""Settings and columns that name something and are never set in type."""
NO_BREAK = "\N{NO-BREAK SPACE}"
APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
GROUPED = re.compile(r"\d{1,3}(?:\s\d{3})+")
BEFORE_SIGNS = re.compile(r" +(?=[?!:;%»](?:[?!\s»)”…]|$))")
AFTER_QUOTE = re.compile(r"(?<=«) +")


def digits(text: str) -> str:
    """``1 794`` -> ``1794``; what is no number stays."""
    return "".join(text.split()) if GROUPED.fullmatch(text) else text


def said(name: str, text: str, language: str) -> str:
    """What a setting or a column of that name says, as it is shown."""
    return text if name in NO_TEXT else typeset(text, language)


def typeset(text: str, language: str) -> str:
    """``l'IA ?`` -> ``l’IA ?`` with a space that does not break, as the rules of the language want it."""
    text = APOSTROPHE.sub("’", text).replace("...", "…")
    if language != "fr":
        return text
    return AFTER_QUOTE.sub(NO_BREAK, BEFORE_SIGNS.sub(NO_BREAK, text)).replace(" »", f"{NO_BREAK}»")

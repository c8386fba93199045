"""Days and hours as people say them."""

from datetime import date, datetime

from kiosk.host.words import Words


def day(one: date, words: Words) -> str:
    """« 25 novembre 2026 », « 1er décembre 2026 »."""
    number = words.say("dates.first") if one.day == 1 else one.day
    return words.say("dates.day", day=number, month=words.say(f"dates.month_{one.month}"), year=one.year)


def moment(at: datetime, words: Words) -> str:
    """« 25 novembre 2026, 18 h 04 », of an aware date, by the machine's own clock."""
    here = at.astimezone()
    return words.say("dates.moment", day=day(here, words), hour=here.hour, minute=f"{here.minute:02}")

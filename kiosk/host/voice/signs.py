"""The signs and units a voice is not handed, as words of each language."""

SIGNS = {
    "fr": {
        "%": "pour cent", "€": "euros", "$": "dollars", "£": "livres", "°": "degrés", "&": "et", "@": "arobase",
        "+": "plus", "=": "égale", "×": "fois", "÷": "divisé par", "−": "moins", "<": "plus petit que",
        ">": "plus grand que", "\\": "barre inverse", "#": "dièse", "✓": "coché", "→": "vers", "²": "au carré",
        "³": "au cube", "½": "un demi", "¼": "un quart", "¾": "trois quarts", "№": "numéro", "§": "paragraphe",
    },
    "en": {
        "%": "percent", "€": "euros", "$": "dollars", "£": "pounds", "°": "degrees", "&": "and", "@": "at",
        "+": "plus", "=": "equals", "×": "times", "÷": "divided by", "−": "minus", "<": "less than",
        ">": "greater than", "\\": "backslash", "#": "hash", "✓": "ticked", "→": "to", "²": "squared",
        "³": "cubed", "½": "one half", "¼": "one quarter", "¾": "three quarters", "№": "number", "§": "section",
    },
}  # fmt: skip
UNITS = {
    "fr": {
        "kWh": "kilowattheures", "MWh": "mégawattheures", "GWh": "gigawattheures", "TWh": "térawattheures",
        "Wh": "wattheures", "W": "watts", "kW": "kilowatts", "MW": "mégawatts", "km/h": "kilomètres à l'heure",
        "km": "kilomètres", "m": "mètres", "cm": "centimètres", "mm": "millimètres", "kg": "kilos", "g": "grammes",
        "t": "tonnes", "l": "litres", "cl": "centilitres", "ml": "millilitres", "h": "heures", "min": "minutes",
        "s": "secondes", "Go": "gigaoctets", "Mo": "mégaoctets", "ko": "kilooctets",
    },
    "en": {
        "kWh": "kilowatt hours", "MWh": "megawatt hours", "GWh": "gigawatt hours", "TWh": "terawatt hours",
        "Wh": "watt hours", "W": "watts", "kW": "kilowatts", "MW": "megawatts", "km/h": "kilometres an hour",
        "km": "kilometres", "m": "metres", "cm": "centimetres", "mm": "millimetres", "kg": "kilos", "g": "grams",
        "t": "tonnes", "l": "litres", "cl": "centilitres", "ml": "millilitres", "h": "hours", "min": "minutes",
        "s": "seconds", "GB": "gigabytes", "MB": "megabytes", "kB": "kilobytes", "bn": "billion",
    },
}  # fmt: skip
"""What stands behind a number for a unit, and how it is said."""

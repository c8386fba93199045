"""``kiosk record``: the sentences of a deck, recorded by a voice that no kiosk has room for."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.check import Language
from kiosk.cli.kokoro_narrator import KokoroNarrator, NotAModel, NotAVoice
from kiosk.decks import recording
from kiosk.decks.recording import NotADeckFolder, NothingSaid
from kiosk.host.voice.recorded import MOST_S

TOLD = {
    "fr": {
        "made": "{deck}\N{NO-BREAK SPACE}: textes enregistrés, {made}\N{NO-BREAK SPACE}; textes en tout, {texts}.",
        "long": "{key} dure plus de {seconds:.0f}\N{NO-BREAK SPACE}secondes\N{NO-BREAK SPACE}: la voix de la borne le"
        " lit.",
        "deck": "{deck} n’est pas le dossier d’un jeu sans erreur\N{NO-BREAK SPACE}: kiosk check {deck}. Un classeur ou"
        " une archive ne s’enregistrent pas.",
        "texts": "{deck} n’a pas de textes dans la langue de {voice}.",
        "voice": "{voice} n’est pas le fichier d’une voix de Kokoro qui parle français ou anglais, comme ff_siwis.bin"
        " ou bf_emma.bin.",
        "model": "{model} n’est pas le modèle de Kokoro, un fichier .onnx.",
        "group": "Ce qui enregistre n’est pas installé, et aucune borne ne l’a. Dans les sources de la"
        " borne\N{NO-BREAK SPACE}: .venv/bin/uv pip install --require-hashes -r record.lock",
        "disk": "{file} ne peut pas être écrit\N{NO-BREAK SPACE}: {reason}.",
    },
    "en": {
        "made": "{deck}: texts recorded, {made}; texts in all, {texts}.",
        "long": "{key} takes more than {seconds:.0f} seconds: the voice of the kiosk reads it.",
        "deck": "{deck} is no folder of a deck without errors: kiosk check {deck}. A workbook or an archive cannot be"
        " recorded.",
        "texts": "{deck} has no texts in the language of {voice}.",
        "voice": "{voice} is no file of a voice of Kokoro that speaks French or English, such as ff_siwis.bin or"
        " bf_emma.bin.",
        "model": "{model} is not the model of Kokoro, an .onnx file.",
        "group": "What records is not installed, and no kiosk has it. In the sources of the kiosk:"
        " .venv/bin/uv pip install --require-hashes -r record.lock",
        "disk": "{file} cannot be written: {reason}.",
    },
}
WHY: dict[type[Exception], str] = {
    NotADeckFolder: "deck",
    NothingSaid: "texts",
    NotAVoice: "voice",
    NotAModel: "model",
    ImportError: "group",
    OSError: "disk",
}


def record(
    deck: Annotated[Path, typer.Argument(metavar="DECK", help="A deck's folder.")],
    model: Annotated[Path, typer.Option(metavar="FILE", help="The model of Kokoro, an .onnx file.")],
    voice: Annotated[Path, typer.Option(metavar="FILE", help="A voice of Kokoro; its name tells its language.")],
    language: Annotated[Language, typer.Option(help="The language of the sentences.")] = Language.fr,
) -> None:
    """Record each text of a deck that no file says yet, in the language of a voice, and name the files in its table.

    What was interrupted goes on. Exits with 0 when the table is written, 2 when it is left as it was.
    """
    try:
        recorded = recording.record(deck, KokoroNarrator(model, voice), lambda key: print(key, flush=True))
    except tuple(WHY) as error:
        why = next(name for kind, name in WHY.items() if isinstance(error, kind))
        at = {"file": getattr(error, "filename", None) or deck, "reason": getattr(error, "strerror", "")}
        print(TOLD[language][why].format(deck=deck, model=model, voice=voice, **at), file=sys.stderr)
        raise typer.Exit(2) from None
    for key in recorded.refused:
        print(TOLD[language]["long"].format(key=key, seconds=MOST_S), file=sys.stderr)
    print(TOLD[language]["made"].format(deck=deck, made=recorded.made, texts=recorded.texts))

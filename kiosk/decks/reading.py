"""From the texts of a deck's files to a draft: every file parsed, every model built that can be."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.decks.author import AuthorTexts
from kiosk.decks.card_table import CARD_COLUMNS, MEDIA_COLUMNS, SOURCE_COLUMNS, read_cards, rules_of, within_limit
from kiosk.decks.contents import CARDS, GLOSSARY, HEAD, MEDIA, REQUIRED, SCENARIO, SOURCES, SPEECH, is_easy
from kiosk.decks.draft import CardData, CsvTable, Document, Draft, Plan
from kiosk.decks.easy import faults, told_mildly
from kiosk.decks.findings import FilePlace, Findings
from kiosk.decks.glossary import COLUMNS as GLOSSARY_COLUMNS
from kiosk.decks.manifest import Manifest
from kiosk.decks.recorded_texts import COLUMNS as SPEECH_COLUMNS
from kiosk.decks.scenario import ReadScenario, read_scenario, with_implied_zones
from kiosk.decks.shapes import built
from kiosk.decks.tables import read_table
from kiosk.decks.yaml_text import read_yaml
from kiosk.engine.frame import Zone
from kiosk.engine.game import Game
from kiosk.host.words import EASY

TRANSLATION_COLUMNS = ("context", "target")


class Reader:
    """Parses the texts of one deck; files that are missing or cannot be read whole are noted in ``broken``."""

    def __init__(self, texts: Mapping[str, str | None], findings: Findings) -> None:
        self.texts = texts
        self.findings = findings
        self.broken = {name for name, text in texts.items() if text is None}
        for name in REQUIRED:
            if name not in texts:
                findings.add("E018", FilePlace(name), name=name)
                self.broken.add(name)

    def document(self, name: str) -> Document:
        """A YAML file, empty when it is absent or broken."""
        text = self.texts.get(name)
        read = None if text is None else read_yaml(text, name, self.findings)
        return read or self._nothing(Document(name))

    def table(self, name: str, required: tuple[str, ...]) -> CsvTable:
        """A table, empty when it is absent or broken."""
        text = self.texts.get(name)
        read = None if text is None else read_table(text, name, required, self.findings)
        return read or self._nothing(CsvTable(name))

    def _nothing[T: (Document, CsvTable)](self, empty: T) -> T:
        if empty.file in self.texts:
            self.broken.add(empty.file)
        return empty

    def model(self, head: Document) -> Manifest | None:
        """The head of the deck."""
        return None if HEAD in self.broken else built(Manifest, head.data, head, (), self.findings)

    def plan(self, scenario: Document) -> ReadScenario:
        """The scenario; of a broken file nothing more is said."""
        return read_scenario(scenario, Findings() if SCENARIO in self.broken else self.findings)

    def translations(self) -> dict[str, CsvTable]:
        """``i18n/en.csv`` by its language, ``en``."""
        names = [name for name in self.texts if name.startswith("i18n/") and not is_easy(name)]
        return {Path(name).stem: self.table(name, TRANSLATION_COLUMNS) for name in names}

    def easy(self) -> dict[str, CsvTable]:
        """``i18n/fr-easy.csv`` by its language, ``fr``."""
        return {Path(name).stem.removesuffix(EASY): self._easy(name) for name in self.texts if is_easy(name)}

    def _easy(self, name: str) -> CsvTable:
        apart = Findings()
        text = self.texts[name]
        read = None if text is None else read_table(text, name, TRANSLATION_COLUMNS, apart)
        if told_mildly(apart, self.findings) or read is None:
            self.broken.add(name)
        return read or CsvTable(name)


def drafted(
    folder: Path,
    files: Mapping[str, Path],
    texts: Mapping[str, str | None],
    glyphs: frozenset[str],
    findings: Findings,
) -> Draft:
    """The draft of a deck. What concerns one value alone is among the findings."""
    reader = Reader(texts, findings)
    head, scenario = reader.document(HEAD), reader.document(SCENARIO)
    table = within_limit(reader.table(CARDS, CARD_COLUMNS), findings)
    sources, media = reader.table(SOURCES, SOURCE_COLUMNS), reader.table(MEDIA, MEDIA_COLUMNS)
    glossary = reader.table(GLOSSARY, GLOSSARY_COLUMNS)
    manifest, read, translations = reader.model(head), reader.plan(scenario), reader.translations()
    cards = read_cards(table, read.columns)
    zones = with_implied_zones(read, frozenset(card.type for card in cards.values()))
    plans = read.plans
    author = AuthorTexts(findings)
    author.of_head(head, manifest)
    author.of_frame(scenario, read.counters, read.teams)
    author.of_steps(scenario, read.steps)
    author.of_cards(table)
    author.of_sources(sources)
    author.of_media(media)
    author.of_glossary(glossary)
    for translation in translations.values():
        author.of_translation(translation)
    easy = reader.easy()
    full = {language: translations[language].targets if language in translations else {} for language in easy}
    return Draft(
        folder=folder,
        findings=findings,
        glyphs=glyphs,
        files=files,
        head=head,
        scenario=scenario,
        card_table=table,
        source_table=sources,
        media_table=media,
        glossary_table=glossary,
        speech_table=reader.table(SPEECH, SPEECH_COLUMNS),
        translations=translations,
        easy=easy,
        easy_faults={
            language: tuple(faults(table, language, manifest, author, full[language]))
            for language, table in easy.items()
            if table.file not in reader.broken
        },
        plays={name: text for name, text in texts.items() if name.startswith("plays/")},
        manifest=manifest,
        players=read.players,
        zones=zones,
        counters=read.counters,
        teams=read.teams,
        steps=read.steps,
        plans=plans,
        cards=cards,
        texts=author.texts,
        text_places=author.places,
        text_words=author.words,
        game=_game(manifest, read, plans, zones, cards) if CARDS not in reader.broken else None,
        broken=frozenset(reader.broken),
    )


def _game(
    manifest: Manifest | None,
    read: ReadScenario,
    plans: Mapping[str, Plan],
    zones: Mapping[str, Zone],
    cards: Mapping[str, CardData],
) -> Game | None:
    """The rules' half, when nothing of it is missing."""
    if manifest is None or not read.whole:
        return None
    rules = {name: rules_of(card) for name, card in cards.items()}
    steps = {length: tuple(step for _, step in plan.steps) for length, plan in plans.items()}
    gates = {length: plan.gates for length, plan in plans.items()}
    return Game(manifest.id, rules, zones, read.counters, steps, read.players, read.teams, gates)

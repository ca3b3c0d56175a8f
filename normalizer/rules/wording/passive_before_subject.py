"""`In the village were damaged two houses`: a place, a passive, and only then what it is about."""

from normalizer.rulebook import WEAK, Clean, Flagged, LanguageData, Page, Rule, pattern, sentence_start

_REACH = 120


def _places(language: LanguageData) -> tuple[str, ...]:
    return ("As ", *(f"{word} " for word in language.words.get("preposition_first", ())))


def _has_place_before(page: Page, offset: int, literal: str) -> bool:
    """Whether the sentence begins as one does that says where: a cheap first look."""
    return page.text.startswith(page.language.kept(_places), sentence_start(page, offset, _REACH))


RULE = Rule(
    title="Passive before its subject",
    why="Slavic and Romance languages say first where: “W Kielcach otwarto szpital”, “В селе повреждены два дома”.",
    when=(" was ", " were ", " will be ", " is ", " are "),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) ) (?:{preposition_first}|As\s(?:a\s)?result\sof|Because\sof|Due\sto) \s (?: [^\s.,;:!?“”"()]+ ,? \s ){1,7}?
        (?P<hit> (?:is|are|was|were) \s (?:also\s)? expected \s {expected_weather} | (?:was|were|will\sbe|is|are) \s (?:also\s)? (?! almost\b | often\b | around\b | even\b | then\b | most\b ) (?:[a-z]{3,}ed|[a-z]+(?:en|wn|ght|aid|ade|ound|ost|eld|hut))
          \s (?:the|an?|two|three|four|five|several|\d[\w.,-]*) \s [\w-]+ )""",
        unless=(
            r"\w+(?:\sbe)?\s{participle_with_object}\b",
            r"\w+(?:\sbe)?\s\w+\s(?:the|an?|two|three|four|five|several|\d+)\s{noun_of_time_or_degree}\b",
        ),
        reach=_REACH,
        look=_has_place_before,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("ru", "uk", "pl", "cs", "es", "it", "pt", "ro", "el", "de", "nl", "bg", "sr", "hr"),
    mqm="fluency/word-order",
    examples=(
        Flagged("In the village ⟦were damaged two houses⟧.", source="ru"),
        Flagged("In Kielce ⟦was opened a hospital⟧ for children.", source="pl"),
        Flagged("On Sunday ⟦will be closed the bridge⟧.", source="it"),
        Flagged("For the works ⟦are allocated two million⟧ roubles.", source="ru"),
        Clean(
            "By then there were around 8500 boats; by dusk it was almost an island.", because="no passive", source="ru"
        ),
        Clean("In May the girl was given a dog.", because="a verb with two objects", source="ru"),
        Clean("In the village are found two churches.", because="English says so of places", source="ru"),
        Clean("At noon the match was stopped two hours.", because="how long", source="ru"),
        Clean("In the village two houses were damaged.", because="the subject comes first", source="ru"),
    ),
)

"""`Later, was arrested in Rome.`: an adverb, a comma and a verb, and the subject is missing."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, is_stated, pattern

RULE = Rule(
    title="Verb without a subject behind an adverb",
    why="Spanish, Italian, Portuguese and Slavic languages leave the pronoun out: “Después, fue detenido”.",
    when=(
        ", was ",
        ", were ",
        ", has ",
        ", have ",
        ", had ",
        ", is ",
        ", are ",
        ", will ",
        ", must ",
        ", can ",
        ", did not ",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=[“"]) ) (?: {adverb_opening} | According\sto\s[\w]+ (?:\s\w+){0,2} | On\s{weekday} | In\s(?:19|20)\d\d ) , \s
        (?P<hit> (?: was | were | has | have | had | is | are | will | must | can | did \s not ) ) (?= \s (?: {behind_auxiliary} | [a-z]{2,}ed ) \b )""",
        where=is_stated,
        reach=60,
        look=lambda page, offset, literal: page.text[offset - 1].isalnum(),
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "es",
        "it",
        "pt",
        "ro",
        "pl",
        "ru",
        "uk",
        "cs",
        "bg",
        "sr",
        "hr",
        "el",
        "tr",
        "ar",
        "fa",
        "he",
        "ja",
        "zh",
        "ko",
        "ca",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("Later, ⟦was⟧ arrested in Rome.", source="es"),
        Flagged("He waits. Until then, ⟦will⟧ have to be patient.", source="el"),
        Clean("Later, he was arrested in Rome.", because="a subject", source="es"),
        Clean("However, was born too late a question here?", because="a question", source="es"),
    ),
)

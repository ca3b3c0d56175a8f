"""`a match hard and long`, `a speech rather short`: adjectives behind their noun."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern

_NOT_NOUNS = re.compile(r"(?:ly|ous|ful|ive|ical|ible|able|ed|less)\Z")


def _has_noun(match: re.Match[str], page: Page) -> bool:
    """Whether the word before may be a noun."""
    noun = match.group("noun")
    return (
        not _NOT_NOUNS.search(noun)
        and noun not in page.language.function_words
        and noun not in page.words("simple_adjective")
    )


RULE = Rule(
    title="Adjectives after their noun",
    why="Romance languages set them behind: “un partido duro y largo”, “un discours assez court”.",
    when=(
        " and {simple_adjective}",
        ", {simple_adjective}",
        " rather ",
        " quite ",
        " extremely ",
        " particularly ",
        " really ",
        " too ",
        " totally ",
        " absolutely ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: an? | some | his | her | their | our ) \s (?: {simple_adjective} \s )? (?P<noun> [a-z]{4,} ) \s
          (?: {simple_adjective} (?: , \s {simple_adjective} )? \s and \s (?: very \s )? {simple_adjective}
            | (?: rather | quite | extremely | particularly | really | too | totally | absolutely ) \s {simple_adjective} ) )
        (?= \s* (?: [.,;:!?)”"] | \Z | \n ) | \s (?: that | for | in | with ) \b )""",
        where=_has_noun,
        unless=(r"(?:an?|his|her|their|our)\s{noun_with_adjective_behind}\s",),
        reach=60,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("es", "fr", "it", "pt", "ca", "gl", "ro"),
    mqm="fluency/word-order",
    examples=(
        Flagged("It was ⟦a match hard and long⟧.", source="es"),
        Flagged("She gave ⟦a speech rather short⟧.", source="fr"),
        Clean("It was a hard and long match; a rather short speech.", because="before the noun", source="es"),
        Clean(
            "He waited a time long and hard; it came a week too late, a life hard and short.",
            because="a measure",
            source="es",
        ),
        Clean("He left his comfortable big and old house.", because="the word before is an adjective", source="es"),
    ),
)

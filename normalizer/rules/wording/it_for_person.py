"""`“It will be missed”`, `It was a great friend of mine`: “it” of a person."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, LanguageData, Page, Rule, alternatives, pattern


def _of_death(language: LanguageData) -> re.Pattern[str]:
    return re.compile(rf"\b{alternatives(language.words.get('word_of_death', ()))}\b")


def _is_of_person(match: re.Match[str], page: Page) -> bool:
    """Whether somebody has died, where the words themselves do not tell a person from a thing."""
    return match.group("missed") is None or page.language.kept(_of_death).search(page.fold) is not None


RULE = Rule(
    title="“It” of a person",
    why="Spanish, Italian, Portuguese and Finnish leave the subject out or have one pronoun; the engine says “it”.",
    when=(
        "it will be ",
        "it was a",
        "it was one of the",
        "its wife",
        "its husband",
        "its widow",
        "its childhood",
        "its autobiography",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> [Ii]t (?P<missed> \s will \s be \s (?: (?:greatly|deeply|sorely|much|dearly|very|always)\s ){0,2} (?: missed | remembered ) (?= \s* [.,!”"] ) )
          | [Ii]t (?= \s was \s (?: an? | one\sof\sthe ) \s (?: {praise} ,? \s (?:and\s)? ){1,3} (?: {praised_person} ) \b (?! \s (?: who | that | which | whom ) \b ) )
          | [Ii]ts (?= \s (?: wife | husband | widow | childhood | autobiography ) \b ) )""",
        where=_is_of_person,
        reach=80,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("es", "it", "pt", "ca", "gl", "ro", "fi", "et", "hu", "tr", "fa", "ja", "zh"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("She died on Monday. “⟦It will be missed⟧.”", source="es"),
        Flagged("“⟦It⟧ was a great friend of this house,” he said.", source="it"),
        Clean("The bridge closed on Monday. “It will be missed.”", because="a thing", source="es"),
        Clean("It was a great man who built it. It was a great day.", because="a cleft; a thing", source="es"),
    ),
)

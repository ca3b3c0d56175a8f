"""`the police municipal`, `festivals musical`: an adjective of belonging behind its noun."""

import re

from normalizer.rulebook import (
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Page,
    Rule,
    filled,
    is_mostly,
    pattern,
)

_NOT_NOUNS = frozenset({"most", "more", "very", "only", "both", "also", "such", "less", "non", "purely", "still"})


_OBJECT_OF = filled(r"\b{stem_of_making}")


def _has_noun(match: re.Match[str], page: Page) -> bool:
    """Whether the word before the adjective may be its noun: no adverb, adjective or function word."""
    word = match.group("noun")
    if page.language.kept(_OBJECT_OF).search(page.text, max(0, match.start() - 24), match.start("hit")):
        return False
    if word in _NOT_NOUNS or word in page.language.function_words or word in page.words("relational_adjective"):
        return False
    if is_mostly(word, "a") or (word.endswith("ing") and word not in page.word_set("noun_in_ing")):
        return False
    return not word.endswith(("est", "ly", "ous", "ful", "ive", "ical", "ible", "able", "ed"))


RULE = Rule(
    title="Adjective of belonging behind its noun",
    why="Romance languages set it behind: “la policía municipal”, “les festivals musicaux”.",
    when=(
        "whistle final",
        "phase final",
        "stretch final",
        "verdict final",
        "result final",
        *(
            f" {{relational_adjective}}{after}"
            for after in (
                ".",
                ",",
                " in",
                " of",
                " for",
                " and",
                " to",
                " on",
                " at",
                " from",
                " with",
                " is",
                " was",
                " has",
                " will",
                " who",
                " that",
                " under",
                " during",
                " after",
                " before",
                " since",
            )
        ),
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?i: {before_noun_and_adjective} ) \s
        (?P<hit> (?P<noun> [a-z]{4,} ) \s (?P<adjective> {relational_adjective} | (?<=whistle\s) final | (?<=phase\s) final | (?<=stretch\s) final | (?<=verdict\s) final | (?<=result\s) final ) )
        (?= \s* (?: [.,;:)”"] | \Z | \n ) | \s {behind_noun_group} \s )""",
        where=_has_noun,
        unless=(
            r"{noun_before_its_adjective}s?\s",
            r"\w+\snecessary\s(?:to|for)\b",
            r"\w+\s(?:central|local)\sto\b",
            r"career\stotal\b",
            r"(?!(?:road|route|bridge|street|line)\s)\w+\s\w+\s(?:to|for)\s{for_whom}\b",
        ),
        reach=60,
    ),
    fix=lambda match, page: f"{match.group('adjective')} {match.group('noun')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("es", "fr", "it", "pt", "ro", "ca", "gl"),
    mqm="fluency/word-order",
    examples=(
        Flagged("He thanked the ⟦police municipal⟧.", becomes="He thanked the municipal police.", source="es"),
        Flagged(
            "It is one of the ⟦festivals musical⟧ of the coast.",
            becomes="It is one of the musical festivals of the coast.",
            source="fr",
        ),
        Flagged("The ⟦reform fiscal⟧ is late.", becomes="The fiscal reform is late.", source="es"),
        Flagged("He cites the ⟦ruling exemplary⟧.", becomes="He cites the exemplary ruling.", source="es"),
        Flagged(
            "He signed for the ⟦road provincial⟧ to the lake.",
            becomes="He signed for the provincial road to the lake.",
            source="es",
        ),
        Clean("The regular championship of the league ended.", because="no noun before it", source="fr"),
        Clean("He spoke of things political.", because="English says so", source="fr"),
        Clean("The house is local; the very local, the more national.", because="no noun before it", source="fr"),
        Clean("It has the power necessary to win, the files necessary for it.", because="what for", source="fr"),
        Clean("It took his career total to 59 in its widest historic, local scope.", because="no noun", source="fr"),
        Clean("The road central to the trade and a street local to us are shut.", because="to what", source="fr"),
        Clean("They made the journey spectacular.", because="what it was made", source="fr"),
        Clean("It is of value national to the country.", because="what it is of value to", source="fr"),
    ),
)

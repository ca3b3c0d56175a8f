"""`the hospitals which the shelling destroyed them`, `what he described it as`: an object said again by a pronoun."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern, remove

_REACH = 20


def _is_object(match: re.Match[str], page: Page) -> bool:
    """Whether the relative is no object of a preposition, and no question of where."""
    before = page.fold[max(0, match.start() - _REACH) : match.start()].split()[-1:]
    return before != ["where"] and page.word_set("preposition").isdisjoint(before)


RULE = Rule(
    title="Object of a relative clause said again",
    why="Arabic, Hebrew and Persian take up the noun of a relative clause: “المستشفيات التي دمرها القصف”.",
    when=(" them", " him", " it"),
    find=pattern(
        r"""(?<![\w’'-])
        (?: (?: which | whom ) \s (?: {relative_subject} | the \s [a-z]{3,} ) \s (?: had\s | has\s | have\s )? {verb_of_one_object}
          | (?P<named> what | which ) \s {relative_subject} \s (?: has\s | had\s )? (?: describes? | described )
          | (?P<judged> (?<= ,\s ) which ) \s {relative_subject} \s (?: has\s | had\s )? (?: considers? | considered ) )
        (?P<hit> \s (?: it | (?<! presented\s ) (?<! issued\s ) (?<! built\s ) (?: them | him ) ) )
        (?(named) (?= \s as \s (?! {preposition} \b ) [a-z] ) | (?(judged) (?= \s (?:an?|the) \s ) | (?! \s {stranded_preposition} (?: \s* [.,;:)] | \s (?: {auxiliary} | [a-z]{3,}ed ) \b ) ) (?= \s* [.,;)] | \s (?: in | on | at | from | out | by | with | during | since | after | before | yesterday | today | last | is | are | was | were | has | have | will ) \b ) ) )""",
        reach=90,
        where=_is_object,
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ar", "he", "fa", "ur", "so", "sw"),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "The bridges which the army bombed⟦ them⟧ in May are shut.",
            becomes="The bridges which the army bombed in May are shut.",
            source="ar",
        ),
        Flagged(
            "He denied what she described⟦ it⟧ as an attack.",
            becomes="He denied what she described as an attack.",
            source="ar",
        ),
        Flagged(
            "The plan, which the party considered⟦ it⟧ a threat, failed.",
            becomes="The plan, which the party considered a threat, failed.",
            source="ar",
        ),
        Clean(
            "The freedom which the law gave them is dear; the day on which the army bombed them came.",
            because="to whom; a time",
            source="ar",
        ),
        Clean("The bell which the town presented him in May rang.", because="to whom", source="ar"),
        Clean(
            "The van which they carried him in was red; the hall which they held him in had a door.",
            because="its preposition",
            source="ar",
        ),
        Clean("He is not what she described him as.", because="its preposition", source="ar"),
        Clean(
            "The bridges which the army bombed are shut; he described it as an attack.", because="English", source="ar"
        ),
    ),
)

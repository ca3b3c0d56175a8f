"""`a press conference he held it at`, `the project which the firm built it`: the object said again by a pronoun."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern, remove


def _is_same_object(match: re.Match[str], page: Page) -> bool:
    """Whether the verb takes the noun before it, and no object of its own follows."""
    return match.group("noun") in page.word_set("issued_thing") if match.group("noun") else True


RULE = Rule(
    title="Object said again by a pronoun",
    why="Arabic, Hebrew and Persian take up the noun of a relative clause: “مؤتمر صحفي عقده”.",
    when=(" it ", " it.", " it,"),
    find=pattern(
        r"""(?: \b (?: an? | the | this | his | her | its | their ) \s (?: [a-z-]+ \s ){0,3}? (?P<noun> [a-z]{4,} ) (?: \s (?:which|that) )? \s (?: he | she | they )
            \s (?: had\s | has\s | have\s )? {deed_on_its_object}
          | , \s which \s (?: he | she | they | (?:the|his|her|their) \s [a-z]+ ) \s (?: had\s | has\s | have\s )? (?! said | saw | knew | {verb_of_giving} | called | named ) [a-z]{3,}ed
          | \b [Tt]he \s [a-z]+ \s (?: which | that ) \s (?: the \s [a-z]+ | he | she | they ) \s (?: had\s | has\s | have\s )? (?! said | asked | agreed | claimed | hoped | wanted | used ) (?! {verb_of_giving} | cost ) (?: [a-z]{3,}ed | held | built | made | took | found | won ) )
        (?P<hit> \s it )
        (?= [.,] | \s {word_behind_object} \b )""",
        where=_is_same_object,
        reach=80,
        look=lambda page, offset, literal: page.text[offset - 1].isalpha(),
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ar", "he", "fa", "ur", "so", "sw"),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "It came in a press conference he held⟦ it⟧ at the ministry.",
            becomes="It came in a press conference he held at the ministry.",
            source="ar",
        ),
        Flagged(
            "The project which the firm built⟦ it⟧ in Aden burned.",
            becomes="The project which the firm built in Aden burned.",
            source="ar",
        ),
        Flagged(
            "He said so in a statement that he issued⟦ it⟧.",
            becomes="He said so in a statement that he issued.",
            source="he",
        ),
        Clean("In a house he held it at arm’s length.", because="no object of that verb", source="ar"),
        Clean("The loan that the bank gave it was small; a letter he wrote them came.", because="to whom", source="ar"),
        Clean("He held it at the ministry; the firm built it.", because="no clause", source="ar"),
    ),
)

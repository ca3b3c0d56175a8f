"""`Value of the machine was`, `Cause of the fire is`: a subject with “of” that has lost its article."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, in_sentence, may_be, pattern, plural


def _is_counted(match: re.Match[str], page: Page) -> bool:
    """Whether the noun that opens a sentence can be counted, so that it wants an article."""
    noun = match.group("hit").lower()
    counts = plural(noun, page) is not None or noun in page.word_set("bare_head")
    return counts and may_be(noun, "n") and in_sentence(match, page)


RULE = Rule(
    title="Subject with “of” without its article",
    why="Slavic languages, Turkish, Persian and Chinese have no article: “Wartość maszyny”, “Причина пожара”.",
    when=tuple(f" of {owner} " for owner in ("the", "this", "his", "her", "their", "its", "a", "an", "our")),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) (?<! \.[A-Z]\.\s ) | (?<= [.!?][”"]\s ) ) (?P<hit> [A-Z][a-z]{2,} (?<! s ) ) \s of \s
          (?: the | this | his | her | their | its | an? | our ) \s (?: (?! and\b | or\b ) [\w’'-]+ \s ){1,4}?
          (?: {verb_of_stated_thing} | (?! named\b | called\b ) [a-z]{3,}ed ) \s""",
        unless=(r"{opener_before_of}\s",),
        where=_is_counted,
        reach=90,
    ),
    fix=lambda match, page: f"The {match.group('hit').lower()}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "It is gone. ⟦Value⟧ of the machine was put at 9 million.",
            becomes="It is gone. The value of the machine was put at 9 million.",
            source="pl",
        ),
        Flagged("⟦Cause⟧ of the fire is not known.", becomes="The cause of the fire is not known.", source="ru"),
        Clean("The value of the machine was high; news of the fire has spread.", because="the article is there"),
        Clean(
            "Part of the road was shut. Permission of the owner was given.", because="a quantity; what is not counted"
        ),
        Clean("Owner of the house was here before\nHe left.", because="a headline"),
    ),
)

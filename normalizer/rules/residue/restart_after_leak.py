"""A sentence that begins anew, with a pronoun for its own subject, after a leaked word."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, foreign_languages, keep, pattern


def _follows_leak(match: re.Match[str], page: Page) -> bool:
    words = match.group("words")
    return words.islower() and bool(foreign_languages(words, page.language.code))


RULE = Rule(
    title="Sentence begun again after a leaked word",
    why="The engine took the leaked word for a sentence's end and gave the verb a new subject.",
    when=("] it ", "] he ", "] she ", "] they "),
    find=pattern(
        r"""(?<=[\w,]) \s+ \[ (?P<words> [^\W\d_]{3,24} ) \] \s+
        (?P<hit> (?:It|He|She|They) \s+ (?P<verb> is|are|was|were|has|have|had|will|would|can|could ) ) \b""",
        where=_follows_leak,
    ),
    fix=keep("verb"),
    safety=SUGGESTED,
    languages=("en",),
    sources=("es", "pt", "it", "fr"),
    weight=0.0,
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "The economy of the regime [sirio] ⟦It is⟧ also weak.",
            becomes="The economy of the regime [sirio] is also weak.",
        ),
        Flagged(
            "The soldiers of the army [ruso] ⟦They were⟧ tired.", becomes="The soldiers of the army [ruso] were tired."
        ),
        Clean("He saw the regime [sic] It is gone.", because="an editor's note"),
        Clean("The regime fell. [sirio] It is gone.", because="a sentence had ended"),
    ),
)

"""A function word with a capital although the sentence goes on."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, pattern


def _goes_on(match: re.Match[str], page: Page) -> bool:
    """Whether a function word goes on behind a semicolon that ends no entity, as that of `&quot; The` does."""
    is_function_word = match.group("hit").lower() in page.language.function_words
    return is_function_word and page.view.zone(match.start() - 1, match.start()) != "entity"


RULE = Rule(
    title="Capital in the middle of a sentence",
    why="A full stop of the source became a semicolon, and the capital that followed it stayed.",
    when=("; ",),
    find=pattern(
        r"(?<=;) \s (?P<hit> [A-Z][a-z]* ) (?= \s+ [a-z\d] )",
        unless=(r"I\b",),
        where=_goes_on,
        look=lambda page, offset, literal: page.text[offset + 2 : offset + 3].isupper(),
    ),
    fix=lambda match, page: match.group("hit").lower(),
    safety=SAFE,
    weight=0.5,
    languages=("en",),
    sources=("es", "fr", "it", "pt"),
    mqm="fluency/spelling",
    examples=(
        Flagged(
            "until entering Aleppo; ⟦To⟧ the south of the city",
            becomes="until entering Aleppo; to the south of the city",
        ),
        Flagged("He was tired; ⟦But⟧ he went on.", becomes="He was tired; but he went on."),
        Clean("They met in Paris; Macron spoke first.", because="a name"),
        Clean("He left; I stayed.", because="English writes it with a capital"),
        Clean("it was “done.&rdquo; The team left", because="the semicolon ends an entity"),
        Clean("they called it &amp;quot;Home.&amp;quot; The team left", because="an entity escaped twice"),
        Clean("Papers: The Guardian; The Times.", because="the name of a newspaper"),
    ),
)

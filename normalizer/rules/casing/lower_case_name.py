"""A demonym, weekday or month in lower case."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, is_typed_small, pattern


def _is_prose(match: re.Match[str], page: Page) -> bool:
    """Whether the text uses capitals at all; people who write without them mean it."""
    if is_typed_small(page, match.start()):
        return False
    start, _ = page.view.context(match.start(), match.end())
    return page.text[start : start + 1].isupper() or page.text[:1].isupper()


RULE = Rule(
    title="Name in lower case",
    why="Many languages write weekdays, months, languages and peoples in lower case.",
    when=("{weekday_lower}", "{demonym_lower}"),
    find=pattern(
        r"(?<![\w./@#*`'-]) (?P<hit> {weekday_lower} | {demonym_lower} ) (?! [\w-] | \.\w )",
        unless=(r"{lower_case_too}\b",),
        where=_is_prose,
        look=lambda page, offset, literal: page.text[offset].islower(),
        reach=20,
    ),
    fix=lambda match, page: match.group("hit")[0].upper() + match.group("hit")[1:],
    safety=SAFE,
    weight=0.5,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged(
            "She spoke on ⟦australian⟧ television on ⟦monday⟧.", becomes="She spoke on Australian television on Monday."
        ),
        Flagged("The ⟦russian⟧ army left.", becomes="The Russian army left."),
        Clean("they left monday, said the russian.", because="a text without capitals"),
        Clean("Ann: it died. been dead since monday. they said wait.", because="messages are typed so"),
        Clean("Select the *tuesday* tests; the file 'lao' and the tag `russian` are new.", because="names of files"),
        Clean("He likes french fries, polish on shoes and swiss cheese.", because="words that stand in lower case too"),
    ),
)

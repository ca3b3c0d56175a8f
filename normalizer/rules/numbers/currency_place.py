"""A currency sign in another language's place."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, in_columns, late, pattern, remove

_WORDS = late(r"[a-z]+")
_ONE_DIGIT = late(r"\s\d(?![\d.,]*\d|\s(?:thousand|million|billion|trillion)|[kmbMB])")


def _is_money(match: re.Match[str], page: Page) -> bool:
    """Whether the sign is of an amount in a sentence, and not of a variable of a program by its one digit."""
    if in_columns(page, match.start()):
        return False
    if match.group("sign") != "$" or not _ONE_DIGIT.match(page.text, match.start("hit")):
        return True
    start, end = page.view.line_at(match.start())
    return page.word_set("word_of_shell").isdisjoint(_WORDS.findall(page.fold[start:end]))


RULE = Rule(
    title="Space after a currency sign",
    why="The amount was set as the source sets it.",
    when=("$ ", "€ ", "£ "),
    find=pattern(
        r"(?<![\w]) (?P<sign> (?:US|A|C|R)?\$ | € | £ ) (?P<hit> [ \u00a0] ) (?= \d (?! \d* (?! (?:k|m|bn|tn|mn|mln|K|M|B)\b ) [A-Za-z] ) )",
        unless=(r"(?<=\d\s[€£$])",),
        where=_is_money,
        reach=6,
    ),
    fix=remove,
    safety=SAFE,
    weight=0.3,
    languages=("en",),
    mqm="locale-convention/currency-format",
    examples=(
        Flagged("a profit of $⟦ ⟧33.8 billion", becomes="a profit of $33.8 billion"),
        Flagged("about €⟦ ⟧20 each", becomes="about €20 each"),
        Clean("Net sales     $ 487,210     $ 501,926", because="a column of a table has its signs one below the other"),
        Clean("In awk the field $ 3 is the third.", because="a variable of a program"),
        Clean("it costs $20 or €5", because="English writes so"),
        Clean("type this: $ 7z a -bd backup", because="a prompt and a command"),
        Clean("it costs 5 € 20 times a year, 10€ 5 times", because="the sign belongs to the number before it"),
    ),
)

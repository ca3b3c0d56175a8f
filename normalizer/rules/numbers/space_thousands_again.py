"""`1 460 season tickets`, `18 500 euros of the 90 000 she had`: a space between thousands where it is seen late."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, late, pattern, writes_as_south_africa

_PROVED = late(r"(?<![\w.,:/+-])[1-9]\d{0,2}[ \u00a0\u202f]\d{3}\s(?:euros|dollars|people|million|[a-z]{3,}s)\b")
_BEFORE = re.compile(r"(\w+)\s\Z")


def _is_one_number(match: re.Match[str], page: Page) -> bool:
    """Whether the figures are one number: no date before it, and what it counts, or another such number, is there."""
    if writes_as_south_africa(page):
        return False
    before = _BEFORE.search(page.fold, max(0, match.start("hit") - 20), match.start("hit"))
    if before and (
        before.group(1).capitalize() in page.words("month") or before.group(1) in page.word_set("numbered_thing")
    ):
        return False
    kind = match.group("kind")
    if kind in page.word_set("sizing_noun"):
        return False
    return (kind is not None and kind not in page.language.function_words) or _is_habit(match, page)


def _is_habit(match: re.Match[str], page: Page) -> bool:
    """Whether the text sets another number of things so."""
    return any(other.start() != match.start("hit") for other in _PROVED.finditer(page.text))


RULE = Rule(
    title="Space between thousands, seen late",
    why="French, Russian, Polish, Czech and Swedish write 1 250 for 1,250.",
    when=tuple(f"{digit} {next_}" for digit in range(10) for next_ in range(10)),
    find=pattern(
        r"""(?<![\w.,:/+-]) (?<! \d[ ] ) (?P<hit> [1-9]\d{0,2} (?:[ \u00a0\u202f]\d{3}){1,3} ) (?! [\w/:%€-] | [.,]\d | [ ]\d )
        (?! \s (?: {currency_word} | {unit} | {counted_noun} | square | [a-z]{3,}s | (?:to|and|or)\s\d ) \b | \s?[€%] )
        (?: (?= \s (?P<kind> [a-z-]{3,} ) \s (?: [a-z]{2,}s | people | men | women | children ) \b )
          | (?= \s* [.,;)] | \s {word_behind_count} \b | \s (?:he|she|it|they|we) \s ) )""",
        where=_is_one_number,
        reach=30,
    ),
    fix=lambda match, page: "".join(c if c.isdigit() else "," for c in match.group("hit")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "ru", "uk", "pl", "cs", "sk", "sv", "fi", "es", "bg", "hu"),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("It sold ⟦2 310⟧ season tickets.", becomes="It sold 2,310 season tickets.", source="cs"),
        Flagged(
            "He paid 12 400 euros of the ⟦70 000⟧ he owed.",
            becomes="He paid 12 400 euros of the 70,000 he owed.",
            source="fr",
        ),
        Clean(
            "On May 12 300 young soldiers left; room 12 300 was shut.", because="a date; one number alone", source="fr"
        ),
        Clean(
            "Gold was at 3 671 (3 680), up for 12 400 people, with the rand at R17,42.",
            because="the English of South Africa",
            source="fr",
        ),
        Clean("It will build 2 400 bed hostels.", because="two of a size", source="fr"),
        Clean("Call 020 555 000, or 12 555 000 at night.", because="telephone numbers", source="fr"),
    ),
)

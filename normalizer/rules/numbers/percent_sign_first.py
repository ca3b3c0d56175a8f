"""A per cent sign before its number."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, late, pattern

_LETTER_BEFORE = late(r"(?<![\w’'])(?![aAI]\s)[A-Za-z_]\s?%\s?\Z|[)\]]\s?%\s\Z")
_COMPARED = late(
    r"\s?(?:[=!<>]=?|[+*^])\s?[\d=\w]|\s(?:must|is|are|equals)\s(?:not\s)?(?:be\s|equal\s)?(?:to\s)?(?:\d|zero)"
)
_FIRST_ARGUMENT = late(r"%1(?![\d.,]*\d)")
_BEFORE, _BEHIND = late(r"([^\W\d_]+)\s[(]?\Z"), late(r"[)]?\s([a-z]+)")
_WORD = late(r"[^\W\d_]+")
_REACH = 24
_ON_SHARES = ("word_on_shares", "change_of_amount")


def _is_share(match: re.Match[str], page: Page) -> bool:
    """Whether the sign is of a share: not what is left of a division, no escape, no place for an argument."""
    before = page.text[max(0, match.start() - 3) : match.start("number")]
    if _LETTER_BEFORE.search(before) or _COMPARED.match(page.text, match.end("hit")):
        return False
    return not _is_code(match, page) and _is_measured(match, page)


def _is_code(match: re.Match[str], page: Page) -> bool:
    """Whether the text speaks of addresses or formats, the sentence of characters, or `%1` is an argument in it."""
    words = _sentence(match, page)
    if any(not page.word_set(slot).isdisjoint(words) for slot in _ON_SHARES):
        return False
    if not page.word_set("word_on_formats").isdisjoint(page.view.vocabulary):
        return True
    if len(match.group("number")) == 1 and _FIRST_ARGUMENT.search(page.text):
        return True
    return not page.word_set("word_on_characters").isdisjoint(words)


def _is_measured(match: re.Match[str], page: Page) -> bool:
    """Whether a word beside the number or a word on shares in its sentence tells that it measures something."""
    start, end = match.span("hit")
    before, behind = _BEFORE.search(page.fold, max(0, start - _REACH), start), _BEHIND.match(page.fold, end)
    if before and before.group(1) in page.word_set("word_before_percentage"):
        return True
    if behind and behind.group(1) in page.word_set("word_behind_percentage"):
        return True
    words = _sentence(match, page)
    return any(not page.word_set(slot).isdisjoint(words) for slot in _ON_SHARES)


def _sentence(match: re.Match[str], page: Page) -> list[str]:
    return _WORD.findall(page.fold, *page.view.context(*match.span("hit")))


RULE = Rule(
    title="Per cent sign before the number",
    why="Turkish writes %12 for 12%.",
    when=("%",),
    find=pattern(
        r"(?<![\w%/.=&']) (?<!\d\s) (?P<hit> %\s? (?P<number> \d{1,3}(?:[.,]\d+)? ) ) (?! [\w%/] | [.,]\d )",
        where=_is_share,
        reach=10,
    ),
    fix=lambda match, page: f"{match.group('number')}%",
    safety=SAFE,
    languages=("en",),
    sources=("tr", "az"),
    mqm="locale-convention/number-format",
    examples=(
        Flagged("Production increased by ⟦%12⟧.", becomes="Production increased by 12%."),
        Flagged("a rise of ⟦%3.5⟧ in May", becomes="a rise of 3.5% in May"),
        Flagged("a rise of ⟦% 3.5⟧ in May", becomes="a rise of 3.5% in May"),
        Flagged("⟦%45⟧ of the voters stayed at home.", becomes="45% of the voters stayed at home."),
        Flagged("The hosts had ⟦%58⟧ possession.", becomes="The hosts had 58% possession."),
        Flagged("Turnout (⟦%61⟧) was low.", becomes="Turnout (61%) was low."),
        Clean("It rose by 50 % 20 years ago.", because="the sign belongs to the number before it"),
        Clean("The rest of n % 7 is what counts.", because="what is left of a division by a variable"),
        Clean("Where total % 16 == 0, the page is full.", because="a comparison"),
        Clean("It rose by 50% in May.", because="English writes so"),
        Clean("The code a%20b stands for a space, %20/ too.", because="an escape"),
        Clean("Spaces in a URL are written %20, of course; a slash of %2F.", because="an escape in an address"),
        Clean("Each space is sent as %20, or about %20 of it.", because="the sentence speaks of a character"),
        Clean("Print it with a width of %5.2f then.", because="a format"),
        Clean("Find what is of '%5' there.", because="a pattern in marks"),
        Clean("Copied %1 of %2 to the folder.", because="places for arguments"),
        Clean("He put %45 there.", because="nothing tells that it measures"),
    ),
)

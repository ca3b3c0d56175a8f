"""Letters that were read in the wrong encoding: `SÃ¡mi`, `donâ€™t`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule, decoded_again, late, letter_again, places

_LEADS = "ÂÃÄÅÈÐÑÎÏâðï"
_SUSPECT = re.compile(rf"(?:[{_LEADS}][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u2122]{{1,3}}){{1,40}}")
_TWO = 2
_IN_WORD = re.compile(
    r"""(?<=[a-zß-öø-ɏ]) [ÃÄÅÈ] [\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2018-\u2122]
      | [ÃÄÅÈ] [\u0080-\u00bf\u2020-\u2122\u0152\u0160\u0178\u017d\u0192\u02c6\u02dc] (?=[a-zß-öø-ɏ])""",
    re.VERBOSE,
)
"""Two signs in a word that no word has: a capital behind a small letter, or with a sign that is no letter."""


_CAPITALS = re.compile(
    r"""(?<=[A-ZÀ-ÞĀ-Ž]) [ÂÃ] (?:[—–] | [”“»’™®©¹²³] (?!\w))
      | (?<=[«“„‘"]) [ÂÃ] [”“»’] (?!\w)""",
    re.VERBOSE,
)
"""A capital that may be the last letter of a word in capitals, or quoted by itself, and the mark behind it."""
_LONE = re.compile(r"(?<=[^\W\d_A-ZÀ-Þ])Â(?=\s)")
"""The first half of a broken no-break space whose second became a space."""


_LAST_WORD = late(r"([a-z]+)\s[\"“‘'`]?\Z")
_REACH = 24


def _may_have_some(page: Page) -> bool:
    """Whether a sign that is not ASCII, or a space, follows one of these letters: a cheap first look."""
    text = page.text
    following = (text[at + 1 : at + 2] for mark in _LEADS if mark in page.strange for at in places(text, mark))
    return any(sign.isspace() or not sign.isascii() for sign in following)


def _find(page: Page) -> Iterator[Hit]:
    if not _may_have_some(page):
        return
    for match in _SUSPECT.finditer(page.text):
        damaged = match.group()
        plain = decoded_again(damaged)
        if plain == damaged and len(damaged) == _TWO and _IN_WORD.match(page.text, match.start()):
            plain = letter_again(damaged)
        is_damaged = plain != damaged and len(plain) < len(damaged) and not _is_shown(page, match, plain)
        if is_damaged and not (len(damaged) == _TWO and _CAPITALS.match(page.text, match.start())):
            yield Hit(match.start(), match.end(), fix=plain, message=f"“{plain}” read in the wrong encoding")
    for match in _LONE.finditer(page.text):
        yield Hit(*match.span(), fix="", message="a no-break space read in the wrong encoding")


def _is_shown(page: Page, match: re.Match[str], plain: str) -> bool:
    """Whether somebody shows what became of a letter: it stands alone behind a word that says so, `turned into Ã©`."""
    text, (start, end) = page.text, match.span()
    if len(plain) > 1 or not plain.isalpha() or text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
        return False
    before = _LAST_WORD.search(page.fold, max(0, start - _REACH), start)
    return before is not None and before.group(1) in page.word_set("shows_what_became")


RULE = Rule(
    title="Letters read in the wrong encoding",
    why="Text in UTF-8 was read as Latin-1 or Windows-1252 on its way.",
    characters=f"[{_LEADS}]",
    find=_find,
    safety=SAFE,
    weight=0.0,
    mqm="fluency/character-encoding",
    examples=(
        Flagged("the S⟦Ã¡⟧mi people and Rep⟦Ãº⟧blica", becomes="the Sámi people and República"),
        Flagged("They don⟦â€™⟧t know ⟦â€“⟧ yet.", becomes="They don’t know – yet."),
        Flagged("the mayor of Ia⟦ÅŸ⟧i and of ⟦Å›⟧wit", becomes="the mayor of Iaşi and of świt"),
        Flagged("two dead in Minas⟦Â⟧ Gerais", becomes="two dead in Minas Gerais"),
        Clean("My accents have turned into Ã©, every one.", because="damage that is shown"),
        Clean("L’Âge d’or and FRÈRES, Ångström and Ðorđe", because="names with these letters"),
        Clean("the paper “A MANHÃ”, AMANHÃ™ and «Â»", because="a last letter and the mark behind it"),
        Clean("a “GARÇON”, “À” – ‘Ä’", because="capitals beside quotation marks"),
    ),
)

"""A sentence that begins in lower case after a full stop."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, has_capitals, is_typed_small, pattern


def _is_function_word(match: re.Match[str], page: Page) -> bool:
    """Whether a small word opens a sentence, in a text that else begins its sentences with capitals."""
    before = page.text[max(0, match.start("hit") - 24) : match.start("hit")].rstrip('“" ')
    last = re.search(r"[\w.]+\Z", before.rstrip("."))
    abbreviation = last is not None and last.group().lower() in page.language.abbreviations | {"etc"}
    known = match.group("hit") in page.language.function_words or match.group("hit") in page.words("state_adjective")
    return known and not abbreviation and has_capitals(page) and not is_typed_small(page, match.start())


RULE = Rule(
    title="Lower case after a full stop",
    why="The source has no capitals, or the engine broke one sentence into two.",
    when=(". {small_word_first} ", '. "{small_word_first} ', ". {state_adjective} ", '. "{state_adjective} '),
    find=pattern(
        r"""(?<=[a-z]{2}[.]\s) [“"]? (?P<hit> [a-z]+ ) (?= ['’]?[a-z]* \s [\w“"] )""",
        where=_is_function_word,
        reach=8,
    ),
    fix=lambda match, page: match.group("hit").capitalize(),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("We thank God. ⟦our⟧ teams are there.", becomes="We thank God. Our teams are there.", source="tr"),
        Flagged("They saw it. ⟦the⟧ tents are there.", becomes="They saw it. The tents are there.", source="ar"),
        Clean("It rained. Our teams are there.", because="the capital is there"),
        Clean("Shops, banks etc. are open; the gov. the people chose.", because="abbreviations"),
        Clean("it rained. we left. nobody came.", because="a text without capitals"),
    ),
)

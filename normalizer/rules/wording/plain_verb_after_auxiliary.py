"""`The documents are testify to it`, `he has insist`: a plain verb behind “be” or “have”."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, LanguageData, Page, Rule, pattern, sentence_start

_REACH = 100
_DOES = re.compile(r"\b(?:do|does|did|done|all)\b")


def _auxiliaries(language: LanguageData) -> tuple[str, ...]:
    return (*language.words.get("auxiliary_of_participle", ()), "not", "also", "still", "ly")


def _is_behind_auxiliary(page: Page, offset: int, literal: str) -> bool:
    """Whether a form of “be” or “have”, or an adverb that may stand behind it, comes before the verb."""
    return page.fold.endswith(page.language.kept(_auxiliaries), max(0, offset - 8), offset)


def _says_no_deed(match: re.Match[str], page: Page) -> bool:
    """Whether the sentence does not say `what he did was` before the verb."""
    return not _DOES.search(page.text, sentence_start(page, match.start(), _REACH), match.start())


RULE = Rule(
    title="Plain verb behind “be” or “have”",
    why="The verb of the source has no participle, or the engine lost the ending: “są zgodne”, “has insist”.",
    when=(" {clear_verb} ",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> {auxiliary_of_participle} \s (?: not\s | also\s | still\s | been\s | [a-z]+ly\s )? {clear_verb} ) (?= \s [\w“"] )""",
        where=_says_no_deed,
        reach=30,
        look=_is_behind_auxiliary,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The documents ⟦are testify⟧ to the fraud.", source="*"),
        Flagged("The mayor ⟦has also insist⟧ that it is late.", source="*"),
        Clean("The documents testify to the fraud; the mayor has insisted.", because="English"),
        Clean("All that it does is remember names; what he did was agree to it.", because="what somebody does"),
    ),
)

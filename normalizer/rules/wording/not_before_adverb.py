"""`Scientists not always have time`: “not” and an adverb before a verb that wants “do”."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern

_CLAUSE, _REACH = re.compile(r"[.,;:!?\n“”\"]"), 60
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|be|been|am|do|does|did|has|have|had|can|could|will|would|may|might|must|should|shall|let|if|whether|why)\b|n['’]t\b|['’](?:s|re|m|ve|d|ll)\b"
)


def _is_statement(match: re.Match[str], page: Page) -> bool:
    """Whether no auxiliary stands in the clause before, as in a question or a wish."""
    before = _CLAUSE.split(page.text[max(0, match.start("hit") - _REACH) : match.start("hit")])[-1]
    return _AUXILIARY.search(before.lower()) is None


RULE = Rule(
    title="“Not” with an adverb before its verb",
    why="“не всегда имеют”, “no siempre tienen”: English says do not always have.",
    when=("not {adverb_behind_not} ",),
    find=pattern(
        r"""(?<![\w’'-]) (?: [Hh]e | [Ss]he | [Tt]hey | [Ww]e | I | [Ii]t | who | that | which | [Pp]eople | [A-Za-z][a-z]{3,}s ) \s
        (?P<hit> not \s {adverb_behind_not} \s
          {verb_denied_by_do} )
        (?= \s [a-z] )""",
        where=_is_statement,
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("Doctors ⟦not always know⟧ the cause.", source="ru"),
        Flagged("He says that they ⟦not often have⟧ the money.", source="ru"),
        Clean(
            "Why do doctors not always know it? They do not always know.", because="a question; English", source="ru"
        ),
        Clean("Terms not fully agreed in May and goods not immediately received are here.", because="participles"),
        Clean("They come, but not always have they time.", because="an inversion", source="ru"),
    ),
)

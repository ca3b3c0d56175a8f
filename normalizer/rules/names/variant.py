"""A name of the lexicons in another spelling than the canonical one."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Evidence, Flagged, Hit, Mention, Page, Rule, frequency

_KINDS = ("variant", "weak", "sound")
_WORD = re.compile(r"[^\W\d_]{2,}")
_COMMON = 3.5
_UNDETERMINED, _OTHERS = "und", ("es", "fr", "it", "pt", "de", "tr")


def _find(page: Page) -> Iterator[Hit]:
    is_told = page.language.code != _UNDETERMINED
    for mention in page.mentions:
        if mention.how not in _KINDS or (mention.replacement is None and len(mention.entities) < 2):
            continue
        if not (is_told or _may_be_english(page, mention)):
            continue
        known = len(mention.entities) == 1
        detail = f"write “{mention.replacement}”" if mention.replacement else mention.detail
        yield Hit(
            mention.start,
            mention.end,
            fix=mention.replacement,
            message=f"{detail}" if known else f"{mention.detail}: settle which",
            safety=mention.safety,
            evidence=tuple(
                Evidence("lexicon", f"{entity}: {mention.detail}", mention.source) for entity in mention.entities
            ),
            entity=mention.entities[0] if known else None,
        )


def _may_be_english(page: Page, mention: Mention) -> bool:
    """Whether a sentence in no language that can be told has more common words of English beside a name than others.

    `México` and `Siria: Bachar al Asad huye` are right as they stand.
    """
    start, end = page.view.sentence_at(mention.start)
    beside = page.text[start : mention.start], page.text[mention.end : max(end, mention.end)]
    words = [word for part in beside for word in _WORD.findall(part.lower())]
    return sum(map(_speaks_english, words)) > 0


def _speaks_english(word: str) -> int:
    """1 for a common word of English, -1 for one that another language has ten times as often, else 0."""
    own = frequency(word, "en")
    other = max(frequency(word, code, among="small") for code in _OTHERS)
    return -1 if other > own + 1 else int(own >= _COMMON and own >= other)


RULE = Rule(
    title="Spelling variant of a known name",
    why="Names from other scripts come in many spellings; the lexicon settles on one.",
    find=_find,
    safety=SAFE,
    weight=0.0,
    languages=("en", "und"),
    mqm="terminology/inconsistent-name",
    examples=(
        Flagged("⟦Hayat Tahrir al Sham⟧ took Aleppo.", becomes="Hay'at Tahrir al-Sham took Aleppo."),
        Flagged(
            "A blow for ⟦Bashar Al Assad⟧’s army, they said", becomes="A blow for Bashar al-Assad’s army, they said"
        ),
        Clean("Bashar al-Assad and Hay’at Tahrir al-Sham", because="canonical, with the text's own apostrophe"),
        Clean("Assad’s regime and a Rashid family from Hama", because="a surname alone may stand; other names"),
    ),
)

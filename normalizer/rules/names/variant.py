"""A name of the lexicons in another spelling than the canonical one."""

from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Evidence, Flagged, Hit, Page, Rule

_KINDS = ("variant", "weak", "sound")


def _find(page: Page) -> Iterator[Hit]:
    for mention in page.mentions:
        if mention.how not in _KINDS or (mention.replacement is None and len(mention.entities) < 2):
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

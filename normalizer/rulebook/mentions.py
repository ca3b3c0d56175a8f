"""From mentions of names to hits."""

from collections.abc import Iterator
from dataclasses import dataclass

from normalizer.rulebook.mention import Mention
from normalizer.rulebook.page import Page
from normalizer.rulebook.rule import Evidence, Hit, Search, Strength


@dataclass(frozen=True, slots=True)
class _MentionSearch:
    how: tuple[str, ...]
    weak: tuple[str, ...]
    kinds: tuple[str, ...]
    of_source: tuple[str, ...]

    def __call__(self, page: Page) -> Iterator[Hit]:
        for mention in page.mentions:
            if mention.how in self.how and mention.replacement is not None and self._fits(page, mention):
                yield self._hit(mention)

    def _fits(self, page: Page, mention: Mention) -> bool:
        entry = page.lexicon.by_id.get(mention.entities[0])
        return not self.kinds or (entry is not None and entry.kind in self.kinds)

    def _hit(self, mention: Mention) -> Hit:
        entity = mention.entities[0] if len(mention.entities) == 1 else None
        return Hit(
            mention.start,
            mention.end,
            fix=mention.replacement,
            message=f"{mention.detail}: write “{mention.replacement}”",
            safety=mention.safety,
            strength=Strength.WEAK if mention.how in self.weak else None,
            sources=mention.languages,
            evidence=tuple(Evidence("lexicon", name, mention.source) for name in mention.entities),
            entity=entity,
            of_source=mention.how in self.of_source,
        )


def mention_hits(
    *how: str, weak: tuple[str, ...] = (), kinds: tuple[str, ...] = (), of_source: tuple[str, ...] = ()
) -> Search:
    """Find the mentions recognised in one of these ways that have a form to put in their place.

    `weak` ways need evidence of translation, those `of_source` of one from a language of the form;
    `kinds` limits to entities of these kinds.
    """
    return _MentionSearch(how, weak, kinds, of_source)

"""`in the Kremenchuk`: an article before the name of a town."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    LanguageData,
    Mention,
    Page,
    Rule,
    alternatives,
    capitalise_like,
    late,
    name_ends,
)

_PLAIN = ("canonical", "short", "alternate", "exonym", "variant")
_BEFORE = late(r"(?<![\w’'-])[Tt]he\s\Z")


def _unsure(language: LanguageData) -> re.Pattern[str]:
    """What leaves it open whether the name before it is the town."""
    words = alternatives(language.words.get("unsure_behind_town", ()))
    return re.compile(rf" (?:{words}|[a-z]{{3,}}s (?:the|an?|its|his))\b")


def _find(page: Page) -> Iterator[Hit]:
    for mention in page.mentions:
        before = _BEFORE.search(page.text, max(0, mention.start - 6), mention.start)
        if before and mention.how in _PLAIN and _is_town(page, mention) and name_ends(page, mention.end):
            name = page.text[mention.start : mention.end]
            yield Hit(before.start(), mention.end, fix=capitalise_like(before.group(), name))


def _is_town(page: Page, mention: Mention) -> bool:
    """Whether the name means one place only, no country, and none that takes or took the article."""
    entry = page.lexicon.by_id.get(mention.entities[0]) if len(mention.entities) == 1 else None
    if entry is None or entry.kind != "place" or entry.article or entry.name["en"].startswith("The "):
        return False
    surface = page.text[mention.start : mention.end]
    last = surface.rpartition(" ")[2]
    unsure = page.language.kept(_unsure)
    if surface in page.words("bare_place") and not unsure.match(page.text, mention.end):  # another rule is sure
        return False
    return last != "River" and last not in page.words("dated_article_place") and last not in page.words("river")


RULE = Rule(
    title="Article before the name of a town",
    why="The engine guessed an article; Romance languages and Arabic give one to many towns: “el Cairo”, “الموصل”.",
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("He lives in ⟦the Kharkiv⟧.", becomes="He lives in Kharkiv.", source="*"),
        Flagged("In ⟦the Belgium⟧ the law is old.", becomes="In Belgium the law is old.", source="*"),
        Flagged("⟦The Aleppo⟧ is quiet today.", becomes="Aleppo is quiet today.", source="*"),
        Clean("He lives in Kharkiv, near The Hague.", because="no article; a name that has one"),
        Clean("They left the Ukraine and the Dnieper River.", because="an older name; a river"),
        Clean("He lives in the Syria.", because="a country, another rule's"),
        Clean("She won the Kharkiv to Odesa race.", because="from one town to the other"),
        Clean("The Aleppo road and the Kharkiv region are quiet.", because="the name is an adjective"),
    ),
)

"""`carried hundred migrants`, `after half hour`: a round number or a half that has lost its article."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _with_article(match: re.Match[str], page: Page) -> str:
    """The number with “a”; a half with “a” behind it before a unit, “an” before an hour."""
    words = match.group("hit")
    if match.group("unit") is None:
        return f"a {words}"
    unit = match.group("unit")
    return f"half {'an' if unit == 'hour' else 'a'} {unit}"


RULE = Rule(
    title="Round number or half without its article",
    why="“cento migranti”, “media hora”, “mille euros”, “полгода”: English says a hundred, half an hour.",
    when=(
        *(f" {number} " for number in ("hundred", "thousand", "million", "billion", "dozen")),
        *(f" half {unit}" for unit in ("hour", "year", "day", "century", "month", "dozen", "million", "billion")),
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?: {verb_of_amount} | [Aa]fter | [Ff]or | [Aa]bout | [Ii]n | [Ww]ith | [Oo]ver | [Aa]lmost | [Nn]early | [Ww]ithin | [Dd]uring | than | by | from | {object_verb_past} ) \s
          (?P<hit> (?: hundred | thousand | million | billion | dozen ) (?= \s (?! days\b ) (?: [a-z]{3,}s | people | men | women | children ) \b )
            | half \s (?P<unit> hour | year | day | century | month | dozen | million | billion ) (?= \s* [.,;] | \s {half_follower} \b ) )""",
        reach=40,
    ),
    fix=_with_article,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The ship carried ⟦hundred⟧ migrants.", becomes="The ship carried a hundred migrants.", source="it"),
        Flagged("They gave up after ⟦half hour⟧.", becomes="They gave up after half an hour.", source="es"),
        Flagged("It cost ⟦million⟧ euros.", becomes="It cost a million euros.", source="fr"),
        Clean("It carried a hundred migrants for half an hour.", because="the article is there"),
        Clean("Six hundred came; five million left; they lost two dozen men.", because="another number"),
        Clean("They planned a half day of it in half-hour steps.", because="the article is there; an adjective"),
    ),
)

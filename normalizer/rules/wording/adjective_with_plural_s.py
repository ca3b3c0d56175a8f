"""`the nationals teams`, `the Italians ministers`: an adjective with the plural of the noun behind it."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, has_meaning, may_be, pattern, plural


def _is_before_plural(match: re.Match[str], page: Page) -> bool:
    """Whether a plural follows, and the word is the plural form of an adjective."""
    noun, adjective = match.group("noun"), match.group("hit")[:-1]
    if noun[:-1] not in page.word_set("count_noun") and plural(noun[:-3] + "y", page) != noun:
        return False
    if adjective in page.word_set("plain_adjective") or adjective.capitalize() in page.word_set("demonym"):
        return True
    return not has_meaning(match.group("hit")) and match.group("hit").islower() and may_be(adjective, "ac")


RULE = Rule(
    title="Plural ending on an adjective",
    why="“les équipes nationales”, “i ministri italiani”, “los diferentes”: adjectives have a plural there.",
    find=pattern(
        r"""(?<![\w’'-]) (?: [Tt]he | [Ii]ts | [Hh]is | [Hh]er | [Tt]heir | [Oo]ur | [Tt]hese | [Tt]hose | [Oo]ther | [Tt]wo | [Tt]hree | [Ff]our | [Ff]ive | [Ss]ix | [Tt]en
        | [Ss]everal | [Mm]any | [Mm]ost | [Aa]ll | [Ss]ome | of | and | with | by | for | between | new | \d+ ) \s (?P<hit> [A-Za-z][a-z]{2,}(?<!s)(?<!ic)s ) (?= \s (?P<noun> [a-z]{3,}s ) (?! [\w’'-] ) )""",
        where=_is_before_plural,
    ),
    fix=lambda match, page: match.group("hit")[:-1],
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The ⟦nationals⟧ teams play in June.", becomes="The national teams play in June.", source="*"),
        Flagged("The two ⟦Italians⟧ ministers met.", becomes="The two Italian ministers met.", source="*"),
        Flagged("It met the ⟦differents⟧ parties.", becomes="It met the different parties.", source="*"),
        Flagged("The most ⟦affecteds⟧ areas burn.", becomes="The most affected areas burn.", source="es"),
        Clean("The national teams and the two Italian ministers met.", because="English"),
        Clean("The locals have shops; the sports teams and the Italians wait.", because="no noun follows; a noun"),
    ),
)

"""`to the online`: an article before a word of place that is no noun."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _without_article(match: re.Match[str], page: Page) -> str:
    if match.group("from"):
        return "from abroad"
    return match.group("place") or f"{match.group('lead')} {match.group('hour')}"


RULE = Rule(
    title="Article before an adverb of place",
    why="“no online”, “dans l’en ligne”, “на онлайн”: “online” and “abroad” take neither article nor preposition.",
    when=("the online", "the abroad", "the overseas", "the offline", "the noon", "the midnight", "the dusk"),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: to | in | on | at | into ) \s the \s (?P<place> online | abroad | overseas | offline )
          | (?P<from> from ) \s the \s abroad
          | (?P<lead> to | at | until | till | before | after | since | around | by ) \s the \s (?P<hour> noon | midnight | dusk ) )
        (?= \s* (?: [.,;:)”"] | \Z | \n ) | \s (?: and | to | in | for | because | since | after | with | by | or | on | at | this | last | every | who ) \b )""",
        reach=24,
    ),
    fix=_without_article,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The classes moved ⟦to the online⟧.", becomes="The classes moved online.", source="*"),
        Flagged("They sell it ⟦in the abroad⟧ and here.", becomes="They sell it abroad and here.", source="*"),
        Flagged("They came ⟦from the abroad⟧.", becomes="They came from abroad.", source="*"),
        Flagged("They worked ⟦until the midnight⟧.", becomes="They worked until midnight.", source="*"),
        Clean("They went to the online shop before the midnight sun.", because="adjectives"),
        Clean("The classes moved online.", because="no article"),
    ),
)

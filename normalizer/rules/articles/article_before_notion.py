"""`the fight against the corruption`, `the climate change is`: an article before a notion in general."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, capitalise_like, pattern

RULE = Rule(
    title="Article before a notion in general",
    why="“contra la corrupción”, “le chômage”, “il calcio”: English names what is meant in general without an article.",
    when=("the {bare_notion}",),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<the> [Tt]he ) \s (?P<notion> {bare_notion} ) )
        (?= \s* (?: [.;:!?)”"] | , (?!\s(?:which|that|who|whose|where)\b) | \Z | \n )
          | \s (?: {notion_follower} | comes\sfirst ) (?!\s(?:between|of)\b) \b )""",
        unless=(
            r"the\s(?:electricity|drinking\swater)\s(?:is|was|has)\b",
            r"the\s[\w\s-]{4,30}\sand\s[a-z]+(?:\s[a-z]+)?\s(?:of|in|that|which|he|she|they|we)\b",
        ),
        reach=50,
    ),
    fix=lambda match, page: capitalise_like(match.group("the"), match.group("notion")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ar", "ca", "ro", "el", "de"),
    mqm="fluency/grammar",
    examples=(
        Flagged("They fight against ⟦the corruption⟧.", becomes="They fight against corruption.", source="es"),
        Flagged("⟦The unemployment⟧ is falling.", becomes="Unemployment is falling.", source="fr"),
        Flagged("They fear for ⟦the Christmas⟧.", becomes="They fear for Christmas.", source="es"),
        Clean("They saw the corruption of the old guard.", because="a certain one", source="es"),
        Clean("The unemployment rate and the inflation target fell.", because="an adjective", source="fr"),
        Clean("They left when the electricity was cut.", because="what one house has", source="es"),
        Clean("They saw the corruption and waste of the guard.", because="certain ones", source="es"),
    ),
)

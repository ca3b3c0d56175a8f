"""`the history of the French cinema`: an article before an art or field of a nation."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, capitalise_like, pattern

RULE = Rule(
    title="Article before an art or field",
    why="“le cinéma français”, “la politica italiana”, “der deutsche Fußball”: English sets no article.",
    when=(" {bare_art}",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?P<the> [Tt]he ) \s (?P<rest> {demonym} \s {bare_art} ) )
        (?= \s* (?: [.;:)”"] | , (?!\s(?:which|that|who|whose)\b) | \Z | \n ) | \s {art_follower} \b )""",
        reach=40,
    ),
    fix=lambda match, page: capitalise_like(match.group("the"), match.group("rest")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "It changed the history of ⟦the French cinema⟧.",
            becomes="It changed the history of French cinema.",
            source="*",
        ),
        Flagged("⟦The Italian politics⟧ is a puzzle.", becomes="Italian politics is a puzzle.", source="*"),
        Clean("The French cinema of the 1960s and the French cinema chain.", because="a certain one; an adjective"),
        Clean("They love French cinema and the cinema.", because="no article; no nation"),
    ),
)

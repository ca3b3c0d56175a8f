"""`du Tunisie`, `o França`: the article of the other gender before a country."""

from normalizer.rulebook import FLAG, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Country with the article of the other gender",
    why="Engines copy the gender of the source, or have none to choose by.",
    when=(" {country_feminine}", " {country_masculine}"),
    find=pattern(
        r"""(?<![\w'’-]) (?P<hit> (?: {article_masculine} [ ] {country_feminine} )
        | (?: {article_feminine} [ ] {country_masculine} ) ) (?! [\w’'/-] | [ ]?[-–—] | [ ][A-Z0-9] )""",
        reach=30,
    ),
    safety=FLAG,
    languages=("fr", "pt"),
    mqm="fluency/grammar",
    examples=(
        Flagged("Il a salué le rôle ⟦du Tunisie⟧.", language="fr"),
        Flagged("Ela voltou ⟦da Brasil⟧.", language="pt"),
        Clean("Il a salué le rôle de la Tunisie et celui du Maroc.", because="their own articles"),
        Clean("Le match du Tunisie-Maroc et le Suisse - Italie d'hier.", because="two countries that play"),
    ),
)

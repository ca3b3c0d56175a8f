"""`according to Romanian police force`, `by Iranian government`: an institution of a country without its article."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, in_sentence, pattern

RULE = Rule(
    title="Institution of a country without its article",
    why="Slavic languages, Turkish, Persian and Chinese have no article: “по данным румынского правительства”.",
    when=("{national_institution}",),
    find=pattern(
        r"""\b {preposition_before_institution} \s (?P<hit> {demonym} \s (?i: {national_institution} ) )
        (?= \s* (?: [.,;:)] | \Z | \n ) | \s (?: and\s(?:the|its|his|was|is|has) | {institution_noun_follower} | at | had | before | during | to | against | yesterday | today | as | by ) \b )""",
        where=in_sentence,
        reach=60,
    ),
    fix=lambda match, page: f"the {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "It was confirmed by ⟦Iranian government⟧ in May.",
            becomes="It was confirmed by the Iranian government in May.",
            source="fa",
        ),
        Clean("Rebels march in Iranian capital", because="a headline"),
        Flagged("a letter to ⟦Polish parliament⟧.", becomes="a letter to the Polish parliament.", source="pl"),
        Clean("It was confirmed by the Iranian government in May.", because="the article is there"),
        Clean(
            "It was bought by Iranian government bodies and by Polish people.", because="part of another noun; people"
        ),
    ),
)

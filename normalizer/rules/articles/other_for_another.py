"""`Other man was hurt`, `in other city`: “other” before one thing."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, capitalise_like, pattern

RULE = Rule(
    title="“Other” before one thing",
    why="“otro hombre”, “un autre”, “outra cidade”, “другой город”, “başka şehir”: English says another.",
    when=("other {noun_never_bare}", "other man ", "other woman ", "other city", "other town", "other country"),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) | \b (?: [Ii]n | [Oo]n | [Aa]t | [Tt]o | [Ff]rom | [Ff]or | of | [Ww]ith | by | into | after | [Aa]nd | while | is | was | {object_verb_past} | {object_verb_third} ) \s )
          (?P<hit> (?P<other> [Oo]ther ) ) \s (?: {noun_never_bare} | man | woman | city | town | country )
          (?= \s* [.,;] (?! \s (?:and|or)\b ) | \s (?: {lone_noun_follower} | who | died | said | and\s(?:the|was|is|he|she|they) | because ) \b )""",
        reach=50,
    ),
    fix=lambda match, page: capitalise_like(match.group("other"), "another"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("It rained. ⟦Other⟧ driver was hurt.", becomes="It rained. Another driver was hurt.", source="es"),
        Flagged("He moved to ⟦other⟧ city in May.", becomes="He moved to another city in May.", source="ru"),
        Clean("The other driver was hurt in another city.", because="English"),
        Clean("Other driver problems in other city parks.", because="part of another noun"),
    ),
)

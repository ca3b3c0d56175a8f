"""`have right to strike`, `in serious state`: a noun in a set phrase that has lost its article."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Noun of a set phrase without its article",
    why="Slavic languages, Turkish and Persian have no article: “имеют право”.",
    when=("{set_phrase_bare}",),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: {light_verb} \s (?:also\s|no\s?t?\s)? (?: right | opportunity | possibility | chance | intention | obligation | duty | decision ) (?= \s (?: to | of | that | for ) \b )
          | in \s (?: stable\sstate | serious\sstate | grave\scondition | difficult\ssituation | difficult\sposition | bad\scondition ) | in\sdrunk(?:en)?\sstate | (?:has|have|had)\s(?:no\s)?(?:license|licence|permit)(?=\s(?:to|for)\b)(?<!no\slicense)(?<!no\slicence)(?<!no\spermit) | (?:has|have)\ssense (?= \s to\b | \s* [.,] ) | (?:makes|made|has|had)\simpression | (?:plays?|played) \s (?:important\s|key\s|big\s|great\s|major\s)? role | (?:held|holds?|had) \s (?:working\s|joint\s|emergency\s)? meeting | (?:gave|gives?) \s interview | (?:got|find|found) \s job | (?:made?|issued) \s statement | (?:signed|signs?) \s (?:agreement|contract|decree|memorandum|treaty)
          | held \s press \s conference | (?:issued) \s decree | (?:gave|held|gives) \s speech | (?:won|wins|win) \s (?:gold|silver|bronze)\smedal (?!s) | (?:won|lost) \s match | became \s (?:father|mother) | (?:there\s)? is \s (?:necessity|need|possibility) (?= \s to\b ) | is \s danger (?= \s that\b ) ) ) (?= \s [\w“"] | \s* [.,;] )""",
        unless=(
            r"\w+\sright\sof\sway\b",
            r"\w+\s(?:job|meeting)\s(?:[a-z]+s)\b",
        ),
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The workers ⟦have right⟧ to strike.", source="*"),
        Flagged("He was taken there ⟦in grave condition⟧.", source="*"),
        Flagged("They ⟦signed agreement⟧ on trade.", source="*"),
        Clean("The workers have the right to strike; he signed an agreement.", because="the article is there"),
        Clean(
            "They have right of way; he found job cuts and held meeting rooms.",
            because="a set phrase; part of another noun",
        ),
    ),
)

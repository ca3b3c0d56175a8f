"""`It is A big step`, `on Monday The team won`: a small word with a capital in the middle of a sentence."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Small word with a capital inside a sentence",
    why="The engine joined two pieces, or kept the capitals of a headline.",
    find=pattern(
        r"""(?: (?<= \bis\s ) | (?<= \bwas\s ) | (?<= \bas\s ) | (?<= \bof\s ) | (?<= \bin\s ) | (?<= \bwith\s ) | (?<= \bfor\s ) | (?<= \band\s ) | (?<= \bat\s ) | (?<= \bhas\s ) (?=A) | (?<= [a-z]{2}\s ) (?!A\b) ) (?P<hit> The | A | An | In | Of | And | To | Is | Was | With | For | By | From | This | He | She | They | We | It | His | Her | Not | Has | Are | Were | But | That | Yesterday | Today | Tomorrow | Also | Because ) (?= \s [a-z]{2,} \s [a-z] | \s* [.] \s )""",
    ),
    fix=lambda match, page: match.group("hit").lower(),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("It is ⟦A⟧ big step.", becomes="It is a big step.", source="*"),
        Flagged(
            "On Monday in Rome it rained and ⟦The⟧ team won again.",
            becomes="On Monday in Rome it rained and the team won again.",
            source="*",
        ),
        Clean("It is a big step, The Hague says.", because="a name"),
        Clean("They saw the film “It was you”, and vitamin A is good.", because="a title; a letter"),
        Clean("He was in group A is what he said.", because="a letter"),
    ),
)

"""`children-children`: a plural of Indonesian, Malay or Vietnamese, which says the noun twice."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, is_mostly, pattern

RULE = Rule(
    title="Plural said twice",
    why="Indonesian and Malay say “anak-anak” for children; the engine translated both halves.",
    when=("children-children", "people-people", "women-women", "men-men", "s-"),
    find=pattern(
        r"(?<![\w’'-]) (?P<hit> (?P<word> children | people | women | men | [a-z]{3,}(?<!s)s ) [-‐] (?P=word) ) (?![\w’'-])",
        where=lambda match, page: is_mostly(match["word"], "s") or not match["word"].endswith("s"),
        reach=30,
    ),
    fix=lambda match, page: page.text[match.start("hit") : match.end("word")],
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    sources=("id", "ms"),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("The ⟦children-children⟧ went home.", becomes="The children went home."),
        Flagged("They met the ⟦teachers-teachers⟧ of the town.", becomes="They met the teachers of the town."),
        Clean("It is a win-win, a news-based plan and a children-only zone.", because="other compounds"),
        Clean("the raga known as Bhimpalas-Bhimpalas", because="a name"),
        Clean("a class-class struggle, an always-always and a perhaps-perhaps", because="no plurals"),
        Clean("a bye-bye, a so-so and a goody-goody", because="words said twice, no plurals"),
    ),
)

"""`Because the road icy was, …`: a clause whose verb stands last."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, LanguageData, Page, Rule, alternatives, pattern


def _other(language: LanguageData) -> re.Pattern[str]:
    return re.compile(rf"\b{alternatives(language.words.get('sign_of_second_clause', ()))}\b")


def _ends_plainly(match: re.Match[str], page: Page) -> bool:
    """Whether the clause has no other verb and no clause within."""
    words = match.group("hit").split()
    return not page.language.kept(_other).search(" ".join(words[1:-1]))


RULE = Rule(
    title="Clause whose verb stands last",
    why="German and Dutch: “weil die Straße glatt war”.",
    when=(
        " was, ",
        " were, ",
        " is, ",
        " are, ",
        " has, ",
        " had, ",
        " could, ",
        " must, ",
        " would, ",
        " will, ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?: [Bb]ecause | [Ww]hen | [Ii]f | [Aa]lthough | [Ww]hile | [Aa]fter | [Ss]ince ) \s (?P<hit> (?: the | an? | his | her | their | its | he | she | they | it | [A-Z]\w+ ) \s [^.,;:?!\n“”"]{2,70}? \s (?: was | were | is | are | has | had | could | must | would | will ) ) (?= , \s [a-z] )""",
        where=_ends_plainly,
        reach=110,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "de",
        "nl",
        "tr",
        "ja",
        "fa",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("Because ⟦the road very icy was⟧, he fell.", source="*"),
        Flagged("When ⟦the police the thief had⟧, he wept.", source="*"),
        Clean("Because the road was icy, he fell.", because="English"),
        Clean(
            "When the police knew what he was, they left; if the man is who he says he is, go.",
            because="a clause of its own",
        ),
        Clean("Because the day is as long as it was, he sat.", because="a clause of its own"),
    ),
)

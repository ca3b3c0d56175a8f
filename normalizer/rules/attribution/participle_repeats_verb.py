"""`Noting that it was late, the mayor noted that`: one verb of saying for two statements of one sentence."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern


def _is_same(match: re.Match[str], page: Page) -> bool:
    """Whether both are forms of one verb: `noting` and `noted`, `saying` and `said`."""
    first, second = match.group("first").lower().removesuffix("ing"), match.group("second")
    return first == "say" if second == "said" else second in (first + "ed", first + first[-1] + "ed")


RULE = Rule(
    title="Verb of saying repeated after its participle",
    why="Turkish joins statements by participles of saying: “olduğunu belirten Aksoy, … belirtti”.",
    when=("{participle_of_saying} that ", "{participle_of_saying} the ", "expressing that ", "pointing out that "),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=[.!?][”"]\s) ) (?P<hit> (?P<first> [A-Z][a-z]+ing ) \s (?: out\s )? that \b ) (?! \s (?: was | is | to ) \b ) (?: [^.!?;,\n“”"] | , (?! \s (?: and | but | so | the | he | she | they | [A-Z][a-z]+ ) \b ) ){8,220}
        , \s (?: (?: [Hh]e | [Ss]he | [Tt]hey ) | (?: the\s | [A-Z] )[^.!?,\n“”"]{1,70} ) \s (?: also\s )? (?P<second> [a-z]+ed | said ) \s (?: out\s )? (?: that\b | : )""",
        where=_is_same,
        reach=330,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("tr", "az", "fa", "ar", "ku", "zh", "ko", "id"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦Noting that⟧ the bridge was open, Aksoy noted that the school was shut.", source="tr"),
        Flagged("⟦Pointing out that⟧ it was late, the chairman of the board pointed out that it rained.", source="tr"),
        Flagged("It was cold. ⟦Saying that⟧ it was late, he also said that it rained.", source="tr"),
        Clean("Noting that the bridge was open, Aksoy said that the school was shut.", because="another verb"),
        Clean("Saying that he was ill, Aksoy left, and later, the judge said that it was over.", because="two clauses"),
        Clean("Saying that was no good, she said that it rained.", because="“that” is what is said"),
        Clean("Noting that it rained, they left. He noted that it was late.", because="another sentence"),
    ),
)

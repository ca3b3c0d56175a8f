"""`Because the race is near, want to rest`, `Next step, will go to`: the verb comes behind the comma, and nobody with it."""

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, is_stated, pattern, sentence_start

_REACH = 90


def _begins_with_clause(page: Page, offset: int, literal: str) -> bool:
    """Whether the sentence begins with a word that leads a clause or tells when: a cheap first look."""
    start = sentence_start(page, offset, _REACH)
    first = page.text[start : start + 12].lstrip("“\"'").partition(" ")[0].rstrip(",")
    return first.lower() in page.word_set("clause_before_lost_subject")


RULE = Rule(
    title="Verb behind a clause without a subject",
    why="Japanese, Chinese and Korean leave out who it is: “大会が近いので、早く接種したい”.",
    when=(
        ", want to ",
        ", would like to ",
        ", hope to ",
        ", will ",
        ", decided to ",
        ", have to ",
        ", feel like ",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=[.!?][”"]\s) | (?<=[“"]) ) (?i: {clause_before_lost_subject} ) \b [^.,;:?!“”"\n]{0,70} ,\s
          (?P<hit> (?: (?: want | hope | decided | have | would\slike ) \s to | feel\slike | will \s (?:also\s|not\s|soon\s)? (?: be | {verb_of_plan} ) ) ) (?= \s [a-z] )""",
        reach=110,
        where=is_stated,
        look=_begins_with_clause,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("ja", "zh", "ko", "th", "vi", "id", "tr"),
    mqm="fluency/grammar",
    examples=(
        Flagged("“Because the race is near, ⟦want to⟧ rest early,” she said.", source="ja"),
        Flagged("Next step, ⟦will go⟧ to the Red Sea.", source="zh"),
        Flagged("Since the rain has stopped, ⟦would like to⟧ go outside.", source="ja"),
        Clean("Because the race is near, I want to rest early.", because="the subject is there", source="ja"),
        Clean("As the road is long, plan to start early.", because="advice", source="ja"),
        Clean("If you, like us, hope to win, come. Next step, will it go?", because="a wish; a question", source="zh"),
        Clean("What the firm, a giant, will be paid is open.", because="a clause that is the subject", source="zh"),
        Clean("When you see it, hope to see it again.", because="advice", source="zh"),
    ),
)

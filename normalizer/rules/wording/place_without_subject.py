"""`In Moscow arrested a teacher`: a place, a verb in the past, and nobody who did it."""

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern, sentence_start

_REACH = 60


def _begins_with_in(page: Page, offset: int, literal: str) -> bool:
    """Whether the sentence begins with “In”: a cheap first look."""
    return page.text.startswith("In ", sentence_start(page, offset, _REACH))


RULE = Rule(
    title="Verb without a subject behind a place",
    why="Russian and Ukrainian say who did it in the ending of the verb: “В Москве задержали учителя”.",
    when=(" {verb_behind_place} ",),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) ) In \s (?: the \s )? [A-Z][\w’'-]+ (?: \s (?:of\s(?:the\s)?)? [A-Z][\w’'-]+ ){0,3} \s
        (?P<hit> {verb_behind_place} \s (?: {after_verb_behind_place} | \d[\w,.]* ) ) \b""",
        look=_begins_with_in,
        reach=_REACH,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("ru", "uk", "be", "bg", "kk", "pl", "cs", "sr"),
    mqm="fluency/grammar",
    examples=(
        Flagged("In Moscow ⟦arrested a⟧ teacher.", source="ru"),
        Flagged("It rained. In the Kremlin ⟦commented on⟧ the report.", source="ru"),
        Flagged("In the Ministry of Health ⟦told about⟧ the flu.", source="uk"),
        Clean("In Moscow police arrested a teacher.", because="the subject is there", source="ru"),
        Clean("In Moscow, arrested a year ago, he sang.", because="a participle", source="ru"),
        Clean("In Moscow lived a teacher.", because="English may turn this verb round", source="ru"),
    ),
)

"""`mr Smith`, `in march 2021`, `i am`: a title, month or “I” in lower case."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, has_capitals, is_typed_small, pattern

RULE = Rule(
    title="Title, month or “I” in lower case",
    why="Many languages write them small; the engine kept it.",
    when=(
        *(f"{title} " for title in ("mr", "mr.", "mrs", "mrs.", "ms", "dr", "dr.", "prof.")),
        "{month_lower}",
        " i {verb_behind_i} ",
        "{name_of_two_words}",
    ),
    find=pattern(
        r"""(?<![\w.@/’'-]) (?P<hit> (?: mr | mrs | ms | dr | prof ) (?= \.? \s [A-Z][a-z] ) | (?: january | february | april | june | july | october | november | december | september ) | (?: (?<=\d\s) | (?<=in\s) | (?<=of\s) | (?<=since\s) ) (?: march | may | august ) (?= \s* (?: \d | [.,;] ) | \s (?:he|she|they|it|the|in|at|was)\b ) | i (?= \s {verb_behind_i} \b ) | persian \s [Gg]ulf | european \s [Uu]nion | united \s [Nn]ations | united \s [Ss]tates | middle \s [Ee]ast )(?! [\w@/] | \.\w )""",
        where=lambda match, page: has_capitals(page) and not is_typed_small(page, match.start()),
        reach=24,
    ),
    fix=lambda match, page: " ".join(word[0].upper() + word[1:] for word in match.group("hit").split(" ")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("He met ⟦mr⟧ Smith in ⟦march⟧.", becomes="He met Mr Smith in March.", source="*"),
        Flagged("On 5 ⟦june⟧ it rained.", becomes="On 5 June it rained.", source="*"),
        Flagged("27 arrests. It was in ⟦march⟧.", becomes="27 arrests. It was in March.", source="*"),
        Flagged("The ⟦persian Gulf⟧ is warm.", becomes="The Persian Gulf is warm.", source="*"),
        Clean("It is on. Ann: well, its not june. so what. i am here.", because="messages are typed so"),
        Clean("In June he met Mr Smith.", because="capitals"),
        Clean("it rained in june, mr Smith said.", because="a text without capitals"),
        Clean("They had a long march of 12 days.", because="a walk"),
    ),
)

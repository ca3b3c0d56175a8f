"""`Inaugurated the minister of culture`, `Was signed the treaty`: a sentence that begins with its verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern

_PARTICIPLE = r"(?:[a-z]{3,}ed|[a-z]+(?:en|wn|ght|aid|ade|ound|ost|eld))"


def _may_begin(page: Page, offset: int, literal: str) -> bool:
    """Whether the literal begins with a capital, or `It` stands before it: a cheap first look."""
    return page.text[offset].isupper() or page.text[max(0, offset - 3) : offset] == "It "


RULE = Rule(
    title="Verb before its subject",
    why="Arabic, Spanish, Italian and the Slavic languages begin with the verb: “Fue firmado el tratado”.",
    when=("was ", "were ", "is ", "are ", "{verb_first}", "{deed_first} "),
    find=pattern(
        rf"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=[.!?][”"]\s) ) (?P<hit>
          (?:Was|Were|Is|Are) \s (?:also\s|not\s|already\s)? {_PARTICIPLE} \s (?:the|an?|two|three|four|five|\d[\d.,]*) \s [\w-]+
        | (?:Was|Were|Is|Are) \s present \s (?:also\s)? (?:the|an?|two|three|four|five|many|some|\d[\d.,]*) \s [\w-]+
        | It \s (?:is|was|has\sbeen) \s (?:also\s)? {_PARTICIPLE} \s the \s [\w-]+
        | {{verb_first}} \s (?: on \s {{weekday}} | yesterday | today | tomorrow | tonight | this \s [a-z]+ | last \s [a-z]+ | into \s force (?: \s [a-z]+ )? | in \s (?: this \s | the \s )? [\w-]+ | at \s [\w:.]+ | place \s (?: yesterday | today | on \s {{weekday}} | in \s [A-Z]\w+ ) ) \s the \s [\w-]+
        | {{verb_first}} \s (?: also \s (?:the\s)? | the \s | (?=(?:{{title_person}})\s) ) [\w-]+
        | {{deed_first}} \s (?: an? | two | three | four | five | six | seven | eight | nine | ten | dozens \s of | hundreds \s of | \d[\d.,]* ) \s [\w-]+ (?! [^.\n]{{0,120}} , ) ) (?= [^?\n]* \. )""",
        reach=160,
        look=_may_begin,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("ar", "es", "it", "pt", "ru", "uk", "pl", "cs", "ro", "el", "fa", "he"),
    mqm="fluency/word-order",
    examples=(
        Flagged("It rained. ⟦Inaugurated the minister⟧ of culture the fair.", source="ar"),
        Flagged("⟦Was signed the treaty⟧ in May.", source="es"),
        Flagged("⟦It is closed the road⟧ to the coast.", source="it"),
        Flagged("⟦Stressed Minister⟧ Haddad that all was well.", source="ar"),
        Flagged("The hall was full. ⟦Were present also three of⟧ her sisters.", source="it"),
        Flagged("⟦Enters into force today the new⟧ decree on safety.", source="it"),
        Flagged("⟦Killed five people⟧ in a raid on the camp.", source="ar"),
        Clean("Killed two days later, he is not forgotten.", because="a participle before its clause", source="ar"),
        Clean("Was the treaty signed? It is closed.", because="a question; no subject follows", source="es"),
        Clean("Was signed the treaty?", because="a question", source="es"),
        Clean("Stressed by work, he left.", because="no subject follows", source="ar"),
    ),
)

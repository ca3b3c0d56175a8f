"""`At fourteen got she a job`: an adverbial, the verb and then its pronoun."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape


def _is_verb(word: str) -> bool:
    return may_be(word, "dz") and not may_be(word, "s")


def _is_turned(found: Shaped) -> bool:
    """Whether the sentence states something, and its first words turn no verb in English."""
    if not found.is_statement or found.has("inverting_word", "lead") or not _is_verb(found.words()[0]):
        return False
    if found.has("clause_or_phrase", "lead"):
        return False  # `after his job failed he`
    if found.classes("day") and not found.has("time_word", "day"):
        return False  # `the company says they`
    lead = found.words("lead")
    return len(lead) > 1 or lead[0] not in found.page.word_set("adverb_that_turns")


RULE = Rule(
    title="Pronoun behind its verb, after an adverbial",
    why="Swedish, German and Dutch have the verb second: “Vid fjorton fick hon ett jobb”.",
    find=shape(
        r"""^ "? C? (?P<lead> P (?: A? [a\#]* [nN]+ | \# ) (?: P (?: A? a* [nN]+ | \# ) )? | r | (?P<day> [Aa] n ) ) (?P<hit> [vw] I ) (?= r* [A\#nNOTP] )""",
        where=_is_turned,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("It rained. At fourteen ⟦got she⟧ a job.", source="*"),
        Flagged("Yesterday ⟦told they⟧ the press. Last year ⟦wrote he⟧ a book.", source="*"),
        Clean("The company says they come.", because="a clause of what is said"),
        Clean("At fourteen she got a job.", because="the pronoun comes first"),
        Clean("So said he to the king. Never spoke she a word.", because="turned in English, too"),
        Clean("In May came he who knew.", because="a clause of its own"),
        Clean("At fourteen got she a job?", because="a question"),
    ),
)

"""`There are 30 people lost their homes`: “there are” before a sentence that has its own verb."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, may_be, shape

_DETERMINERS, _TIMES = ("the", "their", "his", "her", "its"), ("time_word", "span_of_time")
_NAMING = frozenset({"called", "named", "dubbed", "titled", "nicknamed", "deemed", "considered"})


def _goes_on(found: Shaped) -> bool:
    """Whether the past form behind the noun is the verb of a sentence: an object follows, or it is no participle."""
    deed = found.words("deed")[0]
    if found.words()[0] != "there" or deed in _NAMING or not found.is_statement or not may_be(deed, "d"):
        return False
    first, *others = found.words("object") or ("", "")
    has_object = first in _DETERMINERS and not any(found.has(slot, "object") for slot in _TIMES) and others != ["way"]
    return has_object or not may_be(deed, "c")


RULE = Rule(
    title="“There are” before a whole sentence",
    why="“有三十人失去家园”, “có ba người chết”: the verb of being leads in what there is, and the sentence goes on.",
    when=("there are ", "there is ", "there were ", "there was "),
    find=shape(
        r"""(?P<hit> Q B r? (?: [aA] P )? [\#A] [\#a]* n (?P<deed>[wv]) ) (?= [PTN] | a? n | (?P<object> A [a\#]* n ) )""",
        where=_goes_on,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("zh", "ja", "ko", "vi", "th", "id", "ms"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦There are 30 people lost⟧ their homes.", source="zh"),
        Flagged("⟦There were 14 stations broke⟧ records.", source="zh"),
        Clean("There are 30 people injured; there was a man called the Hammer.", because="a participle", source="zh"),
        Clean("There were two cars parked a mile away the same day.", because="a participle", source="zh"),
        Clean("There were two men who broke the record.", because="a clause", source="zh"),
        Clean("There are many people there.", because="no verb", source="zh"),
    ),
)

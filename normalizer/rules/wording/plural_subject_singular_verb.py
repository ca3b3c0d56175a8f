"""`The ministers of the two countries has signed`: a singular verb behind several people or things."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, Shaped, is_mostly, may_be, shape, singular, third_persons

_ONE = frozenset({"is", "was", "has", "does"})
_APART = frozenset({"all", "both", "many", "most", "some", "including", "among", "aged", "two", "three", "four", "one"})


def _is_verb_of_one(found: Shaped) -> bool:
    """Whether the verb has the form that goes with one person or thing."""
    verb = found.words()[-1]
    return verb in _ONE or (is_mostly(verb, "z") and verb in found.page.language.kept(third_persons))


def _is_plural(noun: str, found: Shaped) -> bool:
    """Whether a noun is a plural and nothing else."""
    return singular(noun, found.page) is not None or (
        noun.endswith("s") and may_be(noun, "s") and not may_be(noun, "n")
    )


def _is_seen_as_sum(found: Shaped) -> bool:
    """Whether a number of things is looked at as one: three goals is considered a lot."""
    after = found.reading.words[found.match.end("hit") :][:1]
    return found.has("plural_number", "head") and not found.page.word_set("view_of_a_sum").isdisjoint(after)


def _disagrees(found: Shaped) -> bool:
    """Whether the subject is a plural, what stands between has no verb of its own, and the verb is a singular."""
    head = found.words("head")[-1]
    if not _is_plural(head, found) or found.has("span_of_time", "head") or _is_seen_as_sum(found):
        return False
    if found.has("people_plural", "head") and may_be(found.words()[-1], "z") and found.behind[:1] in ("A", "T"):
        return True
    apart = found.words("apart")
    return _is_verb_of_one(found) and (not apart or (apart[0] in _APART and found.words()[-1] in _ONE))


RULE = Rule(
    title="Singular verb behind a plural subject",
    why="The verb stands far from its subject, and engines make it agree with the noun beside it.",
    find=shape(
        r"""^ "? (?P<head> [A\#] [a\#c]* n ) (?: S | P [A\#]? [a\#c]* (?: n{1,2} | N+ ) | , (?P<apart> [^,vwBHDM]{1,12} ) , )? (?P<hit> [BHDv] | n (?= [AT] ) ) (?! n* [.?] )""",
        where=_disagrees,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The ministers of the two countries ⟦has⟧ signed a treaty.", source="*"),
        Flagged("The three suspects, all from Porto, ⟦was⟧ sent home.", source="*"),
        Flagged("The workers of Renault ⟦remains⟧ on strike.", source="*"),
        Flagged("The prices ⟦has⟧ risen. The deputies ⟦supports⟧ the bill.", source="ru"),
        Clean("The ministers of the two countries have signed a treaty.", because="the verb is a plural"),
        Clean("The minister of the two countries has signed it.", because="the subject is a singular"),
        Clean("The three suspects, it was said, was the theme.", because="a clause of its own"),
        Clean("Four points is deemed a good haul from a tour.", because="seen as one sum"),
        Clean("The two weeks in the mountains was a joy.", because="a time is one thing"),
    ),
)

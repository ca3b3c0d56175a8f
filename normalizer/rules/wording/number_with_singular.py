"""`5 vehicle were stuck`: a number with a noun in the singular."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern, plural, with_s

_BESIDE = 24


def _is_counted(match: re.Match[str], page: Page) -> bool:
    """Whether the number counts the noun, and nothing but an adjective stands between them."""
    adjective = match.group("adjective")
    if match.group("hit") in page.word_set("ordered_thing"):  # an ordinal is meant
        return False
    return (adjective is None or _describes(adjective, page)) and _counts(match, page)


def _describes(word: str, page: Page) -> bool:
    """Whether a word is an adjective."""
    listed = word in page.word_set("simple_adjective") or word in page.word_set("counted_adjective")
    return listed or word.endswith(page.words("adjective_ending"))


def _counts(match: re.Match[str], page: Page) -> bool:
    """Whether the number counts: behind the name of a month it is a date, behind that of a thing, or before a bus, a name."""
    before = page.text[max(0, match.start() - _BESIDE) : match.start()].rsplit("\n", 1)[-1].split()
    if not before:
        return True
    word = before[-1]
    if word[0].isupper():
        return (
            word not in page.words("month") and word.lower() in page.language.function_words and word not in ("A", "An")
        )
    if word in ("the", "this", "next", "last") and match.group("hit") in page.word_set("vehicle_with_number"):
        return False
    return word not in ("a", "an") and word not in page.word_set("numbered_thing")


RULE = Rule(
    title="Singular after a number",
    why="Turkish, Persian, Chinese and others count without a plural: “5 araç”.",
    when=("{plural_number} ", *(f"{digit} " for digit in range(10))),
    find=pattern(
        r"""(?<![\w.,$€£/:’'–-]) (?: [2-9] | [1-9]\d{1,2} (?: [.]\d{1,2} (?= \s (?:million|billion|thousand|{currency_one}) \b ) )? | [1-9][.]\d{1,2} (?= \s (?:million|billion|{currency_one}) \b ) | \d{1,3}[.,]\d{3} | (?i:{plural_number}) ) (?: [ ] (?:million|billion|thousand|hundred|trillion) (?= [ ] (?: {currency_one} | {count_noun} ) \b ) )?
        [ ] (?: (?P<adjective> [a-z]+ ) [ ] )? (?P<hit> {count_noun} | {counted_brand} | {currency_one} )
        (?= \s* (?: [.,;:)] | \Z ) | \s (?: {after_counted_noun} | [a-z]{3,}ed | a\s(?:kilo|day|week|month|year|head) )\b )""",
        where=_is_counted,
        reach=60,
    ),
    fix=lambda match, page: plural(match.group("hit"), page) or with_s(match.group("hit")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("On the pass 5 ⟦vehicle⟧ were stuck.", becomes="On the pass 5 vehicles were stuck.", source="tr"),
        Flagged("It hired two ⟦teacher⟧, he said.", becomes="It hired two teachers, he said.", source="fa"),
        Flagged(
            "It lies 30 ⟦kilometer⟧ south of the town.", becomes="It lies 30 kilometers south of the town.", source="ar"
        ),
        Flagged("It feeds twelve million ⟦person⟧.", becomes="It feeds twelve million people.", source="ar"),
        Flagged(
            "Last year three new ⟦bridge⟧ were opened.", becomes="Last year three new bridges were opened.", source="*"
        ),
        Flagged(
            "In the yard two ⟦Porsche⟧ were burning.", becomes="In the yard two Porsches were burning.", source="*"
        ),
        Flagged("The debt is 640 million ⟦dollar⟧.", becomes="The debt is 640 million dollars.", source="*"),
        Clean("We took the 14 tram to town.", because="the name of a line", source="*"),
        Flagged(
            "They sew jeans at 6 ⟦euro⟧ and 2.5 million ⟦shekel⟧.",
            becomes="They sew jeans at 6 euros and 2.5 million shekels.",
            source="*",
        ),
        Clean("It was a two animal and vehicle event, said three soldiers.", because="part of a noun", source="tr"),
        Clean("A small set of 2,000 per day and 5 mm film at night.", because="no adjective", source="tr"),
        Clean("The July 13 attack on the harbour failed.", because="a date", source="tr"),
        Clean("It is the 80 anniversary of the end.", because="an ordinal is meant", source="tr"),
        Clean("Five vehicles were stuck.", because="the plural is there", source="tr"),
        Clean("He took the Apollo 11 mission and chapter 7 lesson to heart.", because="numbers of things", source="tr"),
    ),
)

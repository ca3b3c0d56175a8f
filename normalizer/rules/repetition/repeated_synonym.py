"""Two words of the source that became the same word twice, joined by `and` or `or`."""

import re
from collections.abc import Iterator

from normalizer.rulebook import (
    SAFE,
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Hit,
    Page,
    Rule,
    Strength,
    is_mostly,
)

_WORD = re.compile(r"[^\W\d_][\w'-]+(?![\w'-])")
_BEFORE = re.compile(r"([\w'-]+)\s+\Z")
_BEHIND = re.compile(r" ([a-z]{3,})\b")
_NEXT = re.compile(r" ([a-z]+)\b")
_SPACES = re.compile(r"\s*")
_GOES_ON = re.compile(r" and (?:again|another|more|many)\b")
_THERE = ("there ", "there are ", "there is ")
_HAVE = ("have", "has", "had", "having")
_REACH, _BEGINNING = 40, 3


def _find(page: Page) -> Iterator[Hit]:
    fold = page.fold
    for offset, joint in page.hits:
        start = offset + len(joint)
        beginning = fold[start : start + _BEGINNING]
        if beginning[:1].isspace():
            start = _SPACES.match(fold, start).end()  # type: ignore[union-attr]
            beginning = fold[start : start + _BEGINNING]
        if not beginning or beginning not in fold[max(0, offset - _REACH) : offset]:
            continue
        left, right = _last_word(fold, offset), _WORD.match(fold, start)
        if left and right and left.group() == right.group():
            yield from _judge(page, left, right, joint.strip())
        elif left and right:
            yield from _compound(page, left, right)


def _compound(page: Page, left: re.Match[str], right: re.Match[str]) -> Iterator[Hit]:
    """A noun of two words that stands on both sides: `the border guards and border guards`."""
    last = _BEHIND.match(page.fold, right.end())
    if last is None or last.group(1) != left.group() or not is_mostly(last.group(1).removesuffix("s"), "n"):
        return
    start = left.start() - len(right.group()) - 1
    once = page.text[start : left.end()]
    again, is_free = page.text[right.start() : last.end()], not start or page.fold[start - 1 : start].isspace()
    if once[:1].lower() + once[1:] == again and again.islower() and is_free:
        yield Hit(start, last.end(), fix=once, safety=SUGGESTED, strength=WEAK)


def _last_word(fold: str, end: int) -> re.Match[str] | None:
    """The word that ends there, without a mark that stands before it."""
    start = end
    while start and (fold[start - 1].isalnum() or fold[start - 1] in "_'-"):
        start -= 1
    while start < end and not fold[start].isalpha():
        start += 1
    return _WORD.match(fold, start, end)


def _judge(page: Page, left: re.Match[str], right: re.Match[str], conjunction: str) -> Iterator[Hit]:
    word, start, end = left.group(), left.start(), right.end()
    if (
        word in page.language.function_words
        or word in page.words(f"repeated_ok_{conjunction}")
        or page.text[end : end + 2] == " …"
    ):
        return
    before = _BEFORE.search(page.fold, max(0, start - _REACH), start)
    previous = before.group(1) if before else ""
    is_half = _is_half_of_compound(page, word, end)
    if _is_emphasis(page, word, previous, start, end) or (is_half and _may_be_meant(page, word, start, conjunction)):
        return
    yield Hit(
        start,
        end,
        fix=page.text[start : left.end()],
        safety=None if _is_person(page, word) else SUGGESTED,
        strength=WEAK if is_half else _strength(page, word, previous, (start, end), conjunction),
    )


def _is_half_of_compound(page: Page, word: str, end: int) -> bool:
    """Whether a noun goes on behind the second word, which then says of what kind it is: police and police dogs."""
    behind = _BEHIND.match(page.fold, end)
    if behind is None or behind.group(1) in page.language.function_words:
        return False
    if behind.group(1).endswith("ing") and word.endswith("s"):
        return False  # `doctors and doctors leaving`
    return not behind.group(1).endswith(("ed", "ly")) and behind.group(1) not in page.words("reporting_verb_past")


def _may_be_meant(page: Page, word: str, start: int, conjunction: str) -> bool:
    """Whether somebody may set a noun beside a kind of another: a name, a body of people, an alternative."""
    is_named = page.text[start].isupper() or word in page.words("people_noun")
    return is_named or conjunction == "or" or page.fold.endswith(". ", 0, start)


def _is_person(page: Page, word: str) -> bool:
    """Whether the word says who somebody is: one person. Of two things the second may be another one, now lost."""
    return word in page.words("title_person") or word in page.words("speaker")


def _is_emphasis(page: Page, word: str, previous: str, start: int, end: int) -> bool:
    """Whether a writer repeats the word on purpose: growing, lasting, naming a pair, many of them."""
    if _GOES_ON.match(page.fold, end) or page.fold.startswith(f" and {word}", end):
        return True
    if page.fold.endswith((f"{word} and ", f"{word} or "), 0, start) or _turns_round(page, previous, end):
        return True
    if (
        word.endswith("er")
        and not word.endswith(("ier", "ver"))
        and not is_mostly(word, "n")
        and previous not in _determiners(page)
    ):
        return not page.fold.startswith(" of", end) and previous not in ("main", "chief", "former")
    behind = _BEHIND.match(page.fold, end)
    if behind and behind.group(1) in page.words("pronoun_object"):
        return True  # `for your wishes and wishes you luck`
    return word.endswith("ier") or previous in ("both", "between") or page.fold.endswith(_THERE, 0, start)


def _turns_round(page: Page, previous: str, end: int) -> bool:
    """Whether what is said of one word is said of the other the other way round: `left is right and right is left`."""
    return previous in page.words("link_of_likes") and page.fold.startswith(f" {previous} ", end)


def _determiners(page: Page) -> frozenset[str]:
    return page.word_set("determiner") | {"the", "a", "an"}


def _begins_clause(page: Page, end: int) -> bool:
    """Whether the second word has a verb of its own: `Voting breeds apathy and apathy is an enemy`."""
    behind = _NEXT.match(page.fold, end)
    return behind is not None and behind[1] in page.word_set("singular_auxiliary")


def _strength(page: Page, word: str, previous: str, span: tuple[int, int], conjunction: str) -> Strength | None:
    """Names, verbs, orders, bare plurals and alternatives are repeated by people too: these need evidence."""
    start, end = span
    if not previous and page.text[:start].endswith(", ") and is_mostly(word, "a"):
        return None  # `a great artist, humble and humble`
    if (
        not previous
        or page.text[start].isupper()
        or word.endswith(("ed", "ing"))
        or is_mostly(word, "d")
        or conjunction == "or"
        or previous in _HAVE
        or previous in page.word_set("modal_or_negated")
        or previous == "to"
        or _begins_clause(page, end)
    ):
        return WEAK
    if previous in ("are", "is") and not is_mostly(word, "a"):
        return WEAK  # `the answer is work and work`: somebody may insist
    bare_plural = word.endswith("s") and not word.endswith("ss") and previous not in _determiners(page)
    return WEAK if bare_plural else None


RULE = Rule(
    title="Same word on both sides of a conjunction",
    why="Two synonyms of the source have one English word, and the engine wrote it twice.",
    when=(" and ", " or "),
    find=_find,
    safety=SAFE,
    languages=("en",),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged(
            "Ankara is the main ⟦supporter and supporter⟧ of the army.",
            becomes="Ankara is the main supporter of the army.",
        ),
        Flagged("It was ⟦bribery and bribery⟧, the judge said.", becomes="It was bribery, the judge said."),
        Flagged("the ⟦manager or manager⟧ of the shop", becomes="the manager of the shop", source="*"),
        Flagged("plans for the ⟦harbour and harbour⟧ of the town", becomes="plans for the harbour of the town"),
        Flagged(
            "a hospital with ⟦maternity and maternity⟧ services",
            becomes="a hospital with maternity services",
            source="pt",
        ),
        Flagged("skis, a ⟦pram and pram⟧ and a sled", becomes="skis, a pram and a sled", source="fi"),
        Flagged("She was an artist, ⟦humble and humble⟧.", becomes="She was an artist, humble."),
        Flagged(
            "What is missing is ⟦information and information⟧.", becomes="What is missing is information.", source="pt"
        ),
        Flagged(
            "Our ⟦border guards and border guards⟧ took the post.",
            becomes="Our border guards took the post.",
            source="fa",
        ),
        Flagged("⟦Strong winds and strong winds⟧ came.", becomes="Strong winds came.", source="zh"),
        Flagged("We see ⟦doctors and doctors⟧ leaving.", becomes="We see doctors leaving.", source="he"),
        Flagged(
            "A stamp means ⟦power and power⟧. They are ⟦calm and calm⟧.", becomes="A stamp means power. They are calm."
        ),
        Clean("Prices, which had risen and risen, fell.", because="somebody may insist on what went on", source=None),
        Clean("He tried again and again, more and more.", because="idioms of repetition"),
        Clean("The waves grew bigger and bigger.", because="a comparative that grows"),
        Clean("There are lies and lies.", because="kinds set against each other"),
        Clean("The answer is work and work.", because="somebody insists", source=None),
        Clean("The old guards and guards of the palace left.", because="a noun and a longer one", source=None),
        Clean("She thanks you for your wishes and wishes you luck.", because="the second is a verb"),
        Clean("They talked and talked and talked.", because="three times is on purpose"),
        Clean("The wind blew and blew.", because="somebody insists", source=None),
        Clean("Knead and knead and knead: ten minutes.", because="three times at the head of a sentence"),
        Clean("Seen so, left is right and right is left.", because="the other way round"),
        Clean(
            "Pour off the fat; reserve and reserve some more.",
            because="an order at the head of its clause",
            source=None,
        ),
        Clean("The police and police dogs are inside.", because="a noun and a kind of another"),
        Clean("Voting breeds apathy and apathy is an enemy.", because="the second has a verb", source=None),
        Clean("They would caw and caw until noon, to see and see.", because="verbs", source=None),
        Clean("Johnson and Johnson paid.", because="a firm", source=None),
    ),
)

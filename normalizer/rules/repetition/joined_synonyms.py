"""`the physicians and doctors`: two words of one meaning joined by `and`, in any inflection."""

import re
from collections import defaultdict
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Evidence, Flagged, Hit, LanguageData, Page, Rule

_LEFT = re.compile(r"(?:\A|(?P<before>[\w,'-]+)\s|\W)(?P<word>[a-z]+)\Z")
_RIGHT = re.compile(r"(?:(?P<article>the|an?|his|her|its|their)\s)?(?P<word>[a-z]+)(?![\w'’-]|\s(?:and|or)\b)")
_DONE = re.compile(r"\b(?P<word>[a-z]+) (?:the|an?|his|her|its|their) (?:[\w-]+ ){0,2}[\w-]+\Z")
_THAT = re.compile(r"\s(?:that|the|his|her|its|their)\b")
_OBJECT = re.compile(r"\s(?:it|them)\b")
_REACH, _LEAST = 48, 2
_ENDINGS = (
    ("", "", ""),
    ("s", "s", ""),
    ("s", "es", ""),
    ("s", "ies", "y"),
    ("ed", "ed", ""),
    ("ed", "d", ""),
    ("ed", "ied", "y"),
    ("ing", "ing", ""),
    ("ing", "ing", "e"),
)

Meanings = frozenset[tuple[str, int]]


def _find(page: Page) -> Iterator[Hit]:
    known = page.language.kept(_meanings)
    for offset, literal in page.hits:
        right = _RIGHT.match(page.text, offset + len(literal))
        meant = _of(right["word"], known) if right else None
        if not right or not meant:
            continue
        left = _LEFT.search(page.text, max(0, offset - _REACH), offset)
        if left and meant & _of(left["word"], known) and _is_pair(page, left, right):
            yield _hit(page, left["word"], right["word"], left.start("word"), right.end(), offset)
            continue
        done, object_ = _DONE.search(page.text, max(0, offset - _REACH), offset), _OBJECT.match(page.text, right.end())
        if done and object_ and not right["article"] and meant & _of(done["word"], known):
            yield _hit(page, done["word"], right["word"], done.start("word"), object_.end(), offset)


def _hit(page: Page, left: str, right: str, start: int, end: int, joint: int) -> Hit:
    evidence = (Evidence("text", f"“{left}” and “{right}” say the same", "lexicon"),)
    return Hit(start, end, fix=page.text[start:joint], evidence=evidence)


def _is_pair(page: Page, left: re.Match[str], right: re.Match[str]) -> bool:
    """Whether nothing speaks against two words of one meaning: no list, no other article, no habit."""
    if left["word"] == right["word"] or ((left["before"] or "").endswith(",") and not _is_clause(page, right)):
        return False
    if right["article"] and not _stands_before(page, left.start("word"), right["article"]):
        return False
    return not _is_known(page, left["word"], right["word"])


def _is_clause(page: Page, right: re.Match[str]) -> bool:
    """Whether a participle with its own clause follows the comma, and no list ends: `, stressing and emphasizing that`."""
    return right["word"].endswith("ing") and _THAT.match(page.text, right.end()) is not None


def _stands_before(page: Page, start: int, article: str) -> bool:
    before = page.fold[max(0, start - _REACH) : start].split()[-1:]
    return before == [article] or (article[0] == "a" and before in (["a"], ["an"]))


def _is_known(page: Page, left: str, right: str) -> bool:
    """Whether English joins the words by habit, or another rule knows the pair."""
    return f"{left} and {right}" in page.word_set("usual_pair") | page.word_set("synonym_pair")


def _meanings(language: LanguageData) -> dict[str, frozenset[int]]:
    """The groups of each word, by their number."""
    meanings: dict[str, set[int]] = defaultdict(set)
    for number, group in enumerate(language.words.get("synonym_group", ())):
        for word in group.split():
            meanings[word].add(number)
    return {word: frozenset(numbers) for word, numbers in meanings.items()}


def _of(word: str, known: dict[str, frozenset[int]]) -> Meanings:
    """What a word may mean, with the inflection it then has.

    >>> known = {"try": frozenset({3}), "attempt": frozenset({3})}
    >>> sorted(_of("tried", known) & _of("attempted", known))
    [('ed', 3)]
    """
    return frozenset(
        (kind, number)
        for kind, ending, letter in _ENDINGS
        if word.endswith(ending) and len(word) >= len(ending) + _LEAST
        for number in known.get(word.removesuffix(ending) + letter, ())
    )


RULE = Rule(
    title="Synonyms joined",
    why="Engines give both readings of a word, and Arabic, Persian and Chinese pair synonyms for weight.",
    when=(" and ",),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("The ⟦sentries and guards⟧ left.", becomes="The sentries left.", source="ar"),
        Flagged("He ⟦attempted and tried⟧ it twice.", becomes="He attempted it twice.", source="ar"),
        Flagged("He saw the ⟦envoy and the ambassador⟧ off.", becomes="He saw the envoy off.", source="fa"),
        Flagged(
            "The police ⟦secured the match and protected it⟧.", becomes="The police secured the match.", source="ar"
        ),
        Flagged(
            "He spoke, ⟦stressing and emphasizing⟧ that it is late.",
            becomes="He spoke, stressing that it is late.",
            source="ar",
        ),
        Clean("The attempt and the trial lasted long. He tries and attempted it.", because="no synonyms; two tenses"),
        Clean("Nurses, physicians and doctors left; errors and mistakes and lies stay.", because="lists", source="ar"),
        Clean("They pick and choose. He saw an envoy and the ambassador.", because="by habit; two articles"),
    ),
)

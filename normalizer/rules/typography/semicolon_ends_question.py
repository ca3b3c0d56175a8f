"""`Who will pay; Nobody knows.`: the question mark of Greek at the end of a question of its own."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Hit, LanguageData, Page, Rule, alternatives

_BEGINNING = re.compile(r"(?:\A|[.!?…]\s|[\n“«\"]\s?)(?P<question>[^\W\d_a-z][^.!?…\n“”«»\";]{5,})\Z")
_AFTER = re.compile(r"[”\"»]?(?:\s*\n|\s*\Z|\s(?P<word>[^\W\d_a-z][a-z’']*)[\s,])")
_REACH = 200


def _asks(language: LanguageData) -> re.Pattern[str]:
    """The beginning of a question."""
    auxiliary = alternatives(language.words.get("auxiliary_with_not", ()))
    return re.compile(
        rf"(?:(?:And|But|So|Then|Yet)\s)?(?i:why|how\s(?:much|many|long|far|often|soon|old|{auxiliary})|(?:where|when)\s{auxiliary}"
        r"|(?:what|who|whom|which\s[a-z]+|whose\s[a-z]+)\s(?:will|can|could|should|do|does|did|happens|happened)"
        r"|(?:will|can|could|should|do|does|did|is|are|was|were|has|have)\s(?:it|he|she|they|we|you|the|this|there))\s"
    )


def _find(page: Page) -> Iterator[Hit]:
    for offset, _ in page.hits:
        after = _AFTER.match(page.text, offset + 1)
        if after is None or (after.group("word") and after.group("word").lower() not in page.language.function_words):
            continue
        sentence = _BEGINNING.search(page.text, max(0, offset - _REACH), offset)
        if sentence and page.language.kept(_asks).match(sentence.group("question")):
            yield Hit(offset, offset + 1, fix="?")


RULE = Rule(
    title="Semicolon at the end of a question",
    why="Greek ends a question with “;”, which engines leave as it is.",
    when=(";",),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("el",),
    mqm="fluency/punctuation",
    examples=(
        Flagged(
            "It rains. How much will fall⟦;⟧ The office says little.",
            becomes="It rains. How much will fall? The office says little.",
            source="el",
        ),
        Flagged(
            "And who will pay for the mud⟦;⟧\nNobody answers.",
            becomes="And who will pay for the mud?\nNobody answers.",
            source="el",
        ),
        Flagged("“Will they open it again⟦;⟧”", becomes="“Will they open it again?”", source="el"),
        Clean("What they build is large; the town is small.", because="a small letter goes on", source="el"),
        Clean("Who came is known; Tom stayed.", because="a name may follow a semicolon", source="el"),
        Clean("What is small is easy; The small is strong.", because="a statement", source="el"),
        Clean("The mud is deep; The roof is gone.", because="no question", source="el"),
    ),
)

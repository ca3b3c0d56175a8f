"""`the public and the audience`: two words for one idea, each with its article."""

from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Evidence, Flagged, Hit, Page, Rule

_REACH = 40


def _find(page: Page) -> Iterator[Hit]:
    pairs = page.word_set("synonym_pair")
    for offset, literal in page.hits:
        before, after = page.fold[max(0, offset - _REACH) : offset], page.fold[offset + len(literal) :][:_REACH]
        left, right = before.rpartition(" ")[2], _first_word(after)
        article = before.rpartition(" ")[0].rpartition(" ")[2]
        if article == literal.split()[-1] and f"{left} and {right}" in pairs:
            start, end = offset - len(left), offset + len(literal) + len(right)
            detail = f"“{left}” and “{right}” say the same"
            yield Hit(start, end, fix=page.text[start:offset], evidence=(Evidence("text", detail, "lexicon"),))


def _first_word(text: str) -> str:
    """The word that a text begins with.

    >>> _first_word("audience, too"), _first_word("audience")
    ('audience', 'audience')
    """
    end = next((place for place, mark in enumerate(text) if not (mark.isalnum() or mark == "-")), len(text))
    return text[:end]


RULE = Rule(
    title="Two words for one idea, each with its article",
    why="The engine gave both readings of a word, or the source pairs synonyms for weight: “الجمهور والحضور”.",
    when=(" and the ", " and a ", " and an ", " and his ", " and her ", " and its ", " and their "),
    find=_find,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("He thanked the ⟦public and the audience⟧.", becomes="He thanked the public.", source="fr"),
        Flagged("He lost his ⟦fury and his anger⟧ there.", becomes="He lost his fury there.", source="ar"),
        Clean("He thanked the public and the mayor.", because="two things", source="fr"),
        Clean("He thanked a public and the audience.", because="two articles", source="fr"),
    ),
)

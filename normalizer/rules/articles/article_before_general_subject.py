"""`The tourism represents a tenth`: an article before a thing in general that opens a sentence."""

import re

from normalizer.rulebook import (
    SUGGESTED,
    WEAK,
    Clean,
    Flagged,
    Page,
    Rule,
    capitalise_like,
    is_intransitive,
    may_be,
    pattern,
)

_BEFORE_OBJECT = frozenset(
    {"the", "a", "an", "its", "his", "her", "their", "our", "no", "this", "these", "all", "many"}
)


def _speaks_in_general(match: re.Match[str], page: Page) -> bool:
    """Whether a verb follows and nothing before spoke of the thing, so that no certain one is meant."""
    thing = match.group("thing").lower()
    if thing in page.word_set("certain_thing") or not _is_verb(match, page):
        return False
    return thing not in page.fold[: match.start("hit")]


def _is_verb(match: re.Match[str], page: Page) -> bool:
    verb, behind = match.group("verb"), match.group("behind") or ""
    if verb in page.word_set("general_verb") or verb in page.word_set("past_not_participle"):
        return True
    if may_be(verb, "z"):
        return behind in _BEFORE_OBJECT or not may_be(verb, "sn")
    is_object = behind in _BEFORE_OBJECT or behind[:1].isdigit() or behind in page.words("month")
    return may_be(verb, "d") and (is_object or is_intransitive(verb))


RULE = Rule(
    title="Article before a thing in general that opens a sentence",
    why="“Le tourisme représente”, “La inflación cerró”, “Il basilico cresce”: English names what is general without one.",
    when=("the {bare_notion} ", "the {bare_commodity} ", "the {notion_as_subject} "),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) | (?<= [.!?][”"]\s ) | (?<= [“"«] ) | (?<= \b that\s ) | (?<= \b because\s ) )
          (?P<hit> (?P<the> [Tt]he ) \s (?P<thing> {bare_notion} | {bare_commodity} | {notion_as_subject} ) ) \s
          (?P<verb> [a-z]{2,} ) (?! [’'-] ) (?: \s (?P<behind> [\w-]+ ) )?""",
        where=_speaks_in_general,
        reach=60,
    ),
    fix=lambda match, page: capitalise_like(match.group("the"), match.group("thing")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ar", "ca", "ro", "el", "de", "gl", "hu", "he"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦The tourism⟧ represents a tenth of it.", becomes="Tourism represents a tenth of it.", source="fr"),
        Flagged(
            "It rained. ⟦The inflation⟧ closed the year low.",
            becomes="It rained. Inflation closed the year low.",
            source="es",
        ),
        Flagged("⟦The inflation⟧ ended May at 6 percent.", becomes="Inflation ended May at 6 percent.", source="it"),
        Flagged("⟦The tourism⟧ gave work to many.", becomes="Tourism gave work to many.", source="es"),
        Flagged("He says that ⟦the petrol⟧ will be dear.", becomes="He says that petrol will be dear.", source="fr"),
        Clean("Tourism grew. The tourism represents a tenth.", because="it was spoken of before", source="fr"),
        Clean(
            "The tourism board met. The inflation target of May is gone.", because="part of another noun", source="fr"
        ),
        Clean("The paper names him; the weapons will be burned.", because="certain ones", source="fr"),
        Clean("The education imposed by the king was hard.", because="a certain one", source="fr"),
    ),
)

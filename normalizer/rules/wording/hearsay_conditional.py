"""A conditional that only says that somebody else says so."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, is_hearsay, late, may_be, pattern

_PLURAL = re.compile(
    r"(?:\b(?:they|we|you|people|men|women|children|police|and [\w’'-]+)|[^s\W]s)(?: who)?\s*(?:\([^)]*\)\s*)?\Z"
)
_SUPPOSED_BEFORE = late(
    r"\b(?:if|had|unless|without|but\sfor|wish(?:ed)?)\b[^.!?]*\b(?:would|could|might)\s(?:not\s|never\s)?have\b"
)
_BUT_FOR = late(r"\b(?:but|except)\sfor\b|\bhad\s(?:it|he|she|they|the)\b")
_REACH = 300


def _reportedly(match: re.Match[str], page: Page) -> str:
    before = page.fold[max(0, match.start() - 60) : match.start()]
    auxiliary = "have" if _PLURAL.search(before) else "has"
    return f"{auxiliary} reportedly {match.group('verb')}"


def _is_supposed(match: re.Match[str], page: Page) -> bool:
    """Whether it goes on with what was supposed before in the paragraph, or its sentence names what prevented it."""
    low, _ = page.view.line_at(match.start())
    start, end = page.view.context(*match.span())
    before = page.fold[max(low, match.start() - _REACH) : match.start()]
    return _SUPPOSED_BEFORE.search(before) is not None or _BUT_FOR.search(page.fold, start, end) is not None


def _is_told(match: re.Match[str], page: Page) -> bool:
    """Whether the conditional is one of a verb, and tells hearsay."""
    verb = match.group("verb")
    return (
        (verb.endswith(("ed", "en")) or may_be(verb, "c")) and is_hearsay(match, page) and not _is_supposed(match, page)
    )


RULE = Rule(
    title="Conditional of hearsay",
    why="French, Spanish, Italian, Portuguese and Romanian put unconfirmed news in the conditional; English says “reportedly”.",
    when=("would have ",),
    find=pattern(
        r"""\b would \s+ have \s+
        (?P<verb> (?! when\b | then\b | even\b | often\b | children\b | women\b | men\b ) [a-z]+{participle_ending} ) \b""",
        on="fold",
        unless=(
            r"""would\s+have\s+(?:been\s+(?:able|possible|better|easy|easier|hard|nice|wise)
            |{wish_in_conditional})\b""",
            r"""would\s+have\s+(?:hated|enjoyed|adored|approved|laughed|smiled|applauded|been\s+{feeling_in_conditional})\b""",
            r"would\s+have\s+been\s+(?:\d+|{number_word})\b(?!\s(?:dead|injured|wounded|killed|victims|people|cases))",
            r"(?<=\bthat\s)",
            r"(?<=\bwhich\s)",
            r"(?<=never\s)",
            r"(?<=nobody\s)",
            r"(?<=\bit\s)",
            r"(?<=what\s)",
        ),
        where=_is_told,
    ),
    fix=_reportedly,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ro", "ca", "gl", "nl"),
    of_source=True,
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "Aleppo ⟦would have fallen⟧ into the hands of jihadists.",
            becomes="Aleppo has reportedly fallen into the hands of jihadists.",
            source="fr",
        ),
        Flagged(
            "The suspects ⟦would have poured⟧ petrol.",
            becomes="The suspects have reportedly poured petrol.",
            source="fr",
        ),
        Flagged(
            "A cook who ⟦would have started⟧ here was hurt. The men who ⟦would have fled⟧ are known.",
            becomes="A cook who has reportedly started here was hurt. The men who have reportedly fled are known.",
            source="fr",
        ),
        Clean(
            "Without support it is unthinkable that they would have joined the offensive.",
            because="a real condition",
            source="es",
        ),
        Clean("He would have liked a longer debate.", because="a wish", source="pt"),
        Clean("She never would have guessed the answer.", because="what never was", source="fr"),
        Clean("Granny would have hated the noise.", because="what somebody would feel", source="fr"),
        Clean("He would have been 90 today.", because="an age that nobody reached", source="fr"),
        Clean("They planned a tax that would have raised rents.", because="what a plan meant", source="fr"),
        Clean("The ministry dropped a rule which would have closed bars.", because="what a plan meant", source="fr"),
        Clean(
            "If it had rained, we would have left. The boat would have stayed.",
            because="a supposition that goes on",
            source="fr",
        ),
        Clean("The team would have scored but for a dog.", because="what prevented it", source="fr"),
        Clean("Nobody would have noticed the change.", because="what nobody did", source="fr"),
        Clean("It would have broken the record.", because="a supposition about the matter", source="fr"),
        Clean("They would have bread and pies.", because="no verb follows", source="fr"),
        Clean("What would have happened is known.", because="a question", source="fr"),
        Clean("“The city would have fallen,” he said.", because="somebody's own words", source="fr"),
    ),
)

"""`on lunes`, `12 Mayıs`, `in février`: a month or weekday of the source language."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, fold, pattern

_LATIN = "[A-Za-zÀ-ÿĀ-ſ’'-]"


def _english(match: re.Match[str], page: Page) -> str | None:
    """The English month or day, where all the languages that have the word mean the same by it."""
    word = fold(match.group("hit")).lower()
    own = next(entry for entry in page.lexicon.languages if entry.code == page.language.code)
    meant = {
        english
        for entry in page.lexicon.languages
        for theirs, ours in ((entry.months, own.months), (entry.weekdays, own.weekdays))
        for foreign, english in zip(theirs, ours, strict=False)
        if fold(foreign).lower() == word
    }
    return meant.pop() if len(meant) == 1 else None


RULE = Rule(
    title="Month or weekday of the source language",
    why="The engine took it for a name, most often beside a number.",
    when=(" {foreign_date_word}", " {foreign_month_after_day}"),
    find=pattern(
        rf"""(?: (?: (?<![\w.,])\d{{1,2}}\.?\s
            | \b(?i:on|since|until|by|last|next|every|this|in|of|from|to|and)\s )
            (?P<hit> (?i: {{foreign_date_word}} ) | (?: (?<=\d\s) | (?<=\d\.\s) ) {{foreign_month_after_day}} ) )
        (?! {_LATIN} )
        (?= \s* (?:[.,;:)\n]|\Z) | \s+ (?: \d | (?:[a-z]{{2,3}}|will|that|when|after|with|from)\s ) )""",
        unless=(r"\w+\sde\s", r"(?<!\d\s)(?<!\d\.\s)Mayo\b"),
        reach=30,
    ),
    fix=_english,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "de", "tr", "pl", "nl", "fa", "cs", "ro", "hu", "ru", "uk", "ar"),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("He left on ⟦lunes⟧ and came back.", becomes="He left on Monday and came back.", source="es"),
        Flagged("The fair opens on 12 ⟦Mayıs⟧ in Bursa.", becomes="The fair opens on 12 May in Bursa.", source="tr"),
        Flagged("It began on 5 ⟦mars⟧ 2023.", becomes="It began on 5 March 2023.", source="fr"),
        Flagged("It ended on 5 ⟦grudnia⟧ 2023.", source="pl"),
        Clean("He left on Monday and came back in May.", because="English", source="es"),
        Clean("Some 5 mars missions; 12 Mars bars; 200 mai tais.", because="a planet, a drink", source="fr"),
        Clean("He met Avril Février, and a play called Sonntag.", because="names", source="fr"),
        Clean("The towns of Mayo and Donegal are closed.", because="a county", source="es"),
        Clean("He lives at 25 Kasım street.", because="a street", source="tr"),
        Clean("It stands on 12 Octubre de Rivas.", because="part of a name", source="es"),
    ),
)

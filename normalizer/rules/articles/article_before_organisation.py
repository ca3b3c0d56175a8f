"""`the Istat`, `the Unicaja`, `the Bavaria`: an article before a club, a party, an agency or a region."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, capitalise_like, name_ends, pattern


def _acts(match: re.Match[str], page: Page) -> bool:
    """Whether a word behind the name that is not known to end it is a verb."""
    deed = match.group("deed")
    return deed is None or (deed not in page.language.function_words and name_ends(page, match.end("hit")))


RULE = Rule(
    title="Article before a club, party, agency or region",
    why="“el Betis”, “l’Istat”, “la Baviera”, “o Ibama”: English gives these names no article.",
    when=("the {bare_organisation}", "the {bare_region}", "the {club_letters} "),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<the> [Tt]he ) \s (?P<name> {bare_organisation} | {bare_region} | {club_letters} \s [A-Z][\w’-]+ (?: \s [A-Z][\w’-]+ )? ) )
        (?= \s* (?: [.,;:!?)”"] | [–—(] | \Z | [\r\n] ) | ['’]s \s [a-z]
          | \s (?: {club_follower} | \d[\d.,]* | [a-z]{3,}(?:ed|es) ) \b | \s (?P<deed> [a-z]{3,} ) \s )""",
        unless=(
            r"The\sAFP\b",
            r"[Tt]he\s\w+\s(?:and|or|to|for|in)\s(?:\w+\s)?{noun_of_two_names}s?\b",
        ),
        where=_acts,
        reach=60,
    ),
    fix=lambda match, page: capitalise_like(match.group("the"), match.group("name")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("es", "it", "pt", "fr", "de", "el", "ar", "he", "ro", "ca", "gl", "nl"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦The Istat⟧ revised the figure.", becomes="Istat revised the figure.", source="it"),
        Flagged("⟦The SV Meppen⟧ has lost.", becomes="SV Meppen has lost.", source="de"),
        Flagged("⟦The Real Madrid⟧ travels to Bilbao.", becomes="Real Madrid travels to Bilbao.", source="es"),
        Flagged("A strike at ⟦the Deutsche Post⟧ is over.", becomes="A strike at Deutsche Post is over.", source="de"),
        Flagged("They beat ⟦the Betis⟧ in May.", becomes="They beat Betis in May.", source="es"),
        Flagged("It rained in ⟦the Lombardy⟧.", becomes="It rained in Lombardy.", source="it"),
        Clean("They saw the Betis defence and the Lombardy plain.", because="the name is an adjective", source="es"),
        Clean("The AFP says no.", because="the Australian Federal Police", source="fr"),
        Clean("The Peugeot was parked; the Amazon is long.", because="a car, a river", source="es"),
        Clean("It held the Betis and Sevilla match.", because="two names are an adjective", source="es"),
    ),
)

"""`In his second year scored thirty goals`: a phrase, a verb and no subject."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, pattern


def _has_no_subject_later(match: re.Match[str], page: Page) -> bool:
    """Whether no comma follows in the sentence that could set a clause apart."""
    end = match.end()
    stop = page.text.find(".", end)
    return "," not in page.text[end : stop if stop >= 0 else end + 120]


RULE = Rule(
    title="Verb without its subject after a phrase",
    why="“Con su primer libro vendió un millón”: Spanish, Italian and Portuguese leave the pronoun out.",
    when=(" {feat_in_past} ",),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) ) (?: In | With | After | During | At | For ) \s (?: the | his | her | that | this | a | one | \d{4} ) (?: \s (?! {word_of_full_clause} \b ) [a-z\d]+ ){0,7}? \s
        (?P<hit> {feat_in_past} (?= \s (?: {start_of_feat} | \d ) ) ) (?! \s (?: \w+ \s ){1,3} (?: ago | earlier | before ) \b )""",
        where=_has_no_subject_later,
        reach=90,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("es", "it", "pt", "ca", "gl", "ro", "el", "pl", "ru", "uk", "sr", "hr"),
    mqm="fluency/grammar",
    examples=(
        Flagged("In his second year ⟦scored⟧ thirty goals.", source="es"),
        Flagged("With her first book ⟦sold⟧ one million copies.", source="es"),
        Clean("In his second year he scored thirty goals.", because="the subject is there", source="es"),
        Clean("With the book sold a day before, she was rich.", because="a participle", source="es"),
    ),
)

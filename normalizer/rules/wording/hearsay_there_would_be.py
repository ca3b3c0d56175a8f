"""`In the province there would be at least thirty studios`: the conditional of hearsay with “be”."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, is_hearsay, pattern

_WORD = re.compile(r"\w+")


def _is_stated(match: re.Match[str], page: Page) -> bool:
    """Whether the sentence reports nobody's words and plans nothing."""
    start, _ = page.view.context(*match.span())
    if not is_hearsay(match, page):
        return False
    words = _WORD.findall(page.fold[start : match.start("hit")])
    return all(page.word_set(slot).isdisjoint(words) for slot in ("word_of_foresight", "word_of_forecast"))


RULE = Rule(
    title="Conditional of hearsay with “be”",
    why="Italian, French and Spanish put unconfirmed news in the conditional: “ci sarebbero almeno trenta”.",
    when=("would be ",),
    find=pattern(
        r"""(?: \b there \s | \b {reported_fact} \s (?: (?:of|in|behind) \s (?:the|this|his|her|their) \s [a-z]+ \s )? )
        (?P<hit> would \s be ) \s
        (?= (?: at\sleast | around | about | over | more\sthan | some | nearly | almost | dozens | hundreds | thousands | \d | {number_word} | of\s (?:\d|{number_word}|at|about) ) \b
          | (?<= [a-z]\swould\sbe\s ) (?<! there\swould\sbe\s ) (?: an? | the ) \s [a-z]+ \b )""",
        on="fold",
        unless=(r"would\sbe\s(?:a|the)\s{word_of_judgement}\b",),
        where=_is_stated,
        reach=60,
    ),
    fix=lambda match, page: "are reportedly" if page.fold.endswith("there ", 0, match.start("hit")) else None,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ro", "ca", "gl", "nl"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "In the province there ⟦would be⟧ at least thirty.",
            becomes="In the province there are reportedly at least thirty.",
            source="it",
        ),
        Flagged("The toll ⟦would be⟧ of twelve dead.", source="fr"),
        Flagged("The motive of the murder ⟦would be⟧ a debt.", source="es"),
        Clean("He said there would be at least thirty.", because="what somebody foretold", source="it"),
        Clean("If it rained, there would be about ten.", because="a condition", source="it"),
        Clean("There would be no one; the cause would be lost.", because="no number", source="it"),
        Clean("The cause would be a good one.", because="a judgement", source="it"),
    ),
)

"""`In the province there would be at least thirty studios`: the conditional of hearsay with “be”."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, is_hearsay, pattern

_REPORTED = re.compile(
    r"\b(?:said|says|that|added|predicted|estimated|believed|thought|promised|announced|warned|explained|calculated"
    r"|could|might|will|going|planned|proposed|plan|plans|scenario|case|event|so|then|by|next|tomorrow|future)\b"
)


def _is_stated(match: re.Match[str], page: Page) -> bool:
    """Whether the sentence reports nobody's words and plans nothing."""
    start, _ = page.view.context(*match.span())
    return is_hearsay(match, page) and _REPORTED.search(page.fold[start : match.start("hit")]) is None


RULE = Rule(
    title="Conditional of hearsay with “be”",
    why="Italian, French and Spanish put unconfirmed news in the conditional: “ci sarebbero almeno trenta”.",
    when=("would be ",),
    find=pattern(
        r"""(?: \b there \s | \b (?: toll | victims | number | balance | dead | injured | wounded | damage | loot | damages | missing | motive | culprit | author | authors | perpetrators? | cause | reason | origin | arrested | suspects? | basis | base ) \s (?: (?:of|in|behind) \s (?:the|this|his|her|their) \s [a-z]+ \s )? )
        (?P<hit> would \s be ) \s
        (?= (?: at\sleast | around | about | over | more\sthan | some | nearly | almost | dozens | hundreds | thousands | \d | {number_word} | of\s (?:\d|{number_word}|at|about) ) \b
          | (?<= [a-z]\swould\sbe\s ) (?<! there\swould\sbe\s ) (?: an? | the ) \s [a-z]+ \b )""",
        on="fold",
        unless=(
            r"would\sbe\s(?:a|the)\s(?:good|bad|great|better|best|worst|disaster|problem|mistake|way|end|first|last|next)\b",
        ),
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

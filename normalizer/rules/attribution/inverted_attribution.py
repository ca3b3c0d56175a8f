"""A quotation followed by a verb that other languages use for saying and English does not."""

import re

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Page, Rule, pattern


def _with_plain_verb(match: re.Match[str], page: Page) -> str:
    """The attribution with `says` or `said` for its verb."""
    verb = match.group("verb")
    plain = "said" if verb.endswith("ed") else "says"
    return plain + page.text[match.end("verb") : match.end("hit")]


def _is_speech(match: re.Match[str], page: Page) -> bool:
    """Whether the quotation is no mere name: a comma or stop ends it, or somebody with a name or office speaks."""
    before = page.text[max(0, match.start() - 1) : match.start("hit")]
    if match.group("named") is not None:
        return before[:1] in tuple(",.!?…")
    return match.group("speaker") is None or any(mark in before for mark in ",.!?…")


RULE = Rule(
    title="Quotation introduced by a calqued verb",
    why="French, Spanish and Portuguese let people “judge”, “assure” or “indicate” a quotation; English says “says”.",
    when=("{calqued_reporting_verb_present}", "{calqued_reporting_verb_past}"),
    find=pattern(
        r"""[”"»] \s* ,? \s* (?: [-–—] \s )? (?P<hit> (?:has\s)? (?P<verb> {calqued_reporting_verb_present} | {calqued_reporting_verb_past} ) \s+
        (?: (?:the|a|an|its|his|her|this) \s+ (?:[\w’'-]+\s+){0,4}? (?: {title_person} | (?P<speaker> {speaker} ) )
          (?: \s+ of (?:\s+the)? \s+ [^\W\d_a-z][\w-]+ )?
          | (?P<named> the \s (?:[a-z][\w’-]*\s){1,3} [A-Z][\w’'-]+ \s [A-Z][\w’'-]+ ) (?= [.,] )
          | (?: (?:the\s+)? (?:{title_person} \s+){1,3} )? [^\W\d_a-z][\w-]+ (?: [\s] [^\W\d_a-z][\w’'-]+ ){0,3} ) )
        (?! ['’]s | \w )""",
        where=_is_speech,
        unless=(r"""\w+\s+(?:The|A|An|That|How|Why|What|I|It|He|She|They|We)\b""",),
    ),
    fix=_with_plain_verb,
    safety=SUGGESTED,
    languages=("en",),
    sources=("fr", "es", "it", "pt"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "The offensive “shows how weak the regime is”, ⟦judges analyst Aaron Stein⟧, adding that it fell.",
            becomes="The offensive “shows how weak the regime is”, says analyst Aaron Stein, adding that it fell.",
        ),
        Flagged(
            "“The market priced it in”, ⟦evaluates Rita Melo⟧, of the brokerage.",
            becomes="“The market priced it in”, says Rita Melo, of the brokerage.",
        ),
        Flagged(
            "“Destruction by fire”, ⟦indicated the prosecutor of Vesoul⟧.",
            becomes="“Destruction by fire”, said the prosecutor of Vesoul.",
        ),
        Flagged(
            "“The doctors are too few”, ⟦justified Inês Vidigal⟧.",
            becomes="“The doctors are too few”, said Inês Vidigal.",
        ),
        Flagged("“We will appeal”, ⟦regretted his lawyer⟧.", becomes="“We will appeal”, said his lawyer."),
        Flagged("“We are ready”, ⟦has valued Luis Ibarra⟧.", becomes="“We are ready”, said Luis Ibarra."),
        Flagged(
            "“We lost a year,” ⟦sentenced the co-owner Pilar Osorio⟧.",
            becomes="“We lost a year,” said the co-owner Pilar Osorio.",
        ),
        Clean("Judge Bean, “the law”, sentenced the bank robber Joe Lee.", because="a name in quotation marks"),
        Clean("The man they call “Red” alerted the police.", because="a name in quotation marks"),
        Clean("“It is clear,” says Aaron Stein.", because="English attributes so"),
        Clean("The report, “Winter,” details the history of the war.", because="a title and what the work does"),
        Clean("“Winter” signals The Hague’s first move.", because="a capital that opens a name, not a person"),
    ),
)

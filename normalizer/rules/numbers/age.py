"""`Maria, of 34 years`, `has 34 years`, `in the age of 34`: an age as the source gives it."""

import re

from normalizer.rulebook import WEAK, Clean, Flagged, Page, Rule, late, pattern

_NEAR = 40
_NAME = late(r"[A-Z][\w’'-]+ [A-Z][\w’'-]+, \Z")


def _is_age(match: re.Match[str], page: Page) -> bool:
    """Whether a bare number of years stands behind a name in two words."""
    start = match.start("hit")
    return match.group("named") is None or _NAME.search(page.text[max(0, start - _NEAR) : start]) is not None


RULE = Rule(
    title="Age as the source gives it",
    why="“de 34 años”, “ha 34 anni”, “im Alter von 34 Jahren”.",
    when=(
        " years,",
        " years.",
        " years old",
        "-year-old",
        " years of age",
        "the age of ",
        " year old",
        *(f" years {word} " for word in ("and", "who", "has", "was", "had", "is")),
        *(f" of {more} " for more in ("more than", "less than", "over", "under")),
        "aged of",
        "with age of",
        "age of ",
        "in age ",
        *(f"of {tens}0s" for tens in range(2, 9)),
        "0s woman",
        "0s man",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?: (?<= ian\s ) | (?<= ist\s ) | (?<= eer\s ) | (?<= her\s ) | (?<= mer\s ) | (?<= ver\s ) | (?<= ker\s ) | (?<= yer\s ) | (?<= ger\s ) | (?<= ner\s ) | (?<= tor\s ) | (?<= sor\s ) | (?<= ant\s ) | (?<= man\s ) | (?<= ent\s ) | (?<= ess\s ) | (?<= see\s ) ) of \s (?:4[6-9]|[5-9]\d) \s years (?: \s old )? (?= \s? [,.] ) | (?<= \w,\s ) (?P<named> \d\d \s years ) (?= [,.] ) | (?: (?<= [,(]\s ) | (?<= [(] ) ) of \s \d{1,2} \s years (?: \s old | \s of\sage )? (?= \s? [,.)] ) | (?: has | had ) \s (?: only\s | just\s | the\s )? (?: \d{1,2} | (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)? ) \s years (?: \s old | \s of\sage )? (?= \s* [.,;] | \s and\s(?:lives|is|was|has|works|a|plays|comes) )
          | [Ii]n \s the \s age \s of \s \d{1,2} (?: \s years )? | [Ii]n \s age \s \d{1,2} (?: \s years )? | at \s the \s \d{1,2} \s years | {aged_noun} \s of \s (?:his\s|her\s)? \d0s | \d0s \s (?:man|woman|male|female)\b | (?: aged | (?<! [Tt]he\s ) (?<! an\s ) (?<! \w-) age ) \s of \s \d{1,2} (?! \d ) | (?<= [Aa]t\s ) (?:the\s)?age \s of \s \d{1,2} \s years (?!\s(?:and|of\sage)) | aged \s \d{1,2} \s years (?: \s old )? (?! \s (?:and|or)\s(?:over|above|older|under|more) ) | {aged_noun} \s of \s \d{1,2} (?: \s years )? (?: \s old | \s of\sage )? (?= \s* [.,;)] | \s {word_behind_age} \b )
          | (?: (?<= is\s ) | (?<= was\s ) | (?<= are\s ) | (?<= were\s ) | (?<= ,\s ) | (?<= about\s ) | (?<= just\s ) | (?<= only\s ) ) \d{1,3} \s year \s old (?! [\w-] | \s [a-z]+ (?:er|or|man|boy|girl) \b )
          | (?<= \w\s ) (?: (?<= people\s ) | (?<= persons\s ) | (?<= adults\s ) | (?<= children\s ) | (?<= citizens\s ) | (?<= women\s ) | (?<= men\s ) | (?<= workers\s ) | (?<= patients\s ) | (?<= voters\s ) | (?<= drivers\s ) | (?<= minors\s ) | (?<= residents\s ) | (?<= inhabitants\s ) | (?<= users\s ) | (?<= youths\s ) | (?<= pensioners\s ) | (?<= students\s ) ) of \s (?: more\sthan | less\sthan | over | under | between \s \d\d? \s and ) \s \d{1,2} \s years (?: \s of\sage | \s old )? (?! \s (?:in|ago|experience|service) )
          | [Tt]he \s \d{1,2} \s years? \s old (?= \s [a-z] ) | [Aa]n? \s \d{1,2} \s years? \s old (?= \s [a-z] ) | \d{1,2} \s years \s old (?: \s {aged_noun} | (?= \s [A-Z][a-z]+ \s [A-Z]\w*\.? \s [a-z] ) ) | (?<= man\s ) \d{1,2} \s years \s old (?= \s (?:was|is|has|had|from|died|who)\b ) | of \s \d{1,2} -year-old (?= \s (?:was|is|has|had|who|from|died|in)\b | [.,] ) | (?<= man\s ) \d{1,2}-year-old (?= \s (?:was|is|has|had|who|from|died)\b ) | with \s (?:only\s|just\s)? \d{1,2} \s years (?: \s old )? (?= \s* [.,;] ) )""",
        where=_is_age,
        reach=40,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("Maria, ⟦of 34 years⟧, was arrested.", source="*"),
        Flagged(
            "A man ⟦34 years old⟧ was held. A girl ⟦of 12-year-old⟧ is missing. A woman ⟦45-year-old⟧ was hit.",
            source="*",
        ),
        Flagged("He ⟦has 34 years⟧ and lives in Rome.", source="*"),
        Flagged("⟦In the age of 34⟧ he died.", source="*"),
        Flagged("“I took leave,” said Anna Roth, ⟦43 years⟧.", source="fr"),
        Flagged("It was a dental technician ⟦of 58 years⟧, who is out.", source="it"),
        Clean(
            "He lived in Novi Sad for 20 years, in Bonn, 12 years, and is a technician of 30 years’ standing.",
            because="how long",
        ),
        Flagged("⟦The 27 year old⟧ may leave.", source="*"),
        Flagged("The victim was ⟦34 year old⟧.", source="*"),
        Flagged("They polled 900 people ⟦of more than 18 years⟧.", source="es"),
        Clean("Maria, 34, was arrested; at the age of 34 he died; a man of honour.", because="English"),
        Clean("All adults aged 18 years and over may vote.", because="a class of people"),
        Clean("He has 20 years of work; a wine of 10 years’ age; he is 34 years old.", because="no age; a predicate"),
    ),
)

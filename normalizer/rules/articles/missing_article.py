"""`Minister of Health said`, `of Ministry of Finance`: an office that has lost its article."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, has_meaning, pattern

_OFFICE = r"(?: (?:Deputy\s|Prime\s|First\s)?Minister | {office_with_capital} )"

_NAMED = re.compile(
    r"(?: (?:of|and|the|[A-Z][\w’'-]+))*? [A-Z][\w’'-]+(?P<name> [A-Z][\w’'-]+ [A-Z][\w’'-]+)(?= [a-z])(?! (?:of|and)\b)"
)


def _names_nobody(match: re.Match[str], page: Page) -> bool:
    """Whether no name follows the office: two words with capitals behind what it is for, not both of them with a meaning."""
    office = match.group("hit").split()[-1]
    behind = _NAMED.match(page.text, match.end("hit")) if office.startswith(page.words("person_of_office")) else None
    return behind is None or all(has_meaning(word.lower()) for word in behind.group("name").split())


RULE = Rule(
    title="Office without its article",
    why="Slavic languages, Turkish, Chinese and Japanese have no article: “Minister zdrowia powiedział”.",
    when=("minister of ", "ministry of ", "{office_of}"),
    find=pattern(
        rf"""(?: (?: (?<![^\n]) | (?<=[.!?]\s) (?<!U\.S\.\s) | (?<=[.!?][”"]\s) ) (?P<opening> (?= {_OFFICE} \s of \s (?:the\s)? [\w-]+ (?: \s (?:and|[A-Z][\w-]+) ){{0,5}}
              \s {{office_follower}} \b ) )
          | (?P<lead> (?<![\w’'-]) (?: of | by | from | with | at | to | in ) \s ) (?= {_OFFICE} \s of \s (?:the\s)? [A-Z] ) )
        (?P<hit> {_OFFICE} ) (?= \s of )""",
        unless=(
            r"Head\sof\sState\b",
            r"(?:Secretary\sof\sState|Chief\sof\sStaff)\s[A-Z]",
            r"(?<=\b(?:to|as)\s){bare_office}\b",
        ),
        reach=90,
        where=_names_nobody,
    ),
    fix=lambda match, page: f"{'the' if match.group('lead') else 'The'} {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("pl", "ru", "uk", "cs", "tr", "zh", "ja", "is", "fa", "bg", "sr", "hr", "fi", "et", "lv", "lt"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦Minister⟧ of Health said so.", becomes="The Minister of Health said so.", source="pl"),
        Flagged("a letter of ⟦Ministry⟧ of Finance", becomes="a letter of the Ministry of Finance", source="uk"),
        Clean("The Minister of Health said so.", because="the article is there", source="pl"),
        Clean("It rained. Secretary of State Poe said so.", because="a title before a name", source="pl"),
        Clean("The letter of the U.S. Department of Labor said so.", because="no end of a sentence", source="pl"),
        Clean("He performs the function of Head of State.", because="a set phrase", source="pl"),
        Clean("Minister of Sport and Youth Jonas Brandt said so.", because="a title before a name", source="pl"),
        Clean("a chair at the Berlin Academy of Sciences", because="part of a name", source="pl"),
        Clean("He rose to Minister of Health in May.", because="an office as a rank", source="pl"),
    ),
)

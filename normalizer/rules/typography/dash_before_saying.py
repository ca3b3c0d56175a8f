"""`It is over, - said the head.`: the dash that Russian sets between speech and who said it."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern

_DASHES = ("-", "–", "—")


def _is_alone(page: Page, offset: int) -> bool:
    """Whether the line does not open with a dash, as one of a dialogue does."""
    start, _ = page.view.line_at(offset)
    return not page.text[start : start + 2].lstrip().startswith(_DASHES)


RULE = Rule(
    title="Dash before who said it",
    why="Russian and Ukrainian set a comma and a dash between speech and its attribution: «Всё», — сказал он.",
    when=(", - ", '," - '),
    find=pattern(
        r"""(?<= [a-z] [a-z] , | [a-z] , [”"] | [a-z] [”"] , ) (?P<hit> \s [-–—] ) (?= \s (?: (?:also|he|she|the\s[a-z]+) \s )? (?: {reporting_verb_past} | {reporting_verb_present} ) (?! \w ) )""",
        where=lambda match, page: _is_alone(page, match.start("hit")),
        reach=40,
    ),
    fix=lambda match, page: "",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ru", "uk", "be", "bg", "kk", "pl", "cs", "sk", "hu"),
    mqm="locale-convention/punctuation",
    examples=(
        Flagged("Nobody was hurt,⟦ -⟧ said the mayor.", becomes="Nobody was hurt, said the mayor.", source="ru"),
        Flagged("“It is over,”⟦ –⟧ he added.", becomes="“It is over,” he added.", source="uk"),
        Flagged("It spreads fast,⟦ -⟧ says the doctor.", becomes="It spreads fast, says the doctor.", source="ru"),
        Clean("- Nobody was hurt, - said the mayor.", because="a line of a dialogue", source="ru"),
        Clean("The old, - and new - roof, - red and warm - fell.", because="no attribution", source="ru"),
    ),
)

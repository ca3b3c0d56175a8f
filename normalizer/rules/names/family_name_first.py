"""`Kovács Gábor`, `Takahashi Isamu`: the family name first, as the source has it."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _is_family_name(match: re.Match[str], page: Page) -> bool:
    """Whether the word in front is no given name, title or common word."""
    word = match.group("family")
    given = {*page.words("female_name"), *page.words("male_name"), *page.words("given_name_last")}
    if word in given or word.lower() in page.language.function_words:
        return False
    return word not in page.words("title_person") and word.lower() not in page.words("title_person")


RULE = Rule(
    title="Family name first",
    why="Hungarian and Japanese name the family first; English turns the name round: “Orbán Viktor”, “高橋勇”.",
    when=(" {given_name_last}",),
    find=pattern(
        r"""(?<![\w’-]) (?<![A-Z][a-z]\s) (?P<hit> (?P<family> [A-ZÀ-Þ][a-zà-ÿőű]{2,} ) \s (?P<given> {given_name_last} ) )
        (?! [\w’-]*\w | \s [A-Z] )""",
        where=_is_family_name,
        unless=(r"\w+\s\w+['’]s\s[A-Z]",),
        reach=24,
    ),
    fix=lambda match, page: f"{match.group('given')} {match.group('family')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("hu", "ja", "zh", "ko"),
    mqm="locale-convention/name-format",
    examples=(
        Flagged("They asked ⟦Horváth Zoltán⟧, a farmer.", becomes="They asked Zoltán Horváth, a farmer.", source="hu"),
        Flagged("Minister ⟦Tanabe Minoru⟧ agreed.", becomes="Minister Minoru Tanabe agreed.", source="ja"),
        Clean("They asked Zoltán Horváth, and Minister Minoru.", because="English order; a title", source="hu"),
        Clean("They asked Anna Zoltán.", because="two given names may be a name", source="hu"),
        Clean("They asked Horváth Zoltán's Brigade.", because="a longer name", source="hu"),
    ),
)

"""`The colonel Amadou Keïta`: an article before a rank or office that stands with a name."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, capitalise_like, pattern


def _without_article(match: re.Match[str], page: Page) -> str:
    rank, name = match.group("rank"), match.group("name")
    if rank in page.words("rank_in_small_letters"):
        return capitalise_like(match.group("hit"), f"{rank} {name}")
    return f"{rank.capitalize()} {name}"


RULE = Rule(
    title="Article before a rank and a name",
    why="Romance languages say “le colonel Keïta”; English says “Colonel Keïta”.",
    when=("the {rank}",),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> [Tt]he \s (?P<rank> {rank} ) \s
        (?P<name> [^\W\d_a-z][\w’'-]+ (?:\s[^\W\d_a-z][\w’'-]+){0,2} ) ) (?! [\w’'-] )""",
        unless=(
            r"""[Tt]he\s\w+\s[A-Z]\w+\s(?:[a-z]+\s)?
            (?:of|{noun_behind_ruler})\b""",
            r"[Tt]he\sgeneral\s[A-Z]\w+\s[a-z]+(?:ings|ments|tions|ies)\b",
        ),
        reach=60,
    ),
    fix=_without_article,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ar"),
    mqm="fluency/grammar",
    examples=(
        Flagged("⟦The colonel Amadou Keïta⟧ said so.", becomes="Colonel Amadou Keïta said so.", source="fr"),
        Flagged(
            "They met ⟦the president Emmanuel Macron⟧.", becomes="They met President Emmanuel Macron.", source="fr"
        ),
        Flagged("They met ⟦the lawyer Zoé Lalande⟧.", becomes="They met lawyer Zoé Lalande.", source="fr"),
        Clean("They met the president of France and the general staff.", because="no name follows", source="fr"),
        Clean("He spoke at the general Sokol meetings.", because="an adjective", source="fr"),
        Clean("In the king Charles era", because="the name is an adjective", source="fr"),
    ),
)

"""`Mapo-gu District`, `Mt. Aso Mountain`: what a place is, told in its own language and again in English."""

import re

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _once(match: re.Match[str], page: Page) -> str:
    """The name with one of the words: the English one, or `Mount` in front."""
    if match.group("mount"):
        return page.text[match.start("mount") : match.end("peak")]
    return f"{match.group('name')} {match.group('kind')}"


RULE = Rule(
    title="Kind of place told twice",
    why="Korean, Japanese and Russian names hold the kind of place: “마포구”, “阿蘇山”; English adds its own word.",
    when=(
        "-{kind_told_on_name} ",
        "mt. ",
        "mount ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> (?P<name> [A-Z][\w’'-]+ ) - {kind_told_on_name} \s
              (?P<kind> (?<=[gk]u\s) (?: District | Ward ) | (?<=i\s) City | (?<=-gun\s) County | (?<=-do\s) (?: Province | Island )
                | (?<=-ken\s) Prefecture | (?<=-dong\s) Neighbou?rhood | (?<=-san\s) Mountain | (?<=-gang\s) River | (?<=-oblast\s) Region )
          | (?P<mount> M(?:oun)?t\.? ) \s (?P<peak> [A-Z][\w’'-]+ ) \s Mountain )
        (?! [\w’'-] | \s (?: [A-Z] | [Rr]ange\b | bike | rescue | hut ) )""",
        on="text",
        reach=50,
    ),
    fix=_once,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("ko", "ja", "zh", "ru", "uk", "kk"),
    owns=frozenset({"copy"}),
    mqm="accuracy/addition",
    examples=(
        Flagged("It burned in ⟦Mapo-gu District⟧ at noon.", becomes="It burned in Mapo District at noon.", source="ko"),
        Flagged("They climbed ⟦Mt. Aso Mountain⟧.", becomes="They climbed Mt. Aso.", source="ja"),
        Flagged("He lives in ⟦Imari-shi City⟧.", becomes="He lives in Imari City.", source="ja"),
        Clean("It burned in Mapo-gu, a district of Seoul; they climbed Mt. Aso.", because="told once", source="ko"),
        Clean("She walks the Mount Holly Mountain Range.", because="a name that goes on", source="ja"),
    ),
)

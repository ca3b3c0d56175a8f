"""`31 August, Sunday`, `22 February Saturday`: the weekday behind its date."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Weekday behind its date",
    why="Turkish, Hungarian and Chinese name the day last: “22 Şubat Cumartesi”, “augusztus 31., vasárnap”.",
    when=(" {weekday_lower}",),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?P<date> \d{1,2} \s {month} | {month} \s \d{1,2} ) (?P<year> ,? \s (?:19|20)\d\d )? ,? \s \(? (?P<day> {weekday} ) \)? )
        (?! [\w’'-] | \s (?:and|to|through|morning|afternoon|evening|night) \b )""",
        reach=40,
    ),
    fix=lambda match, page: f"{match.group('day')}, {match.group('date')}{match.group('year') or ''}",
    safety=SUGGESTED,
    weight=0.5,
    languages=("en",),
    mqm="locale-convention/date-format",
    examples=(
        Flagged(
            "The duty lasts until ⟦31 August, Sunday⟧.", becomes="The duty lasts until Sunday, 31 August.", source="hu"
        ),
        Flagged("They play on ⟦22 February Saturday⟧.", becomes="They play on Saturday, 22 February.", source="tr"),
        Clean("They play on Saturday, 22 February.", because="English order", source="tr"),
        Clean("They play from 22 February Saturday to Monday night.", because="a span", source="tr"),
    ),
)

"""`He rode without helmet`: a thing one has one of, behind “without”, that has lost its article."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Thing behind “without” that has lost its article",
    why="Romance and Slavic languages and German leave it out: “senza casco”, “sin licencia”, “ohne Führerschein”.",
    when=("without {thing_had}",),
    find=pattern(
        r"""\b [Ww]ithout \s (?P<hit> {thing_had} ) (?= \s* (?: [.,;:)”"] | \Z | \n )
          | \s {thing_lacked_follower} \b )""",
        unless=(r"[\w\s]+\s(?:and|or)\s(?:without|with)\b",),
        reach=40,
    ),
    fix=lambda match, page: f"{'an' if match.group('hit')[0] in 'aeiou' else 'a'} {match.group('hit')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("She rode without ⟦helmet⟧.", becomes="She rode without a helmet.", source="it"),
        Flagged(
            "He drove without ⟦driving licence⟧ and fled.",
            becomes="He drove without a driving licence and fled.",
            source="es",
        ),
        Clean("She rode without a helmet and without fear.", because="the article is there"),
        Clean("They play without helmet straps.", because="part of another noun"),
        Clean("Scooters sold without helmet and with helmet cost the same.", because="a choice of wares"),
    ),
)

"""Two apostrophes where a quotation mark belongs."""

from normalizer.rulebook import SAFE, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Two apostrophes for a quotation mark",
    why="Turkish and Italian sites write ''…'' for a quotation, and engines copy it.",
    when=("''",),
    find=pattern(
        r"""(?<![\w'’]) (?P<hit> (?:''|’’|‘‘) \s? (?P<inner> [^\W_] [^'’\n]* (?: ['’] (?!['’]) [^'’\n]* )* [^\s'’] ) \s?
        (?:''|’’) ) (?! [\w'’] )""",
        reach=400,
    ),
    fix=lambda match, page: f'"{match.group("inner")}"',
    safety=SAFE,
    languages=("en", "es", "it", "pt", "de"),
    mqm="fluency/typography",
    examples=(
        Flagged("He said: ⟦''We know him. ''⟧", becomes='He said: "We know him."'),
        Flagged("the so-called ⟦''it's over''⟧ speech", becomes='the so-called "it\'s over" speech'),
        Clean("He is 5'10'' tall and she 5'8''.", because="feet and inches"),
        Clean("the dogs'' bowls", because="a slip, with nothing quoted"),
    ),
)

"""`From Monday it returns the sun`: “it” in the place of weather, a season or a feast that comes."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“It” before what comes",
    why="Italian and Spanish set what comes behind its verb: “da lunedì torna il sole”.",
    when=(" it returns the ", " it arrives the ", " it comes the ", " it comes back the ", " it arrives a "),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit> it \s (?P<verb> returns | arrives | comes\sback | comes ) \s (?P<comer> (?: the | a ) \s (?: {simple_adjective} \s )? {what_comes} ) ) (?! [\w’'-] )""",
        reach=60,
    ),
    fix=lambda match, page: f"{match.group('comer')} {match.group('verb')}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("it", "es", "pt", "fr", "ro", "ca"),
    mqm="fluency/grammar",
    examples=(
        Flagged("From Monday ⟦it returns the sun⟧.", becomes="From Monday the sun returns.", source="it"),
        Flagged("In May ⟦it arrives the bad weather⟧.", becomes="In May the bad weather arrives.", source="it"),
        Clean("From Monday the sun returns.", because="English order", source="it"),
        Clean("In May it returns the money; it comes the day after.", because="what it gives back; when", source="it"),
    ),
)

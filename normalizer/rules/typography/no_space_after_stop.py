"""A full stop with the next sentence stuck to it."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="No space after a full stop",
    why="Some engines join the sentences they translated one by one.",
    when=tuple(f"{stop}{letter}" for stop in ".?" for letter in "abcdefghijklmnopqrstuvwxyz"),
    find=pattern(
        r"""(?<=[a-z]{3}) (?P<hit> (?P<stop> [.!?] ) (?P<next> [A-Z] ) )
        (?= [a-z]* (?: \s [a-z]{2} | ['’][a-z]+\s ) | [a-z]{2,}\s | [a-z]\s[a-z]\s )""",
        unless=(
            r"\.(?:NET|Net|Com|Org|Js|Io|Ru|Ua|Kz|Info|Tv)\b",
            r"(?<=\b[wW]{3})\.",
            r"[.][A-Z][a-z]+\s(?:GmbH|Inc|Ltd)\b",
        ),
        reach=24,
    ),
    fix=lambda match, page: f"{match.group('stop')} {match.group('next')}",
    safety=SUGGESTED,
    weight=0.5,
    languages=("en", "fr", "es", "it", "pt", "de"),
    mqm="fluency/typography",
    examples=(
        Flagged(
            "They went sightseeing⟦.T⟧he researchers stayed.", becomes="They went sightseeing. The researchers stayed."
        ),
        Flagged("It was over⟦.H⟧e left.", becomes="It was over. He left."),
        Flagged("Es war vorbei⟦.E⟧r ging.", becomes="Es war vorbei. Er ging.", language="de"),
        Flagged("Il est parti⟦.I⟧l a froid.", becomes="Il est parti. Il a froid.", language="fr"),
        Flagged("Por que agora⟦?A⟧nalistas respondem.", becomes="Por que agora? Analistas respondem.", language="pt"),
        Clean("See Section.Two.Three of the file", because="a dotted name"),
        Clean("Works with ASP.Net code and Node.Js code", because="names of products"),
        Clean("Read more in the Gazeta.Ru report and on Mail.Ru pages.", because="names of sites"),
        Clean("The www.Example pages show it.", because="an address"),
        Clean("Call system.Exit(0) to stop.", because="code"),
        Clean("Founded as Euro.Tech GmbH in 1999.", because="a firm"),
    ),
)

"""`“We wait”, is convinced Novak`: what somebody feels or knows, in the place of a verb of saying."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Feeling in the place of a verb of saying",
    why="Slavic languages and German attribute so: „…“, je přesvědčen Novák; „…“, weiß Maier; «…», цитирует его ТАСС.",
    when=(
        *(f"{mark} {verb} {{state_told}} " for mark in ('",', ',"', '"') for verb in ("is", "was")),
        *(f"{mark} {verb} " for mark in ('",', ',"') for verb in ("{feeling_told}", "sums up")),
    ),
    find=pattern(
        r"""(?<= [”"»“,] \s ) (?P<hit> (?: (?:is|was) \s {state_told}
          | {feeling_told} | sums\sup )
          \s (?: (?:the|a|his|her|its) \s (?:[\w’-]+\s){0,3}? (?: {title_person} | {speaker} | {speaking_body} ) | (?:him\s|her\s|his\swords\s|the\s\w+\s)? (?:{title_person}\s)? [A-Z][\w’-]+ (?:\s[A-Z][\w’-]+)? ) ) (?= \s* (?: [.,;:] | \Z | \n ) )""",
        reach=80,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("cs", "sk", "uk", "ru", "pl", "de", "sl", "hr", "sr", "bg", "hu", "nl", "et", "lv", "lt"),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("“We wait”, ⟦is convinced Novák⟧.", source="cs"),
        Flagged("“It pays off”, ⟦knows the farmer⟧.", source="de"),
        Clean("“We wait”, says Novák, who is convinced.", because="a verb of saying", source="cs"),
        Clean("What they call “pay”, knows the farmer well.", because="the sentence goes on", source="de"),
    ),
)

"""`has resigned on Tuesday`: the perfect beside a time that is over."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Perfect beside a time that is over",
    why="French, Italian, Spanish and German report in the perfect: “a démissionné mardi”; English wants the past.",
    when=("on {weekday_lower}", "last {weekday_lower}", "yesterday", "last night", "last week", "last month", " ago"),
    find=pattern(
        r"""\b (?P<hit> (?:has|have) \s (?:also\s|already\s|just\s)? (?:been\s)?
          (?:[a-z]{3,}ed|[a-z]+(?:en|wn|ght|elt|ept|aid|ade|old|ound|ost|ut)) ) (?: \s [^\s.,;:!?“”"()]+ ){0,7}? ,? \s
        (?: (?:on|last) \s {weekday} | yesterday | last \s (?:night|week|month) | (?:an?|\d+|one|two|three|four|five) \s \w+ \s ago ) \b
        (?! \s (?:and|to|or|until|but) \s | ['’]s | - | \s \w+day )""",
        unless=(
            r"""(?:has|have)\s(?:\w+\s){1,9}?
            (?:since|until|from|between|for|than|of|by|after|before|as|that|which|who|what|when|where|if|because)\s""",
            r"(?:has|have)\s(?:often|even|then|seen|been\s(?:seen|open|even))\b",
        ),
        reach=120,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("fr", "it", "es", "de", "pt", "nl", "is", "ro", "ca"),
    mqm="fluency/grammar",
    examples=(
        Flagged("The mayor ⟦has resigned⟧ on Tuesday, he said.", source="fr"),
        Flagged("The council ⟦has approved⟧ the budget last Friday.", source="it"),
        Flagged("A farmer ⟦has found⟧ the dog two days ago.", source="de"),
        Clean("He has published the list since last Friday.", because="a time that goes on", source="fr"),
        Clean("The shop has often closed on Monday.", because="a habit", source="fr"),
        Clean("The mayor resigned on Tuesday.", because="the past", source="fr"),
    ),
)

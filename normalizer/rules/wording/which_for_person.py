"""`the girl which lives here`: “which” for a person."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Which” for a person",
    why="“que”, “die”, “który” stand for persons and things.",
    when=(" which ",),
    find=pattern(
        r"""\b (?<! position\sof\s ) (?<! post\sof\s ) (?<! office\sof\s ) (?<! role\sof\s ) (?: (?! coach | model\b | general\b | forward\b | major\b | premier\b | elder\b | king\b ) {person_word} | {people_plural} | {people_plural} , (?= \s which \s {deed_of_many} \b ) | {person_of_news} , ) \s (?P<hit> which ) \s (?= (?: name | wife | husband | son | identity | house | car ) \s (?:is|was|has) | (?: {deed_of_person} | [a-z]{3,}ed | (?<= [a-z]\swhich\s ) [a-z]{3,}s ) \b )""",
        reach=40,
    ),
    fix=lambda match, page: "who",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("The girl ⟦which⟧ lives here is ill.", becomes="The girl who lives here is ill.", source="*"),
        Flagged("They are people ⟦which⟧ have lost all.", becomes="They are people who have lost all.", source="*"),
        Flagged(
            "The soldiers, ⟦which⟧ returned in May, are safe.",
            becomes="The soldiers, who returned in May, are safe.",
            source="*",
        ),
        Flagged(
            "It tells of an officer ⟦which⟧ falls in love.",
            becomes="It tells of an officer who falls in love.",
            source="it",
        ),
        Clean("It hurt ten people, which was a shock; the coach, which was late, left.", because="a deed; a bus"),
        Clean("He took the post of president, which had been vacant.", because="the post"),
        Clean("The girl who lives here chose the house which is old.", because="a thing"),
        Clean(
            "He spoke to the man, which may be unwise; the man which dog bites.",
            because="the whole sentence; no verb follows",
        ),
    ),
)

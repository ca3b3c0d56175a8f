"""`25 km. long`, `10 sec. later`: an abbreviated unit with a stop."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

RULE = Rule(
    title="Abbreviated unit with a stop",
    why="Spanish, Greek and Russian pages write “25 km.”; English sets no stop behind metric units.",
    when=(" km. ", " kg. ", " cm. ", " mm. ", " m. ", " gr. ", " km., ", " kg., "),
    find=pattern(r"(?<= \d \s ) (?: km | kg | cm | mm | m | gr ) (?P<hit> \. ) (?= ,? \s [a-z]{2,} )", reach=12),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="locale-convention/measurement-format",
    examples=(
        Flagged("The road is 25 km⟦.⟧ long.", becomes="The road is 25 km long.", source="es"),
        Flagged("She lost 10 kg⟦.⟧ in May.", becomes="She lost 10 kg in May.", source="el"),
        Clean("The road is 25 km. The bridge is new.", because="the end of the sentence", source="es"),
        Clean("At 10 p. m. it rained.", because="no unit", source="es"),
    ),
)

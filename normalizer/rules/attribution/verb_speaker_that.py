"""`Speaking on the radio, stated Minister Kaya that it is over`: verb, speaker and then “that”."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Verb of saying before its speaker and “that”",
    why="Arabic, German and Spanish put the verb first: “وأكد الوزير أن”, “betonte Minister Kaya, dass”.",
    when=(", {verb_before_speaker} ",),
    find=pattern(
        r""", \s (?P<hit> {verb_before_speaker} \s
          (?: (?:the\s)? (?:[\w’-]+\s){0,2}? {title_person} (?:\s[A-Z][\w’-]+){0,3} | [A-Z][\w’-]+ (?:\s[A-Z][\w’-]+){1,2} ) ,? \s that ) (?= \s \w )""",
        reach=100,
    ),
    strength=WEAK,
    languages=("en",),
    mqm="fluency/word-order",
    examples=(
        Flagged("Speaking on the radio, ⟦stated Minister Kaya that⟧ it is over.", source="tr"),
        Flagged("On Monday, ⟦stressed the president, that⟧ the road is safe.", source="ar"),
        Clean("Speaking on the radio, Minister Kaya stated that it is over.", because="English order", source="tr"),
        Clean("On Monday, announced Minister Kaya, the road will open.", because="no “that”", source="ar"),
    ),
)

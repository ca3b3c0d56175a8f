"""`Court sentenced him to three years.`: a sentence whose subject has lost its article."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Subject without its article",
    why="Slavic languages, Turkish, Persian and Chinese have no article: “Суд приговорил его”.",
    when=(
        "{bare_subject} ",
        "{bare_subject}, ",
        "fire occurred",
        "fire broke",
        "fire happened",
        "fire destroyed",
        "fire started",
    ),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<= [.!?]\s ) (?<! \.[A-Z]\.\s ) | (?<= [.!?][”"]\s ) ) (?P<hit> (?= [A-Z] ) (?i: {bare_subject} | fire (?= \s (?:occurred|broke\sout|happened|destroyed|started) ) ) )
        (?= (?: , \s (?:\d\d|aged|who|which) \b [^\n]{12,220}? \. ) | \s (?: will | would | can | also | plans | wants | [a-z]{3,}ed | {past_irregular} | {past_not_participle} | {object_verb_third} | {verb_third_person} | {irregular_deed} | won['’]t | didn['’]t | hasn['’]t | isn['’]t | wasn['’]t ) \s [^\n]{4,220}? \. )""",
        reach=260,
        look=lambda page, offset, literal: page.text[offset].isupper(),
    ),
    fix=lambda match, page: f"The {match.group('hit').lower()}",
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "⟦Court⟧ sentenced him to three years in jail.",
            becomes="The court sentenced him to three years in jail.",
            source="*",
        ),
        Flagged(
            "It rained. ⟦Company⟧ plans to build a new plant here.",
            becomes="It rained. The company plans to build a new plant here.",
            source="*",
        ),
        Flagged("⟦Carcass⟧ was found on the beach.", becomes="The carcass was found on the beach.", source="*"),
        Clean("The court sentenced him to three years in jail.", because="the article is there"),
        Clean("Court sentences man to three years", because="a headline"),
        Clean("He said that the U.S. Army has left the town.", because="an abbreviation"),
        Clean("Source said to be leaving: the club, and more", because="no stop closes it"),
    ),
)

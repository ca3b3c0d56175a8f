"""`The officer stated and said that`: two verbs of saying for one statement."""

from normalizer.rulebook import WEAK, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Two verbs of saying for one statement",
    why="Arabic, Hebrew, Persian and Turkish open a statement with two verbs: “وأضاف وقال إن”, “הוסיף ואמר כי”.",
    when=(
        " and said that ",
        " and stated that ",
        " and added that ",
        " and stressed that ",
        " and explained that ",
        " and emphasized that ",
        " and emphasised that ",
        " and underlined that ",
        ", explains the ",
        ", says the ",
        ", adds the ",
        ", explained the ",
        ", said the ",
        *(f'" {verb} and ' for verb in ("said", "added", "stated", "noted", "pointed out", "stressed", "explained")),
        " by saying ",
        " saying and ",
        ", replying that ",
        ", said that ",
        ', said, "',
        ', said "',
        ", said: ",
        "ing, that ",
    ),
    find=pattern(
        r"""(?<![\w’'-]) (?P<hit>
          (?: {reporting_verb_past} ) \s and \s (?: said | stated | added | stressed | explained | emphasi[sz]ed | underlined ) (?= \s that \b )
          | spoke \s and \s said (?= \s that \b )
          | (?: (?<= [”"»]\s ) | (?<= [”"»],\s ) ) (?: he | she ) \s (?: says | said | explains | explained | adds | added ) , \s (?: explains | explained | says | said | adds ) \s the \s (?: [a-z]+ \s ){0,2}? {title_person} \b
          | (?<= [”"»]\s ) (?: said | added | stated | noted | pointed\sout | stressed | explained ) \s and \s {said_once_more} (?= \s (?: the | [A-Z] ) )
          | {said_by_saying} \s by \s saying
          | (?: continued | added | said | stated | confirmed | explained | stressed | indicated ) , \s [a-z]{4,}ing , (?= \s that \b )
          | (?: (?<![^\n]) | (?<= [.!?]\s ) ) (?: [A-Z][\w’-]+ \s ){1,3} {reporting_verb_past} , \s said (?= \s that \b )
          | said , \s replying (?= \s that \b )
          | (?<! who\s ) (?<! that\s ) (?<! what\s ) (?<! which\s ) (?<! as\s ) (?<! they\s ) said \s (?: in | while | during | after | at | speaking | when ) \s (?: (?!that\b) [^.,;:"“”\n] ){3,70} , \s said (?= \s that \b | ,? \s? ["“] | : ) )""",
        unless=(r"{deed_before_saying}\sand\s",),
        reach=70,
    ),
    strength=WEAK,
    languages=("en",),
    sources=(
        "ar",
        "he",
        "fa",
        "tr",
        "az",
        "ur",
        "ku",
        "hi",
        "ru",
        "uk",
        "be",
        "kk",
        "bg",
        "sr",
        "hr",
        "mk",
        "ro",
        "hu",
        "el",
        "zh",
        "id",
        "it",
        "sq",
    ),
    mqm="fluency/grammar",
    examples=(
        Flagged("“Hats off,” ⟦pointed out and stated⟧ the president.", source="*"),
        Flagged("The officer ⟦stated and said⟧ that the road was safe.", source="ar"),
        Flagged("It rained. ⟦Mayor Lysenko noted, said⟧ that the road was safe.", source="uk"),
        Flagged("The smith ⟦said, replying⟧ that he had sold it.", source="tr"),
        Flagged("The governor ⟦confirmed by saying⟧ the water was back.", source="ar"),
        Flagged("The head ⟦said in his speech, said⟧ that the park would open.", source="tr"),
        Flagged("Coach Demir ⟦said after the match, said⟧, “We ran.”", source="tr"),
        Clean(
            "What they said at noon, said the man who said in May, said that it rained.", because="clauses", source="tr"
        ),
        Flagged("He ⟦continued, clarifying,⟧ that it was safe.", source="ar"),
        Flagged("He ⟦spoke and said⟧ that the road was open.", source="tr"),
        Flagged("Lapin ⟦noted and underlined⟧ that the road was safe.", source="ru"),
        Flagged("“It is old”, ⟦he says, explains the mayor⟧.", source="it"),
        Clean(
            "“It is old,” he says, and so says the mayor; he said, said the mayor.", because="two people", source="it"
        ),
        Clean("He stated that the road was safe and said that it was open.", because="two statements", source="ar"),
        Clean("She concluded by saying that it rained.", because="English", source="ar"),
        Clean("He thanked and said that it rained.", because="two deeds", source="ar"),
    ),
)

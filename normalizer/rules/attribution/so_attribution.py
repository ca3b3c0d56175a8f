"""`“…”, so Brandt`: the German “so” for “said”."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“So” for “said”",
    why="German attributes with “so”: „…“, so Brandt.",
    when=(", so ", ", thus ", '," so ', '," thus '),
    find=pattern(
        r"""(?: [”"“«»] , | , [”"“] ) \s (?P<hit> (?: so | thus ) \s (?P<who>
          (?:the|an?|its|his|her) \s (?:[\w-]+\s){0,3}? (?: {title_person} | {speaker} ) (?:\s[A-Z][\w-]+){0,3}
          | the \s {noun_of_judging} (?= \s (?: of | from | by ) \b )
          | the \s \d\d?-year-old
          | the \s [a-z-]{5,} \s [A-Z][\w-]+
          | (?: (?<=thus\s) (?: [a-z]{3,} \s ){1,2} (?=[A-Z]) )? [A-Z][\w’-]+ (?: \s (?: (?:de|van|von|den|der|al|el|bin) \s ){0,2} [A-Z][\w’-]+ ){0,3} ) )
        (?= \s* (?: [.,;:(] | \Z )
          | \s {word_behind_speaker} \b )""",
        unless=(r"so\sthe\s\w+\s(?:could|can|would|will|is|was)\b",),
        reach=80,
    ),
    fix=lambda match, page: f"said {match.group('who')}",
    safety=SUGGESTED,
    languages=("en",),
    sources=("de",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged(
            "“It rains”, ⟦thus top man Joris Kramer⟧.", becomes="“It rains”, said top man Joris Kramer.", source="nl"
        ),
        Flagged(
            "“That is no way”, ⟦so Brandt⟧ opposite the paper.",
            becomes="“That is no way”, said Brandt opposite the paper.",
        ),
        Flagged("“We wait”, ⟦so the spokesman⟧.", becomes="“We wait”, said the spokesman."),
        Flagged("“We wait”, ⟦thus the 61-year-old⟧.", becomes="“We wait”, said the 61-year-old."),
        Flagged("“We wait,” ⟦so Krüger⟧ further.", becomes="“We wait,” said Krüger further."),
        Flagged("“We see,” ⟦thus Jan de Boer⟧, a baker.", becomes="“We see,” said Jan de Boer, a baker."),
        Flagged("“We see,” ⟦thus wethouder Anna Smit⟧.", becomes="“We see,” said wethouder Anna Smit."),
        Clean("“We see,” thus giving Anna Smit hope.", because="a consequence"),
        Flagged("“I shake,” ⟦thus a shopkeeper⟧.", becomes="“I shake,” said a shopkeeper."),
        Clean("“I am tired”, so he left.", because="a consequence"),
        Clean("“We wait”, so the minister could go on to say.", because="a consequence"),
        Clean(
            "They shouted “Open up”, so the guards would call General Keita.",
            because="a consequence with a person in it",
        ),
    ),
)

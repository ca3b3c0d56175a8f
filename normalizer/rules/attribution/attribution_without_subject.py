"""A quotation followed by `has explained`, or `added.` alone, with nobody to say it."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Attribution without a subject",
    why="Spanish, Italian and Portuguese leave the pronoun out: “…”, ha explicado; “…”, completou.",
    when=(
        '" has ',
        '", has ',
        '", had ',
        '" had ',
        '", {reporting_verb_past}.',
        '" said.',
        '," {reporting_verb_past}.',
        '", completed.',
        '", {alone_saying}.',
    ),
    find=pattern(
        r"""(?<=[”"»›]) ,? \s (?P<hit> (?:has|had) \s (?: also\s | then\s | later\s )?
          (?: told | {reporting_verb_past} )
          (?= \s* (?: [.,:] | \Z | \s {word_behind_saying}\b ) )
        | (?: {reporting_verb_past} | {alone_saying} | completed ) (?= \. (?:\s|\Z) ) )""",
        unless=(
            r"(?:has|had)\s(?:also\s)?(?:read|posted|called\sfor|condemned|denounced|critici[sz]ed|welcomed|considered)\b",
        ),
        reach=60,
    ),
    languages=("en",),
    sources=("es", "it", "pt"),
    mqm="fluency/grammar",
    examples=(
        Flagged('"I still train", ⟦has told⟧ this newspaper.'),
        Flagged("“It was a hard summer”, ⟦has pointed out⟧ the counselor."),
        Flagged('"Some houses have been closed since spring", ⟦completed⟧.'),
        Flagged("“We will see,” ⟦added⟧. The match ended."),
        Clean("“I never retired”, he has told this newspaper.", because="the subject is there"),
        Clean("The group “Free Mali” has condemned the attack.", because="the quoted words are the subject"),
        Clean("“Mali”, has been shown at three festivals.", because="not a verb of saying"),
    ),
)

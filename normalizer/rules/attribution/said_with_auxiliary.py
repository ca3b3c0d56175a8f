"""`“…”, said is Vučić`: the auxiliary of a past tense behind its participle."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

RULE = Rule(
    title="“Said is”, “stated has”",
    why="Serbian, Croatian and Slovene form the past with “je”: “rekao je”, “izjavila je”.",
    when=tuple(
        f"{mark} {verb} {aux} "
        for mark in ('"', '",', ',"')
        for verb in ("said", "stated", "declared", "added", "announced", "told", "explained")
        for aux in ("is", "has")
    ),
    find=pattern(
        r"""(?<= [”"»,] \s ) (?P<hit> (?: said | stated | declared | added | announced | told | explained ) \s (?: is | has ) )
        (?= \s (?: the | [A-Z][\w’-]+ ) \b )""",
        reach=24,
    ),
    languages=("en",),
    sources=("sr", "hr", "bs", "sl", "mk"),
    mqm="fluency/grammar",
    examples=(
        Flagged("“We wait”, ⟦said is⟧ Babić for radio."),
        Flagged('"It rains", ⟦stated has⟧ the mayor.'),
        Clean("“We wait”, said Babić.", because="English"),
        Clean("“We wait” is what Babić said is true.", because="another verb"),
    ),
)

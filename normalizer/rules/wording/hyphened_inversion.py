"""`“…”, has-he said`: the hyphen of a French inversion, left in English."""

from normalizer.rulebook import Clean, Flagged, Rule, pattern

_DASHES = frozenset("—–")
_PRONOUNS = ("he", "she", "it", "they", "we", "one")

RULE = Rule(
    title="Verb and pronoun joined by a hyphen",
    why="French and Portuguese join them when they turn them round: “a-t-il lancé”, “dit-elle”.",
    when=tuple(f"{verb}-{pronoun} " for verb in ("has", "have", "had", "is", "was") for pronoun in _PRONOUNS)
    + tuple(
        f"{verb}-{pronoun}" for verb in ("said", "says", "did", "does", "will", "explained") for pronoun in _PRONOUNS
    )
    + tuple(f"{{reporting_verb_{tense}}}-{pronoun}" for tense in ("present", "past") for pronoun in ("he", "she"))
    + ("-t-he", "-t-she"),
    find=pattern(
        r"""(?<![\w-]) (?P<hit> (?:has|have|had|is|was|said|says|did|does|will|explained) - (?:t-)? (?:he|she|it|they|we|one)
          | (?: {reporting_verb_present} | {reporting_verb_past} ) - (?:he|she) ) (?! [\w-] )""",
        on="fold",
        reach=12,
        where=lambda match, page: not _DASHES.intersection(page.text[match.start("hit") : match.end("hit")]),
        unless=(r"(?:is|was|will)-(?:one|it)\b",),
    ),
    languages=("en",),
    sources=("fr", "pt"),
    mqm="fluency/grammar",
    examples=(
        Flagged("“It is old”, ⟦underlines-she⟧."),
        Flagged("“It is over”, ⟦has-he⟧ said."),
        Flagged("Why ⟦did-they⟧ leave so soon?"),
        Clean("The he-said-she-said of the trial bored him.", because="a phrase of many words"),
        Clean("The man said—he said it twice—that it rained.", because="a dash"),
        Clean("Has he said so? He was it-girl and is-one of them.", because="no inversion"),
    ),
)

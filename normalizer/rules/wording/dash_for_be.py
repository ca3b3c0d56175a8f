"""`The main advantage - the price.`: a dash where English wants “is”."""

from normalizer.rulebook import Clean, Flagged, Rule, shape

RULE = Rule(
    title="Dash for “is”",
    why="Russian, Ukrainian and Turkish sentences need no verb: “Главное преимущество — цена”.",
    when=(" - ",),
    find=shape(r"""^ "? (?P<hit> A a* n+ (?: P A? a* n+ )? - (?: A a* n+ | \# [\#a]* n+ | N+ ) ) (?= \. )"""),
    languages=("en",),
    sources=("ru", "uk", "be", "kk", "tr"),
    mqm="fluency/grammar",
    examples=(
        Flagged("It is cheap. ⟦The main advantage - the price⟧."),
        Flagged("⟦The length of the bridge — 300 metres⟧. It is new."),
        Clean("The main advantage is the price.", because="a verb"),
        Clean("The main advantage - the price - is known.", because="an aside"),
    ),
)

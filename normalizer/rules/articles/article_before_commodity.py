"""`raise the price of the bread`, `loaded with the fuel`: an article before a good that is traded."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, capitalise_like, pattern

RULE = Rule(
    title="Article before a good in general",
    why="“le prix du pain”, “سعر الخبز”, “el precio del azúcar”, “la importación del trigo”.",
    when=("the {bare_commodity}",),
    find=pattern(
        r"""\b (?: {trade_noun} \s of
          | (?: loaded | filled | laden | packed | supplied ) \s with | {levy_on_goods} \s on | (?: demand | need ) \s for ) \s
        (?P<hit> (?P<the> the ) \s (?P<good> {bare_commodity} (?: (?: ,\sthe | ,? \s and \s the ) \s {bare_commodity} )? ) )
        (?= \s* (?: [.;:!?)”"] | , (?!\s(?:which|that|who|whose|where)\b) | \Z | \n )
          | \s (?: {good_follower} | in\s(?!the\s{place_of_goods}\b) | on\s(?:the\s(?:market|world|domestic|local|black)|[A-Z]\w*) | from\s(?:the\s(?:state|country|world)|[A-Z]\w*|\d+|abroad|next|last) | at\s\d+ ) \b )""",
        reach=70,
    ),
    fix=lambda match, page: capitalise_like(match.group("the"), match.group("good").replace("the ", "")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ar", "ca", "ro", "el", "de", "he", "hu", "bg", "mk", "sq", "gl", "fa"),
    mqm="fluency/grammar",
    examples=(
        Flagged(
            "They will raise the price of ⟦the bread⟧ in May.",
            becomes="They will raise the price of bread in May.",
            source="ar",
        ),
        Flagged("The ship was loaded with ⟦the wheat⟧.", becomes="The ship was loaded with wheat.", source="ar"),
        Clean(
            "They raised the price of bread and of the fuel pump.", because="no article; part of a noun", source="ar"
        ),
        Clean(
            "He asked the price of the wine that stood there and ate the bread.", because="a certain one", source="ar"
        ),
    ),
)

"""`afraid of the silence`, `dedicated to the music`: an article before a notion behind a word that speaks of it in general."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, capitalise_like, pattern

RULE = Rule(
    title="Article before a notion, behind a word that speaks of it in general",
    why="“tener miedo del silencio”, “la passion pour la musique”, “gegen den Fortschritt”, “αγάπη για τη μουσική”.",
    when=("the {abstract_noun_no_article}", "the {bare_notion}"),
    find=pattern(
        r"""\b (?: {notion_with_of} \s of
          | {notion_with_for} \s for
          | {notion_with_against} \s against | war \s on
          | (?: {notion_with_to} | dedicate[sd]? \s (?:his|her|their) \s (?:life|time|lives) | devoted \s (?:his|her|their) \s (?:life|lives) ) \s to
          | {notion_with_in} \s in | (?: based | dependent | focus | focused ) \s on | lives? \s (?: of | from )
          | (?: lose | loses | lost | losing ) (?= \s the \s (?: hope | patience | faith | courage | interest | confidence | consciousness ) \b )
          | {verb_of_ban} (?= \s the \s (?: smoking | fishing | hunting | gambling | tourism | reading | cycling ) \b ) ) \s
        (?P<hit> (?P<the> the ) \s (?P<notion> (?! {notion_often_certain}\b ) (?: {abstract_noun_no_article} | {bare_notion} | consciousness | fishing | hunting | reading ) ) )
        (?= \s* (?: [.;:!?)”"] | , (?!\s(?:which|that|who|whose|where)\b) | \Z | \n )
          | \s (?: and\s(?!(?:\w+\s)?of\b) | {notion_closer} | as\swell | in\s(?:the|public) | for\sthe | at\sthe ) \b )""",
        reach=70,
    ),
    fix=lambda match, page: capitalise_like(match.group("the"), match.group("notion")),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    sources=("fr", "es", "it", "pt", "ar", "ca", "ro", "el", "de", "he", "hu", "bg", "mk", "sq", "gl"),
    mqm="fluency/grammar",
    examples=(
        Flagged("She was never afraid of ⟦the death⟧.", becomes="She was never afraid of death.", source="es"),
        Flagged("He dedicated his life to ⟦the music⟧.", becomes="He dedicated his life to music.", source="fr"),
        Flagged("We have nothing against ⟦the progress⟧.", becomes="We have nothing against progress.", source="de"),
        Clean(
            "She was afraid of death and dedicated to the music of Bach.",
            because="no article; a certain one",
            source="es",
        ),
        Clean("He was interested in the beauty and truth of it.", because="certain ones", source="es"),
    ),
)

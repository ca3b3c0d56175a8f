"""`“…,” - said the minister`: a dash between a quotation and who said it."""

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Rule, pattern

RULE = Rule(
    title="Dash between a quotation and its attribution",
    why="Russian, Ukrainian and Polish put a dash there: «…», — сказал министр; „…” – mówi minister.",
    when=('" -', '", -', '," -', '",-', '"-', ',"-'),
    find=pattern(
        r"""(?<= [”"»“] ) ,? (?P<hit> (?<= [,.!?…”"»] ) \s* [-–—] \s+ )
        (?= (?: (?:he|she|they) \s )? (?: {reporting_verb_past} | {reporting_verb_present} | {calqued_reporting_verb_past} ) \b
          | [A-Z][\w’-]+ (?:\s[A-Z][\w’-]+)? \s (?: {reporting_verb_past} | {reporting_verb_present} ) \s* [.,:] )""",
        unless=(r"[\s–—-]+\w+(?:\s\w+)?\s(?:[-–—]|with)\s",),
        reach=30,
    ),
    fix=lambda match, page: " ",
    safety=SUGGESTED,
    languages=("en",),
    sources=("ru", "uk", "pl", "cs", "bg"),
    mqm="fluency/punctuation",
    examples=(
        Flagged(
            "“The corridor works”,⟦ - ⟧emphasised the deputy.", becomes="“The corridor works”, emphasised the deputy."
        ),
        Flagged("“It is over,”⟦ – ⟧he said.", becomes="“It is over,” he said."),
        Flagged('"It is over",⟦- ⟧Bondar noted.', becomes='"It is over", Bondar noted.'),
        Clean("“It is over,” he said – and left.", because="a dash of its own"),
        Clean("“It is over” – he said with a smile – “for us.”", because="a pair of dashes around the attribution"),
    ),
)

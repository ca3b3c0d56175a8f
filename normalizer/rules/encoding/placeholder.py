"""`{{region}}`, `%{name}`: places where a site's program should have put a word."""

from normalizer.rulebook import FLAG, WEAK, Clean, Flagged, Rule, pattern

_MOST = 4
"""How many braces a text may have that does not speak of them."""

RULE = Rule(
    title="Placeholder that was never filled",
    why="A page's template was translated instead of the page.",
    when=("{{", "%{", "${"),
    find=pattern(
        r"(?<= [a-zà-ÿ,][ ] ) (?P<hit> \{\{ [ ]? [a-zA-Z][\w.]{1,30} [ ]? \}\} | [%$]\{ [a-zA-Z][\w.]{1,30} \} ) (?= [ ,.;!?] )",
        reach=40,
        where=lambda match, page: page.text.count("{") <= _MOST,
    ),
    safety=FLAG,
    strength=WEAK,
    mqm="accuracy/untranslated",
    examples=(
        Flagged("In der Region ⟦{{region}}⟧ gilt das nicht.", source="*", language="de"),
        Flagged("Dear customer, ⟦%{name}⟧, we wrote to you.", source="*"),
        Clean("Write {{name}} in the template, {{date}} and {{place}}.", because="words about templates", source="*"),
        Clean("\\frac{{a}}{b} is a part.", because="mathematics", source="*"),
    ),
)

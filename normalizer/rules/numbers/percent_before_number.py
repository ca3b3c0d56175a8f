"""`al %85`: the per cent sign before its number, as Turkish writes it."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Page, Rule, pattern


def _fix(number: str, page: Page) -> str:
    space = "" if page.language.spacing_before.get("%") == "none" else "\u00a0"
    return f"{number}{space}%"


RULE = Rule(
    title="Per cent sign before its number",
    why="Turkish writes %85; these languages set the sign behind.",
    when=tuple(f" %{digit}" for digit in range(10)),
    find=pattern(
        r"(?<= [a-zà-ÿ] [ ] ) (?P<hit> % (?P<number> (?! 20\b ) [1-9]\d{1,2} (?: [.,]\d{1,2} )? ) ) (?= [ ,;)] | [.](?!\d) )",
        reach=12,
    ),
    fix=lambda match, page: _fix(match["number"], page),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("tr",),
    owns=frozenset({"number"}),
    mqm="locale-convention/number-format",
    examples=(
        Flagged(
            "I lavori sono finiti al ⟦%85⟧, dice.",
            becomes="I lavori sono finiti al 85%, dice.",
            source="tr",
            language="it",
        ),
        Flagged("Es stieg um ⟦%12⟧ im Mai.", becomes="Es stieg um 12\u00a0% im Mai.", source="tr", language="de"),
        Clean("I lavori sono finiti all'85%.", because="the sign stands behind", language="it"),
        Clean("Le format %s, un espace %20 et le paramètre %1 en sont.", because="a program's format", source="tr"),
    ),
)

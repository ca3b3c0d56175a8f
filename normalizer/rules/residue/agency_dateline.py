"""`(ANSA) - ROME, 5 OCT -`, `/TASS/`: the mark with which an agency opens its reports."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern, remove

_PLACE = r"[^\W\d_a-z][\w’'.-]* (?: [ ] [^\W\d_][\w’'.-]* ){0,3}?"
_DATE = r"(?: \d{1,2} \.? \s (?i:{month}|{month_short}) | (?i:{month}|{month_short}) \.? \s \d{1,2} | \d{1,2} \. \s [^\W\d_A-Z]{3,12} ) (?: ,? \s \d{4} )?"
_REPORTER = r"\( (?:Reporters?|Correspondents?) \s [^()\n]{3,60} \)"
_WRITER = r"\( (?:(?:Reporters?|Correspondents?) \s)? [A-Z][a-z]+ (?:\s[A-Z][a-z]+){1,2} \)"

RULE = Rule(
    title="Dateline of a foreign agency",
    why="Agencies open a report with place, date and their own name: “ROMA, 05 OTT (ANSA) -”.",
    when=("{foreign_agency}", "(reporter ", "(reporters ", "(correspondent ", "agencies"),
    find=pattern(
        rf"""(?<![^\n]) [ \t\u00a0]{{0,8}} (?P<edit> (?P<hit>
          (?: {_PLACE} (?: \s? [,/] \s? {_PLACE} )? ,? \s? (?: [-–—/] \s? )? )? (?: {_DATE} ,? \s? (?: [-–—/.] \s )? )?
            [(/\[]? (?: {{foreign_agency}} | Agencies ) (?: / \w{{2,6}} )? [)/\]]?
            (?: ,? \s? [-–—/,] \s? {_PLACE} | , \s {_PLACE} )? (?: ,? \s {_DATE} )? (?: \s (?: {_REPORTER} | {_WRITER} ) )?
            (?: \s? \.? \s? [-–—]{{1,2}} | : | (?<=/) \. | (?<=\)) \.? | \. (?= \s [^\W\d_a-z] ) )
        | {_PLACE} (?: , \s {_PLACE} )? ,? \s {_DATE} \s? {_REPORTER} ) [ ] (?= \S ) )""",
        unless=(r"Agencies\s?:",),
        reach=110,
        look=lambda page, offset, literal: (
            not page.text[offset].islower() or page.text[max(0, offset - 1)] in "(/[" or literal == "agencies"
        ),
    ),
    fix=remove,
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    owns=frozenset({"furniture", "number"}),
    mqm="non-translation/residue",
    examples=(
        Flagged("⟦(ANSA) - ROME, OCT 05 -⟧ The trial has begun.", becomes="The trial has begun.", source="*"),
        Flagged("⟦Kiel (dpa/lno) -⟧ A storm came.", becomes="A storm came.", source="*"),
        Flagged("⟦MOSCOW, March 3. /TASS/.⟧ The gas flows.", becomes="The gas flows.", source="*"),
        Flagged("⟦Lima, 12 Mar (EFE).-⟧ The judge spoke.", becomes="The judge spoke.", source="*"),
        Flagged("⟦Košice 12. marca (TASR) -⟧ A storm came.", becomes="A storm came.", source="sk"),
        Flagged("It is cold.\n    ⟦(ANSA) -⟧ A storm came.", becomes="It is cold.\n    A storm came.", source="*"),
        Flagged("⟦Wuhan, April 6 (Reporter Li Na)⟧ The bridge opened.", becomes="The bridge opened.", source="*"),
        Flagged(
            "⟦China News Service, Wuhan, April 6 (Li Na)⟧ The bridge opened.", becomes="The bridge opened.", source="*"
        ),
        Clean("PARIS (Reuters) - The trial has begun.", because="an agency that writes in English", source="*"),
        Clean("The ANSA report was wrong. ANSA said so.", because="the agency is spoken of", source="*"),
        Clean("Agencies: who pays them?", because="a label of the writer's own", source="*"),
    ),
)

"""A space before a mark that the language sets close to the word."""

import re

from normalizer.rulebook import SAFE, Clean, Flagged, Page, Rule, frequency, late, pattern

_STUCK = re.compile(r"[^\W\d_]+")
_SPACED_COMMA = re.compile(r"(?<=[\w)\]”\"’»%])[ \u00a0\u202f]+,(?=\s)")
_LAST_WORD = re.compile(r"\w+\Z")
_REACH, _ENTRY, _ORDINARY = 30, 240, 4.0
_FIGURES = re.compile(r"(?<=\d)[ \u00a0\u202f]+[:;.][ \u00a0\u202f]\d")
_RATIO_OF_HOURS = re.compile(r"\d(?: [a-z]{1,3})? : \d+(?: [a-z]{1,3})?(?: [^\W\d_]+)?\Z")
_RATIO_GOES_ON = re.compile(r"[ \u00a0\u202f]+: (?:\d|[^\W\d_]+(?![\w’']))")
_OPERATOR = r"(?:[=<>]|[=!<>:+*/-]=|=>|->|&&|\|\||\+\+|[→⇒↦≠≤≥∈])"
_BEHIND_OPERATOR = re.compile(rf"(?: {_OPERATOR} \S{{1,12}}|\w\+\+)\Z")
_BEFORE_OPERATOR = re.compile(rf" +[.,;:!?] (?:\S{{1,12}} )?(?:{_OPERATOR}(?= )|\w+\+\+(?!\w))")
_COMMAND = re.compile(r"\s+\.\s+(?:--?[a-z]|[|&;>]|/\w|[\w.-]+:/)|\s+;\s*[)}\]]|\s+[?:]\s*}|\s+\?\s\S{1,12}\s:\s")
"""What follows the dot that is a folder in a command, or a mark in a program."""
_OPTION = re.compile(r"(?:^|\s)(?:--?[a-z][\w-]*|\?\s\S{1,12})\Z")
_CAPITALS_BEFORE = re.compile(r"(?<!\w)[A-Z]+\Z")
_CAPITALS_BEHIND = re.compile(r"\s+\.\s[A-Z]{2,}\s?(?:\s\.|\.\Z|\.\s[A-Z]{2,}\b)")
_LETTER_BEFORE = re.compile(r"(?<![\w'’.-])[a-z]\Z")
_LETTER_BEHIND = re.compile(r"\s+[.;:!?]\s(?:[a-z]|[B-HJ-Z])(?![\w'’-])")
_IMPRINT = late(r"[\w.\])] :\s+[A-Z][^:;\n]{1,40}, \[?(?:1[5-9]|20)\d\d\b")
"""A publisher and a year behind a spaced colon, as library catalogues set them with all their marks."""
_DEFINED = re.compile(r"[ \t]*\*{0,2}[a-z_]\w*(?:, \*{0,2}[a-z_]\w*)*\Z")
"""All that stands in a line before a colon: the names that a program gives to values."""
_ARGUMENT = re.compile(r"[(,][ \t]*\*{0,2}[a-z_]\w*\Z")
_EXPLAINED = re.compile(r"\s.\s(?:denotes?|stands? for|represents?|separates?)\b")
"""What explains a mark that stands alone as the sign it is."""
_COLUMN = re.compile(r"[ \u00a0]{2,}:|[ \u00a0]*\t[ \t]*:")
"""A colon of a column, set apart from what stands before it by more than a space."""
_KEY = re.compile(r"[ \t]+:[ \t]*(?:\\?\"|[\[{\d]|true\b|false\b|null\b)")
"""What stands behind a key of JSON."""
_NAMED = re.compile(r"\b(?:an?|the|whether|ctrl-\w|CTRL-\w)\Z")
_GIVEN = re.compile(r"\b(?:use|add|with|optional|of|no|No|Use)\Z")
_JOINED = re.compile(r"\b(?:or|and|if|If|either)\Z")
_SIGN_GOES_ON = re.compile(r"[ \u00a0]+[!:?.] (?:or|and|is|was)\b")
"""What stands before a sign that is spoken of, and what goes on behind it."""
_LABEL = re.compile(r"[ \t]*(?:[*•-][ \t])?[^\W\d_]{2,}(?: \w+)?\Z")
"""All that stands before the colon of a value in a list."""
_TYPE = re.compile(
    r" : (?:[{\[(<`'\"]|(?:str|int|float|bool|bytes|list|dict|set|tuple|object|array|callable|None|Optional|Union)\b)"
)


def _is_close_mark(match: re.Match[str], page: Page) -> bool:
    mark, start = match.group("mark"), match.start("hit")
    if _is_sign_or_column(start, page) or _is_code(start, page) or (mark in ":;." and _is_ratio(start, page)):
        return False
    if mark in ":;" and _IMPRINT.search(page.text, max(0, start - _ENTRY), start + _ENTRY):
        return False
    if _EXPLAINED.match(page.text, start) or page.text.endswith("__", 0, start) or _is_file(match, page):
        return False
    if mark in ".!?" and not page.text[match.end() : match.end() + 2].strip():
        return _SPACED_COMMA.search(page.text) is not None
    if mark == "," and _lacks_word(start, page):
        return False
    return mark in ",." or page.language.spacing_before.get(mark) == "none"


def _is_file(match: re.Match[str], page: Page) -> bool:
    """Whether a stop begins a name, `.Xdefaults`: no ordinary word of the language stands behind it."""
    following = _STUCK.match(page.text, match.end()) if match.group("mark") == "." else None
    return following is not None and frequency(following[0].lower(), page.language.code) < _ORDINARY


def _is_sign_or_column(offset: int, page: Page) -> bool:
    """Whether the mark is a sign that is spoken of (`whether a !`), or parts columns or the keys of JSON from values."""
    if _COLUMN.match(page.text, offset) or _is_aligned(offset, page):
        return True
    if page.text[offset - 1] == '"' and _KEY.match(page.text, offset):
        return True
    return _is_named(offset, page)


def _is_named(offset: int, page: Page) -> bool:
    """Whether an article stands before the mark, or `or` and the like where the sentence goes on with another sign."""
    if page.text.startswith((" ,", " ;"), offset):
        return False
    if _GIVEN.search(page.text, max(0, offset - 12), offset) and page.text.startswith(" !", offset):
        return True
    return _NAMED.search(page.text, max(0, offset - 10), offset) is not None or (
        _JOINED.search(page.text, max(0, offset - 10), offset) is not None
        and _SIGN_GOES_ON.match(page.text, offset) is not None
    )


def _is_aligned(offset: int, page: Page) -> bool:
    """Whether the line above or below has a spaced colon in the same column, as lists of values have."""
    place = page.text.find(":", offset, offset + 3)
    number, lines = page.view.line_number(offset), page.view.lines
    if place < 0 or not _LABEL.match(page.text, lines[number][0], offset):
        return False
    column = place - lines[number][0]
    beside = [lines[near] for near in (number - 1, number + 1) if 0 <= near < len(lines)]
    return any(start + column < end and page.text.startswith(" :", start + column - 1) for start, end in beside)


def _is_ratio(offset: int, page: Page) -> bool:
    """Whether a colon stands between figures, as in `3 : 1`, or goes on with `12 h : 12 h light : dark`."""
    before = page.text[max(0, offset - _REACH) : offset]
    if _FIGURES.match(page.text, offset):
        return True
    has_unit = re.search(r"\d [a-z]{1,3}\Z", before) and re.match(r"\s+: \d", page.text[offset : offset + 8])
    return bool(has_unit) or bool(_RATIO_OF_HOURS.search(before) and _RATIO_GOES_ON.match(page.text, offset))


def _is_code(offset: int, page: Page) -> bool:
    """Whether a mark stands between single letters, one word from an operator, or in a command.

    `a ? b : c`, `i < n ; i++`, `find . -name`; nor is it a mark of this kind between the words of an inscription.
    """
    before = page.text[max(0, offset - _REACH) : offset]
    if _COMMAND.match(page.text, offset) or _OPTION.search(before) or _is_definition(offset, page):
        return True
    if _CAPITALS_BEFORE.search(before) and _CAPITALS_BEHIND.match(page.text, offset):
        return True
    if _BEHIND_OPERATOR.search(before) or _BEFORE_OPERATOR.match(page.text, offset):
        return True
    return bool(_LETTER_BEFORE.search(before) and _LETTER_BEHIND.match(page.text, offset))


def _is_definition(offset: int, page: Page) -> bool:
    """Whether a colon parts the name of a value at the head of its line from what it is: `errors : {'strict'}`."""
    start, _ = page.view.line_at(offset)
    is_headed = _DEFINED.match(page.text, start, offset) is not None
    if is_headed and page.text[start : start + 1] in tuple(" \t") and page.text.startswith(" :", offset):
        return True
    is_argument = _ARGUMENT.search(page.text, max(start, offset - _REACH), offset) is not None
    return _TYPE.match(page.text, offset) is not None and (is_headed or is_argument)


def _lacks_word(offset: int, page: Page) -> bool:
    """Whether a word was lost before the only spaced comma of the text: a preposition has nothing after it."""
    word = _LAST_WORD.search(page.text, max(0, offset - _REACH), offset)
    if not word or word[0] not in page.words("preposition"):
        return False
    commas = _SPACED_COMMA.finditer(page.text)
    return next(commas, None) is None or next(commas, None) is None


RULE = Rule(
    title="Space before punctuation",
    why="French spacing, or tokens of the engine that were not joined again.",
    when=(" ,", " .", " ;", " :", " !", " ?"),
    find=pattern(
        r"""(?<=[\w)\]”"’»%]) (?P<hit> [ \u00a0\u202f]+
        (?P<mark> [,;:!?] | \.(?![.\w]) | \.(?=[A-Z][a-z]{2}) ) )
        (?= \s | \Z | ["”’»] | (?<=[,.])[^\W\d_] )""",
        unless=(r"\s\.(?:Net|Com|Org)\b", r"[ \u00a0\u202f]+\.\s\.", r"[ ][;:](?=[\"”’»])", r"[ ][;:]\s[DPO]\b"),
        where=_is_close_mark,
        reach=4,
    ),
    fix=lambda match, page: match.group("mark") + " " * page.text[match.end() : match.end() + 1].isalnum(),
    safety=SAFE,
    weight=0.3,
    mqm="fluency/typography",
    examples=(
        Flagged("From Idlib⟦ ,⟧ a rebel stronghold", becomes="From Idlib, a rebel stronghold"),
        Flagged("Is it over⟦ ?⟧ Nobody knows⟦ .⟧ Then", becomes="Is it over? Nobody knows. Then"),
        Flagged("He agreed⟦ ,⟧adding more⟦ .⟧Among them", becomes="He agreed, adding more. Among them"),
        Clean("It depends on whether a ! or : was typed.", because="signs that are spoken of"),
        Clean('Give "Effect" : "Allow" and "Count" : 3 in it.', because="keys and values of JSON"),
        Clean("The file exists (add ! to override), and the use of ! is free.", because="a sign that is given"),
        Clean("It does not read .Xdefaults or a .Rprofile file.", because="names of files"),
        Clean("ESC [ 36 ; 45 ; 1 m sets it, and 3 . 10 is read.", because="figures of a program"),
        Clean("    action : string\n    type: string\n\nIt is _cut(chunks : [str], width : int).", because="a program"),
        Clean("division        : 2.69 ms\nfilling   : 1.55 ms", because="a column"),
        Clean("* Given : YES\n* Usual : OFF", because="colons one below the other"),
        Clean("The model was y ~ x / z, where : denotes nesting.", because="a sign that is explained"),
        Clean("He waited . . . and left.", because="a spaced ellipsis"),
        Clean("Written in .NET for .Net programs and posted on .com sites", because="a name that begins with a stop"),
        Flagged("He came in⟦ ,⟧ sat down⟦ ,⟧ and left⟦ .⟧", becomes="He came in, sat down, and left."),
        Clean("The dam was built in , and it holds.", because="the space stands for a word that was lost"),
        Clean("Another visit, another puncture : D", because="a smiley that came apart"),
        Clean('So happy :) today :" yes', because="a smiley; a mark beside a quotation mark"),
        Clean("It did not go well .", because="a slip at the very end that writers make too"),
        Clean("Drawn at a scale of 1 : 500, the map ends 2 : 0.", because="a colon between figures"),
        Clean("They lived under 16 h : 8 h light : dark.", because="a ratio of hours, and of what they are"),
        Clean("Here p ? q : r is what the program takes.", because="single letters of code"),
        Clean("A map g : B → C and the product (h . k) x.", because="single letters of mathematics"),
        Clean("Run find . -name x, then grep -r TODO . | wc and dir . /s; rsync . host:/srv", because="commands"),
        Clean("node -d . 80 and return x ? yes : no ; }", because="an option of a command; a program"),
        Clean("Parameters\n\nerrors : {'strict', 'replace'}", because="a value that a manual describes"),
        Clean("Bleak house ; with drawings. London : Bradbury, 1853. 624 p. ; 23 cm.", because="a library's catalogue"),
        Clean("I, ____________ , live in ________ .", because="blanks of a form"),
        Clean("IMP . CAES . NERVA . AVG.", because="an inscription"),
        Clean("while k < 9 ; k++ or {:a => 1 , :b => 2}, 3 ! = 6", because="marks beside operators"),
        Flagged("He lost⟦ :⟧ in 2015 he sold plan B⟦ ,⟧ a house.", becomes="He lost: in 2015 he sold plan B, a house."),
    ),
)

"""`la NATO` in Spanish, `die OSCE` in German: an English acronym where the language has its own."""

import re
from collections.abc import Iterator, Mapping

from normalizer.rulebook import (
    SUGGESTED,
    WEAK,
    Clean,
    EnglishNamesFinder,
    Flagged,
    Hit,
    OwnName,
    Page,
    Rule,
    fold,
    in_place_of,
    is_quoted,
    own_name_hit,
)

_LETTERS = re.compile(r"[A-Z]{2,7}(?![\w'’&@/]|\.\w)")
_BEFORE = re.compile(r"(?:\A|\n|[.!?:;,»“”\"–—] |[«„“\"(]\u00a0?|(?<![^\W\d_])(?P<word>[^\W\d_]+)(?: |['’]))\Z")
_NAME_GOES_ON, _JOINED = re.compile(r" (?:[A-ZÀ-Þ0-9]|of\b)"), re.compile(r"-(?![A-ZÀ-Þ][a-zß-ÿ])")
_BEFORE_LETTERS = re.compile(r"[ ('\n]")
_SHOUTED, _FEW, _REACH = re.compile(r"[A-ZÀ-Þ]{3,}"), 4, 60


def _find(page: Page, table: Mapping[str, OwnName]) -> Iterator[Hit]:
    listed = {item.split()[-1].split("'")[-1] for item in page.words("english_acronym")}
    starts = {offset + len(literal) - len(_BEFORE_LETTERS.split(literal)[-1]) for offset, literal in page.hits}
    for start in sorted(starts):
        match = _LETTERS.match(page.text, start)
        if match and match[0] in listed and match[0] in table and not _is_part(page, match, table[match[0]]):
            yield _hit(page, match, table[match[0]])


def _is_part(page: Page, match: re.Match[str], own: OwnName) -> bool:
    """Whether letters are of a longer name, quoted, in a line of capitals, or bracketed behind another name."""
    text, (start, end) = page.text, match.span()
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    if before is None or _NAME_GOES_ON.match(text, end) or is_quoted(page, start, end):
        return True
    if text[end : end + 1] == "-" and (page.language.code != "de" or _JOINED.match(text, end)):
        return True
    if text[start - 1 : start] == "(":
        return not (
            page.fold[max(0, start - _REACH) : start - 1].rstrip().endswith(fold(own.name))
            and text[end : end + 1] == ")"
        )
    word = before["word"] or ""
    small = page.language.function_words | page.word_set("preposition")
    is_named = (word[:1].isupper() and word.lower() not in small) or word in page.word_set("english")
    return is_named or len(_SHOUTED.findall(text, *page.view.line_at(start))) >= _FEW


def _hit(page: Page, match: re.Match[str], own: OwnName) -> Hit:
    message = f"“{match[0]}” is English: here one writes {own.acronym}"
    return own_name_hit(*match.span(), own, message, in_place_of(page, match.start(), own.acronym))


RULE = Rule(
    title="English acronym",
    why="The engine copied an acronym for which the language has its own: NATO is OTAN in French and Spanish.",
    when=(" {english_acronym}", "({english_acronym}", "'{english_acronym}", "\n{english_acronym}"),
    find=EnglishNamesFinder(_find, acronyms=True),
    safety=SUGGESTED,
    strength=WEAK,
    weight=0.5,
    languages=("fr", "es", "de", "it", "pt"),
    sources=("en",),
    mqm="accuracy/untranslated",
    examples=(
        Flagged("L'accord avec la ⟦NATO⟧ tient.", becomes="L'accord avec l'OTAN tient.", source="en"),
        Flagged("Hier l'⟦UN⟧ a dit que l'⟦EU⟧ paiera.", becomes="Hier l'ONU a dit que l'UE paiera.", source="en"),
        Flagged("Selon l'⟦IMF⟧, tout va bien.", source="en"),
        Flagged("Un informe de la ⟦WHO⟧ lo dice.", becomes="Un informe de la OMS lo dice.", language="es", source="en"),
        Flagged(
            "La Organización Mundial de la Salud (⟦WHO⟧) lo dice.",
            becomes="La Organización Mundial de la Salud (OMS) lo dice.",
            language="es",
            source="en",
        ),
        Flagged("Das sagt die ⟦ECB⟧ heute.", becomes="Das sagt die EZB heute.", language="de", source="en"),
        Flagged("Die ⟦IMF⟧-Chefin kam.", becomes="Die IWF-Chefin kam.", language="de", source="en"),
        Flagged(
            "Lo dice un rapporto della ⟦WHO⟧.", becomes="Lo dice un rapporto dell'OMS.", language="it", source="en"
        ),
        Flagged("O relatório da ⟦UN⟧ diz isso.", becomes="O relatório da ONU diz isso.", language="pt", source="en"),
        Clean("L'ONU, l'OTAN et l'UE ont dit non.", because="French acronyms", source="en"),
        Clean("Il dirige la WHO Foundation et la NATO School.", because="parts of names", source="en"),
        Clean("L'organisme (IMF) et le Club NATO.", because="in brackets; behind a name", source="en"),
        Clean("Il lit « WHO » et of NATO.", because="quoted; English", source="en"),
        Clean("LE CHEF DE LA NATO DIT NON", because="a line of capitals", source="en"),
        Clean("Die EU, die UN, die NATO und die WHO.", because="German too", language="de", source="en"),
        Clean("Die IMF-2000 und das ECB-", because="a code; a word cut off", language="de", source="en"),
        Clean("A NATO e o HIV.", because="Portuguese writes so too", language="pt", source="en"),
    ),
)

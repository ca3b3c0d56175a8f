"""`Anna Bergen said that he would come`: a pronoun of the other gender than the only person named before it."""

import re
from collections.abc import Iterator

from normalizer.rulebook import WEAK, Clean, Evidence, Flagged, Hit, Page, Rule, family_gender, name_forms

_REACH, _NEAR, _NEXT, _MOST = 300, 5, 30, 2
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_QUOTATION = re.compile(r"[“\"«„][^“”\"«»„\n]{2,280}[”\"»“]")
_FEMALE_SURNAME = re.compile(r"[A-Z][\w-]+(?:[oe]va|ová|sk[aá]ya|skaia|ská|ovna|evna)")
_MALE, _FEMALE = frozenset({"he", "his", "him", "himself"}), frozenset({"she", "her", "herself"})


def _find(page: Page) -> Iterator[Hit]:
    names = page.word_set("male_name"), page.word_set("female_name")
    found: list[tuple[int, int]] = []
    for offset, literal in page.hits:
        start, end = offset + 1, offset + len(literal.rstrip())
        line, _ = page.view.line_at(start)
        seen = found if _speaks(page, end) else []
        low = max(line, start - _REACH)
        before = _without(page.text, sorted({*seen, *_quoted(page, low, start)}), low, start)
        last = _last_of_other_gender(before, literal.strip(), names, page)
        if last and not _has_right_one(page, start, end):
            found.append((start, end))
            detail = f"before it stands “{last}”"
            yield Hit(start, end, message=detail, evidence=(Evidence("text", detail, last),))


def _has_right_one(page: Page, start: int, end: int) -> bool:
    """Whether a pronoun of the gender of whom is named stands in the same sentence: this one is somebody else's."""
    right = _FEMALE if page.fold[start:end] in _MALE else _MALE
    first, last = page.view.context(start, end)
    return not right.isdisjoint(_WORD.findall(page.fold, first, last))


def _speaks(page: Page, end: int) -> bool:
    """Whether a verb of saying follows the pronoun."""
    words = page.fold[end : end + _NEXT].replace(" also ", " ", 1).split()
    return bool(words) and words[0].rstrip(",:") in page.word_set("reporting_verb_past") | page.word_set(
        "reporting_verb_present"
    )


def _quoted(page: Page, low: int, start: int) -> list[tuple[int, int]]:
    """The quotations before a pronoun that stands in none: they speak of somebody else."""
    if page.view.quotes.touching(start, start + 1):
        return []
    return [match.span() for match in _QUOTATION.finditer(page.text, low, start)]


def _without(text: str, found: list[tuple[int, int]], start: int, end: int) -> str:
    """A stretch of a text without the pronouns found wrong in it, which speak for nobody.

    >>> _without("Elif Yaman said he", [(16, 18)], 5, 18)
    'Yaman said   '
    """
    pieces: list[str] = []
    for first, last in found:
        if start <= first and last <= end:
            pieces += text[start:first], " " * (last - first)
            start = last
    return "".join((*pieces, text[start:end]))


def _last_of_other_gender(before: str, pronoun: str, names: tuple[frozenset[str], frozenset[str]], page: Page) -> str:
    """The nearest word of the gender that the pronoun is not of; empty when somebody else may be meant."""
    male, female = names
    own, other = (male, female) if pronoun in _MALE else (female, male)
    pronouns = _MALE if pronoun in _MALE else _FEMALE
    words: list[str] = _WORD.findall(before)
    if words[-1:] == ["that"]:
        near = name_forms(words[-_NEAR:])
        words = _in_sentence(before) if own.isdisjoint(near) and other.isdisjoint(near) else words[-_NEAR:]
    words = _with_titles(_with_signs(words), pronouns, page)
    forms = name_forms(words)
    if other.isdisjoint(forms) or not (own.isdisjoint(forms) and pronouns.isdisjoint(forms)):
        return ""
    for word in reversed(words):
        if not other.isdisjoint(name_forms([word])):
            return word
        if word in page.words("person_of_any_gender"):
            return ""
    return ""


def _with_signs(words: list[str]) -> list[str]:
    """The words, and behind a surname that tells a woman from a man the title that it amounts to.

    >>> _with_signs(["Alsu", "Garipova", "came", "to", "Geneva"])
    ['Alsu', 'Garipova', 'Mrs', 'came', 'to', 'Geneva']
    """
    found: list[str] = []
    for place, word in enumerate(words):
        found.append(word)
        if place and words[place - 1][0].isupper() and _FEMALE_SURNAME.fullmatch(word):
            found.append("Mrs")
    return found


def _with_titles(words: list[str], pronouns: frozenset[str], page: Page) -> list[str]:
    """The words, and behind a family name the title of those who bear it in the text, if it tells who they are."""
    if sum(page.view.word_counts[word] for word in pronouns) > _MOST:
        return words  # the text has pronouns of that gender for somebody: the given name may be of either
    found: list[str] = []
    for word in words:
        found.append(word)
        gender = family_gender(page, word) if word[0].isupper() else ""
        if gender:
            found.append("Mr" if gender == "male" else "Mrs")
    return found


def _in_sentence(before: str) -> list[str]:
    """The words of the last sentence.

    >>> _in_sentence("He came. Ada said that")
    ['Ada', 'said', 'that']
    """
    return _WORD.findall(before[max(before.rfind(stop) for stop in (". ", "? ", "! ")) + 1 :])


RULE = Rule(
    title="Pronoun of the other gender",
    why="Turkish, Persian and Hungarian have one pronoun for all, many languages leave it out: the engine guesses.",
    when=(" he ", " she ", " his ", " her ", " him ", " himself", " herself"),
    find=_find,
    strength=WEAK,
    languages=("en",),
    mqm="accuracy/mistranslation",
    examples=(
        Flagged("Elif Yaman said that ⟦he⟧ would appeal.", source="tr"),
        Flagged("She waits. Markus Özer said that ⟦she⟧ would appeal.", source="tr"),
        Flagged("A woman was hurt. ⟦He⟧ was taken to hospital.", source="hu"),
        Flagged("Markus Bergen thanked the crews. ⟦She⟧ warned of rain.", source="de"),
        Flagged("Mayor Elif Yaman congratulated ⟦himself⟧ in a letter.", source="it"),
        Flagged("He waits. Elif Yaman, a doctor from the town of Van, said that ⟦he⟧ would come.", source="fa"),
        Flagged("Elif Yaman said that ⟦he⟧ would appeal. ⟦He⟧ also added a word.", source="tr"),
        Flagged("Alsu Garipova spoke. “He paints,” ⟦he⟧ said.", source="ru"),
        Flagged("Elif Yaman came.\n\nThe executive lost. According to Yaman, ⟦his⟧ party won.", source="es"),
        Clean(
            "Elif Yaman came.\n\nUmut Yaman left. According to Yaman, his party won.",
            because="two of a name",
            source="es",
        ),
        Clean("Jean-Marie Kern came. He spoke.", because="the name begins with that of a man", source="fr"),
        Clean("Elif Yaman said that she would appeal.", because="the right pronoun", source="tr"),
        Clean(
            "Markus Bergen and Elif Yaman came. She spoke, he did not.", because="both genders are named", source="tr"
        ),
        Clean("Elif Yaman saw the driver; he fled.", because="somebody else may be meant", source="tr"),
        Clean("Elif Yaman spoke. She will charge him on Friday.", because="somebody else", source="es"),
        Clean("The widow wept. “How could he be free?” she asked.", because="somebody else", source="es"),
        Clean("The engineer said that he would come.", because="nobody’s gender is known", source="tr"),
    ),
)

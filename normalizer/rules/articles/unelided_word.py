"""`le hôpital`, `de intensifier`, `il evento`: small words that lose their end before a vowel, written out."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SUGGESTED, Clean, Flagged, Hit, Page, Rule, capitalise_like, frequency

_NEXT = re.compile(r"[^\W\d_]+(?![\w’'-]|[.@]\w| (?:ou|et|o|e) )")
_BEFORE = re.compile(r"([^\W\d_]+) \Z")
_SPACED = re.compile(r"\b[dlDL]['’] [^\W\d_]{2}")
"""An elision with a space behind it, as writers of old had it: where one is so, none is made."""
_LEAST, _ORDINARY, _REACH = 3, 3.0, 24
_VOWELS, _GLIDE = "aeiou", re.compile("i[aeou]")
_OTHERS = {"fr": ("en", "es"), "it": ("es",)}
"""Languages that have some of these small words, too: `let me inside`, `de amor`, `libro del amor`."""


def _find(page: Page) -> Iterator[Hit]:
    if _SPACED.search(page.text):
        return
    forms = dict(zip(page.words("unelided"), page.words("elided"), strict=True))
    apostrophe = "’" if "’" in page.strange else "'"
    for offset, literal in page.hits:
        start, end = offset + 1, offset + len(literal) - 2
        word, following = page.text[start:end], _NEXT.match(page.text, end + 1)
        form = forms.get(word[:1].lower() + word[1:])
        if form is None or following is None or _is_note(page, start, word):
            continue
        if _is_elided_before(page, word.lower(), following[0]):
            fix = capitalise_like(word, form).replace("'", apostrophe)
            yield Hit(start, following.end(), fix=fix + following[0], edit_span=(start, following.end()))


def _is_note(page: Page, start: int, word: str) -> bool:
    """Whether `la` is the note: another article or note stands before it."""
    before = _BEFORE.search(page.text, max(0, start - _REACH), start)
    return word == "la" and before is not None and before[1].lower() in page.word_set("note_lead")


def _is_elided_before(page: Page, word: str, following: str) -> bool:
    """Whether an ordinary word of the language follows that begins with a vowel one hears."""
    if not following.islower() or following in page.word_set("not_elided") or (word, following) == ("je", "est"):
        return False
    if following[0] == "h":
        return following in page.word_set("mute_h")
    own = page.language.code
    if own == "it" and _GLIDE.match(following):
        return False
    is_short = word in page.word_set("unelided_before_any") and following in page.language.function_words
    if not (len(following) >= _LEAST or is_short) or following == "à":
        return False
    usual = frequency(following, own)
    others = _OTHERS[own] if own == "fr" or word in ("del", "al") else ()
    return usual >= _ORDINARY and all(usual >= frequency(following, other) for other in others)


RULE = Rule(
    title="Elision not made",
    why="Engines choose word by word, and forget that a small word loses its end before a vowel.",
    when=tuple(f" {{unelided}} {letter}" for letter in f"{_VOWELS}h"),
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    languages=("fr", "it"),
    owns=frozenset({"negation"}),
    mqm="fluency/grammar",
    examples=(
        Flagged("Elle va à ⟦la école⟧ près de ⟦le hôpital⟧.", becomes="Elle va à l'école près de l'hôpital."),
        Flagged("Il faut cesser ⟦de intensifier⟧ la guerre.", becomes="Il faut cesser d'intensifier la guerre."),
        Flagged("Il dit ⟦que il⟧ viendra, mais ⟦ne est⟧ pas là.", becomes="Il dit qu'il viendra, mais n'est pas là."),
        Flagged("Per ora ⟦il evento⟧ è chiuso.", becomes="Per ora l'evento è chiuso.", language="it"),
        Flagged("Siede ⟦al inizio⟧ della fila.", becomes="Siede all'inizio della fila.", language="it"),
        Clean("Le onze joue, la une du journal, le oui et le non.", because="words that take no elision"),
        Clean("Le héros, la haine, le haut et la Hollande.", because="an h that is heard"),
        Clean("Il évite les pronoms tels que il ou elle.", because="words that are spoken of"),
        Clean("Prends-le avec toi, et dis-le à Anne.", because="a pronoun behind its verb"),
        Clean("La Ola, le iPhone et la a de l'alphabet.", because="a name, a letter"),
        Clean("Le la est donné ; do ré mi fa sol la avec elle.", because="a note"),
        Clean("Elle chante Call me again, let me inside, de amor y de sombra.", because="other languages"),
        Clean("Je est un autre, un truc de ouf, de oued en oued.", because="Rimbaud; no elision"),
        Clean("L' école et l' eau de la école.", because="a writer of old"),
        Clean("Il iodio e il week-end, il libro del amor.", because="no vowel; another letter; Spanish", language="it"),
    ),
)

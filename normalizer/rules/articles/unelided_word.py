"""`le hôpital`, `de intensifier`, `il evento`: small words that lose their end before a vowel, written out."""

import re
from collections.abc import Iterator

from normalizer.rulebook import SAFE, Clean, Flagged, Hit, Page, Rule, capitalise_like, frequency

_NEXT = re.compile(r"[^\W\d_]+(?![\w’'-]|[.@]\w| (?:ou|et|o|e) )")
_BEFORE_ANY = ("que", "ne", "se", "je", "me", "te", "jusque", "lorsque", "puisque")
"""What stands before short words too: `je ai`, `ne est`, `que il`."""
_LEAST, _ORDINARY = 3, 3.0
_VOWELS, _GLIDE = "aeiou", re.compile("i[aeou]")
_STANDING = ("à",)


def _find(page: Page) -> Iterator[Hit]:
    forms = dict(zip(page.words("unelided"), page.words("elided"), strict=True))
    for offset, literal in page.hits:
        start, end = offset + 1, offset + len(literal) - 2
        word, following = page.text[start:end], _NEXT.match(page.text, end + 1)
        form = forms.get(word[:1].lower() + word[1:])
        if form and following and _is_elided_before(page, word.lower(), following[0]):
            apostrophe = "’" if "’" in page.text else "'"
            fix = capitalise_like(word, form).replace("'", apostrophe)
            yield Hit(start, following.end(), fix=fix + following[0], edit_span=(start, following.end()))


def _is_elided_before(page: Page, word: str, following: str) -> bool:
    """Whether an ordinary word follows that begins with a vowel one hears."""
    if not following.islower() or following in page.word_set("not_elided") or following in _STANDING:
        return False
    if following[0] == "h":
        return following in page.word_set("mute_h")
    if page.language.code == "it" and _GLIDE.match(following):
        return False
    is_long = len(following) >= _LEAST or (word in _BEFORE_ANY and following in page.language.function_words)
    return is_long and frequency(following, page.language.code) >= _ORDINARY


RULE = Rule(
    title="Elision not made",
    why="Engines choose word by word, and forget that a small word loses its end before a vowel.",
    when=tuple(f" {{unelided}} {letter}" for letter in f"{_VOWELS}h"),
    find=_find,
    safety=SAFE,
    weight=0.5,
    languages=("fr", "it"),
    owns=frozenset({"negation"}),
    mqm="fluency/grammar",
    examples=(
        Flagged("Elle va à ⟦la école⟧ près de ⟦le hôpital⟧.", becomes="Elle va à l'école près de l'hôpital."),
        Flagged("Il faut cesser ⟦de intensifier⟧ la guerre.", becomes="Il faut cesser d'intensifier la guerre."),
        Flagged("Il dit ⟦que il⟧ viendra, mais ⟦ne est⟧ pas là.", becomes="Il dit qu'il viendra, mais n'est pas là."),
        Flagged("Per ora ⟦il evento⟧ è chiuso.", becomes="Per ora l'evento è chiuso.", language="it"),
        Flagged("Siede accanto ⟦al ala⟧ sinistra.", becomes="Siede accanto all'ala sinistra.", language="it"),
        Clean("Le onze joue, la une du journal, le oui et le non.", because="words that take no elision"),
        Clean("Le héros, la haine, le haut et la Hollande.", because="an h that is heard"),
        Clean("Il évite les pronoms tels que il ou elle.", because="words that are spoken of"),
        Clean("Prends-le avec toi, et dis-le à Anne.", because="a pronoun behind its verb"),
        Clean("La Ola, le iPhone et la a de l'alphabet.", because="a name, a letter"),
        Clean("Il iodio e il week-end.", because="a sound that is no vowel; another letter", language="it"),
    ),
)

"""`un déclaration`, `el situación`, `dem Regierung`: a determiner of another gender than the ending of its noun shows."""

import re
from collections.abc import Iterator

from normalizer.rulebook import FLAG, Clean, Flagged, Hit, Page, Rule, frequency, reads_as_english

_NOUN = re.compile(r"[ \u00a0](?P<noun>[^\W\d_]{6,})(?![\w’'-])")
_ORDINARY = 3.0


def _find(page: Page) -> Iterator[Hit]:
    masculine = page.word_set("determiner_masculine")
    for offset, literal in page.hits:
        start, end = offset + 1, offset + len(literal) - 1
        word, following = page.text[start:end].lower(), _NOUN.match(page.text, end)
        if following is None or not _is_noun(page, following["noun"]):
            continue
        endings = page.words("feminine_noun_ending" if word in masculine else "masculine_noun_ending")
        others = page.words("masculine_noun_ending" if word in masculine else "feminine_noun_ending")
        noun = following["noun"]
        is_other = noun.endswith(endings) and not noun.endswith(others)
        if is_other and not reads_as_english(page, *page.view.sentence_at(start)):
            yield Hit(start, following.end())


def _is_noun(page: Page, noun: str) -> bool:
    """Whether a word is an ordinary noun whose ending tells its gender; in German it has a capital, elsewhere none."""
    own = page.language.code
    is_written_so = noun[0].isupper() and noun[1:].islower() if own == "de" else noun.islower()
    return (
        is_written_so and noun not in page.word_set("no_noun_of_ending") and frequency(noun.lower(), own) >= _ORDINARY
    )


RULE = Rule(
    title="Determiner of the other gender",
    why="Engines copy the gender of the source, or have none to choose by.",
    when=(" {determiner_masculine} ", " {determiner_feminine} "),
    find=_find,
    safety=FLAG,
    weight=0.5,
    languages=("fr", "es", "de", "it", "pt"),
    mqm="fluency/grammar",
    examples=(
        Flagged("Il salue l'accord dans ⟦un déclaration⟧ hier.", language="fr"),
        Flagged("Ella explica ⟦el situación⟧ de ⟦la movimiento⟧.", language="es"),
        Flagged("Sie sprach mit ⟦dem Regierung⟧ und ⟦ein Wohnung⟧.", language="de"),
        Flagged("Parla ⟦del situazione⟧ e ⟦della movimento⟧.", language="it"),
        Flagged("Fala ⟦do situação⟧ com ⟦uma movimento⟧.", language="pt"),
        Clean(
            "Une déclaration, le bastion, la page et la plage.",
            because="right; nouns that end otherwise",
            language="fr",
        ),
        Clean(
            "Er machte einen Sprung, mit dem Ursprung der Zeitung.", because="nouns that end otherwise", language="de"
        ),
        Clean("O coração e a situação, o movimento.", because="right", language="pt"),
        Clean("La situazione, il movimento, il viaggio.", because="right", language="it"),
    ),
)

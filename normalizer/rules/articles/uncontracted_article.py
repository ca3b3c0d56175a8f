"""`de el puerto`, `in il terminal`: a preposition and an article that the language writes as one word."""

import re
from collections.abc import Iterator

from normalizer.rulebook import STRONG, SUGGESTED, WEAK, Clean, Flagged, Hit, Page, Rule, capitalise_like

_NEXT = re.compile(r"[ \u00a0][“«\"]?(?P<word>[^\W\d_]{2,})")
_INFINITIVE = re.compile(r"(?:er|ir|re)\Z")
_PERSONAL = re.compile(r"\b[a-záéíóúâêôãõç]{1,14}(?:[aeiô]r|[aei]rem|pôr)\b")
_LEAST, _REACH = 4, 80


def _find(page: Page) -> Iterator[Hit]:
    forms = dict(zip(page.words("uncontracted"), page.words("contracted"), strict=True))
    for offset, literal in page.hits:
        start, end = offset + 1, offset + len(literal) - 1
        pair, following = page.text[start:end], _NEXT.match(page.text, end)
        form = forms.get(pair[:1].lower() + pair[1:])
        if form is None or following is None or _begins_clause(page, end):
            continue
        if page.language.code == "fr" and not _is_noun(page, following["word"]):
            continue
        is_sure = pair.lower() in page.word_set("uncontracted_surely")
        yield Hit(start, end, fix=capitalise_like(pair, form), strength=STRONG if is_sure else WEAK)


def _begins_clause(page: Page, end: int) -> bool:
    """Whether an infinitive of Portuguese follows soon, whose subject the article begins: `o fato de o governo ter`."""
    behind = page.text[end : end + _REACH].partition(".")[0]
    return page.language.code == "pt" and _PERSONAL.search(behind) is not None


def _is_noun(page: Page, word: str) -> bool:
    """Whether a word may be a noun, and neither an infinitive nor one of the small words before it."""
    return len(word) >= _LEAST and not _INFINITIVE.search(word) and word not in page.language.function_words


RULE = Rule(
    title="Preposition and article not joined",
    why="Engines translate the preposition and the article of English one by one.",
    when=(" {uncontracted} ",),
    find=_find,
    safety=SUGGESTED,
    weight=0.5,
    languages=("fr", "es", "it", "pt"),
    mqm="fluency/grammar",
    examples=(
        Flagged("Llegó al puerto ⟦de el⟧ norte.", becomes="Llegó al puerto del norte.", language="es"),
        Flagged("Vio ⟦a el⟧ ministro. ⟦A el⟧ final ganó.", becomes="Vio al ministro. Al final ganó.", language="es"),
        Flagged("Sono ⟦in il⟧ terminal.", becomes="Sono nel terminal.", language="it"),
        Flagged("La casa ⟦di gli⟧ zii.", becomes="La casa degli zii.", source="en", language="it"),
        Flagged(
            "Le bord ⟦de le⟧ fleuve plaît ⟦à les⟧ enfants.",
            becomes="Le bord du fleuve plaît aux enfants.",
            source="en",
            language="fr",
        ),
        Flagged("Moram ⟦em o⟧ centro.", becomes="Moram no centro.", source="en", language="pt"),
        Clean("El libro de él, y lo que dio a él.", because="a pronoun, by its accent", language="es"),
        Clean("Vive en la capital de El Salvador y lee a El País.", because="part of a name", language="es"),
        Clean("Il a envie de le voir et de les aimer toutes.", because="pronouns before verbs", language="fr"),
        Flagged("É a garantia ⟦de o⟧ fabricante.", becomes="É a garantia do fabricante.", source="en", language="pt"),
        Flagged("Il costo ⟦del il⟧ progetto sale.", becomes="Il costo del progetto sale.", language="it"),
        Clean(
            "O fato de o presidente não ter vindo surpreende.", because="the subject of an infinitive", language="pt"
        ),
        Clean("Consiste em o governo aceitar o plano.", because="a clause begins", source=None, language="pt"),
        Clean("Antes de o Presidente da República, eleito em 2010, dar posse.", because="far behind", language="pt"),
        Clean("Piangono a gli occhi e a i venti.", because="old poetry", source=None, language="it"),
        Clean("La notizia tira su il morale.", because="part of a verb", source=None, language="it"),
        Clean("Parla di Il Sole e di quello.", because="part of a name", language="it"),
    ),
)

"""Words and word parts that names spell as grammar: articles, servant-of, -eddine, -ullah, bin, link vowels."""

from collections.abc import Mapping
from typing import cast

import msgspec

_LONGEST_ARTICLE = 5


class Grammar(msgspec.Struct, frozen=True):
    """The closed classes a name's tokens are built with; all without case and marks."""

    articles: frozenset[str]
    article_vowels: tuple[str, ...]
    sun_letters: frozenset[str]
    servant: frozenset[str]
    servant_joined: tuple[str, ...]
    god: frozenset[str]
    faith: frozenset[str]
    faith_joined: tuple[str, ...]
    link: frozenset[str]
    particles: dict[str, str]
    patronymics: tuple[str, ...]
    words: frozenset[str]
    joining: frozenset[str]
    article_ends: tuple[str, ...]

    def stands_alone(self, word: str) -> bool:
        """Whether a word is nothing that joins with the words beside it."""
        return word not in self.joining and not self.sun_letter(word)

    def is_article(self, word: str, following: str) -> bool:
        """Whether `word` is an article before `following`: al, or a vowel with the letter that follows."""
        return bool(following) and (word in self.articles or self.sun_letter(word) == following[0])

    def sun_letter(self, word: str) -> str:
        """The letter an article is assimilated to, of a word that may be one (as, ash, uş); else nothing."""
        if len(word) > _LONGEST_ARTICLE:
            return ""
        for vowel in self.article_vowels:
            letter = word[len(vowel) : len(vowel) + 1]
            if letter in self.sun_letters and word.startswith(vowel):
                return letter if len(word) <= len(vowel) + 3 else ""
        return ""

    def without_servant(self, word: str) -> str:
        """What follows abdel-, abdul- written joined; nothing when the word is not so built."""
        for start in self.servant_joined if word.startswith(self.servant_joined) else ():
            rest = word[len(start) :]
            if word.startswith(start) and len(rest) > 2 and rest[0] != "l":
                return rest
        return ""

    def without_faith(self, word: str) -> str:
        """What goes before -eddine, -uddin written joined; nothing when the word is not so built."""
        if not word.endswith(self.faith_joined):
            return ""
        ending = next(end for end in self.faith_joined if word.endswith(end))
        front = word.removesuffix(ending)
        return front if len(front) > 2 else ""


def load_grammar(data: Mapping[str, object]) -> Grammar:
    """The grammar from its parsed file."""

    def words(key: str) -> list[str]:
        return cast(list[str], data[key])

    particles = {form: word for word, forms in cast(dict[str, list[str]], data["particles"]).items() for form in forms}
    vowels = sorted(words("article_vowels"), key=len, reverse=True)
    joining = ("articles", "servant", "god", "faith", "faith_joined", "link")
    return Grammar(
        articles=frozenset(words("articles")),
        article_vowels=tuple(vowels),
        sun_letters=frozenset(words("sun_letters")),
        servant=frozenset(words("servant")),
        servant_joined=tuple("abd" + article for article in words("servant_article")),
        god=frozenset(words("god")),
        faith=frozenset(words("faith")),
        faith_joined=tuple(sorted(words("faith_joined"), key=len, reverse=True)),
        link=frozenset(words("link")),
        particles=particles,
        patronymics=tuple(words("patronymics")),
        words=frozenset(words("words")),
        article_ends=(
            "ul",
            *(vowel + letter for vowel in vowels for letter in words("sun_letters") if len(vowel) == 1),
        ),
        joining=frozenset(["the", *particles, *(word for key in joining for word in words(key))]),
    )

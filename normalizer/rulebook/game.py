"""Whether a text tells of a game."""

from normalizer.rulebook.page import Page

_LEAST_WORDS = 2


def tells_of_game(page: Page) -> bool:
    """Whether two different words of games or more stand in the text."""
    return len(page.view.vocabulary & page.word_set("game_word")) >= _LEAST_WORDS

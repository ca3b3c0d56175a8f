"""What a rule is: all that a rule file imports.

A rule file holds one frozen `RULE`; its id is its path (`rules/articles/article_before_name.py`
is `articles/article-before-name`).
"""

from normalizer.edits.edit import Safety
from normalizer.rulebook.acronym import stands_shouted, word_before
from normalizer.rulebook.cited import is_cited, is_of_title, is_quoted
from normalizer.rulebook.clock import before_stop, twelve_hour
from normalizer.rulebook.decoding import decoded_again, letter_again
from normalizer.rulebook.dialect import is_scots, is_spoken
from normalizer.rulebook.echoes import echoed
from normalizer.rulebook.english_names import EnglishNamesFinder, OwnName, in_place_of, own_name_hit, word_leading
from normalizer.rulebook.examples import Clean, Flagged, Missed
from normalizer.rulebook.families import family_gender
from normalizer.rulebook.find import CAPITAL, alternatives, filled, pattern, whole
from normalizer.rulebook.fix import capitalise_like, keep, remove, replace_with
from normalizer.rulebook.frequency import (
    SOURCES,
    far_foreign,
    foreign_languages,
    frequency,
    is_ordinary,
    plain_word,
    plainly_foreign,
)
from normalizer.rulebook.furniture import furniture
from normalizer.rulebook.game import tells_of_game
from normalizer.rulebook.habit import habit, missing_spaces, named_space
from normalizer.rulebook.inflection import plural, plurals, singular, third_persons, with_s
from normalizer.rulebook.left import left_hit, left_words
from normalizer.rulebook.lines import in_columns, line_removal
from normalizer.rulebook.literals import places, words_in
from normalizer.rulebook.mention import Mention
from normalizer.rulebook.mentions import mention_hits
from normalizer.rulebook.nation import acronym_meaning, national_meaning
from normalizer.rulebook.notation import (
    is_shown_as_written,
    localised,
    may_be_swiss,
    writes_as_south_africa,
    writes_in_francs,
)
from normalizer.rulebook.ordinal import COUNTED_DAYS, counted_weekday, ending, ordinal
from normalizer.rulebook.page import Page
from normalizer.rulebook.passage import (
    clause_start,
    has_capitals,
    in_sentence,
    is_english,
    is_hearsay,
    is_stated,
    is_typed_small,
    name_ends,
    opens_sentence,
    reads_as_english,
    sentence_start,
    stands_once,
)
from normalizer.rulebook.phrase import phrases
from normalizer.rulebook.reading import has_meaning, is_intransitive, is_mostly, is_only_verb, may_be
from normalizer.rulebook.rule import Evidence, Hit, Rule, Strength
from normalizer.rulebook.screen import odd_words
from normalizer.rulebook.shape import Shaped, shape
from normalizer.rulebook.spelling import name_forms
from normalizer.rulebook.straight_marks import LineMarks, StraightMarks
from normalizer.text.beginning import common_beginning
from normalizer.text.fold import fold, fold_word
from normalizer.text.language import LanguageData
from normalizer.text.late import late
from normalizer.text.zones import Zone

FLAG, SAFE, SUGGESTED = Safety.FLAG, Safety.SAFE, Safety.SUGGESTED
STRONG, WEAK = Strength.STRONG, Strength.WEAK

__all__ = [
    "plural",
    "plurals",
    "singular",
    "third_persons",
    "with_s",
    "acronym_meaning",
    "alternatives",
    "sentence_start",
    "is_stated",
    "is_typed_small",
    "twelve_hour",
    "before_stop",
    "CAPITAL",
    "FLAG",
    "SAFE",
    "SOURCES",
    "STRONG",
    "SUGGESTED",
    "WEAK",
    "Clean",
    "EnglishNamesFinder",
    "Evidence",
    "Flagged",
    "Hit",
    "LanguageData",
    "LineMarks",
    "Mention",
    "Missed",
    "OwnName",
    "Page",
    "Rule",
    "Shaped",
    "StraightMarks",
    "Strength",
    "Zone",
    "capitalise_like",
    "common_beginning",
    "clause_start",
    "decoded_again",
    "echoed",
    "ending",
    "filled",
    "fold",
    "fold_word",
    "foreign_languages",
    "family_gender",
    "far_foreign",
    "frequency",
    "furniture",
    "habit",
    "has_capitals",
    "has_meaning",
    "left_hit",
    "name_forms",
    "stands_shouted",
    "word_before",
    "in_columns",
    "in_place_of",
    "in_sentence",
    "is_english",
    "is_hearsay",
    "is_scots",
    "is_spoken",
    "keep",
    "late",
    "left_words",
    "letter_again",
    "line_removal",
    "localised",
    "may_be_swiss",
    "mention_hits",
    "missing_spaces",
    "name_ends",
    "national_meaning",
    "named_space",
    "odd_words",
    "opens_sentence",
    "ordinal",
    "COUNTED_DAYS",
    "counted_weekday",
    "tells_of_game",
    "own_name_hit",
    "pattern",
    "is_cited",
    "is_of_title",
    "is_quoted",
    "is_ordinary",
    "is_shown_as_written",
    "places",
    "plain_word",
    "plainly_foreign",
    "phrases",
    "remove",
    "replace_with",
    "is_intransitive",
    "is_mostly",
    "is_only_verb",
    "may_be",
    "reads_as_english",
    "shape",
    "stands_once",
    "whole",
    "writes_as_south_africa",
    "writes_in_francs",
    "word_leading",
    "words_in",
]

"""`On Monday wants the government to present`: a time or place, then an auxiliary, and only then the subject."""

import re

from normalizer.rulebook import (
    WEAK,
    Clean,
    Flagged,
    LanguageData,
    Page,
    Rule,
    alternatives,
    is_stated,
    pattern,
    sentence_start,
)

_REACH = 100


def _opening(language: LanguageData) -> re.Pattern[str]:
    return re.compile(rf"{alternatives(language.words.get('opening_of_time_or_place', ()))}\b")


def _has_opening(page: Page, offset: int, literal: str) -> bool:
    """Whether the sentence begins with a time, a place or a clause: a cheap first look."""
    return page.language.kept(_opening).match(page.text, sentence_start(page, offset, _REACH)) is not None


RULE = Rule(
    title="Auxiliary before its subject",
    why="German and Dutch set the verb second, Romance and Slavic languages may: “Am Montag will die Regierung”.",
    when=(" {auxiliary_before_subject} the ",),
    find=pattern(
        r"""(?: (?<![^\n]) | (?<=[.!?]\s) | (?<=[.!?][”"]\s) )
        (?: (?: On\s(?:{weekday}|the\s\w+\sday|(?:{month}\s)?\d{1,2}(?:\sof)?(?:\s{month})?) | In\s(?:{month}|the\s(?:{time_or_place_of_opening}|coming\s\w+|next\s\w+|last\s\w+|past\s\w+)|(?:19|20)\d\d|recent\s\w+) | At\s(?:noon|night|midnight|first|\d[\d:.]*(?:\s[ap]\.?m\.?)?|the\s(?:end|beginning|moment|weekend)) | (?:From|Since|Until|Already\son|Already|After|Before)\s(?:in\sthe\s)?(?:{weekday}|{month}|today|tomorrow|yesterday|now|morning|evening|the\s\w+)
              | {adverb_of_opening} | This\s(?:week|year|month|morning|evening|summer|autumn|winter|spring) | Last\s\w+ | Next\s\w+ | During\sthe\s\w+ | For\s(?:this|that)(?:\sreason)? | With\s(?:this|that) ) (?: \s (?:morning|evening|night|afternoon) )? (?: \s at \s \d[\d:.]* )? \s
            | (?: According\sto\s(?:the\s)?[\w]+ (?:\s\w+)? | {conjunction_of_opening} \s (?:the|he|she|they|it|this|that|these|those) \s [\w\s’'-]{5,50}? ), \s )
        (?P<hit> {auxiliary_before_subject} \s the \s [\w’-]+ ) (?= \s \w )""",
        unless=(
            r"(?:was|is|were)\sthe\s(?:{complement_of_was}|[a-z]+est)\b",
            r"had\sthe\s\w+\s(?:been|not|had|gone|come|taken|known|\w+ed)\b",
        ),
        where=is_stated,
        reach=_REACH,
        look=_has_opening,
    ),
    strength=WEAK,
    languages=("en",),
    sources=("de", "nl", "es", "it", "pt", "fr", "ru", "uk", "pl", "cs", "sv", "da", "no", "hu"),
    mqm="fluency/word-order",
    examples=(
        Flagged("On Monday ⟦wants the government⟧ to present the draft.", source="de"),
        Flagged("Where this was tried, ⟦have the rivers⟧ risen.", source="de"),
        Flagged("According to the police, ⟦was the driver⟧ on the way home.", source="de"),
        Flagged("Already in the morning ⟦had the crews⟧ to turn out twice.", source="de"),
        Clean("On Monday the government wants to present the draft.", because="the subject comes first", source="de"),
        Clean("On Monday was the third day of the strike.", because="what was on a day", source="de"),
        Clean("On Monday had the army been there, few would have died.", because="a condition", source="de"),
        Clean(
            "On Monday was the third day; on Monday can the mayor come?", because="what it was; a question", source="de"
        ),
    ),
)

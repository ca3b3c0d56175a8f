"""`He speaks the French`: an article before a language."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, keep, pattern

RULE = Rule(
    title="Article before a language",
    why="“il parle le français”, “estudia el alemán”, “fala o inglês”: English sets no article.",
    when=(
        "{verb_of_language} the ",
        "into the ",
        "translated to the ",
    ),
    find=pattern(
        r"""\b (?: [Ss]peak(?:s|ing)? | spoke | [Ll]earn(?:s|ed|ing)? | [Ss]tud(?:y|ies|ied|ying) | translat(?:ed|es|e|ion) \s (?:in)?to | teach(?:es)? | taught ) \s
        (?P<hit> the \s (?P<language> {tongue} | Chinese | Japanese ) ) (?= \s* (?: [.,;:)] | \Z | \n ) | \s {language_follower} \b )""",
        reach=40,
    ),
    fix=keep("language"),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/grammar",
    examples=(
        Flagged("She speaks ⟦the French⟧ at home.", becomes="She speaks French at home.", source="*"),
        Flagged("It was translated into ⟦the German⟧.", becomes="It was translated into German.", source="*"),
        Clean("She speaks French at home.", because="no article"),
        Clean(
            "She studied the French army and speaks the French of Paris.",
            because="an adjective; one French among others",
        ),
    ),
)

"""`on facebook`, `his telegram channel`: the name of a network or brand in lower case."""

from normalizer.rulebook import SUGGESTED, WEAK, Clean, Flagged, Rule, pattern

_NAMES = {
    "youtube": "YouTube",
    "tiktok": "TikTok",
    "whatsapp": "WhatsApp",
    "linkedin": "LinkedIn",
    "bmw": "BMW",
    "vkontakte": "VKontakte",
    "wechat": "WeChat",
    "kakaotalk": "KakaoTalk",
}


RULE = Rule(
    title="Network or brand in lower case",
    why="Slavic languages and others write such names as common nouns: “в телеграме”.",
    when=(" {lower_case_brand}",),
    find=pattern(
        r"""\b {word_before_brand} \s (?P<hit> {lower_case_brand} ) (?! [\w@/] | \.\w | \s? [:] \s? [/\d] | -?(?:gram|graph|led) )""",
        unless=(
            r"(?<!on\s)(?:telegram)\b(?!\s?-?(?:channel|chat|bot|account|group))",
            r"(?<=to\s)google\b",
        ),
        reach=20,
    ),
    fix=lambda match, page: _NAMES.get(match.group("hit"), match.group("hit").capitalize()),
    safety=SUGGESTED,
    strength=WEAK,
    languages=("en",),
    mqm="fluency/spelling",
    examples=(
        Flagged("He wrote on ⟦facebook⟧.", becomes="He wrote on Facebook.", source="*"),
        Flagged("She has a ⟦telegram⟧ channel.", becomes="She has a Telegram channel.", source="*"),
        Clean("He wrote on Facebook and on google.com.", because="a capital; an address"),
        Clean("He sent a telegram to google it.", because="a message; a verb"),
    ),
)

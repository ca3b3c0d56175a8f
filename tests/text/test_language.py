"""Which language a text is in."""

import subprocess
import sys

import pytest

from normalizer.lexicon.folder import lexicon_folder
from normalizer.lexicon.language import language_data
from normalizer.lexicon.load import load_lexicon
from normalizer.lexicon.trigrams import language_by_trigrams
from normalizer.text.language import LanguageDetector, dominant_script
from tests.random_text import seed_texts

SENTENCES = {
    "ar": "قال المتحدث باسم الحكومة إن القوات دخلت المدينة مساء أمس من دون قتال.",
    "bg": "Говорителят на правителството заяви, че войските са влезли в града снощи без бой.",
    "ca": "El portaveu del govern va dir que les tropes havien entrat a la ciutat ahir al vespre.",
    "cs": "Mluvčí vlády uvedl, že vojáci vstoupili do města včera večer bez boje.",
    "da": "Regeringens talsmand sagde, at tropperne var gået ind i byen i går aftes uden kamp.",
    "de": "Der Sprecher der Regierung sagte, die Truppen seien gestern Abend kampflos in die Stadt eingerückt.",
    "el": "Ο εκπρόσωπος της κυβέρνησης είπε ότι τα στρατεύματα μπήκαν στην πόλη χθες το βράδυ.",
    "en": "The government spokesman said that troops had entered the city the night before.",
    "es": "El portavoz del Gobierno dijo que las tropas entraron en la ciudad anoche sin combates.",
    "fa": "سخنگوی دولت گفت که نیروها شب گذشته بدون درگیری وارد شهر شدند و مردم را دیدند.",
    "fi": "Hallituksen tiedottaja sanoi, että joukot olivat saapuneet kaupunkiin eilen illalla ilman taistelua.",
    "fr": "Le porte-parole du gouvernement a dit que les troupes étaient entrées dans la ville hier soir.",
    "he": "דובר הממשלה אמר כי הכוחות נכנסו לעיר אמש ללא קרב.",
    "hu": "A kormány szóvivője azt mondta, hogy a csapatok tegnap este harc nélkül bevonultak a városba.",
    "it": "Il portavoce del governo ha detto che le truppe sono entrate in città ieri sera senza combattere.",
    "ja": "政府の報道官は、部隊が昨夜戦闘なしに市内に入ったと述べた。",
    "ko": "정부 대변인은 병력이 어젯밤 전투 없이 도시에 들어갔다고 말했다.",
    "nl": "De woordvoerder van de regering zei dat de troepen gisteravond zonder gevecht de stad waren binnengetrokken.",
    "no": "Regjeringens talsmann sa at styrkene hadde gått inn i byen i går kveld uten kamp.",
    "pl": "Rzecznik rządu powiedział, że wojska weszły do miasta wczoraj wieczorem bez walki.",
    "pt": "O porta-voz do governo disse que as tropas entraram na cidade ontem à noite sem combates.",
    "ro": "Purtătorul de cuvânt al guvernului a spus că trupele au intrat în oraș aseară fără luptă.",
    "ru": "Представитель правительства заявил, что войска вошли в город вчера вечером без боя.",
    "th": "โฆษกรัฐบาลกล่าวว่ากองกำลังได้เข้าสู่เมืองเมื่อคืนนี้โดยไม่มีการสู้รบ",
    "sv": "Regeringens talesman sade att trupperna hade gått in i staden i går kväll utan strid.",
    "tr": "Hükümet sözcüsü, birliklerin dün gece şehre çatışma olmadan girdiğini söyledi.",
    "uk": "Речник уряду заявив, що війська увійшли до міста вчора ввечері без бою.",
    "vi": "Người phát ngôn của chính phủ cho biết quân đội đã tiến vào thành phố tối hôm qua.",
    "zh": "政府发言人表示，部队昨晚未经战斗就进入了该市。",
}
SHORT_ENGLISH = (
    "He lives in the Syria.",
    "The OSDH said so on Friday.",
    "Aleppo would have fallen into the hands of jihadists.",
    "“We are here to stay,” he said. she indicated.",
    "Related News :",
)
ENTRIES = load_lexicon([lexicon_folder() / "languages"])
DETECTOR = LanguageDetector((language_data(entry, ENTRIES) for entry in ENTRIES.languages), language_by_trigrams)
SHIPPED = {entry.code for entry in ENTRIES.languages}


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_is_told_by_its_language(code: str) -> None:
    """A language without a lexicon of its own may be told as near kin, but never as English."""
    found = DETECTOR.detect(SENTENCES[code])
    assert found == code if code in SHIPPED else found != "en" or code == "en"


@pytest.mark.parametrize("text", SHORT_ENGLISH[:-1])
def test_one_sentence_of_english_is_enough(text: str) -> None:
    assert DETECTOR.detect(text) == "en"


def test_the_seeds_are_english() -> None:
    assert {DETECTOR.detect(text) for text in seed_texts().values()} == {"en"}


@pytest.mark.parametrize("text", ["", " ", "123 45", "…", "\u0301", "OK", "🚀"])
def test_what_holds_no_words_is_undetermined(text: str) -> None:
    assert DETECTOR.detect(text) in ("und", *(["en"] if text == "OK" else []))


def test_the_script_is_the_one_of_most_letters() -> None:
    assert dominant_script("Привет, world of Москва") == "Cyrillic"
    assert dominant_script("政府の報道官は述べた") == "Kana"
    assert dominant_script("โฆษกรัฐบาลกล่าวว่า") == "Thai"
    assert dominant_script("12:30") == ""


def test_the_answer_is_the_same_in_another_process() -> None:
    """Trigrams are seeded: what is said of a text does not change from run to run."""
    text = "Obama Merkel Macron Putin Erdogan summit Ankara Paris"
    program = (
        "import sys; sys.path[:0] = [sys.argv[2]]; from tests.text.test_language import DETECTOR;"
        "print(DETECTOR.detect(sys.argv[1]))"
    )
    root = str(lexicon_folder().parent)
    run = subprocess.run([sys.executable, "-c", program, text, root], capture_output=True, text=True)
    assert run.stdout.strip() == DETECTOR.detect(text), run.stderr


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("¿Qué significa “to be or not to be”?", "es"),
        ("Die Studie erschien in den „Proceedings of the National Academy of Sciences“ (PNAS).", "de"),
        ("«The winner takes it all», he said.", "en"),
        ("¿Did you see The Last of Us, he asked?", "en"),
    ],
)
def test_titles_do_not_tell_the_language_of_a_short_text(text: str, language: str) -> None:
    assert DETECTOR.detect(text) == language

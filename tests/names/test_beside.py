"""What stands beside a name decides whether it is made one with another spelling: with the shipped lexicons."""

from collections.abc import Callable

import pytest

from normalizer.engine import Normalizer

_SPEAKS_OF_NAMES = (
    "Swaziland changed its name to Eswatini.",
    "Cape Verde asked to be called Cabo Verde.",
    "“Turkey is now Türkiye,” the ambassador said.",
    "Burma, officially Myanmar, is large.",
    "We write Kyiv, not Kiev.",
    "The Ivory Coast became Côte d'Ivoire.",
    "Ebrahim Raisi, whose name is also written Ibrahim Raisi, died.",
    "OSDH, the French acronym of SOHR, appeared on every slide.",
    "You say Kyiv, I say Kiev, and we mean one town.",
    "Since 2022 Turkey has been Türkiye at the UN.",
    "The Ivory Coast now insists on Côte d'Ivoire.",
    "East Timor joined the UN as Timor-Leste.",
    "Ankara asks us to write Türkiye. Most of us have stayed with Turkey, and Turkey it is.",
    "Qaddafi: see Gaddafi.",
    "Yasser Arafat and Yasir Arafat are one man.",
    "“Qaddafi” in one paper is “Gaddafi” in the other.",
    "The older maps have T'bilisi, the newer ones Tbilisi.",
    "Gadhafi, Gaddafi, Qaddafi: nobody could agree how to spell him.",
)
_OF_THE_PAST = (
    "She was born in Burma in 1938. She saw Myanmar again last year.",
    "Kyiv is calm. The grandfather came to Kiev in 1912.",
)
_WITHIN_A_LONGER_NAME = (
    "The Great Gate of Kiev is by Mussorgsky; he never saw Kyiv.",
    "Odesa's port reopened; the Odessa Steps sequence remains a classic.",
    "The president of Turkey spoke at the Türkiye Scholarships gala.",
    "It is in Bolzano/Bozen. He met them at Calle Londres and lived in Kiev Street; Kyiv is far.",
    "The Burma Campaign UK asked for sanctions on Myanmar.",
    "Odessa, Texas, is dry. The church was built by people from Odesa.",
    "He bought a Kiev camera in Kyiv.",
)
_TWO_PEOPLE = (
    "Ali Khamenei met Ali Khomeini.",
    "Ali Khomeini is a cleric in Najaf.",
    "Bashar al-Assad's cousin, Bishr al-Assad, was there.",
    "Vladimir Putin was met by the governor's aide, Vladimir Putilin.",
    "Alexei Navalny's brother is Alexei Navalniy-Petrov.",
)


@pytest.fixture(scope="module")
def normalizer(make_normalizer: Callable[..., Normalizer]) -> Normalizer:
    return make_normalizer(language="en")


@pytest.mark.parametrize("text", [*_SPEAKS_OF_NAMES, *_OF_THE_PAST, *_WITHIN_A_LONGER_NAME, *_TWO_PEOPLE])
def test_a_name_stays_where_what_is_beside_it_says_so(text: str, normalizer: Normalizer) -> None:
    assert normalizer.clean(text).text == text


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("Ankara is in Turkey, and Türkiye has stopped it.", "Ankara is in Turkey, and Turkey has stopped it."),
        ("Kyiv Mayor Klitschko said that Kiev was dark.", "Kyiv Mayor Klitschko said that Kyiv was dark."),
        ("Hay'at Tahrir al-Sham and Hayat Tahrir al Sham", "Hay'at Tahrir al-Sham and Hay'at Tahrir al-Sham"),
        ("Muammar Gaddafi fell. Kadhafi's sons fled.", "Muammar Gaddafi fell. Gaddafi's sons fled."),
        ("Ali al-Sistani prayed. Mr. Sistany spoke.", "Ali al-Sistani prayed. Mr. Sistani spoke."),
        ("Vladimir Poutine came. Poutine's plane was late.", "Vladimir Putin came. Putin's plane was late."),
        ("Vladimir Putin came. Poutine is a dish.", "Vladimir Putin came. Poutine is a dish."),
    ],
)
def test_a_text_that_mixes_spellings_is_settled(text: str, becomes: str, normalizer: Normalizer) -> None:
    assert normalizer.clean(text).text == becomes


def test_the_ending_of_a_genitive_or_of_several_people_stays(normalizer: Normalizer) -> None:
    assert normalizer.clean("Hassan Nasrallahs' grave was hit.").text == "Hassan Nasrallahs' grave was hit."
    assert normalizer.clean("The Bachar el-Assads of this world").text == "The Bashar al-Assads of this world"


def test_an_acronym_behind_a_french_article_stays_as_the_article_does(normalizer: Normalizer) -> None:
    assert normalizer.clean("The men of l'OSDH and d’OTAN agree.").text == "The men of l'OSDH and d’OTAN agree."


def test_a_name_in_capitals_keeps_its_letters(normalizer: Normalizer) -> None:
    text = "Ekrem İmamoğlu spoke.\n\nEKREM İMAMOĞLU WINS\n\nThe mayor left."
    assert normalizer.clean(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "The Rafic Hariri University Hospital was hit. Rafik Hariri was killed in 2005.",
        "Troyat, Henri. Tolstoï. Paris: Fayard, 1965. Tolstoy.",
        "Poutine Classique is a kind of poutine; Vladimir Putin has never had it.",
    ],
)
def test_what_else_is_called_by_a_persons_name_stays(text: str, normalizer: Normalizer) -> None:
    assert normalizer.clean(text).text == text

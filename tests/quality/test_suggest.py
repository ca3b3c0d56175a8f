"""What is proposed from a corpus: uncertain spellings, missing names, acronyms, furniture, words; and nothing known."""

import pytest

from normalizer.lexicon.review_file import Proposal, change_of, read_review, render_review
from normalizer.quality.gathered import Tally
from normalizer.quality.suggest import suggest

ENTRIES = """\
- {id: bashar-al-assad, kind: person, name: {en: Bashar al-Assad}, short: [Assad]}
- {id: igor-sechin, kind: person, name: {en: Igor Sechin}}
- {id: world-health-organization, kind: organisation, name: {en: World Health Organization}, acronym: {en: WHO}}
"""


@pytest.fixture
def find(make_normalizer, tmp_path):
    path = tmp_path / "names" / "a.yaml"
    path.parent.mkdir()
    path.write_text(ENTRIES, encoding="utf-8")
    normalizer = make_normalizer(language="en", default_lexicons=False, lexicon=(str(path),))
    return lambda *texts, **values: {p.forms: p for p in suggest(normalizer, texts, **values)}


def test_a_known_name_in_a_sure_spelling_is_not_proposed(find):
    texts = ["President Bachar el-Assad spoke.", "Bashar al-Assad left.", "Bachar el-Assad came."]
    assert find(*texts) == {}


def test_a_spelling_that_is_not_sure_is_proposed_for_the_entry_with_its_contexts(find):
    found = find("Ougur Setchine met them. Igor Sechin left.", "Then Uğur Şahin spoke.", "A friend of Uğur Şahin came.")
    proposal = found[("Uğur Şahin",)]
    assert (proposal.what, proposal.id, proposal.add, proposal.count) == ("spelling", "igor-sechin", "variants", 2)
    assert proposal.contexts == ("Then Uğur Şahin spoke.", "A friend of Uğur Şahin came.")


def test_a_missing_name_in_several_spellings_is_one_proposal(find):
    found = find(
        "Doctor Golosheikin noted it, said Golosheykin.",
        "Later Golosheikin left.",
        "Golosheikin again.",
        "Ms Rossi left.",
    )
    (proposal,) = found.values()
    assert (proposal.what, proposal.forms) == ("new-name", ("Golosheikin", "Golosheykin"))
    assert "1 text mixes the spellings" in proposal.why


def test_of_spellings_that_differ_by_marks_alone_the_commonest_is_proposed(find):
    found = find("Gólosheikin met Golosheykin.", "Golosheikin left.", "Golosheikin came.", "Gólosheikin stayed away.")
    assert list(found) == [("Golosheikin", "Golosheykin")]
    assert found["Golosheikin", "Golosheykin"].count == 5
    assert "spelt in 2 ways" in found["Golosheikin", "Golosheykin"].why


def test_a_foreign_acronym_beside_its_english_name_goes_to_the_entry_or_a_new_one(find):
    text = (
        "The World Health Organization (OMS) and the Free Economic Union (UEL) met the World Health Organization (WHO)."
    )
    found = find(text, text)
    assert (found[("OMS",)].id, found[("OMS",)].add) == ("world-health-organization", "acronym")
    assert found[("Free Economic Union", "UEL")].what == "new-name"
    assert not any("WHO" in forms for forms in found)


def test_a_line_of_many_texts_is_furniture_and_a_sentence_is_not(find):
    texts = [f"Story {n} of today.\nPlus d'infos demain\nWe walked on to the end of the old town." for n in "abc"]
    found = find(*texts)
    assert found[("Plus d'infos demain",)].what == "furniture"
    assert not any("walked" in forms[0] for forms in found)


def test_words_of_other_languages_are_proposed_with_the_language(find):
    found = find("They opened the boulangerie early.", "A boulangerie stood there.")
    assert (found[("boulangerie",)].what, found[("boulangerie",)].language) == ("word", "fr")


def test_names_mixed_within_texts_come_first_then_the_more_frequent(find):
    mixed = ["Golosheikin met Golosheykin.", "Golosheikin left."]
    often = ["Vyatkinskaya came.", "Vyatkinskaja came."] * 3
    found = [forms for forms, p in find(*mixed, *often).items() if p.what == "new-name"]
    assert [forms[0] for forms in found] == ["Golosheikin", "Vyatkinskaja"]


def test_memory_is_bounded_by_forgetting_what_came_once():
    tally = Tally(most=10)
    for number in range(100):
        tally.add("often", number)
        tally.add(f"once {number}", number)
    assert len(list(tally.items())) <= 10 and tally.get("often").count == 100


@pytest.mark.parametrize("form", ["yaml", "csv"])
def test_a_review_file_is_read_back_as_it_was_written(tmp_path, form):
    proposals = [
        Proposal("spelling", ("O'Neil: the 2nd", "- x"), id="o-neil", add="variants", count=3, contexts=('a "b" # c',)),
        Proposal("acronym", ("OMS",), "yes", id="who", add="acronym", language="fr"),
    ]
    path = tmp_path / f"review.{form}"
    path.write_text(render_review(proposals, form), encoding="utf-8")
    assert [proposal for _, proposal in read_review(path)] == proposals


def test_what_a_proposal_stands_for():
    assert change_of(Proposal("acronym", ("OMS",), id="who", add="acronym", language="fr")).by_language == {
        "acronym": {"fr": ("OMS",)}
    }
    new = change_of(
        Proposal("new-name", ("Free Union", "UL"), id="free-union", add="acronym", language="fr", kind="term")
    )
    assert new.by_language == {"name": {"en": ("Free Union",)}, "acronym": {"fr": ("UL",)}} and not new.lists
    assert change_of(Proposal("furniture", ("Voir plus",), id="fr-more")).section == "residue"

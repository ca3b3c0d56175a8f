"""The spaCy component sees and does not touch; `pipe` cleans first and knows the way back."""

import re
from pathlib import Path

import pytest

from normalizer import Normalizer

spacy = pytest.importorskip("spacy", reason="spacy is not installed (pip install '.[spacy]')")

from normalizer.pipelines.spacy import original_span, pipe  # noqa: E402

TEXT = "He left the Syria for good, the OSDH told the 3,5 million in Alep."


@pytest.fixture(scope="module")
def normalizer() -> Normalizer:
    return Normalizer(language="en")


def test_findings_become_spans_and_the_text_stays(normalizer: Normalizer) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("mtnorm")
    doc = nlp(TEXT)
    found = normalizer.check(TEXT)
    assert doc.text == TEXT
    assert [(span.label_, span.kb_id_) for span in doc.spans["normalizer"]] == [(f.rule, f.entity or "") for f in found]
    for span, finding in zip(doc.spans["normalizer"], found, strict=True):
        assert span.start_char <= finding.start < finding.end <= span.end_char
        assert finding.text in span.text
    assert "the Syria" in [span.text for span in doc.spans["normalizer"]]
    assert doc.user_data["normalizer"]["findings"] == [finding.to_wire() for finding in found]


@pytest.mark.parametrize(
    "text", ["", " ", "\n\nthe Syria", "\N{ZERO WIDTH SPACE}the\N{NO-BREAK SPACE}Syria , he said."]
)
def test_any_text_passes(text: str) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("mtnorm")
    assert nlp(text).text == text


def test_settings_come_from_the_config_and_the_language_from_the_pipeline() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("mtnorm", config={"settings": {"ignore": ["articles"]}})
    doc = nlp(TEXT)
    assert not [span for span in doc.spans["normalizer"] if span.label_.startswith("articles/")]
    assert doc.user_data["normalizer"]["signature"] == Normalizer(language="en", ignore=["articles"]).signature


def test_a_doc_from_elsewhere_has_no_original_and_says_what_to_do() -> None:
    nlp = spacy.blank("en")
    plain = nlp(TEXT)
    nlp.add_pipe("mtnorm")
    for doc in (plain, nlp(TEXT)):
        with pytest.raises(ValueError, match=r"normalizer\.pipelines\.spacy\.pipe"):
            original_span(doc[0:1])


def test_a_doc_with_findings_survives_its_own_bytes() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("mtnorm")
    doc = nlp(TEXT)
    copy = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert [(s.start, s.end, s.label_) for s in copy.spans["normalizer"]] == [
        (s.start, s.end, s.label_) for s in doc.spans["normalizer"]
    ]
    assert copy.user_data["normalizer"] == doc.user_data["normalizer"]


@pytest.mark.parametrize("processes", [1, 2])
def test_a_pipe_cleans_first_and_leads_back(normalizer: Normalizer, processes: int) -> None:
    texts = [TEXT, "Nothing to see.", ""]
    docs = list(pipe(spacy.blank("en"), iter(texts), normalizer=normalizer, n_process=processes))
    assert [doc.text for doc in docs] == [normalizer.clean(text).text for text in texts]
    assert [doc.user_data["normalizer"]["original"] for doc in docs] == texts
    start = docs[0].text.index("Syria")
    syria, good = docs[0].char_span(start, start + 5), docs[0].char_span(start + 6, start + 14)
    for span, before in ((syria, "the Syria"), (good, "for good")):
        first, last = original_span(span)
        assert TEXT[first:last] == before


@pytest.mark.parametrize("processes", [1, 2])
def test_what_comes_with_a_text_stays_with_its_doc(normalizer: Normalizer, processes: int) -> None:
    pairs = [(TEXT, {"id": 1}), ("Nothing to see.", None), ("", 3)]
    found = list(pipe(spacy.blank("en"), pairs, normalizer=normalizer, as_tuples=True, n_process=processes))
    assert [(doc.user_data["normalizer"]["original"], context) for doc, context in found] == pairs
    assert [doc.text for doc, _ in found] == [normalizer.clean(text).text for text, _ in pairs]


def test_one_string_is_no_series_of_texts(normalizer: Normalizer) -> None:
    with pytest.raises(TypeError, match="put it in a list"):
        pipe(spacy.blank("en"), TEXT, normalizer=normalizer)


def test_the_example_of_the_readme_does_what_it_says() -> None:
    readme = (Path(__file__).parent.parent.parent / "README.md").read_text(encoding="utf-8")
    [code] = re.findall(r"```python\n(import spacy\n.*?)```", readme, re.DOTALL)
    lines = code.splitlines()
    claims = [line.split("  # ") for line in lines if "  # " in line]
    names: dict[str, object] = {}
    exec("\n".join(line for line in lines if "  # " not in line), names)
    assert [str(eval(expression, names)) for expression, _ in claims] == [
        claim.partition(": ")[0] for _, claim in claims
    ]

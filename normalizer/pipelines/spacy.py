"""For spaCy: findings as spans of a Doc whose text stays, or texts cleaned before `nlp` sees them.

    nlp.add_pipe("mtnorm")                   # doc.spans["normalizer"]; the text is not changed
    for doc in pipe(nlp, texts): …           # cleaned texts; original_span leads back

The component needs this module to be imported, or mtnorm to be installed.
"""

from collections.abc import Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Literal, overload

from normalizer.edits.alignment import Alignment
from normalizer.engine import Normalizer

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

KEY = "normalizer"


class Component:
    """Puts the findings of a Doc into `doc.spans["normalizer"]`.

    The label of a span is the rule, its `kb_id_` the entity. A span covers whole tokens, so it may
    be wider than its finding; `doc.user_data["normalizer"]` has the findings as on the wire, in the
    same order.
    """

    def __init__(self, normalizer: Normalizer) -> None:
        self._normalizer = normalizer

    def __call__(self, doc: "Doc") -> "Doc":
        """The same Doc with the spans."""
        findings = [finding.to_wire() for finding in self._normalizer.check(doc.text)]
        doc.spans[KEY] = [
            doc.char_span(
                finding["start"],
                finding["end"],
                label=finding["rule"],
                kb_id=finding["entity"] or "",
                alignment_mode="expand",
            )
            for finding in findings
        ]
        doc.user_data[KEY] = {"findings": findings, "signature": self._normalizer.signature}
        return doc


def make_component(nlp: "Language", name: str, settings: dict[str, Any]) -> Component:  # noqa: ARG001  # as spaCy calls it
    """The component for `nlp.add_pipe("mtnorm", config={"settings": {…}})`; settings as for `Normalizer`.

    The language is that of the pipeline unless the settings name one.
    """
    return Component(Normalizer(**{"language": "" if nlp.lang == "xx" else nlp.lang, **settings}))


@overload
def pipe(
    nlp: "Language", texts: Iterable[str], *, normalizer: Normalizer | None = None, **options: Any
) -> "Iterator[Doc]": ...
@overload
def pipe(
    nlp: "Language",
    texts: Iterable[tuple[str, Any]],
    *,
    normalizer: Normalizer | None = None,
    as_tuples: Literal[True],
    **options: Any,
) -> "Iterator[tuple[Doc, Any]]": ...
def pipe(
    nlp: "Language",
    texts: Iterable[Any],
    *,
    normalizer: Normalizer | None = None,
    as_tuples: bool = False,
    **options: Any,
) -> "Iterator[Any]":
    """The Docs of the cleaned texts, in order; `options` (n_process, batch_size …) are those of `nlp.pipe`.

    `as_tuples` takes pairs of a text and anything, and gives pairs of its Doc and the same, as `nlp.pipe` does.
    `doc.user_data["normalizer"]` has the text as it was, the findings and the alignment. Raises `TypeError` for
    one string in place of many.
    """
    if isinstance(texts, str):
        raise TypeError("texts must be an iterable of str, not one str; put it in a list")
    normalizer = normalizer or Normalizer(language="" if nlp.lang == "xx" else nlp.lang)
    pairs = texts if as_tuples else ((text, None) for text in texts)
    docs = _cleaned_docs(nlp, pairs, normalizer, options)
    return docs if as_tuples else (doc for doc, _ in docs)


def _cleaned_docs(
    nlp: "Language", pairs: Iterable[tuple[str, Any]], normalizer: Normalizer, options: dict[str, Any]
) -> "Iterator[tuple[Doc, Any]]":
    """Each text's Doc, with what came with it."""
    results = ((normalizer.examine(text), context) for text, context in pairs)
    cleaned = ((result.text, (result, context)) for result, context in results)
    for doc, (result, context) in nlp.pipe(cleaned, as_tuples=True, **options):
        doc.user_data[KEY] = {
            "original": result.original,
            "alignment": [list(change) for change in result.alignment.changes],
            "findings": [finding.to_wire() for finding in result.findings],
            "signature": result.signature,
        }
        yield doc, context


def original_span(span: "Span") -> tuple[int, int]:
    """Where a span of a Doc from `pipe` stood in the text before cleaning, in code points.

    Raises `ValueError` for a Doc that is from elsewhere, or has lost what `pipe` put into it.
    """
    changes = span.doc.user_data.get(KEY, {}).get("alignment")
    if changes is None:
        advice = "make it with normalizer.pipelines.spacy.pipe, and keep its user_data (DocBin: store_user_data=True)"
        raise ValueError(f"this Doc does not tell how its text was cleaned; {advice}")
    return Alignment(tuple(tuple(change) for change in changes)).to_original(span.start_char, span.end_char)


if find_spec("spacy"):
    _language = import_module("spacy.language").Language
    _language.factory("mtnorm", default_config={"settings": {}}, assigns=["doc.spans"], func=make_component)

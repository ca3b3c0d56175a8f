r"""Write which words of English are nouns, verbs, adjectives, adverbs, from WordNet and LemmInflect.

    python -m normalizer.lexicon.generate.word_classes --closed lexicons/tables/closed-words.yaml \
        --wordnet /usr/share/wordnet --inflections lemminflect/resources/infl_lu.csv.gz \
        --output lexicons/tables/word-classes.tsv

WordNet (Debian's wordnet-base) says how often a lemma is met in each class, LemmInflect's lexicon
(in the wheel of that name) how it is inflected, wordfreq which forms are common enough to stand here.
Words of a closed class come from the hand-kept table and have that class alone.

A form gets one letter for each class it may have, the commonest first; a class that makes up less
than a twentieth of what is known of the form is left out. An `i` behind them tells that the verb
takes no object, in four of five of its uses.
"""

import argparse
import gzip
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

import wordfreq
import yaml

_CLASS_OF_SENSE = {"1": "noun", "2": "verb", "3": "adj", "5": "adj", "4": "adv"}
_INFLECTED = {"noun": "s", "verb": "dcgz", "adj": "aa", "adv": "rr"}
_PLAIN = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
_SHARES = {"n": 0.75, "s": 0.25, "v": 0.35, "z": 0.12, "d": 0.25, "c": 0.2, "g": 0.12, "a": 1.0, "r": 1.0}
_UNSEEN, _LEAST_SHARE, _LEAST_FREQUENCY = 0.5, 0.05, 3.0
_OBJECT_FRAMES = frozenset(map(str, (8, 9, 10, 11, *range(14, 22), 24, 25, 30, 31, 33)))
_LEAST_WITHOUT_OBJECT, _SMOOTHED = 0.8, 0.1
_INDEXES = {"noun": "index.noun", "verb": "index.verb", "adj": "index.adj", "adv": "index.adv"}
_HEAD = (
    "# Common words of English and the classes they may have, the commonest first:",
    "# n noun, s plural noun, v plain verb, z third person, d past, c past participle, g -ing, a adjective, r adverb;",
    "# i behind them: a verb that takes no object; capitals and # are the closed classes of closed-words.yaml.",
    "# Sources: WordNet 3.0 (Copyright 2006 by Princeton University; WordNet licence), LemmInflect (Copyright 2019",
    "# Brad Jascob; MIT; from the SPECIALIST Lexicon of the U.S. National Library of Medicine), and wordfreq",
    "# (CC BY-SA 4.0) for which forms are common. Written by normalizer/lexicon/generate/word_classes.py; do not edit.",
)


def read_counts(wordnet: Path) -> dict[str, Counter[str]]:
    """How often each single-word lemma of WordNet is met in each class; a class without a count counts half."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for kind, name in _INDEXES.items():
        for line in (wordnet / name).read_text(encoding="utf-8").splitlines():
            lemma = line.split(" ", 1)[0]
            if lemma.isalpha():
                counts[lemma][kind] += _UNSEEN  # type: ignore[assignment]
    for line in (wordnet / "cntlist.rev").read_text(encoding="utf-8").splitlines():
        sense, _, count = line.split()
        lemma, _, rest = sense.partition("%")
        if lemma in counts:
            counts[lemma][_CLASS_OF_SENSE[rest[0]]] += int(count)
    return counts


def read_intransitive(wordnet: Path) -> set[str]:
    """The verbs of WordNet that hardly ever take an object, by the sentence frames of their senses."""
    counts: dict[tuple[str, str], int] = {}
    for line in (wordnet / "cntlist.rev").read_text(encoding="utf-8").splitlines():
        sense, number, count = line.split()
        lemma, _, rest = sense.partition("%")
        if _CLASS_OF_SENSE[rest[0]] == "verb":
            counts[lemma, number] = int(count)
    taking = _senses_with_object((wordnet / "data.verb").read_text(encoding="utf-8").splitlines())
    found: set[str] = set()
    for line in (wordnet / "index.verb").read_text(encoding="utf-8").splitlines():
        lemma, _, rest = line.partition(" ")
        senses = rest.split()[-int(rest.split()[1]) :] if lemma.isalpha() else []
        weights = [counts.get((lemma, str(number)), 0) + _SMOOTHED for number, _ in enumerate(senses, 1)]
        without = sum(w for w, sense in zip(weights, senses, strict=True) if (lemma, sense) not in taking)
        if senses and without >= _LEAST_WITHOUT_OBJECT * sum(weights):
            found.add(lemma)
    return found


def _senses_with_object(lines: Iterable[str]) -> set[tuple[str, str]]:
    """(lemma, offset) of each sense of a verb that has a frame with an object."""
    found: set[tuple[str, str]] = set()
    for line in lines:
        if line.startswith(" "):
            continue
        fields = line.partition(" | ")[0].split()
        lemmas = [fields[4 + 2 * place].lower() for place in range(int(fields[3], 16))]
        frames = line.partition(" | ")[0].split(" + ")[1:]
        for frame in frames:
            number, word = frame.split()[:2]
            if number.lstrip("0") in _OBJECT_FRAMES:
                found.update((lemma, fields[0]) for lemma in (lemmas if word == "00" else [lemmas[int(word, 16) - 1]]))
    return found


def read_inflections(lines: Iterable[str]) -> Iterator[tuple[str, str, str, str]]:
    """(lemma, class, letter, form) of every inflected form in LemmInflect's table.

    >>> list(read_inflections(["rain,verb,rained,,raining,rains"]))[:2]
    [('rain', 'verb', 'd', 'rained'), ('rain', 'verb', 'c', 'rained')]
    """
    for line in lines:
        lemma, kind, *forms = line.rstrip("\n").split(",")
        if kind == "verb" and len(forms) > 1:  # the participle is left out where it is the past
            regular = [form for form in forms[0].split("/") if form.endswith("ed") or not forms[1]]
            forms[1] = "/".join(dict.fromkeys((*filter(None, forms[1].split("/")), *regular)))
        for letter, field in zip(_INFLECTED[kind], forms, strict=False):
            yield from ((lemma, kind, letter, form) for form in field.split("/") if form and form != lemma)
            if kind == "verb" and lemma in field.split("/"):
                yield lemma, kind, letter, lemma


def weigh(
    counts: Mapping[str, Mapping[str, float]], inflections: Iterable[tuple[str, str, str, str]]
) -> dict[str, Counter[str]]:
    """The weight of each class letter of each form."""
    weights: dict[str, Counter[str]] = defaultdict(Counter)
    for lemma, kinds in counts.items():
        for kind, count in kinds.items():
            weights[lemma][_PLAIN[kind]] += count * _SHARES[_PLAIN[kind]]  # type: ignore[assignment]
    for lemma, kind, letter, form in inflections:
        weights[form][letter] += counts.get(lemma, {}).get(kind, 0) * _SHARES[letter]  # type: ignore[assignment]
    return weights


def letters(weights: Mapping[str, float]) -> str:
    """The letters of a form, the heaviest first, without those that hardly count.

    >>> letters({"n": 30, "v": 3, "a": 0.5})
    'nv'
    """
    whole = sum(weights.values())
    kept = (letter for letter, weight in weights.items() if whole and weight >= _LEAST_SHARE * whole)
    return "".join(sorted(kept, key=lambda letter: (-weights[letter], letter)))


def rows(
    closed: Mapping[str, Sequence[str]], weights: Mapping[str, Mapping[str, float]], intransitive: AbstractSet[str]
) -> Iterator[str]:
    """The lines of the table, in order of the forms; `intransitive` are forms of verbs without an object."""
    classes = {form: found for form, own in weights.items() if form.isalpha() and (found := letters(own))}
    classes = {form: f"{found}i" if form in intransitive else found for form, found in classes.items()}
    common = {form for form in classes if wordfreq.zipf_frequency(form, "en") >= _LEAST_FREQUENCY}
    known = {form: classes[form] for form in common} | {form: name for name, forms in closed.items() for form in forms}
    return (f"{form}\t{known[form]}" for form in sorted(known))


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the sources named on the command line and write the table."""
    summary = (__doc__ or "").partition("\n")[0]
    parser = argparse.ArgumentParser(prog="python -m normalizer.lexicon.generate.word_classes", description=summary)
    parser.add_argument("--closed", type=Path, required=True, metavar="TABLE", help="the hand-kept table")
    parser.add_argument(
        "--wordnet", type=Path, required=True, metavar="FOLDER", help="WordNet's index.* and cntlist.rev"
    )
    parser.add_argument("--inflections", type=Path, required=True, metavar="FILE", help="LemmInflect's infl_lu.csv.gz")
    parser.add_argument("--output", type=Path, required=True, metavar="FILE", help="the table to write")
    chosen = parser.parse_args(arguments)
    closed = yaml.load(chosen.closed.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    verbs = read_intransitive(chosen.wordnet)
    with gzip.open(chosen.inflections, "rt", encoding="utf-8") as lines:
        inflections = list(read_inflections(lines))
    forms = verbs | {form for lemma, kind, _, form in inflections if kind == "verb" and lemma in verbs}
    weights = weigh(read_counts(chosen.wordnet), inflections)
    text = "\n".join((*_HEAD, *rows(closed, weights, forms))) + "\n"
    chosen.output.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()

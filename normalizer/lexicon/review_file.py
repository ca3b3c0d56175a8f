"""Review files: proposals that an editor accepts or not, as YAML or CSV, and the changes they stand for."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Literal

import msgspec

from normalizer.errors import LexiconError, reason_of
from normalizer.lexicon.change import Change
from normalizer.lexicon.misread import told
from normalizer.lexicon.quoting import in_quotes, quoted
from normalizer.lexicon.strict_yaml import read_records

What = Literal["spelling", "new-name", "acronym", "furniture", "word"]
_SEPARATOR = " | "
_YES, _NO = frozenset({"yes", "y", "true", "x", "1"}), frozenset({"no", "n", "false", "0", ""})
HEAD = """\
# Proposals from a corpus. Write `accept: yes` where one is right, and correct `id`, `add` or `forms`
# where it is nearly so; then: mtnorm lexicon add --from THIS-FILE
"""


class Proposal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One proposal: `forms` go under the key `add` of the entry `id`.

    spelling   a form of a known name;   new-name  an entry that is missing, its first form the canonical one
    acronym    a foreign acronym of a name;   furniture  a line of a site;   word  a word left in another language
    """

    what: What
    forms: tuple[str, ...]
    accept: str = "no"
    id: str = ""
    add: str = ""
    kind: str = ""
    language: str = ""
    count: int = 0
    texts: int = 0
    why: str = ""
    contexts: tuple[str, ...] = ()

    @property
    def is_accepted(self) -> bool:
        """Whether the editor said yes."""
        return self.accept.strip().lower() in _YES


def render_review(proposals: Iterable[Proposal], form: str) -> str:
    """Proposals as the text of a review file, `yaml` or `csv`."""
    return _as_csv(proposals) if form == "csv" else HEAD + "".join(map(_as_yaml, proposals))


def _as_yaml(proposal: Proposal) -> str:
    rows: list[str] = []
    for key in _KEYS:
        value = getattr(proposal, key)
        if value in ("", (), 0) and key != "id":
            continue
        if key == "contexts":
            rows += ["contexts:", *(f"  - {in_quotes(context)}" for context in value)]
        elif isinstance(value, tuple):
            rows.append(f"{key}: [{', '.join(map(quoted, value))}]")
        else:
            rows.append(f"{key}: {value if key == 'accept' else quoted(str(value))}")
    return "\n- " + "\n  ".join(rows) + "\n"


_KEYS = ("accept", "what", "id", "add", "forms", "kind", "language", "count", "texts", "why", "contexts")


def _as_csv(proposals: Iterable[Proposal]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_KEYS)
    for proposal in proposals:
        values = (getattr(proposal, key) for key in _KEYS)
        writer.writerow([_SEPARATOR.join(v) if isinstance(v, tuple) else str(v) for v in values])
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + out.getvalue()


def read_review(path: Path) -> list[tuple[int, Proposal]]:
    """The proposals of a review file with their lines; raises `LexiconError` for one that cannot be read."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise LexiconError(f"{path}: cannot be read ({reason_of(error)})") from None
    except UnicodeDecodeError:
        raise LexiconError(f"{path}: not UTF-8; save the file as UTF-8") from None
    rows = _csv_rows(text) if path.suffix.lower() == ".csv" else _yaml_rows(path, text)
    return [(line, _proposal(path, line, value)) for line, value in rows]


def _csv_rows(text: str) -> list[tuple[int, Any]]:
    reader = csv.DictReader(io.StringIO(text), dialect="excel", delimiter=";" if text[:40].count(";") > 3 else ",")
    rows: list[tuple[int, Any]] = []
    for row in reader:
        value: dict[str, Any] = {key: cell for key, cell in row.items() if key and cell}
        for key in ("forms", "contexts"):
            value[key] = [part.strip() for part in str(value.get(key, "")).split("|") if part.strip()]
        rows.append((reader.line_num, value))
    return rows


def _yaml_rows(path: Path, text: str) -> list[tuple[int, Any]]:
    records, faults = read_records(text)
    faults = [*faults, *(fault for record in records for fault in record.faults)]
    if faults:
        raise LexiconError(f"{path}:{faults[0].line}: {faults[0].message}")
    return [(record.line, record.value) for record in records]


def _proposal(path: Path, line: int, value: Any) -> Proposal:
    try:
        proposal = msgspec.convert(value, Proposal, strict=False)
    except msgspec.ValidationError as error:
        raise LexiconError(f"{path}:{line}: {told(str(error), Proposal)}") from None
    if proposal.accept.strip().lower() not in _YES | _NO:
        raise LexiconError(f"{path}:{line}: accept: {proposal.accept!r}; write yes or no")
    if proposal.is_accepted and not (proposal.id and proposal.forms):
        raise LexiconError(f"{path}:{line}: an accepted proposal needs an 'id' and 'forms'")
    if proposal.is_accepted and proposal.add == "acronym" and not proposal.language:
        raise LexiconError(f"{path}:{line}: an accepted acronym needs its 'language' (fr, es, …)")
    return proposal


def change_of(proposal: Proposal) -> Change:
    """The change that a proposal stands for.

    >>> change_of(Proposal("spelling", ("Penn",), id="pen")).lists
    {'variants': ('Penn',)}
    """
    forms, code = proposal.forms, proposal.language or "und"
    if proposal.what == "new-name":
        is_acronym = proposal.add == "acronym"
        more = {proposal.add or "variants": forms[1:]} if forms[1:] and not is_acronym else {}
        names = {"name": {"en": forms[:1]}} | ({"acronym": {code: forms[1:]}} if is_acronym else {})
        return Change(proposal.id, "names", more, names, {"kind": proposal.kind or "term"})
    if proposal.what == "furniture":
        return Change(proposal.id, "residue", {"line": forms}, tests=({"in": forms[0], "out": ""},))
    if proposal.what == "word":
        kept = {"rule": "non-word", "safety": "flag"}
        test = {"in": f"They wrote {forms[0]} there.", "flag": "true"}
        return Change(proposal.id, "wording", {"bad": forms}, words=kept, tests=(test,))
    if proposal.what == "acronym" or proposal.add in ("acronym", "name"):
        return Change(proposal.id, "names", {}, {proposal.add or "acronym": {code: forms}})
    return Change(proposal.id, "names", {proposal.add or "variants": forms})


def accepted_changes(path: Path) -> Sequence[tuple[int, Proposal, Change]]:
    """The changes of the proposals that the editor accepted, with the line of each."""
    return [(line, proposal, change_of(proposal)) for line, proposal in read_review(path) if proposal.is_accepted]

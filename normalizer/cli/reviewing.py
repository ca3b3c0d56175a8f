"""One review in the terminal: a finding at a time is shown, and an answer read."""

import datetime
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from normalizer.quality.decisions import Decision, Decisions, place_of

if TYPE_CHECKING:
    from normalizer.engine import Normalizer
    from normalizer.result import Finding

_HELP = """\
y  accept the fix                     n  reject it; `n why` keeps the reason
a  accept this and all of the rule    A  accept this and all of the entity
d  reject this and all of the rule    e  put other words in its place: `e words`
s  decide later                       q  stop; what was decided is kept
"""
_AROUND = 60


class Review:
    """Asks about findings; what is decided for a whole rule or entity answers for those that follow."""

    def __init__(self, decisions: Decisions, owner: str, reason: str, allow_file: Path) -> None:
        self._decisions = decisions
        self._owner, self._reason = owner, reason
        self._allow_file = allow_file
        self._standing: dict[str, tuple[str, str]] = {}
        self.is_over = False

    def look(self, path: str, text: str, findings: "tuple[Finding, ...]") -> None:
        """Ask about each finding of a text about which nothing is decided yet.

        When asking is over, what was decided for a whole rule or entity still answers for the rest of the text.
        """
        open_ = [f for f in findings if self._decisions.about(place_of(path, text, f)) is None]
        for number, finding in enumerate(open_, 1):
            standing = self._standing.get(finding.rule) or self._standing.get(f"entity {finding.entity}")
            if standing and (standing[0] != "accept" or finding.edit):
                self._decide(path, text, finding, *standing)
            elif not self.is_over:
                self._show(path, text, finding, f"{number}/{len(open_)}")
                self._ask(path, text, finding)

    def keep_rejections(self, decisions: Iterable[Decision]) -> None:
        """Put rejected findings where they are allowed from now on."""
        for decision in decisions:
            append_allowed(self._allow_file, decision)

    def allowing(self, normalizer: "Normalizer") -> "Normalizer":
        """A Normalizer that lets stand what was rejected so far, too."""
        allow = dict.fromkeys((*normalizer.settings.allow, str(self._allow_file)))
        return normalizer.under(allow=()).under(allow=tuple(allow))  # by way of none, so that the files are read anew

    def _show(self, path: str, text: str, finding: "Finding", count: str) -> None:
        line = text.count("\n", 0, finding.start) + 1
        before = text[max(0, finding.start - _AROUND) : finding.start].rpartition("\n")[2]
        after = text[finding.end : finding.end + _AROUND].partition("\n")[0]
        click.echo(f"\n{path}:{line}: {finding.rule} ({count}, {finding.safety.value}): {finding.message}")
        click.echo(f"  {before}{click.style('[' + finding.text + ']', bold=True)}{after}")
        if finding.edit:
            edit = finding.edit
            start = text[max(0, finding.start - _AROUND) : edit.start].rpartition("\n")[2]
            end = text[edit.end : finding.end + _AROUND].partition("\n")[0]
            click.echo(f"→ {start}{click.style(edit.text, fg='green')}{end}")
        if finding.withheld:
            click.echo(f"  not made by itself: {finding.withheld}")

    def _ask(self, path: str, text: str, finding: "Finding") -> None:
        while not self.is_over:
            click.echo("Accept? [y,n,a,A,d,e,s,q,?] ", nl=False)
            line = sys.stdin.readline()
            key, _, words = line.strip().partition(" ")
            if not line or key == "q":
                self.is_over = True
            elif key == "s" or self._answer(path, text, finding, key, words.strip()):
                return

    def _answer(self, path: str, text: str, finding: "Finding", key: str, words: str) -> bool:
        """Act on a key; whether that settled the finding."""
        if key in ("y", "a", "A") and finding.edit is None:
            click.echo("there is no fix to accept; reject it, or give one: e words")
            return False
        if key == "A" and finding.entity is None:
            click.echo("this finding is about no entity; a accepts all of the rule")
            return False
        if key == "e" and words:
            self._decide(path, text, finding, "edit", words)
            return True
        verdict = {"y": "accept", "a": "accept", "A": "accept", "n": "reject", "d": "reject"}.get(key)
        if verdict is None:
            click.echo(_HELP, nl=False)
            return False
        if key in ("a", "d"):
            self._standing[finding.rule] = (verdict, words)
        elif key == "A":
            self._standing[f"entity {finding.entity}"] = (verdict, words)
        self._decide(path, text, finding, verdict, words)
        return True

    def _decide(self, path: str, text: str, finding: "Finding", verdict: str, words: str) -> None:
        place = place_of(path, text, finding)
        today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
        if verdict == "edit":
            decision = Decision(*place, "edit", words, date=today, owner=self._owner)
        elif verdict == "accept":
            decision = Decision(*place, "accept", date=today, owner=self._owner)
        else:
            reason = words or self._reason
            decision = Decision(*place, "reject", reason=reason, date=today, owner=self._owner)
        self._decisions.add(decision)


def append_allowed(path: Path, decision: Decision) -> None:
    """Add a rejected finding to an allow-list, unless it stands there."""
    from normalizer.atomic import atomic_write
    from normalizer.lexicon.allow import HEAD, Allowed, read_allowed, render_allowed

    row = Allowed(decision.rule, decision.text, decision.reason, decision.date, decision.owner)
    known = read_allowed(path) if path.exists() else []
    if any((old.rule, old.text) == (row.rule, row.text) for old in known):
        return
    text = path.read_text(encoding="utf-8") if path.exists() else HEAD
    with atomic_write(path) as file:
        file.write((text + ("" if text.endswith("\n") else "\n") + render_allowed(row)).encode())

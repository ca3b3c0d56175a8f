"""A verdict in words: token by token and letter by letter, what was held for what, and what failed."""

from collections.abc import Iterator

from normalizer.names.sound.align import Step, align_steps
from normalizer.names.sound.pairing import SLIP, Tokens, limit_for, pair_cost, pair_tokens
from normalizer.names.sound.sounds import FAR, SoundTables
from normalizer.names.sound.tokens import NAME, SoundToken


def explain_pairing(known: Tokens, seen: Tokens, tables: SoundTables) -> Iterator[str]:
    """One line for each pair of tokens; for names that are refused, a last line that says why."""
    pairs = pair_tokens(known, seen, tables)
    alone = min(len(known), len(seen)) == 1
    if pairs:
        for pair in pairs:
            yield _line(pair.known, pair.seen, pair.cost, tables, alone=alone)
        return
    for one, other in zip(known, seen, strict=False):
        yield _line(one, other, pair_cost(one, other, tables, alone=alone), tables, alone=alone)
    if len(known) == len(seen):
        yield "refused: not every token passes"
    else:
        yield f"refused: {len(known)} tokens against {len(seen)}, and no two of them make one"


def _line(known: SoundToken, seen: SoundToken, cost: float, tables: SoundTables, *, alone: bool) -> str:
    head = f"{known.text} = {seen.text}"
    if known.kind == seen.kind != NAME:
        return f"{head}: {'the same' if cost == 0 else 'another'} word"
    if SLIP <= cost < FAR:
        return f"{head}: but for a slip of the pen, {cost:g}"
    limit = limit_for(known, seen, tables, alone=alone)
    steps = align_steps(known, seen, tables, FAR)
    total = round(sum(step.cost for step in steps), 3)
    if not steps:
        return f"{head}: no reading makes them alike"
    if cost < FAR and cost < total:
        return f"{head}: one given name, {cost:g}"
    return f"{head}: {' '.join(map(_step, steps))}, {total:g} of {limit:g} allowed{' (too far)' if cost >= FAR else ''}"


def _step(step: Step) -> str:
    letters = f"{step.known or '-'}:{step.seen or '-'}"
    return f"{letters}({step.cost:g})" if step.cost else letters

"""`mtnorm report`: what is in a folder or a file of records, as one page."""

import io
from pathlib import Path
from typing import Any

import click

from normalizer.cli.inputs import chosen_sources, require_apart
from normalizer.cli.making import make_normalizer
from normalizer.cli.options import (
    input_options,
    read_fields,
    read_layout,
    read_settings,
    require_fitting,
    settings_options,
)
from normalizer.cli.outcome import Outcome


@click.command(short_help="Write a page on what is in a collection of texts.")
@click.argument("paths", nargs=-1, metavar="[PATH…|-]")
@click.option("-o", "--output", required=True, metavar="FILE.html", help="The page to write.")
@click.option("--json", "json_path", metavar="FILE.json", help="Write the same data here, too.")
@click.option("--by", multiple=True, metavar="NAME", help="Also count by this field of records; repeat it.")
@click.option("--title", default="What is in the texts", help="Of the page.")
@settings_options
@input_options
def report(paths: tuple[str, ...], output: str, json_path: str | None, title: str, **options: Any) -> int:
    """Write one self-contained page on files, folders (.txt, .md), records or standard input (-).

    It tells what is found by family, rule, month (--date-field) and field (--by), how names are
    spelt, and shows examples. The texts are read in one pass.
    """
    from normalizer.atomic import atomic_write, ensure_writable
    from normalizer.cli.reporting import Reporting
    from normalizer.records.entries import Wanted
    from normalizer.reports import collection, plots
    from normalizer.wire import encode_json

    plots.require_matplotlib()
    outcome = Outcome()
    sources = chosen_sources(paths, options["input_format"], outcome)
    require_fitting(options, {source.format for source in sources})
    require_apart({"--output": output, "--json": json_path}, sources)
    for path in filter(None, (output, json_path)):
        ensure_writable(Path(path))
    normalizer = make_normalizer(read_settings(options), machine_translated=True)
    wanted = Wanted(read_fields(options), options["by"], read_layout(options))
    wire = Reporting(normalizer, wanted, outcome).read(sources)
    page = io.StringIO()
    collection.write(wire, title, page)
    with atomic_write(Path(output)) as file:
        file.write(page.getvalue().encode("utf-8", "replace"))
    if json_path:
        with atomic_write(Path(json_path)) as file:
            file.write(encode_json(wire) + b"\n")
    return outcome.code(has_news=False)

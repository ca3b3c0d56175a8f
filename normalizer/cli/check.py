"""`mtnorm check`: what is wrong, where, why, and how it would be mended."""

import sys
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
    run_options,
    settings_options,
)
from normalizer.cli.outcome import Outcome
from normalizer.reports.formats import FORMATS, STATISTICS


@click.command(short_help="Show what is wrong in texts.")
@click.argument("paths", nargs=-1, metavar="[PATH…|-]")
@click.option("--format", "report_format", type=click.Choice(FORMATS), default="full", help="Of the findings [full].")
@click.option("--statistics", is_flag=True, help="Count by rule instead of listing.")
@click.option("--baseline", metavar="FILE", help="Leave out the findings that are known from this file.")
@click.option("--write-baseline", metavar="FILE", help="Write what is found to this file instead, and end with 0.")
@settings_options
@input_options
@run_options
def check(paths: tuple[str, ...], report_format: str, **options: Any) -> int:
    """Show what is wrong in files, folders (.txt, .md) or standard input (-).

    Ends with 1 when anything was found, 2 when an input could not be read, else 0.
    """
    from normalizer.cli.checking import Checking
    from normalizer.cli.known import News, write_known
    from normalizer.cli.progress import Progress
    from normalizer.cli.session import Session
    from normalizer.records.order import FOUND, Order
    from normalizer.reports.formats import format_writer, statistics_writer

    if options["baseline"] and options["write_baseline"]:
        raise click.UsageError("--baseline and --write-baseline exclude each other")
    if options["statistics"] and report_format not in STATISTICS:
        raise click.UsageError(f"--statistics are written as {', '.join(STATISTICS)}; not as {report_format}")
    outcome, news = Outcome(), News(options["baseline"])
    sources = chosen_sources(paths, options["input_format"], outcome)
    require_fitting(options, {source.format for source in sources})
    require_apart(
        {
            "--rejects": options["rejects"],
            "--summary": options["summary"],
            "--write-baseline": options["write_baseline"],
        },
        sources,
    )
    settings = read_settings(options)
    order = Order(settings, read_fields(options), read_layout(options), FOUND)
    write = statistics_writer(report_format) if options["statistics"] else format_writer(report_format)
    is_free = bool(options["write_baseline"])
    with Session(make_normalizer(settings), order, options, outcome, leaves_stdout=is_free) as session:
        is_shared = sys.stdout.isatty() and not options["statistics"]
        session.progress = Progress(options["progress"], sources, shares_terminal=is_shared)
        checking = Checking(session)
        if options["write_baseline"]:
            write_known(checking.note(sources), options["write_baseline"])
            return outcome.code(has_news=False)
        write(news.of(checking.note(sources)), sys.stdout)
    return outcome.code(has_news=news.has_found)

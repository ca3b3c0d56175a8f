"""Options that several verbs share, and the values they make."""

import datetime
import re
from collections.abc import Callable, Mapping
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.shell_completion import CompletionItem

if TYPE_CHECKING:
    from normalizer.records.fields import Fields
    from normalizer.records.order import Layout
    from normalizer.settings import Settings

Verb = TypeVar("Verb", bound=Callable[..., Any])
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")
_SETTINGS = (
    "select",
    "ignore",
    "lexicon",
    "allow",
    "default_lexicons",
    "language",
    "source_language",
    "machine_translated",
    "names",
    "apply",
    "date",
)
_FIELD_OPTIONS = (
    "field",
    "id_field",
    "date_field",
    "findings_field",
    "alignment_field",
    "evidence_field",
    "keep_original",
    "rejects",
)
_TABLE_OPTIONS = ("delimiter", "quote", "escape", "no_header")
_FORMATS = ("text", "jsonl", "csv", "tsv", "parquet", "arrow")


def complete_rules(_: click.Context, __: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Rule ids and families that begin so, for the shell."""
    from normalizer.rulebook.registry import all_rules

    names = {name for rule in all_rules() for name in (rule.id, rule.family)}
    return [CompletionItem(name) for name in sorted(names) if name.startswith(incomplete)]


def _not_empty(_: click.Context, __: click.Parameter, value: Any) -> Any:
    if value == "" or (isinstance(value, tuple) and not all(part.strip(", ") for part in value)):
        raise click.BadParameter("is empty; give a value, or leave the option out")
    return value


def _split(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    parts = tuple(part.strip() for value in values for part in value.split(",") if part.strip())
    _not_empty(context, parameter, values)
    return parts


def _language(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value and not _LANGUAGE.match(value):
        raise click.BadParameter(f"{value!r} is no language code; give one like en or fr")
    return value


def _date(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    try:
        return value and datetime.date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date; give YYYY-MM-DD") from None


def _valued(name: str, metavar: str, told: str, *, multiple: bool = False) -> Callable[[Verb], Verb]:
    """An option that takes a value, which may not be empty."""
    return click.option(name, metavar=metavar, multiple=multiple, callback=_not_empty, help=told)


_SETTINGS_OPTIONS = (
    click.option(
        "--select",
        multiple=True,
        metavar="RULE",
        callback=_split,
        shell_complete=complete_rules,
        help="Only these rules or families (attribution, wording/calque); repeat it or list with commas.",
    ),
    click.option(
        "--ignore",
        multiple=True,
        metavar="RULE",
        callback=_split,
        shell_complete=complete_rules,
        help="Not these rules or families.",
    ),
    click.option(
        "--lexicon",
        multiple=True,
        metavar="PATH",
        callback=_not_empty,
        help="A further lexicon, file or folder; repeat it.",
    ),
    click.option("--allow", multiple=True, metavar="FILE", help="Findings to leave alone (mtnorm review writes it)."),
    click.option(
        "--no-default-lexicons",
        "default_lexicons",
        flag_value=False,
        default=None,
        type=bool,
        help="Without the names, wording and residue that ship.",
    ),
    click.option("--language", metavar="CODE", callback=_language, help="Of the text (found out when not given)."),
    click.option("--source-language", metavar="CODE", callback=_language, help="The text was translated from it."),
    click.option(
        "--machine-translated",
        flag_value=True,
        default=None,
        type=bool,
        help="The text is known to be machine-translated: weak rules may speak.",
    ),
    click.option("--names", type=click.Choice(["canonical", "consistent", "off"]), help="How names are treated."),
    click.option("--date", metavar="YYYY-MM-DD", callback=_date, help="Of the texts, for names that hold for a time."),
    click.option(
        "--config", metavar="PATH", help="The configuration (else the nearest mtnorm.toml or pyproject.toml)."
    ),
    click.option("--isolated", is_flag=True, help="Without any configuration file."),
)
_INPUT_OPTIONS = (
    click.option("--input-format", type=click.Choice(_FORMATS), help="Of the inputs (else by their endings)."),
    click.option("--encoding", metavar="NAME", help="Of text and tables without a byte order mark (else UTF-8)."),
    _valued("--delimiter", "CHAR", "Between the fields of a CSV file (else found out)."),
    _valued("--quote", "CHAR", 'Around the fields of a table ["]; none: no marks.'),
    _valued("--escape", "CHAR", "Before quotation marks in fields (else they are doubled)."),
    click.option("--no-header", is_flag=True, help="The first line of a table is a record; fields are 1, 2, …"),
    _valued("--field", "NAME", "A field of records that holds text [text]; repeat it.", multiple=True),
    click.option("--id-field", metavar="NAME", help="The field that names a record."),
    click.option("--date-field", metavar="NAME", help="The field that dates a record."),
)
_OUTPUT_FIELD_OPTIONS = (
    _valued("--findings-field", "NAME", "The field of a record that takes its findings."),
    _valued("--alignment-field", "NAME", "The field that takes the alignment of old and new text."),
    _valued("--evidence-field", "NAME", "The field that takes the evidence of translation."),
    _valued("--keep-original", "NAME", "The field that takes the text as it was."),
)
_RUN_OPTIONS = (
    click.option("--rejects", metavar="FILE", help="Put records that cannot be read aside in this file."),
    click.option("-j", "--jobs", type=click.IntRange(0), default=1, metavar="N", help="Processes [1]; 0: all cores."),
    click.option("--summary", metavar="FILE", help="Write counts of the run to this file (-: standard output)."),
    click.option(
        "--progress", type=click.Choice(["auto", "on", "off"]), default="auto", help="Whether to tell it [auto]."
    ),
)


def run_options(verb: Verb) -> Verb:
    """Give a verb the options that say how a run over many inputs goes."""
    return reduce(lambda decorated, option: option(decorated), reversed(_RUN_OPTIONS), verb)


def settings_options(verb: Verb) -> Verb:
    """Give a verb the options that choose rules, lexicons and what is known of the texts."""
    return reduce(lambda decorated, option: option(decorated), reversed(_SETTINGS_OPTIONS), verb)


def input_options(verb: Verb) -> Verb:
    """Give a verb the options that say how inputs are read."""
    return reduce(lambda decorated, option: option(decorated), reversed(_INPUT_OPTIONS), verb)


def output_field_options(verb: Verb) -> Verb:
    """Give a verb the options that name fields for what was found."""
    return reduce(lambda decorated, option: option(decorated), reversed(_OUTPUT_FIELD_OPTIONS), verb)


def read_settings(options: Mapping[str, Any]) -> "Settings":
    """The settings in force: defaults, then the configuration file, then what the command line gives.

    A list on the command line takes the place of the one in the file.
    """
    from normalizer.settings import Settings, find_config, read_config

    config, isolated = options["config"], options["isolated"]
    if config and isolated:
        raise click.UsageError("--config and --isolated exclude each other")
    path = Path(config) if config else None if isolated else find_config(Path.cwd())
    given = {key: options[key] for key in _SETTINGS if options.get(key) not in (None, ())}
    return Settings(**((read_config(path) if path else {}) | given))


def read_fields(options: Mapping[str, Any]) -> "Fields":
    """The fields of records that the options name."""
    from normalizer.records.fields import Fields

    return Fields(
        text=options["field"] or ("text",),
        id=options["id_field"] or "",
        date=options["date_field"] or "",
        findings=options.get("findings_field") or "",
        alignment=options.get("alignment_field") or "",
        evidence=options.get("evidence_field") or "",
        original=options.get("keep_original") or "",
    )


def read_layout(options: Mapping[str, Any]) -> "Layout":
    """How inputs are written, as far as the options say it."""
    from normalizer.records.order import Layout

    named = {key: options[key] or "" for key in ("encoding", "delimiter", "quote", "escape")}
    return Layout(**named, has_header=not options["no_header"])


def require_fitting(options: Mapping[str, Any], formats: set[str]) -> None:
    """Refuse options for another format than those of the inputs: they would do nothing."""
    encoding = (options["encoding"] or "").lower().replace("-", "").replace("_", "")
    tables, fixed = {"csv", "tsv"}, {"jsonl", "parquet", "arrow"}
    if formats & fixed and encoding not in ("", "utf8"):
        raise click.UsageError("--encoding is for text and tables; JSONL is UTF-8: convert it first with iconv")
    for keys, wanted, which in (
        (_FIELD_OPTIONS, tables | fixed, "records; say --input-format jsonl"),
        (_TABLE_OPTIONS, tables, "tables; say --input-format csv or tsv"),
    ):
        given = [f"--{key.replace('_', '-')}" for key in keys if options.get(key)]
        if given and formats and not formats & wanted:
            raise click.UsageError(f"{given[0]} is for {which}")

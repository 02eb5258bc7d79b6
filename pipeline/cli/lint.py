"""The checks on any Korean text, outside an issue."""

import json
import sys
from pathlib import Path
from typing import TextIO

import click

from pipeline import codec
from pipeline.config import Newsletter, find_workspace, load
from pipeline.errors import ConfigError, UsageError
from pipeline.messages import say
from pipeline.records import Figure, Finding


@click.command("lint", help=say("cli.help.lint"))
@click.argument("draft", required=False, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--source", multiple=True, type=click.Path(exists=True, dir_okay=False, path_type=Path), help=say("cli.lint.source")
)
@click.option("--pairs", type=click.File(encoding="utf-8"), help=say("cli.lint.pairs.help"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.option.json"))
@click.pass_context
def lint_command(
    context: click.Context,
    draft: Path | None,
    source: tuple[Path, ...],
    pairs: TextIO | None,
    as_json: bool,
) -> None:
    """Check a draft against source files, or many pairs from JSON Lines."""
    if pairs is not None:
        _pairs(pairs)
        return
    if draft is None:
        raise UsageError(say("cli.lint.draft"))
    from pipeline.check import lint

    sources = [(path.name, path.read_text(encoding="utf-8")) for path in source]
    findings = lint(draft.read_text(encoding="utf-8"), sources, _newsletter(context))
    if as_json:
        click.echo(codec.dump(findings, indent=2))
    else:
        _print(findings)
    context.exit(3 if any(finding.severity == "block" for finding in findings) else 0)


def _newsletter(context: click.Context) -> Newsletter:
    """Return the settings of the workspace, or the defaults outside of one."""
    given = context.obj["workspace"]
    if given:
        return load(Path(given)).newsletter
    try:
        return load(find_workspace(Path.cwd())).newsletter
    except ConfigError as error:
        if error.problems:
            raise
        return Newsletter(name="lint")


def _print(findings: list[Finding]) -> None:
    for finding in findings:
        click.echo(f"[{say(f'cli.severity.{finding.severity}')}] {finding.message}\n    {finding.sentence}")
        if finding.fix is not None:
            click.echo(f"    {finding.fix.find} → {finding.fix.replace}")
        if finding.evidence:
            click.echo(f"    {', '.join(finding.evidence)}")
    if not findings:
        click.echo(say("cli.lint.none"))


def _pairs(stream: TextIO) -> None:
    from pipeline.check import lint_pair

    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
            figures = codec.decode(tuple[Figure, ...], row.get("figures") or [])
            findings = lint_pair(str(row["source"]), str(row["draft"]), figures)
            answer = {"id": row["id"], "findings": codec.encode(findings)}
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UsageError(say("cli.lint.pairs", line=number, detail=error)) from error
        sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")

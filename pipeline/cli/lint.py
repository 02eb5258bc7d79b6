"""The checks on any Korean text, outside an issue."""

import codecs
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import click

from pipeline import codec
from pipeline.config import Newsletter, find_workspace, load, load_rules
from pipeline.errors import DONE, USAGE, ConfigError, UsageError
from pipeline.messages import say, use
from pipeline.records import Figure, Finding


@click.command("lint", help=say("cli.help.lint"))
@click.argument("draft", required=False, type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path))
@click.option(
    "--source", multiple=True, type=click.Path(exists=True, dir_okay=False, path_type=Path), help=say("cli.lint.source")
)
@click.option("--settings", type=click.Path(exists=True, dir_okay=False, path_type=Path), help=say("cli.lint.settings"))
@click.option("--pairs", type=click.File("rb"), help=say("cli.lint.pairs.help"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.option.json"))
@click.pass_context
def lint_command(
    context: click.Context,
    draft: Path | None,
    source: tuple[Path, ...],
    settings: Path | None,
    pairs: BinaryIO | None,
    as_json: bool,
) -> None:
    """Check a draft against source files, or many pairs from JSON Lines."""
    if pairs is not None and (draft or source):
        raise UsageError(say("cli.lint.either"))
    if pairs is not None:
        context.exit(_pairs(pairs, _newsletter(context, settings)))
    if draft is None:
        raise UsageError(say("cli.lint.draft"))
    from pipeline.check import lint
    from pipeline.run.given import text_of

    sources = list(zip(_names(source), map(text_of, source), strict=True))
    findings = lint(_draft(draft), sources, _newsletter(context, settings))
    if not sources:
        click.echo(say("cli.lint.alone"), err=True)
    if as_json:
        click.echo(codec.dump(findings, indent=2))
    else:
        _print(findings)
    context.exit(3 if any(finding.severity == "block" for finding in findings) else 0)


def _newsletter(context: click.Context, settings: Path | None) -> Newsletter:
    """Return the settings of the file that was given, or of the workspace, or the defaults outside of one."""
    given = context.obj["workspace"]
    try:
        if settings:
            found = load_rules(settings)
        else:
            found = load(Path(given) if given else find_workspace(Path.cwd())).newsletter
    except ConfigError as error:
        if error.problems or given or settings:
            raise
        return Newsletter(name="lint")
    use(context.obj["lang"] or found.lang)
    return found


def _print(findings: list[Finding]) -> None:
    for finding in findings:
        label = f"{say(f'cli.severity.{finding.severity}')} · {say(f'desk.kind.{finding.kind}')}"
        click.echo(f"[{label}] {finding.message}\n    {finding.sentence}")
        if finding.fix is not None:
            click.echo(f"    {finding.fix.find} → {finding.fix.replace}")
        if finding.evidence:
            click.echo(f"    {', '.join(finding.evidence)}")
    if not findings:
        click.echo(say("cli.lint.none"))


def _names(source: Sequence[Path]) -> list[str]:
    """Return what the sources are called in the evidence: two of one name by their paths."""
    names = [path.name for path in source]
    return [str(path) if names.count(path.name) > 1 else path.name for path in source]


def _draft(path: Path) -> str:
    """Return the text of a draft just as it is typed, for the places of its findings are those of the file."""
    from pipeline.run.given import body_of, text_in

    body = body_of(path)
    text = text_in(body, path)  # refuses what is no text
    wide = body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp949"):
        try:
            return body.decode(encoding)
        except UnicodeDecodeError:
            continue
    return text


def _figure(row: object) -> dict[str, object]:
    """Return a declared figure of a pair as the ledger keeps it: `source` may be one id, and subject and step may be absent."""
    if not isinstance(row, dict):
        raise TypeError(say("cli.lint.figure", value=json.dumps(row, ensure_ascii=False)[:40]))
    named = row.get("sources", row.get("source")) or []
    return {
        "text": row["text"],
        "subject": row.get("subject") or "",
        "sources": [named] if isinstance(named, str) else named,
        "step": row.get("step") or "",
    }


def _pairs(stream: BinaryIO, newsletter: Newsletter) -> int:
    """Answer each row in order; one that cannot be read gets its error in the answer's place. Returns the exit code."""
    code = DONE
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        answer = _answer(number, line, newsletter)
        if "error" in answer:
            code = USAGE
        sys.stdout.write(json.dumps(answer, ensure_ascii=not _printable(answer)) + "\n")
    return code


def _answer(number: int, line: bytes, newsletter: Newsletter) -> dict[str, object]:
    from pipeline.check import lint_pair

    identifier: object = None
    try:
        row = json.loads(line.decode("utf-8-sig"), parse_constant=_refused)
        if not isinstance(row, dict):
            raise TypeError(say("cli.lint.row"))
        identifier = row.get("id")
        source, draft = row["source"], row["draft"]
        if not isinstance(source, str) or not isinstance(draft, str):
            raise TypeError(say("cli.lint.row"))
        figures = codec.decode(tuple[Figure, ...], [_figure(one) for one in row.get("figures") or []])
        return {"id": row["id"], "findings": codec.encode(lint_pair(source, draft, figures, newsletter))}
    except KeyError as error:
        detail = say("cli.lint.missing", name=error.args[0])
    except json.JSONDecodeError as error:
        detail = say("cli.lint.json", column=error.colno)
    except UnicodeDecodeError as error:
        detail = say("cli.lint.bytes", byte=error.start + 1)
    except (ValueError, TypeError, RecursionError) as error:
        detail = str(error) or type(error).__name__
    return {"id": identifier, "error": say("cli.lint.pairs", line=number, detail=detail)}


def _refused(constant: str) -> object:
    """NaN and the infinities are no JSON."""
    raise ValueError(say("cli.lint.constant", name=constant))


def _printable(answer: dict[str, object]) -> bool:
    """Return whether an answer can be written as UTF-8: half an emoji cannot, and is escaped instead."""
    try:
        json.dumps(answer, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True

"""`issue.json`: the state of an issue's steps, what came of each source, counts, cost, warnings; times only under `runs`."""

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, get_args

from pipeline import codec
from pipeline.draft.reported import of_reply
from pipeline.records import OutlineSection, Reply, Shape, SourceReport, Spelling, Unread
from pipeline.run.context import Context
from pipeline.run.outcome import Outcome
from pipeline.workspace import IssueFolder
from pipeline.workspace.replies import readable

if TYPE_CHECKING:
    from pipeline.draft.replies import ClosingReply

SETTINGS = "settings"  # in issue.json: the digest of what it was built by


def note(
    issue: IssueFolder,
    *,
    sources: Sequence[SourceReport] | None = None,
    unread: Sequence[Unread] | None = None,
    counts: Mapping[str, int] | None = None,
    warnings: Sequence[str] | None = None,
    failed: Mapping[str, str] | None = None,
) -> None:
    """Put what a step found into `issue.json`, leaving the rest."""
    tree = issue.journal()
    given = {"sources": sources, "unread": unread, "warnings": warnings, "failed": failed}
    tree.update({key: codec.encode(value) for key, value in given.items() if value is not None})
    if counts is not None:
        known = tree.get("counts")
        tree["counts"] = {**(known if isinstance(known, dict) else {}), **counts}
    issue.put_journal(tree)


def keep(issue: IssueFolder, key: str, value: object) -> None:
    """Put one value into `issue.json`; an empty one leaves it. The same again touches nothing."""
    before = issue.journal()
    tree = {name: other for name, other in before.items() if name != key}
    after = {**tree, key: codec.encode(value)} if value else tree
    if after != before:
        issue.put_journal(after)


def reports(issue: IssueFolder) -> tuple[SourceReport, ...]:
    """Return what came of each source in the issue's collect."""
    return codec.decode(tuple[SourceReport, ...], issue.journal().get("sources", []))


def unread(issue: IssueFolder) -> tuple[Unread, ...]:
    """Return what could not be read."""
    return codec.decode(tuple[Unread, ...], issue.journal().get("unread", []))


def failed(issue: IssueFolder) -> dict[str, str]:
    """Return why a section could not be drafted, by its id."""
    return codec.decode(dict[str, str], issue.journal().get("failed", {}))


def chosen_shape(issue: IssueFolder) -> Shape | None:
    """Return the shape that a person chose for this issue, whatever the settings say; None where nobody did."""
    known = issue.journal().get("shape")
    return next((shape for shape in get_args(Shape) if shape == known), None)


def choose_shape(issue: IssueFolder, shape: Shape) -> None:
    """Remember the shape that this issue is to have: the run that plans it may be a later one."""
    issue.put_journal({**issue.journal(), "shape": shape})


def spelt(issue: IssueFolder) -> tuple[Spelling, ...]:
    """Return how former issues wrote names that this one has too, as its outline is told."""
    return codec.decode(tuple[Spelling, ...], issue.journal().get("spelt", []))


def turned_down(issue: IssueFolder) -> tuple[str, ...]:
    """Return every title that was offered and not wanted."""
    return codec.decode(tuple[str, ...], issue.journal().get("turned_down", []))


def turn_down(issue: IssueFolder, titles: Sequence[str]) -> None:
    """Remember titles that were not wanted."""
    tree = issue.journal()
    issue.put_journal({**tree, "turned_down": list(dict.fromkeys((*turned_down(issue), *titles)))})


def offered_preheader(issue: IssueFolder) -> str:
    """Return the preheader that was written with the last titles."""
    return codec.decode(str, issue.journal().get("offered_preheader", ""))


def offer_preheader(issue: IssueFolder, text: str) -> None:
    """Remember the preheader that was written with new titles."""
    issue.put_journal({**issue.journal(), "offered_preheader": text})


def unseen_titles(issue: IssueFolder) -> tuple[str, tuple[str, ...]]:
    """Return with which words titles were asked for that nobody was shown yet, and those titles; nothing where all were."""
    return codec.decode(tuple[str, tuple[str, ...]], issue.journal().get("unseen_titles", ["", []]))


def note_unseen_titles(issue: IssueFolder, words: str, titles: Sequence[str]) -> None:
    """Note titles that are on offer and still to be shown, with the words that they were asked for with."""
    issue.put_journal({**issue.journal(), "unseen_titles": [words, list(titles)]})


def note_seen_titles(issue: IssueFolder) -> None:
    """Note that the titles on offer were shown."""
    tree = issue.journal()
    if tree.pop("unseen_titles", None) is not None:
        issue.put_journal(tree)


def answered(issue: IssueFolder) -> dict[str, int]:
    """Return, by section, the last attempt whose answer a person took or turned down: who asks again wants another answer."""
    return codec.decode(dict[str, int], issue.journal().get("answered", {}))


def settle(issue: IssueFolder, section: str, attempt: int) -> None:
    """Note that a person settled the answer of an attempt."""
    known = answered(issue)
    if attempt > known.get(section, 0):
        issue.put_journal({**issue.journal(), "answered": {**known, section: attempt}})


def taken(issue: IssueFolder, section: str) -> dict[str, int]:
    """Return, by the words that a rewrite of a section was asked with, the entry of its history that came of the last one that was taken."""
    return codec.decode(dict[str, dict[str, int]], issue.journal().get("taken", {})).get(section, {})


def note_taken(issue: IssueFolder, section: str, words: str, entry: int) -> None:
    """Note the entry of a section's history that a rewrite asked with these words came to."""
    tree = issue.journal()
    known = codec.decode(dict[str, dict[str, int]], tree.get("taken", {}))
    issue.put_journal({**tree, "taken": {**known, section: {**known.get(section, {}), words: entry}}})


def reported(issue: IssueFolder) -> dict[str, tuple[str, ...]]:
    """Return the source sentences of which stored replies said that they speak to whoever writes, by what was asked for."""
    return codec.decode(dict[str, tuple[str, ...]], issue.journal().get("reported", {}))


def note_reported(issue: IssueFolder) -> None:
    """Take what the stored replies report into `issue.json`: there it outlives them, and what is checked stays the same."""
    if "date" not in issue.journal():  # its first build, or the file was lost
        _recover_titles(issue)
    known = reported(issue)
    found = {name: list(ids) for name, ids in known.items()}
    for reply in readable(issue.path):
        if ids := of_reply(reply.text):
            found[reply.subject] = list(dict.fromkeys((*found.get(reply.subject, ()), *ids)))
    if found != {name: list(ids) for name, ids in known.items()}:
        issue.put_journal({**issue.journal(), "reported": dict(sorted(found.items()))})


def _recover_titles(issue: IssueFolder) -> None:
    """Take from the stored replies which titles were turned down and which preheader came with the last ones.

    Only where new titles were ever asked for: those that the issue was drafted with are still on offer.
    """
    plan, found = issue.outline(), _closings(issue)
    if plan is None or not found or found[-1][0].subject != "title":
        return
    offered = [one.text for _, made in found for one in made.titles]
    turn_down(issue, [text for text in offered if text not in (*plan.titles, *turned_down(issue))])
    offer_preheader(issue, found[-1][1].preheader)


def _closings(issue: IssueFolder) -> "list[tuple[Reply, ClosingReply]]":
    """Return the stored replies that have titles on offer, in order: those of the draft, then those asked for since."""
    from pipeline.draft import replies

    found = []
    for reply in readable(issue.path):
        if reply.kind != "closing" or reply.subject not in ("closing", "title"):
            continue
        made = replies.read(replies.ClosingReply, reply.text)
        if isinstance(made, replies.ClosingReply):
            found.append((reply, made))
    return sorted(found, key=lambda one: (one[0].subject == "title", one[0].attempt))


def rows(issue: IssueFolder, section: str) -> dict[str, OutlineSection]:
    """Return what a section's row of the outline was with each story that it had, by the story."""
    known = codec.decode(dict[str, dict[str, OutlineSection]], issue.journal().get("rows", {}))
    return known.get(section, {})


def keep_row(issue: IssueFolder, row: OutlineSection) -> None:
    """Remember a row of the outline whose section gets another story: undoing that gives the whole row back."""
    tree = issue.journal()
    known = codec.decode(dict[str, dict[str, OutlineSection]], tree.get("rows", {}))
    known[row.id] = {**known.get(row.id, {}), row.story: row}
    issue.put_journal({**tree, "rows": codec.encode(known)})


def removed(issue: IssueFolder) -> dict[str, tuple[OutlineSection, str]]:
    """Return, by section, the row that was taken out of the outline and the section that it stood behind ("" where it was the first)."""
    return codec.decode(dict[str, tuple[OutlineSection, str]], issue.journal().get("removed", {}))


def keep_removed(issue: IssueFolder, section: str, stood: tuple[OutlineSection, str] | None) -> None:
    """Remember a row that is taken out, and where it stood; None: it is back."""
    known = {name: one for name, one in removed(issue).items() if name != section}
    known |= {section: stood} if stood else {}
    keep(issue, "removed", known)


def brought_back(issue: IssueFolder) -> dict[str, int]:
    """Return, by section, how many texts its history had when it was brought back into the issue: until another comes that can be redone."""
    return codec.decode(dict[str, int], issue.journal().get("brought_back", {}))


def keep_brought_back(issue: IssueFolder, section: str, texts: int | None) -> None:
    """Remember that a section was brought back; None: it is out again."""
    known = {name: one for name, one in brought_back(issue).items() if name != section}
    known |= {} if texts is None else {section: texts}
    keep(issue, "brought_back", known)


def warnings(issue: IssueFolder) -> tuple[str, ...]:
    """Return the warnings of the steps."""
    return codec.decode(tuple[str, ...], issue.journal().get("warnings", []))


def count(issue: IssueFolder, name: str) -> int:
    """Return one of the counts."""
    counts = issue.journal().get("counts")
    return int(counts.get(name, 0)) if isinstance(counts, dict) else 0


def stand(context: Context, issue: IssueFolder, outcome: Outcome) -> None:
    """Note how the issue stands now: number, title, counts, cost."""
    tree = issue.journal()
    counts = {
        "entries": outcome.entries,
        "new": count(issue, "new"),
        "stories": outcome.stories,
        "told": outcome.told,
        "left_out": outcome.left_out,
        "findings": outcome.findings,
        "blocking": outcome.blocks,
    }
    first = {"date": outcome.date, "number": outcome.number, "title": outcome.title}
    last = {"counts": counts, "cost_usd": round(outcome.cost_usd, 6)}
    after = {**first, "drafter": drafter(context, outcome), **tree, **first, **last}
    if after != tree:
        issue.put_journal(after)


def settings_digest(context: Context) -> str:
    """Return a name for what an issue is checked and built by: the settings and the templates."""
    settings = context.settings
    told = (settings.newsletter.model_dump_json(), *map(codec.dump, settings.sources), *context.templates().values())
    return hashlib.sha256("\x1f".join(told).encode(errors="surrogatepass")).hexdigest()[:16]


def settings_changed(context: Context, issue: IssueFolder) -> bool:
    """Whether the settings or the templates are others than those that the issue was built by; not known of an older issue."""
    return issue.journal().get(SETTINGS, settings_digest(context)) != settings_digest(context)


def of_content(issue: IssueFolder) -> dict[str, object]:
    """Return what `issue.json` says but for the times of the runs."""
    return {key: value for key, value in issue.journal().items() if key != "runs"}


def close_run(context: Context, issue: IssueFolder, before: Mapping[str, object], started: datetime) -> None:
    """Note when a run worked; one that changed nothing leaves the file as it is."""
    tree = issue.journal()
    runs = tree.get("runs")
    known = runs if isinstance(runs, list) else []
    if of_content(issue) != before or not known:
        run = {"started": started.isoformat(), "ended": context.now().isoformat()}
        issue.put_journal({**tree, "runs": [*known, run]})


def drafter(context: Context, outcome: Outcome) -> str:
    """Return who drafted: `sample`, `extractive` or `claude`."""
    if context.sample:
        return "sample"
    return "extractive" if outcome.extractive else "claude"

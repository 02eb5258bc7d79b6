"""What a person decides of what is offered: each place of a rewrite in their own words."""

from collections.abc import Mapping
from dataclasses import replace

from pipeline import codec
from pipeline.errors import EditConflictError, PipelineError, UsageError
from pipeline.messages import say
from pipeline.run.context import Context
from pipeline.run.proposals import Proposal, pending, renewed, standing, take
from pipeline.workspace import IssueFolder


def take_texts(
    context: Context, issue: IssueFolder, identifier: str, texts: Mapping[int, str], shown: str = ""
) -> None:
    """Take places of a waiting rewrite, each with the text that is to stand there; none of them drops it.

    `shown` names the section file that the places were shown for; EditConflictError where it is another now.
    """
    proposal = pending(issue, identifier)
    if proposal is None:
        raise UsageError(say("run.regenerate.noproposal", section=identifier))
    if texts and shown:
        if standing(issue, identifier)[3] != shown:
            raise EditConflictError(say("run.choices.moved"))
        if (now := renewed(issue, proposal)) != proposal:
            proposal = now
            _put(issue, proposal)
    unknown = sorted(texts.keys() - {hunk.number for hunk in proposal.hunks})
    if unknown:
        raise UsageError(say("run.regenerate.nohunk", number=unknown[0], section=identifier))
    hunks = tuple(replace(hunk, merged=texts.get(hunk.number, hunk.merged)) for hunk in proposal.hunks)
    changed = replace(proposal, hunks=hunks)
    if changed == proposal:
        take(context, issue, identifier, list(texts))
        return
    _put(issue, changed)
    try:
        take(context, issue, identifier, list(texts))
    except PipelineError:
        _put(issue, proposal)
        raise


def _put(issue: IssueFolder, proposal: Proposal) -> None:
    issue.put(f"proposals/{proposal.section}.json", codec.dump(proposal, indent=2) + "\n")

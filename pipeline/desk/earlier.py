"""What the desk shows of a section's other texts: its history, the text on disk beside the typed one, a rewrite that waits."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import takewhile

from pipeline.desk.issue_desk import IssueDesk
from pipeline.desk.look import Json, tone
from pipeline.desk.pieces import differing
from pipeline.desk.views import shown
from pipeline.draft.hunks import both
from pipeline.errors import UsageError
from pipeline.messages import say
from pipeline.records import OutlineSection
from pipeline.run import regenerate
from pipeline.run.editing import bare
from pipeline.run.proposals import renewed
from pipeline.text import citations, sections


def history_view(desk: IssueDesk, identifier: str) -> Json:
    """Return every text of a section that the program saw, newest first."""
    whole = desk.whole()
    desk.issue.known_section(identifier, whole.outline)
    row = next(row for row in whole.outline.sections if row.id == identifier)
    history = desk.issue.history(identifier)
    texts = [(past, _body(history.text(past.n), row)) for past in history.entries()]
    before = ["", *(body for _, body in texts)]
    told = [
        {"n": past.n, "by": past.by, "body": body, "changed": _changed(body, earlier), "now": past is texts[-1][0]}
        for (past, body), earlier in zip(texts, before, strict=False)
    ]
    return {"entries": told[::-1]}


@lru_cache(maxsize=1_000)  # a text of the history never changes, and its front matter is slow to read
def _body(text: str, row: OutlineSection) -> str:
    return shown(sections.read(text, bare(row)).body)


def _changed(body: str, earlier: str) -> str:
    """Return the first stretch in which a text differs from the one before it."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(body, earlier, strict=False)))
    return " ".join(body[max(0, same - 12) : same + 60].split())


def compare_view(desk: IssueDesk, identifier: str, body: str) -> Json:
    """Return where a text that is being typed differs from the one on disk, and what both share between these places."""
    desk.issue.known_section(identifier, desk.whole().outline)
    found = desk.issue.section(identifier)
    theirs = shown(found[0].body) if found else ""
    parts: list[Json] = []
    mine_lines, their_lines = _pieces(body), _pieces(theirs)
    matcher = SequenceMatcher(None, mine_lines, their_lines, autojunk=False)
    for kind, low, high, start, stop in matcher.get_opcodes():
        mine, other = "".join(mine_lines[low:high]), "".join(their_lines[start:stop])
        if kind == "equal":
            parts.append({"hunk": False, "same": mine, "locked": [], "whole": False})
        else:
            parts.append(_place(len(parts), mine, other))
    return {"parts": parts}


def _pieces(text: str) -> list[str]:
    """Return a text cut after its lines and sentences; together they are the text."""
    return [piece for piece in re.split(r"(?<=\n)|(?<=[.!?\]] )", text) if piece]


def _place(number: int, mine: str, theirs: str) -> Json:
    left, right = differing(mine, theirs)
    two = both(mine, theirs)
    return {"hunk": True, "number": number, "mine": mine, "theirs": theirs, "both": two, "left": left, "right": right}


def proposal_view(desk: IssueDesk, identifier: str) -> Json:
    """Return the rewrite that waits for a section, or that there is none."""
    desk.issue.known_section(identifier, desk.whole().outline)
    proposal = regenerate.pending(desk.issue, identifier)
    if proposal is None:
        return {"proposal": None}
    with suppress(UsageError):  # the section is locked whole: then none of it can be taken
        proposal = renewed(desk.issue, proposal)
    conflicts = [{"mine": list(one.mine), "theirs": list(one.theirs)} for one in proposal.conflicts]
    found = desk.issue.section(identifier)
    return {
        "proposal": {
            "instruction": proposal.instruction,
            "parts": _parts(desk, identifier, proposal),
            "conflicts": conflicts,
            "kept_out": [sections.plain(text) for text in proposal.kept_out],
            "put_back": [sections.plain(text) for text in proposal.put_back],
            "lost": [{"text": text, "why": say(f"run.gap.{why}")} for text, why in proposal.lost],
            "cost": proposal.cost_usd,
            "digest": proposal.digest,
            "stale": (found[1].digest if found else "") != proposal.digest,
        }
    }


def _parts(desk: IssueDesk, identifier: str, proposal: regenerate.Proposal) -> list[Json]:
    """Return a rewrite as places to choose and what stays between them, the locked sentences told apart."""
    whole = desk.whole()
    section = next((one for one in whole.sections if one.id == identifier), None)
    locked = section.locked if section and isinstance(section.locked, tuple) else ()
    merged = replace(section, body=proposal.merged) if section else None
    found = desk.check(desk.whole(identifier, proposal.merged), merged) if merged else []
    parts: list[Json] = []
    at = 0
    for hunk in sorted(proposal.hunks, key=lambda one: one.span):
        parts += _between(proposal.mine[at : hunk.span[0]], locked)
        doubts = [
            one for one in found if one.sentence and one.sentence in hunk.merged and one.sentence not in hunk.mine
        ]
        told = [{"kind": one.kind, "tone": tone(one), "message": one.message} for one in doubts]
        parts.append({**_place(hunk.number, hunk.mine, hunk.merged), "doubts": told})
        at = hunk.span[1]
    return [*parts, *_between(proposal.mine[at:], locked)]


def _between(text: str, locked: Sequence[str]) -> list[Json]:
    kept = [part.plain for part in sections.placed(text) if part.plain in locked]
    whole = citations.strip(text).split() == " ".join(kept).split()
    return [{"hunk": False, "same": text, "locked": kept, "whole": whole}] if text else []

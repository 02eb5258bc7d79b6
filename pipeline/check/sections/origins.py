"""On how many legs a section stands: all its citations of one outlet, or of outlets that all repeat one."""

from collections.abc import Mapping, Sequence

from pipeline.check.claims import Claim, Flag
from pipeline.check.findings import finding
from pipeline.messages import say
from pipeline.records import Finding, Issue, Section
from pipeline.text import aliases
from pipeline.text.patterns import deferred

_NAMED = deferred(r"\s*[(（][^)）]*[)）]\s*$")


def origins(issue: Issue, section: Section, claims: Sequence[Claim], extra: Mapping[str, str]) -> list[Finding]:
    """Return the finding that a whole section rests on one origin.

    Either it cites one outlet though others tell the story too, or all outlets that it cites took the story from one
    (`Story.origin`) which it neither cites nor names. Where a story has one outlet only there is nothing an editor could do
    about it here, and the list of stories says so already.
    """
    if section.kind != "story" or not claims:
        return []
    outlets = {issue.articles[one.id.partition(".")[0]].outlet for claim in claims for one in claim.evidence}
    available = {issue.articles[name].outlet for name in section.articles if name in issue.articles}
    told = _same_origin(issue, section, outlets, extra)
    if told:
        message = say("check.single-origin.same", origin=told)
    elif len(outlets) == 1 and len(available) >= 2:
        message = say("check.single-origin", outlet=next(iter(outlets)))
    else:
        return []
    flag = Flag("single-origin", "note", (0, len(claims[0].text)), message, sure=0.9)
    return [finding(section.id, claims[0].placed, flag)]


def _same_origin(issue: Issue, section: Section, outlets: set[str], extra: Mapping[str, str]) -> str:
    """Return the outlet that all cited ones rest on, unless the section cites or names it to its readers."""
    story = issue.stories.get(section.story)
    if story is None or not story.origin or len(outlets) < 2 or story.origin in outlets:
        return ""
    name = _NAMED.sub("", story.origin)
    rows = aliases.known(extra)
    said = name.lower() in section.body.lower() or bool(aliases.keys(name, rows) & aliases.keys(section.body, rows))
    return "" if said else story.origin

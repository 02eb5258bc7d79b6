"""What the sections of an issue rest on, whoever says it: a corrected section rests on another source, or on the editor's word."""

from pipeline.check import compare
from pipeline.check.claims import Evidence
from pipeline.check.resting import Resting
from pipeline.check.vocabulary.words import stems
from pipeline.records import Issue
from pipeline.text import printed, quantities, sections
from pipeline.text.citations import SENTENCE_ID
from pipeline.text.quantities import Quantity
from pipeline.text.written_in import written_in

_UNTIL = "까지"


def vouched(issue: Issue) -> list[Evidence]:
    """Return the source sentences that the sections cite, and what the sections say on the editor's own word."""
    found = []
    for section in issue.sections:
        for placed in sections.placed(section.body) if section.kind not in ("lede", "takeaways") else ():
            if any(citation.direct for citation in placed.citations):
                found.append(Evidence(section.id, placed.plain, "ko"))
            found += [one for source in placed.sources if (one := stated(issue, source)) is not None]
    return found


def stated(issue: Issue, source: str) -> Evidence | None:
    """Return a source sentence of an issue, nothing where there is none (any more)."""
    article, text = issue.articles.get(source.partition(".")[0]), issue.sentence(source)
    if article is None or not text:
        return None
    text = printed.plain(text)
    return Evidence(source, text, written_in(text, article.language), article.published)


def instead(text: str, drafted: Quantity, resting: Resting) -> tuple[str, Quantity] | None:
    """Return what the section of a line says on the editor's own word, where the line still has what its article says: `2027년 3월까지`.

    No section tells the line's figure any more; of the same kind the editor gave one that no article has, for as long or of the same thing.
    """
    articles = [one for one in resting.sources if SENTENCE_ID.fullmatch(one.id)]
    written = [each for one in articles for each in quantities.find(one.text, one.language)]
    shared = dict.fromkeys(resting.headings, 0)
    for one in resting.below:
        shared[one.id] = shared.get(one.id, 0) + len(stems(one.text) & stems(text))
    found = [
        (one.id, each)
        for one in resting.sources
        if not SENTENCE_ID.fullmatch(one.id) and shared.get(one.id) and shared[one.id] == max(shared.values())
        for each in quantities.find(one.text, one.language)
        if each.kind == drafted.kind and each.unit == drafted.unit and not each.per and not compare.same(drafted, each)
        if not any(compare.same(each, other) for other in written)
        if _as_long(text, drafted, one.text, each) or (drafted.kind != "date" and stems(one.text) & stems(text))
    ]
    return found[0] if len(found) == 1 and any(compare.same(drafted, one) for one in written) else None


def _as_long(text: str, drafted: Quantity, told: str, each: Quantity) -> bool:
    """Return whether two days are both the last of something."""
    return drafted.kind == "date" and all(
        whole.startswith(_UNTIL, one.span[1]) for whole, one in ((text, drafted), (told, each))
    )

"""What the sections of an issue rest on, whoever says it: a corrected section rests on another source, or on the editor's word."""

from pipeline.check.claims import Evidence
from pipeline.records import Issue
from pipeline.text import sections


def vouched(issue: Issue) -> list[Evidence]:
    """Return the source sentences that the sections cite, and what the sections say on the editor's own word."""
    found = []
    for section in issue.sections:
        for placed in sections.placed(section.body) if section.kind not in ("lede", "takeaways") else ():
            if any(citation.direct for citation in placed.citations):
                found.append(Evidence(section.id, placed.plain, "ko"))
            for source in placed.sources:
                article = issue.articles.get(source.partition(".")[0])
                text = issue.sentence(source)
                if article is not None and text:
                    found.append(Evidence(source, text, article.language, article.published))
    return found

"""A cause that a source denies told as the cause: `할인 때문에` of a fall `caused by higher prices and not by discounts`.

The words right before `때문에` must be those that the source denies, and no source name them anywhere else.
"""

from collections.abc import Iterator

from pipeline.check import anchors
from pipeline.check.anchors import Span
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way.left_out import opposite
from pipeline.text.patterns import deferred

_BECAUSE = deferred(
    r"(?P<what>(?:[가-힣A-Za-z\d]+ ){0,2}[가-힣A-Za-z\d]+?)(?: ?때문(?:에|이)|(?:으로|로) (?:인해|말미암아)|(?:의)? ?(?:탓에|탓이|덕분에|덕분이|덕에|여파로|영향으로))"
)
_DENIED = deferred(
    r"아니|아닌|아닙|무관|부인|별개|(?:관계|관련|상관|연관)[이가은는도]? ?(?:없|않)|[는은] (?:않|못)|수 없|라기보다|보다는?[ ,]|만은?[ ,]|뿐|것[은이] 없|는지|인지"
)
_NOT_BY = deferred(
    r"\b(?:not|n['’]t|rather than|never)(?: (?:caused|driven|prompted|triggered|explained|hurt|helped|motivated|influenced))? (?:by|because of|due to|owing to|down to|thanks to|(?:a|the) result of|attributable to|related to|linked to|connected (?:to|with)|about)(?P<what>(?: (?!and\b|but\b)[^ ,.;:]+){1,6})"
    r"|\b(?:nothing to do with|unrelated to|not to blame,? but)(?P<what2>(?: (?!and\b|but\b)[^ ,.;:]+){1,6})"
)
_NOT_A_CAUSE = deferred(
    r"(?P<what>(?:[가-힣A-Za-z\d]+ ){0,2}[가-힣A-Za-z\d]+?)(?:[과와](?:는|의)?|하고는?) (?:전혀 |아무런? |직접 )?(?:관계|관련|상관|연관)(?:[이가은는도]|성[은이])? ?없|(?P<what2>(?:[가-힣A-Za-z\d]+ ){0,2}[가-힣A-Za-z\d]+?)(?:[과와](?:는)? 무관|(?: ?때문|(?:의)? 탓)(?:이|은) 아니)"
)
_NOT_ALONE = deferred(r"\b(?:alone|only|just|solely|entirely)\b|만은?(?: |$)")
_WORDS = 14  # characters before the word for a cause: what it is of


def causes(claim: Claim) -> Iterator[Flag]:
    """Yield the cause that a sentence gives where all that its sources say of it is that it is none."""
    for told in _BECAUSE.finditer(claim.text):
        end = told.end("what")
        if _DENIED.search(claim.text, told.start()) or _DENIED.search(claim.text[max(0, told.start() - _WORDS) : end]):
            continue
        what = (max(told.start("what"), claim.text.rfind(" ", 0, end) + 1), end)
        homes = [(one, stretch) for one in claim.evidence for stretch in _denied(one)]
        for one, stretch in homes:
            if _named(claim, one, what, stretch) and _only(claim, what, homes):
                source = one.text[max(0, stretch[0] - _WORDS * 2) : stretch[1]]
                yield opposite(claim, told.span(), source, one.id)
                return


def _denied(one: Evidence) -> Iterator[Span]:
    """Yield what a source says is not the cause."""
    for match in (_NOT_A_CAUSE if one.language == "ko" else _NOT_BY).finditer(one.text):
        span = match.span("what") if match["what"] else match.span("what2")
        if not _NOT_ALONE.search(one.text[span[0] : span[1] + _WORDS]):
            yield span


def _named(claim: Claim, one: Evidence, what: Span, stretch: Span) -> bool:
    """Return whether the last word of a draft's cause is in a stretch of a source."""
    return any(
        _meets(draft, what) and draft[1] >= what[1] - 1 and _within(source, stretch)
        for draft, source in _shared(claim, one)
    )


def _only(claim: Claim, what: Span, homes: list[tuple[Evidence, Span]]) -> bool:
    """Return whether the sources name nothing of a cause but where they deny it."""
    return all(
        any(home is one and _within(source, stretch) for home, stretch in homes)
        for one in claim.evidence
        for draft, source in _shared(claim, one)
        if _meets(draft, what)
    )


def _shared(claim: Claim, one: Evidence) -> Iterator[tuple[Span, Span]]:
    for anchor in anchors.shared(one.text, one.language, claim.text):
        yield from ((draft, source) for draft in anchor.draft for source in anchor.source)


def _meets(span: Span, stretch: Span) -> bool:
    return span[0] < stretch[1] and stretch[0] < span[1]


def _within(span: Span, stretch: Span) -> bool:
    return stretch[0] <= span[0] and span[1] <= stretch[1]

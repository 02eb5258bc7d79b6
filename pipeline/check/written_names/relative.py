"""A name that is the subject of a clause before a noun, and not of its sentence: `피델리티가 이끈 투자에서 10억 달러를 모았다`."""

from pipeline.text.patterns import deferred

_DEEDS = (
    "이끄는|이끈|이끌|이끌던|주도하는|주도한|만드는|만든|만들던|내놓은|내놓는|세운|세우는|설립한|창업한|운영하는|운영한|가진|갖고 있는|보유한|보유하고 있는|투자한|투자하는|출자한|인수한|인수하는|개발한|개발하는|"
    "지원하는|지원한|후원하는|후원한|참여한|참여하는|소유한|거느린|발표한|발표하는|공개한|낸|내는|산|판|파는|쓰는|쓴|짓는|지은|맡은|맡는|대는|댄|공급하는|공급한|납품하는|출시한|선보인|제시한|요구한|제기한|제안한|추진하는|추진한|"
    "준비하는|준비한|주최하는|주최한|조사한|분석한|집계한|의뢰한|설계한|디자인한|생산하는|생산한|제작한|제작하는|관리하는|빌려준|빌린|사들인|매각한|상장한|뽑은|꼽은|선정한|고른|받은|받는|지은"
)
_RELATIVE = deferred(rf"(?:이|가)\s(?:함께 |처음 |직접 |공동으로 |새로 |최근 )?(?:{_DEEDS})\s[가-힣A-Z0-9]")


def relative(text: str, end: int) -> bool:
    """Return whether the name that ends here does only what tells one noun from another."""
    return _RELATIVE.match(text, end) is not None

"""Names of a draft's clause that take no part in what it tells: set against another, denied, or only telling it; and those that do."""

from collections.abc import Collection

from pipeline.check.anchors import Span
from pipeline.text.patterns import deferred

_BESIDE = deferred(
    r"(?:\([^)]*\))?['’”\"]?(?:보다|처럼|[과와] 달리|[이가은는] 아니| ?같은| 대신|에 이[어은]| 다음|에 맞서|의 (?:경쟁|라이벌)|에 따르면|의 (?:시리즈 [A-Z]|투자 유치|[^.,]{2,12}[을를] [가-힣]{1,4}[ㄱ-ㅎ가-힣]? [가-힣A-Za-z]+(?: [가-힣A-Za-z]+)?[은는이가] ))"
)
_THE_REST = deferred(r"[^.;]{0,30}\b(?:the (?:rest|remainder|balance)|what(?: i|['’])s left)\b")
_TELLS = deferred(
    r"보도|전[했해]|밝[혔히]|말[했해]|설명|주장|덧붙|알[렸리]|[다라자냐]고 (?:[했해봤적썼써답물평]|지적|경고|강조|인정)"
)
_SAID_BY = deferred(r"[다라냐자]고 (?:[가-힣A-Za-z0-9()]+ ){0,3}?[가-힣A-Za-z)]+[은는이가도] ")
_SUBJECT = deferred(r"[가-힣() ]{0,8}[은는이가도] ")
_NEGATED = deferred(r"지[는도]? (?:않|못)")
_OWN_PLAN = deferred(
    r"(?: ?[가-힣A-Za-z]{1,8}(?<![은는이가])){0,2}?[은는이가] (?:(?![가-힣A-Za-z]+[이가] )[^ ]+ ){0,8}[가-힣]*겠다(?:고|며|면서)"
)
"""What somebody says that he himself will do: no other subject stands between."""
_LAST = 14  # characters
_ACTING = deferred(
    r"(?:\([^)]*\))?['’”\"]?(?:(?: ?[가-힣A-Za-z]{1,8}){0,3}?(?:[은는이가](?=[ ,])|예요|이에요|였|이었|이?고요))"
)
_OF_A_PLACE = deferred(
    r"['’”]?(?:[은는이가](?=[ ,])|예요|이에요)|(?:의)? (?:근처|인근|사무실|사무소|공장|센터|데이터센터|지점|지사|본사|매장|연구소|캠퍼스|기지|창고|단지|발전소|병원|학교|시설|부지|현장|법원|항구|광산)"
)


def no_party(text: str, span: Span, clause: Span) -> bool:
    """Return whether a name is only set against another, denied, or who tells what a clause says; who tells what he will do does it."""
    if (
        text[: span[0]].rfind("『") > text[: span[0]].rfind("』")
        or _BESIDE.match(text, span[1])
        or _NEGATED.search(text, *clause)
    ):
        return True
    if _SUBJECT.match(text, span[1]) is None or _SAID_BY.search(text, span[1], clause[1]):
        return False
    told = _TELLS.search(text, max(span[1], clause[1] - _LAST), clause[1])
    return told is not None and _OWN_PLAN.match(text, span[1], told.end()) is None


def acting(text: str, span: Span, kinds: Collection[str]) -> bool:
    """Return whether a name does, has or is something where it stands, or is the place of the house behind it (`도쿄 사무실을`), and is none of two together."""
    if text[: span[0]].endswith(("와 ", "과 ", "·", ", ", "(")):
        return False
    return (_OF_A_PLACE if set(kinds) == {"place"} else _ACTING).match(text, span[1]) is not None


def has_the_rest(text: str, end: int) -> bool:
    """Return whether a source tells of a name that ends there only that the rest is its own: `The United States pays the rest`."""
    return _THE_REST.match(text, end) is not None

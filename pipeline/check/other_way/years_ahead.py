"""A year that is still to come told in the past: `2028년에 생산을 시작했어요` of a plant that `is due to start production in 2028`.

The sources must tell that year of nothing but what is planned, and the draft tell a deed of its own in it, not one that was settled
for it: `2028년에 열기로 했어요`.
"""

from collections.abc import Iterator

from pipeline.check.caution import hedge_marks
from pipeline.check.claims import Claim, Evidence, Flag
from pipeline.check.other_way.left_out import opposite
from pipeline.text.patterns import deferred

_DONE_IN = deferred(
    r"(?<!\d)(?P<year>20\d\d)년(?: ?(?:\d{1,2}월|[상하]반기|[1-4]분기|봄|여름|가을|겨울|연?말|연?초))?에 (?P<rest>(?:[가-힣A-Za-z\d]+(?:을|를|에|에서|으로|로|이|가|의|도)? ){0,4})(?P<verb>[가-힣]+(?:어요|습니다|다|고요|죠))(?=[.!?\s\u2060]*$)"
)
_OTHER_DEED = deferred(
    r"[가-힣](?:기로|기|겠다고|다고|라고|려고|도록|게|는|던|[은던]지|고|며|면|면서|지만|는데|어서|아서) "
)
_RIEUL = deferred(rf"(?![을를]){hedge_marks.closing(hedge_marks.RIEUL)} |[을를] (?:[^ ]+ )*?[^ ]*[을를] ")
"""A deed that is still to come: `2029년에 쓸 전기를 샀어요`, `받을 전기를`; one deed has but one object."""
_AHEAD = deferred(
    r"\b(?:will|(?:is|are) (?:now |also |still )?(?:due|set|scheduled|slated|expected|planned|projected|supposed|likely|to)|(?:plan|expect|aim|intend|hope|want|target)(?:s|ing)?|may|might)\b"
)
_AHEAD_KOREAN = deferred(
    r"예정|계획|목표|전망|방침|예상|기대|내다[보봤봐]|추진|하겠다(?!고 (?:신청|청구|요청)[가-힣]*[했냈])|겠다고(?! (?:신청|청구|요청)[가-힣]*[했냈])|을 것|할 것|될 것|까지|부터"
)
_DONE = deferred(r"\b(?:was|were|had|has|have|did|since)\b")
_CLAUSE = deferred(r"[.;:](?=\s)|, (?=(?:and|but|while|though|although|after|which)\b)| (?=(?:but|while|although) )")


def years_ahead(claim: Claim) -> Iterator[Flag]:
    """Yield a year in which a sentence says that something was done, where the sources tell that year only of what is to come."""
    told = _DONE_IN.search(claim.text)
    if told is None or not hedge_marks.past(claim.text):
        return
    rest = told["rest"] + " "
    if _OTHER_DEED.search(rest) or _RIEUL.search(rest) or hedge_marks.kept("plan", claim.text, coming=True):
        return
    places = [(one, start) for one in claim.evidence for start in _places(one.text, told["year"])]
    if places and all(_ahead(claim, one, start, int(told["year"])) for one, start in places):
        one, start = places[0]
        yield opposite(claim, (told.start(), told.end("verb")), one.text[_opening(one.text, start) :], one.id)


def _places(text: str, year: str) -> Iterator[int]:
    start = text.find(year)
    while start >= 0:
        yield start
        start = text.find(year, start + 1)


def _opening(text: str, start: int) -> int:
    return max((cut.end() for cut in _CLAUSE.finditer(text, 0, start)), default=0)


def _ahead(claim: Claim, one: Evidence, start: int, year: int) -> bool:
    """Return whether a year is still to come: by the days of article and issue, or else by how a source tells it."""
    if one.published is not None:
        return year > max(one.published.year, claim.today.year if claim.today else 0)
    if one.language == "ko":
        end = one.text.find(". ", start)
        return _AHEAD_KOREAN.search(one.text, start, end if end > 0 else len(one.text)) is not None
    said = one.text[_opening(one.text, start) : start]
    return _AHEAD.search(said) is not None and not _DONE.search(said)

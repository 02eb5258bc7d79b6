"""Which side of a bound a newsletter tells, which of a list it is passed by, and whether something grew or is a part: `매출 3조 원, 이익 4,000억 원을 넘기며`."""

import pytest

from pipeline.check import lint_pair

_RECORDS = "Third-quarter revenue was 3.12 trillion won and operating profit 415.3 billion won, both records."
_RAISED = "Lunit raised 210 billion won at a valuation of about 2.9 trillion won. Total funding is 480 billion won."
_SURVEY = (
    "A survey of 4,120 adults found that 46% have used a chatbot at school, up from 29% two years ago. "
    "Among teachers the share is 37%."
)
_BACKLOG = "The backlog reached $46.2 billion at the end of June, compared with $25.1 billion three months earlier."
_FINES = "Fines of up to 50 million won will be suspended for at least one year."
_AUDIT = "Systems handling more than 50,000 cases a year need an audit by March 1. Smaller systems have until August."
_SHOWN = "일감이 석 달 만에 251억 달러에서 462억 달러로 불었어요. 211억 달러, 그러니까 {} 늘었죠."

RIGHT = (
    (_RECORDS, "3분기에 매출 3조 원, 영업이익 4,000억 원을 넘기며 둘 다 최대 기록을 썼어요."),
    (_RECORDS, "3분기에 매출 3조 원과 영업이익 4,000억 원을 나란히 넘겼어요."),
    (_RAISED, "루닛의 몸값은 2조 9,000억 원쯤으로, 3조 원이 눈앞이에요."),
    (_RAISED, "루닛이 그동안 모은 돈은 4,800억 원으로 5,000억 원이 코앞이고요."),
    (_SURVEY, "어른 46%가 학교에서 챗봇을 써 봤대요. 2년 전보다 17%포인트 늘어난 숫자예요."),
    (_BACKLOG, _SHOWN.format("84%쯤")),
    (_FINES, "최대 5,000만 원인 과태료는 적어도 1년간 물리지 않기로 했어요."),
    (_AUDIT, "한 해 5만 건 넘게 다루는 시스템은 3월 1일까지 감사를 받아야 하고, 나머지는 8월까지예요."),
    (_AUDIT, "큰 시스템은 3월 1일까지예요. 나머지, 곧 한 해 5만 건 이하를 다루는 곳은 8월까지고요."),
)
WRONG = (
    (_RECORDS, "3분기에 매출 4조 원, 영업이익 4,000억 원을 넘기며 둘 다 최대 기록을 썼어요."),
    (_RECORDS, "3분기 매출은 3조 원이에요."),
    (_RAISED, "루닛의 몸값은 2조 9,000억 원쯤으로, 5조 원이 눈앞이에요."),
    (_RAISED, "루닛의 몸값은 2조 9,000억 원쯤으로, 2조 원이 눈앞이에요."),
    (_SURVEY, "어른 46%가 학교에서 챗봇을 써 봤대요. 2년 전보다 17% 늘어난 숫자예요."),
    (_BACKLOG, _SHOWN.format("45% 넘게")),
    (_BACKLOG, _SHOWN.format("45% 가까이")),
    (_FINES, "최소 5,000만 원인 과태료는 적어도 1년간 물리지 않기로 했어요."),
    (_AUDIT, "한 해 5만 건 이하를 다루는 시스템은 3월 1일까지 감사를 받아야 하고, 나머지는 8월까지예요."),
)


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_side_that_the_source_tells_stands(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_the_other_side_is_found(source: str, draft: str) -> None:
    assert _blocks(source, draft)

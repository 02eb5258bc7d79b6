"""A quotation in the mouth of another of the same source, and one that denies the other of two things."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_HEARING = 'At a hearing in Boston on Monday, Sam Altman asked for two more years. Dario Amodei spoke against it. "A rule without a date is a wish," Amodei told the senators.'
_JUDGE = 'Judge Maria Delgado refused to end the case on Friday. "The jury should hear all of this," the judge wrote. Meta\'s lawyer David Price said he was sorry.'
_PAPER = 'A teacher in Daegu, Kim Ha-eun, wrote the paper with Seo Jun-ho of Kyungpook National University. "The pupils stopped asking me first," Kim said. Seo warned that one class is little.'
_FIRMS = 'Apple lost its appeal against Epic Games on Friday. Lisa Marsh, Epic\'s general counsel, said, "We waited five years for this sentence." Apple said it was reading the decision.'
_ROAD = '"We want fewer cars, not fewer roads," said Laura Bianchi of Turin.'
_HIRING = '"We should not train more models, but we should test more models," said Laura Bianchi of Turin.'
_FIRST = '"The tests are getting better, but none of them is ready for schools," said Laura Bianchi of Turin.'

WRONG = [
    (_HEARING, "샘 올트먼은 2년을 더 달라고 했어요. 그는 “날짜 없는 규칙은 소원일 뿐”이라고 말했어요.", "그"),
    (_JUDGE, "사건은 끝나지 않아요. 메타의 변호사 데이비드 프라이스는 “배심원이 이 모두를 들어야 한다”고 했어요.", "데이비드 프라이스"),
    (_PAPER, "함께 논문을 쓴 서준호는 “학생들이 더는 나에게 먼저 묻지 않는다”고 했어요.", "서준호"),
    (_FIRMS, "애플이 항소에서 졌어요. 애플은 “이 한 문장을 5년 기다렸다”고 했어요.", "애플은 “"),
    (_ROAD, "로라 비안키는 “차가 아니라 도로가 줄기를 바란다”고 했어요.", "도로가"),
    (_HIRING, "로라 비안키는 “모델을 더 훈련해야 하지만 더 시험해서는 안 된다”고 했어요.", "훈련해야"),
]  # fmt: skip
RIGHT = [
    (_HEARING, "다리오 아모데이는 반대했어요. 그는 “날짜 없는 규칙은 소원일 뿐”이라고 말했어요."),
    (_JUDGE, "사건은 끝나지 않아요. 판사 마리아 델가도는 “배심원이 이 모두를 들어야 한다”고 했어요."),
    (_JUDGE, "사건은 끝나지 않아요. 판사는 “배심원이 이 모두를 들어야 한다”고 했어요."),
    (_PAPER, "대구의 교사 김하은은 “학생들이 더는 나에게 먼저 묻지 않는다”고 했어요."),
    (_FIRMS, "에픽의 리사 마시는 “이 한 문장을 5년 기다렸다”고 했어요. 애플은 판결문을 읽고 있다고 했어요."),
    (_ROAD, "로라 비안키는 “바라는 건 차가 줄어드는 것이지 도로가 줄어드는 게 아니다”라고 했어요."),
    (_HIRING, "로라 비안키는 “모델을 더 훈련할 게 아니라 더 시험해야 한다”고 했어요."),
    (_FIRST, "로라 비안키는 “시험이 나아지고는 있다”고 했어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_quotation_of_another_or_of_the_other_thing_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_quotation_of_its_speaker_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]

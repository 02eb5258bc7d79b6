"""What somebody is quoted as saying is not told as the opposite without quotation marks either."""

import pytest

from pipeline.check import lint_pair

_ROWS = [
    ('Inspector Nora Bell called the new bridge "slow because it is safe."', "노라 벨 조사관은 새 다리가 안전해서 느리다고 했어요.", "노라 벨 조사관은 새 다리가 위험해서 느리다고 했어요."),
    ('Chef Ivo Lang said the robot was "a superb cook and a terrible waiter."', "이보 랭 셰프는 로봇이 훌륭한 요리사지만 형편없는 종업원이라고 평했어요.", "이보 랭 셰프는 로봇이 훌륭한 요리사이자 훌륭한 종업원이라고 평했어요."),
    ('Owner Mia Horn said, "We are not closing because of rent; we are closing because we are tired."', "미아 혼 사장은 임대료 때문이 아니라 지쳐서 문을 닫는다고 했어요.", "미아 혼 사장은 지쳐서가 아니라 임대료 때문에 닫는다고 했어요."),
    ('Nurse Edda Roth said the new badge "logs our breaks but not our overtime."', "새 명찰이 휴식은 기록하면서 초과 근무는 기록하지 않는다는 게 간호사 에다 로스의 불만이에요.", "새 명찰이 초과 근무는 기록하면서 휴식은 기록하지 않는다는 게 간호사 에다 로스의 불만이에요."),
    ("“A guide who is right three days out of five is a brilliant host and a terrible pilot,” said Ilse Drummond.", "일서 드러먼드는 닷새 중 사흘 맞히는 안내자를 두고 훌륭한 주인이자 형편없는 조종사라고 평했어요.", "일서 드러먼드는 닷새 중 사흘 맞히는 안내자를 두고 훌륭한 주인이자 훌륭한 조종사라고 평했어요."),
    ('Nurse Edda Roth said the new badge "logs our breaks but not our overtime."', "새 명찰은 휴식은 기록하면서 초과 근무는 기록하지 않는대요.", "새 명찰은 초과 근무는 기록하면서 휴식은 기록하지 않는대요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "right", "wrong"), _ROWS)
def test_an_indirect_quotation_keeps_its_sense(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block" and one.kind == "quote"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ('"A long queue is no use if the clerk forgets the first guest," Ona Pell said. Trim said its robot remembered 94% of the guests in a long queue.', "트림은 로봇이 긴 줄에 선 손님의 94%를 기억했다고 해요."),
        ('Councillor Ida Moss, one of two to vote against, said "we buy a car for people who do not go anywhere".', "반대표를 던진 이다 모스 위원은 아무 데도 가지 않는 사람에게 차를 사 주는 격이라고 꼬집었어요."),
        ("“The right question saves a doctor an hour of reading,” said Dr Ida Moss of the search tool.", "이다 모스 박사는 검색 도구를 두고 의사가 읽을 시간을 한 시간 아껴 준다고 했어요."),
        ("“A right answer from a rude clerk is still a right answer,” said Tim Oak.", "팀 오크는 무례한 직원을 두고 그래도 답은 답이라고 했어요."),
        ("“A guide who is right three days out of five is a brilliant host and a terrible pilot,” said Ilse Drummond.", "일서 드러먼드는 닷새 중 사흘 맞히는 안내자를 두고 '훌륭한 주인이자 형편없는 조종사'라고 평했어요."),
    ],
)  # fmt: skip
def test_what_is_told_of_the_sentence_beside_a_quotation_turns_nothing(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.kind == "quote" and one.severity == "block"]

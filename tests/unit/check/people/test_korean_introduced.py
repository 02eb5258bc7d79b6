"""Departments, houses and posts of a Korean sentence stay with the one beside whom they stand."""

import pytest

from pipeline.check import lint_pair

TEAM = "한빛대 정밀센터 정유진 교수, 한빛대 신경외과 오민석 교수, 기계공학과 서지훈 공동연구팀은 로봇 팔을 개발했다."
SCHOOLS = "나래대 전산학부 박도윤 교수와 푸른대 의과대학 이해인 교수 연구팀이 뇌파를 글자로 옮기는 장치를 내놓았다."
FIRMS = "김도현 솔비클라우드 대표와 이수진 라임페이 부사장은 협력을 약속했다."
OFFICES = "이날 행사에는 박정우 수산정책부 차관과 최은서 산림청 실장이 나왔다."
MOVED = "박정우 국장이 차관으로 승진하고 최은서 과장이 후임 국장에 임명됐다."
WRONG = [
    (TEAM, "정유진 교수와 기계공학과 오민석 교수, 신경외과 서지훈 연구팀이 함께했어요."),
    (TEAM, "한빛대 정밀센터 오민석 교수가 로봇 팔을 개발했어요."),
    (TEAM, "오민석 한빛대 기계공학과 교수가 개발했어요."),
    (SCHOOLS, "의과대학 박도윤 교수와 전산학부 이해인 교수가 함께 만들었어요."),
    (SCHOOLS, "푸른대 박도윤 교수 연구팀이 내놓았어요."),
    (FIRMS, "김도현 라임페이 부사장은 협력을 약속했어요."),
    (FIRMS, "김도현 부사장과 이수진 대표는 협력을 약속했어요."),
    (OFFICES, "박정우 실장과 최은서 차관이 나왔어요."),
]
RIGHT = [
    (TEAM, "한빛대 신경외과 오민석 교수와 기계공학과 서지훈 교수팀이 개발했어요."),
    (TEAM, "한빛대 기계공학과 서지훈 교수도 함께했어요."),
    (TEAM, "오민석 한빛대 신경외과 교수와 서지훈 기계공학과 교수가 함께했어요."),
    (SCHOOLS, "전산학부 박도윤 교수와 의과대학 이해인 교수가 함께 만들었어요."),
    (FIRMS, "솔비클라우드 김도현 대표와 라임페이 이수진 부사장은 협력을 약속했어요."),
    (OFFICES, "박정우 차관과 최은서 실장이 나왔어요."),
    (MOVED, "박정우 차관의 뒤를 최은서 국장이 이어요."),
]


def _blocked(source: str, draft: str) -> bool:
    return any(one.kind == "name" and one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_stands_beside_somebody_else_alone_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_ones_own_department_house_and_post_stand(source: str, draft: str) -> None:
    assert not _blocked(source, draft)

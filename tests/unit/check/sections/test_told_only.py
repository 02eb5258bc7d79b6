"""What a line tells as so and its section only denies or has as still to come."""

import pytest

from pipeline.check.sections import told_below, told_clauses, told_only

_SCHOOL = (
    "은하교육청이 채점 보조 AI 가온을 고등학교 스무 곳에 들였어요.",
    "가온은 서술형 답안의 초안 점수를 매기고, 확정은 교사가 해요.",
    "학생 이름은 서버에 남기지 않아요.",
    "생활기록부 작성에는 쓰지 않는다고 했어요.",
    "학부모 단체는 공청회를 요구하지 않았어요.",
    "중학교에는 내년 2학기에 들일 예정이에요.",
    "학교는 2028년까지 120곳으로 늘릴 계획이에요.",
    "수어 통역는 개발 중이에요.",
    "교사 노조는 소송을 내겠다고 했어요.",
    "법적 근거는 아직 없어요.",
)


def _told(text: str) -> list[str]:
    section = told_clauses.clauses(_SCHOOL)
    found = told_only.only(text, told_below.parts(text), section, told_clauses.topic(_SCHOOL))
    return [one.clause.text for one in found]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("학생 이름을 서버에 남기니 설정을 확인하세요.", "남기지 않아요"),
        ("가온, 생활기록부 작성에도 쓴다", "쓰지 않는다고"),
        ("학부모 단체가 공청회를 요구했으니 날짜를 챙겨 두세요.", "요구하지 않았어요"),
        ("공청회 요구한 학부모 단체", "요구하지 않았어요"),
        ("법적 근거가 있으니 다른 학교도 들일 수 있어요.", "없어요"),
        ("가온, 중학교에서도 쓰기 시작", "중학교에는"),
        ("중학교까지 들어간 가온", "중학교에는"),
        ("가온을 쓰는 학교가 120곳이 됐으니 우리 학교도 살펴보세요.", "늘릴 계획"),
        ("소송 낸 교사 노조", "내겠다고"),
        ("교사 노조가 소송을 냈어요.", "내겠다고"),
        ("수어 통역도 시작됐으니 켜 보세요.", "개발 중"),
    ],
)
def test_what_a_section_only_denies_or_plans_is_no_fact(text: str, there: str) -> None:
    assert [there in one for one in _told(text)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "학생 이름은 서버에 안 남는다",
        "생활기록부는 대상에서 빠졌어요",
        "생활기록부 작성과 무관한 가온",
        "생활기록부 작성과는 무관해요",
        "공청회 요구는 없었던 채점 AI",
        "법적 근거는 숙제로 남았어요.",
        "법적 근거가 관건이 된 채점 AI",
        "중학교는 내년, 고등학교는 지금",
        "중학교에도 내년 2학기에 들어간다",
        "가온, 고등학교 스무 곳에 들어갔다",
        "학교 120곳이 목표인 가온",
        "교사 노조, 소송 예고",
        "교사 노조가 소송을 내겠다고 했어요.",
        "수어 통역는 언제 나왔나",
        "서버에 이름을 남기면 지우기 어려우니 먼저 물어보세요.",
        "고등학교 답안에 초안 점수를 매긴 가온",
        "법적 근거, 어디까지 왔나",
    ],
)
def test_what_is_told_as_its_section_tells_it_is_left_alone(text: str) -> None:
    assert _told(text) == []

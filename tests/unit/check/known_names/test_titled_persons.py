"""Who is called Dr. or Prof. is a person, and stands in no clinic's or house's place."""

import pytest

from pipeline.check import lint_pair

_SURGERY = (
    "Surgeons at Fairmont Clinic used a robot steered by a colleague 2,100 kilometers away to remove a kidney tumor. "
    'Dr. Pilar Aguado, at the console in Lisona, said the delay was "shorter than a blink." '
    "Dr. Rhys Mallory, who stood by the patient in case the link failed, never had to step in."
)


def _blocked(draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(_SURGERY, draft) if one.severity == "block"]


def test_a_titled_person_takes_the_place_of_no_body() -> None:
    assert not _blocked("2,000km 넘게 떨어진 곳에서 필라르 아과도 박사가 로봇을 조종해 신장 종양을 떼어 냈어요.")


def test_a_titled_person_in_the_place_of_another_is_told() -> None:
    assert _blocked("연결이 끊길까 봐 환자 곁을 지킨 필라르 아과도 박사가 나설 일은 없었어요.")


@pytest.mark.parametrize("name", ["김민수", "최민호"])
def test_a_product_that_sounds_a_little_like_a_person_of_korea_is_nobody(name: str) -> None:
    source = "Orca plans to use a Gemini model, Mark Tolman said."
    draft = f"{name} 연구원은 오르카가 큰 모델을 쓸 계획이라고 전했어요."
    assert [flag.message for flag in lint_pair(source, draft) if flag.kind == "name" and name in flag.message]
    latin = {"김민수": "Kim Min-su", "최민호": "Minho Choi"}[name]
    known = lint_pair(source.replace("Mark Tolman", latin), draft)
    assert [flag.message for flag in known if flag.kind == "name" and name in flag.message] == []

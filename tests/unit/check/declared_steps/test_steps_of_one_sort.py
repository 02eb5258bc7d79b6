"""Right figures that no other step refutes: one over counts of other things, over another unit, over where a change starts; the sources are our own."""

import pytest

from pipeline.check import lint_pair

ROWS = [
    ("Over six weeks in three schools, readers improved by 9.2 points, compared with 5.1 points in the control schools.", "읽기 점수는 9.2점 올랐어요. 대조 학교보다 4.1점 더 오른 셈이죠."),
    ("In a trial at two clinics, patients on the drug gained 11.5 points on the scale, against 4.2 points for those on placebo.", "새 약을 쓴 환자는 점수가 11.5점 올랐어요. 가짜 약을 쓴 환자보다 7.3점 더 오른 거예요."),
    ("Each drone checks 140 masts a shift, compared with 90 for a crew, but flies three shifts a day.", "드론 한 대는 한 교대에 기둥 140개를 살펴, 90개를 보는 작업반보다 많아요. 하루 세 교대를 날아 하루 420개꼴로 살펴요."),
    ("Each van delivers 85 parcels a run, compared with 60 for a bike, and makes two runs a day.", "밴 한 대는 한 번에 소포 85개를 날라, 60개인 자전거보다 많아요. 하루에 두 번을 돌아 하루 170개꼴로 날라요."),
    ("The M5 has 96 gigabytes of memory and writes 7 terabytes an hour, compared with 64 gigabytes and 5 terabytes an hour for the M4.", "M5는 메모리가 96GB로 M4의 1.5배예요."),
    ("Its subtitle service will go from $20 to $26 per hour of film. Rival Lingua charges $6 for transcripts and $18 per hour of film for subtitles.", "이 회사의 자막 서비스는 링구아보다 8달러 비싸져요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), ROWS)
def test_a_step_over_figures_of_another_sort_refutes_nothing(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []

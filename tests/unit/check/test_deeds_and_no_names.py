"""What sounds like a name, a fall or a beginning and is none."""

import pytest

from pipeline.check import lint_pair

CLINIC = "In a trial at two clinics the system of Dr. Bonnie Hale cut the time spent on paperwork to 47 minutes a day from 92, said Lina Haddad."
COURT = 'The 94-page ruling was written by Judge Helen Marrow. "The purpose may be new, but the theft is old," it says.'
PORT = "By Wednesday 19 ships were waiting offshore, up from seven on Monday."
OUTAGE = "The service went down for three hours and 40 minutes beginning at 9:15 a.m. on Thursday, the company said."


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (CLINIC.replace("Bonnie", "Lena"), "진료소 두 곳에서 시험해 보니 의사가 서류에 쓰는 시간이 하루 47분으로 줄었어요."),
        (COURT, "헬렌 매로 판사는 목적은 새로울지 몰라도 도둑질은 오래됐다고 적었어요."),
        (PORT, "월요일에 7척이던 배가 19척까지 늘었어요. 12척이 더 밀린 거예요."),
        (OUTAGE, "서비스가 목요일 오전 9시 15분부터 3시간 40분 동안 멈췄어요."),
    ],
)  # fmt: skip
def test_a_verb_is_no_name_and_since_when_is_no_beginning(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (PORT, "월요일에 7척이던 배가 19척까지 줄었어요."),
        (PORT, "월요일에 7척이던 배가 19척이 됐어요. 12척이 줄어든 거예요."),
        ("The station began service on Thursday, the company said.", "그 역은 목요일에 운행을 멈췄어요."),
        (COURT, "헬렌 카터 판사는 목적은 새로울지 몰라도 도둑질은 오래됐다고 적었어요."),
    ],
)
def test_what_is_one_is_still_held_to_its_source(source: str, draft: str) -> None:
    assert _blocked(source, draft)


CASES = (
    "Officials have confirmed 63 cases since April. Two counties account for all but six of the cases, a doctor said."
)
PART = "The doctor took part in the test with 38 colleagues. It ran for 92 days."


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (CASES, "63건 가운데 57건이 두 카운티에서 나왔어요.", "63건 가운데 56건이 두 카운티에서 나왔어요."),
        (PART, "동료 38명과 함께했으니 본인까지 39명이에요.", "동료 38명과 함께했으니 본인까지 41명이에요."),
    ],
)
def test_what_a_few_left_out_or_one_more_make(source: str, right: str, wrong: str) -> None:
    assert _blocked(source, right) == []
    assert _blocked(source, wrong)

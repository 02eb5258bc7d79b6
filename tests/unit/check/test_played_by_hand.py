"""What a person who played the drafting model wrote honestly, and was told of in vain; each beside a twin that is wrong."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Figure

WATT = "Throughput in its own tests rose 4.8 times within a power envelope of 240 watts, against 160 watts before, or 3.2 times per watt."
REVIEW = "The two companies declined to comment. A review by the regulator would take another 20 working days."
TEACHERS = "매일 쓰는 교사는 지난해 15%에서 올해 29%로 늘었다. 한 번도 쓰지 않았다는 교사는 24%였다."
CHIPS = "The ministry has bought 4,100 chips. Of those, 2,600 go to Hanbit Cloud and 900 to universities. A second order of 700 chips follows in May."
LOCKS = "Nobody had opened 188 of the 200 doors since the audit, the landlord said. Ask who had read the log."


@pytest.mark.parametrize(
    ("source", "right", "wrong", "word"),
    [
        (WATT, "1와트로 치면 3.2배인 셈이에요.", "1와트로 치면 4.2배인 셈이에요.", "4.2배"),
        (WATT, "1와트로 따지면 3.2배예요.", "1와트로 따지면 3.8배예요.", "3.8배"),
        (REVIEW, "당국이 들여다보면 20영업일이 더 걸려요.", "당국이 들여다보면 30영업일이 더 걸려요.", "30영업일"),
        (REVIEW, "심사에는 20근무일이 더 들어요.", "심사에는 12근무일이 더 들어요.", "12근무일"),
        (
            TEACHERS,
            "매일 쓰는 교사가 29%까지 늘었어요. 넷 가운데 한 명이 넘는 셈이에요.",
            "매일 쓰는 교사가 92%까지 늘었어요.",
            "92%",
        ),
        (
            CHIPS,
            "4,100장 가운데 2,600장은 한빛클라우드로 가요.",
            "4,100장 가운데 2,900장은 한빛클라우드로 가요.",
            "2,900장",
        ),
    ],
)
def test_an_honest_sentence_passes_and_its_twin_does_not(source: str, right: str, wrong: str, word: str) -> None:
    assert [flag for flag in lint_pair(source, right) if flag.severity == "block"] == []
    spans = [flag.span for flag in lint_pair(source, wrong) if flag.severity == "block"]
    place = wrong.index(word)
    assert any(start < place + len(word) and place < end for start, end in spans)


@pytest.mark.parametrize(
    ("source", "draft", "figure"),
    [
        ("Visitors rose to 26,300 over the nine days.", "하루로 치면 2,900명쯤이에요.", Figure("2,900명", "하루 방문객", (), "26300/9")),
        ("The fleet grew from 1,100 vans to 3,200.", "차가 세 배 가까이 늘었어요.", Figure("세 배", "차의 수", (), "3200/1100")),
    ],
)  # fmt: skip
def test_a_declared_step_is_held_against_the_figure_as_its_sentence_tells_it(source: str, draft: str, figure: Figure) -> None:  # fmt: skip
    assert [flag.kind for flag in lint_pair(source, draft, [figure]) if flag.kind.startswith(("number", "arith"))] == []


SIZES = "Rendering a 15-second clip takes 80 seconds, down from 190. An hour of speech is typed out in 25 seconds, down from 65."


@pytest.mark.parametrize(
    ("draft", "figures"),
    [
        ("15초 영상을 뽑는 데 걸리는 시간은 190초에서 80초로 줄었어요.", [("15초", "잰 영상의 길이"), ("190초", "옛 생성 시간"), ("80초", "새 생성 시간")]),
        ("한 시간짜리 녹음을 푸는 시간은 65초에서 25초로 줄었어요.", [("한 시간", "푸는 녹음의 길이"), ("65초", "옛 처리 시간"), ("25초", "새 처리 시간")]),
    ],
)  # fmt: skip
def test_the_size_of_what_is_measured_changes_places_with_no_measure(draft: str, figures: list[tuple[str, str]]) -> None:  # fmt: skip
    declared = [Figure(text, subject, (), "") for text, subject in figures]
    assert [flag for flag in lint_pair(SIZES, draft, declared) if flag.severity == "block"] == []


@pytest.mark.parametrize(("draft", "wrong"), [("30개를 넘으면 안내문을 띄워요.", False), ("30개를 넘으면 안 돼요.", True), ("30개를 넘어서는 안 된다고 정했어요.", True)])  # fmt: skip
def test_what_may_not_be_exceeded_is_no_word_that_begins_alike(draft: str, wrong: bool) -> None:
    found = lint_pair("A notice is shown to firms with more than 30 stores.", draft)
    assert any(flag.severity == "block" for flag in found) is wrong


def test_advice_to_find_out_who_answers_no_denial() -> None:
    source = "Nobody had read the alerts, the company said."
    assert "hedge" not in {flag.kind for flag in lint_pair(source, "경보를 누가 읽는지 확인해 보세요.")}
    assert "hedge" in {flag.kind for flag in lint_pair(source, "회사가 경보를 읽었으니, 누가 읽었는지 확인해 보세요.")}


def test_a_finding_shows_no_citation_mark() -> None:
    found = lint_pair("The fund lent the money to growers.", "기금이 농가에 돈을 빌려줄 예정이에요.[^S1.1]")
    assert "hedge" in {flag.kind for flag in found}
    assert all("\u2060" not in flag.message for flag in found)

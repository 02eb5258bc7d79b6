"""What newsletter prose says in its own way is left alone; the plain slip beside it is not."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (  # what another did describes the name
            "A judge ruled that Meta holds no monopoly. The FTC had sought to force the sale of Instagram and WhatsApp.",
            "인스타그램과 왓츠앱을 팔아야 할 위기에 몰렸던 메타가 한숨 돌렸어요.",
        ),
        (  # a place that a company is of is nobody's rival
            "Arm is making its own chip. The Cambridge, England-based company will sell a server processor next year.",
            "설계도만 팔던 Arm이 내년부터 서버용 칩을 직접 팔아요.",
        ),
        (  # who lost is told where the source gives the win
            "The ruling handed the three record labels a significant win over Melodia.",
            "멜로디아가 음반사 세 곳과의 소송에서 졌어요.",
        ),
        (
            "Valeria took gold with 402.15 points, 6.40 ahead of China's Lin Yue.",
            "중국의 린웨는 6.40점 차로 밀렸어요.",
        ),
        (  # the part is told in words, and what follows is no part
            "The model solved five of the six problems, scoring 35 out of 42.",
            "모델이 여섯 문제 중 다섯을 풀어 42점 만점에 35점을 받았어요.",
        ),
        (  # two sentences of the source, told one after the other
            "The state will give 20,000 students and 3,000 teachers free access. A further 38,000 pupils follow in 2026.",
            "고등학생 2만 명과 교사 3천 명이 공짜로 쓰고, 2026년에는 학생 3만 8천 명이 더 쓰게 돼요.",
        ),
        ("JPMorgan earned $14.4 billion in the quarter.", "미국 최대 은행 JP모건이 분기에 144억 달러를 벌었어요."),
    ],
)
def test_what_is_only_told_otherwise_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (
            "The state will give 20,000 students and 3,000 teachers free access.",
            "학생 3천 명과 교사 2만 명이 공짜로 써요.",
            "명",
        ),
        ("The start-up lost its case against the city.", "스타트업이 시를 상대로 낸 소송에서 승소했어요.", "승소"),
        ("JPMorgan earned $14.4 billion in the quarter.", "JP모건이 분기 이익으로 미국 최대 기록을 세웠어요.", "최대"),
        ("The model solved 35 of the 42 problems.", "모델이 문제 35개 중 42개를 풀었어요.", "42개"),
    ],
)
def test_the_slip_beside_it_blocks(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one for one in _blocked(source, draft))


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (
            "The 35B model uses 3 billion parameters a token and speaks 21 languages, including Korean.",
            "한국어를 포함해 12개 언어로 말할 수 있어요.",
            "12개",
        ),
        (
            "The system was trained on 1.1 million records. It caught 71% of the cases, with a false-alarm rate of 8%.",
            "기록 101만 건을 익힌 시스템이에요.",
            "101만 건",
        ),
    ],
)
def test_no_undeclared_operation_explains_digits_that_are_turned_round(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one for one in _blocked(source, draft))


def test_what_follows_from_what_the_draft_tells_is_no_slip() -> None:
    source = "The plan costs $16 a month. A year ago 61 people paid, and 45 of them left."
    assert _blocked(source, "61명 가운데 45명이 떠나 16명이 남았어요.") == []
    source = "Amazon will cut 14,000 jobs. It cut 27,000 jobs in two waves until 2023."
    assert _blocked(source, "아마존은 2023년까지 2만 7,000명을 내보냈어요. 이번까지 더하면 4만 1,000명이에요.") == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("It was the first month since April to exceed 1.5 °C.", "5월 이후 처음으로 1.5도를 넘겼어요.", "5월"),
        (
            "Sales topped 131,000 in November, a seventh straight month of growth.",
            "12월 판매는 13만 1,000대를 넘겼어요.",
            "12월",
        ),
        (
            "Revenue surged 204% to 13.88 billion yuan. The series brought in 4.81 billion yuan, or 34.7% of the total.",
            "매출의 30분의 1 남짓이 이 시리즈에서 나왔어요.",
            "30분의 1",
        ),
    ],
)
def test_no_step_leads_from_what_is_told_to_what_is_not(source: str, draft: str, wrong: str) -> None:
    assert any(wrong in one for one in _blocked(source, draft))


def test_a_multiple_in_words_is_the_nearest_one() -> None:
    source = "During his tenure annual revenue rose from $3.2 billion to about $26 billion."
    assert _blocked(source, "그는 재임하는 동안 매출을 여덟 배로 키웠어요.") == []
    assert _blocked(source, "그는 재임하는 동안 매출을 아홉 배로 키웠어요.") == ["아홉 배"]


def test_the_name_of_an_illness_has_no_figure() -> None:
    source = "Sampling at 14 airports detected the new COVID variant PQ.3."
    assert _blocked(source, "공항 14곳에서 코로나19 새 변이 PQ.3를 찾았어요.") == []


def test_who_hangs_on_to_something_does_it_not_every_month() -> None:
    source = "The tool has cut the time needed for a draft to about 30 seconds. The bank spends $18 billion a year."
    assert _blocked(source, "신입이 몇 시간씩 매달렸을 초안을 30초면 만들어요.") == []
    assert _blocked(source, "은행은 매달 180억 달러를 써요.") != []

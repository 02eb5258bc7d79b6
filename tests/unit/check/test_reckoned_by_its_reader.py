"""Times, parts and sums that a source leaves to its reader and that were blocked, each with a twin that is wrong."""

import pytest

from pipeline.check import lint_pair

PAIRS = [
    (
        "The outage began shortly before 4 a.m. Pacific time and lasted about nine hours.",
        "장애는 미 태평양시간 오전 4시 직전에 시작돼 9시간가량 이어졌어요.",
        "장애는 미 태평양시간 오전 5시 직전에 시작돼 9시간가량 이어졌어요.",
    ),
    (
        "The sirens went off just before 6 p.m. Central time.",
        "사이렌은 미 중부시간 오후 6시 직전에 울렸어요.",
        "사이렌은 미 중부시간 오후 8시 직전에 울렸어요.",
    ),
    (
        "The verdict covers 31 million phones sold between 2019 and 2023.",
        "2019~2023년에 팔린 3100만 대가 대상이에요.",
        "2019~2024년에 팔린 3100만 대가 대상이에요.",
    ),
    (
        "Lea Moran won the 400 metres hurdles in 53.44 seconds, 0.09 outside the meeting record she set four years ago.",
        "레아 모런이 400m 허들에서 53초44로 우승했어요. 4년 전 자신이 세운 대회 기록에는 0.09초 뒤졌어요.",
        "레아 모런이 400m 허들에서 53초44로 우승했어요. 4년 전 자신이 세운 대회 기록에는 0.19초 뒤졌어요.",
    ),
    (
        "The marshes may be gone before 2300.",
        "습지는 2300년 전에 사라질 수 있어요.",
        "습지는 2400년 전에 사라질 수 있어요.",
    ),
    (
        "Classes have 21 pupils on average, and a teacher gives 18 lessons a week.",
        "교사는 일주일에 수업 18시간을 맡아요.",
        "교사는 일주일에 수업 28시간을 맡아요.",
    ),
    (
        "Torquay came from two goals down to draw 2-2 with Exeter.",
        "토키는 두 골 차로 끌려가다 엑서터와 2대 2로 비겼어요.",
        "토키는 두 골 차로 끌려가다 엑서터와 3대 3으로 비겼어요.",
    ),
    (
        "Drivers had to step in once every 96 kilometers, up from every 51 kilometers with last year's version.",
        "운전자가 개입한 건 평균 96km에 한 번꼴이었어요. 작년 버전은 51km마다 한 번이었어요.",
        "운전자가 개입한 건 평균 86km에 한 번꼴이었어요. 작년 버전은 51km마다 한 번이었어요.",
    ),
    (
        "The agency will lose around 2,400 people, roughly one in six, under the programme. That leaves about 12,000 on its payroll.",
        "이 제도로 기관을 떠나는 사람이 2,400명쯤 돼요. 여섯 명 중 한 명꼴이고, 남는 인원은 1만 2천 명 정도예요.",
        "이 제도로 기관을 떠나는 사람이 2,400명쯤 돼요. 여섯 명 중 한 명꼴이고, 남는 인원은 1만 5천 명 정도예요.",
    ),
    (
        "Average taste scores fell only slightly, from 3.8 to 3.7 on a five-point scale.",
        "맛 점수는 5점 척도로 평균 3.8에서 3.7로 소폭 내리는 데 그쳤어요.",
        "맛 점수는 5점 척도로 평균 3.9에서 3.7로 소폭 내리는 데 그쳤어요.",
    ),
    (
        "The Tigers left 11 men on base and lost 5-2 in Boston.",
        "타이거스는 보스턴 원정에서 잔루 11개를 남기며 2-5로 졌어요.",
        "타이거스는 보스턴 원정에서 잔루 13개를 남기며 2-5로 졌어요.",
    ),
    (
        "한국 양궁 대표팀이 월드컵 마지막 날 금메달 1개를 보태 금 4, 은 2, 동 3으로 대회를 마쳤다.",
        "한국 양궁이 월드컵에서 금메달 4개를 포함해 메달 9개를 땄어요.",
        "한국 양궁이 월드컵에서 금메달 4개를 포함해 메달 8개를 땄어요.",
    ),
    (
        "The app supports English, Dutch, Polish and Greek at launch; Thai will be added by year-end.",
        "이 앱은 우선 영어, 네덜란드어, 폴란드어, 그리스어 4개 언어로 시작해요.",
        "이 앱은 우선 영어, 네덜란드어, 폴란드어, 그리스어 6개 언어로 시작해요.",
    ),
    (
        "The Cubs left 9 men on base and lost 4-1 in Miami.",
        "컵스는 마이애미 원정에서 잔루 9개를 남기며 1-4로 졌어요.",
        "컵스는 마이애미 원정에서 잔루 7개를 남기며 1-4로 졌어요.",
    ),
    (
        "한국 유도 대표팀이 대회 마지막 날 은메달 2개를 보태 금 3, 은 4, 동 1로 대회를 마쳤다.",
        "한국 유도가 금메달 3개를 포함해 메달 8개를 땄어요.",
        "한국 유도가 금메달 3개를 포함해 메달 7개를 땄어요.",
    ),
    (
        "The radio airs in Thai, Lao, Khmer, Malay and Burmese; Tamil follows in June.",
        "이 라디오는 태국어, 라오어, 크메르어, 말레이어, 버마어 5개 언어로 방송해요.",
        "이 라디오는 태국어, 라오어, 크메르어, 말레이어, 버마어 7개 언어로 방송해요.",
    ),
    (
        "A school nurse gives 12 classes a week.",
        "보건 교사는 일주일에 수업 12시간을 맡아요.",
        "보건 교사는 일주일에 수업 22시간을 맡아요.",
    ),
    (
        "In a test in five countries, 94 percent could not tell the fake letters from real ones. It cost 3 million euros.",
        "다섯 나라 시험에서 94%가 가짜 편지와 진짜 편지를 구별하지 못했어요. 알아챈 사람은 6%였어요.",
        "다섯 나라 시험에서 94%가 가짜 편지와 진짜 편지를 구별하지 못했어요. 알아챈 사람은 9%였어요.",
    ),
    (
        "In a survey of 4,000 people in six countries, 91 percent could not tell the cloned voices from real ones.",
        "6개국 4,000명에게 들려줬더니 91%가 복제 목소리와 진짜 목소리를 구별하지 못했어요. 알아챈 사람은 9%였어요.",
        "6개국 4,000명에게 들려줬더니 91%가 복제 목소리와 진짜 목소리를 구별하지 못했어요. 알아챈 사람은 19%였어요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), PAIRS)
def test_the_right_one_stands_and_its_twin_blocks(source: str, right: str, wrong: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.severity == "block"] == []
    assert any(one.severity == "block" for one in lint_pair(source, wrong))


_SEED = "A seed dug from the Tamar Caves in South Moravia holds oil and starch {oldest} years old, the oldest ever dated directly. The previous record from a sealed jar was {former} years, with a newer one reaching {newer}."
_TOLD = "남모라비아 타마르 동굴에서 {oldest} 전의 기름과 녹말이 나왔어요. 직접 연대를 잰 것 중 가장 오래됐습니다. 밀봉 항아리 기록으로는 {newer}이 최고였으니 {times} 배나 되는 세월을 거슬러 올라간 거죠."


@pytest.mark.parametrize(
    ("source", "told", "right", "wrong"),
    [
        (("9 million", "700,000", "1.5 million"), ("900만 년", "150만 년"), "여섯", "열한"),
        (("8 million", "900,000", "1.6 million"), ("800만 년", "160만 년"), "다섯", "열한"),
        (("7 million", "600,000", "1.4 million"), ("700만 년", "140만 년"), "다섯", "아홉"),
    ],
)
def test_a_multiple_of_two_lengths_that_a_draft_tells_is_its_own(
    source: tuple[str, str, str], told: tuple[str, str], right: str, wrong: str
) -> None:
    english = _SEED.format(oldest=source[0], former=source[1], newer=source[2])
    korean = [_TOLD.format(oldest=told[0], newer=told[1], times=times) for times in (right, wrong)]
    assert [[one for one in lint_pair(english, draft) if one.severity == "block"] != [] for draft in korean] == [
        False,
        True,
    ]

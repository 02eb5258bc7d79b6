"""What a translation writes otherwise than its source is not accused; the same sentence with a wrong figure still is. All invented."""

from datetime import UTC, datetime

import pytest

from pipeline.check import lint_pair
from pipeline.records import Finding
from tests.unit.check.building import article, findings, issue, section


def _blocks(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("Checkout fell from 40 seconds to 25.", "결제가 40초에서 25초로 줄었어요.", ("25초", "35초")),
        ("The first megawatt went live in May.", "첫 1메가와트는 5월에 켜졌어요.", ("1메가와트", "4메가와트")),
        ("Tarn bought 12 million shares over three years.", "탄은 3년 동안 1,200만 주를 샀어요.", ("1,200만 주", "1,700만 주")),
        ("The bank cut its rate by half a percentage point.", "은행이 금리를 0.5%포인트 내렸어요.", ("0.5%포인트", "0.7%포인트")),
        ("Growth should range from flat to 3%.", "성장률은 0%에서 3% 사이로 봐요.", ("3%", "8%")),
        ("The corpus takes ~700 GBs.", "말뭉치는 약 700GB예요.", ("700GB", "900GB")),
        ("Nearly one-third of stores joined.", "매장의 약 33%가 참여했어요.", ("33%", "38%")),
        ("In Q3 FY27 the maker sold 40 robots.", "2027 회계연도 3분기에 로봇 40대를 팔았어요.", ("2027", "2029")),
        ("In Q2-2024 visits stood at 1.2%.", "2024년 2분기 방문은 1.2%였어요.", ("2분기", "3분기")),
        ("Two shows crossed the million hours mark.", "두 프로그램이 100만 시청시간을 넘었어요.", ("100만", "300만")),
        ("The loss term is quadratic.", "손실 항은 2차 함수예요.", ("2차", "4차")),
        ("Plug-ins get first-class support.", "플러그인을 1급으로 지원해요.", ("1급", "3급")),
        ("Dashed lines show the 90%ile bounds.", "점선은 90% 경계예요.", ("90%", "80%")),
        ("The last 20 timesteps are hidden.", "마지막 20 시간 단계는 가려져 있어요.", ("20", "50")),
        ("A 41-year-old nurse sued.", "41세 간호사가 소송을 냈어요.", ("41세", "47세")),
        ("King Otto XIV spoke.", "오토 14세가 연설했어요.", ("14세", "16세")),
        ("It breaks the Second and Fourth Amendments.", "수정헌법 2조와 4조를 어겨요.", ("4조", "9조")),
        ("They began the fourth era of search.", "검색의 제4시대를 열었어요.", ("4", "7")),
        ("Revenue grows at triple-digit rates.", "매출이 3자릿수로 늘어요.", ("3", "5")),
        ("A trio of watches is due.", "시계 3종이 나와요.", ("3종", "5종")),
        ("The host adds a twice-weekly show.", "진행자가 주 2회 방송을 더해요.", ("2회", "5회")),
        ("The decade-long deal is over.", "10년 계약이 끝났어요.", ("10년", "30년")),
        ("It is home to 24 000 makers.", "제작자 24,000명이 모여 있어요.", ("24,000명", "29,000명")),
        ("Labels 0 and 1 are allowed.", "레이블은 0과 1만 허용돼요.", ("1", "4")),
        ("The score was 71.38 on the F1 score scale.", "F1 점수는 71.38%예요.", ("71.38%", "78.38%")),
        ("Rides take two and a half hours.", "이동에 두 시간 반이 걸려요.", ("두 시간 반", "네 시간 반")),
        ("Rides take 2.5 minutes.", "이동에 2분 30초가 걸려요.", ("2분", "4분")),
        ("Sales rose for the fifth straight quarter.", "5개 분기 연속 판매가 늘었어요.", ("5개 분기", "7개 분기")),
        ("By the sixth day 300 people had joined.", "6일째에 300명이 들어왔어요.", ("6일", "9일")),
        ("The survey ran from June to July 2025.", "2025년 6-7월에 조사했어요.", ("6", "4")),
        ("A '80s look is back.", "1980년대 차림이 돌아왔어요.", ("1980년", "1960년")),
        ("Files took 60% less space.", "용량이 이전의 40%로 줄었어요.", ("40%", "20%")),
        ("Of 40 bugs, eight were grave.", "버그의 5분의 1이 심각했어요.", ("5분의 1", "7분의 1")),
        ("It joined Ada Labs, Birch Robotics, and Corvus Data.", "3자 협력이에요.", ("3자", "5자")),
        ("The stall opens at 10:30 PM.", "노점은 오후 10시 30분에 열어요.", ("10시 30분", "11시 30분")),
        ("Doors open from 2 p.m. to 4 p.m.", "오후 2시부터 4시까지 열어요.", ("4시", "6시")),
        ("It is built between 2-5AM.", "2~5시 사이에 만들어져요.", ("5시", "7시")),
        ("The ferry leaves at noon.", "배는 낮 12시에 떠나요.", ("12시", "11시")),
        ("Orders rose 40%.", "주문이 1.4배로 늘었어요.", ("1.4배", "1.9배")),
        ("Faults fell by a factor of four.", "고장이 4분의 1로 줄었어요.", ("4분의 1", "7분의 1")),
        ("The lens has 64 megapixels.", "렌즈는 6,400만 화소예요.", ("6,400만", "6,900만")),
        ("It ran for 3.5 million GPU hours.", "GPU 350만 시간을 돌렸어요.", ("350만 시간", "380만 시간")),
        ("The fee goes to 9 from 6 percent.", "수수료가 6%에서 9%로 올라요.", ("9%", "8%")),
        ("Sales grew in the low thirties.", "매출이 30%대 초반 늘었어요.", ("30%", "70%")),
        ("The repair took six weeks.", "수리에 한 달 반 걸렸어요.", ("한 달 반", "네 달 반")),
        ("The repair took two weeks.", "수리에 보름 걸렸어요.", ("보름", "열흘")),
        ("Article 17 asks for a label.", "17조는 표시를 요구해요.", ("17조", "19조")),
        ("It scored 58.5% on the quiz.", "퀴즈에서 58.5점을 받았어요.", ("58.5점", "53.5점")),
        ("Bids close on the 9th.", "입찰은 9일에 끝나요.", ("9일", "6일")),
        ("It keeps the first 300, 000 rows.", "처음 300,000개 행을 남겨요.", ("300,000개", "390,000개")),
        ("A folder may hold more than one key; a single key opens one door.", "폴더에는 열쇠가 두 개 이상 있을 수 있어요.", ("", "")),
        ("Two large clubs, Six Hills and Moor, agreed.", "두 대형 구단이 합의했어요.", ("", "")),
    ],
)  # fmt: skip
def test_another_writing_is_no_error_and_another_value_is(source: str, draft: str, wrong: tuple[str, str]) -> None:
    assert _blocks(source, draft) == []
    right, other = wrong
    if right:
        assert draft.count(right) == 1
        assert _blocks(source, draft.replace(right, other)) != []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Start 5 workers and 1 parameter server.", "작업자 5개와 매개변수 서버 1개를 켜요."),
        ("The layer has 64 experts with top-2 routing.", "계층에는 전문가 64개가 있고 top-2 라우팅을 써요."),
    ],
)
def test_workers_and_experts_of_a_program_are_things(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []


def test_workers_of_a_company_are_people() -> None:
    assert _blocks("The mill has 64 workers.", "공장에는 노동자 64개가 있어요.") == ["64개"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Sysko, a food group, grew.", "시스코가 성장했어요."),
        ("Ravi Mehtha left the board.", "라비 메타가 이사회를 떠났어요."),
        ("Read the xls file.", "엑셀 파일을 읽어요."),
        ("It runs on c6.2xlarge machines.", "c6.2xlarge 장비에서 돌아가요."),
        ("It builds on OtterNetV2.", "OtterNet V2를 써요."),
    ],
)
def test_a_name_that_sounds_like_one_of_the_source_is_not_accused(source: str, draft: str) -> None:
    assert _blocks(source, draft) == []
    assert _blocks("Crestline Foods is named here.", draft) != [] or "xls" in source


def test_a_weekday_is_reckoned_from_the_day_it_stands_beside() -> None:
    source = "The fair opens on March 14, 2026."
    assert lint_pair(source, "박람회는 3월 14일 토요일에 열려요.") == []
    assert _blocks(source, "박람회는 3월 14일 화요일에 열려요.") == ["화요일"]
    unknown = lint_pair("The fair opens on March 14.", "박람회는 3월 14일 토요일에 열려요.")
    assert [one.severity for one in unknown] == ["warn"]


def test_a_year_that_only_the_day_of_the_source_could_tell_is_a_warning() -> None:
    (one,) = lint_pair("The shop went bankrupt six years ago.", "가게는 2020년에 파산했어요.")
    assert (one.kind, one.severity) == ("number-unsupported", "warn")
    assert _blocks("The shop went bankrupt.", "가게는 2020년에 파산했어요.") == ["2020년"]


def _in_issue(draft: str) -> list[Finding]:
    source = article("S1", "The shop went bankrupt six years ago.", at=datetime(2026, 11, 23, tzinfo=UTC))
    return findings(issue([section(f"{draft} [^S1.1]")], [source]), "number-unsupported")


def test_an_age_gives_the_year_of_a_start_to_a_year() -> None:
    assert [one.severity for one in lint_pair("The 90-year-old shop grew.", "1936년에 연 가게가 컸어요.")] == ["warn"]


def test_a_year_is_reckoned_from_the_day_of_its_article() -> None:
    assert _in_issue("가게는 2020년에 파산했어요.") == []
    assert [one.severity for one in _in_issue("가게는 2017년에 파산했어요.")] == ["block"]


def test_a_year_is_never_set_against_a_count() -> None:
    (one,) = lint_pair("Two clubs met.", "2026 대회에서 두 구단이 만났어요.")
    assert one.kind == "number-unsupported"


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The plant costs 2.4 billion euros, of which the city pays 600 million.", "시는 6억 유로를 내요.", "시는 7억 유로를 내요."),
        ("Lumen and Orca answered in 0.8 and 1.3 seconds.", "루멘은 0.8초 만에 답했어요.", "루멘은 0.9초 만에 답했어요."),
        ("Sales rose 4% in the second quarter after 9% in the first.", "1분기에는 9% 늘었어요.", "3분기에는 9% 늘었어요."),
    ],
)  # fmt: skip
def test_a_unit_that_the_source_says_once_is_lent_to_its_neighbour(source: str, right: str, wrong: str) -> None:
    assert [one for one in lint_pair(source, right) if one.severity == "block"] == []
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"] != []

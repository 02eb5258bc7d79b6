"""A fix is right when it is clicked: with it the sentence says what the source says, and nothing of it blocks any more."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Finding

FIXED = [
    ("The order is worth 2.4 trillion won.", "주문 규모는 2조 4,000만 원이에요.", "2조 4,000억 원"),
    ("The order is worth $640 million.", "주문 규모는 64억 달러예요.", "6억 4,000만 달러"),
    ("The rival was bought for $38.6 billion, after $7.2 billion in April.", "이 회사는 38억 6,000만 달러에 팔렸어요.", "386억 달러"),
    ("The fund paid $2,000 for each of 40,000 songs.", "한 곡에 200달러를 냈어요.", "2,000달러"),
    ("The model has 12 billion parameters.", "이 모델의 파라미터는 1,200억 개예요.", "120억 개"),
    ("The office opens on April 9, 2027.", "사무실은 2027년 4월 8일에 문을 열어요.", "2027년 4월 9일"),
    ("The office opens on April 9.", "사무실은 4월 19일에 문을 열어요.", "4월 9일"),
    ("The hearing is set for June 3.", "청문회는 3월 6일에 열려요.", "6월 3일"),
    ("전시는 5월 7일에 시작된다.", "전시는 7월 5일에 시작돼요.", "5월 7일"),
    ("Bookings in the second quarter rose to $90 million.", "1분기 예약 금액은 9,000만 달러로 늘었어요.", "2분기"),
    ("4분기 매출은 300억원이었다.", "3분기 매출은 300억 원이에요.", "4분기"),
    ("The plant opens in the second half of 2027.", "공장은 2027년 상반기에 문을 열어요.", "하반기"),
    ("The tool needs 48 GB of memory.", "이 도구는 메모리가 48MB 필요해요.", "48GB"),
    ("The file is 350 megabytes.", "파일은 350GB예요.", "350MB"),
    ("The site will draw 150 megawatts.", "이 시설은 전력 150GW를 써요.", "150MW"),
    ("The cable is 40 kilometers long.", "케이블은 길이가 40m예요.", "40km"),
    ("The pass costs 15 euros.", "이용권은 15달러예요.", "15유로"),
    ("The pass costs £30.", "이용권은 30유로예요.", "30파운드"),
    ("The pass costs $25.", "이용권은 25원이에요.", "25달러"),
    ("The run took 18 hours on one card.", "카드 한 장으로 18분이 걸렸어요.", "18시간"),
    ("The run took 40 hours.", "작업에는 40일이 걸렸어요.", "40시간"),
    ("The pilot lasted 9 months.", "시범 운영은 9주 동안 이어졌어요.", "9개월"),
    ("The pilot lasted 9 months.", "시범 운영은 8개월 동안 이어졌어요.", "9개월"),
    ("The contract runs for 5 years.", "계약 기간은 6년이에요.", "5년"),
    ("The clip lasts 45 seconds.", "영상 길이는 45분이에요.", "45초"),
    ("Seven in ten teachers said they use it.", "교사 60%가 쓴다고 답했어요.", "70%"),
    ("60 percent of teachers said they use it.", "교사 70%가 쓴다고 답했어요.", "60%"),
    ("A quarter of the 640 shops closed.", "가게 640곳 가운데 3분의 1이 문을 닫았어요.", "4분의 1"),
    ("A third of the pupils quit.", "학생 가운데 절반이 그만뒀어요.", "3분의 1"),
    ("The share rose 8 points to 41 percent.", "비중은 8% 올라 41%가 됐어요.", "8%포인트"),
    ("The new chip is 3.5 times faster.", "새 칩은 3.5% 빨라요.", "3.5배"),
    ("The team hired 85 people.", "이 팀은 95명을 뽑았어요.", "85명"),
    ("Lamplight ranked fourth in the test.", "램프라이트는 시험에서 3위예요.", "4위"),
    ("The app costs $9.50 a month.", "이 앱은 한 달에 $9.80예요.", "$9.50"),
    ("Its value went from $2 billion in May to $6 billion in October.", "몸값은 5월 20억 달러에서 10월 60억 달러로 네 배가 됐어요.", "세 배"),
    ("Sales grew from 200 units to 1,000 units.", "판매는 200대에서 1,000대로 세 배가 됐어요.", "다섯 배"),
    ("Profit rose to $45 million from $30 million; sales climbed to $260 million from $200 million.", "이익은 30% 늘었어요.", "50%"),
    ("Mercury costs $12, Juniper $18 and Talon $6 per million tokens.", "주니퍼는 머큐리의 세 배예요.", "1.5배"),
    ("On QuillBench, Tarn 3 scored 81.5 points. Vireo 2 scored 77.1 and Tarn 2.5 scored 72.3.", "타른 3은 타른 2.5보다 4.4점 높았어요.", "9.2점"),
    ("The store sold 60 phones, 25 tablets and 15 watches.", "가게는 전화기 60대, 태블릿 25대, 시계 15대로 모두 110대를 팔았어요.", "100대"),
    ("Accuracy went from 20% to 35%.", "정확도는 20%에서 35%로 15% 올랐어요.", "15%포인트"),
    ("Storage costs $0.30 a month, against $1.20 at the rival.", "저장 값이 90% 저렴해요($0.30 vs $1.20).", "75%"),
    ("Storage costs $0.30 a month, against $1.20 at the rival.", "저장 값은 0.3달러로, 1.2달러보다 60% 싸요.", "75%"),
    ("The bridge is 2.5 kilometers long.", "다리 길이는 2.5m예요.", "2.5km"),
]  # fmt: skip
UNFIXED = [
    ("The EU paid €40 million and Britain £3 million.", "유럽연합은 5,000만 달러를 냈어요."),
    ("The office opens on Friday, April 9.", "사무실은 4월 8일(금)에 문을 열어요."),
    ("The rules move from May 2027 to March 2028.", "규칙은 2028년 7월로 미뤄져요."),
    ("Women are 280 and men 320 of the 600 staff.", "직원은 모두 450명이에요."),
]


def _blocks(source: str, draft: str) -> list[Finding]:
    return [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "right"), FIXED)
def test_a_fix_leaves_a_sentence_that_holds(source: str, draft: str, right: str) -> None:
    fixes = [one.fix for one in _blocks(source, draft) if one.fix]
    assert fixes
    mended = draft
    for fix in fixes:
        assert mended.count(fix.find) == 1
        mended = mended.replace(fix.find, fix.replace)
    assert right in mended
    assert not _blocks(source, mended)


@pytest.mark.parametrize(("source", "draft"), UNFIXED)
def test_nothing_is_offered_where_the_source_leaves_open_what_was_meant(source: str, draft: str) -> None:
    found = _blocks(source, draft)
    assert found
    assert not any(one.fix for one in found)

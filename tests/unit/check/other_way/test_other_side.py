"""What a clause tells as the opposite of its source, where the source tells both sides, each of another thing."""

import pytest

from pipeline.check import lint_pair

_REPAIRS = "The backlog at Northgate's repair shop shrank to nine days from twenty, even though it took on more bikes. Complaints rose slightly."
_DRONES = "Regulators in Vienna turned down the drone firm's application to fly at night. A separate request to test by day was granted."
_OVEN = "Kettle's new oven heats up more slowly than the old one but uses less power. It costs 40 euros more."
_SCOOTERS = (
    "The council lifted its ban on electric scooters in the old town. Parking near the cathedral remains prohibited."
)
_UNIONS = (
    "The two unions came out in favour of the merger, although the pensioners' association condemned it last week."
)
_GAP = "The gap between the two parties widened to eleven points from four, though both lost voters to the left."
_OFFER = "Orchard Labs withdrew its offer for Tamber on Friday. Talks with Quill go on."
_LIBRARY = "The library in Ronne reopened on Monday after the flood, while the one in Nexo stays shut until spring."
_BOARD = "The board fired finance chief Anna Holt on Friday and promoted her deputy to lead sales."
_SHARES = "Foreign investors were net sellers of Korean chip shares in May and net buyers of bonds."
_SHIFTS = (
    "The port of Rotterdam lengthened its night shift after trials in the spring, while Antwerp cut its own by an hour."
)
_RIDES = "Adults pay three euros to cross; children pay nothing."


@pytest.mark.parametrize(
    ("source", "right", "told", "turned"),
    [
        (_REPAIRS, "노스게이트 수리점에 밀린 일은 아흐레 치로 줄었어요. 불만은 조금 늘었고요.", "줄었어요", "늘었어요"),
        (_REPAIRS, "노스게이트 수리점에 밀린 일은 아흐레 치로 줄었어요. 불만은 조금 늘었고요.", "늘었고요", "줄었고요"),
        (_DRONES, "빈 당국은 드론 회사의 야간 비행 신청을 거절했어요.", "거절했어요", "승인했어요"),
        (_OVEN, "케틀의 새 오븐은 예전 것보다 느리게 데워져요.", "느리게", "빠르게"),
        (_SCOOTERS, "시의회가 구시가의 전동 킥보드를 다시 허용했어요.", "허용했어요", "금지했어요"),
        (_UNIONS, "두 노조는 합병에 찬성했어요. 연금 수급자 단체는 비판했고요.", "찬성했어요", "반대했어요"),
        (_GAP, "두 당의 격차는 4점에서 11점으로 벌어졌어요.", "벌어졌어요", "좁혀졌어요"),
        (_OFFER, "오차드랩스는 탬버에 낸 제안을 금요일에 철회했어요.", "철회했어요", "강행했어요"),
        (_LIBRARY, "뢰네 도서관이 홍수 뒤 월요일에 다시 문을 열었어요.", "문을 열었어요", "문을 닫았어요"),
        (_BOARD, "이사회는 금요일에 안나 홀트 재무책임자를 해임했어요.", "해임했어요", "임명했어요"),
        (_SHARES, "외국인은 5월에 한국 반도체 주식을 순매도했어요.", "순매도했어요", "순매수했어요"),
    ],
)
def test_the_opposite_is_doubted_where_the_thing_is_told(source: str, right: str, told: str, turned: str) -> None:
    assert not _doubted(source, right)
    assert turned in _doubted(source, right.replace(told, turned))


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (_SHIFTS, "로테르담항은 봄에 시험해 본 뒤 밤 근무를 길게 늘렸어요."),
        (_REPAIRS, "밀린 일이 줄어든 뒤 불만이 생겼어요."),
        (_REPAIRS, "밀린 일이 늘지 않았어요."),
        (_RIDES, "어린이는 무료로 건너요."),
        ("매출은 줄었다. 손님은 늘었다.", "매출이 늘었어요."),
    ],
    ids=["each-its-own", "no-predicate", "denied-in-the-draft", "denied-in-the-source", "korean-source"],
)
def test_what_is_not_turned_or_not_said_is_no_doubt(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if "반대가 아닌지" in one.message]


def test_a_denied_word_counts_for_the_other_side() -> None:
    refused = "The guild has not approved the new contract for cloned voices."
    assert not _doubted(refused, "성우 조합은 복제 목소리 계약을 거부했어요.")
    assert _doubted(refused, "성우 조합은 복제 목소리 계약을 승인했어요.") == ["승인했어요"]


def test_money_raised_and_a_bound_go_no_way() -> None:
    source = "Pipetta raised 200 million francs, and its loss may reach up to 12 million."
    assert not _doubted(source, "피페타의 손실이 1,200만 프랑으로 줄었어요.")


def test_a_word_within_the_name_of_a_thing_goes_no_way() -> None:
    source = "The biggest short position in Orsay is held by Calder, the London fund, at 1.4%."
    assert not _doubted(source, "오르세 공매도는 런던 펀드 콜더가 1.4%로 가장 많아요.")


def _doubted(source: str, draft: str) -> list[str]:
    found = [one for one in lint_pair(source, draft) if one.kind == "number-contradicted" and "반대" in one.message]
    return [draft[slice(*one.span)] for one in found]


@pytest.mark.parametrize(
    ("source", "right", "told", "turned"),
    [
        (
            "The bank said complaints fell for a second straight year as staff took up the tool.",
            "은행은 민원이 두 해 내리 줄었다고 해요.",
            "줄었",
            "늘었",
        ),
        (
            "Analysts said the share of loans made by machines would rise.",
            "애널리스트는 기계가 내주는 대출의 비중이 높아질 거라고 봐요.",
            "높아질",
            "낮아질",
        ),
        (
            "Free riders, by contrast, will see their allowance shrink from next week.",
            "무료 이용자의 한도는 다음 주부터 줄어요.",
            "줄어요",
            "늘어요",
        ),
        (
            "The kiosk will drop the price of its top plan in seven towns.",
            "가게는 일곱 도시에서 최고 요금제 값을 내려요.",
            "내려요",
            "올려요",
        ),
        ("Complaints at the ports dropped sharply in May.", "항구의 민원은 5월에 뚝 줄었어요.", "줄었", "늘었"),
        (
            "Deputies in Riga rejected the tax on robots late on Monday.",
            "리가 의회는 월요일 밤 로봇세를 부결했어요.",
            "부결했",
            "가결했",
        ),
        ("The city has tightened its rules on scooters.", "시가 킥보드 규칙을 강화했어요.", "강화했", "완화했"),
        (
            "Tern, whose map does the same, recently tightened its own limit.",
            "턴도 얼마 전 제한을 조였어요.",
            "조였어요",
            "풀었어요",
        ),
        (
            "Kite Capital spent $2 million fighting the bill. Samsung supported the bill.",
            "삼성은 법안을 지지했어요.",
            "지지했어요",
            "반대했어요",
        ),
    ],
)
def test_a_turned_word_that_means_little_else_blocks_where_the_sentence_has_no_other(
    source: str, right: str, told: str, turned: str
) -> None:
    assert not lint_pair(source, right)
    draft = right.replace(told, turned)
    assert [draft[slice(*one.span)][:2] for one in lint_pair(source, draft) if one.severity == "block"] == [turned[:2]]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Demand will grow by 700,000 barrels, trimming an earlier forecast.", "기관은 수요 전망을 낮췄어요."),
        ("Grocery prices rose, at the slowest pace since 2021.", "식료품 가격 상승률은 낮아졌어요."),
        (
            "The mill went from 5,520 hands to 2,900, while pay per head rose.",
            "5,520명이던 일손이 2,900명으로 줄었고 임금은 올랐어요.",
        ),
        ("The lack of loans left many shops unable to grow.", "가게들의 대출이 줄었어요."),
        ("Three labs signed the pledge; Merla declined.", "세 연구소가 서약에 이름을 올렸어요."),
        ("It sold 13,900 cars, 4% fewer than a year ago, but its margin rose.", "판매는 1년 전보다 4% 줄었어요."),
        ("It added 310 courses with 60 fewer contractors.", "외주 인력을 60명 덜 쓰고도 과정 310개가 늘었고요."),
    ],
)
def test_what_was_expected_or_how_fast_it_rose_is_no_block(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Fewer parcels were lost in the new system.", "새 시스템에서는 무사히 도착하는 소포가 많아졌어요.", "새 시스템에서는 잃어버린 소포가 많아졌어요."),
        ("A smaller share of calls went unanswered in May.", "5월에는 받은 전화의 비율이 높아졌어요.", ""),
        ("The share of late trains fell to 6% from 11%.", "제때 온 기차의 비율이 올랐어요.", "늦은 기차의 비율이 올랐어요."),
        ("Fewer pupils failed the exam this year: 8%, against 14% in 2023.", "시험에 붙은 학생이 늘었어요.", "시험에 떨어진 학생이 늘었어요."),
        ("Fewer patients died on the ward after the alarm was put in.", "경보를 단 뒤 병동에서 살아남은 환자가 늘었어요.", "경보를 단 뒤 병동에서 죽는 환자가 늘었어요."),
    ],
)  # fmt: skip
def test_what_grows_where_its_rest_shrinks_is_no_block(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert not wrong or [one for one in lint_pair(source, wrong) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The old contract was worth less than the new one, $40 million against $55 million.", "새 계약은 5,500만 달러로 옛 계약의 4,000만 달러보다 많아요."),
        ("Last year's model was slower than this one: 40 pages a minute against 62.", "올해 모델은 지난해 모델의 40쪽보다 빨라 1분에 62쪽을 읽어요."),
    ],
)  # fmt: skip
def test_a_figure_that_is_held_against_is_whose_it_is(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]

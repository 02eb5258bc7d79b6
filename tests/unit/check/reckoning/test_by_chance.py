"""A figure that an operation gives only by accident is blocked, and one that its own words reckon is not."""

import pytest

from pipeline.check import lint_pair

CASES = [  # what a reader works out at once, and a wrong figure that some operation on the source gives
    (
        "The bakery in Oslo sells 56 kinds of bread; the average shop sells 7.",
        "오슬로의 한 빵집은 1년 내내 빵 56가지를 팔아요. 평균의 8배예요.",
        "오슬로의 한 빵집은 1년 내내 빵 56가지를 팔아요. 평균의 7배예요.",
    ),
    (
        "The fund and Aker will invest $9 billion. The fund pays $5 billion and Aker the rest. Half of the site is let.",
        "펀드와 아커가 90억 달러를 넣어요. 펀드가 50억 달러를, 나머지 40억 달러는 아커가 내요. 부지 절반은 나갔어요.",
        "펀드와 아커가 90억 달러를 넣어요. 펀드가 50억 달러를, 나머지 25억 달러는 아커가 내요. 부지 절반은 나갔어요.",
    ),
    (
        "Some 70 percent of the heat comes from the river, and the plant opens in May.",
        "열의 70%는 강에서, 나머지 30%는 다른 데서 얻어요.",
        "발전소는 5월까지 준비되고, 열의 30%는 강에서 얻어요.",
    ),
    (
        "The partners will share the cost equally. The ferry calls at 20 ports.",
        "두 회사가 비용을 50 대 50으로 나누고, 배는 20개 항구에 들러요.",
        "두 회사가 비용을 똑같이 나누고, 배는 50개 항구에 들러요.",
    ),
    (
        "The fair shows 240 prints from 35 workshops in 9 countries.",
        "판화 240점과 공방 35곳이 박람회에 나왔어요.",
        "박람회에는 공방 35곳이 판화 약 275점을 합쳐 내놓아요.",
    ),
    (
        "The bank has 62 branches in the north and 35 in the south.",
        "지점은 북부 62곳과 남부 35곳을 합쳐 97곳이에요.",
        "북부 지점은 26곳이에요.",
    ),
    (
        "Raiders struck three villages on Monday; one attack in Tarin killed two people and injured 15.",
        "타린에서 2명이 숨지고 15명이 다쳤어요.",
        "타린에서 20명이 숨지고 15명이 다쳤어요.",
    ),
    (
        "Victims claim combined losses of $6.4 million; one couple lost $800,000.",
        "피해액은 모두 640만 달러이고 한 부부는 80만 달러를 잃었어요.",
        "피해액은 모두 720만 달러이고 한 부부는 80만 달러를 잃었어요.",
    ),
    (
        "The wrist sensor can be off by 18 beats during a 10-week plan for 4,000 runners.",
        "10주 동안 써 보니 센서는 18회까지 어긋날 수 있어요.",
        "10주 동안 써 보니 센서는 180회까지 어긋날 수 있어요.",
    ),
    (
        "A poll found that 46% of managers had seen such letters. At large firms it was 63%, and 17% did not care.",
        "관리자의 46%가 그런 편지를 봤고 큰 회사에선 63%로 17%포인트 높아요.",
        "관리자의 46%포인트가 그런 편지를 봤고 큰 회사에선 63%예요.",
    ),
    (
        "Search payments bring in 85% of its income. Its share of browsing is 4.2%, down from 4.6%.",
        "수입의 85%가 검색에서 나오고 나머지 15%는 다른 데서 나와요.",
        "수입의 15%쯤이 검색에서 나와요.",
    ),
    (
        "Memory prices have risen by 40% to 50% since May. Sales rose 31% and shipments 8%.",
        "5월 이후 40~50% 오른 메모리 값 때문이에요.",
        "5월 이후 40~50% 오른 메모리 값 때문이에요. 판매는 25% 늘었어요.",
    ),
]


@pytest.mark.parametrize(("source", "right", "wrong"), CASES)
def test_what_is_given_by_accident_is_blocked_and_what_its_words_reckon_is_not(
    source: str, right: str, wrong: str
) -> None:
    assert not _blocked(source, right)
    assert _blocked(source, wrong)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("The company has 2,400 staff after letting 350 go.", "350명을 내보내기 전에는 2,750명이었어요."),
        ("The fleet has 18 ferries and 44 buses.", "배 18척에 버스 44대, 모두 62대를 굴려요."),
        (
            "The mill costs €500 million. It has 90 staff. Half is paid in cash and the rest in shares.",
            "제분소는 5억 유로예요. 직원은 90명이에요. 현금이 절반이고 나머지 2억 5,000만 유로는 주식이에요.",
        ),
        ("The lab tested 120 samples, and 38 failed.", "시료 120개 가운데 38개가 떨어졌으니 82개는 붙은 셈이에요."),
        ("A ticket costs $7 and the season pass ten times that.", "시즌권은 70달러예요."),
        ("Each of the 6 halls seats 150.", "홀 여섯 곳에 150명씩 900명이 앉을 수 있어요."),
        ("Punctuality was 71% after 64% a year before.", "정시율이 1년 새 7%포인트 나아졌어요."),
    ],
)
def test_what_a_reader_works_out_is_no_block(source: str, draft: str) -> None:
    assert not _blocked(source, draft)


def _blocked(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]

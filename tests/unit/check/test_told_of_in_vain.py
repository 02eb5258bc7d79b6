"""What an honest sentence was told of in vain, each beside a twin that is wrong and stays found."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Figure

TESTED = "Larch 3, made by Ostrel, came first with 41 puzzles. Fenno's Wren 5, released a week earlier, solved 36, and the open model Heron 70B from the foundation Kestrow solved 24."
ROUND = "Lumera raised $80 million in March 2025, in a round that valued it at $900 million."
RAISED = "Ostrel raised $140 million from two funds in May and was then valued at $1.6 billion."
BRIDGES = "점검한 다리 40개 가운데 보강 없이 통과한 것은 27개였다. 나머지 13개는 봄에 다시 본다."
SETTLED = "That case, against another firm, ended in August with a settlement of $480 million, or about $2,400 for each song. If the same were paid for every song in the new complaint, the bill would be about $312 million."
STRIKE = "The strike last week cost the port $40 million in fees in five days. Were it to last all month, the loss would be about $240 million if ships stay away."
SHARES = "Corvel reported record sales on Friday, but its shares fell 7% in late trading because the company expects slower growth in the months ahead. The shares have gained 58% since the beginning of the year."
RATES = "Shares of Nordlys rose 4% as investors expect a cut in rates. The bank has 12 branches."
LISTING = "누리온이 2028년 코스닥 상장을 염두에 두고 주관사를 알아보고 있다는 것이다. 회사는 “정해진 것이 없다”고 선을 그었다."
NURSES = "Nurses may overrule the program. They did so in 23% of cases at the start and in 11% by the end."
RETURNS = "Customers could return the phones. Some 4,000 did."
CONTEST = "Larch finished first among 12 systems with a score of 81. Wren ranked third."
PACKED = '"We could have sold more if we could have packaged more," Helena Strand, the chief executive, said.'
NUMBERS = '"The numbers are excellent and the price assumed that they would be perfect," said Ingrid Solheim, who follows the company.'
NEWER = "She said the new model needs about half of the memory of Corvid 4 for each answer, since only 38 billion of its parameters are active."


def _severities(source: str, draft: str, word: str) -> set[str]:
    start = draft.index(word)
    found = lint_pair(source, draft)
    return {one.severity for one in found if one.span[0] < start + len(word) and start < one.span[1]}


@pytest.mark.parametrize(
    ("source", "right", "wrong", "word"),
    [
        ("The group says that it will release 10 of them every year.", "이 단체는 해마다 10개씩 공개하겠다고 했어요.", "이 단체는 해마다 12개씩 공개하겠다고 했어요.", "12개"),
        ("The chain opens five stores in Korea every year.", "해마다 한국에 매장을 5개씩 열어요.", "해마다 한국에 매장을 8개씩 열어요.", "8개"),
        ("The lab adds ten new ones every month, and keeps the old ones.", "연구소는 매달 10개씩 추가해요.", "연구소는 매달 14개씩 추가해요.", "14개"),
        ("The studio releases three of its films publicly every year.", "스튜디오는 해마다 3편씩 공개해요.", "스튜디오는 해마다 6편씩 공개해요.", "6편"),
        ("The library lends six of the machines to schools every year.", "도서관은 해마다 6대씩 학교에 빌려줘요.", "도서관은 해마다 9대씩 학교에 빌려줘요.", "9대"),
        ("The forecast for the current quarter includes no sales to China at all.", "중국 매출을 이번 분기 전망에서 아예 뺐어요.", "이번 분기 전망에 중국 매출을 포함했어요.", "포함"),
        ("The new plan offers no discount to students and includes no storage.", "새 요금제에서는 저장 공간이 빠졌어요.", "새 요금제에는 저장 공간이 포함돼요.", "포함"),
        ("The bank approved no loans to developers in October.", "은행은 10월에 개발사 대출을 거절했어요.", "은행은 10월에 개발사 대출을 승인했어요.", "승인"),
        ("The company raised no prices this year.", "올해 가격을 올리지 않았어요.", "올해 가격을 올렸어요.", "올렸"),
        (TESTED, "이 모델은 퍼즐 36개를 풀어 Ostrel의 Larch 3보다 5개 적었어요.", "공개 모델은 퍼즐 36개를 풀었어요.", "36개"),
        (TESTED, "그 모델은 퍼즐 36개를 풀었어요.", "공개 모델은 퍼즐 36개를 풀었어요.", "36개"),
        (ROUND, "Lumera는 2025년 3월 9억 달러로 평가받았어요.", "Lumera는 2025년 3월 9억 달러를 투자받았어요.", "9억 달러"),
        (RAISED, "Ostrel은 5월에 16억 달러로 평가받았어요.", "Ostrel이 5월에 투자받은 돈은 16억 달러예요.", "16억 달러"),
        (BRIDGES, "다리 40개 가운데 13개가 보강 없이는 통과하지 못했어요.", "다리 40개 가운데 13개가 보강 없이 통과했어요.", "13개"),
        (SETTLED, "지난 8월 다른 회사가 합의한 노래 한 곡당 약 2400달러를 이번 소장에 적용하면 약 3억 1200만 달러가 돼요.", "다른 회사는 지난 8월 노래 한 곡당 약 2400달러, 모두 3억 1200만 달러에 합의했어요.", "3억 1200만 달러"),
        (STRIKE, "지난주 항구의 파업이 한 달 내내 이어지면 수수료 손실은 약 2억 4000만 달러예요.", "지난주 파업으로 항구는 닷새 동안 수수료 2억 4000만 달러를 잃었어요.", "2억 4000만 달러"),
    ],
)  # fmt: skip
def test_an_honest_sentence_is_left_alone_and_its_twin_is_not(source: str, right: str, wrong: str, word: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.kind != "number-undeclared"] == []
    assert _severities(source, wrong, word)


@pytest.mark.parametrize(
    ("source", "right", "wrong", "kind"),
    [
        (SHARES, "주가는 올해 들어 58% 올랐지만 실적을 발표한 날에는 7% 내렸어요.", "성장은 앞으로 느려져요.", "hedge"),
        (RATES, "노르들리스 주가는 4% 올랐어요.", "금리가 내려요.", "hedge"),
        (LISTING, "이 회사가 2028년에 상장한다는 이야기도 나오지만, 누리온은 정해진 것이 없다고 했어요.", "누리온은 2028년에 상장해요.", "hedge"),
        (LISTING, "2028년에 상장한다는 말도 도는데, 회사는 정해진 바 없다고 했어요.", "누리온은 2028년에 코스닥에 상장해요.", "hedge"),
        (NURSES, "간호사가 프로그램의 판단을 뒤집은 비율은 23%에서 11%로 낮아졌어요.", "", "hedge"),
        (RETURNS, "고객 4000명이 전화기를 돌려줬어요.", "", "hedge"),
        ("The council may sell the site. A decision is due in May.", "", "시의회는 부지를 팔아요.", "hedge"),
        (CONTEST, "12개 가운데 가장 좋은 점수는 81점이에요.", "세계에서 가장 좋은 점수는 81점이에요.", "superlative"),
        ("Larch finished third among 12 systems with a score of 81.", "", "12개 가운데 가장 좋은 점수는 81점이에요.", "superlative"),
        ("한결대 모델이 81점으로 1등을 했다.", "시험에서 가장 높은 점수는 81점이에요.", "", "superlative"),
        (PACKED, "최고경영자 헬레나 스트랜드는 “더 포장할 수 있었다면 더 팔 수 있었을 것”이라고 말했어요.", "최고경영자 헬레나 스트랜드는 “더 광고할 수 있었다면 더 남길 수 있었을 것”이라고 말했어요.", "quote"),
        (NUMBERS, "분석가 한 명은 “숫자는 훌륭하지만 주가는 완벽을 기대하고 있었다”고 말했어요.", "분석가 한 명은 “고객은 훌륭하지만 직원은 휴식을 기대하고 있었다”고 말했어요.", "quote"),
    ],
)  # fmt: skip
def test_a_doubt_is_told_of_what_is_doubtful_alone(source: str, right: str, wrong: str, kind: str) -> None:
    assert [one.message for one in lint_pair(source, right) if one.kind == kind] == []
    assert not wrong or any(one.kind == kind for one in lint_pair(source, wrong))


@pytest.mark.parametrize(
    ("source", "draft", "severity"),
    [
        (NEWER, "코르비드 5의 메모리는 코르비드 4의 절반쯤이에요.", "warn"),
        ("The latest chip draws 40% less power than Basalt 2, the company said.", "바살트 3는 바살트 2보다 전기를 40% 덜 써요.", "warn"),
        ("새 모델은 루미나 2보다 두 배 빠르다고 회사는 밝혔다.", "루미나 3은 루미나 2보다 두 배 빨라요.", "warn"),
        (NEWER, "새 모델의 메모리는 코르비드 3의 절반쯤이에요.", "block"),
        ("Corvid 3 answers in 1.4 seconds, and costs $2.", "코르비드 4는 1.4초 만에 답해요.", "block"),
    ],
)  # fmt: skip
def test_a_version_beside_an_unnamed_one_is_a_doubt(source: str, draft: str, severity: str) -> None:
    assert {one.severity for one in lint_pair(source, draft)} == {severity}


@pytest.mark.parametrize(
    ("draft", "text", "step", "blocks"),
    [
        ("1위인 Larch 3도 사람의 절반이 안 되는 41개를 풀었어요.", "절반", "41/90", False),
        ("1위인 Larch 3도 사람의 절반이 안 되는 41개를 풀었어요.", "절반", "41/60", True),
    ],
)
def test_nobody_reckons_with_the_number_of_a_name(draft: str, text: str, step: str, *, blocks: bool) -> None:
    source = f"Larch 3, made by Ostrel, came first with 41 puzzles. People solved {step[3:]} on average."
    found = lint_pair(source, draft, [Figure(text, "", (), step)])
    assert any(one.kind == "arithmetic" for one in found) == blocks


def test_a_message_names_the_sentence_that_has_what_it_shows() -> None:
    source = "The fund lost $12 million last year. Ostrel raised $140 million from two funds in May and was then valued at $1.6 billion."
    found = [one.message for one in lint_pair(source, "Ostrel이 5월에 투자받은 돈은 16억 달러예요.")]
    assert any("source:2" in one and "$140 million" in one for one in found)
    assert not any("source:1" in one for one in found)


def test_no_message_holds_the_same_words_against_themselves() -> None:
    source = "The model failed in 1.8% of 2,400 attempts, down from 4.3% for its predecessor. The lab warned that the rate rose to 6.5% at night."
    found = [one.message for one in lint_pair(source, "실패한 비율은 1.8%로, 앞선 모델의 6.5%에서 줄었어요.")]
    assert any("6.5%" in one for one in found)
    assert not any("‘6.5%’, 여기: ‘6.5%’" in one for one in found)

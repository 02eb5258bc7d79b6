"""What a second week of the drafting model, played by hand, was told of in vain; each beside a twin that is wrong."""

import pytest

from pipeline.check import lint_pair
from pipeline.records import Figure, Finding
from tests.unit.check.building import article, findings, issue, section

VOTES = "The House passed the Bill at its third reading by 72 votes to 49. It gives people a reason, under a law that Parliament passed on Thursday, 71 votes to 50."
CREDIT = "We are raising the credit for customers with a paid plan from 10% to 25% of their November bill. Customers who have already received 10% get the rest by 11 December without a request."
LAMP = "The project promises 19 hours on a battery of 3,000 milliampere-hours. Ours managed 16 and a half, with the fan running, which keeps the board busy."
PLANS = "Some customers upgraded their plan because of that message. There were 214 of them, and we have paid back the difference."
BONUS = "A bonus would be paid only if the device sells two million units."
QUOTED = "최 연구원은 “위치를 빼면 국내 연구자에게는 반쪽짜리 자료”라며 “국방 당국과 협의하고 있다”고 말했다."
DATE = "A large company could not buy its way past the date, the maintainers said. One has tried."
THIRD = "Choosing that third needed the data from all of them, Dr Haukeland conceded."


def _blocks(found: list[Finding]) -> list[str]:
    return [one.message for one in found if one.severity == "block"]


def test_two_results_by_two_outlets_keep_their_places() -> None:
    figures = [Figure("72대 49", "의회가 알린 표결", (), ""), Figure("71대 50", "신문이 전한 표결", (), "")]
    assert _blocks(lint_pair(VOTES, "의회 공지로는 72대 49, 신문 기사로는 71대 50이었어요.", figures)) == []
    turned = [Figure("71대 49", "의회가 알린 표결", (), ""), Figure("72대 50", "신문이 전한 표결", (), "")]
    assert _blocks(lint_pair(VOTES, "의회 공지로는 71대 49, 신문 기사로는 72대 50이었어요.", turned))


def test_the_new_value_of_a_change_is_not_astray_beside_the_old_one_told_twice() -> None:
    assert _blocks(lint_pair(CREDIT, "12월 11일까지 크레딧 25%가 모두 들어왔는지 챙겨 볼 만해요.")) == []
    assert _blocks(lint_pair(CREDIT, "크레딧은 25%에서 10%로 바뀌어요."))


def test_a_figure_without_a_unit_may_be_in_any_that_the_sentence_before_has() -> None:
    assert _blocks(lint_pair(LAMP, "환풍기를 켜 둔 주방에서는 16시간 반이었어요.")) == []
    assert _blocks(lint_pair(LAMP, "환풍기를 켜 둔 주방에서는 17시간 반이었어요."))


@pytest.mark.parametrize(("draft", "right"), [("190만 유로", True), ("290만 유로", False), ("190만 달러", False)])
def test_a_sum_takes_its_currency_from_the_sentence_before_though_that_is_not_cited(draft: str, right: bool) -> None:  # fmt: skip
    told = article(
        "S1",
        "If the payouts exceed 6 million euros in any twelve months, the bank may ask for its money back.",
        "So far this year the carrier has paid out 1.9 million.",
    )
    found = findings(issue([section(f"올해는 {draft}를 냈어요.[^S1.2]")], [told]), "number-unsupported")
    found += findings(issue([section(f"올해는 {draft}를 냈어요.[^S1.2]")], [told]), "number-contradicted")
    assert (found == []) is right


def test_no_day_of_the_month_is_put_in_the_place_of_a_length_of_time() -> None:
    body = "### 제주 목소리로 배운 모델, 100일은 팔 수 없어요\n\n자원봉사자들이 21일 새 버전을 내놨어요.[^S1.1] 3월 1일 전에는 팔 수 없어요.[^S1.2]"
    told = article("S1", "자원봉사자들은 21일 새 버전을 공개했다.", "가중치는 3월 1일 전에는 팔 수 없다.")
    found = findings(issue([section(body)], [told]), "upstream")
    assert [one.fix for one in found] == [None]
    longer = body.replace("100일은", "100일 동안").replace("3월 1일 전에는 팔 수 없어요", "90일 동안은 팔 수 없어요")
    lent = article("S1", "자원봉사자들은 21일 새 버전을 공개했다.", "가중치는 90일 동안은 팔 수 없다.")
    assert [one.fix.replace for one in findings(issue([section(longer)], [lent]), "upstream") if one.fix] == ["90일"]


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        (PLANS, "그 말을 믿고 요금제를 올린 고객 214곳은 차액을 돌려받았어요.", "그 말을 믿고 고객은 요금제를 올렸어요."),
        (BONUS, "기기가 200만 대 팔려야 나오는 상여금이에요.", "기기가 200만 대 팔려서 나온 상여금이에요."),
        ("강원 관측소의 위치는 공개하지 않았다.", "강원 관측소의 위치는 빠졌어요.", "강원 관측소의 위치도 공개했어요."),
        (QUOTED, "최 연구원은 “국내 연구자에게는 반쪽짜리 자료”라고 말했어요.", "최 연구원은 “반쪽짜리 자료”라고 했고, 국방 당국과 합의했어요."),
        (DATE, "큰 회사 한 곳이 돈으로 기한을 앞당기려 했지만 되지 않는다고 개발팀은 밝혔어요.", "큰 회사 한 곳이 돈으로 기한을 앞당겼다고 개발팀은 밝혔어요."),
    ],
)  # fmt: skip
def test_a_caution_is_kept_in_other_words(source: str, right: str, wrong: str) -> None:
    assert "hedge" not in {one.kind for one in lint_pair(source, right)}
    assert "hedge" in {one.kind for one in lint_pair(source, wrong)}


def test_what_the_sentence_before_leaves_open_the_next_one_need_not_say_again() -> None:
    told = article(
        "S1",
        "Petrel is in advanced talks to buy Sundew for about $1.8 billion, mostly in its own shares, two people said.",
    )
    opened = "페트럴이 선듀를 인수하려고 논의하고 있다는 보도가 나왔어요.[^S1.1]"
    right = f"{opened} 금액은 약 18억 달러로, 대부분 주식이라고 해요.[^S1.1]"
    assert findings(issue([section(right)], [told]), "hedge") == []
    for wrong in ("페트럴은 선듀를 약 18억 달러에 인수했어요.", "페트럴은 선듀를 약 18억 달러에 인수해요."):
        found = findings(issue([section(f"{opened} {wrong}[^S1.1]")], [told]), "hedge")
        assert [one.sentence for one in found] == [f"{wrong}[^S1.1]"]
    denied = article("S1", "A large company could not buy its way past the date.")
    both = "큰 회사도 기한을 앞당기지 못했어요.[^S1.1] 큰 회사는 기한을 앞당길 수 있다고 해요.[^S1.1]"
    assert len(findings(issue([section(both)], [denied]), "hedge")) == 1


def test_that_third_is_a_share_and_a_given_name_no_company() -> None:
    right = "그 3분의 1을 고르려면 자료가 모두 필요했다고 솔베이 하우켈란은 인정했어요."
    assert _blocks(lint_pair(THIRD, right)) == []
    assert _blocks(lint_pair(THIRD, right.replace("3분의 1", "4분의 1")))
    assert {one.kind for one in lint_pair(THIRD, "솔베이 연구진은 자료가 모두 필요했다고 인정했어요.")} == {"name"}

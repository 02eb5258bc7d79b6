"""What is done in a quotation keeps its object and its doer, and what is put behind another stays behind it."""

import pytest

from pipeline.check import lint_pair, quoted_compared, quoted_pairs


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("We are selling a river and getting a warehouse", "창고를 팔아 강을 얻는 셈"),
        ("They are excellent at adding and poor at noticing", "알아차리는 데는 탁월하고 더하기에는 서툴다"),
        ("Treat every letter your clerk reads as if a stranger had written it", "직원이 쓰는 모든 편지를 낯선 사람이 읽을 것처럼 다루라"),
        ("The clients pay for the story and get the numbers for free", "고객은 숫자에 돈을 내고 이야기를 덤으로 받는다"),
        ("He asked for a bridge and they built him a wall", "그는 벽을 달라고 했는데 그들은 다리를 세워 줬다"),
        ("We wanted a partner and found a landlord", "우리는 집주인을 바랐는데 동반자를 만났다"),
    ],
)  # fmt: skip
def test_two_deeds_that_have_each_the_others_object_block(said: str, korean: str) -> None:
    assert quoted_pairs.crossed(korean, said)
    found = lint_pair(f'"{said}," the mayor said.', f"시장은 “{korean}”이라고 말했어요.")
    assert any(one.severity == "block" for one in found)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("Speed is not the scarce thing in an audit, judgment is", "감사에서 귀한 건 판단력이 아니라 속도"),
        ("Regulation is not the enemy of invention, it is the referee", "규제는 발명의 심판이 아니라 적"),
        ("We are buying time rather than certainty", "우리는 시간 대신 확신을 사고 있다"),
        ("She taught us to read the data before the headline", "그는 데이터보다 제목을 먼저 읽으라고 가르쳤다"),
        ("We would rather lose a contract than lose a customer's trust", "계약을 잃느니 고객의 신뢰를 잃겠다"),
    ],
)  # fmt: skip
def test_what_is_put_behind_and_should_be_before_blocks(said: str, korean: str) -> None:
    assert quoted_pairs.set_behind(korean, said)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("Open means you can find our mistakes before we do", "개방이란 남들보다 우리가 먼저 실수를 찾는 것"),
        ("a pricing dispute dressed up as a copyright case", "가격 분쟁으로 포장한 저작권 사건"),
        ("It will cost more per chip and less per token", "칩도 토큰도 값이 더 싸질 것"),
    ],
)  # fmt: skip
def test_sides_that_are_told_for_each_other_or_as_one_block(said: str, korean: str) -> None:
    assert quoted_compared.turned_sides(korean, said)
    found = lint_pair(f'"{said}," the mayor said.', f"시장은 “{korean}”이라고 말했어요.")
    assert any(one.severity == "block" for one in found)


@pytest.mark.parametrize(
    ("said", "korean", "blocked"),
    [
        ("They took my sketches and sold them back to my clients", "그들은 내 스케치를 가져가 내 경쟁자에게 팔아넘겼다", True),
        ("We said no to films because our novelists said no", "우리가 영화를 거절한 건 독자들이 거절했기 때문", True),
        ("They took my sketches and sold them back to my clients", "그들은 내 스케치를 가져가 내 손님들에게 팔아넘겼다", False),
        ("Users are checking it daily and believing it sparingly", "이용자들은 매일 확인하고 그대로 믿는다", True),
        ("Users are checking it daily and believing it sparingly", "이용자들은 매일 확인하지만 좀처럼 믿지 않는다", False),
    ],
)  # fmt: skip
def test_others_in_the_place_of_somebody_and_a_rare_deed_told_as_done_block(
    said: str, korean: str, blocked: bool
) -> None:
    for opening, closing in ("“”", "‘’"):
        found = lint_pair(f'"{said}," the painter said.', f"화가는 {opening}{korean}{closing}고 말했어요.")
        assert any(one.severity == "block" for one in found) == blocked


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("We priced it like bread", "우리는 빵보다 비싸게 값을 매겼다"),
        ("Pilots trust the map as sailors trust the tide", "조종사는 선원이 물때를 믿는 것보다 지도를 믿는다"),
    ],
)  # fmt: skip
def test_what_is_only_likened_and_told_as_more_blocks(said: str, korean: str) -> None:
    assert quoted_compared.likened(korean, said)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("We are selling a river and getting a warehouse", "강을 팔아 창고를 얻는 셈"),
        ("Students write the questions and the model writes the answers", "질문은 학생이 쓰고 답은 모델이 쓴다"),
        ("Our doctors read slowly and listen quickly", "우리 의사들은 천천히 읽고 빨리 듣는다"),
        ("Our patients cannot wait for a perfect model. We tested this one in two hospitals", "두 병원에서 이 모델을 시험했다"),
        ("Regulation is not the enemy of invention, it is the referee", "규제는 발명의 적이 아니라 심판"),
        ("We built the roof before the walls", "벽보다 지붕을 먼저 지었다"),
        ("They would sooner close the plant than open the books", "장부를 여느니 공장을 닫을 사람들"),
        ("No app is worth a child's sleep", "아이의 잠보다 귀한 앱은 없다"),
        ("Open means you can find our mistakes before we do", "개방이란 우리보다 여러분이 먼저 실수를 찾는 것"),
        ("a pricing dispute dressed up as a copyright case", "저작권 사건으로 포장한 가격 분쟁"),
        ("It will cost more per chip and less per token", "칩값은 더 들고 토큰값은 덜 든다"),
        ("It is old and new at once", "새것도 옛것도 있는 셈이지만 한결같다"),
        ("It beats waiting six weeks for an appointment", "예약을 6주 기다리는 것보다는 낫다"),
    ],
)  # fmt: skip
def test_a_free_translation_is_not_turned(said: str, korean: str) -> None:
    assert not quoted_pairs.crossed(korean, said)
    assert not quoted_pairs.set_behind(korean, said)
    assert not quoted_compared.likened(korean, said)
    assert not quoted_compared.turned_sides(korean, said)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("A good class is judged not by how many pupils sit in it, but by how well they listen", "좋은 수업은 학생이 얼마나 잘 듣느냐가 아니라 얼마나 많이 앉아 있느냐로 가려진다"),
        ("It matters not how long the film is, but how well it ends", "중요한 것은 영화가 얼마나 잘 끝나는가가 아니라 얼마나 긴가이다"),
        ("We will be known not by how fast we build, but by how carefully we listen", "우리는 얼마나 신중히 듣느냐가 아니라 얼마나 빨리 만드느냐로 알려질 것"),
    ],
)  # fmt: skip
def test_what_one_measures_by_told_as_what_does_not_count_blocks(said: str, korean: str) -> None:
    assert quoted_pairs.by_how(korean, said)
    found = lint_pair(f'"{said}," the painter said.', f"화가는 “{korean}”라고 말했어요.")
    assert any(one.severity == "block" and one.kind == "quote" for one in found)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("A good class is judged not by how many pupils sit in it, but by how well they listen", "좋은 수업은 학생이 얼마나 많이 앉아 있느냐가 아니라 얼마나 잘 듣느냐로 가려진다"),
        ("It matters not how long the film is, but how well it ends", "중요한 것은 영화가 얼마나 긴가가 아니라 얼마나 잘 끝나는가이다"),
        ("We will be known not by how fast we build, but by how carefully we listen", "우리는 얼마나 빨리 만드느냐가 아니라 얼마나 신중히 듣느냐로 알려질 것"),
    ],
)  # fmt: skip
def test_what_one_measures_by_told_in_its_order_does_not_block(said: str, korean: str) -> None:
    assert not quoted_pairs.by_how(korean, said)
    found = lint_pair(f'"{said}," the painter said.', f"화가는 “{korean}”라고 말했어요.")
    assert not any(one.severity == "block" and one.kind == "quote" for one in found)

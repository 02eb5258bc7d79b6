"""A Korean quotation denies what the English one does: a denial that comes from nowhere blocks, one that a translation chooses does not."""

import pytest

from pipeline.check import lint_pair


def _blocked(said: str, korean: str, marks: str = "“”") -> bool:
    found = lint_pair(
        f'"{said}," the chief engineer said.', f"수석 엔지니어는 {marks[0]}{korean}{marks[1]}라고 말했어요."
    )
    return any(one.severity == "block" for one in found)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("The van is dull, and dull is what we ordered", "이제 승합차가 지루한데, 우리가 주문한 건 이게 아니다"),
        ("A quick refund is still a refund, and it arrives with an apology", "빠른 환불도 환불이지만, 사과와 함께 오지는 않는다"),
        ("It is the first tutor we trust to stop and ask", "우리가 믿는 첫 튜터이자 멈추지 않고 묻는 튜터"),
        ("Nobody ever got sued for buying bread", "빵을 샀다가 소송당한 사람이 한둘이 아니다"),
        ("It is the first clerk I would trust to say that he does not know", "모르는 게 없다고 말하는 것을 믿을 수 있는 첫 직원"),
        ("The nicest thing about our tram is that nobody remembers the ride", "우리 전차의 가장 좋은 점은 누구나 타고 간 길을 기억한다는 것"),
        ("It does not need to be as fast as a courier; it needs to be there at dawn", "택배 기사만큼 빨라야 하고, 새벽에도 거기 있어야 한다"),
        ("Nobody is banning singing; we are banning shouting", "노래도 금지하고 고함도 금지한다"),
        ("Nobody has been refused; everybody has been asked to wait", "일부는 거절당했고, 나머지는 기다려 달라는 요청을 받았다"),
        ("A neighbour who never calls and never complains is not a neighbour, he is a tenant", "전화하지 않고 불평도 안 하는 이웃이야말로 진짜 이웃"),
        ("We would rather mend the roof than defend it", "우리는 지붕을 지키는 쪽을 택하겠다"),
        ("We would rather sell more seats at a fair price", "좌석을 덜 팔더라도 제값을 받겠다"),
    ],
)  # fmt: skip
def test_what_the_source_does_not_deny_blocks_where_it_is_denied_and_the_other_way_round(
    said: str, korean: str
) -> None:
    assert _blocked(said, korean)
    assert _blocked(said, korean, "‘’")


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("That deal kept the factory open and the town alive", "그 계약 덕에 공장이 문을 닫지 않았고 마을도 살았다"),
        ("We kept the old system running just in case", "혹시 몰라 옛 시스템도 끄지 않았다"),
        ("It would be a mistake to call this a breakthrough", "이걸 돌파구라 부르면 안 된다"),
        ("We work with every hospital in the region", "이 지역에서 우리와 일하지 않는 병원은 없다"),
        ("The old rules still apply", "옛 규칙은 사라지지 않았다"),
        ("Everyone knows the old bridge", "그 오래된 다리를 모르는 주민은 없다"),
        ("Every school took part in the test", "시험에 빠진 학교는 없다"),
        ("Every customer accepted the new price", "새 가격을 거부한 고객은 없다"),
        ("All the plants of the north stayed open", "북쪽에서 닫은 공장은 없다"),
        ("Their silence tells you everything", "아무 말 하지 않는 것이 모든 걸 말해 준다"),
        ("Our users hate waiting", "이용자는 기다리는 걸 좋아하지 않는다"),
        ("It runs offline", "인터넷이 없어도 돌아간다"),
        ("We do not lack ideas", "우리 아이디어는 넘친다"),
        ("Clicks were never the business; trust is", "클릭이 사업이었던 적은 없다. 신뢰가 사업이다"),
        ("We refuse no one", "누구도 거절하지 않는다"),
        ("We do not ban phones, we park them", "전화기를 금지하는 게 아니라 맡아 두는 것"),
        ("We would rather lose a contract than lose a customer's trust", "고객의 신뢰를 잃느니 계약을 잃겠다"),
        ("Speed and judgment are very different things", "속도와 판단력은 같지 않다"),
    ],
)  # fmt: skip
def test_a_denial_that_a_translation_chooses_does_not_block(said: str, korean: str) -> None:
    assert not _blocked(said, korean)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("All nurses know the code of the door", "문의 암호를 아는 간호사가 없다"),
        ("Every school took part in the test", "시험에 참가한 학교는 없다"),
        ("Every customer accepted the new price", "새 가격을 받아들인 고객은 없다"),
        ("We closed the plants of the north", "북쪽에서 닫은 공장은 없다"),
        ("Two schools rejected the new books", "새 책을 거부한 학교는 없다"),
    ],
)  # fmt: skip
def test_that_there_is_nobody_who_does_what_the_source_says_blocks(said: str, korean: str) -> None:
    assert _blocked(said, korean)


@pytest.mark.parametrize("marks", ["“”", "‘’"])
@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("I never said I didn’t sell the boat", "배를 팔았다고 말한 적은 한 번도 없다"),
        ("we never claimed we weren’t late", "늦었다고 주장한 적 없다"),
        ("I never said I sold the boat", "배를 팔지 않았다고 말한 적은 없다"),
    ],
)
def test_a_denied_saying_of_the_other_deed_blocks(said: str, korean: str, marks: str) -> None:
    assert _blocked(said, korean, marks)


@pytest.mark.parametrize(
    ("said", "korean"),
    [
        ("I never said I didn’t sell the boat", "배를 안 팔았다고 말한 적은 한 번도 없다"),
        ("we never claimed we weren’t late", "늦지 않았다고 주장한 적 없다"),
        ("I never said I sold the boat", "배를 팔았다고 말한 적은 없다"),
        ("I never said I sold the boat", "배를 판 사람이 나라고는 말하지 않았다"),
    ],
)
def test_a_denied_saying_of_the_same_deed_does_not_block(said: str, korean: str) -> None:
    assert not _blocked(said, korean)

"""A step gives a figure of one size only: its numbers stand for what the sources say, in whatever scale the step writes them."""

import pytest

from tests.unit.check.building import blocking

PLANT = "The plant could generate up to 7.65 gigawatts. One gigawatt can power about 750,000 homes."
LEASE = "The lender signed a 20-year lease worth $9.1 billion. The hall draws 191 megawatts."
USERS = "The app has 1 billion monthly users, up from 400 million a year earlier. It was opened in 230 countries."
PARTS = "The city spent 3.2 trillion won, of which 12% went to schools."
KOREAN = "공장은 한 해에 차 48만 대를 만들고, 한 대를 2,500만 원에 판다."
COIN = "The mine sold 1,080 coins for $96 million."
TOKENS = "The model costs $0.28 per million tokens. The shop used 50 million tokens."
HALLS = "Each megawatt costs $1.2 million to build. The site is planned for 2.5 gigawatts."
WRONG = [
    (PLANT, "모두 돌리면 약 57만 가구가 쓸 전기예요.", "7.65*75"),
    (PLANT, "모두 돌리면 약 5억 7,000만 가구가 쓸 전기예요.", "7.65*75"),
    (PLANT, "모두 돌리면 약 574 가구가 쓸 전기예요.", "7.65*75"),
    (PLANT, "모두 돌리면 약 574조 가구가 쓸 전기예요.", "7.65*75"),
    (LEASE, "한 해에 455만 달러꼴이에요.", "9100/20"),
    (LEASE, "한 해에 455억 달러꼴이에요.", "9100/20"),
    (LEASE, "1MW에 한 해 23억 8,000만 달러쯤이에요.", "9100/20/191"),
    (USERS, "이용자가 한 해 만에 600만 명 늘었어요.", "1000-400"),
    (USERS, "이용자가 한 해 만에 6,000억 명 늘었어요.", "10-4"),
    (PARTS, "학교에 들어간 돈은 3억 8,400만 원이에요.", "3.2*12/100"),
    (KOREAN, "한 해에 파는 차는 모두 120억 원어치예요.", "48*2500"),
    (COIN, "한 닢에 8,900만 달러쯤 받았어요.", "96/1080"),
]  # fmt: skip
RIGHT = [
    (PLANT, "모두 돌리면 약 574만 가구가 쓸 전기예요.", "7.65*75"),
    (PLANT, "모두 돌리면 약 574만 가구가 쓸 전기예요.", "7.65*750000"),
    (LEASE, "한 해에 4억 5,500만 달러꼴이에요.", "9100/20"),
    (LEASE, "한 해에 4억 5,500만 달러꼴이에요.", "91/20"),
    (LEASE, "1MW에 한 해 238만 달러쯤이에요.", "9100/20/191"),
    (USERS, "이용자가 한 해 만에 6억 명 늘었어요.", "1000-400"),
    (USERS, "이용자가 한 해 만에 6억 명 늘었어요.", "10-4"),
    (PARTS, "학교에 들어간 돈은 3,840억 원이에요.", "3.2*12/100"),
    (KOREAN, "한 해에 파는 차는 모두 12조 원어치예요.", "48*2500"),
    (COIN, "한 닢에 8만 9,000달러쯤 받았어요.", "96/1080"),
    (TOKENS, "이 가게가 낸 돈은 14달러예요.", "0.28*50"),
    (HALLS, "다 짓는 데 30억 달러가 들어요.", "1.2*2.5"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "sentence", "step"), WRONG)
def test_a_figure_of_another_order_than_its_step_is_wrong(source: str, sentence: str, step: str) -> None:
    assert blocking(source, sentence, step)


@pytest.mark.parametrize(("source", "sentence", "step"), RIGHT)
def test_a_step_may_be_written_in_any_scale(source: str, sentence: str, step: str) -> None:
    assert blocking(source, sentence, step) == []


LEASES = "The first lease is for 10 years and $311 million. The second is for 20 years and $9.1 billion."


def test_how_many_times_is_no_percentage() -> None:
    assert blocking(LEASES, "두 번째 계약은 한 해 금액이 14.6% 커요.", "(9100/20)/(311/10)")
    assert blocking(LEASES, "두 번째 계약은 한 해 금액이 14.6배예요.", "(9100/20)/(311/10)") == []
    assert blocking(LEASES, "두 번째 계약은 한 해 금액이 1,463%예요.", "(9100/20)/(311/10)") == []

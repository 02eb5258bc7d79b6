"""What a source tells of one by `who`, or right before the name, told of another."""

import pytest

from tests.unit.check.building import blocks


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("The nurse Ida Holm found the leak. Engineer Paul Rask, who had warned the council in May, lives next door.", "5월에 의회에 경고했던 파울 라스크는 이웃집에 살아요.", "5월에 의회에 경고했던 이다 홀름은 물이 새는 걸 찾아냈어요."),
        ("Velmar won the cup, beating Dorfen 2-0. Their rivals Hollbach City, who have played a game fewer, lost to Kessen.", "한 경기를 덜 치른 홀바흐 시티가 졌어요.", "한 경기를 덜 치른 도르펜이 졌어요."),
        ("Clara Voss won the seat with 9,120 votes, beating Labour's Liam Hartley by 310. The Conservative Simon Barlow, who had promised free buses, came third with 4,205.", "공짜 버스를 약속했던 사이먼 발로는 떨어졌어요.", "공짜 버스를 약속했던 리엄 하틀리는 결국 떨어졌어요."),
        ("Mayor Greta Lund backed the quarry. Its opponents, led by retired teacher Karl Weber, gathered 4,100 names.", "은퇴한 교사 카를 베버가 이끈 주민들은 이름 4,100개를 모았어요.", "은퇴한 교사 그레타 룬드가 이끈 주민들은 이름 4,100개를 모았어요."),
        ("Senator Ruth Keller wrote the bill. A suit brought by former nurse Tom Bauer seeks to stop it.", "전직 간호사 톰 바우어가 낸 소송이 법안을 막으려 해요.", "전직 간호사 루스 켈러가 낸 소송이 법안을 막으려 해요."),
    ],
)  # fmt: skip
def test_what_is_told_right_before_a_name_is_told_of_nobody_else(source: str, right: str, wrong: str) -> None:
    assert blocks(source, right) == []
    assert blocks(source, wrong)

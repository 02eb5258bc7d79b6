"""A fact that a section's prose tells a second time in other words."""

import pytest

from pipeline.check.sections.repeated import retold
from pipeline.text.sections import placed
from tests.unit.check.building import section

FIRST = "기기는 문 앞 짐을 하루 700개 나르고 있어요.[^S1.2]"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{FIRST} 하루에 나르는 문 앞 짐은 모두 700개예요.[^S1.2]", True),
        (f"{FIRST} 하루에 나르는 문 앞 짐은 모두 700개예요.[^S2.5]", True),
        (f"{FIRST} 값은 아직 몰라요. 하루 700개가 기기가 나르는 문 앞 짐이에요.[^S2.5]", True),
        ("짐을 나르는 데 나선 곳은 넷이에요.[^S1.2] 네 곳이 짐을 날라요.[^S1.2]", True),
        (f"{FIRST} 그 700개 가운데 절반은 밤에 와요.[^S1.3]", False),
        (f"{FIRST} 사람은 하루 700개를 못 날라요.[^S1.3]", False),
        (f"{FIRST} 경비원이 나르던 짐도 하루 700개였어요.[^S1.3]", False),
        (f"{FIRST} 하루 90개는 계단으로 날라요.[^S1.3]", False),
        (f"{FIRST}\n\n- 하루 나르는 짐 700개[^S1.2]\n", False),
    ],
)  # fmt: skip
def test_a_sentence_of_known_figures_and_words_is_told_again_whatever_it_cites(text: str, *, found: bool) -> None:
    one = section(f"### 제목\n\n{text}\n")
    assert [flag.severity for flag in retold(one, placed(one.body))] == ["warn"] * found


LONG = "한강은행은 챗봇이 고객 31명의 계좌 번호를 다른 사람에게 보여 줬다고 밝혔어요.[^S1.2]"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{LONG} 한강은행은 29일 챗봇이 고객 31명의 계좌 번호를 다른 사람에게 보여 줬다고 밝혔어요.[^S1.2]", True),
        (f"{LONG} 값은 몰라요. 한강은행은 챗봇이 고객 31명의 번호를 다른 사람에게 보여 줬다고 밝혔어요.[^S1.3]", True),
        (f"{LONG} 서울은행은 챗봇이 고객 12명의 계좌 번호를 다른 사람에게 보여 줬다고 밝혔어요.[^S1.3]", False),
        (f"{LONG} 한강은행은 밝혔어요.[^S1.3]", False),
        (f"{LONG} 챗봇은 새 책임자가 맡을 때까지 한 달 동안 멈춰요.[^S1.4]", False),
    ],
)
def test_a_sentence_with_a_word_more_or_less_is_told_again(text: str, *, found: bool) -> None:
    one = section(f"### 제목\n\n{text}\n")
    assert [flag.severity for flag in retold(one, placed(one.body))] == ["warn"] * found

"""Who did it to whom, where names are of two words: Wexford Labs bought Tarnley Systems, and not the other way round."""

import pytest

from pipeline.check import lint_pair

BOUGHT = "Wexford Labs agreed to buy Tarnley Systems for $420 million."
BY = "Tarnley Systems was acquired by Wexford Labs in 2024 for $210 million."
SUED = "Halden Robotics sued Pico Optics over patents."
BOTH = "Halden Robotics sued Pico Robotics over patents, and Pico Robotics sued Halden Robotics in March."
PASSED = "Vesper Air overtook Nordic Wings as the largest carrier in Oslo. Nordic Wings said Vesper Air had sold tickets below cost."
SUPPLIES = (
    "Wexford Labs will supply Tarnley Systems with 3,000 sensors a year, and Tarnley will lend Wexford two test sites."
)
POWER = "Orrin Cloud signed a deal to supply computing power to Marlin Games through 2029."
BORROWS = "Ferrous will borrow 800 million euros from Lindner Bank to build a mill in Lulea."
LENT = "Lindner Bank lent Ferrous 800 million euros, and Hybrit will lend ore to Ferrous."
ORDERED = "Maersund ordered 12 vessels from Hanbada for $2.2 billion; Hanbada will order engines from Wartsel."
LOST = "Kestrel lost 4,000 customers to Orrin, but won the Leeds contract from Tern."
ACCUSED = "Noma accused Astrel of copying its code."
RIGHT = (
    (BORROWS, "린드너 은행이 페러스에 8억 유로를 빌려줘요."),
    (BORROWS, "린드너 은행에서 8억 유로를 대출받은 페러스가 제철소를 지어요."),
    (LENT, "페러스가 린드너 은행에서 8억 유로를 빌렸어요."),
    (LENT, "페러스는 하이브리트에서 광석을 빌려요."),
    (ORDERED, "한바다가 머르순드에서 열두 척을 수주했어요."),
    (ORDERED, "한바다는 바르첼에 엔진을 주문해요."),
    (LOST, "오린이 케스트럴에서 고객 4,000명을 가져갔어요."),
    (LOST, "리즈 계약은 케스트럴이 따냈어요."),
    (LOST, "케스트럴은 턴에서 리즈 계약을 빼앗았어요."),
    (ACCUSED, "아스트렐은 노마에게 비난을 받았어요."),
    (BOUGHT, "웩스퍼드 랩스가 탄리 시스템즈를 4억 2,000만 달러에 품기로 했어요."),
    (BOUGHT, "탄리 시스템즈가 웩스퍼드 랩스 품에 안겨요."),
    (BOUGHT, "탄리 시스템즈가 웩스퍼드 랩스를 사들이는 게 아니라 그 반대예요."),
    (BY, "웩스퍼드 랩스가 2024년 탄리 시스템즈를 인수했어요."),
    (BY, "탄리 시스템즈는 2024년 웩스퍼드 랩스로 넘어갔어요."),
    (BOTH, "피코 로보틱스가 3월에 할덴 로보틱스를 고소했어요."),
    (PASSED, "노르딕 윙스는 베스퍼 에어에 밀렸어요."),
    (SUPPLIES, "탄리 시스템즈는 웩스퍼드 랩스에서 센서를 한 해 3,000개 공급받아요."),
    (SUPPLIES, "탄리 시스템즈는 웩스퍼드 랩스에 시험장 두 곳을 제공해요."),
    (POWER, "말린 게임즈에 컴퓨팅 자원을 공급하는 오린 클라우드와 2029년까지 계약했어요."),
)
WRONG = (
    (BORROWS, "페러스가 린드너 은행에 8억 유로를 빌려줘요.", "페러스"),
    (BORROWS, "린드너 은행은 페러스에서 8억 유로를 대출받아요.", "린드너"),
    (LENT, "페러스가 하이브리트에 광석을 빌려줘요.", "페러스"),
    (ORDERED, "한바다가 머르순드에 배 열두 척을 주문했어요.", "한바다"),
    (ORDERED, "머르순드가 한바다에서 열두 척을 수주했어요.", "머르순드"),
    (LOST, "오린이 케스트럴에 고객 4,000명을 뺏겼어요.", "오린"),
    (ACCUSED, "아스트렐이 노마를 비난했어요.", "아스트렐"),
    (BOUGHT, "탄리 시스템즈가 웩스퍼드 랩스를 4억 2,000만 달러에 인수하기로 했어요.", "탄리"),
    (BOUGHT, "탄리 시스템즈가 웩스퍼드 랩스를 품었어요.", "탄리"),
    (BOUGHT, "웩스퍼드 랩스가 탄리 시스템즈 품에 안겼어요.", "웩스퍼드"),
    (BY, "웩스퍼드 랩스는 2024년 탄리 시스템즈에 인수됐어요.", "웩스퍼드"),
    (SUED, "피코 옵틱스가 할덴 로보틱스를 특허 침해로 고소했어요.", "피코"),
    (PASSED, "노르딕 윙스가 베스퍼 에어를 제치고 최대 항공사가 됐어요.", "노르딕"),
    (SUPPLIES, "탄리 시스템즈가 웩스퍼드 랩스에 한 해 센서 3,000개를 공급해요.", "탄리"),
    (POWER, "말린 게임즈가 오린 클라우드에 컴퓨팅 자원을 공급해요.", "말린"),
)


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_deed_as_the_source_tells_it_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft", "first"), WRONG)
def test_the_other_way_round_it_blocks_from_the_first_word_of_a_name(source: str, draft: str, first: str) -> None:
    assert any(one.startswith(first) for one in _blocked(source, draft))

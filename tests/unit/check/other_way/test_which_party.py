"""Who sues, pays or sells is not told as the one who is sued, paid or sold to."""

import pytest

from pipeline.check import lint_pair

_SUIT = "Ferndale runs 46 hotels in the Alps and plans to open two more before the winter. A lawsuit brought in May by the furniture maker Castrel accuses it of copying a chair, which Ferndale denies; a judge will hear both sides on 9 September. The chain also said that its rooms were four-fifths full in July, the best month since it was founded."
_DAMAGES = "A court in Bergen ruled on Friday that Ferndale must pay 6.2 million crowns to the furniture maker Castrel for copying a chair in 46 of its hotels. The judge rejected a demand that the chairs be burnt. Both sides have 30 days to appeal. The chair has been sold since 1998 and stands in two museums, in Oslo and in Milan, where it is one of the best loved pieces."
_FEE = "Under the contract Norvane delivers the first 12 engines by the end of June. Kestfield has set aside a hall for them in Turku; for each week of delay Norvane owes Kestfield 90,000 euros, up to a ceiling of 2 million euros. The engines are meant for ferries that cross the bay in winter, when the ice is thick and the old ones break down once a week."
_POWER = "Larkmill has agreed to buy 60 megawatts of wind power from Tidewell Energy for 12 years, the two firms said. The current will come from a park off Esbjerg with 14 turbines, which is to open in the spring of 2028. It is enough for 41,000 homes, by the reckoning of both, and comes on top of the current that the mill takes from its own dam."
_LOAN = "The show at the Orlen gallery in Graz opens on 4 April with a silver mask of the ninth century, on loan from the Brandauer Museum until the end of the year. The mask weighs 3.1 kilograms and was found in a well in 1954. Visitors may see it from close by, one at a time, and the gallery has hired four more guards for as long as it stays there in the tower."
_KOREAN = "전주지법 민사2부는 가구업체 나래목재가 경쟁사 두솔가구를 상대로 낸 디자인 침해 소송에서 두솔가구가 9억 원을 배상하라고 판결했다. 나래목재가 청구한 금액은 30억 원이었다. 두솔가구는 항소할 방침이다."

WRONG = [
    (_SUIT, "펀데일이 가구업체 카스트렐을 상대로 5월에 소송을 냈어요."),
    (_DAMAGES, "법원은 카스트렐이 펀데일에 620만 크로네를 배상하라고 판결했어요."),
    (_POWER, "라크밀이 타이드웰 에너지에 풍력 전기 60메가와트를 12년간 팔기로 했어요."),
    (_LOAN, "올렌 미술관은 은 가면을 연말까지 브란다우어 박물관에 빌려줘요."),
    (_KOREAN, "법원은 나래목재가 두솔가구에 9억 원을 배상하라고 판결했어요."),
]  # fmt: skip
RIGHT = [
    (_SUIT, "가구업체 카스트렐이 펀데일을 상대로 5월에 소송을 냈어요."),
    (_DAMAGES, "법원은 펀데일이 카스트렐에 620만 크로네를 배상하라고 판결했어요."),
    (_FEE, "납품이 한 주 늦어질 때마다 노르베인이 케스트필드에 9만 유로를 물어야 해요."),
    (_POWER, "타이드웰 에너지가 라크밀에 풍력 전기 60메가와트를 12년간 팔기로 했어요."),
    (_LOAN, "브란다우어 박물관은 은 가면을 연말까지 올렌 미술관에 빌려줘요."),
    (_KOREAN, "나래목재가 두솔가구를 상대로 낸 디자인 침해 소송의 결과가 나왔어요."),
    (_KOREAN, "법원은 두솔가구가 나래목재에 9억 원을 배상하라고 판결했어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_two_parties_do_not_change_places(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_two_parties_in_their_places_stand(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]

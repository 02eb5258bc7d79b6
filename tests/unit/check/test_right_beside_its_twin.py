"""Right sentences that what stands beside them made look wrong, each with a twin that is wrong and stays found."""

import pytest

from pipeline.check import lint_pair

PANEL = "A survey of a panel of 64 newsrooms found that paper prices rose by a median 9 percent over the past year, said Iris Holm of the trade group Crumb."
FAMILIES = "Kilnworks runs 3,100 requests a second on the same chip, but supports only 18 model families, compared with 96 for Emberly."
MALWARE = (
    "The scanner Sentry caught 310 samples in one day, and knows 42 malware families, against 61 for its rival Bastion."
)
VISITS = "Visits from search engines fell 31%, and visits from chatbots doubled but still make up only 6% of the total."
THEFT = "Thieves copied 90,000 invoices from the shop system Tallow, the firm Nettle Security said on Monday. The break-in began on March 3 and stayed undetected until April 22."
FLAW = "The bug was introduced on May 2 and remained unpatched until June 14, the company said."
ROUND = "로봇 회사 한결로보는 3일 900억 원을 투자받았다고 밝혔다. 이번 투자는 두레캐피탈이 400억 원을 내며 이끌었고, 기존 주주인 나래벤처스와 온누리투자가 각각 200억 원과 120억 원을 보탰다. 나머지 180억 원은 해외 투자자 네 곳이 나눠 냈다."
BACKERS = "Lumora raised $90 million in a round led by Hartwell Capital. Existing backers Oakline Ventures and Marden put in $20 million and $15 million respectively, while Hartwell contributed $40 million."
CENTRE = "The Pelham Centre for Climate, led by Lukas Meier, switched its forecasts to Zephyra on March 9."
RAID = "The museum traced the bronzes to an 1897 raid. It returned eleven."
ROWS = [
    # a panel may be of anything
    (PANEL, "편집국 64곳에 물어보니 종잇값이 1년 사이 중앙값으로 9% 올랐어요.", "편집국 64명에게 물어보니 종잇값이 1년 사이 중앙값으로 19% 올랐어요."),
    # families of things are no households
    (FAMILIES, "킬른웍스가 지원하는 모델 계열은 18가지로, 엠벌리(96가지)보다 훨씬 적어요.", "킬른웍스가 지원하는 모델 계열은 28가지로, 엠벌리(96가지)보다 훨씬 적어요."),
    (MALWARE, "센트리가 아는 악성코드 계열은 42가지로, 배스천의 61가지보다 적어요.", "센트리가 아는 악성코드 계열은 47가지로, 배스천의 61가지보다 적어요."),
    # what doubled rose, whatever fell beside it
    (VISITS, "챗봇에서 오는 방문은 2배로 늘었지만 아직 전체의 6%예요.", "챗봇에서 오는 방문은 2배로 늘었지만 검색 엔진에서 오는 방문도 31% 늘었어요."),
    # what was unnoticed until a day was noticed on it
    (THEFT, "3월 3일에 시작된 침입을 4월 22일에야 알아챘어요.", "3월 13일에 시작된 침입을 4월 22일에야 알아챘어요."),
    (FLAW, "5월 2일에 생긴 결함은 6월 14일에야 고쳐졌어요.", "5월 2일에 생긴 결함은 6월 4일에야 고쳐졌어요."),
    # the two that a source names, each with its own, are no others that it counts
    (ROUND, "기존 주주 두 곳이 320억 원을 보탰어요.", "해외 투자자 두 곳이 180억 원을 나눠 냈어요."),
    (ROUND, "기존 주주 두 곳이 낸 돈을 더하면 320억 원이에요.", "해외 투자자 세 곳이 180억 원을 나눠 냈어요."),
    # 이끈 is no Oakline
    (BACKERS, "라운드를 이끈 하트웰은 혼자 4,000만 달러를 냈고요.", "라운드를 이끈 하트웰은 2,000만 달러를 냈어요."),
    # a body is told by what it does
    (CENTRE, "펠럼 기후센터가 3월 9일부터 예보를 바꿨어요.", "펠럼 기후센터의 루카스 뮐러 소장이 3월 9일부터 예보를 바꿨어요."),
    # a year before a noun
    (RAID, "1897년 약탈품이라는 사실이 밝혀졌어요.", "1887년 약탈품이라는 사실이 밝혀졌어요."),
]  # fmt: skip


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "right", "wrong"), ROWS, ids=[row[1] for row in ROWS])
def test_the_right_one_passes_and_its_twin_does_not(source: str, right: str, wrong: str) -> None:
    assert _blocks(source, right) == []
    assert _blocks(source, wrong)

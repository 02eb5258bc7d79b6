"""What one operation over all that a draft tells gives is the writer's own sum, whatever words stand beside it; a wrong sum is blocked."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

KITS = "Every volunteer solders for 15 hours and receives 240,000 yen."
FERRY = "Ferries made 1,260 crossings between March and August. The crew is 35 strong."
COOP = "The co-op lent 45,000 sacks to Rolle and the same number to Vevey."
BRANCH = "The bank will replace 21,000 clerks with kiosks by 2031, leaving 7,000."
VOTE = "Delegates voted 318 to 212 for the merger."
QUEUE = "Requests in the queue come to 58 gigawatts, against a plan of 90. In March the figure was 49."
SAVING = "Paper costs fell by 25%, to 360 million won."
TRUCKS = "The four-year lease of 50 trucks costs $12 million."
CUSTOMERS = "The app has 840,000 users. Some 41,000 of them pay."
SHARE = "The yard built 52,600 hulls, of which 15,700 were steel."

DEARER = "Prices of used lathes have risen by 40 percent within a year. The auction house sold 310 of them."
OWN_SUMS = [
    (KITS, "자원봉사자는 15시간 납땜하고 24만 엔을 받으니 시급이 1만 6,000엔이에요."),
    (FERRY, "배는 3월부터 8월까지 1,260번 오갔어요. 한 달에 210번 오간 거죠."),
    (COOP, "조합은 롤에 자루 4만 5,000개를 빌려줬고 브베에도 똑같이 줬어요. 둘을 합치면 9만 개예요."),
    (
        BRANCH,
        "은행은 2031년까지 창구 직원 2만 1,000명을 키오스크로 바꾸고 7,000명만 남겨요. 지금의 4분의 1이 되는 거예요.",
    ),
    (VOTE, "대의원들은 318표 대 212표로 합병을 골랐어요. 찬성이 60%인 셈이에요."),
    (QUEUE, "대기 중인 신청은 58GW예요. 3월보다 9GW 늘었어요."),
    (SAVING, "종이값은 25% 줄어 3억 6,000만 원이 됐으니, 1억 2,000만 원을 아꼈네요."),
    (TRUCKS, "트럭 50대를 4년 빌리는 데 1,200만 달러니까, 한 대당 1년에 6만 달러꼴이네요."),
    (CUSTOMERS, "앱을 쓰는 사람은 84만 명이에요. 돈을 내는 사람은 4만 1,000명이니 스무 명에 하나꼴이에요."),
    (SHARE, "조선소가 만든 선체 5만 2,600개 가운데 1만 5,700개가 강철이에요. 열 개에 세 개쯤 되는 셈이에요."),
    (DEARER, "값이 40% 올랐으니 100원 하던 것이 140원이 된 셈이에요."),
]
WRONG_SUMS = [
    (DEARER, "값이 40% 올랐으니 100원 하던 것이 160원이 된 셈이에요.", "160원"),
    (KITS, "자원봉사자는 15시간 납땜하고 24만 엔을 받으니 시급이 1만 8,000엔이에요.", "1만 8,000엔"),
    (FERRY, "배는 3월부터 8월까지 1,260번 오갔어요. 한 달에 250번 오간 거죠.", "250번"),
    (COOP, "조합은 롤에 자루 4만 5,000개를 빌려줬고 브베에도 똑같이 줬어요. 둘을 합치면 8만 개예요.", "8만 개"),
    (
        BRANCH,
        "은행은 2031년까지 창구 직원 2만 1,000명을 키오스크로 바꾸고 7,000명만 남겨요. 지금의 5분의 1이 되는 거예요.",
        "5분의 1",
    ),
    (VOTE, "대의원들은 318표 대 212표로 합병을 골랐어요. 찬성이 65%인 셈이에요.", "65%"),
    (QUEUE, "대기 중인 신청은 58GW예요. 3월보다 14GW 늘었어요.", "14GW"),
    (SAVING, "종이값은 25% 줄어 3억 6,000만 원이 됐으니, 1억 8,000만 원을 아꼈네요.", "1억 8,000만 원"),
    (TRUCKS, "트럭 50대를 4년 빌리는 데 1,200만 달러니까, 한 대당 1년에 9만 달러꼴이네요.", "9만 달러"),
    (
        CUSTOMERS,
        "앱을 쓰는 사람은 84만 명이에요. 돈을 내는 사람은 4만 1,000명이니 열다섯 명에 하나꼴이에요.",
        "열다섯 명",
    ),
]
DEPOT = "The depot will spend 48 million kroner over four years to replace 96 trams."
SCHOOL = "Over eight months 5,600 people took part."
WRONG_TIMES = [
    (DEPOT, "차고는 4년 동안 트램 96대를 바꿔요. 한 달에 24대꼴이에요.", "24대"),
    (DEPOT, "차고는 4년 동안 4,800만 크로네를 써요. 하루에 1,200만 크로네씩이에요.", "1,200만 크로네"),
    (DEPOT, "차고는 4년 동안 4,800만 크로네를 써요. 해마다 100만 크로네예요.", "100만 크로네"),
    (DEPOT, "차고는 4년 동안 4,800만 크로네를 써요. 벌금은 100만 크로네예요.", "100만 크로네"),
    (SCHOOL, "여덟 달 동안 5,600명이 참여했어요. 강사는 700명이에요.", "700명"),
    ("The flight took 5 hours 20 minutes.", "비행은 8시간 20분 걸렸어요.", "8시간"),
    ("Crews work 56 hours a week.", "승무원은 주 52시간으로 따져요.", "52시간"),
    ("Exports grew 7 percent. Rents rose 11 percent.", "임대료가 11% 올랐어요. 100명 중 93명이 골랐어요.", "93명"),
    ("The pass is void if you hold it for a year unused.", "쓰지 않고 3년을 두면 이용권이 사라져요.", "3년"),
]
IN_ANOTHERS_PLACE = [
    ("The shop sold 60 lamps and 12 desks in 5 days.", "가게는 닷새 동안 등 60개와 책상 72개를 팔았어요.", "72개"),
    (
        "It bought 300 servers for $9 million, and 40 racks.",
        "서버 300대를 900만 달러에 샀고 선반은 260개예요.",
        "260개",
    ),
]


@pytest.mark.parametrize(("source", "draft"), OWN_SUMS)
def test_what_an_operation_over_all_that_is_told_gives_is_no_block(source: str, draft: str) -> None:
    """However the writer says that it is reckoned."""
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "words"), WRONG_SUMS)
def test_a_sum_that_no_operation_gives_is_blocked(source: str, draft: str, words: str) -> None:
    """The words are the same, the value is not."""
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft", "words"), WRONG_TIMES)
def test_what_comes_out_for_another_time_or_is_no_rate_at_all_is_blocked(source: str, draft: str, words: str) -> None:
    """An amount over a length gives a figure by chance; its words must name the time it is for."""
    assert blocked_at(source, draft, words)


@pytest.mark.parametrize(("source", "draft", "words"), IN_ANOTHERS_PLACE)
def test_a_figure_in_the_place_of_one_that_is_not_told_is_blocked(source: str, draft: str, words: str) -> None:
    """A sum of others comes to it, but the source has a figure that the draft leaves out."""
    assert blocked_at(source, draft, words)

"""Lengths that a source leaves to its reader: what the first years leave of a deal, two quarters by their names, what a writer supposes, a task so many times as long."""

import pytest

from pipeline.check import lint_pair

RIGHT = (
    ("Remaining performance obligations jumped 359% to $455 billion, the company said. The deal runs five years from 2027.", "아직 매출로 잡히지 않은 계약이 4550억 달러로, 1년 전의 네 배를 훌쩍 넘겼어요."),
    ("Quarterly revenue rose 40% to $3 billion. The lease runs three years.", "분기 매출은 30억 달러로 1년 전보다 40% 늘었어요."),
    ("The two firms will not release the toy this year as planned; it comes next spring.", "새 출시일은 2027년 봄이에요."),
    ("The Alpha carries 9 kilograms for four hours on a charge; the Beta carries 21 kilograms but lasts only two and a half.", "베타는 2시간 반이면 멈춰요."),
    ("The three-year agreement covers Disney characters. Exclusivity lasts for the first year.", "계약은 3년인데 독점은 첫해뿐이라, 나머지 2년은 다른 회사에도 열려 있어요."),
    ("The intern trained for six months; the apprentice trained for only two and a half.", "견습생은 두 달 반만 훈련했어요."),
    ("A battery lasts ten hours on low and three and a half on high.", "세게 틀면 3시간 반 가요."),
    ("The consultancy cut its forecast for car sales to a 3.2% decline.", "올해 자동차 판매는 3.2% 줄어들 전망이에요."),
    ("The bank cut its forecast for exports to a 2.5% drop from a 1.1% drop.", "수출은 2.5% 감소할 전망이에요."),
    ("The keynote will be streamed at 10 a.m. Pacific time on June 8.", "한국에서는 9일 새벽 2시에 기조연설을 볼 수 있어요."),
    ("Beforehand the pilots had expected to save 30% of fuel; afterward they still believed they had been saving 25%.", "시작 전엔 연료를 30% 아낄 거라 했고, 끝나고도 25% 아꼈다고 믿었어요."),
    ("The band signed a five-year lease. Rent is waived for the first two years.", "임대 기간은 5년이고 처음 2년은 공짜예요. 남은 3년은 세를 내야 해요."),
    ("The visa lasts 12 months. The first three months are for study only.", "비자 기간은 12개월인데, 나머지 9개월은 일도 할 수 있어요."),
    ("The chain will open in Busan on May 2 and in Daegu on June 1. It already runs stores in Paris, Lyon and Nice.", "새 도시 두 곳에 가게를 열어요."),
    ("The new chip solved the puzzle 9,000 times faster than a laptop.", "노트북으로 1년쯤 걸릴 일을 한 시간에 끝내는 속도예요."),
    ("The tool sorts photos 60 times faster than by hand.", "손으로 한 시간 걸릴 일을 1분에 끝내요."),
    ("Cloud sales rose to $15.2 billion in the third quarter and the backlog reached $155 billion.", "3분기 클라우드 매출은 152억 달러, 받아 둔 일감은 1,550억 달러예요. 클라우드 열 분기치 매출과 맞먹죠."),
    ("The museum spends 2 million won a month on cooling.", "냉방에 한 달에 200만 원을 써요. 2년이면 4,800만 원이에요."),
    ("The consultancy booked $615 million in severance in the past quarter and expects another $250 million in the current one.", "퇴직 비용이 두 분기에 걸쳐 8억 6,500만 달러에 이를 전망이에요."),
    ("The city spent $3 million on trees last year and will spend $2 million this year. Over five years it plans 40,000 trees.", "시는 두 해에 걸쳐 나무에 500만 달러를 써요."),
    ("심사는 필기 30점, 면접 20점이다.", "50점 만점에 30점이 필기예요."),
    ("Beforehand the guides had expected to save 30% of fuel; afterward they still believed they had been saving 25%.", "시작 전엔 30% 아낄 거라 했고, 끝나고도 25% 아꼈다고 믿었어요."),
    ("심사는 필기 30점, 면접 25점, 실기 45점이다.", "100점 중 45점이 실기예요."),
)  # fmt: skip
WRONG = (
    ("Remaining performance obligations jumped 359% to $455 billion, the company said. The deal runs five years from 2027.", "아직 매출로 잡히지 않은 계약이 4550억 달러로, 2년 전의 네 배를 훌쩍 넘겼어요."),
    ("Revenue rose 40% from the previous quarter to $3 billion. The lease runs three years.", "매출은 30억 달러로 1년 전보다 40% 늘었어요."),
    ("The two firms will not release the toy this year as planned.", "새 출시일은 2027년 봄이에요."),
    ("The Alpha carries 9 kilograms for four hours on a charge; the Beta carries 21 kilograms but lasts only two and a half.", "베타는 3시간 반이면 멈춰요."),
    ("A battery lasts ten hours on low and three and a half on high.", "세게 틀면 4시간 반 가요."),
    ("The store cut its fee to 3.2%.", "수수료를 3.2% 줄였어요."),
    ("The keynote will be streamed at 10 a.m. Pacific time on June 8.", "한국에서는 9일 새벽 3시에 기조연설을 볼 수 있어요."),
    ("The keynote will be streamed at 10 a.m. Pacific time on June 8.", "한국에서는 10일 새벽 2시에 기조연설을 볼 수 있어요."),
    ("The band signed a five-year lease. Rent is waived for the first two years.", "임대 기간은 5년이고 처음 2년은 공짜예요. 남은 4년은 세를 내야 해요."),
    ("The chain runs stores in Paris, Lyon and Nice.", "이 체인은 도시 네 곳에 가게가 있어요."),
    ("The new chip solved the puzzle 9,000 times faster than a laptop.", "노트북으로 3년쯤 걸릴 일을 한 시간에 끝내는 속도예요."),
    ("The tool sorts photos 60 times faster than by hand.", "손으로 5시간 걸릴 일을 1분에 끝내요."),
    ("The museum spends 2 million won a month on cooling.", "냉방에 한 달에 200만 원을 써요. 2년이면 5,800만 원이에요."),
    ("The bridge will take five years to build.", "다리는 3년이면 다 지어요."),
    ("The consultancy booked $615 million in severance in the past quarter and expects another $250 million in the current one.", "퇴직 비용이 세 분기에 걸쳐 8억 6,500만 달러에 이를 전망이에요."),
    ("The city spent $3 million on trees last year and will spend $2 million this year. Over five years it plans 40,000 trees.", "시는 세 해에 걸쳐 나무에 500만 달러를 써요."),
    ("Beforehand the guides had expected to save 30% of fuel; afterward they still believed they had been saving 25%.", "시작 전엔 25% 아낄 거라 했고, 끝나고도 30% 아꼈다고 믿었어요."),
    ("심사는 필기 30점, 면접 25점, 실기 45점이다.", "110점 중 45점이 실기예요."),
)  # fmt: skip


def _blocked(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_the_source_leaves_to_its_reader_stands(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_it_does_not_come_to_blocks(source: str, draft: str) -> None:
    assert _blocked(source, draft)

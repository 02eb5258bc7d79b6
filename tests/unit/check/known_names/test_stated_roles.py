"""People of the source under the role of another, and sayings of one told as another's."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_BANK = "Product chief Imogen Hartley said the app would open to children in May. Finance director Rasmus Lindholm put the cost at 14 million euros. The chief executive, Odile Ferrand, called it overdue."
_TRIAL = "Lead author Niamh Corrigan said nurses trusted the tool too quickly. Co-author Tobias Wenger warned that the trial lasted only six weeks. A trustee of the hospital, Perpetua Achebe, paid for the tablets."
_FIRM = "“We ship when it is boring,” Delacourt said. Chief information officer Henrik Solberg said logs are kept for 90 days. The board's chair, Wanda Kowalczyk, will leave that rule to the auditors."
_HEADS = "Tarn research head Ingrid Moller wrote the note. Chief executive Pavel Hanak said a smaller model would follow in June."
_RUNS = "Sabine Okafor, who runs Verrano, said the plant would open in May. Its finance chief, Luca Moretti, expects a loss. Verrano's founder, Matteo Ricci, has left the board."
_NEW = "Gareth Pugh will take over as chief executive of Lomond in March, the company said. Current chief executive Moira Sinclair will stay on as an adviser."

_CAMPUS = "Quarrystone will own 60% of the campus and Elmhurst 40%. The campus will draw no more than 90 megawatts at night, according to Quarrystone, by storing heat in sand. Elmhurst said its share would be paid in cash."
_PRICES = "Kestermann said it would match the cut in Asia but not in Europe, where it rents 9,000 machines. Prices of older boards rose 6% because supply is drying up, Fennimore said."
_DEMAND = "Finance chief Ottoline Grey said spending would come to $9 billion this year. Sales director Marius Popescu said customers order faster than plants can be built."
_VOTE = "Council leader Beatrice Nwosu said the deal would bring 130 jobs. Resident Fergus Muir cautioned that the well had never been tested in a drought."
_NOTES = "“It gave us our evenings back,” said Dr. Leonie Brandt, who joined the test. Information chief Casper Dahl said recordings are wiped after 20 days."
_UNION = "Chief executive Annelies Bakker blamed imports. Union leader Sjoerd Visser called the plan a betrayal. The plant will close in May, said operations head Diego Fuentes. Elena Rossi, a lawyer, will sue."
_BOARD = "The board, led by chair Dev Rao, met. Union secretary Sjoerd Visser called the plan a betrayal. Technology chief Imke Vos will stay."

WRONG = [
    (_UNION, "스후르트 피서르 대표는 배신이라고 했어요.", "스후르트 피서르"),
    (_UNION, "최고경영자 스후르트 피서르는 배신이라고 했어요.", "스후르트 피서르"),
    (_UNION, "디에고 푸엔테스 사장은 공장이 5월에 문을 닫는다고 했어요.", "디에고 푸엔테스"),
    (_UNION, "안넬리스 바커 노조 대표는 배신이라고 했어요.", "안넬리스 바커"),
    (_BOARD, "스후르트 피서르 최고 기술 책임자는 남아요.", "스후르트 피서르"),
    (_BANK, "이모젠 하틀리 재무 이사는 비용을 1,400만 유로로 잡았어요.", "이모젠 하틀리"),
    (_BANK, "최고경영자인 이모젠 하틀리는 이제야 나왔다고 평했어요.", "이모젠 하틀리"),
    (_TRIAL, "주저자 토비아스 벵거는 간호사들이 도구를 너무 빨리 믿었다고 했어요.", "토비아스 벵거"),
    (_TRIAL, "태블릿 값은 병원의 수탁자 니암 코리건이 냈어요.", "니암 코리건"),
    (_FIRM, "델라쿠르 최고정보책임자는 기록을 90일 동안 남긴다고 했어요.", "델라쿠르"),
    (_CAMPUS, "엘름허스트는 모래에 열을 저장해 밤에는 90메가와트 넘게 쓰지 않겠다고 설명했어요.", "엘름허스트"),
    (_PRICES, "공급이 말라서 구형 보드 값이 6% 올랐다고 케스터만이 밝혔어요.", "케스터만"),
    (_DEMAND, "오톨린 그레이는 고객 주문이 공장을 짓는 것보다 빠르다고 말했어요.", "오톨린"),
]  # fmt: skip
RIGHT = [
    (_UNION, "스후르트 피서르 노조 대표는 배신이라고 했어요."),
    (_UNION, "노조 대표인 스후르트 피서르는 배신이라고 했어요."),
    (_UNION, "디에고 푸엔테스 운영 대표는 공장이 5월에 문을 닫는다고 했어요."),
    (_UNION, "운영 부문 대표 디에고 푸엔테스는 공장이 5월에 문을 닫는다고 했어요."),
    (_UNION, "엘레나 로시 대표 변호사는 소송을 내요."),
    (_BOARD, "스후르트 피서르 노조 위원장은 배신이라고 했어요."),
    (_BANK, "라스무스 린드홀름 재무 담당 이사는 비용이 1,400만 유로라고 밝혔어요."),
    (_BANK, "오딜 페랑 대표는 이제야 나왔다고 평했어요."),
    (_BANK, "제품을 맡은 하틀리는 5월에 어린이에게도 앱을 연다고 했어요."),
    (_BANK, "제품 총괄 하틀리와 재무 총괄 린드홀름이 앱을 소개했어요."),
    (_TRIAL, "공동 저자 토비아스 벵거는 시험이 여섯 주뿐이었다고 짚었어요."),
    (_TRIAL, "논문을 쓴 코리건은 간호사들이 도구를 너무 빨리 믿었다고 했어요."),
    (_FIRM, "이사회 의장 반다 코발치크는 그 규칙을 감사인에게 맡기려 해요."),
    (_FIRM, "헨리크 솔베르그 CIO는 기록을 90일 동안 남긴다고 했어요."),
    (_HEADS, "타른의 연구 책임자 잉그리드 묄러가 글을 썼어요."),
    (_HEADS, "파벨 하나크 CEO는 더 작은 모델이 6월에 나온다고 했어요."),
    (_RUNS, "사비네 오카포르 대표는 공장이 5월에 문을 연다고 했어요."),
    (_RUNS, "창업자 마테오 리치는 이사회를 떠났어요."),
    (_NEW, "3월부터는 개러스 퓨 대표가 로몬드를 이끌어요."),
    (_CAMPUS, "쿼리스톤은 모래에 열을 저장해 밤에는 90메가와트 넘게 쓰지 않겠다고 설명했어요."),
    (_CAMPUS, "엘름허스트는 제 몫을 현금으로 내겠다고 했어요."),
    (_PRICES, "구형 보드 값은 6% 올랐다고 페니모어가 전했어요."),
    (_PRICES, "케스터만은 아시아에서는 값을 맞추겠지만 유럽은 아니라고 했어요."),
    (_DEMAND, "포페스쿠 이사는 고객 주문이 공장 짓는 속도를 앞지른다고 했어요."),
    (_DEMAND, "그레이는 올해 90억 달러를 쓴다고 했고, 포페스쿠는 주문이 공장보다 빠르다고 했어요."),
    (_VOTE, "주민 퍼거스 뮤어는 가뭄 때 우물을 시험한 적이 없다고 걱정했어요."),
    (_VOTE, "은워수는 일자리 130개가 생긴다고 했어요."),
    (_NOTES, "카스페르 달 정보 책임자는 녹음을 20일 뒤에 지운다고 했어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_a_role_or_a_saying_of_another_blocks(source: str, draft: str, name: str) -> None:
    assert blocked_at(source, draft, name)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_their_own_roles_and_sayings_do_not(source: str, draft: str) -> None:
    found = [one.message for one in lint_pair(source, draft) if one.kind in ("name", "quote")]
    assert found == []

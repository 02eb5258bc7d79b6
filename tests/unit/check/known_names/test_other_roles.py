"""A name of the source in the role of another: the loser of a bid, the rival, the former employer, somebody who only commented."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_BID = "Siemens has picked Ericsson over Nokia to build a private network at its Leipzig plant. The order is worth 90 million euros. Nokia had supplied the network that it replaces."
_LED = "Ola Labs raised $80 million from Sequoia and Accel on Tuesday. Its biggest customer is now Toyota, which made up 35% of sales in June; Honda, once first, is down to 12%."
_STUDY = "A paper by Margaret Mitchell and Dario Amodei came out on Monday. They looked at 48 leaderboards in eleven languages and could repeat 17. Andrew Ng, who was not involved, praised it."
_JOB = "Robin Health hired Kevin Scott's former deputy Asha Sharma as its first president. Sharma spent six years at Meta, where she ran the calls team. She turned down Amazon last week."
_SHUT = "OpenAI will close its Sora app in Germany on March 3 after a ruling. It stays open in France and Italy, where no court has ruled."
_OWNER = "Until now only SAP's software and Microsoft's Copilot were allowed in the ministry. Google's Gemini was turned down last year because of its logs."

WRONG = [
    (_BID, "지멘스가 라이프치히 공장의 사설 통신망을 노키아에 맡기기로 했어요.", "노키아"),
    (_LED, "가장 큰 고객은 이제 혼다로, 6월 매출의 35%를 차지했어요.", "혼다"),
    (_STUDY, "앤드루 응과 다리오 아모데이가 열한 언어의 순위표 48개를 살펴봤어요.", "앤드루 응"),
    (_JOB, "로빈 헬스가 아샤 샤르마를 첫 사장으로 데려왔어요. 아마존에서 6년 동안 통화 팀을 이끌던 사람이에요.", "아마존"),
    (_SHUT, "오픈AI의 소라 앱이 3월 3일 프랑스에서 문을 닫아요.", "프랑스"),
    (_OWNER, "지금까지 부처에서는 SAP의 소프트웨어와 구글의 코파일럿만 허용됐어요.", "구글"),
]  # fmt: skip
RIGHT = [
    (_BID, "지멘스가 라이프치히 공장의 사설 통신망을 노키아가 아니라 에릭슨에 맡기기로 했어요."),
    (_BID, "지멘스가 라이프치히 공장의 사설 통신망을 에릭슨에 맡겨요. 지금 망은 노키아가 댔어요."),
    (_LED, "가장 큰 고객은 이제 토요타로, 6월 매출의 35%를 차지했어요. 한때 첫째였던 혼다는 12%로 내려왔어요."),
    (_STUDY, "마거릿 미첼과 다리오 아모데이가 열한 언어의 순위표 48개를 살펴봤어요. 앤드루 응은 이를 칭찬했어요."),
    (_JOB, "로빈 헬스가 아샤 샤르마를 첫 사장으로 데려왔어요. 메타에서 6년 동안 통화 팀을 이끌던 사람이고, 지난주에는 아마존을 마다했어요."),
    (_SHUT, "오픈AI의 소라 앱이 3월 3일 독일에서 문을 닫지만 프랑스와 이탈리아에서는 계속 열려 있어요."),
    (_OWNER, "지금까지 부처에서는 SAP의 소프트웨어와 마이크로소프트의 코파일럿만 허용됐고, 구글의 제미나이는 퇴짜를 맞았어요."),
    ("Toyota said its new robot sews 40 seats an hour. It was built with Preferred Networks in Nagoya and will start work in May.", "토요타의 새 로봇은 한 시간에 시트 40개를 꿰매고, 5월부터 일해요."),
    ("Kakao cut the price of its assistant by 20% on Monday. The company will also move its servers from Samsung to Naver in May.", "카카오가 월요일에 도우미 값을 20% 내렸어요. 카카오는 5월에 서버도 옮겨요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_name_in_the_role_of_another_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_name_in_its_own_role_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]

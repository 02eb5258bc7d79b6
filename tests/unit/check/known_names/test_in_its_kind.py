"""Names that no article has behind what kind of one it is, where the source has another of that kind."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_RIVAL = "Verano runs 900 robot taxis in five cities. Its rival Halcyte operates 1,200 in six. The pollster Merriwick asked 4,000 riders, and 71% felt safe."
_MODEL = "A storm model by the Nordic Weather Institute and start-up Cirrola beat older ones. The law firm Pask & Drury wrote the contract, the bank Oldhaven lent 9 million euros."
_SHOP = "The plug-in was pulled from the marketplace Plugora on 2 October. Its maker, Tollgate, is a subsidiary of Benbow. The union Solidor, which speaks for 900 drivers, will strike."
_APPOSED = "Merriwick, a pollster, put the share at 40%. Tindale, a London law firm, will sue. Quarrystone said it will appeal."
_CALLED = "A start-up called Whisperer raised money. A rival called Trailblazer lost some. The bank Oldhaven was toppled by hackers. The newspaper Morrow is copied by sites."

WRONG = [
    (_CALLED, "스타트업 ‘펠리노라’는 돈을 모았어요.", "펠리노라"),
    (_CALLED, "스타트업 오르비뇽은 돈을 모았어요.", "오르비뇽"),
    (_CALLED, "은행 스톨케는 해커에게 무너졌어요.", "스톨케"),
    (_RIVAL, "경쟁사 스톨켄은 여섯 도시에서 1,200대를 굴려요.", "스톨켄"),
    (_RIVAL, "여론조사 업체 도르넬이 4,000명에게 물었더니 71%가 안전하다고 느꼈어요.", "도르넬"),
    (_MODEL, "노르딕 기상 연구소와 스타트업 님벡스가 만든 폭풍 모델이에요.", "님벡스"),
    (_MODEL, "계약서는 로펌 켈더만이 썼어요.", "켈더만"),
    (_SHOP, "노조 하를렘은 파업하기로 했어요.", "하를렘"),
    (_APPOSED, "여론조사 기관 도르넬은 비율을 40%로 봤어요.", "도르넬"),
]  # fmt: skip
RIGHT = [
    (_CALLED, "스타트업 ‘귓속말하는 사람’이 돈을 모았어요."),
    (_CALLED, "스타트업 속삭이는 이가 돈을 모았어요."),
    (_CALLED, "경쟁사 '앞서가는 사람'은 돈을 잃었어요."),
    (_CALLED, "경쟁사 ‘모르덴은 간다’가 돈을 잃었어요."),
    (_CALLED, "은행 무너뜨리는 해커가 있어요."),
    (_CALLED, "신문 베껴먹는 사이트가 있어요."),
    (_RIVAL, "경쟁사 핼사이트는 여섯 도시에서 1,200대를 굴려요."),
    (_RIVAL, "경쟁사 헬사이트가 더 많은 도시에서 달려요."),
    (_RIVAL, "여론조사 업체 설명으로는 71%가 안전하다고 느꼈어요."),
    (_RIVAL, "라이벌 회사는 여섯 도시에서 1,200대를 굴려요."),
    (_MODEL, "스타트업 시롤라의 폭풍 모델이 예전 것을 이겼어요."),
    (_MODEL, "계약서는 로펌 파스크앤드드루리가 썼어요."),
    (_MODEL, "은행 올드헤이븐은 900만 유로를 빌려줬어요."),
    (_SHOP, "플러그인은 장터 플러고라에서 내려갔어요."),
    (_SHOP, "노조 솔리도르는 운전사 900명을 대변해요."),
    (_APPOSED, "런던 로펌 틴데일이 소송을 내요."),
    (_APPOSED, "여론조사 기관 메리윅은 비율을 40%로 봤어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_another_name_of_its_kind_blocks(source: str, draft: str, name: str) -> None:
    assert blocked_at(source, draft, name)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_one_of_its_kind_does_not(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"] == []

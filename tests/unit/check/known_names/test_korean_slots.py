"""Houses and towns that no Korean article has just where it has another, and what is one house's told as another's."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

_SHIP = "도장 로봇은 대구의 나루로보틱스가 공급하고, 관제 소프트웨어는 판교의 여울시스템즈가 맡는다. 공개 입찰로 뽑힌 마루클라우드가 운영한다. 불량률은 3%에서 1%로 내려갔다."
_BANK = "앱은 12월부터 해랑은행과 보람은행 고객에게 무료로 제공된다. 지역별로는 광주에 300억원, 강원 강릉에 120억원이 들어간다. 3대 주주인 창업투자사 두레파트너스는 지분 9%를 판다."
_STUDY = "한국일자리전망원은 12일 채용 보고서를 냈다. 채용은 2년 새 9% 줄었다. 콘텐츠나눔협회는 보고서를 반겼다."
_APPS = "응답이 가장 빠른 서비스는 새벽소프트의 '단비'로 0.3초였고, 가장 느린 것은 도래랩의 '말벗이'로 2초였다. 경쟁사 초록넷의 '참새'는 이용자가 50만 명이다. 한서윤 달빛증권 연구원은 \"값이 문제\"라고 말했다."

WRONG = [
    (_SHIP, "관제 소프트웨어는 판교의 다솜소프트가 맡아요.", "다솜소프트"),
    (_SHIP, "공개 입찰로 뽑힌 이랑데이터가 운영을 맡아요.", "이랑데이터"),
    (_BANK, "앱은 12월부터 해랑은행과 푸른샘은행 고객에게 공짜예요.", "푸른샘은행"),
    (_BANK, "광주에 300억 원, 강원 속초에 120억 원이 들어가요.", "속초"),
    (_STUDY, "한국노동앞날원이 낸 보고서를 보면 채용은 2년 새 9% 줄었어요.", "한국노동앞날원"),
    (_APPS, "초록넷의 ‘말벗이’는 2초가 걸려 가장 느렸어요.", "초록넷"),
]  # fmt: skip
RIGHT = [
    (_SHIP, "도장 로봇은 대구의 나루로보틱스가 대요."),
    (_SHIP, "로봇은 대구 업체가, 소프트웨어는 판교의 여울시스템즈가 맡아요."),
    (_SHIP, "입찰에서 뽑힌 마루클라우드가 운영해요."),
    (_BANK, "해랑은행과 보람은행 고객은 12월부터 앱을 공짜로 써요."),
    (_BANK, "강릉에는 120억 원, 광주에는 300억 원이 가요."),
    (_BANK, "3대 주주인 두레파트너스는 지분 9%를 팔아요."),
    (_STUDY, "한국일자리전망원이 낸 보고서를 보면 채용은 2년 새 9% 줄었어요."),
    (_STUDY, "한국콘텐츠나눔협회는 보고서를 반겼어요."),
    (_STUDY, "전망원은 채용이 9% 줄었다고 봤어요."),
    (_APPS, "새벽소프트의 단비가 0.3초로 가장 빨랐어요."),
    (_APPS, "도래랩의 ‘말벗이’는 2초로 가장 느렸어요."),
    (_APPS, "달빛증권의 한서윤 연구원은 값이 문제라고 했어요."),
    (_APPS, "한서윤 연구원은 값이 문제라고 했고요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "name"), WRONG)
def test_a_name_in_the_place_of_another_blocks(source: str, draft: str, name: str) -> None:
    assert blocked_at(source, draft, name)


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_names_of_the_article_do_not(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.kind == "name" and one.severity == "block"] == []

"""One product of a house in the place of another of its kind."""

import pytest

from pipeline.check import lint_pair

EARTH = "Pupils in Delft counted 212 flooded cellars in Google Earth for a school project."
MAPS = "Google said Google Maps will show bike lanes in 30 more cities."
DOCS = "Google adds voice typing in nine languages to Google Sheets next month."
CLAUDE = "Anthropic said Claude Cowork can now read calendars."
MUSIC = "Apple raised the price of Apple Arcade by $2 a month."
PROOF = "A retired miller spent 30 winters on the Collatz conjecture."
RIGHT = [
    (EARTH, "델프트 학생들이 학교 과제로 구글 어스에서 물에 잠긴 지하실 212곳을 셌어요."),
    (MAPS, "구글 지도가 30개 도시에서 더 자전거 도로를 보여 줘요."),
    (DOCS, "구글이 다음 달 구글 시트에 아홉 언어로 음성 입력을 더해요."),
    (CLAUDE, "앤트로픽은 클로드 코워크가 이제 달력을 읽을 수 있다고 했어요."),
    (MUSIC, "애플이 애플 아케이드 값을 한 달 2달러 올렸어요."),
    (PROOF, "은퇴한 제분업자가 콜라츠 추측에 겨울 서른 번을 쏟았어요."),
]
WRONG = [
    (EARTH, "델프트 학생들이 학교 과제로 구글 맵스에서 물에 잠긴 지하실 212곳을 셌어요.", "구글 맵스"),
    (MAPS, "스트리트 뷰가 30개 도시에서 더 자전거 도로를 보여 줘요.", "스트리트 뷰"),
    (DOCS, "구글이 다음 달 구글 독스에 아홉 언어로 음성 입력을 더해요.", "구글 독스"),
    (CLAUDE, "앤트로픽은 클로드 데스크톱이 이제 달력을 읽을 수 있다고 했어요.", "클로드 데스크톱"),
    (MUSIC, "애플이 애플 뮤직 값을 한 달 2달러 올렸어요.", "애플 뮤직"),
    (PROOF, "은퇴한 제분업자가 페르마의 마지막 정리에 겨울 서른 번을 쏟았어요.", "페르마의 마지막 정리"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_the_articles_own_product_is_left_alone(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_product_of_the_house_blocks(source: str, draft: str, wrong: str) -> None:
    found = [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(wrong in one for one in found), found

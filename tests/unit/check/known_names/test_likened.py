"""A name that a draft only likens another to is doubted; one that is said to have done something blocks."""

import pytest

from pipeline.check import lint_pair

MISTRAL = "Paris-based Mistral AI has raised 1.7 billion euros from ASML. It was founded in 2023. It has 350 staff. It plans more."
TEHRAN = "Tehran may have to be evacuated, Iranian President Masoud Pezeshkian warned. One of its reservoirs is dry."
GROQ = "Groq's chips will live on at Nvidia. Its founder Jonathan Ross will join. The price is $20 billion. Simon Edwards will run Groq."
RIGHT = [
    (MISTRAL, "‘유럽의 오픈AI’를 꿈꾸는 프랑스의 미스트랄AI가 17억 유로를 투자받았어요."),
    (MISTRAL, "프랑스판 오픈AI 격인 미스트랄AI가 17억 유로를 투자받았어요."),
    (TEHRAN, "서울만 한 도시의 수도꼭지가 마른다면 어떨까요? 이란의 수도 테헤란 이야기예요."),
    (GROQ, "머스크의 챗봇 그록(Grok)과는 다른 회사예요."),
    ("NumPy 2.5 is thread-safe. Single-threaded code is slower. It drops Python 3.11. It is free.", "스레드를 하나만 쓰는 코드는 느려요."),
    ("The Lakers are being sold to Mark Walter. ESPN reported it. The price is $10 billion. The deal is done.", "르브론 제임스가 뛰는 LA 레이커스가 팔렸어요. 새 주인은 마크 월터인데요, 값은 100억 달러예요."),
    ("London's West End drew 17.1 million, compared with Broadway's 12.3 million.", "런던 웨스트엔드를 찾은 사람이 1,710만 명으로 뉴욕 브로드웨이보다 많았어요."),
    ("The museum will charge visitors. Director Nicholas Cullinan said the fee could raise 31 million pounds.", "무료 입장이 막을 내리는 거죠."),
    ("Surgeons in London have slowed Huntington's disease for the first time.", "몸과 정신이 서서히 무너지는 유전병, 헌팅턴병의 진행을 처음 늦췄어요."),
    ("Governor Andrew Bailey cast the ballot. Money markets now price in one cut.", "그래서인지 시장도 한 번으로 기대를 줄였어요."),
]  # fmt: skip
WRONG = [
    (MISTRAL, "오픈AI가 17억 유로를 투자받았어요."),
    (TEHRAN, "서울을 비워야 할 수도 있다고 이란 대통령이 경고했어요."),
    ("Unlike Waymo, Zoox has no steering wheel. It starts in Las Vegas. Rides are free. It holds four.", "테슬라와는 다른 점은 죽스에 운전대가 없다는 거예요."),
    ("The Lakers are being sold to Mark Walter, chief executive of TWG Global.", "레이커스의 새 주인은 스티브 월터인데요, TWG 글로벌을 이끌어요."),
    ("The city of Busan will spend 3 trillion won on a new airport.", "서울이 새 공항에 3조 원을 써요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_name_of_a_likeness_does_not_block(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block" and one.kind == "name"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_a_name_in_the_place_of_another_blocks(source: str, draft: str) -> None:
    assert any(one.kind == "name" and one.severity == "block" for one in lint_pair(source, draft))

"""A name of a draft that the source calls otherwise: by a short form, in two places, by its city, as an everyday word."""

import pytest

from pipeline.check import lint_pair


def _blocked(source: str, draft: str) -> list[str]:
    found = lint_pair(source, draft)
    return [draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Goldman hired two bankers in Lagos.", "골드만삭스가 라고스에서 은행가 두 명을 뽑았어요."),
        ("Novo raised its prices in Denmark.", "노보노디스크가 덴마크에서 값을 올렸어요."),
        ("Ive drew the lamp by hand.", "조니 아이브가 등을 손으로 그렸어요."),
        ("Xi will visit the port.", "시진핑 중국 국가주석이 항구를 찾아요."),
        ("A Delta flight landed in Bergen.", "델타항공 여객기가 베르겐에 내렸어요."),
        ("A United jet turned back.", "유나이티드항공 여객기가 되돌아왔어요."),
        ("Economists at Michigan asked shoppers.", "미시간대 경제학자들이 손님에게 물었어요."),
        ("Citi bought the archive.", "씨티그룹이 자료실을 사들였어요."),
        ("VW will paint the vans green.", "폭스바겐이 승합차를 초록으로 칠해요."),
        ("한은은 금리를 묶었다.", "한국은행이 금리를 묶었어요."),
    ],
)
def test_a_short_form_in_the_source_is_the_whole_name(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("GitHub said that Copilot writes half of the code.", "깃허브 코파일럿이 코드 절반을 써요."),
        ("Google said Translate knows Tulu now.", "구글 번역이 이제 툴루어를 알아요."),
        ("Apple said its Music service pays more.", "애플 뮤직이 돈을 더 줘요."),
        ("The Yankees beat Toronto in the rain.", "뉴욕 양키스가 빗속에서 토론토 블루제이스를 꺾었어요."),
        ("Milan drew with Roma.", "AC밀란이 로마와 비겼어요."),
        ("The Eagles won in the snow.", "필라델피아 이글스가 눈 속에서 이겼어요."),
        ("Cursor's maker hired a poet.", "커서를 만든 애니스피어가 시인을 뽑았어요."),
        ("The U.N. nuclear watchdog sent a team.", "국제원자력기구가 팀을 보냈어요."),
        ("네카오가 나란히 쉬었다.", "네이버와 카카오가 나란히 쉬었어요."),
        ("Arsenal lead by four points.", "아스널이 프리미어리그 선두를 달려요."),
        ("The Academy Awards will move.", "오스카 시상식이 자리를 옮겨요."),
        ("Apple sold more in Peru.", "아이폰을 만드는 애플이 페루에서 더 팔았어요."),
        ("Meta closed an office.", "인스타그램을 운영하는 메타가 사무실을 닫았어요."),
    ],
)
def test_a_name_may_be_put_together_or_described(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (
            "Embraer won an order from Chile. Deliveries begin in spring.",
            "엠브라에르가 칠레에서 주문을 땄어요. 인도는 봄에 시작돼요.",
        ),
        ("A court in Oslo approved the extradition.", "오슬로 법원이 인도를 승인했어요."),
        ("Famine was declared in Yemen.", "예멘에서 기아가 심해졌어요."),
        ("A hearing is set in Oakland.", "심리는 오클랜드에서 열려요."),
        ("Napoli beat Inter Milan.", "나폴리가 인터 밀란을 꺾었어요."),
        ("The Turks and the Danes signed.", "튀르키예와 덴마크가 서명했어요."),
    ],
)
def test_a_place_may_be_a_word_another_place_or_a_people(source: str, draft: str) -> None:
    assert _blocked(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        ("Goldman Sachs cut its forecast.", "모건스탠리가 전망을 낮췄어요.", "모건스탠리"),
        ("Delta dropped the snacks on its flights.", "유나이티드항공이 기내 간식을 없앴어요.", "유나이티드항공"),
        ("GitHub hired a chef.", "깃랩이 요리사를 뽑았어요.", "깃랩"),
        ("Spotify raised its price.", "애플 뮤직이 값을 올렸어요.", "애플 뮤직"),
        ("The plant opens in Vietnam.", "공장은 인도에서 열어요.", "인도"),
        ("Kia sold more vans.", "현대차가 승합차를 더 팔았어요.", "현대차"),
        ("SK hynix sold out. The company hired engineers.", "삼성전자는 물량이 동났어요.", "삼성전자"),
        ("Toronto lost at home to the Dodgers.", "토론토가 홈에서 양키스에 졌어요.", "양키스"),
        ("Offices in Madrid, Lisbon and Milan will close.", "마드리드·리스본·로마 사무소가 문을 닫아요.", "로마"),
        ("Brazil's Supreme Court ruled on Monday.", "아르헨티나 대법원이 월요일 판결했어요.", "아르헨티나"),
        ("Liverpool bought a keeper.", "첼시가 골키퍼를 샀어요.", "첼시"),
        ("Google DeepMind released Gemma 4.", "구글 딥마인드가 라마 4를 공개했어요.", "라마"),
        ("Thai troops crossed into Cambodia.", "베트남군이 캄보디아로 넘어갔어요.", "베트남"),
        ("The RBA left its rate alone.", "영란은행이 금리를 그대로 뒀어요.", "영란은행"),
        ("Apple delayed the new Siri to the spring. Google's Gemini will power part of it.", "구글이 새 시리 출시를 봄으로 미뤘어요.", "구글"),
        ("Ansel Brandt won the Oscar.", "안셀 브란트가 그래미를 받았어요.", "그래미"),
        ("Sotheby's sold a Klimt.", "크리스티가 클림트 작품을 팔았어요.", "크리스티"),
        ("Gemini drafted the summaries and a human editor checked them. Copilot was slower.", "코파일럿이 요약을 쓰고 사람 편집자가 확인했어요.", "코파일럿"),
        ("UNESCO counted the sites.", "유니세프가 유적지를 셌어요.", "유니세프"),
        ("“It is neat,” said Timothy Gowers, a mathematician.", "수학자 테렌스 타오는 깔끔하다고 했어요.", "테렌스 타오"),
        ("Denise Halloway said Slack would add agents.", "헬렌 토너는 슬랙이 에이전트를 더한다고 말했어요.", "헬렌 토너"),
        ("The outage hit shops, Amazon Web Services said.", "구글 클라우드 장애가 가게를 멈췄어요.", "구글 클라우드"),
    ],
)  # fmt: skip
def test_another_name_of_the_kind_blocks(source: str, draft: str, wrong: str) -> None:
    assert _blocked(source, draft) == [wrong]

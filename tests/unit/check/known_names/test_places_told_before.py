"""A country in place of another where the sentence before tells the other places of the source."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ('The bakery will open a branch in Slovakia next year.', '빵집은 내년 슬로바키아로도 가요.'),
    ('The service runs in Bolivia. It will come to Ecuador in May.', '볼리비아에서 하는 서비스예요. 5월에는 에콰도르에도 가요.'),
    ('The firm sells in Kenya and plans to enter Uganda.', '케냐에서 팔고 있고 우간다까지 들어갈 계획이래요.'),
    ('It tests buses in Lisbon. Porto follows in autumn.', '버스를 리스본에서 시험해요. 가을에는 포르투에서도 한대요.'),
    ('The bank has offices in Norway. It will add one in Finland.', '은행은 노르웨이에 사무실이 있어요. 핀란드에도 하나 더 내요.'),
    ('Doctors in Peru tried the tool. Chile wants it too.', '페루 의사들이 써 봤어요. 칠레도 쓰고 싶어 해요.'),
    ('The app, used by 300 schools in Latvia, will be offered in Estonia.', '라트비아 학교 300곳이 쓰는 앱이 에스토니아로도 나가요.'),
    ('It made 400 drones in Poland last year. A second plant is planned in Romania.', '작년 폴란드에서 드론 400대를 만들었어요. 두 번째 공장은 루마니아래요.'),
    ('Its robots work in Osaka. From April they will work in Nagoya as well.', '로봇은 오사카에서 일해요. 4월부터는 나고야에서도 일해요.'),
    ('The farm ships to Qatar, and hopes to reach Oman.', '농장은 카타르로 내보내고 오만으로도 보내고 싶어 해요.'),
    ('The trial began in Vietnam. Laos joins in June.', '시험은 베트남에서 시작했어요. 6월에는 라오스도 함께해요.'),
    ('The insurer left Greece. It stays in Cyprus.', '보험사는 그리스를 떠났어요. 키프로스에는 남아요.'),
    ('The bank has 20 branches in Ghana and will open one in Togo.', '가나에 지점 20곳이 있어요. 토고에도 열 거예요. 베냉은 아직이래요.'),
    ('The chef from Lyon cooked in Turin. The dish is made with rice.', '리옹 출신 요리사가 토리노에서 만든 요리예요. 이탈리아 쌀을 썼고요.'),
    ('The drug was tried in Kenya. Approval in Ghana is next.', '케냐에서 시험했어요. 다음은 가나 승인이에요. 미국에서는 아직이에요.'),
    ('The firm left Spain. It stays in Portugal.', '스페인을 떠났어요. 포르투갈에는 남아요.'),
    ('The sensor is used in Oslo and Bergen.', '오슬로와 베르겐에서 써요. 노르웨이 도시들이죠.'),
]  # fmt: skip
WRONG = [
    ('The service runs in Bolivia. It will come to Ecuador in May.', '볼리비아에서 하는 서비스예요. 5월에는 콜롬비아에도 가요.', '콜롬비아'),
    ('It tests buses in Lisbon. Porto follows in autumn.', '버스를 리스본에서 시험해요. 가을에는 마드리드에서도 한대요.', '마드리드'),
    ('Its robots work in Osaka. From April they will work in Nagoya as well.', '로봇은 오사카에서 일해요. 4월부터는 후쿠오카에서도 일해요.', '후쿠오카'),
    ('The trial began in Vietnam. Laos joins in June.', '시험은 베트남에서 시작했어요. 6월에는 캄보디아도 함께해요.', '캄보디아'),
    ('The ferry links Malmö and Gdynia. A stop in Riga is planned.', '말뫼와 그디니아를 잇는 배예요. 탈린에도 설 계획이래요.', '탈린'),
    ('Growers in Ecuador use it. Buyers in Belgium will get the data.', '에콰도르 농가가 써요. 네덜란드 구매자도 자료를 받아요.', '네덜란드'),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_places_of_the_source_stand(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_a_place_of_no_source_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)

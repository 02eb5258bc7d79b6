"""Names that compare, classify or date what a source tells, and the wrong ones that look like them."""

import pytest

from pipeline.check import lint_pair

PYTHON = "Python 3.14.2 was released on Monday with 18 fixes."
DENO = "Deno 3.0 shipped on Tuesday with 30% faster startup and native Windows binaries."
DEAL = "Anthropic signed a 10-year contract with Google on Friday. Amazon shares fell 2%. Nvidia rose."
RIVAL = "Grab rival Indrive, made in Russia, added 4 million riders in Jakarta."
WING = "Wing and Kroger will add 40 stores to their drone program."
FAB = "TSMC won a $9 billion order from Nvidia to make chips at its plant in Phoenix, Arizona. Jensen Huang called the order 'a start'."
SHOP = "무신사가 일본 도쿄에 매장을 연다. 해외 고객 거래액은 두 배가 됐다."
PANEL = "IIT Bombay professor Ganesh Ramakrishnan led the panel of 12."


def _names(source: str, draft: str) -> list[str]:
    found = lint_pair(source, draft)
    return [draft[slice(*one.span)] for one in found if one.kind == "name" and one.severity == "block" and one.span]


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (DENO, "자바스크립트 런타임 데노 3.0이 나왔어요. 시작이 30% 빨라졌어요."),
        (PYTHON, "파이썬 3.14가 월요일에 고침 18개와 함께 나왔어요."),
        (DEAL, "아마존과 손잡았던 앤트로픽이 구글과 10년 계약을 맺었어요."),
        (RIVAL, "동남아판 카카오택시를 꿈꾸는 인드라이브가 자카르타에서 승객 400만 명을 더 모았어요."),
        (WING, "크로거와 구글의 형제 회사 윙이 드론 매장을 40곳 늘려요."),
        (FAB, "애리조나 피닉스 공장에서 엔비디아 칩을 만드는데, 젠슨 황은 이 주문이 시작일 뿐이라고 했어요."),
        (SHOP, "해외에서 한국 옷을 사는 거래가 두 배가 됐어요."),
        (PANEL, "봄베이공대 라마크리슈난 교수가 12명으로 된 위원회를 이끌었어요."),
        ("Opened by Rafaela Ganter, it handles 320,000 parcels.", "소포 32만 개가 거쳐 가는 곳이에요."),
        ("Zuno, a chatbot for lenders, has 3 million users.", "'은행원용 챗GPT'로 불리는 주노는 300만 명이 써요."),
        (
            "More than 400 scholars and Prince William signed. 61% of Americans agree.",
            "영국의 윌리엄 왕자도 서명했어요.",
        ),
        ("엑스박스와 플레이스테이션5로 나온다. 값은 7만원이다.", "PS5로도 나와요. 값은 7만 원이에요."),
        ("The Korea Communications Commission is reviewing it.", "방통위는 이 일을 살펴보고 있어요."),
        ("The HF server opened a room for papers on Monday.", "월요일에 Hugging Face 서버에 논문 방이 생겼어요."),
        ("Fireworks cut the latency of its API by 20%.", "파이어웍스는 오픈AI 호환 API의 지연을 20% 줄였어요."),
        ("Novo's shares fell 6%, while Lilly rose 4%.", "노보 노디스크는 6% 빠지고 릴리는 4% 올랐어요."),
    ],
)
def test_a_name_that_only_compares_or_explains_does_not_block(source: str, draft: str) -> None:
    assert _names(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (DENO, "파이썬 런타임 데노 3.0이 나왔어요. 시작이 30% 빨라졌어요.", "파이썬"),
        (PYTHON, "파이썬 3.15가 월요일에 고침 18개와 함께 나왔어요.", "파이썬 3.15"),
        (DEAL, "앤트로픽이 마이크로소프트와 10년 계약을 맺었어요.", "마이크로소프트"),
        (WING, "크로거와 아마존의 형제 회사 윙이 드론 매장을 40곳 늘려요.", "아마존"),
        (FAB, "애리조나 피닉스 공장에서 만드는 엔비디아 주문을 삼성전자가 90억 달러에 따냈어요.", "삼성전자"),
        (SHOP, "무신사가 한국에 매장을 열어요. 해외 고객 거래는 두 배가 됐어요.", "한국"),
        (PANEL, "봄베이공대 가네시 바네르지 교수가 위원회를 이끌었어요.", "가네시 바네르지"),
        (
            "Oura, dubbed the Apple of rings, sold 2 million.",
            "반지계의 삼성으로 불리는 오우라가 200만 개를 팔았어요.",
            "삼성",
        ),
        ("Monaco's Prince Louis signed with 400 scholars.", "영국의 루이 왕자가 서명했어요.", "영국"),
        ("The PlayStation 5 version costs $80.", "PS4판은 80달러예요.", "PS4"),
        ("Its API is compatible with Anthropic's libraries.", "오픈AI 호환 API를 내놓았어요.", "오픈AI"),
        ("Scale AI will end its consumer app by August.", "서지 AI가 소비자용 앱을 8월까지 접어요.", "서지 AI"),
    ],
)
def test_a_wrong_name_blocks_where_it_looks_like_an_aside(source: str, draft: str, wrong: str) -> None:
    assert wrong in _names(source, draft)


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        ("Poolside will rent 40,000 chips in Texas.", "엔비디아가 투자한 풀사이드가 텍사스에서 칩 4만 개를 빌려요."),
        ("Figma's stock fell 14%.", "어도비가 사려다 접었던 피그마의 주가가 14% 빠졌어요."),
        ("Etched's chip delivers 500,000 tokens.", "엔비디아 GPU와 달리 에치드 칩은 토큰 50만 개를 뽑아요."),
        (
            "LangChain raised $125 million.",
            "파이썬으로 에이전트를 만들 때 많이 쓰는 랭체인이 1억 2,500만 달러를 모았어요.",
        ),
        ("당근이 AI 요약을 붙였다.", "'동네 카카오톡'이 된 당근에 AI 요약이 붙었어요."),
        ("오늘의집이 배치 AI를 열었다.", "이케아 가구를 놓아 보듯, 오늘의집이 배치 AI를 열었어요."),
        (
            "Spotify will let users make playlists.",
            "스포티파이가 재생목록을 만들게 해요. 애플뮤직에는 없는 기능이에요.",
        ),
        ("TSMC said sales rose 30% in October.", "세계 최대 파운드리 TSMC의 10월 매출이 30% 늘었어요."),
        ("Manus hit $100 million in sales.", "제2의 딥시크로 불린 마누스가 매출 1억 달러를 찍었어요."),
        ("Rockstar delayed Grand Theft Auto VI to 2026.", "록스타가 GTA6를 2026년으로 미뤘어요."),
    ],
)
def test_a_name_that_only_tells_which_one_another_is_does_not_block(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (
            "Scale AI, in which Meta owns 49%, will close its app.",
            "구글이 지분 49%를 가진 스케일AI가 앱을 접어요.",
            "구글",
        ),
        ("xAI, backed by Nvidia, raised $20 billion.", "AMD가 투자한 xAI가 200억 달러를 모았어요.", "AMD"),
        (
            "Nscale, which builds for Microsoft, raised $1.1 billion.",
            "아마존에 지어 주는 엔스케일이 11억 달러를 모았어요.",
            "아마존",
        ),
        ("Figure, which broke with OpenAI, raised $1 billion.", "구글과 갈라선 피겨가 10억 달러를 모았어요.", "구글"),
        ("Apple said demand was strong.", "구글이 밝혔듯이 수요는 셌어요.", "구글"),
        (
            "Spotify makes playlists. Apple Music has no such plan.",
            "재생목록은 유튜브뮤직에는 없는 기능이에요.",
            "유튜브뮤직",
        ),
        ("Ubuntu 26.04 will drop older chips.", "페도라 26.04가 오래된 칩을 버려요.", "페도라"),
        ("Unlike Apple, Humane failed; HP bought it.", "삼성과 달리 휴메인은 실패했고, HP가 샀어요.", "삼성"),
        ("Rockstar delayed Grand Theft Auto VI to 2026.", "록스타가 GTA7을 2026년으로 미뤘어요.", "GTA7"),
    ],
)
def test_a_name_in_a_clause_that_takes_the_sources_place_blocks(source: str, draft: str, wrong: str) -> None:
    assert wrong in _names(source, draft)


LIME = "Lime will run 4,000 scooters in an area of 180 square miles around Denver from May."
COURT = "출판사 다섯 곳이 저작권법 개정에 반발해 헌법소원을 냈다고 9일 밝혔다. 손해는 300억원이다."
FREE = "Anthropic will end its free tier for new users on March 3 and double the price of the team plan to $60."
KIMI = "Moonshot released Kimi K2.5 on Friday, with 1 trillion parameters. Kimi K1.8 remains available on its website."
REKA = (
    "Reka raised $110 million in a round led by Nvidia. The 50-person start-up wants to build an open lab for America."
)
ORACLE = "Oracle will deploy 50,000 AMD chips from the third quarter of 2026. Its stock rose 4%."
GROQ = "Groq opened a data center in Helsinki with 4,000 chips, its third in Europe."
LEE = "Sierra hired Priya Ramanathan and Jonas Weber from Snowflake for its Paris office."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (LIME, "라임이 5월부터 덴버에서 서울보다 조금 좁은 466제곱킬로미터에 킥보드 4,000대를 깔아요."),
        (COURT, "출판사 다섯 곳이 9일 헌법재판소 문을 두드렸어요. 손해가 300억 원이라고 해요."),
        (
            "Google fell 3% on Friday after a judge's ruling.",
            "크롬을 가진 구글의 주가가 3% 내렸어요. 판사의 결정 때문이에요.",
        ),
        (FREE, "클로드를 공짜로 쓰시려면 3월 3일 전에 가입하세요. 팀 요금제는 60달러로 두 배가 돼요."),
        (KIMI, "문샷이 금요일에 K2.5를 내놨어요. 예전에 내놓은 K1.8도 계속 쓸 수 있어요."),
        (REKA, "레카는 1억 1,000만 달러를 모았어요. 직원 50명이 딥시크에 맞설 미국의 공개형 연구소를 꿈꿔요."),
        (
            ORACLE,
            "오라클이 2026년 3분기부터 AMD 칩 5만 장을 깔아요. 엔비디아 말고 다른 길이 생긴 셈이에요.",
        ),
        (GROQ, "그록(Groq)이 헬싱키에 칩 4,000개짜리 데이터센터를 열었어요. 머스크의 '그록(Grok)'과는 다른 회사예요."),
        (LEE, "시에라가 파리 사무실에 프리야 라마나탄에 요나스 베버까지 데려왔어요."),
        (
            "Tencent's Hunyuan family, an open AI system, has 20 million downloads, ahead of Baidu's Ernie.",
            "텐센트의 공개 AI '훈위안'이 2,000만 번 내려받아졌어요.",
        ),
    ],
)
def test_a_name_that_measures_rules_out_or_tells_its_maker_does_not_block(source: str, draft: str) -> None:
    assert _names(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (LIME, "라임이 5월부터 시애틀에 킥보드 4,000대를 깔아요.", "시애틀"),
        (
            "The reserve in Kenya, larger than Uganda's, spans 900 square miles.",
            "케냐 보호구역은 탄자니아보다 넓은 900제곱마일이에요.",
            "탄자니아",
        ),
        ("Google fell 3% on Friday after a judge's ruling.", "엑스박스를 가진 구글의 주가가 3% 내렸어요.", "엑스박스"),
        (FREE, "제미나이를 공짜로 쓰시려면 3월 3일 전에 가입하세요.", "제미나이"),
        (KIMI, "문샷이 'K1.8'을 공개했어요. 매개변수가 1조 개나 되는 대형 모델이에요.", "K1.8"),
        (REKA, "레카는 딥시크가 이끈 투자에서 1억 1,000만 달러를 모았어요.", "딥시크"),
        (ORACLE, "오라클이 2026년 3분기부터 AMD 말고 인텔 칩 5만 장을 깔아요.", "인텔"),
        (
            "Oracle will deploy 50,000 AMD chips instead of Nvidia chips.",
            "오라클이 AMD 칩 5만 장을 깔아요. 인텔 말고 다른 길을 고른 거예요.",
            "인텔",
        ),
        (GROQ, "머스크의 그록이 헬싱키에 칩 4,000개짜리 데이터센터를 열었어요.", "머스크"),
        (LEE, "시에라가 파리 사무실에 프리야 라마나탄에 요나스 클라인까지 데려왔어요.", "요나스 클라인"),
    ],
)
def test_a_wrong_name_blocks_where_it_looks_like_a_measure_or_a_maker(source: str, draft: str, wrong: str) -> None:
    assert wrong in _names(source, draft)


FIGMA = "Figma said it will add an AI agent to its $15 plan in April. Its shares rose 6%."
CAMEO = "OpenAI sued Cameo on Monday over the name of a feature. A judge will hear both on May 4."
REGRELLO = "Salesforce bought Regrello on Friday for $60 million. Its 40 engineers will join Agentforce."
FLOOD = "Waymo recalled 3,800 cars after one drove into a flooded road in Austin."


@pytest.mark.parametrize(
    ("source", "draft"),
    [
        (FIGMA, "피그마가 4월 15달러 요금제에 AI 에이전트를 넣어요. 어도비가 긴장할 만하죠."),
        (FIGMA, "피그마가 4월 15달러 요금제에 AI 에이전트를 넣어요. 어도비와의 경쟁이 더 뜨거워질 것 같아요."),
        (CAMEO, "오픈AI가 기능 이름 때문에 카메오와 소송을 벌여요. 틱톡도 지켜봐야겠네요."),
        (REGRELLO, "세일즈포스가 레그렐로를 샀어요. 오라클이 샀다면 더 놀랐겠죠."),
        (FLOOD, "웨이모가 자동차 3,800대를 리콜해요. 테슬라도 남의 일이 아니겠죠."),
    ],
)
def test_a_name_in_what_a_writer_only_supposes_does_not_block(source: str, draft: str) -> None:
    assert _names(source, draft) == []


@pytest.mark.parametrize(
    ("source", "draft", "wrong"),
    [
        (CAMEO, "오픈AI가 소송을 냈어요. 틱톡이 이름을 함부로 쓴 것 같아요.", "틱톡"),
        (REGRELLO, "오라클이 금요일에 레그렐로를 사들였으니 눈여겨볼 만해요.", "오라클"),
        (FLOOD, "테슬라가 차를 리콜해요. 무서웠겠어요.", "테슬라"),
        (
            "Snap will launch its glasses at $899. Meta could cut the price of its own, analysts said.",
            "스냅이 안경을 899달러에 내놔요. 애플도 값을 내릴 것 같네요.",
            "애플",
        ),
        (
            "TSMC may lose some AI orders to Intel, analysts said. Its profit rose 35%.",
            "TSMC의 이익이 35% 늘었어요. 삼성전자가 주문을 가져갈 것 같아요.",
            "삼성전자",
        ),
    ],
)
def test_a_wrong_name_blocks_where_the_source_supposes_or_something_was_done(
    source: str, draft: str, wrong: str
) -> None:
    assert wrong in _names(source, draft)

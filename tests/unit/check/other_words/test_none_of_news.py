"""What writers count of what is theirs, what readers wrote to them, and what everybody has heard said, is no figure of the news."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("The app writes a summary of 500 emails in 8 seconds.", "메일 500통을 8초에 요약해요. 제 메일함에는 2만 통이 쌓여 있는데 솔깃하네요."),
    ("The tutor was used by 84,000 pupils.", "8만 4,000명이 튜터로 공부했어요. 우리 딸은 사흘 만에 그만뒀지만요."),
    ("The court fined the firm 30 million euros.", "법원이 벌금 3,000만 유로를 물렸어요. 저희 편집부는 다섯 명이라 이런 돈은 상상도 못 해요."),
    ("The phone company will switch off 1,700 menus.", "통신사가 상담 메뉴 1,700개를 꺼요. '2번을 눌러 주세요'가 그리워질까요?"),
    ("The bank closes 90 branches.", "은행이 지점 90곳을 닫아요. ‘3번 창구로 오세요’는 옛말이 되겠죠."),
    ("Spotify's AI DJ has 9 million listeners.", "스포티파이 AI DJ를 900만 명이 들어요. '한 곡만 더요'가 절로 나오죠."),
    ("Samsung sold 41 million phones with AI.", "삼성이 AI 폰 4,100만 대를 팔았어요. 저희 팀은 두 명이라 부럽기만 하네요."),
    ("The law has 113 articles.", "법은 113개 조로 돼 있어요. 저희 편집부는 세 명이라 다 읽는 데 애먹었어요."),
    ("The robot vacuum costs $1,299.", "로봇 청소기 값이 1,299달러예요. 우리 집 강아지는 두 마리예요."),
    ("The app has 38 million downloads.", "앱을 3,800만 번 내려받았어요. 지난 호 설문에는 214명이 답해 주셨어요."),
    ("The app has 38 million downloads.", "앱을 3,800만 번 내려받았어요. 독자 여러분이 댓글 96개를 남겨 주셨어요."),
    ("The bank closes 90 branches.", "은행이 지점 90곳을 닫아요. 우리 동네에는 은행이 두 곳 남았어요."),
]  # fmt: skip
WRONG = [
    ("The bank's 230,000 employees can now use its assistant.", "저는 직원 25만 명이 쓴다는 소식에 놀랐어요.", "25만 명"),
    ("The bank's employees send 5.5 million prompts a week.", "제가 보기엔 한 주 650만 개도 많아요.", "650만 개"),
    ("Waymo gave 14 million rides last year.", "저희 팀이 세 보니 웨이모가 태운 손님은 1,700만 번이에요.", "1,700만 번"),
    ("The court fined the firm 30 million euros.", "저는 벌금 300만 유로가 적다고 봐요.", "300만 유로"),
    ("The tool supports English and Korean, and costs $20 a month.", "저는 이 도구가 12개 언어를 지원하는 점이 마음에 들어요.", "12개"),
    ("The tool supports English and Korean, and costs $20 a month.", "저는 40개 나라에서 쓸 수 있는 점이 좋았어요.", "40개"),
    ("The bot answers in 1.2 seconds.", "저희 팀도 2.1초 만에 답을 받았어요.", "2.1초"),
    ("The app has 38 million users.", "여러분 가운데 4,800만 명이 쓰는 앱이에요.", "4,800만 명"),
    ("The bank cut 900 jobs.", "지난 호에는 은행이 줄이는 800명 이야기를 썼어요.", "800명"),
    ("The firm promises a refund within 14 days.", "회사는 ‘24일 안에 환불해 드려요’를 내걸었어요.", "24일"),
    ("The phone company will switch off 1,700 menus.", "'메뉴 2,700개를 꺼요'가 통신사의 계획이에요.", "2,700개"),
    ("The plan costs $14 a month for up to 6 seats.", "여러분은 한 달에 59달러만 내면 돼요.", "59달러"),
    ("The plan costs $14 a month for up to 6 seats.", "여러분도 70명까지 함께 쓸 수 있어요.", "70명"),
    ("The free tier makes 8 images a day.", "여러분은 하루에 그림 250장을 공짜로 만들 수 있어요.", "250장"),
    ("The free tier makes 8 images a day.", "저희 팀은 하루에 그림 250장을 공짜로 만들 수 있어요.", "250장"),
    ("Members save 12 percent.", "여러분도 60% 싸게 살 수 있어요.", "60%"),
    ("Members save 12 percent.", "우리 집도 60% 싸게 샀어요.", "60%"),
    ("The fund charges 0.3 percent a year.", "여러분은 한 해 4%를 수수료로 내야 해요.", "4%"),
    ("The trial lasts 14 days.", "여러분은 석 달을 써 볼 수 있어요.", "석 달"),
    ("Nori raised $6 million and employs 40 people.", "이번 호에서는 8,000만 달러를 받은 노리를 만나요.", "8,000만 달러"),
    ("Nori raised $6 million and employs 40 people.", "이번 호에서는 직원 900명을 둔 노리를 만나요.", "900명"),
    ("The firm hired 300 people this year, its chief executive said.", "저희는 올해 5,000명을 뽑았어요, 라고 대표가 말했어요.", "5,000명"),
    ("The firm opened 30 shops this year, its chief executive said.", "저희 회사는 올해 매장 500곳을 열었다고 대표가 밝혔어요.", "500곳"),
    ("The firm hired 300 people this year.", "저희 회사는 올해 5,000명을 뽑았어요.", "5,000명"),
    ("The app lets people send 40 messages a day.", "여러분이 하루에 900통을 보내 주시면 요금이 없어요.", "900통"),
    ("The library lends 12 books at a time.", "저희는 한 번에 책 70권을 빌려줘요.", "70권"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_no_source_could_have_does_not_block(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_the_source_tells_otherwise_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)

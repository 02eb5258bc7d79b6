"""What writers tell of themselves, and what everybody has heard said, is no figure of the news."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

RIGHT = [
    ("Samsung sold 41 million phones with AI.", "삼성이 AI 폰 4,100만 대를 팔았어요. 제 휴대폰은 벌써 6년째인데 바꿀까 봐요."),
    ("The bank's 230,000 employees can now use its assistant.", "은행 직원 23만 명이 AI를 쓸 수 있게 됐어요. 저희 편집부는 세 명이라 이런 수는 상상이 안 돼요."),
    ("The robot vacuum costs $1,299.", "로봇 청소기 값이 1,299달러예요. 우리 집 청소기는 10만 원짜리인데 잘만 돌아요."),
    ("Cursor has 1.1 million paying users.", "커서를 돈 내고 쓰는 사람이 110만 명이에요. 저희 회사에서는 열두 명이 써요."),
    ("The app writes a summary of 500 emails in 8 seconds.", "메일 500통을 8초에 요약해요. 제 메일함에는 2만 통이 쌓여 있는데 솔깃하네요."),
    ("The tutor was used by 84,000 pupils.", "8만 4,000명이 튜터로 공부했어요. 우리 딸은 사흘 만에 그만뒀지만요."),
    ("The court fined the firm 30 million euros.", "법원이 벌금 3,000만 유로를 물렸어요. 저희 편집부는 다섯 명이라 이런 돈은 상상도 못 해요."),
    ("OpenAI said 800 million people use ChatGPT weekly.", "챗GPT를 매주 8억 명이 써요. 저도 하루 스무 번은 물어보는 것 같아요."),
    ("The bot answers in 1.2 seconds.", "봇이 1.2초 만에 답해요. 저희 팀장님은 답장에 이틀 걸리는데요."),
    ("The hospital cut waiting times to 18 minutes.", "병원 대기 시간이 18분으로 줄었어요. 저는 지난주에 두 시간을 기다렸거든요."),
    ("The app has 38 million users.", "앱을 쓰는 사람이 3,800만 명이에요. 지난 호 설문에는 214명이 답해 주셨어요."),
    ("Grab's AI answers in 11 languages.", "그랩 AI가 11개 언어로 답해요. 저는 외국어 하나 배우는 데 3년 걸렸어요."),
    ("The phone company will switch off 1,700 menus.", "통신사가 상담 메뉴 1,700개를 꺼요. '2번을 눌러 주세요'가 그리워질까요?"),
    ("The bank closes 90 branches.", "은행이 지점 90곳을 닫아요. ‘3번 창구로 오세요’는 옛말이 되겠죠."),
    ("Spotify's AI DJ has 9 million listeners.", "스포티파이 AI DJ를 900만 명이 들어요. '한 곡만 더요'가 절로 나오죠."),
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
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_no_source_could_have_does_not_block(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_what_the_source_tells_otherwise_blocks(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)

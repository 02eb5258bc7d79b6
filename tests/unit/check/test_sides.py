"""Two sides of one thing, of before and now, and what two clauses say: who has changed places, and who has not."""

import pytest

from pipeline.check import lint_pair

CROSSED = [
    ("The model reads up to 400,000 tokens and writes up to 64,000 tokens at once.", "한 번에 6만 4,000토큰까지 읽고 40만 토큰까지 쓸 수 있어요.", "6만 4,000토큰까지 읽고 40만 토큰"),
    ("It accepts audio of up to 30 minutes and generates video of up to 12 minutes.", "최대 12분 길이의 음성을 받아 30분짜리 영상까지 만들어 줘요.", "12분 길이의 음성을 받아 30분"),
    ("The company cut its annual emissions target from 40% to 25%.", "원래 25%였던 감축 목표가 이제는 40%가 됐어요.", "25%였던 감축 목표가 이제는 40%"),
    ("Priya Nair became chief executive in April, succeeding founder Tom Alder.", "4월에 톰 올더가 프리야 나이르의 뒤를 이어 최고경영자가 됐어요.", "톰 올더가 프리야 나이르의 뒤를 이어"),
    ("Sarah Friar will be replaced as CFO by Denise Dresser at the end of the year.", "데니스 드레서의 후임 CFO는 세라 프라이어예요.", "데니스 드레서의 후임 CFO는 세라 프라이어"),
    ("박정호 부회장의 후임으로 곽노정 사장이 이사회 의장을 맡는다.", "박정호 부회장이 곽노정 사장의 후임으로 이사회 의장을 맡아요.", "박정호 부회장이 곽노정 사장의 후임"),
    ("France and Italy voted for the amendment, while Poland and Sweden voted against it.", "프랑스와 폴란드는 찬성했고 이탈리아와 스웨덴은 반대했어요.", "폴란드는 찬성했고 이탈리아"),
    ("독자 모델 2차 평가에서 네이버클라우드와 SK텔레콤이 통과했다. NC AI와 카카오는 탈락했다.", "2차 평가에서 NC AI와 카카오가 통과하고 네이버클라우드와 SK텔레콤이 탈락했어요.", "NC AI와 카카오가 통과하고 네이버클라우드와 SK텔레콤"),
    ("LG유플러스의 '익시오' 가입자는 300만명을 넘었다. SK텔레콤은 '에이닷' 유료화를 내년으로 미뤘다.", "SK텔레콤의 '익시오'는 가입자 300만 명을 넘겼고, LG유플러스는 '에이닷' 유료화를 내년으로 미뤘어요.", "SK텔레콤의 '익시오'는 가입자 300만 명을 넘겼고, LG유플러스"),
    ("Trials begin in Austin in 2027 and will expand to Denver in 2029.", "2027년 덴버에서 시험을 시작해 2029년 오스틴으로 넓혀요.", "덴버에서 시험을 시작해 2029년 오스틴"),
    ("Readers spotted 62% of the essays written by AI and 81% of those written by people.", "독자들은 AI가 쓴 글의 81%, 사람이 쓴 글의 62%를 맞혔어요.", "81%, 사람이 쓴 글의 62%"),
    ("The unit posted revenue of $410 million and an operating loss of $2.3 billion.", "이 부문은 23억 달러를 벌고 4억 1,000만 달러를 잃었어요.", "23억 달러를 벌고 4억 1,000만 달러"),
    ("You can upload files of up to 2GB and download results of up to 500MB.", "파일은 500MB까지 올리고 결과는 2GB까지 내려받을 수 있어요.", "500MB까지 올리고 결과는 2GB"),
    ("The bank will hire 600 engineers and lay off 1,900 tellers.", "이 은행은 엔지니어 1,900명을 뽑고 창구 직원 600명을 내보내요.", "1,900명을 뽑고 창구 직원 600명"),
]  # fmt: skip
KEPT = [
    ("Response times fell from 9.2 seconds to 2.7 seconds after the update.", "업데이트 전에는 9.2초가 걸렸지만 지금은 2.7초면 돼요."),
    ("The 8-billion-parameter model beats the 70-billion-parameter one on math, 61 to 57.", "700억 매개변수 모델(57점)보다 80억 모델(61점)의 수학 점수가 높아요."),
    ("Training used 1,536 Huawei Ascend 910 chips for 41 days and cost $3.2 million.", "320만 달러를 들여 어센드 910 칩 1,536개를 41일간 돌렸어요."),
    ("It accepts audio of up to 30 minutes and generates video of up to 12 minutes.", "최대 30분 길이의 음성을 받아 12분짜리 영상까지 만들어 줘요."),
    ("Priya Nair became chief executive in April, succeeding founder Tom Alder.", "창업자 톰 올더의 뒤를 프리야 나이르가 이었어요."),
    ("France and Italy voted for the amendment, while Poland and Sweden voted against it.", "폴란드와 스웨덴이 반대했지만 프랑스와 이탈리아는 개정안에 찬성했어요."),
    ("정부 지원금은 내년 820억 원으로, 올해 1150억 원보다 줄어든다.", "내년 지원금은 820억 원이에요. 올해 받은 1,150억 원보다 적어요."),
    ("Data centre sales climbed to $6.4 billion from $5.1 billion, while gaming sales slipped to $390 million from $430 million.", "데이터센터 매출이 51억 달러에서 64억 달러로 뛰는 동안 게임 매출은 4억 3,000만 달러에서 3억 9,000만 달러로 줄었어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft", "wrong"), CROSSED)
def test_what_stands_on_the_other_side_is_blocked_where_it_stands(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(span[0] < start + len(wrong) and start < span[1] for span in spans)


@pytest.mark.parametrize(("source", "draft"), KEPT)
def test_what_is_told_in_another_order_stays(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []

"""What the words of a sentence say how to reckon, of figures that it tells: the value that comes out stands, any other is blocked."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.building import blocked_at

CASES = [
    (
        "The fund will give 4 billion won, on condition that cities add at least three times that.",
        "기금이 40억 원을 내요. 도시가 내야 하는 돈은 그 세 배인 120억 원이에요.",
        "",
    ),
    (
        "AI trimmed the bill by $400 million this year, 70% of it at its depots.",
        "올해 아낀 요금이 4억 달러예요. 그중 70%가 차고에서 나왔으니 1억 2,000만 달러죠.",
        "1억 2,000만 달러",
    ),
    (
        "AI trimmed the bill by $400 million this year, 70% of it at its depots.",
        "올해 아낀 요금이 4억 달러예요. 그중 70%가 차고에서 나왔으니 2억 8,000만 달러죠.",
        "",
    ),
    (
        "AI trimmed the bill by $400 million this year, 70% of it at its depots.",
        "올해 아낀 요금이 4억 달러예요. 그중 70%가 차고에서 나왔으니 나머지는 1억 2,000만 달러죠.",
        "",
    ),
    (
        "A collar costs 50 euros, of which the region pays 70 percent.",
        "목걸이 50유로 가운데 70%는 주가 내니 농부가 내는 돈은 35유로예요.",
        "35유로",
    ),
    (
        "A collar costs 50 euros, of which the region pays 70 percent.",
        "목걸이 50유로 가운데 70%는 주가 내니 농부가 내는 돈은 15유로예요.",
        "",
    ),
    (
        "A collar costs 50 euros, of which the region pays 70 percent.",
        "목걸이 50유로 가운데 70%는 주가 내니 35유로를 아끼는 셈이에요.",
        "",
    ),
    ("The ticket costs 80 euros. Students get 25% off.", "표가 80유로예요. 학생은 25%가 빠지니 60유로죠.", ""),
    ("The ticket costs 80 euros. Students get 25% off.", "표가 80유로예요. 학생은 25%를 깎아 주니 60유로예요.", ""),
    (
        "Business stood at $600 billion. Ombra accounts for $420 billion of it.",
        "일감이 6,000억 달러예요. 그중 4,200억 달러, 그러니까 약 30%가 옴브라 몫이에요.",
        "30%",
    ),
    (
        "Business stood at $600 billion. Ombra accounts for $420 billion of it.",
        "일감이 6,000억 달러예요. 그중 4,200억 달러, 그러니까 70%가 옴브라 몫이에요.",
        "",
    ),
    (
        "Trust in AI maps stood at 24%, well below the 60% for printed maps. A third of users are under 30.",
        "AI 지도를 믿는 사람은 24%로, 종이 지도의 3분의 1밖에 안 돼요.",
        "",
    ),
    (
        "Trust in AI news stood at 24%, well below the 48% for human-made news.",
        "AI 뉴스를 믿는다는 사람은 24%로, 사람이 만든 뉴스의 3분의 1밖에 안 돼요.",
        "3분의 1",
    ),
    (
        "Trust in AI news stood at 24%, well below the 48% for human-made news.",
        "AI 뉴스를 믿는다는 사람은 24%로, 사람이 만든 뉴스의 절반밖에 안 돼요.",
        "",
    ),
    (
        "Trust in AI news stood at 24%, well below the 48% for human-made news.",
        "AI 뉴스를 믿는다는 사람은 24%로, 전체의 4분의 1이 안 돼요.",
        "",
    ),
    (
        "Shares have risen from 120 euros at listing in March to 300 euros. Its orders tripled.",
        "주가가 300유로로 마감했어요. 3월에 120유로로 시작했으니 세 배 넘게 오른 거예요.",
        "세 배",
    ),
    (
        "Shares have risen from 120 euros at listing in March to 300 euros. Its orders tripled.",
        "주가가 300유로로 마감했어요. 3월에 120유로로 시작했으니 2.5배로 오른 거예요.",
        "",
    ),
    (
        "Shares have risen from 120 euros at listing in March to 300 euros. Its orders tripled.",
        "주가가 300유로로 마감했어요. 3월에 120유로로 시작했으니 두 배 넘게 오른 거예요.",
        "",
    ),
    (
        "Shares have risen from 100 euros at listing in March to 300 euros.",
        "주가가 300유로로 마감했어요. 3월에 100유로로 시작했으니 세 배로 오른 거예요.",
        "",
    ),
    (
        "Ombra will close its lab and move 140 of 200 jobs to Vienna.",
        "옴브라가 연구소를 닫아요. 일자리 200개 가운데 60개를 빈으로 옮긴대요.",
        "60개",
    ),
    (
        "Ombra will close its lab and move 140 of 200 jobs to Vienna.",
        "옴브라가 연구소를 닫아요. 일자리 200개 가운데 140개를 빈으로 옮긴대요.",
        "",
    ),
    (
        "Ombra will close its lab in Graz and move 140 of 200 jobs to Vienna.",
        "옴브라가 연구소를 닫아요. 일자리 200개 가운데 60개는 그라츠에 남아요.",
        "",
    ),
    (
        "Ombra will close its lab in Graz and move 140 of 200 jobs to Vienna.",
        "옴브라가 연구소를 닫아요. 일자리 200개 가운데 60개는 사라져요.",
        "",
    ),
    (
        "Ombra will close its lab in Graz and move 140 of 200 jobs to Vienna.",
        "옴브라가 연구소를 닫아요. 200개 가운데 60개 일자리는 그대로 그라츠에 둬요.",
        "",
    ),
    (
        "The backlog rose by $2 billion to $10 billion in the quarter.",
        "주문이 한 분기에 20억 달러 불어 100억 달러가 됐어요. 석 달 전 80억 달러에서 5분의 1이 커진 거예요.",
        "5분의 1",
    ),
    (
        "The backlog rose by $2 billion to $10 billion in the quarter.",
        "주문이 한 분기에 20억 달러 불어 100억 달러가 됐어요. 석 달 전 80억 달러에서 4분의 1이 커진 거예요.",
        "",
    ),
    (
        "The backlog fell by $5 billion to $10 billion in the quarter.",
        "주문이 한 분기에 50억 달러 줄어 100억 달러가 됐어요. 3분의 1이 줄어든 거예요.",
        "",
    ),
    (
        "The backlog fell by $5 billion to $10 billion in the quarter.",
        "주문이 한 분기에 50억 달러 줄어 100억 달러가 됐어요. 절반이 줄어든 거예요.",
        "절반",
    ),
    (
        "Permits now take 12 days, 40% less than before.",
        "허가가 12일 만에 나와요. 예전보다 40% 짧아졌다니 원래는 17일쯤 걸렸던 거죠.",
        "17일",
    ),
    (
        "Permits now take 12 days, 40% less than before.",
        "허가가 12일 만에 나와요. 예전보다 40% 짧아졌다니 원래는 20일쯤 걸렸던 거죠.",
        "",
    ),
    (
        "Revenue was $4.8 billion, up 20% from a year ago. Costs were $3.1 billion.",
        "매출이 48억 달러로, 1년 전보다 20% 늘었어요. 비용은 31억 달러니 17억 달러가 남았죠.",
        "",
    ),
    ("Prices fell 25% to $60.", "60달러가 됐어요. 전보다 20달러 싸진 거예요.", ""),
    ("Prices fell 25% to $60.", "값이 25% 떨어져 60달러가 됐으니 원래는 80달러였던 셈이에요.", ""),
    ("Prices fell 25% to $60.", "값이 25% 떨어져 60달러가 됐으니 원래는 75달러였던 셈이에요.", "75달러"),
    (
        "The firm employs 4,000 people, 35% of them in Spain.",
        "직원이 4,000명이에요. 그중 35%가 스페인에 있으니 1,400명이죠.",
        "",
    ),
    (
        "The firm employs 4,000 people, 35% of them in Spain.",
        "직원이 4,000명이에요. 35%가 스페인 몫이니 2,600명이죠.",
        "2,600명",
    ),
    (
        "The firm employs 4,000 people, 35% of them in Spain.",
        "직원이 4,000명이에요. 35%가 스페인에서 일하니 나머지 2,600명은 다른 나라에 있어요.",
        "",
    ),
    (
        "Tickets cost 90 euros. The ministry covers 40 percent.",
        "표값 90유로 가운데 40%는 정부가 대니 관객이 내는 돈은 54유로예요.",
        "",
    ),
    (
        "Tickets cost 90 euros. The ministry covers 40 percent.",
        "표값 90유로 가운데 40%는 정부가 대니 관객이 내는 돈은 36유로예요.",
        "36유로",
    ),
    ("Tickets cost 90 euros. The ministry covers 40 percent.", "표값 90유로 가운데 40%인 36유로는 정부가 대요.", ""),
    ("Of 1,200 schools, 300 use the app.", "학교 1,200곳 가운데 300곳, 그러니까 25%가 이 앱을 써요.", ""),
    ("Of 1,200 schools, 300 use the app.", "학교 1,200곳 가운데 300곳, 그러니까 75%가 이 앱을 써요.", "75%"),
    ("Of 1,200 schools, 300 use the app.", "학교 1,200곳 가운데 900곳은 이 앱을 쓰지 않아요.", ""),
    ("Of 1,200 schools, 300 use the app.", "학교 1,200곳 가운데 900곳이 이 앱을 써요.", "900곳"),
    ("The bank will close 45 of its 180 branches in rural areas.", "은행이 지점 180곳 가운데 135곳을 닫아요.", "135곳"),
    ("The bank will close 45 of its 180 branches in rural areas.", "은행이 지점 180곳 가운데 135곳은 그대로 둬요.", ""),
    ("The bank will close 45 of its 180 branches in rural areas.", "은행이 지점 180곳 가운데 135곳만 남겨요.", ""),
    (
        "The bank will close 45 of its 180 branches in rural areas.",
        "은행이 시골을 중심으로 지점 180곳 가운데 45곳을 닫아요.",
        "",
    ),
    ("The bank will close 45 of its 180 branches in rural areas.", "은행이 지점 180곳 가운데 135곳을 유지해요.", ""),
    (
        "Its shares were 40 euros in May and are 100 now. Profit doubled.",
        "주가는 이제 100유로예요. 5월에 40유로였으니 두 배 반이 된 거예요.",
        "",
    ),
    (
        "Its shares were 40 euros in May and are 100 now. Profit doubled.",
        "주가는 이제 100유로예요. 5월에 40유로였으니 두 배가 됐어요.",
        "두 배",
    ),
    (
        "Revenue is 300 million euros. Profit was 40 million and tripled.",
        "매출은 3억 유로예요. 이익은 4,000만 유로였으니 세 배로 는 거예요.",
        "",
    ),
    (
        "They paid $4 million to 20 authors and $2 million to three museums.",
        "작가 20명에게 400만 달러, 박물관 세 곳에 200만 달러를 줬어요.",
        "",
    ),
    ("The fine rose from $3 million to 5 in March.", "벌금이 300만 달러에서 500만 달러로 올랐어요.", ""),
    ("The plan costs $20 to 30 a month.", "요금은 한 달에 20~30달러예요.", ""),
    ("Prices went from $2 to 3 dollars.", "값이 2달러에서 3달러로 올랐어요.", ""),
    (
        "Sales fell by a quarter, by $2 million, to $6 million.",
        "매출이 200만 달러 줄어 600만 달러가 됐어요. 4분의 1이 줄어든 셈이에요.",
        "",
    ),
    (
        "Sales fell by $2 million to $6 million.",
        "매출이 200만 달러 줄어 600만 달러가 됐어요. 3분의 1이 줄어든 셈이에요.",
        "3분의 1",
    ),
    (
        "Sales fell by $2 million to $6 million.",
        "매출이 200만 달러 줄어 600만 달러가 됐어요. 5분의 1 넘게 줄었어요.",
        "",
    ),
    ("Sales rose by $2 million to $6 million.", "매출이 200만 달러 늘어 600만 달러가 됐어요. 절반이 늘어난 거죠.", ""),
    (
        "Sales rose by $2 million to $6 million.",
        "매출이 200만 달러 늘어 600만 달러가 됐어요. 3분의 1이 늘어난 거죠.",
        "3분의 1",
    ),
]


@pytest.mark.parametrize(("source", "draft", "wrong"), [case for case in CASES if case[2]])
def test_another_value_than_the_words_give_is_blocked(source: str, draft: str, wrong: str) -> None:
    assert blocked_at(source, draft, wrong)


@pytest.mark.parametrize(("source", "draft"), [(source, draft) for source, draft, wrong in CASES if not wrong])
def test_the_value_that_the_words_give_stands(source: str, draft: str) -> None:
    assert [flag.message for flag in lint_pair(source, draft) if flag.severity == "block"] == []

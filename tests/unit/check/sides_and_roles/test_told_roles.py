"""A right number in a role it has not is blocked; in its own it stands: a level or a change, each or all, a part or the sum, done or not."""

import pytest

from pipeline.check import lint_pair
from tests.unit.check.roles import blocked, found

_WRONG = (
    ("The reservoir at Ansel fell from 92 metres in May to 71 metres in September, the water board said. It feeds 14 towns.", "앤설 저수지 수위가 넉 달 새 71m 떨어졌어요."),
    ("The reservoir at Ansel fell from 92 metres in May to 71 metres in September, the water board said. It feeds 14 towns.", "앤설 저수지 수위가 92m나 내려갔어요."),
    ("Membership of the choir union has risen to 64,000 from 51,000 in 2019. It runs 310 choirs.", "합창단 연합의 회원이 2019년보다 6만 4,000명 늘었어요."),
    ("The price of a barrel stood at $82 on Monday, against $64 in January. Traders expect more.", "배럴당 값이 1월 이후 82달러 올랐어요."),
    ("Rail freight on the line fell by 30% last year to 2.1 million tonnes. It was 3 million a year earlier.", "철도 화물이 30%로 줄어 210만 톤에 그쳤어요."),
    ("Rail freight on the line fell by 30% last year to 2.1 million tonnes. It was 3 million a year earlier.", "철도 화물이 30% 수준으로 줄었어요."),
    ("The bakery chain cut 150 jobs this spring and now employs 450 people in 60 shops.", "이 빵집 체인은 올봄 직원을 150명으로 줄였어요."),
    ("Unemployment in the region dropped to 6.2% from 8.9% two years ago. Some 41,000 are out of work.", "실업률이 2년 새 6.2%포인트 떨어졌어요."),
    ("The river at Tisza was at 640 centimetres on Sunday, up from 180 on Thursday. Schools closed.", "강물이 사흘 만에 640cm 불어났어요."),
    ("The council will pay €4 million to the theatre and €8 million to the museum, €12 million in total. Both reopen in 2026.", "시의회는 극장과 박물관에 각각 1,200만 유로를 줘요."),
    ("The council will pay €4 million to the theatre and €8 million to the museum, €12 million in total. Both reopen in 2026.", "시의회는 극장과 박물관에 1,200만 유로씩 줘요."),
    ("Together the two ferries carry 900 passengers: the Ada 380 and the Bess 520.", "두 여객선은 각각 900명을 태워요."),
    ("The fund gave three villages $200,000 each to mend their wells. Work took two years.", "기금은 우물을 고치라며 세 마을에 모두 합쳐 20만 달러를 줬어요."),
    ("The fund gave three villages $200,000 each to mend their wells. Work took two years.", "기금이 세 마을에 준 돈은 합치면 20만 달러예요."),
    ("Each of the four winners receives 50,000 francs. The prize dates from 1911.", "수상자 네 명은 합쳐 5만 프랑을 받아요."),
    ("Brothers Tom and Will Hale have won 11 and 8 races this year. The team has 31 points.", "헤일 형제는 올해 둘이 합쳐 31번 우승했어요."),
    ("Brothers Tom and Will Hale have won 11 and 8 races this year. The team has 31 points.", "헤일 형제는 올해 각각 19번 우승했어요."),
    ("The show drew 1,200 visitors on Monday, 900 on Tuesday and 1,500 on Wednesday. A ticket costs $12 and the hall holds 1,800.", "전시는 사흘 동안 하루 평균 1,500명이 봤어요."),
    ("The show drew 1,200 visitors on Monday, 900 on Tuesday and 1,500 on Wednesday. A ticket costs $12 and the hall holds 1,800.", "전시는 사흘을 합쳐 1,800명이 봤어요."),
    ("Sales came to $31 million in Spain, $24 million in France and $20 million in Italy. Debt stands at $55 million.", "스페인과 프랑스, 이탈리아에서 합쳐 5,500만 달러어치를 팔았어요."),
    ("The orchestra has 84 players, 31 of them women. It gives 60 concerts a year.", "오케스트라 단원은 여성 31명을 더해 모두 115명이에요."),
    ("Insurers paid out €90 million after the flood, including €35 million to farmers. Repairs go on.", "보험사가 내준 돈은 농가 몫 3,500만 유로를 합쳐 1억 2,500만 유로예요."),
    ("Of the 80 bids, 47 came from Europe and 22 from Asia; the rest were from America. Nine judges read 22 pages each.", "입찰 80건 가운데 47건이 유럽, 22건이 아시아에서 왔어요. 나머지 9건은 미국이에요."),
    ("Of the 80 bids, 47 came from Europe and 22 from Asia; the rest were from America. Nine judges read 22 pages each.", "입찰 80건 가운데 47건이 유럽에서 왔어요. 나머지 22건은 미국이에요."),
    ("The state owns 40% of the port and a Dutch firm 25%. The remainder is held by small investors. It handles 25 ships a day.", "항구 지분은 국가가 40%, 네덜란드 회사가 25%예요. 나머지 60%는 소액 투자자 몫이에요."),
    ("Half of the money goes to schools, a third to clinics and the rest to roads. It is the third budget of its kind.", "돈의 절반은 학교에, 3분의 1은 진료소에 가요. 나머지 3분의 1은 도로에 쓰고요."),
    ("In the poll 58% said they support the tunnel and 34% oppose it. The tunnel would cost $2 billion.", "조사에서 터널에 반대한 사람은 58%였어요."),
    ("In the poll 58% said they support the tunnel and 34% oppose it. The tunnel would cost $2 billion.", "터널을 지지한다는 사람이 34%로 나왔어요."),
    ("Of the 41 climbers, 29 survived and 12 died. The storm lasted two days.", "등반객 가운데 29명이 숨졌어요."),
    ("Of the 41 climbers, 29 survived and 12 died. The storm lasted two days.", "등반객 12명이 살아남았어요."),
    ("Twelve countries signed the pact; seven have ratified it. It needs nine.", "일곱 나라가 아직 비준하지 않았어요."),
    ("Of the 300 pupils, 240 have been vaccinated. Sixty have not been vaccinated yet. The clinic opens at eight.", "학생 240명이 아직 접종하지 않았어요."),
    ("Of the 300 pupils, 240 have been vaccinated. Sixty have not been vaccinated yet. The clinic opens at eight.", "학생 60명이 접종을 마쳤어요."),
    ("Nine of the 14 firms have yet to pay the levy, which is due in June.", "회사 아홉 곳이 분담금을 냈어요."),
    ("Sixty-three of the trains ran on time in May and 17 were late.", "5월에 늦은 열차가 63대였어요."),
    ("The firm has two plants. Alba restarted in May with 300 people. Berta remains closed until next year.", "이 회사 공장은 둘 다 5월에 다시 문을 열었어요."),
    ("The firm has two plants. Alba restarted in May with 300 people. Berta remains closed until next year.", "두 공장 모두 다시 가동을 시작해 문을 열었어요."),
    ("Three of the five countries have signed the deal. The others will decide in June.", "다섯 나라 모두 협정에 서명했어요."),
    ("Three of the five countries have signed the deal. The others will decide in June.", "다섯 나라가 전부 서명했어요."),
    ("The bank let go a third of its branches' floor space and kept its 900 employees. Costs fell by £4 million.", "은행은 직원 3분의 1을 내보냈어요."),
    ("Games make up 40% of its revenue. The firm has 700 staff.", "직원의 40%가 게임을 만들어요."),
    ("Of 90 members, 50 play tennis and 40 swim; 20 do both.", "둘 중 하나라도 하는 회원은 90명이에요."),
)  # fmt: skip
_RIGHT = (
    ("Milk comes from farms nearby (57%), from the north (33%) and from Finland (10%).", "우유의 절반 이상은 가까운 농장에서, 33%는 북쪽에서 오고 나머지 10%는 핀란드에서 와요."),
    ("The reservoir at Ansel fell from 92 metres in May to 71 metres in September, the water board said. It feeds 14 towns.", "앤설 저수지 수위가 넉 달 새 21m 떨어졌어요."),
    ("The reservoir at Ansel fell from 92 metres in May to 71 metres in September, the water board said. It feeds 14 towns.", "앤설 저수지 수위가 71m로 떨어졌어요."),
    ("Membership of the choir union has risen to 64,000 from 51,000 in 2019. It runs 310 choirs.", "합창단 연합의 회원이 2019년보다 1만 3,000명 늘었어요."),
    ("Membership of the choir union has risen to 64,000 from 51,000 in 2019. It runs 310 choirs.", "합창단 연합의 회원이 6만 4,000명으로 늘었어요."),
    ("The price of a barrel stood at $82 on Monday, against $64 in January. Traders expect more.", "배럴당 값이 1월 이후 18달러 올라 82달러가 됐어요."),
    ("Rail freight on the line fell by 30% last year to 2.1 million tonnes. It was 3 million a year earlier.", "철도 화물이 30% 줄어 210만 톤에 그쳤어요."),
    ("Rail freight on the line fell by 30% last year to 2.1 million tonnes. It was 3 million a year earlier.", "철도 화물이 70%로 줄었어요."),
    ("The bakery chain cut 150 jobs this spring and now employs 450 people in 60 shops.", "이 빵집 체인은 올봄 직원을 150명 줄였어요."),
    ("The bakery chain cut 150 jobs this spring and now employs 450 people in 60 shops.", "이 빵집 체인은 올봄 직원을 450명으로 줄였어요."),
    ("Unemployment in the region dropped to 6.2% from 8.9% two years ago. Some 41,000 are out of work.", "실업률이 2년 새 2.7%포인트 떨어졌어요."),
    ("Unemployment in the region dropped to 6.2% from 8.9% two years ago. Some 41,000 are out of work.", "실업률이 6.2%로 떨어졌어요."),
    ("The river at Tisza was at 640 centimetres on Sunday, up from 180 on Thursday. Schools closed.", "강물이 사흘 만에 460cm 불어났어요."),
    ("The river at Tisza was at 640 centimetres on Sunday, up from 180 on Thursday. Schools closed.", "강물이 640cm까지 불어났어요."),
    ("Growth slowed to 3% from 5% in the quarter, the office said.", "경제는 이번 분기에 3% 성장했어요."),
    ("Growth slowed to 3% from 5% in the quarter, the office said.", "성장률이 3%로 떨어졌어요."),
    ("Prices rose by 4% in May, the fastest pace since 2009.", "물가가 5월에 4% 올랐어요."),
    ("Prices rose by 4% in May, the fastest pace since 2009.", "물가 상승률이 4%로 올라섰어요."),
    ("The council will pay €4 million to the theatre and €8 million to the museum, €12 million in total. Both reopen in 2026.", "시의회는 극장과 박물관에 각각 400만 유로와 800만 유로를 줘요."),
    ("The council will pay €4 million to the theatre and €8 million to the museum, €12 million in total. Both reopen in 2026.", "시의회는 극장과 박물관에 합쳐 1,200만 유로를 줘요."),
    ("Together the two ferries carry 900 passengers: the Ada 380 and the Bess 520.", "두 여객선은 합쳐 900명을 태워요."),
    ("The fund gave three villages $200,000 each to mend their wells. Work took two years.", "기금은 우물을 고치라며 세 마을에 20만 달러씩 줬어요."),
    ("The fund gave three villages $200,000 each to mend their wells. Work took two years.", "기금은 우물을 고치라며 세 마을에 모두 합쳐 60만 달러를 줬어요."),
    ("The fund gave three villages $200,000 each to mend their wells. Work took two years.", "기금은 세 마을에 각각 20만 달러를 줬어요."),
    ("Each of the four winners receives 50,000 francs. The prize dates from 1911.", "수상자 네 명은 각각 5만 프랑을 받아요."),
    ("Each of the four winners receives 50,000 francs. The prize dates from 1911.", "수상자 네 명은 합쳐 20만 프랑을 받아요."),
    ("Brothers Tom and Will Hale have won 11 and 8 races this year. The team has 31 points.", "헤일 형제는 올해 둘이 합쳐 19번 우승했어요."),
    ("The show drew 1,200 visitors on Monday, 900 on Tuesday and 1,500 on Wednesday. A ticket costs $12 and the hall holds 1,800.", "전시는 사흘 동안 하루 평균 1,200명이 봤어요."),
    ("The show drew 1,200 visitors on Monday, 900 on Tuesday and 1,500 on Wednesday. A ticket costs $12 and the hall holds 1,800.", "전시는 사흘을 합쳐 3,600명이 봤어요."),
    ("The show drew 1,200 visitors on Monday, 900 on Tuesday and 1,500 on Wednesday. A ticket costs $12 and the hall holds 1,800.", "수요일에 가장 많은 1,500명이 봤어요."),
    ("Sales came to $31 million in Spain, $24 million in France and $20 million in Italy. Debt stands at $55 million.", "스페인과 프랑스, 이탈리아에서 합쳐 7,500만 달러어치를 팔았어요."),
    ("Sales came to $31 million in Spain, $24 million in France and $20 million in Italy. Debt stands at $55 million.", "스페인과 프랑스에서 합쳐 5,500만 달러어치를 팔았어요."),
    ("The orchestra has 84 players, 31 of them women. It gives 60 concerts a year.", "오케스트라 단원은 여성 31명을 더해 모두 84명이에요."),
    ("The orchestra has 84 players, 31 of them women. It gives 60 concerts a year.", "오케스트라 단원 84명 중 31명이 여성이에요."),
    ("Insurers paid out €90 million after the flood, including €35 million to farmers. Repairs go on.", "보험사가 내준 돈은 농가 몫 3,500만 유로를 합쳐 9,000만 유로예요."),
    ("The bank has 120 branches and another 40 abroad.", "은행 지점은 해외 40곳을 더해 모두 160곳이에요."),
    ("Of the 80 bids, 47 came from Europe and 22 from Asia; the rest were from America. Nine judges read 22 pages each.", "입찰 80건 가운데 47건이 유럽, 22건이 아시아에서 왔어요. 나머지 11건은 미국이에요."),
    ("Of the 80 bids, 47 came from Europe and 22 from Asia; the rest were from America. Nine judges read 22 pages each.", "입찰 80건 가운데 47건이 유럽에서 왔어요. 나머지 33건은 다른 대륙이에요."),
    ("The state owns 40% of the port and a Dutch firm 25%. The remainder is held by small investors. It handles 25 ships a day.", "항구 지분은 국가가 40%, 네덜란드 회사가 25%예요. 나머지 35%는 소액 투자자 몫이에요."),
    ("The state owns 40% of the port and a Dutch firm 25%. The remainder is held by small investors. It handles 25 ships a day.", "항구 지분 40%는 국가가 갖고 있어요. 나머지 60%는 네덜란드 회사와 소액 투자자가 나눠 가졌고요."),
    ("Half of the money goes to schools, a third to clinics and the rest to roads. It is the third budget of its kind.", "돈의 절반은 학교에, 3분의 1은 진료소에 가요. 나머지 6분의 1은 도로에 쓰고요."),
    ("In the poll 58% said they support the tunnel and 34% oppose it. The tunnel would cost $2 billion.", "조사에서 터널에 반대한 사람은 34%였어요."),
    ("In the poll 58% said they support the tunnel and 34% oppose it. The tunnel would cost $2 billion.", "터널을 지지한다는 사람이 58%로 나왔어요."),
    ("Of the 41 climbers, 29 survived and 12 died. The storm lasted two days.", "등반객 가운데 12명이 숨졌어요."),
    ("Of the 41 climbers, 29 survived and 12 died. The storm lasted two days.", "등반객 29명이 살아남았어요."),
    ("Twelve countries signed the pact; seven have ratified it. It needs nine.", "일곱 나라가 비준했어요."),
    ("Twelve countries signed the pact; seven have ratified it. It needs nine.", "다섯 나라가 아직 비준하지 않았어요."),
    ("Of the 300 pupils, 240 have been vaccinated. Sixty have not been vaccinated yet. The clinic opens at eight.", "학생 60명이 아직 접종하지 않았어요."),
    ("Of the 300 pupils, 240 have been vaccinated. Sixty have not been vaccinated yet. The clinic opens at eight.", "학생 240명이 접종했어요."),
    ("Nine of the 14 firms have yet to pay the levy, which is due in June.", "회사 아홉 곳이 분담금을 아직 내지 않았어요."),
    ("Nine of the 14 firms have yet to pay the levy, which is due in June.", "회사 다섯 곳이 분담금을 냈어요."),
    ("Sixty-three of the trains ran on time in May and 17 were late.", "5월에 늦은 열차가 17대였어요."),
    ("The firm has two plants. Alba restarted in May with 300 people. Berta remains closed until next year.", "이 회사 공장 두 곳 중 알바만 5월에 다시 문을 열었어요."),
    ("Both plants closed in 2012. They reopened in May.", "두 공장 모두 5월에 다시 문을 열었어요."),
    ("Three of the five countries have signed the deal. The others will decide in June.", "다섯 나라 중 셋이 협정에 서명했어요."),
    ("The bank let go a third of its branches' floor space and kept its 900 employees. Costs fell by £4 million.", "은행은 지점 면적의 3분의 1을 내놓았어요."),
    ("Games make up 40% of its revenue. The firm has 700 staff.", "게임은 매출의 40%를 차지해요."),
    ("Of 90 members, 50 play tennis and 40 swim; 20 do both.", "둘 중 하나라도 하는 회원은 70명이에요."),
    ("Of 90 members, 50 play tennis and 40 swim; 20 do both.", "테니스도 수영도 안 하는 회원은 20명이에요."),
)  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_a_figure_in_a_role_it_has_not_isfound(source: str, draft: str) -> None:
    assert found(source, draft)


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_a_figure_in_its_own_role_stands(source: str, draft: str) -> None:
    assert not blocked(source, draft)


def test_the_fix_is_what_the_words_come_to() -> None:
    source = "Of the 80 bids, 47 came from Europe and 22 from Asia; the rest were from America."
    draft = "입찰 80건 가운데 47건이 유럽, 22건이 아시아에서 왔어요. 나머지 9건은 미국이에요."
    (found,) = [one for one in lint_pair(source, draft) if one.severity == "block"]
    assert found.fix is not None
    assert found.fix.replace == "11건은"

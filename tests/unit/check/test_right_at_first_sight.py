"""Right sentences of a kind that unread weeks showed to be taken for wrong, each with a twin that is wrong and stays found."""

import pytest

from pipeline.check import lint_pair

RIGHT_AND_WRONG = [
    (  # two changes with one verb
        "Grapes now cost $0.60 a pound, down from $1.00, and dates $2.40, down from $3.20.",
        "포도는 1달러에서 0.6달러로 40%, 대추야자는 3.2달러에서 2.4달러로 25% 싸졌어요.",
        "포도는 1달러에서 0.6달러로 60%, 대추야자는 3.2달러에서 2.4달러로 25% 싸졌어요.",
    ),
    (  # what it grows to, where the source tells what comes on top
        "The pump will be put into 12 more wells by May; it is now used in five.",
        "지금 5곳인 우물이 5월이면 17곳으로 늘어요.",
        "지금 5곳인 우물이 5월이면 18곳으로 늘어요.",
    ),
    (
        "제작사는 이 난로를 연말까지 학교 12곳에 추가로 놓을 예정이며, 현재는 5곳에서 쓰이고 있다.",
        "지금 5곳인 학교를 연말까지 17곳으로 늘릴 예정이에요.",
        "지금 5곳인 학교를 연말까지 16곳으로 늘릴 예정이에요.",
    ),
    (  # what one of a few has, no part of the few
        "The engine comes in three sizes with 8 billion, 34 billion and 210 billion cells, and the two smaller ones are free.",
        "세 가지 크기 가운데 80억, 340억 칸짜리는 공짜예요.",
        "세 가지 크기 가운데 80억, 360억 칸짜리는 공짜예요.",
    ),
    (  # so many of ten for a part that the source counts out
        "직원 180명 가운데 142명이 제빵사다.",
        "직원 열 명 중 여덟 명 가까이가 제빵사예요.",
        "직원 열 명 중 여섯 명이 제빵사예요.",
    ),
    (  # more than the year before by so much is not what was then
        "지난해 매출은 264억 원으로 전년 176억 원보다 50% 늘었다.",
        "지난해 매출은 전년보다 88억 원 많은 264억 원이었어요.",
        "지난해 매출은 전년보다 98억 원 많은 264억 원이었어요.",
    ),
    (  # so long each week, no week and so many hours
        "Kornblum pays its bakers 6 hours of overtime a week.",
        "제빵사는 한 주 6시간의 초과 수당을 받아요.",
        "제빵사는 한 주 8시간의 초과 수당을 받아요.",
    ),
    (  # what is told of the rest is no part of a whole
        "Rowan's advertising arm kept a margin of 34%. The rest of the group, mainly delivery, had a margin of 6%.",
        "로완의 광고 부문은 마진 34%를 지켰어요. 배달이 대부분인 나머지 부문은 6%였고요.",
        "로완의 광고 부문은 마진 6%를 지켰어요. 배달이 대부분인 나머지 부문은 34%였고요.",
    ),
    (
        "Bookings from abroad fell 12% last quarter, while bookings from all others rose 9%.",
        "해외 예약은 지난 분기 12% 줄었어요. 나머지 예약은 9% 늘었고요.",
        "해외 예약은 지난 분기 12% 줄었어요. 나머지 예약은 12% 늘었고요.",
    ),
    (  # and what shares leave may be reckoned
        "모은 돈의 절반은 새 공장에, 20%는 연구에 쓴다. 나머지는 해외 지사를 여는 데 들어간다.",
        "모은 돈의 절반은 새 공장에, 20%는 연구에 쓴대요. 나머지 30%로는 해외 지사를 열어요.",
        "모은 돈의 절반은 새 공장에, 20%는 연구에 쓴대요. 나머지 40%로는 해외 지사를 열어요.",
    ),
    (
        "Hospitals bring in 55 percent of its sales, insurers 25 percent, and the rest comes from clinics.",
        "매출의 55%는 병원, 25%는 보험사에서 나와요. 나머지 5분의 1은 의원 몫이에요.",
        "매출의 55%는 병원, 25%는 보험사에서 나와요. 나머지 3분의 1은 의원 몫이에요.",
    ),
    (  # a number that ends a name is no side of a multiple
        "Both Fennel 5 models read up to 512,000 tokens, up from 128,000 in last year's Fennel 4.",
        "한 번에 읽는 길이는 51만 2000토큰으로, 작년 펜넬 4의 네 배가 됐어요.",
        "한 번에 읽는 길이는 51만 2000토큰으로, 12만 8000토큰의 세 배가 됐어요.",
    ),
    (  # who both figures are told of may be described beside either
        "Cassia Grid said it raised $210 million in Series B funding, valuing the energy software startup at $1.4 billion.",
        "에너지 소프트웨어 스타트업 카시아 그리드가 시리즈 B로 2억 1000만 달러를 모았어요. 투자 후 기업가치는 14억 달러예요.",
        "에너지 소프트웨어 스타트업 카시아 그리드가 시리즈 B로 14억 달러를 모았어요. 투자 후 기업가치는 2억 1000만 달러예요.",
    ),
    (  # `2월엔` says when it changed, not when it was so
        "The speaker went on sale for $199. Orrin cut the price to $129 in May and dropped its $12 monthly plan to $7 in August.",
        "스피커는 199달러에 나왔어요. 5월에 129달러로 내렸고, 8월엔 12달러이던 월 요금도 7달러로 낮췄어요.",
        "스피커는 199달러에 나왔어요. 5월에 129달러로 내렸고, 8월엔 12달러이던 월 요금도 9달러로 낮췄어요.",
    ),
    (  # two figures that a third is held against are not held against each other
        "Brisk says its vans had 0.4 injuries per million miles this year, compared with 0.6 last year and 2.9 for human drivers.",
        "브리스크가 밝힌 올해 부상은 100만 마일당 0.4건이에요. 작년(0.6건)보다 줄었고, 사람 운전자(2.9건)와 비교하면 7분의 1 수준이에요.",
        "브리스크가 밝힌 올해 부상은 100만 마일당 0.6건이에요. 작년(0.4건)보다 줄었고, 사람 운전자(2.9건)와 비교하면 7분의 1 수준이에요.",
    ),
    (  # two of a list of three
        "Labs will open in Leeds, Cardiff and Perth. They will create 900 jobs, 400 of them in Leeds.",
        "연구소 세 곳에서 일자리 900개가 생겨요. 400개는 리즈, 500개는 나머지 두 곳이에요.",
        "연구소 네 곳에서 일자리 900개가 생겨요.",
    ),
    (  # a pair that works together is no sum of money
        "The machines moved 640 boxes an hour, compared with about 390 for a human crew of two.",
        "기계는 한 시간에 640상자를 옮겼어요. 2인 1조 작업자(390상자가량)보다 빨라요.",
        "기계는 한 시간에 460상자를 옮겼어요. 2인 1조 작업자(390상자가량)보다 빨라요.",
    ),
    (  # names by their French and by their homely sound
        '"We stopped in May," said Odette Desgranges, who leads the team.',
        "팀을 이끄는 오데트 데그랑주는 5월에 멈췄다고 말해요.",
        "팀을 이끄는 오데트 마르샹은 5월에 멈췄다고 말해요.",
    ),
    (
        "Dr. Leila Novak read the scans with the program. Her reading time fell by 44 percent.",
        "그런데도 노바크 박사의 판독 시간은 44% 줄었어요.",
        "그런데도 노바크 박사의 판독 시간은 54% 줄었어요.",
    ),
    (  # ranks above the one that is told after them
        "The fine is the third-largest for a chatbot in Europe, after those of Tandem, which paid 90 million euros, and Oriel, which paid 40 million euros.",
        "이번 과징금은 유럽 챗봇 가운데 세 번째로 커요. 1위는 탠덤(9000만 유로), 2위는 오리엘(4000만 유로)이에요.",
        "이번 과징금은 유럽 챗봇 가운데 세 번째로 커요. 1위는 탠덤(9000만 유로), 2위는 오리엘(6000만 유로)이에요.",
    ),
    (  # the lowest-income third
        "Schools in the lowest-income third of districts pay nothing until 2027. The firm has 150 people and 2.4 million pupils.",
        "소득 하위 3분의 1 지역의 학교는 2027년까지 돈을 안 내요.",
        "소득 하위 4분의 1 지역의 학교는 2027년까지 돈을 안 내요.",
    ),
    (  # `last year` is what is now where the year before is told behind it
        "It lost 27 million euros last year on revenue of 48 million euros, compared with a loss of 19 million euros on revenue of 55 million euros in 2024.",
        "매출이 5500만 유로에서 4800만 유로로 줄어드는 동안 적자는 1900만 유로에서 2700만 유로로 커졌어요.",
        "매출이 5500만 유로에서 4800만 유로로 줄어드는 동안 적자는 1900만 유로에서 3700만 유로로 커졌어요.",
    ),
    (
        "The company lost 112 million francs last year, compared with 139 million francs in 2024.",
        "적자는 2024년 1억 3900만 프랑에서 작년 1억 1200만 프랑으로 줄었어요.",
        "적자는 2024년 1억 1200만 프랑에서 작년 1억 3900만 프랑으로 늘었어요.",
    ),
    (  # what a quotation says of a wall is not what the error does
        'Lumen says its new version will bring the error below 2%. "Two percent is the wall everyone has promised to climb," said Ada Kowal.',
        "루멘은 새 버전으로 오차를 2% 밑으로 낮추겠다고 해요.",
        "루멘은 새 버전으로 오차를 3% 밑으로 낮추겠다고 해요.",
    ),
    (  # dropped altogether is no total
        "On Friday it cut the price of the game to $29.99 and dropped the $11.99 monthly fee altogether.",
        "게임의 값은 29.99달러로 내려가고, 매달 11.99달러씩 받던 이용료는 아예 사라져요.",
        "게임의 값은 29.99달러로 내려가고, 매달 12.99달러씩 받던 이용료는 아예 사라져요.",
    ),
    (  # what was taken until now
        "Cadenza 4 costs $3 per million input tokens and $12 per million output tokens, down from $5 and $20 for Cadenza 3.",
        "출력 100만 토큰에 20달러를 받던 걸 12달러로 내렸어요.",
        "출력 100만 토큰에 20달러를 받던 걸 14달러로 내렸어요.",
    ),
    (  # how far one is from the other gives the other
        "In an oral exam the group with the tutor scored 63 points out of 100 on average, four fewer than the group without one.",
        "구술시험에서는 과외 AI를 쓴 쪽이 평균 63점으로, 쓰지 않은 쪽(67점)에 뒤졌어요.",
        "구술시험에서는 과외 AI를 쓴 쪽이 평균 63점으로, 쓰지 않은 쪽(77점)에 뒤졌어요.",
    ),
    (  # whom a condition is about
        "The contract for Hestia went to the French firm Atelier Nord, which bid 420 million pounds. If Hestia is more than two months late, Atelier Nord will pay 3 million pounds for every week of delay.",
        "아틀리에 노르는 납기를 넘기면 대가를 치러요. 헤스티아가 두 달 넘게 늦어지면 한 주 밀릴 때마다 300만 파운드를 물어야 하거든요.",
        "아틀리에 노르는 납기를 넘기면 대가를 치러요. 헤스티아가 두 달 넘게 늦어지면 한 주 밀릴 때마다 500만 파운드를 물어야 하거든요.",
    ),
    (  # a round within a sentence and what it valued at
        "Tamsin's previous round, a $70 million Series B in October 2024, valued the company at $520 million.",
        "2024년 10월 시리즈 B 때만 해도 몸값이 5억 2000만 달러였어요.",
        "2024년 10월 시리즈 B 때만 해도 몸값이 2억 5000만 달러였어요.",
    ),
    (  # what a share in words leaves
        "The scanner is used in roughly a quarter of the region's clinics, said Marle Health.",
        "이 판독기를 쓰는 의원은 지역의 4분의 1쯤이에요. 아직 75%가량은 판독기가 없는 셈이죠.",
        "이 판독기를 쓰는 의원은 지역의 4분의 1쯤이에요. 아직 85%가량은 판독기가 없는 셈이죠.",
    ),
    (  # what two amounts leave of a third
        "Odell reported revenue of $5.42 billion. Cloud brought in $3.1 billion and devices $1.2 billion; the remainder came from services.",
        "오델의 매출은 클라우드가 31억 달러, 기기가 12억 달러예요. 서비스를 합친 나머지는 11억 2천만 달러고요.",
        "오델의 매출은 클라우드가 31억 달러, 기기가 12억 달러예요. 서비스를 합친 나머지는 13억 2천만 달러고요.",
    ),
    (  # an amount beside the share that it is
        "Sales came to $340 million. Subscriptions made up 64%, licences 27%, and advertising the rest.",
        "매출의 64%는 구독료, 27%는 라이선스였어요. 광고는 나머지 9%, 3,060만 달러쯤 돼요.",
        "매출의 64%는 구독료, 27%는 라이선스였어요. 광고는 나머지 9%, 6,300만 달러쯤 돼요.",
    ),
    (
        "Tarn is cutting 212 jobs, or 46% of its workforce.",
        "탄이 직원의 거의 절반인 46%, 212명을 내보내요.",
        "탄이 직원의 거의 3분의 1인 46%, 212명을 내보내요.",
    ),
    (  # all the shares of a sentence together
        "Korvo leads the market with 29%, followed by Lisse with 18%. Marle has about 12%.",
        "시장은 코르보(29%)와 리스(18%)가 절반 가까이 쥐고 있어요. 마를의 몫은 12%쯤이에요.",
        "시장은 코르보(29%)와 리스(18%)가 5분의 4 가까이 쥐고 있어요. 마를의 몫은 12%쯤이에요.",
    ),
    (  # the shares of two wholes
        "The most active 4 percent of users accounted for 61 percent of the bill, Pell said.",
        "가장 많이 쓰는 4%가 비용의 61%를 차지한대요. 나머지 96%가 쓰는 건 절반도 안 되는 39%고요.",
        "가장 많이 쓰는 4%가 비용의 61%를 차지한대요. 나머지 86%가 쓰는 건 절반도 안 되는 39%고요.",
    ),
    (  # names with numbers are no ends of a change
        "Wrong answers fell to 1.4% for Lumen 2, from 4.5% for Lumen 1, in the pilot.",
        "루멘 1에서 4.5%이던 오답률이 루멘 2에서는 1.4%로, 3분의 1 밑으로 떨어졌어요.",
        "루멘 1에서 4.5%이던 오답률이 루멘 2에서는 1.4%로, 6분의 1 밑으로 떨어졌어요.",
    ),
    (  # what is halved again
        "Errors occurred in about 1 in 300 calls, down from 1 in 20 a year ago, and the team hopes to halve the rate again.",
        "오류는 통화 300번에 한 번꼴이에요. 1년 전에는 20번에 한 번이었대요. 다시 절반, 그러니까 600번에 한 번꼴로 줄이는 게 목표예요.",
        "오류는 통화 300번에 한 번꼴이에요. 1년 전에는 20번에 한 번이었대요. 다시 절반, 그러니까 900번에 한 번꼴로 줄이는 게 목표예요.",
    ),
    (  # `400 real-world` is no money
        "On a test of 600 real-world spreadsheets, more than one tool failed.",
        "실제 스프레드시트 600개로 시험했더니 실패한 도구가 하나가 아니었어요.",
        "실제 스프레드시트 900개로 시험했더니 실패한 도구가 하나가 아니었어요.",
    ),
    (  # a difference is no figure that changed places
        "The new film took six years and cost $120 million. Its last one took four years and cost $70 million.",
        "새 영화에는 6년과 1억 2천만 달러가 들었어요. 전작(4년, 7천만 달러)보다 2년 더 걸렸고요.",
        "새 영화에는 6년과 1억 2천만 달러가 들었어요. 전작(4년, 7천만 달러)보다 5년 더 걸렸고요.",
    ),
    (  # how many pay in so many parts, each so much a year
        "It will pay $40 million at once and the rest of the $120 million in four equal yearly installments.",
        "4천만 달러는 바로 내고, 남은 8천만 달러는 1년에 2천만 달러씩 네 번에 나눠 내요.",
        "4천만 달러는 바로 내고, 남은 8천만 달러는 1년에 5천만 달러씩 네 번에 나눠 내요.",
    ),
    (
        "Posting more than 14 times a week brought most views; going from one post a week to three added 900.",
        "일주일에 한 번 올리던 사람이 세 번으로 늘리면 900회가 늘었고, 14번 넘게 올린 쪽이 가장 많이 봤대요.",
        "일주일에 한 번 올리던 사람이 세 번으로 늘리면 900회가 늘었고, 24번 넘게 올린 쪽이 가장 많이 봤대요.",
    ),
    (  # one of a person and so many colleagues
        "She and five colleagues regraded 720 essays that repeated the same three paragraphs.",
        "동료 다섯 명과 함께, 그러니까 모두 여섯 명이 에세이 720편을 다시 채점했어요.",
        "동료 다섯 명과 함께, 그러니까 모두 여덟 명이 에세이 720편을 다시 채점했어요.",
    ),
    (
        "The site will need as much electricity as a city of 300,000 people.",
        "이곳에는 인구 30만 도시만큼의 전기가 필요해요.",
        "이곳에는 인구 20만 도시만큼의 전기가 필요해요.",
    ),
    (
        "The package had been downloaded about 9,400 times before the maintainers revoked the tokens.",
        "관리자들이 토큰을 폐기하기 전에 이미 9,400번가량 내려받은 뒤였어요.",
        "관리자들이 토큰을 폐기하기 전에 이미 9,800번가량 내려받은 뒤였어요.",
    ),
    (  # what is expected this year is not what last year was
        "Cantor expects revenue of $310 million this year, compared with $118 million in 2025.",
        "칸토르의 올해 예상 매출은 3억 1,000만 달러로, 작년 1억 1,800만 달러의 2.6배예요.",
        "칸토르의 올해 예상 매출은 1억 1,800만 달러로, 작년 3억 1,000만 달러보다 적어요.",
    ),
    (  # of two years each with its own word the later one is last year
        "지난해 매출은 190억원으로 전년 95억원의 두 배였고, 영업손실은 64억원으로 전년 109억원보다 줄었다.",
        "작년에도 64억 원의 영업적자를 봤어요. 그래도 109억 원이던 재작년보다는 줄였어요.",
        "작년에도 109억 원의 영업적자를 봤어요. 그래도 64억 원이던 재작년보다는 줄였어요.",
    ),
    (  # all so far, and this round
        "의료 인공지능 기업 다온은 3일 500억원 규모의 시리즈 C 투자를 유치했다고 밝혔다. 누적 투자액은 930억원이다.",
        "다온이 지금까지 받은 투자는 모두 930억 원이에요. 절반이 넘는 500억 원이 이번 라운드에서 들어왔어요.",
        "다온이 지금까지 받은 투자는 모두 930억 원이에요. 절반이 넘는 600억 원이 이번 라운드에서 들어왔어요.",
    ),
    (  # two scores of each in brackets
        "On Numa, Alder 70B scores 77.6, compared with 75.1 for Terra 90B and 80.4 for Onyx Pro. On Ship it scores 52.3, ahead of Terra 90B at 49.0 but behind Onyx Pro at 60.7.",
        "앨더 70B는 누마에서 77.6점, 십에서 52.3점이에요. 테라 90B(75.1점, 49.0점)는 이겼지만 오닉스 프로(80.4점, 60.7점)에는 밀렸어요.",
        "앨더 70B는 누마에서 77.6점, 십에서 52.3점이에요. 테라 90B(75.1점, 49.0점)는 이겼지만 오닉스 프로(80.4점, 66.7점)에는 밀렸어요.",
    ),
    (  # the next sentence tells both ends
        "August 18, 2026 — The share of weekly users rose to 47 percent from 29 percent a year ago and 14 percent in 2024.",
        "매주 쓰는 사람이 2년 만에 세 배 넘게 늘었어요. 14%였던 비율이 47%가 됐어요.",
        "매주 쓰는 사람이 2년 만에 다섯 배 넘게 늘었어요. 14%였던 비율이 47%가 됐어요.",
    ),
    (  # a share that is left, told with 로
        "A block of four cubic meters can hold 10 kilowatt-hours. In 2023 the same took 36 cubic meters.",
        "2023년에는 같은 전기에 36㎥가 들었으니 부피가 9분의 1로 줄어든 거예요. 이제 4㎥면 돼요.",
        "2023년에는 같은 전기에 36㎥가 들었으니 부피가 3분의 1로 줄어든 거예요. 이제 4㎥면 돼요.",
    ),
    (  # one figure is so many times the other
        "It put 48 robots to work at the hub. They began unloading on the night of May 4 after a pilot with six machines.",
        "로봇 6대로 시험해 본 뒤, 5월 4일 밤부터 8배인 48대로 늘려 하역을 시작했어요.",
        "로봇 6대로 시험해 본 뒤, 5월 4일 밤부터 8배인 58대로 늘려 하역을 시작했어요.",
    ),
    (  # what is finer has the smaller figure
        "A version at a resolution of three kilometers, compared with 30 kilometers now, is planned for next year.",
        "내년에는 해상도를 지금의 30km에서 3km로 높인 버전도 나올 예정이에요.",
        "내년에는 해상도를 지금의 30km에서 3km로 낮춰요.",
    ),
    (  # who objects takes issue
        "The actors' union objected to the use of synthetic voices for minor characters.",
        "배우 노조는 조연에 합성 음성을 쓴 걸 문제 삼았어요.",
        "배우 노조는 조연에 합성 음성을 쓰는 데 찬성했어요.",
    ),
    (
        "Its first product came out in March 2021, and it was bought for €410 million in November 2025.",
        "2021.3 첫 제품 출시\n2025.11 4억 1,000만 유로에 인수",
        "2021.4 첫 제품 출시\n2025.11 4억 1,000만 유로에 인수",
    ),
    (
        "The most downloaded apps were ChatGPT, Threads, Google, TikTok and WhatsApp, in that order, Apple said.",
        "다운로드 톱 5\n1위 챗GPT\n2위 스레드\n3위 구글\n4위 틱톡\n5위 왓츠앱",
        "다운로드 톱 5\n1위 챗GPT\n2위 스레드\n3위 구글\n4위 틱톡\n9위 왓츠앱",
    ),
    (  # two prices of two pairs that stand alike to each other
        "Tarn 4 costs $6 per million input tokens and $30 per million output tokens, the same as its predecessor. A smaller version, Tarn 4 Lite, is priced at $0.60 and $3.",
        "작은 버전인 탄 4 라이트의 요금은 본 모델의 10분의 1이에요.",
        "작은 버전인 탄 4 라이트의 요금은 본 모델의 6분의 1이에요.",
    ),
    (  # jobs are counted in pieces
        "The plant will create about 2,000 jobs, of which 1,500 will be technicians.",
        "공장이 만들 일자리는 약 2000개예요. 이 중 1500개, 그러니까 넷 중 셋이 기술자 자리고요.",
        "공장이 만들 일자리는 약 2000개예요. 이 중 1300개, 그러니까 셋 중 둘 가까이가 기술자 자리고요.",
    ),
    (  # what so many cost, told as what they are worth
        "The game sold 2.2 million copies in its first week. It costs $49.99.",
        "49.99달러에 나온 게임이 첫 주에 220만 장 팔렸으니, 단순히 곱하면 1억 달러어치가 넘어요.",
        "49.99달러에 나온 게임이 첫 주에 220만 장 팔렸으니, 단순히 곱하면 2억 달러어치가 넘어요.",
    ),
    (  # what two shares leave, held against each other
        "The gripper could handle only 70% of the items. With the new hand, that share rose to 94% in a trial.",
        "로봇이 못 집는 물건이 30%에서 6%로, 5분의 1로 줄었다는 뜻이에요.",
        "로봇이 못 집는 물건이 30%에서 6%로, 3분의 1로 줄었다는 뜻이에요.",
    ),
    (  # a part of many, and what guessing would have given
        "The model answered 1,800 questions. It picked the right answer 72% of the time, where guessing would give 50%.",
        "1800문제를 푼 모델이 그냥 찍었을 때보다 400문제쯤 더 맞힌 거예요.",
        "1800문제를 푼 모델이 그냥 찍었을 때보다 600문제쯤 더 맞힌 거예요.",
    ),
    (  # what the sentence before has reckoned is gone on from
        "Over the same five years the average household bill rose by 50% to $180 a month.",
        "역으로 계산하면 5년 전 평균 요금은 월 120달러였어요. 다섯 해 만에 60달러 오른 거죠.",
        "역으로 계산하면 5년 전 평균 요금은 월 120달러였어요. 다섯 해 만에 80달러 오른 거죠.",
    ),
    (  # a round percentage that bounds a share of money
        "The Guild said traffic had dropped by 34% and that a fund of $80 million had so far paid out only $6.5 million.",
        "길드는 방문이 34% 줄었다고 해요. 8000만 달러 기금에서 실제로 나온 돈은 650만 달러, 10%도 안 되고요.",
        "길드는 방문이 34% 줄었다고 해요. 8000만 달러 기금에서 실제로 나온 돈은 650만 달러, 5%도 안 되고요.",
    ),
    (  # the ends of a range are not before and after, and neither is what a contrast sets beside another
        "The share that encouraged it ranged from 54% in Spain to 83% in Norway.",
        "권장한다는 비율이 노르웨이는 83%였지만 스페인은 54%에 머물렀어요.",
        "권장한다는 비율이 노르웨이는 54%였지만 스페인은 83%에 이르렀어요.",
    ),
    (
        "The founder said the company turned down an offer of $60 million last year. Revenue reached $12 million in 2025.",
        "2025년 매출은 1200만 달러였고, 지난해에는 6000만 달러짜리 인수 제안도 거절했어요.",
        "2025년 매출은 6000만 달러였고, 지난해에는 1200만 달러짜리 인수 제안도 거절했어요.",
    ),
    (  # what people usually think of is no day of the source's
        "The studio has had a four-day week since 2022. It closes on Tuesdays, not Fridays.",
        "주 4일제라고 하면 보통 금요일에 쉬는 걸 떠올리죠. 이 스튜디오는 화요일에 문을 닫아요.",
        "이 스튜디오는 금요일에 문을 닫아요.",
    ),
    (  # so much for each unit of a measure
        "The studio has leased 50,000 square feet in the old port for $4.2 million a year.",
        "스튜디오는 사무실 1제곱피트에 1년 84달러꼴로 내기로 했어요.",
        "스튜디오는 사무실 1제곱피트에 1년 64달러꼴로 내기로 했어요.",
    ),
    (
        "The mine will cut annual output by 60,000 tons. Copper traded at $9,500 a ton.",
        "줄어드는 구리만 지금 시세로 5억 7,000만 달러어치예요.",
        "줄어드는 구리만 지금 시세로 9억 7,000만 달러어치예요.",
    ),
    (  # what so many licences come to
        "Of 1,000 nurses offered the tool, 840 were still using it. The license costs $2,200 per nurse a year.",
        "지금도 쓰는 간호사 840명분 사용료만 따져도 1년에 184만 달러가 넘어요.",
        "지금도 쓰는 간호사 840명분 사용료만 따져도 1년에 260만 달러가 넘어요.",
    ),
    (  # the whole of which a told fall is a share
        "The chipmaker's shares fell 15% on Monday, wiping about $24 billion off its market value.",
        "시가총액이 하루 만에 240억 달러 날아갔어요. 1,600억 달러쯤 하던 회사예요.",
        "시가총액이 하루 만에 240억 달러 날아갔어요. 1,900억 달러쯤 하던 회사예요.",
    ),
    (  # the share of members' fees
        "The app has 150,000 paying members at $6 a month and pays authors 40% of subscription revenue.",
        "작가들이 가져가는 몫은 한 달에 36만 달러쯤 돼요.",
        "작가들이 가져가는 몫은 한 달에 52만 달러쯤 돼요.",
    ),
    (  # one in six
        "The startup is cutting 250 of its 1,530 employees; the first two rounds affected 130 and 210 people.",
        "이번엔 직원 여섯 명 중 한 명꼴로 짐을 싸게 됐어요.",
        "이번엔 직원 세 명 중 한 명꼴로 짐을 싸게 됐어요.",
    ),
    (  # the rest of a part
        "Its three largest clients account for 62% of revenue; the largest alone for 35%.",
        "세 고객이 매출의 62%를 차지해요. 가장 큰 곳이 35%니까 나머지 두 곳이 27%를 맡고 있는 거고요.",
        "세 고객이 매출의 62%를 차지해요. 가장 큰 곳이 35%니까 나머지 두 곳이 37%를 맡고 있는 거고요.",
    ),
    (  # what a rise has added
        "Train ridership between the two cities rose 25% to 3 million.",
        "기차 승객이 300만 명으로 늘었어요. 1년 새 60만 명 불어난 셈이죠.",
        "기차 승객이 300만 명으로 늘었어요. 1년 새 90만 명 불어난 셈이죠.",
    ),
    (  # what guessing gives
        "On a set of 500 four-option questions the model answered 400 correctly, against 58% for its predecessor.",
        "보기가 네 개니까 눈 감고 찍어도 25%는 맞히는데요. 이 모델의 정답률은 찍기의 세 배가 넘었어요.",
        "보기가 네 개니까 눈 감고 찍어도 25%는 맞히는데요. 이 모델의 정답률은 찍기의 다섯 배가 넘었어요.",
    ),
    (  # who is drawn by lot, and what is photographed, is no guess
        "Of 200 people drawn at random, 30% had taken a picture of the label.",
        "무작위로 뽑은 200명 가운데 30%가 라벨을 찍은 적이 있었어요.",
        "무작위로 뽑은 200명 가운데 절반이 라벨을 찍은 적이 있었어요.",
    ),
    (  # the so-manieth, and so many more
        "Vermont becomes the fifth state to require labels, and 12 more have bills pending.",
        "표시를 달게 한 건 버몬트가 다섯 번째예요. 지금 법안이 올라온 곳까지 모두 통과되면 17개 주로 늘어나요.",
        "표시를 달게 한 건 버몬트가 다섯 번째예요. 지금 법안이 올라온 곳까지 모두 통과되면 19개 주로 늘어나요.",
    ),
    (  # what is saved, and two things that are pointed at
        "The ad-free plan costs $16.99 a month. The ad-supported tier stays at $8.99.",
        "광고를 참고 보면 월 8달러를 아낄 수 있어요.",
        "광고를 참고 보면 월 6달러를 아낄 수 있어요.",
    ),
    (  # a share that a worked-out amount has of the whole
        "배터리 교환소는 1,500곳으로 이 가운데 540곳이 수도권에 있다.",
        "배터리 교환소는 수도권 밖에 더 많아요. 전체의 64%인 960곳이 지방에 있거든요.",
        "배터리 교환소는 수도권 밖에 더 많아요. 전체의 54%인 960곳이 지방에 있거든요.",
    ),
    (  # more than another, which itself fell
        "Births fell to 640,000 last year. Deaths totaled 1.5 million.",
        "작년에 세상을 떠난 사람이 태어난 아기보다 86만 명 많았어요.",
        "작년에 세상을 떠난 사람이 태어난 아기보다 76만 명 많았어요.",
    ),
    (  # a pack and a plant's capacity are not taken for each other
        "The maker plans 60 gigawatt-hours a year. A typical pack for its customers holds 75 kilowatt-hours.",
        "배터리 팩 하나가 보통 75킬로와트시거든요. 60기가와트시면 80만 개를 만들 수 있는 규모예요.",
        "배터리 팩 하나가 보통 75킬로와트시거든요. 60기가와트시면 50만 개를 만들 수 있는 규모예요.",
    ),
    (  # a denial that ends with its own clause turns no bound
        "Patients who do not respond to the drug have been treated in more than 20 clinics.",
        "약이 듣지 않는 환자는 20곳이 넘는 병원에서 치료를 받았어요.",
        "약이 듣지 않는 환자는 20곳이 안 되는 병원에서 치료를 받았어요.",
    ),
    (  # games are of so many kinds
        "The agent learned to play 120 board games without seeing a single match.",
        "보드게임 120종을 익힌 에이전트예요. 경기는 단 한 판도 보지 않았대요.",
        "보드게임 210종을 익힌 에이전트예요. 경기는 단 한 판도 보지 않았대요.",
    ),
]


def _blocks(source: str, draft: str) -> list[str]:
    return [one.message for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "right", "wrong"), RIGHT_AND_WRONG)
def test_a_right_sentence_stands_and_its_wrong_twin_is_found(source: str, right: str, wrong: str) -> None:
    assert _blocks(source, right) == []
    assert _blocks(source, wrong)


def test_a_time_that_closes_a_sentence_dates_both_of_its_figures() -> None:
    source = (
        "Alder was valued at $3.1 billion when it raised $450 million in June 2025. "
        "It is in talks to raise $180 million at a valuation of $1.5 billion."
    )
    draft = "올더는 2025년 6월 31억 달러로 평가받았는데, 지금은 15억 달러에 1억 8000만 달러를 투자받는 방안을 논의해요."
    assert _blocks(source, draft) == []


def test_money_that_was_lost_is_a_loss_and_no_change() -> None:
    source = "Tessa lost $61 million in 2025, compared with a loss of $36 million a year earlier."
    assert lint_pair(source, "적자는 3600만 달러에서 6100만 달러로 불어났어요.") == []


def test_more_that_is_paid_goes_up_where_it_is_a_share() -> None:
    source = "A customer who sends only Korean will pay about 16% less for the same text."
    assert _blocks(source, "한국어만 보내는 고객은 같은 글에 약 16% 더 내요.")
    assert _blocks(source, "한국어만 보내는 고객은 같은 글에 약 16% 덜 내요.") == []
    fine = (
        "If it loses, Oris will have to pay a further 100,000 euros for each day after May 1, up to 20 million euros."
    )
    assert _blocks(fine, "오리스가 지면 5월 1일 이후 날마다 10만 유로를 더 내야 해요.") == []


def test_a_notice_in_korean_denies_as_plainly() -> None:
    source = "고객의 글을 광고주에게 팔지 않습니다."
    assert [one.severity for one in lint_pair(source, "고객의 글을 광고주에게 팔아요.") if one.kind != "hedge"] == [
        "block"
    ]
    assert lint_pair(source, "고객의 글을 광고주에게 팔지 않는다고 해요.") == []


@pytest.mark.parametrize(
    ("source", "right"),
    [
        ("Response time fell from 3.8 seconds to 1.2 seconds, while costs rose by only 7%.", "응답 시간은 3.8초에서 1.2초로 줄고 비용은 겨우 7% 늘었어요."),
        ("Rooms has 240 such operators and 310 other staff.", "룸스에는 로봇을 대신 조종하는 인력이 240명 있어요. 다른 직원 310명을 더하면 모두 550명이에요."),
        ("The game must sell 2.5 million copies to pay for itself, said Hugo Wrona. Dunes sold 3.2 million in its first year.", "게임이 본전을 뽑으려면 250만 장이 팔려야 해요. 듄스는 첫해에 320만 장 팔렸어요."),
        ("Chris Rudge, a researcher, was the first to flag the errors.", "오류를 처음 짚어 낸 사람은 연구자 크리스 러지였고요."),
        ("The sale was worth $6.6 billion. The firm had authorized the sale of more than $10 billion of stock.", "거래된 주식은 66억 달러어치로, 회사가 허용한 100억 달러 남짓에는 못 미쳤어요."),
        ("A 300-page manual takes about six minutes; Lingo 3 needed 25.", "300쪽짜리 설명서에 25분 걸리던 것이 6분 정도면 끝나요."),
        ("Bright lost $18 million in 2025 on revenue of $51 million, against a loss of $33 million on revenue of $36 million in 2024.", "매출은 2024년 3,600만 달러에서 2025년 5,100만 달러로 늘었고, 적자는 3,300만 달러에서 1,800만 달러로 줄었어요."),
    ],
)  # fmt: skip
def test_what_stood_in_the_prose_of_other_authors_does_not_block(source: str, right: str) -> None:
    assert _blocks(source, right) == []


@pytest.mark.parametrize(
    ("source", "right"),
    [
        ("Users can choose from two voices at launch, with six more coming in May.", "처음에는 두 가지 목소리 중에서 고를 수 있고, 5월에 여섯 가지가 더 나와요."),
        ("Vereen is raising money in a Series J.", "시리즈 J라니, 알파벳을 A부터 세면 열 번째 글자네요."),
        ("The Lens 2 weighs 50 grams, against 80 for the original.", "무게는 80g에서 50g으로 30g 가벼워졌어요. 1세대보다 훨씬 편해요."),
        ("The plan costs $20 until June 30. From July 1 it will cost $25. Customers who sign up before that date keep the price.", "• 6월 30일까지: 월 20달러\n• 7월 1일 전에 가입: 지금 가격 유지"),
        ('"You cannot call a child\'s first sentences innovation," said Commissioner Ruth Delgado.', '루스 델가도 위원은 "아이가 더듬더듬 내뱉은 첫 문장을 혁신이라 부를 수는 없다"고 말했어요.'),
        ("Changelog 3.2.1: fixed a crash on startup.", "v3.2.1 변경 사항 - 수정: 시작할 때 멈추던 문제"),
        ("The satellite network went down for an hour.", "위성망이 한 시간 멈췄어요. 참고로 스타링크는 일론 머스크가 이끄는 스페이스X의 서비스예요."),
        ("Version 3.1.0 fixes a crash on startup.", "v3.1.0은 시작할 때 멈추던 문제를 고쳤어요."),
        ("Kim built the app over a single weekend.", "김 씨는 주말 이틀 만에 앱을 만들었어요."),
        ("The suit seeks at least $620 million.", "1️⃣ 적어도 6억 2천만 달러의 손해배상"),
        ("It costs $9 a month and includes 20 clips; Studio, at $90, offers unlimited clips and upscaling.", "- 스튜디오: 90달러, 영상 무제한 + 업스케일링"),
        ("In Q2, cloud revenue grew 31% at Google.", "구글 클라우드의 2분기 매출이 31% 늘었어요."),
        ("Author Sofia Delgado tested 14 chunk sizes.", "필자 소피아 델가도가 14가지 청크 크기를 시험했어요."),
        ('"A model that admits it is unsure is more useful than one that is confidently wrong," said Hannah Osei.', '"확신에 차서 틀리는 모델보다 잘 모르겠다고 인정하는 모델이 더 쓸모 있다." 해나 오세이의 말이에요.'),
        ('윤서경 교수는 "지치지 않는 동료가 한 명 생긴 느낌"이라며 "다만 이 동료는 환자의 표정을 보지 못한다"고 말했다.', '"지치지 않는 동료가 한 명 생긴 느낌이에요. 다만 이 동료는 환자의 표정을 보지 못하죠." 윤서경 교수의 말이에요.'),
        ("It was trained on 12,000 hours of first-person video and two maps.", "지도 두 장과 1인칭 영상 1만 2000시간으로 배웠어요."),
        ("The lens drifts if it warms by a tenth of a degree.", "렌즈는 0.1도만 따뜻해져도 틀어져요."),
        ("The test is built from 480 real support tickets.", "시험은 실제 문의 480건으로 만들었어요."),
        ("It covers Thai, Haitian Creole, Korean, Tamil and Lao.", "태국어, 아이티 크레올어, 한국어, 타밀어, 라오어까지 다섯 언어를 다뤄요."),
        ("The app was downloaded 140 million times, up 61% from a year earlier.", "앱은 1억 4000만 번 내려받아졌어요."),
        ("It will add about $7 billion to sales once all contracts are renewed.", "계약이 모두 갱신되면 매출이 70억 달러가량 늘 거래요."),
        ("Two maintainers went on leave, and in May the project shut its doors to code that was written by machines.", "메인테이너 두 명이 휴식에 들어갔고, 5월에는 기계가 쓴 코드를 받지 않기로 했어요."),
        ("The studio rebuilt its editor last autumn to improve start-up time and to let authors export pages without a plug-in.", "편집기를 다시 만들어 시작 시간을 줄이고 플러그인 없이 내보낼 수 있게 했어요."),
        ("Many everyday tasks do not need a giant model in a data center. They need a model that answers quickly.", "빠르게 답하는 모델이 더 필요하다는 거죠."),
        ("Opalen raised 14 million euros in May and plans to seek approval in Chile next year.", "오팔렌은 5월에 1400만 유로를 투자받았어요."),
        ("Members of the council may vote no sooner than two\nweeks after a bill is printed.", "법안이 인쇄되고 최소 2주가 지나야 의원들이 표결해요."),
        ("It uses 16-bit activations and\n8-bit weights.", "16비트 활성값과 8비트 가중치를 써요."),
        ("The basin covers 4,000,000\u00a0km2 of land.", "분지는 4,000,000km2의 땅을 덮어요."),
        ("The team trained a small 3-layer network first.", "먼저 작은 3레이어 망을 학습시켰어요."),
        ("Weights only | No data | Up to 40% | Small loss", "가중치만 | 데이터 없음 | 최대 40% | 작은 손실"),
        ("These steps require Studio v8.2 or later.", "스튜디오 v.8.2 이상이 있어야 해요."),
        ("The 27th annual fair opens at 9:30 a.m.", "해마다 여는 박람회가 올해로 27회째예요. 오전 9시 30분에 문을 열어요."),
        ("He is accused of some of the worst crimes in Europe since the war.", "전쟁 뒤 유럽에서 가장 끔찍한 범죄 가운데 일부를 저지른 혐의를 받아요."),
        ("It holds the equivalent of four Libraries of Congress.", "의회 도서관 네 곳에 맞먹는 양을 담아요."),
        ("Latency at the 99th percentile fell from 800 to 110 milliseconds.", "p99 지연 시간이 800밀리초에서 110밀리초로 줄었어요."),
        ("The prize of 9 million kronor went to Ana Holm and Piet Vos, shared equally.", "상금 900만 크로나는 두 사람이 절반씩 나눠 받아요."),
        ("Orvana improved the search in Atlas 19 so that doubled results go away and people find more in one place at once.", "오르바나는 아틀라스 19에서 검색을 다듬어 겹치는 결과를 줄이고 한곳에서 더 찾게 했어요."),
        ("On the exam Brook 2 Pro scores 81.4%, up from 72.9% for Brook 1.5 Pro. Brook 2 Dash reaches 73.6%, which means our small model slightly outperforms last year's large one.", "시험 점수는 프로가 81.4%, 대시가 73.6%예요. 작은 모델인 대시가 지난 세대 큰 모델인 브룩 1.5 프로(72.9%)를 근소하게 앞선 셈이에요."),
        ("The case began in May 2023 with a novelist. Two publishers joined it the following year.", "이듬해인 2024년에는 출판사 두 곳이 합류했어요."),
        ("It read 148,000 X-rays from 12 hospitals.", "병원 12곳의 엑스레이 14만 8000장을 읽었어요."),
        ("Ireland fined Vantor 12 million euros for using a system that rejected applicants without review. Vantor reported revenue of 96 million euros.", "반토르의 매출은 9600만 유로예요. 과징금 1200만 유로는 그 8분의 1에 해당해요."),
        ("초등학교 1~3학년은 교사와 함께 보는 시간에만 쓸 수 있고, 초등학교 4학년부터 중학생까지는 심사한 도구만 쓸 수 있다.", "• 초1~3: 선생님과 함께 보는 시간에만\n• 초4~중3: 심사한 도구만"),
        ("Engineers on the tax team closed an average of 37 tickets a week, while the rest of the engineers averaged 26.", "세금팀 개발자는 한 주에 평균 37건, 나머지 개발자는 26건을 처리했어요."),
        ("Finance chief Radek Dvorak of Castlemere Partners agreed.", "캐슬미어 파트너스의 라데크 드보르자크 최고재무책임자도 뜻을 같이했어요."),
        (
            "The boards go on sale in Peru, Chile, Bolivia and Ecuador. Members of two clubs that tried them pay $80.",
            "써 본 모임 두 곳의 회원은 80달러에 살 수 있어요.",
        ),
        ("Rendering is billed at $0.05 per GPU-hour. It was $0.08 in the trial.", "GPU 시간당 요금은 0.05달러예요."),
        ("The yard expects to hire 240 people for good.", "• 늘 있는 일자리: 240개"),
        ("Today we present Quartz 2, our best open model, and Quartz Desk.", "쿼츠 랩스가 공개 모델 '쿼츠 2'를 내놨어요."),
        (
            'Noren said: "Repair is a business for four or five firms; driving is a business for everybody."',
            "노렌은 수리는 너덧 회사만 하는 일이지만 운전은 모두의 일이라고 했어요.",
        ),
        ("The plan costs $4.20 a seat, 30 percent less than before.", "한 자리에 6달러 하던 요금이 4.2달러로 내렸어요."),
        ("Profit rose 12% on record sales of $3 billion.", "매출은 30억 달러로 사상 최대예요. 이익도 12% 늘었어요."),
        (
            "Only buyers who got theirs in the past 60 days can send the lamp back.",
            "받은 지 60일이 넘지 않은 사람만 램프를 돌려보낼 수 있어요.",
        ),
        ("A chip firm paid 90 million euros for 9% of a start-up.", "칩 회사와 스타트업이 한 배를 탔어요. 지분은 9%예요."),
        (
            "GitHub says TypeScript overtook Python in August.",
            "8월에는 타입스크립트가 파이썬을 앞질렀대요. 타입스크립트는 타입을 더한 언어로, 마이크로소프트가 만들었어요.",
        ),
        (
            "The start-up behind a browser is being bought by Atlassian for cash.",
            "브라우저를 만든 회사가 아틀라시안에 팔려요. 아틀라시안은 트렐로로 이름난 협업 도구 회사죠.",
        ),
        (
            "The mill expects to create 3,200 building jobs and 450 permanent positions.",
            "건설 일자리 3,200개와 오래갈 일자리 450개가 생겨요.",
        ),
        (
            "A trip costs about $4, down from $9 two years ago. The firm wants to bring that below $2 by 2029.",
            "한 번 가는 데 4달러쯤 들어요. 2년 전 9달러에서 절반 아래로 내려왔는데, 2029년까지 2달러 밑으로 낮추고 싶대요.",
        ),
        ("The deal covers 38 titles in five countries.", "다섯 나라 신문 38곳이 함께해요."),
        (
            "The deal does not end a suit that two printers filed against Ovena last May.",
            "인쇄소 두 곳은 지난해 5월 오베나를 상대로 소송을 냈어요.",
        ),
        ("It plans to run its trams round the clock next year.", "내년에는 전차를 24시간 굴려요."),
        (
            "About 13,000 people are waiting, and the clinic takes 500 of them a week.",
            "매주 500명씩 받으니 다 받는 데 반년 정도 걸려요.",
        ),
        (
            "The habit is known to 900 million people. In Chile about 5.1 million have it, and roughly a million of them do not know.",
            "칠레에서는 510만 명쯤이 그런데, 다섯 명 중 한 명(약 100만 명)은 모른대요.",
        ),
        ('The club called it "a short step but a long road."', '모임은 "걸음은 짧지만 길은 길다"고 했어요.'),
    ],
)  # fmt: skip
def test_what_other_authors_write_as_a_matter_of_course_does_not_block(source: str, right: str) -> None:
    assert _blocks(source, right) == []


AGENTS = "The bank will increase its agents from 310 to 380 by March.\nIt had 520 agents before AI."
GUARDS = "은행은 310명인 상담원을 3월까지 380명으로 늘린다고 밝혔다.\nAI를 들이기 전에는 520명이었다."


@pytest.mark.parametrize("source", [AGENTS, GUARDS])
def test_a_change_to_another_figure_than_the_source_tells_of_is_not_its_opposite(source: str) -> None:
    assert _blocks(source, "520명이던 상담원은 지금 310명으로 210명 줄었어요.") == []
    assert _blocks(source, "상담원은 520명에서 310명으로 약 40% 줄었어요.") == []
    assert _blocks(source, "AI를 들이기 전보다 상담원은 210명 줄었어요.") == []
    assert _blocks(source, "상담원은 380명에서 310명으로 줄어요.")
    assert _blocks(source, "은행은 상담원을 70명 줄여요.")


def test_a_change_that_the_source_tells_both_ways_stands_both_ways() -> None:
    source = "The share of additions rose from 4% to 9% this year.\nWith the step, additions fell from 9% to 4%."
    assert _blocks(source, "비율이 4%에서 9%로 늘었어요.") == []
    assert _blocks(source, "그 뒤 9%에서 4%로 줄었어요.") == []
    assert _blocks("The share rose from 4% to 9%.", "비율이 9%에서 4%로 줄었어요.")


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("It covers Thai, Korean, Tamil and Lao.", "태국어, 한국어, 타밀어, 라오어까지 다섯 언어를 다뤄요."),
        ("The lens drifts if it warms by a tenth of a degree.", "렌즈는 0.2도만 따뜻해져도 틀어져요."),
        ("The test is built from 480 real support tickets.", "시험은 실제 문의 840건으로 만들었어요."),
        (
            "The app was downloaded 140 million times, down 61% from a year earlier.",
            "앱 다운로드는 1년 전보다 61% 늘었어요.",
        ),
        (
            "Members of the council may vote no sooner than two\nweeks after a bill is printed.",
            "법안이 인쇄되고 최소 3주가 지나야 의원들이 표결해요.",
        ),
        ("The basin covers 4,000,000\u00a0km2 of land.", "분지는 400,000km2의 땅을 덮어요."),
        ("Weights only | No data | Up to 40% | Small loss", "가중치만 | 데이터 없음 | 최소 40% | 작은 손실"),
        ("These steps require Studio v8.2 or later.", "스튜디오 v.8.1 이상이 있어야 해요."),
        ("The 27th annual fair opens at 9:30 a.m.", "해마다 여는 박람회가 올해로 28회째예요."),
        (
            "The case began in May 2023 with a novelist. Two publishers joined it the following year.",
            "이듬해인 2025년에는 출판사 두 곳이 합류했어요.",
        ),
        ("It read 148,000 X-rays from 12 hospitals.", "병원 12곳의 엑스레이 18만 4000장을 읽었어요."),
        ("Opalen plans to seek approval in Chile next year.", "오팔렌은 칠레에서 이미 승인을 신청했어요."),
        (
            "Rent for the fleet will drop from $4.5 million a month to about $2.5 million.",
            "매달 나가는 임차료는 4,500만 달러에서 2,500만 달러로 줄어요.",
        ),
        (
            "The box has up to 24 cores and 96GB of memory; video is not supported yet.",
            "이 상자에는 최소 96GB 메모리가 있어요.",
        ),
        (
            "The rule takes effect on March 1, 2027, with the first annual reports due by June 15, 2028.",
            "첫 연례 보고서는 2027년 6월 15일까지 내야 해요.",
        ),
        ("A second rule requires them to sign leases of at least 12 years.", "임대 계약은 최장 12년이어야 해요."),
        (
            "Atlassian, the company behind Trello, bought a browser.",
            "브라우저를 산 아틀라시안은 슬랙으로 이름난 회사죠.",
        ),
        ("TypeScript was developed by Google, the filing says.", "타입스크립트는 마이크로소프트가 만들었어요."),
        (
            "About 13,000 people are waiting, and the clinic takes 500 of them a week.",
            "매주 500명씩 받으니 다 받는 데 석 달 정도 걸려요.",
        ),
        ("The school has 900 pupils and 74 teachers.", "이 학교의 학생은 74명이에요."),
    ],
)
def test_and_their_wrong_twins_block(source: str, wrong: str) -> None:
    assert _blocks(source, wrong)


def test_a_share_in_words_is_the_share_that_it_says_roundly() -> None:
    source = "The shares were 48% for Ilar, 33% for Boren and 19% for Kesten."
    assert _blocks(source, "일라르가 절반 가까이, 보렌이 3분의 1 가까이를 가졌어요.") == []
    assert _blocks(source, "일라르가 절반 가까이를 가졌어요.") == []
    assert _blocks(source, "보렌이 절반 가까이를 가졌어요.")
    assert _blocks(source, "케스텐이 절반 가까이를 가졌어요.")

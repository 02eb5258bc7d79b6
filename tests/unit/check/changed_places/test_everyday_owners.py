"""Two figures in each other's place, whose owners are told by everyday words, by their turn, as what is left or at the ends of a range."""

import pytest

from pipeline.check import lint_pair

EVERYDAY = "Of 3,400 letters, 2,100 were returned with remarks that a clerk called too polite and 260 with remarks called too rude."
FAULTS = "Testers logged faults of two kinds: 64 were harmless and 17 were dangerous, the institute said."
SHELVES = "The scanner read 97 percent of intact labels but just 58 percent of torn ones."
PARTS = "Fernley, which brings the ships, will own 70 percent of the venture and Odell the rest."
PRIZE = "The singer earned $90,000: $60,000 for the concert and the rest for the recording."
STAFF = "Of the 480 people it employs, 350 are drivers and the remainder mechanics."
RANGE = "The share differed a great deal, from 4 percent of answers for Marrow-2 to 39 percent for Quill Ultra."
WAITS = "Waiting times ran from 6 minutes at Harlow to 31 minutes at Stanwick."
PRICES = "Its prices go from $12 for a lamp to $85 for a chair."
RETURN = "The firm had offered $30 million for libraries in exchange for a waiver worth an estimated $71 million."
RIVALS = "Profit at Halden Foods fell 8 percent in the spring, to 940 million euros, even as its smaller rival, Brisk, reported a gain of 5 percent, to 310 million euros."
BEAT = "Corvane’s 81 points beat Tessel’s 74 points."
FORMER = "Of Corvane and Tessel, the former recorded $2.4 billion and the latter $6.1 billion."
TURN = "Miners and farmers received 410 dollars and 265 dollars respectively."
EARLY = "The model found 91% of early tumours, compared with 83% for nurses working alone."
CARGO = "The harbour handled 1.4 million crates last year, though still fewer than its neighbour Rostov, which moved 3.2 million."
MISSED = "In a check on 9,000 scans, the program missed 1.6 percent of early cancers, compared with 4.2 percent for doctors working alone."
TRAILED = "Small mills, at 41 tonnes, trailed large mills, at 68 tonnes."
EFFORT = "Corvane needed 48 minutes to do what Tessel did with 29 minutes."
GRANTS = "$3.4 billion was set aside for the old method, but for the new method it was $8.1 billion."
ISLANDS = "Corvane accounted for $3.4 billion, Tessel for $8.1 billion."

EXCHANGED = [
    (EVERYDAY, "너무 공손한 글이 260통, 너무 무례한 글이 2,100통이었어요."),
    (SHELVES, "스캐너는 찢어진 라벨은 97%, 온전한 라벨은 58%를 읽었어요."),
    (PARTS, "새 회사 지분은 오델이 70%, 펀리가 30%를 갖게 돼요."),
    (PRIZE, "가수는 공연으로 3만 달러, 녹음으로 6만 달러를 벌었어요."),
    (RANGE, "Marrow-2는 답변의 39%에서, Quill Ultra는 4%에서 규칙을 어겼어요."),
    (RIVALS, "봄 이익은 할든 푸즈가 3억 1,000만 유로, 브리스크가 9억 4,000만 유로였어요."),
    (BEAT, "코르베인은 74점, 테셀은 81점이었어요."),
    (FORMER, "코르베인은 61억 달러, 테셀은 24억 달러를 기록했어요."),
    (FORMER, "테셀이 24억 달러인데 코르베인은 61억 달러예요."),
    (CARGO, "지난해 상자 물동량은 이 항구가 320만 개, 이웃 로스토프가 140만 개였어요."),
    (TRAILED, "작은 공장이 68톤, 큰 공장이 41톤이었어요."),
    (TRAILED, "큰 공장은 41톤인데 작은 공장은 68톤이에요."),
    (EFFORT, "코르베인은 29분이었고, 테셀은 48분이었어요."),
    (ISLANDS, "81억 달러였던 코르베인과 달리 테셀은 34억 달러였어요."),
    (EFFORT, "29분이던 코르베인과 달리 테셀은 48분이 걸렸어요."),
    (TRAILED, "68톤에 그친 작은 공장과 달리 큰 공장은 41톤이었어요."),
    (
        "Fines run up to 20 million won for a first offence and 60 million won for repeat ones.",
        "처음에는 최대 6,000만 원, 되풀이하면 최대 2,000만 원을 물어요.",
    ),
    (
        "The bridge cost €90 million, two-thirds of it from Corvane and the rest from Tessel.",
        "다리 값은 테셀이 3분의 2, 코르베인이 3분의 1을 냈어요.",
    ),
    (
        "Sales at Corvane dropped 9 percent, to $1.4 billion, even as its rival, Tessel, reported a rise of 6 percent, to $2.2 billion.",
        "매출은 코르베인이 22억 달러, 테셀이 14억 달러였어요.",
    ),
    (
        "Output in Corvane slid 3 percent, to 410 tonnes, just as a neighbour, Tessel, announced a jump of 11 percent, to 560 tonnes.",
        "생산량은 코르베인이 560톤, 테셀이 410톤이었어요.",
    ),
    ("Corvane’s 640 tonnes exceeded Tessel’s 510 tonnes.", "코르베인은 510톤인데 테셀은 640톤이에요."),
    (
        "Of bakers and florists, the former received 140 dollars and the latter 95 dollars.",
        "제빵사는 95달러, 꽃집 주인은 140달러를 받았어요.",
    ),
    (
        "Lambs and calves gained 14 kilograms and 31 kilograms respectively.",
        "늘어난 무게는 송아지가 14kg, 양이 31kg이었어요.",
    ),
    (
        "The mill made 2.6 million bricks last year, fewer than its neighbour Tessel, which made 4.9 million.",
        "지난해 벽돌 생산량은 이 공장이 490만 장, 이웃 테셀이 260만 장이었어요.",
    ),
    (
        "Those who chose automatic doors reported 610 people; those who chose manual doors, 4,200 people.",
        "4,200명을 자동문에, 610명을 수동문에 배치했어요.",
    ),
    (
        "Bakers needed 52 minutes to match what florists did in 31 minutes.",
        "제빵사는 31분, 꽃집 주인은 52분이 걸렸어요.",
    ),
    (
        "Wardens took 340 calls about noise and 85 calls about leaking pipes.",
        "경비대는 소음 신고 85건, 누수 신고 340건을 받았어요.",
    ),
    ("The town placed 610 adverts on buses and 240 on trams.", "시는 버스 광고 240개, 전차 광고 610개를 냈어요."),
    (
        "Traders held 7,100 tonnes of rice in stock and 2,900 tonnes of beans.",
        "상인들은 쌀 재고 2,900톤, 콩 재고 7,100톤을 쌓아 뒀어요.",
    ),
    (
        "It put the detection rate at 6.8 per 1,000 women in the robot group and 5.1 in the control group.",
        "여성 1000명당 찾은 암은 로봇 집단이 5.1건, 대조 집단이 6.8건이었어요.",
    ),
    (
        "The clinic in Tessel had the old scanner for 31 hours last year, fewer than its neighbour Corvane, which had it for 88 hours.",
        "지난해 쓴 시간은 이 병원이 88시간, 이웃 코르베인이 31시간이었어요.",
    ),
    (
        "이 모델은 국어 평가에서 81.4점을 받아 타우 미니(77.2점)를 앞섰다.",
        "국어 평가에서 아람 오픈 2는 77.2점, 타우 미니는 81.4점을 받았어요.",
    ),
    (
        "새 엔진은 시험에서 34분을 버텨 누리 라이트(29분)를 넘어섰다.",
        "시험에서 버틴 시간은 새 엔진이 29분, 누리 라이트가 34분이에요.",
    ),
    (
        "이 회사는 지난해 6,200톤을 팔아 한빛 제강(5,800톤)을 제쳤다.",
        "지난해 판매량은 이 회사가 5,800톤, 한빛 제강이 6,200톤이에요.",
    ),
    (
        "이 창고는 하루 9,300상자를 내보내 대현 물류(8,100상자)를 앞선다.",
        "하루 물량은 대현 물류가 9,300상자, 이 창고가 8,100상자예요.",
    ),
]
IN_PLACE = [
    (EVERYDAY, "너무 공손한 글이 2,100통, 너무 무례한 글이 260통이었어요."),
    (EVERYDAY, "너무 무례한 글은 260통인데 너무 공손한 글은 2,100통이었어요."),
    (FAULTS, "결함은 위험한 것이 17건, 무해한 것이 64건이었어요."),
    (SHELVES, "스캐너는 찢어진 라벨은 58%, 온전한 라벨은 97%를 읽었어요."),
    (PARTS, "새 회사 지분은 펀리가 70%, 오델이 30%를 갖게 돼요."),
    (PARTS, "배를 내놓는 펀리가 70%, 나머지 30%는 오델이 가져요."),
    (PRIZE, "가수는 공연으로 6만 달러, 녹음으로 3만 달러를 벌었어요."),
    (STAFF, "직원은 정비사가 130명, 운전기사가 350명이에요."),
    (RANGE, "Quill Ultra는 답변의 39%에서, Marrow-2는 4%에서 규칙을 어겼어요."),
    (RANGE, "답변의 4%에서 어긴 Marrow-2부터 39%에서 어긴 Quill Ultra까지 차이가 컸어요."),
    (WAITS, "대기 시간은 스탠윅이 31분, 할로가 6분이었어요."),
    (PRICES, "가격은 의자가 85달러, 램프가 12달러예요."),
    (RETURN, "7,100만 달러가량을 면제받는 대가로 도서관에 3,000만 달러를 내놓으려 했어요."),
    (RETURN, "도서관에 3,000만 달러를 내놓고, 그 대가로 7,100만 달러가량을 면제받으려 했어요."),
    (RIVALS, "봄 이익은 브리스크가 3억 1,000만 유로, 할든 푸즈가 9억 4,000만 유로였어요."),
    (BEAT, "테셀은 74점, 코르베인은 81점이었어요."),
    (FORMER, "코르베인은 24억 달러, 테셀은 61억 달러를 기록했어요."),
    (FORMER, "테셀이 61억 달러인데 코르베인은 24억 달러예요."),
    (TURN, "받은 돈은 농부가 265달러, 광부가 410달러였어요."),
    (EARLY, "초기 종양을 찾은 비율은 혼자 일한 간호사가 83%, 모델이 91%였어요."),
    (CARGO, "지난해 상자 물동량은 이웃 로스토프가 320만 개, 이 항구가 140만 개였어요."),
    (MISSED, "초기 암을 놓친 비율을 보면 혼자 일한 의사는 4.2%, 프로그램은 1.6%였어요."),
    (TRAILED, "작은 공장이 41톤, 큰 공장이 68톤이었어요."),
    (TRAILED, "큰 공장은 68톤인데 작은 공장은 41톤이에요."),
    (EFFORT, "코르베인은 48분이었고, 테셀은 29분이었어요."),
    (GRANTS, "34억 달러를 옛 방식에, 81억 달러를 새 방식에 썼어요."),
    (GRANTS, "81억 달러를 새 방식에, 34억 달러를 옛 방식에 썼어요."),
    (ISLANDS, "81억 달러를 테셀에, 34억 달러를 코르베인에 나눠 줬어요."),
    (ISLANDS, "34억 달러였던 코르베인과 달리 테셀은 81억 달러였어요."),
    (EFFORT, "48분이던 코르베인과 달리 테셀은 29분이 걸렸어요."),
    (TRAILED, "41톤에 그친 작은 공장과 달리 큰 공장은 68톤이었어요."),
    (
        "Inspectors wrote 3,100 notes: 640 about packaged bread and 1,900 about leftover soup.",
        "남은 수프에 관한 메모가 1,900건, 포장 빵에 관한 메모가 640건이었어요.",
    ),
    (
        "Wearers understood 77 percent of the words with the earbuds, as against 85 percent with ordinary hearing aids.",
        "알아들은 낱말은 이어폰을 낀 쪽이 77%, 보청기를 낀 쪽이 85%였어요.",
    ),
    (
        "Fines run up to 20 million won for a first offence and 60 million won for repeat ones.",
        "처음에는 최대 2,000만 원, 되풀이하면 최대 6,000만 원을 물어요.",
    ),
    (
        "The bridge cost €90 million, two-thirds of it from Corvane and the rest from Tessel.",
        "다리 값은 코르베인이 3분의 2, 테셀이 3분의 1을 냈어요.",
    ),
    ("Corvane will hold 55 percent of the shares and Tessel the remainder.", "지분은 코르베인이 55%, 테셀이 45%예요."),
    ("Of 620 answers, 410 were long; the rest were short.", "긴 답이 410개, 짧은 답이 210개였어요."),
    (
        "Error rates ranged from 3 percent among bakers to 22 percent among florists.",
        "오류율은 제빵사가 3%, 꽃집 주인이 22%였어요.",
    ),
    ("Delays differed, from 7 minutes for Corvane to 44 minutes for Tessel.", "코르베인은 7분, 테셀은 44분 늦었어요."),
    ("Prices vary, from $15 in Corvane to $63 in Tessel.", "테셀의 63달러보다 코르베인의 15달러가 싸요."),
    (
        "Sales at Corvane dropped 9 percent, to $1.4 billion, even as its rival, Tessel, reported a rise of 6 percent, to $2.2 billion.",
        "매출은 코르베인이 14억 달러, 테셀이 22억 달러였어요.",
    ),
    (
        "Output in Corvane slid 3 percent, to 410 tonnes, just as a neighbour, Tessel, announced a jump of 11 percent, to 560 tonnes.",
        "생산량은 코르베인이 410톤, 테셀이 560톤이었어요.",
    ),
    ("Tessel’s 31 percent edged Corvane’s 29 percent.", "테셀은 31%, 코르베인은 29%였어요."),
    ("Corvane’s 640 tonnes exceeded Tessel’s 510 tonnes.", "코르베인은 640톤인데 테셀은 510톤이에요."),
    (
        "Of bakers and florists, the former received 140 dollars and the latter 95 dollars.",
        "제빵사는 140달러, 꽃집 주인은 95달러를 받았어요.",
    ),
    (
        "Lambs and calves gained 14 kilograms and 31 kilograms respectively.",
        "늘어난 무게는 송아지가 31kg, 양이 14kg이었어요.",
    ),
    (
        "Bakers and florists worked 52 hours and 38 hours respectively.",
        "일한 시간은 제빵사가 52시간, 꽃집 주인이 38시간이었어요.",
    ),
    (
        "The program spotted 88 percent of early leaks, compared with 79 percent for plumbers working alone.",
        "초기 누수를 찾아낸 비율은 프로그램이 88%, 혼자 일한 배관공이 79%였어요.",
    ),
    (
        "The mill made 2.6 million bricks last year, fewer than its neighbour Tessel, which made 4.9 million.",
        "지난해 벽돌 생산량은 이 공장이 260만 장, 이웃 테셀이 490만 장이었어요.",
    ),
    (
        "An assistant made by Corvane fixed 63 percent of old faults in the trial, compared with 71 percent for mechanics working alone.",
        "기존 결함을 고친 비율은 코르베인의 조수가 63%, 정비사들만 일했을 때가 71%였어요.",
    ),
    (
        "Corvane handed $2.1 billion to builders and $5.8 billion to farmers.",
        "21억 달러를 건설사에, 58억 달러를 농민에게 줬어요.",
    ),
    (
        "Those who chose automatic doors reported 610 people; those who chose manual doors, 4,200 people.",
        "610명을 자동문에, 4,200명을 수동문에 배치했어요.",
    ),
    (
        "Corvane’s factory, at 230 metres, trailed Tessel’s, at 310 metres.",
        "코르베인 공장은 230m, 테셀 공장은 310m예요.",
    ),
    (
        "Bakers needed 52 minutes to match what florists did in 31 minutes.",
        "제빵사는 52분, 꽃집 주인은 31분이 걸렸어요.",
    ),
    (
        "The firm offered $30 million for libraries in return for a waiver worth $71 million.",
        "도서관에 3,000만 달러를 내고 7,100만 달러를 면제받으려 했어요.",
    ),
    (
        "The town pledged 12 hectares for a park in exchange for a quarry covering 45 hectares.",
        "공원에 12헥타르를 내놓고, 그 대가로 45헥타르짜리 채석장을 얻어요.",
    ),
    (
        "Wardens took 340 calls about noise and 85 calls about leaking pipes.",
        "경비대는 소음 신고 340건, 누수 신고 85건을 받았어요.",
    ),
    ("The town placed 610 adverts on buses and 240 on trams.", "시는 버스 광고 610개, 전차 광고 240개를 냈어요."),
    (
        "Traders held 7,100 tonnes of rice in stock and 2,900 tonnes of beans.",
        "상인들은 쌀 재고 7,100톤, 콩 재고 2,900톤을 쌓아 뒀어요.",
    ),
    (
        "Printers brought in 38% of sales, overtaking scanners, at 33%, for the third year in a row.",
        "매출 비중은 인쇄기가 38%, 스캐너가 33%예요.",
    ),
    (
        "Corvane ended the season with 74 points, ahead of Tessel, on 69, and Marrow, on 60.",
        "코르베인은 74점, 테셀은 69점이었어요.",
    ),
    (
        "Bakers sold 410 tonnes, beating florists, at 380 tonnes, by a little.",
        "판매량은 제빵사가 410톤, 꽃집이 380톤이에요.",
    ),
    (
        "The review put the rate at 7.4 falls per 1,000 nights in the old ward and 4.9 in the new ward.",
        "1,000박당 넘어진 일은 새 병동이 4.9건, 옛 병동이 7.4건이었어요.",
    ),
    (
        "It put the detection rate at 6.8 per 1,000 women in the robot group and 5.1 in the control group.",
        "여성 1000명당 찾은 암은 로봇 집단이 6.8건, 대조 집단이 5.1건이었어요.",
    ),
    (
        "Thefts came to 8.2 per 1,000 shops in Corvane and 3.6 in Tessel.",
        "가게 1,000곳당 도난은 코르베인이 8.2건, 테셀이 3.6건이었어요.",
    ),
    (
        "이 모델은 국어 평가에서 81.4점을 받아 타우 미니(77.2점)를 앞섰다.",
        "국어 평가에서 아람 오픈 2는 81.4점, 타우 미니는 77.2점을 받았어요.",
    ),
    ("76 tonnes went to Solenne 2 and 190 tonnes to Mira.", "Solenne 2는 76톤이었고, Mira는 190톤에 그쳤어요."),
    ("52 minutes went to Harrow 3 and 35 minutes to Mira Labs.", "해로 3은 52분, 미라 랩스는 35분이에요."),
    ("The test gave 5.2 watts to Marrow 4 and 8.1 watts to Tessel.", "Marrow 4는 5.2와트, 테셀은 8.1와트를 써요."),
    (
        "In the trial the program missed 1.9 percent of early cracks, compared with 5.3 percent for engineers working alone and 0.7 percent for engineers who used it.",
        "초기 균열을 놓친 비율을 보면 프로그램은 1.9%, 혼자 일한 기술자는 5.3%였어요.",
    ),
    (
        "The clinic in Tessel had the old scanner for 31 hours last year, fewer than its neighbour Corvane, which had it for 88 hours.",
        "지난해 쓴 시간은 이 병원이 31시간, 이웃 코르베인이 88시간이었어요.",
    ),
    (
        "A check found that Corvane's software missed 1.2 percent of early tumours, compared with 3.9 percent for doctors working alone.",
        "이전 자료에서는 코르베인의 소프트웨어가 1.2%, 혼자 일한 의사가 3.9%를 놓쳤어요.",
    ),
    (
        "이 모델은 국어 평가에서 81.4점을 받아 타우 미니(77.2점)를 앞섰다.",
        "국어 평가에서 아람 오픈 2는 81.4점, 타우 미니는 77.2점을 받았어요.",
    ),
    (
        "새 엔진은 시험에서 34분을 버텨 누리 라이트(29분)를 넘어섰다.",
        "시험에서 버틴 시간은 새 엔진이 34분, 누리 라이트가 29분이에요.",
    ),
    (
        "이 회사는 지난해 6,200톤을 팔아 한빛 제강(5,800톤)을 제쳤다.",
        "지난해 판매량은 이 회사가 6,200톤, 한빛 제강이 5,800톤이에요.",
    ),
    (
        "이번 판은 수학에서 71%를 맞혀 솔내 프로(64%)를 따돌렸다.",
        "솔내 프로가 수학에서 64%를, 이번 판이 71%를 맞혔어요.",
    ),
    (
        "이 차는 한 번 충전에 510km를 달려 아라 시티(470km)보다 멀리 간다.",
        "한 번 충전에 아라 시티는 470km, 이 차는 510km를 달려요.",
    ),
    (
        "이 창고는 하루 9,300상자를 내보내 대현 물류(8,100상자)를 앞선다.",
        "하루 물량은 대현 물류가 8,100상자, 이 창고가 9,300상자예요.",
    ),
]


@pytest.mark.parametrize(("source", "draft"), EXCHANGED)
def test_figures_beside_each_others_owner_are_blocked(source: str, draft: str) -> None:
    assert any(one.kind == "number-contradicted" and one.severity == "block" for one in lint_pair(source, draft))


@pytest.mark.parametrize(("source", "draft"), IN_PLACE)
def test_figures_beside_their_own_owner_pass(source: str, draft: str) -> None:
    assert [one for one in lint_pair(source, draft) if one.severity == "block"] == []

"""What a writer reckons in an article of many figures: shares of what is named, what is left, so often, so much for each, and what it was before."""

import pytest

from pipeline.check import lint_pair

CHATGPT = (
    "ChatGPT has 800 million weekly users, Sam Altman said, double the figure in February. "
    "About 5% pay for a subscription. "
    "The company expects $13 billion in revenue this year, 70% of it from consumers, and lost $7.8 billion in the first half. "
    "It has committed to spend $1.4 trillion on data centers over eight years. "
    "Its secondary share sale valued it at $500 billion, compared with $300 billion in March. "
    "Employees sold $6.6 billion of shares."
)
MODEL = (
    "The new model costs $3 per million input tokens and $15 per million output tokens, one-fifth of the old price. "
    "It can read 1 million tokens at a time, up from 200,000. "
    "On the coding test it scored 72.5%, against 49.2% for its predecessor. "
    "It runs 2.5 times faster. "
    "The company, which has 1,035 employees, said 40,000 businesses now use its service, up from 8,000 in January. "
    "Batch requests are half price and finish within 24 hours."
)
ASML = (
    "ASML booked orders worth 5.4 billion euros in the third quarter, of which 3.6 billion euros were for its extreme ultraviolet machines. "
    "Sales came to 7.5 billion euros and the gross margin was 51.6%. "
    "China made up 42% of system sales, down from 49% a year before. "
    "The Dutch firm sold 66 new lithography systems and 6 used ones. "
    "It expects revenue of between 9.2 billion and 9.8 billion euros in the fourth quarter, and full-year sales about 15% higher than the 28.3 billion euros of 2024. "
    "A High-NA machine costs roughly 350 million euros and weighs 150 tonnes, as much as two Airbus A320s."
)
EXPORTS = (
    "South Korea's exports of chips rose 25.4% to $15.71 billion in October, a record for the month, while overall exports edged up 3.6% to $59.57 billion. "
    "Car exports fell 10.5% to $5.55 billion because of the longer holiday. "
    "The trade surplus was $6.06 billion, against $3.17 billion a year ago. "
    "Shipments to the United States dropped 16.2% to $8.71 billion and those to China 5.1% to $11.55 billion. "
    "There were 20 working days in October, two fewer than last year. "
    "Daily average exports came to $2.98 billion."
)
SITE = (
    "The site will draw 1.2 gigawatts when it is finished, enough for 900,000 homes. "
    "Construction costs have risen to $8.4 billion from the $5.6 billion announced in 2023. "
    "It will be built in four phases of 300 megawatts each, the first opening in March 2027. "
    "Around 5,000 people will work on it at peak, but only 240 will be employed permanently. "
    "The county granted tax breaks worth $430 million over 20 years. "
    "Water use is put at 2.9 million gallons a day."
)
NORWAY = (
    "Norway's drivers bought 15,902 new cars in November, of which 97.6% were electric. "
    "Tesla sold 6,215, against 2,190 a year earlier. "
    "Volkswagen was second with 1,867 and Volvo third with 1,104. "
    "A year ago electric cars made up 93.6% of sales. "
    "The tax exemption for cars that cost less than 500,000 kroner will be cut to 300,000 kroner on January 1. "
    "There were 4,900 diesel cars sold in the first eleven months, down from 9,800 in the same period of 2024."
)
ACCENTURE = (
    "Accenture said it would let go of staff who cannot be retrained for AI, after spending $865 million on a six-month restructuring. "
    "Headcount fell to 779,000 at the end of August from 791,000 three months earlier. "
    "The firm has 77,000 AI and data specialists, up from 40,000 in 2023, and has trained 550,000 employees in generative AI. "
    "Bookings for AI work reached $5.1 billion in the fiscal year, out of $80.6 billion in total. "
    "Revenue rose 7% to $69.7 billion. "
    "It plans to hire more people next year in the United States and Europe."
)
ACT = (
    "The lower house passed the bill by 312 votes to 187, with 41 abstentions. "
    "Firms that break the rules can be fined up to 7% of annual global sales or 35 million euros, whichever is higher. "
    "The act has 113 articles, 28 fewer than the draft of 2021. "
    "It takes effect on 1 August 2026; high-risk systems get until December 2027. "
    "The regulator will have a staff of 140 and a budget of 46.5 million euros over three years. "
    "Since 2019, 61 complaints have been filed, of which 9 led to a fine."
)
STROKE = (
    "A hospital network in Leeds said its AI stroke tool cut the time from scan to treatment to 36 minutes from 67. "
    "Of 2,480 patients scanned over 14 months, 412 had a clot the tool flagged; doctors agreed in 371 cases. "
    "The share of patients who recovered full independence rose to 48% from 16%. "
    "The licence costs £180,000 a year. "
    "Nine nurses and three doctors run the programme. "
    "The study will run until 2028, two years longer than first planned."
)
STEPS = (
    "Scientists tracked 12,416 adults for 9.2 years and found that those who walked in bouts of 15 minutes or longer had a 4.4% risk of a heart attack or stroke, against 13% for people who walked less than five minutes at a time. "
    "Participants took 5,165 steps a day on average; 8,000 or fewer counted as inactive. "
    "Among the least active, who took under 5,000 steps, the risk dropped from 15% to 7%. "
    "The study cost $3.4 million and involved nine centres in six countries. "
    "Two of the 14 authors work for a maker of fitness trackers."
)
NVIDIA = (
    "Nvidia reported third-quarter revenue of $57.0 billion, up 62% from a year earlier and 22% from the previous quarter. "
    "Data center sales were $51.2 billion; gaming brought in $4.3 billion. "
    "Net income was $31.9 billion, compared with $19.3 billion a year ago. "
    "The company bought back $12.5 billion of its own stock and had $60.6 billion in cash at the end of October. "
    "It expects fourth-quarter revenue of $65.0 billion, plus or minus 2%. "
    "It employs about 36,000 people."
)
STARSHIP = (
    "SpaceX's Starship flew for 65 minutes on its eleventh test and released eight dummy satellites before splashing down in the Indian Ocean. "
    "The rocket is 123 metres tall and its booster has 33 engines, of which all but one lit. "
    "A Falcon 9 can carry 17.5 tonnes reusable; the new vehicle is meant to lift 100 tonnes. "
    "The company launched 134 Falcon rockets in 2024 and had flown 130 by mid-October this year. "
    "NASA has paid $2.7 billion of a $4.0 billion lander contract. "
    "The first crewed landing, once planned for 2024, is now due in 2027."
)
SPOTIFY = (
    "Spotify added 5 million paying subscribers in the third quarter, taking the total to 281 million. "
    "Monthly users rose 11% to 713 million. Revenue was 4.27 billion euros, of which premium plans brought in 3.83 billion euros. "
    "It forecast 289 million subscribers and 745 million users for the fourth quarter. Of 42 markets, 27 grew and 6 shrank."
)
RIGHT = [
    (SPOTIFY, "돈을 내지 않는 이용자가 4억 3200만 명이에요. 7억 1300만 명 중 2억 8100만 명만 돈을 내거든요."),
    (SPOTIFY, "4분기에는 유료 회원이 800만 명 더 늘어 2억 8900만 명이 될 거라고 봐요."),
    (SPOTIFY, "유료 회원 한 사람이 석 달에 14유로 가까이 낸 셈이에요. 2억 8100만 명이 38억 3000만 유로를 냈거든요."),
    (SPOTIFY, "커진 시장이 64%예요. 42곳 중 27곳이에요."),
    (NVIDIA, "엔비디아가 3분기에 570억 달러를 벌었는데, 열에 아홉은 데이터센터에서 나왔어요."),
    (NVIDIA, "매출 570억 달러 가운데 319억 달러가 남았으니 100원어치를 팔면 56원이 남는 장사예요."),
    (NVIDIA, "자사주를 125억 달러어치 사들이고도 현금이 606억 달러 남았어요. 이 속도라면 다섯 분기 가까이 더 살 수 있는 돈이에요."),
    (NORWAY, "새 차 다섯 대 중 두 대꼴로 테슬라였어요. 1만 5902대 가운데 6215대예요."),
    (NORWAY, "노르웨이에서는 하루에 새 차가 530대씩 팔렸어요."),
    (STROKE, "도구가 짚은 412명 가운데 41명은 의사의 생각이 달랐어요."),
    (STROKE, "1년 남짓한 동안 2480명을 찍었어요."),
    (MODEL, "걸리는 시간은 예전의 5분의 2예요. 2.5배 빨라졌거든요."),
    (ACT, "찬성률은 58%쯤이에요. 찬성 312표, 반대 187표, 기권 41표였어요."),
    (SITE, "1메가와트로 750가구가 쓰는 셈이에요. 1.2기가와트가 90만 가구 몫이거든요."),
    (CHATGPT, "8년 동안 1조 4000억 달러니 해마다 1750억 달러를 쓰는 셈이에요."),
    (CHATGPT, "이용자 스무 명 중 열아홉은 공짜로 써요."),
    (ASML, "4분기 전망은 92억~98억 유로, 가운데 값으로 95억 유로예요. 3분기 75억 유로보다 20억 유로 많아요."),
    (ASML, "한 대에 3억 5000만 유로니 석 달 매출 75억 유로로 스물한 대를 살 수 있어요."),
    (ASML, "100유로어치를 팔면 절반 남짓인 51.6유로가 남는 장사예요."),
    (ACCENTURE, "석 달 만에 직원 100명 가운데 1.5명꼴로 줄었어요. 79만 1000명에서 77만 9000명이 됐거든요."),
    (ACCENTURE, "한 사람이 1년에 8만 9000달러쯤 벌어 온 셈이에요. 매출 697억 달러에 직원 77만 9000명이니까요."),
    (STARSHIP, "지난해에는 사흘에 한 번꼴로 팰컨을 쏘았어요. 1년에 134번이에요."),
    (STEPS, "한 사람을 지켜보는 데 274달러쯤 든 셈이에요. 1만 2416명에 340만 달러예요."),
    (EXPORTS, "수입은 535억 달러쯤이었던 셈이에요. 수출 595억 7000만 달러에 흑자가 60억 6000만 달러니까요."),
    (EXPORTS, "1년 전 반도체 수출은 125억 달러 남짓이었어요."),
]  # fmt: skip
WRONG = [
    (SPOTIFY, "돈을 내지 않는 이용자가 5억 3200만 명이에요. 7억 1300만 명 중 2억 8100만 명만 돈을 내거든요."),
    (SPOTIFY, "4분기에는 유료 회원이 1800만 명 더 늘어 2억 8900만 명이 될 거라고 봐요."),
    (SPOTIFY, "유료 회원 한 사람이 석 달에 24유로 가까이 낸 셈이에요. 2억 8100만 명이 38억 3000만 유로를 냈거든요."),
    (SPOTIFY, "커진 시장이 84%예요. 42곳 중 27곳이에요."),
    (NVIDIA, "매출 570억 달러 가운데 319억 달러가 남았으니 100원어치를 팔면 76원이 남는 장사예요."),
    (NORWAY, "새 차 다섯 대 중 한 대꼴로 테슬라였어요. 1만 5902대 가운데 6215대예요."),
    (ACT, "찬성률은 78%쯤이에요. 찬성 312표, 반대 187표, 기권 41표였어요."),
    (SITE, "1메가와트로 950가구가 쓰는 셈이에요. 1.2기가와트가 90만 가구 몫이거든요."),
    (CHATGPT, "8년 동안 1조 4000억 달러니 해마다 2750억 달러를 쓰는 셈이에요."),
    (CHATGPT, "이용자 스무 명 중 열다섯은 공짜로 써요."),
    (ASML, "4분기 전망은 92억~98억 유로, 가운데 값으로 93억 유로예요. 3분기 75억 유로보다 20억 유로 많아요."),
    (ACCENTURE, "석 달 만에 직원 100명 가운데 4.5명꼴로 줄었어요. 79만 1000명에서 77만 9000명이 됐거든요."),
    (ACCENTURE, "한 사람이 1년에 12만 9000달러쯤 벌어 온 셈이에요. 매출 697억 달러에 직원 77만 9000명이니까요."),
    (STARSHIP, "지난해에는 열흘에 한 번꼴로 팰컨을 쏘았어요. 1년에 134번이에요."),
    (STEPS, "한 사람을 지켜보는 데 474달러쯤 든 셈이에요. 1만 2416명에 340만 달러예요."),
    (EXPORTS, "수입은 635억 달러쯤이었던 셈이에요. 수출 595억 7000만 달러에 흑자가 60억 6000만 달러니까요."),
    (EXPORTS, "1년 전 반도체 수출은 145억 달러 남짓이었어요."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_what_a_writer_reckons_in_an_article_does_not_block(source: str, draft: str) -> None:
    assert not [one for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), WRONG)
def test_what_is_reckoned_wrongly_blocks(source: str, draft: str) -> None:
    assert any(one.severity == "block" for one in lint_pair(source, draft))

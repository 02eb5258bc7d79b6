"""Shares of millions, ranges of ten, waits and spans of a report that a source says in another form."""

import pytest

from pipeline.check import lint_pair

_RIGHT = [
    ("The EU court will rule by year-end on the case, filed in early 2024.", "EU 법원은 연말까지 2024년 초에 낸 소송의 결론을 내려요."),
    ("The feature rolls out in late 2026 and reaches Europe early this year.", "이 기능은 2026년 말에 나오고 유럽에는 올해 초에 들어가요."),
    ("Visa predicted that shoppers would use one by the 2026 holiday season. Pilots in Europe begin early this year.", "비자는 2026년 연말 쇼핑철이면 쇼핑객이 이걸 쓸 거라고 봐요. 유럽 시험은 2026년 초에 시작해요."),
    ("Sales doubled over Thanksgiving week to $310 million, Walmart said.", "월마트 매출이 추수감사절 주간에 두 배인 3억 1000만 달러로 늘었어요."),
    ("The ban starts at the turn of the year and covers 27 countries.", "금지는 새해부터 27개 나라에서 시작돼요."),
    ("The festival returns next spring after a two-year break.", "축제가 2년 쉬고 내년 봄에 돌아와요."),
    ("Home prices rose 0.4% in the month and 5% over 12 months, to a median of $412,000.", "집값이 한 달 새 0.4%, 1년 새 5% 올라 중간값이 41만 2000달러가 됐어요."),
    ("The plant will be built over 30 months and run for six decades.", "공장은 2년 반에 걸쳐 짓고 60년 동안 돌려요."),
    ("Her tenure of 18 months ended in June; the previous chief lasted seven weeks.", "그의 1년 반 임기가 6월에 끝났어요. 전임자는 두 달도 못 버텼어요."),
    ("Scientists waited half a century for the signal, which lasted a quarter of an hour.", "과학자들은 50년을 기다렸고, 신호는 15분 이어졌어요."),
    ("The battery charges to 80% in under 12 minutes and lasts 1.5 million kilometers.", "배터리는 12분도 안 돼 80%까지 차고 150만 km를 버텨요."),
    ("The trial enrolled women in their forties and followed them for a dozen years.", "40대 여성을 12년 동안 따라간 시험이에요."),
    ("Participants aged 60 to 69 gained two hours of sleep a week.", "60대 참가자는 일주일에 잠을 두 시간 더 잤어요."),
    ("The suspect, a man in his mid-30s, was held for 72 hours.", "30대 중반 남성 용의자는 사흘 동안 붙잡혀 있었어요."),
    ("Since its launch 15 months ago the app has been downloaded 40 million times.", "1년 3개월 전에 나온 이 앱은 4000만 번 내려받아졌어요."),
    ("GDP grew 0.3% in the quarter, the fourth consecutive quarterly gain, and 1.1% from a year earlier.", "GDP가 분기에 0.3%, 1년 전보다 1.1% 늘었어요. 네 분기 연속 증가예요."),
    ("Adidas lifted its full-year outlook after third-quarter sales hit a record 6.63 billion euros.", "아디다스가 3분기 매출 66억 3000만 유로로 최고 기록을 내고 연간 전망을 높였어요."),
    ("Output fell 2.4% on the month in October, after a 1.1% rise in September, and 0.6% on the year.", "10월 생산은 한 달 전보다 2.4%, 1년 전보다 0.6% 줄었어요. 9월엔 1.1% 늘었고요."),
    ("The chip is etched at 1.8 nanometers, or 18 angstroms, and clocks 5.2 gigahertz.", "칩은 1.8나노, 곧 18옹스트롬 공정이고 5.2GHz로 돌아요."),
    ("It moves at 0.03 meters per second and is accurate to 20 microns.", "초속 3cm로 움직이고 0.02mm까지 정확해요."),
    ("Six in ten of the 2,040 respondents, and a full 71 percent of those under 30, said yes.", "응답자 2040명 가운데 60%, 30세 미만에서는 71%가 그렇다고 답했어요."),
    ("The index closed at 10,087.31, up 1.2 percent.", "지수는 1.2% 오른 1만 87.31에 마감했어요."),
    ("Nissan will cut 20,030 jobs and close seven plants, including two in Japan.", "닛산은 2만 30명을 줄이고 공장 일곱 곳을 닫아요. 그중 두 곳은 일본에 있어요."),
    ("A measurement has a precision of 127 parts per billion, beating the collaboration's own goal of 140. It agrees with the earlier results.", "정밀도, 10억분의 127. 목표(10억분의 140)보다도 나은 성적이에요."),
    ("The error rate fell to 4.22% from 12.09%, and the price to $43 from $57.", "오류율이 12%대에서 4%대로 내렸고, 값은 50달러대에서 40달러대로 떨어졌어요."),
    ("It passed one exaflop, a billion billion calculations a second.", "1초에 100경 번 계산하는 컴퓨터예요."),
    ("Its summaries need one-sixteenth the storage, and the error rate was 24% lower.", "저장 공간은 16분의 1이면 되고 오류는 24% 적어요."),
    ("TSMC's third-quarter profit climbed 39.1% to a record NT$452.3 billion. Demand was \"stronger than we thought three months ago,\" its chairman said.", "TSMC의 3분기 이익은 1년 전보다 39.1% 늘어 사상 최대인 4523억 대만달러였어요."),
    ("Shipments rose 12% to 4.1 million units in the quarter from three months earlier.", "출하량이 석 달 전보다 12% 늘어 410만 대였어요."),
    ("Only about 0.1% of the child's DNA comes from the donor.", "기증자의 DNA는 0.1%, 1,000분의 1쯤이에요."),
    ("Day-30 retention stood at 2%, compared with 29% for TikTok.", "30일 뒤에도 남아 있는 사용자는 2%로, 틱톡은 29%예요."),
    ("X went offline from 11:20 UTC on Tuesday. A file had doubled in size after a change of permissions. Traffic was flowing by 14:30 and all systems were normal at 17:06.", "화요일 저녁 8시 20분(한국시간)부터 X가 먹통이 됐어요. 권한을 바꾼 뒤 파일이 두 배로 커진 탓이에요. 밤 11시 30분쯤 큰 불은 껐고 완전히 정상이 된 건 이튿날 새벽 2시 6분이었어요."),
    ("Lead in the water reached 12 ppb, against a federal limit of 10 ppb.", "물속 납은 10억분의 12로, 연방 기준인 10억분의 10을 넘었어요."),
    ("Unemployment edged up to 4.6 percent, and mortgage rates slipped to 6.18 percent.", "실업률은 4%대 중반으로 올랐고 주택담보대출 금리는 6%대 초반으로 내렸어요."),
    ("Homo sapiens would not appear for more than 100,000 years after it was built.", "현생 인류가 등장하기 10만 년도 더 전에 만든 것이에요."),
    ("The group recommends that no one under 18 use such apps.", "18세 미만은 아예 쓰지 말라고 이 단체는 권해요."),
    ("The pump cannot run for more than 10 hours.", "펌프는 10시간 넘게 돌 수 없어요."),
    ("Nintendo's operating profit for April through December rose to 340 billion yen from 250 billion yen.", "닌텐도의 4~12월 영업이익은 3400억 엔으로, 1년 전 같은 기간의 2500억 엔보다 늘었어요."),
    ("The fund lost 4% in September and 11% over the third quarter, its worst since the second quarter of 2022.", "이 펀드는 9월에 4%, 3분기에 11%를 잃었어요. 2022년 2분기 이후 가장 나빠요."),
    ("Baidu shares jumped 8% after quarterly sales topped 33 billion yuan for the first time in five quarters.", "바이두 매출이 다섯 분기 만에 처음 330억 위안을 넘으며 주가가 8% 뛰었어요."),
    ("The software will be free for the first 90 days and cost $15 a month from then on.", "소프트웨어는 첫 석 달은 공짜고 그 뒤로는 한 달에 15달러예요."),
    ("The crew spent 286 days in orbit, nine months longer than the eight days that were planned.", "승무원은 궤도에서 286일을 보냈어요. 계획한 여드레보다 아홉 달 길어졌어요."),
    ("Waiting times fell to 9 minutes and 20 seconds from just over a quarter of an hour.", "대기 시간이 15분 남짓에서 9분 20초로 줄었어요."),
    ("The half-life is 5,730 years and the sample is 11,500 years old.", "반감기는 5730년이고 시료는 1만 1500년 됐어요."),
    ("The dam, begun in 1994 and finished in 2009, cost 180 billion yuan.", "1994년에 시작해 15년 만에 끝낸 댐에는 1800억 위안이 들었어요."),
    ("The paper, first printed in 1785, will stop its print edition on December 31, 2026.", "1785년부터 240년 넘게 나온 이 신문은 2026년 12월 31일 종이 신문을 끝내요."),
    ("The robot lifts 20 kilograms, walks at 1.5 meters per second and runs for two hours; its predecessor managed 45 minutes.", "로봇은 20kg을 들고 초속 1.5m로 걸으며 두 시간 움직여요. 앞선 모델은 45분이었어요."),
    ("The court gave the parties until the end of the month, or about two and a half weeks, to settle.", "법원은 당사자들에게 이달 말까지, 약 2주 반의 시간을 줬어요."),
    ("Sales in the first 10 months reached 8.2 million, 27% more than in the same stretch of 2024.", "1~10월 판매는 820만 대로 2024년 같은 기간보다 27% 많아요."),
    ("Each visit lasts 12 minutes on average, a third less than in 2019, and the app opens in 0.8 of a second.", "한 번 찾으면 평균 12분 머물러 2019년보다 3분의 1 줄었고, 앱은 0.8초 만에 열려요."),
    ("The agency said ozone concentration peaked at 70 parts per billion, seven times the 10 ppb of winter.", "오존 농도는 10억분의 70까지 올라 겨울(10ppb)의 일곱 배였어요."),
    ("Intel trades at 0.9 times book value, Nvidia at the low 30s times forward earnings and AMD at 41 times.", "인텔은 장부가의 0.9배, AMD는 선행 이익의 41배에 거래돼요."),
    ("The outage on Nov. 18 began at 6:20 a.m. Eastern time and was over by noon.", "11월 18일 장애는 한국시간 저녁 8시 20분에 시작돼 이튿날 새벽 2시에 끝났어요."),
    ("SpaceX is targeting 5:15 p.m. Central time on Friday, Feb. 27, with a 90-minute window.", "스페이스X는 한국시간 28일 토요일 오전 8시 15분 발사를 노려요. 발사 가능 시간은 90분이에요."),
]  # fmt: skip
_WRONG = [
    ("The EU court will rule by year-end on the case, filed in early 2024.", "EU 법원은 연초까지 2024년 초에 낸 소송의 결론을 내려요."),
    ("The festival returns next spring after a two-year break.", "축제가 2년 쉬고 내년 가을에 돌아와요."),
    ("Home prices rose 0.4% in the month and 5% over 12 months, to a median of $412,000.", "집값이 한 달 새 5%, 1년 새 0.4% 올라 중간값이 41만 2000달러가 됐어요."),
    ("The plant will be built over 30 months and run for six decades.", "공장은 3년 반에 걸쳐 짓고 60년 동안 돌려요."),
    ("Her tenure of 18 months ended in June; the previous chief lasted seven weeks.", "그의 1년 반 임기가 6월에 끝났어요. 전임자는 넉 달도 못 버텼어요."),
    ("Scientists waited half a century for the signal, which lasted a quarter of an hour.", "과학자들은 50년을 기다렸고, 신호는 25분 이어졌어요."),
    ("The battery charges to 80% in under 12 minutes and lasts 1.5 million kilometers.", "배터리는 12분 넘게 걸려 80%까지 차요."),
    ("The trial enrolled women in their forties and followed them for a dozen years.", "50대 여성을 12년 동안 따라간 시험이에요."),
    ("Participants aged 60 to 69 gained two hours of sleep a week.", "50대 참가자는 일주일에 잠을 두 시간 더 잤어요."),
    ("The suspect, a man in his mid-30s, was held for 72 hours.", "40대 중반 남성 용의자는 사흘 동안 붙잡혀 있었어요."),
    ("Since its launch 15 months ago the app has been downloaded 40 million times.", "나온 지 2년 3개월 된 이 앱은 4000만 번 내려받아졌어요."),
    ("GDP grew 0.3% in the quarter, the fourth consecutive quarterly gain, and 1.1% from a year earlier.", "GDP가 분기에 0.3%, 1년 전보다 1.1% 늘었어요. 다섯 분기 연속 증가예요."),
    ("Adidas lifted its full-year outlook after third-quarter sales hit a record 6.63 billion euros.", "아디다스가 2분기 매출 66억 3000만 유로로 최고 기록을 내고 연간 전망을 높였어요."),
    ("The chip is etched at 1.8 nanometers, or 18 angstroms, and clocks 5.2 gigahertz.", "칩은 1.8나노 공정이고 6.2GHz로 돌아요."),
    ("It moves at 0.03 meters per second and is accurate to 20 microns.", "초속 3cm로 움직이고 0.2mm까지 정확해요."),
    ("Six in ten of the 2,040 respondents, and a full 71 percent of those under 30, said yes.", "응답자 열에 여덟이 그렇다고 답했어요."),
    ("The index closed at 10,087.31, up 1.2 percent.", "지수는 1.2% 오른 1만 870.31에 마감했어요."),
    ("Nissan will cut 20,030 jobs and close seven plants, including two in Japan.", "닛산은 2만 300명을 줄이고 공장 일곱 곳을 닫아요."),
    ("A measurement has a precision of 127 parts per billion, beating the collaboration's own goal of 140. It agrees with the earlier results.", "정밀도, 10억분의 217. 목표(10억분의 140)보다도 나은 성적이에요."),
    ("The error rate fell to 4.22% from 12.09%, and the price to $43 from $57.", "오류율이 12%대에서 5%대로 내렸어요."),
    ("It passed one exaflop, a billion billion calculations a second.", "1초에 10경 번 계산하는 컴퓨터예요."),
    ("Its summaries need one-sixteenth the storage, and the error rate was 24% lower.", "저장 공간은 15분의 1이면 되고 오류는 24% 적어요."),
    ("TSMC's third-quarter profit climbed 39.1% to a record NT$452.3 billion. Demand was \"stronger than we thought three months ago,\" its chairman said.", "TSMC의 3분기 이익은 2년 전보다 39.1% 늘어 사상 최대인 4523억 대만달러였어요."),
    ("Shipments rose 12% to 4.1 million units in the quarter from three months earlier.", "출하량이 1년 전보다 12% 늘어 410만 대였어요."),
    ("Day-30 retention stood at 2%, compared with 29% for TikTok.", "20일 뒤에도 남아 있는 사용자는 2%로, 틱톡은 29%예요."),
    ("X went offline from 11:20 UTC on Tuesday. A file had doubled in size after a change of permissions. Traffic was flowing by 14:30 and all systems were normal at 17:06.", "화요일 저녁 8시 20분(한국시간)부터 X가 먹통이 됐어요. 권한을 바꾼 뒤 파일이 두 배로 커진 탓이에요. 밤 11시 30분쯤 큰 불은 껐고 완전히 정상이 된 건 이튿날 새벽 1시 6분이었어요."),
    ("Lead in the water reached 12 ppb, against a federal limit of 10 ppb.", "물속 납은 100만분의 12로 기준을 넘었어요."),
    ("Unemployment edged up to 4.6 percent, and mortgage rates slipped to 6.18 percent.", "실업률은 4%대 중반으로 올랐고 주택담보대출 금리는 7%대로 내렸어요."),
    ("Homo sapiens would not appear for more than 100,000 years after it was built.", "현생 인류는 그로부터 10만 년이 안 돼 나타났어요."),
    ("The group recommends that no one under 18 use such apps.", "18세 이상은 아예 쓰지 말라고 이 단체는 권해요."),
    ("Nintendo's operating profit for April through December rose to 340 billion yen from 250 billion yen.", "닌텐도의 4~9월 영업이익은 3400억 엔이에요."),
    ("The fund lost 4% in September and 11% over the third quarter, its worst since the second quarter of 2022.", "이 펀드는 9월에 4%, 4분기에 11%를 잃었어요."),
    ("Baidu shares jumped 8% after quarterly sales topped 33 billion yuan for the first time in five quarters.", "바이두 매출이 여섯 분기 만에 처음 330억 위안을 넘으며 주가가 8% 뛰었어요."),
    ("Waiting times fell to 9 minutes and 20 seconds from just over a quarter of an hour.", "대기 시간이 25분 남짓에서 9분 20초로 줄었어요."),
    ("The half-life is 5,730 years and the sample is 11,500 years old.", "반감기는 5730년이고 시료는 1만 5100년 됐어요."),
    ("The dam, begun in 1994 and finished in 2009, cost 180 billion yuan.", "1994년에 시작해 25년 만에 끝낸 댐에는 1800억 위안이 들었어요."),
    ("The paper, first printed in 1785, will stop its print edition on December 31, 2026.", "1785년부터 340년 넘게 나온 이 신문은 2026년 12월 31일 종이 신문을 끝내요."),
    ("The robot lifts 20 kilograms, walks at 1.5 meters per second and runs for two hours; its predecessor managed 45 minutes.", "로봇은 20kg을 들고 시속 6.4km로 걸어요."),
    ("The court gave the parties until the end of the month, or about two and a half weeks, to settle.", "법원은 당사자들에게 다음 달 말까지 4주 반의 시간을 줬어요."),
    ("Sales in the first 10 months reached 8.2 million, 27% more than in the same stretch of 2024.", "1~9월 판매는 820만 대로 2024년 같은 기간보다 27% 많아요."),
    ("Each visit lasts 12 minutes on average, a third less than in 2019, and the app opens in 0.8 of a second.", "한 번 찾으면 평균 12분 머물러 2019년보다 3분의 1 줄었고, 앱은 1.8초 만에 열려요."),
    ("The agency said ozone concentration peaked at 70 parts per billion, seven times the 10 ppb of winter.", "오존 농도는 10억분의 17까지 올라 겨울(10ppb)의 일곱 배였어요."),
    ("Intel trades at 0.9 times book value, Nvidia at the low 30s times forward earnings and AMD at 41 times.", "인텔은 장부가의 0.9배, AMD는 선행 이익의 51배에 거래돼요."),
    ("The outage on Nov. 18 began at 6:20 a.m. Eastern time and was over by noon.", "11월 18일 장애는 한국시간 저녁 8시 20분에 시작돼 이튿날 새벽 3시에 끝났어요."),
    ("SpaceX is targeting 5:15 p.m. Central time on Friday, Feb. 27, with a 90-minute window.", "스페이스X는 한국시간 28일 토요일 오전 7시 15분 발사를 노려요."),
]  # fmt: skip


def _found(source: str, draft: str) -> list[str]:
    return [draft[slice(*one.span)] for one in lint_pair(source, draft) if one.severity == "block"]


@pytest.mark.parametrize(("source", "draft"), _RIGHT)
def test_number_in_another_form_stands(source: str, draft: str) -> None:
    assert _found(source, draft) == []


@pytest.mark.parametrize(("source", "draft"), _WRONG)
def test_another_number_in_another_form_is_blocked(source: str, draft: str) -> None:
    assert _found(source, draft)


@pytest.mark.parametrize(
    ("source", "right", "wrong"),
    [
        ("Nobody pays for the last point and a half.", "마지막 1.5점에 돈을 낼 사람은 없대요.", "마지막 2.5점에 돈을 낼 사람은 없대요."),
        ("Rates rose by a percentage point and a half.", "금리가 1.5%포인트 올랐어요.", "금리가 2.5%포인트 올랐어요."),
        ("Every litre and a half of milk makes one cheese.", "우유 1.5리터로 치즈 하나를 만들어요.", "우유 2.5리터로 치즈 하나를 만들어요."),
        ("The first month and a half was free.", "첫 한 달 반은 공짜였어요.", "첫 두 달 반은 공짜였어요."),
        ("The form runs to a page and a half.", "서식은 1.5쪽이에요.", "서식은 4.5쪽이에요."),
        ("Users walked for five minutes every half hour.", "30분마다 5분씩 걸었어요.", "20분마다 5분씩 걸었어요."),
        ("The sensor reports each half minute.", "센서는 30초마다 값을 보내요.", "센서는 40초마다 값을 보내요."),
        ("The effect faded after ten weeks.", "약발은 두 달 남짓 가요.", "약발은 석 달 남짓 가요."),
        ("효과는 80일 뒤에 사라졌다.", "약발은 두 달 반 남짓 가요.", "약발은 석 달 반 남짓 가요."),
    ],
)  # fmt: skip
def test_halves_that_are_told_behind_their_unit_and_weeks_in_months_stand(source: str, right: str, wrong: str) -> None:
    assert not [one for one in lint_pair(source, right) if one.severity == "block"]
    assert [one for one in lint_pair(source, wrong) if one.severity == "block"]

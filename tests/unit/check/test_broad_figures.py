"""Figures of broad news and of encyclopedias: years of all times, records, heights, temperatures, courts, eras, fractions of a second."""

import pytest

from pipeline.check import lint_pair

RIGHT = [
    (
        "The bridge opened in 1883 and was the longest suspension bridge in the world for 20 years.",
        "이 다리는 1883년에 개통해 20년 동안 세계에서 가장 긴 현수교였다.",
    ),
    (
        "The cathedral, begun in 1163 and finished in 1345, lost its spire in the fire.",
        "1163년에 착공해 1345년에 완공된 이 성당은 화재로 첨탑을 잃었다.",
    ),
    (
        "Augustus ruled from 27 B.C. until his death in A.D. 14.",
        "아우구스투스는 기원전 27년부터 서기 14년 숨질 때까지 통치했다.",
    ),
    (
        "The tablets date to around 1750 BC and list 30 prices in silver.",
        "이 점토판은 기원전 1750년경의 것으로 은으로 매긴 가격 30개가 적혀 있다.",
    ),
    (
        "King Sejong, who reigned from 1418 to 1450, introduced the alphabet in 1446.",
        "1418년부터 1450년까지 재위한 세종은 1446년 한글을 반포했다.",
    ),
    ("Coffee reached Europe in the seventeenth century.", "커피는 17세기에 유럽에 들어왔다."),
    (
        "The style was popular in the 1920s and returned in the late 1970s.",
        "이 양식은 1920년대에 유행했다가 1970년대 후반에 다시 돌아왔다.",
    ),
    (
        "She grew up in Busan in the eighties, the second of four sisters.",
        "그는 80년대 부산에서 네 자매 중 둘째로 자랐다.",
    ),
    (
        "The basketball player is 6 feet 9 inches tall and weighs 250 pounds.",
        "이 농구 선수는 키 약 206㎝에 몸무게 약 113㎏이다.",
    ),
    ("At 5'7\", he was the shortest player on the field.", "키 170㎝인 그는 그라운드에서 가장 작은 선수였다."),
    (
        "Eliud Kipchoge ran the marathon in 2:01:09, taking 30 seconds off his own record.",
        "엘리우드 킵초게는 마라톤을 2시간1분9초에 달려 자신의 기록을 30초 앞당겼다.",
    ),
    ("Jakob Ingebrigtsen won the mile in 3:45.14.", "야코브 잉에브리그트센은 1마일을 3분45초14에 달려 우승했다."),
    ("The swimmer touched the wall in 1 minute 52.43 seconds.", "이 수영 선수는 1분52초43에 터치패드를 찍었다."),
    (
        "He cleared 2.33 meters at his second attempt to win the high jump.",
        "그는 높이뛰기에서 2차 시기에 2m33을 넘어 우승했다.",
    ),
    ("The theater has not been used for over half a century.", "이 극장은 50년 넘게 쓰이지 않았다."),
    (
        "A century and a half after it sank, divers found the ship's bell.",
        "배가 가라앉은 지 150년 만에 잠수부들이 종을 찾아냈다.",
    ),
    ("The treaty ended nearly two centuries of dispute.", "이 조약으로 거의 200년에 걸친 분쟁이 끝났다."),
    (
        "Thirty-odd protesters gathered outside the court, police said.",
        "경찰은 시위대 30여 명이 법원 앞에 모였다고 밝혔다.",
    ),
    ("She missed the final by three hundredths of a second.", "그는 0.03초 차이로 결승 진출에 실패했다."),
    (
        "Voyager 1, launched in 1977, is now more than 15 billion miles from Earth.",
        "1977년 발사된 보이저 1호는 지금 지구에서 240억㎞ 넘게 떨어져 있다.",
    ),
    (
        "World War II began in 1939, when Elizabeth II was 13.",
        "제2차 세계대전은 엘리자베스 2세가 13세이던 1939년에 시작됐다.",
    ),
    (
        "There are 10 quintillion insects alive at any time, by one estimate.",
        "한 추정에 따르면 지금 살아 있는 곤충은 1000경 마리다.",
    ),
    (
        "The coin, about the size of a dime, was found by a 10-year-old boy.",
        "10센트 동전만 한 이 주화는 10세 소년이 발견했다.",
    ),
    (
        "Rent is due on the 5th of each month, and late fees start on the 10th.",
        "월세는 매달 5일까지 내야 하고 10일부터 연체료가 붙는다.",
    ),
    (
        "Temperatures fell to minus 22 degrees Fahrenheit overnight.",
        "밤사이 기온이 화씨 영하 22도(섭씨 영하 30도)까지 떨어졌다.",
    ),
    ("The lowest reading was -40C, and the highest 12C.", "최저 기온은 영하 40도, 최고 기온은 영상 12도였다."),
    (
        "The storm dropped three feet of snow, and another foot is expected.",
        "이 폭풍으로 눈이 90㎝ 쌓였고 30㎝가 더 내릴 것으로 보인다.",
    ),
    ("The glacier lost 1,200 billion tons of ice in a decade.", "이 빙하는 10년 동안 얼음 1조2000억t을 잃었다."),
    (
        "South Korea lost to Ghana 3-2 despite two goals by Cho Gue-sung.",
        "한국은 조규성이 두 골을 넣었지만 가나에 2-3으로 졌다.",
    ),
    ("Doubles rooms cost $180 a night, with a two-night minimum.", "2인실은 1박에 180달러이며 최소 2박을 해야 한다."),
    ("Men there live 78.4 years on average, women 83.9.", "이 나라 남성의 평균 수명은 78.4세, 여성은 83.9세다."),
    ("Nintendo's sales in the December quarter rose 4%.", "닌텐도의 10~12월 매출은 4% 늘었다."),
    (
        "The district court sentenced him to 15 years in prison; he plans to appeal.",
        "그는 1심에서 징역 15년을 선고받았으며 항소할 계획이다.",
    ),
    ("An appeals court upheld the verdict on Friday.", "2심 재판부는 금요일 판결을 유지했다."),
    ("The plant built its five millionth car on Tuesday.", "이 공장은 화요일 500만 대째 자동차를 만들었다."),
    (
        "More than a third of Fortune 100 companies use the service.",
        "포천 100대 기업의 3분의 1 이상이 이 서비스를 쓴다.",
    ),
    ("The restaurant is on the ground floor, with a bar on the second.", "식당은 1층에 있고 2층에는 바가 있다."),
    (
        "She finished ahead of the Dutchwoman Femke Bol to take gold.",
        "그는 2위인 네덜란드의 펨케 볼을 제치고 금메달을 땄다.",
    ),
    (
        "Students in grades 7 through 12 may enroll from the second semester.",
        "중학교 1학년부터 고등학교 3학년까지 2학기부터 등록할 수 있다.",
    ),
    ("She is a third-generation farmer who grows 14 kinds of apples.", "그는 사과 14종을 기르는 3대째 농부다."),
    ("The odds of winning are one in 292 million.", "당첨 확률은 2억9200만분의 1이다."),
    (
        "The hurricane reached Category 4 with winds of 140 mph.",
        "이 허리케인은 시속 225㎞의 바람과 함께 4등급까지 세졌다.",
    ),
    (
        "The shop sells shoes up to size 15 and a half-dozen kinds of laces.",
        "이 가게는 15 사이즈까지의 신발과 여섯 종류의 끈을 판다.",
    ),
    ("A light-year is about 9.46 trillion kilometers.", "1광년은 약 9조4600억㎞다."),
    ("The venue holds the top 50 law firms.", "이곳에는 50대 로펌이 모여 있어요."),
    ("The clinic sees 90 patients a month on average.", "이 병원은 한 달 평균 환자 90명을 봐요."),
    ("It was the stock's best day since 2009.", "이 주식에는 2009년 이후 가장 좋은 하루였어요."),
    ("She won 6-4, 3-6, 7-5 to reach the last eight.", "그는 2-1(6-4 3-6 7-5)로 이겨 8강에 올랐다."),
    ("The new engine uses 20 times less fuel than the old one.", "새 엔진이 쓰는 연료는 옛 엔진의 20분의 1이에요."),
    ("The equalizer came in the 89th minute.", "동점 골은 후반 44분에 나왔다."),
    ("The striker scored in the 12th and 71st minutes.", "이 공격수는 전반 12분과 후반 26분에 골을 넣었다."),
    ("Simmer for an hour and a quarter.", "1시간 15분 끓인다."),
    ("Add a teaspoon and a half of paprika.", "파프리카 가루 1.5작은술을 넣는다."),
    ("The average low is 10 below zero.", "평균 최저 기온은 영하 10도다."),
    ("Blood pressure should be below 120 over 80.", "혈압은 120에 80 미만이어야 한다."),
    ("Fees rise on the first of the month.", "요금은 매달 1일에 오른다."),
    ("A high school junior designed the stamp.", "고등학교 2학년 학생이 우표를 디자인했다."),
    ("The atom is a ten-billionth of a meter wide.", "원자의 폭은 100억분의 1m다."),
    ("It is the largest such find in half a millennium.", "이런 발견은 500년 만에 처음이다."),
    ("The concert begins at half past seven.", "공연은 7시 30분에 시작한다."),
    ("The meeting starts at a quarter to nine.", "회의는 8시 45분에 시작한다."),
    ("The chance is one in ten thousand.", "확률은 1만분의 1이다."),
    ("The king fell in 1485 near the town.", "1485년 전사한 왕이다."),
    ("The ship was launched in the summer of 1843.", "배는 1843년 여름 진수됐다."),
    (
        "The nun spent fourteen years abroad, four of them at sea.",
        "이 수녀는 해외에서 14년을 보냈고 그중 4년은 바다에 있었다.",
    ),
]
WRONG = [
    (
        "The nun spent fourteen years abroad, four of them at sea.",
        "이 수녀는 해외에서 14년을 보냈고 그중 5년은 바다에 있었다.",
        "5년",
    ),
    ("The concert begins at half past seven.", "공연은 7시 45분에 시작한다.", "7시 45분"),
    ("The chance is one in ten thousand.", "확률은 10만분의 1이다.", "10만분의 1"),
    ("The king fell in 1485 near the town.", "1458년 전사한 왕이다.", "1458년"),
    (
        "The bridge opened in 1883 and was then the longest in the world.",
        "이 다리는 1838년에 개통해 당시 세계에서 가장 길었다.",
        "1838년",
    ),
    (
        "Augustus ruled from 27 B.C. until his death in A.D. 14.",
        "아우구스투스는 기원전 37년부터 서기 14년까지 통치했다.",
        "37년",
    ),
    ("The tablets date to around 1750 BC.", "이 점토판은 기원전 1570년경의 것이다.", "1570년"),
    ("The manuscript, copied in the 12th century, has 312 leaves.", "13세기에 필사된 이 원고는 312장이다.", "13세기"),
    ("The basketball player is 6 feet 9 inches tall.", "이 농구 선수는 키 약 216㎝다.", "216㎝"),
    ("She won the 400-meter hurdles in 50.37 seconds.", "그는 400m 허들에서 50초73으로 우승했다.", "73"),
    (
        "Jakob Ingebrigtsen won the mile in 3:45.14.",
        "야코브 잉에브리그트센은 1마일을 3분54초14에 달려 우승했다.",
        "54초",
    ),
    ("He cleared 2.33 meters to win the high jump.", "그는 높이뛰기에서 2m38을 넘어 우승했다.", "2m38"),
    ("It was the club's first title in more than three decades.", "이 구단의 우승은 40여 년 만에 처음이다.", "40여 년"),
    ("Thirty-odd protesters gathered outside the court.", "시위대 50여 명이 법원 앞에 모였다.", "50여 명"),
    ("Apollo 11 landed on July 20, 1969.", "아폴로 12호는 1969년 7월 20일 착륙했다.", "12호"),
    ("Flight 302 crashed six minutes after takeoff.", "320편은 이륙 6분 만에 추락했다.", "320편"),
    ("Henry VIII broke with Rome in 1534.", "헨리 7세는 1534년 로마와 결별했다.", "7세"),
    ("There are 10 quintillion insects alive at any time.", "지금 살아 있는 곤충은 100경 마리다.", "100경"),
    ("The glacier lost 1,200 billion tons of ice.", "이 빙하는 얼음 12조t을 잃었다.", "12조t"),
    (
        "Temperatures fell to minus 22 degrees Fahrenheit overnight.",
        "밤사이 기온이 섭씨 영하 22도까지 떨어졌다.",
        "섭씨 영하 22도",
    ),
    (
        "The lowest reading was minus 40 degrees Celsius in the valley and 3 degrees on the coast.",
        "최저 기온은 계곡이 영상 40도, 해안이 3도였다.",
        "영상 40도",
    ),
    ("Add two tablespoons of soy sauce.", "간장 2작은술을 넣는다.", "2작은술"),
    ("A quarter of a century later, the case remains unsolved.", "35년이 지난 지금도 이 사건은 풀리지 않았다.", "35년"),
    ("Spain beat Italy 2-1 in Rome.", "스페인은 로마에서 이탈리아를 3-1로 이겼다.", "3"),
    ("The tour lasts four days and three nights.", "이 여행은 4박 5일 일정이다.", "4박"),
    ("Men there live 78.4 years on average.", "이 나라 남성의 평균 수명은 74.8세다.", "74.8세"),
    ("Nintendo's sales in the December quarter rose 4%.", "닌텐도의 7~9월 매출은 4% 늘었다.", "7~9월"),
    ("The district court sentenced him to 15 years in prison.", "지방법원은 그에게 징역 25년을 선고했다.", "25년"),
    ("The plant built its five millionth car on Tuesday.", "이 공장은 화요일 50만 대째 자동차를 만들었다.", "50만 대"),
    (
        "The epicenter was at 37.2 degrees north, at a depth of 10 kilometers.",
        "진앙은 북위 32.7도이며 깊이는 10㎞다.",
        "32.7도",
    ),
    ("Article 9 of the constitution was cited.", "헌법 6조가 인용됐다.", "6조"),
    ("Chapter 7 begins on page 212.", "7장은 221쪽에서 시작한다.", "221쪽"),
    ("The fire started on the 14th floor of a 32-story tower.", "불은 32층 건물의 24층에서 시작됐다.", "24층"),
    ("The bill passed the Senate 51-49.", "법안은 상원에서 찬성 54표, 반대 49표로 통과됐다.", "54표"),
    (
        "France came second with 64 medals, ahead of Japan on 45.",
        "프랑스가 메달 64개로 3위에 올랐고 일본이 45개로 뒤를 이었다.",
        "3위",
    ),
    ("Mozart was 35 when he died in December 1791.", "모차르트는 1791년 12월 45세의 나이로 숨졌다.", "45세"),
    ("Mozart was 35 when he died in December 1791.", "모차르트는 1796년 12월 35세의 나이로 숨졌다.", "1796년"),
    ("Seoul is nine hours ahead of London.", "서울은 런던보다 8시간 빠르다.", "8시간"),
    (
        "Barack Obama, the 44th president, served two terms.",
        "제45대 대통령 버락 오바마는 두 차례 임기를 지냈다.",
        "45대",
    ),
    ("He sleeps seven and a half hours a night.", "그는 하루 6시간 반을 잔다.", "6시간 반"),
    ("One in eight women will develop the disease.", "여성 9명 중 1명이 이 병에 걸린다.", "9명"),
    ("The odds of winning are one in 292 million.", "당첨 확률은 2920만분의 1이다.", "2920만분의 1"),
    ("The magnitude 7.8 quake struck in February 2023.", "2023년 2월 규모 7.3의 지진이 일어났다.", "7.3"),
    (
        "The river is 2,850 km long and flows through ten countries.",
        "이 강은 길이 2850마일로 10개국을 지난다.",
        "2850마일",
    ),
    (
        "The album spent 12 weeks at No. 1 and sold 30 million copies.",
        "이 앨범은 21주 동안 1위를 지켰고 3000만 장이 팔렸다.",
        "21주",
    ),
    ("The exhibition is free for anyone under 18.", "전시는 18세 이상이면 무료다.", "18세 이상"),
    ("More than 50,000 people died in the quake.", "이 지진으로 5만 명 미만이 숨졌다.", "5만 명 미만"),
    ("Speeds are limited to 50 km/h inside the city.", "시내에서는 시속 50㎞ 이상으로 달려야 한다.", "50㎞ 이상"),
    ("Visitors must be at least 140 centimeters tall to ride.", "키 140㎝ 이하인 방문객만 탈 수 있다.", "140㎝ 이하"),
    ("A light-year is about 9.46 trillion kilometers.", "1광년은 약 9조6400억㎞다.", "9조6400억㎞"),
    ("The court's nine justices split 6-3.", "대법관 9명은 7 대 3으로 갈렸다.", "7"),
    ("Prices rose for a seventh month running in November.", "11월 물가는 9개월 연속 올랐다.", "9개월"),
    ("She missed the final by three hundredths of a second.", "그는 0.3초 차이로 결승 진출에 실패했다.", "0.3초"),
    (
        "The museum holds 21 of the 37 known paintings by Vermeer.",
        "이 미술관은 페르메이르의 그림 37점 가운데 27점을 소장하고 있다.",
        "27점",
    ),
    ("The meteorite weighed 14 ounces.", "이 운석의 무게는 14파운드였다.", "14파운드"),
    ("He was born on Jan. 3, 1892, in Bloemfontein.", "그는 1892년 1월 8일 블룸폰테인에서 태어났다.", "8일"),
    ("The style was popular in the 1920s.", "이 양식은 1930년대에 유행했다.", "1930년대"),
    ("The ministry limits trucks to 80 km/h in towns.", "시내에서 트럭은 시속 80km 이상으로 달려야 해요.", "80km 이상"),
    ("Riders aged 16 and over may rent the scooters.", "16세 미만만 스쿠터를 빌릴 수 있어요.", "16세 미만"),
    (
        "Firms with more than $80 million in sales must file from March 1, 2027. Firms with between $20 million and $80 million have until March 1, 2028.",
        "매출 8,000만 달러 미만 기업은 2027년 3월 1일부터 신고해야 해요.",
        "8,000만 달러 미만",
    ),
    ("The supreme court threw out the case on Monday.", "1심 법원은 월요일 사건을 기각했다.", "1"),
    ("The equalizer came in the 89th minute.", "동점 골은 후반 34분에 나왔다.", "34분"),
    ("Simmer for an hour and a quarter.", "1시간 45분 끓인다.", "45분"),
    ("The odds are about one in a million.", "확률은 약 10만분의 1이다.", "10만분의 1"),
    ("A high school junior designed the stamp.", "고등학교 1학년 학생이 우표를 디자인했다.", "1"),
    ("The Soyuz capsule carried Flight 61 home.", "소유스 61편이 아니라 16편이 돌아왔다.", "16편"),
]


@pytest.mark.parametrize(("source", "draft"), RIGHT)
def test_a_figure_told_in_its_korean_form_is_not_blocked(source: str, draft: str) -> None:
    assert [one.message for one in lint_pair(source, draft) if one.severity == "block"] == []


@pytest.mark.parametrize(("source", "draft", "wrong"), WRONG)
def test_another_value_in_the_same_form_is_blocked(source: str, draft: str, wrong: str) -> None:
    start = draft.index(wrong)
    spans = [one.span for one in lint_pair(source, draft) if one.severity == "block"]
    assert any(first < start + len(wrong) and start < last for first, last in spans), spans

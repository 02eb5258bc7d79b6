"""What readers in Korea know the size of, and what a writer holds a figure of an article up against: 축구장, 여의도, 롯데월드타워, 에베레스트, 서울~부산.

Each row: how Korean writes it, how English does, and its measures: a unit, the least and the most that is told of it.
A unit is that of a figure as it is read (`m`, `m2`, `l`, `kg`, `s`, `month`, `명`); where several sizes are told, a unit stands twice.
"""

ROWS = r"""
축구장|축구 경기장 ; (?:football|soccer) (?:field|pitch) ; m2 5200 8300, m 90 120
농구장|농구 코트 ; basketball court ; m2 400 440, m 26 29
테니스장|테니스 코트 ; tennis court ; m2 250 700
배드민턴장|배드민턴 코트 ; badminton court ; m2 78 85
야구장(?! 관중) ; baseball (?:field|park|stadium) ; m2 10000 16000
여의도 ; Yeouido ; m2 2.75e6 3.05e6, m2 4.3e6 4.7e6, m2 8e6 8.8e6
독도 ; Dokdo ; m2 186000 189000
울릉도 ; Ulleung ; m2 72e6 74e6
제주도|제주(?= 면적| 넓이|의 \d|의 [가-힣]+ 배) ; Jeju ; m2 1.82e9 1.86e9
서울(?:시|특별시)?(?: 전체)?(?: 면적| 넓이| 땅)? ; Seoul ; m2 6e8 6.1e8, 명 9.2e6 9.8e6
부산(?:시)? ; Busan ; m2 7.6e8 7.8e8, 명 3.2e6 3.5e6
인천(?:시)? ; Incheon ; m2 1.04e9 1.07e9, 명 2.9e6 3.1e6
대구(?:시)? ; Daegu ; 명 2.3e6 2.45e6
대전(?:시)? ; Daejeon ; m2 5.35e8 5.45e8, 명 1.42e6 1.5e6
광주(?:시|광역시) ; Gwangju ; m2 4.98e8 5.05e8, 명 1.38e6 1.5e6
울산(?:시)? ; Ulsan ; 명 1.08e6 1.2e6
세종시 ; Sejong ; 명 3.7e5 4e5
수원(?:시)? ; Suwon ; 명 1.17e6 1.25e6
제주도 인구|제주도민|제주 인구 ; Jeju ; 명 6.5e5 7e5
경기도 ; Gyeonggi ; m2 1.01e10 1.03e10, 명 1.34e7 1.4e7
강원도 ; Gangwon ; m2 1.6e10 1.7e10, 명 1.5e6 1.55e6
한반도 ; Korean [Pp]eninsula ; m2 2.18e11 2.24e11
남한|우리나라(?! (?:1년|한 해|올해|연간|예산|국방|정부|GDP|국내총생산|경제))|대한민국|한국(?= 면적| 넓이| 땅| 국토| 인구| 전체) ; South Korea|Koreans?\b ; m2 9.9e10 1.01e11, 명 5.1e7 5.2e7
서울월드컵경기장|서울 월드컵 ?경기장|상암(?: ?월드컵)? ?경기장|상암 ?구장 ; World Cup Stadium ; 석 64000 67000, 명 64000 68000
잠실 ?(?:야구장|구장) ; Jamsil ; 석 23000 26500, 명 23000 26500
잠실 ?(?:주경기장|종합운동장|올림픽 ?주경기장) ; Olympic Stadium|Jamsil ; 석 65000 70000, 명 65000 100000
고척 ?(?:스카이)?돔|고척 ?야구장 ; Gocheok ; 석 16000 17500, 명 16000 25000
사직 ?(?:야구장|구장) ; Sajik ; 석 22500 24500, 명 22500 24500
롯데월드 ?타워|롯데타워|롯데 타워 ; Lotte (?:World )?Tower ; m 554 556, 층 123 123
63 ?빌딩|육삼빌딩 ; 63 (?:Building|Square) ; m 248 265, 층 60 63
남산 ?타워|N서울타워|서울타워 ; (?:Namsan|Seoul) Tower ; m 235 240, m 475 485
63층 ; 63-story|63-storey|63 stor ; m 190 265
에펠탑 ; Eiffel Tower ; m 299 331, kg 7.3e6 1.01e7
엠파이어 ?스테이트(?: ?빌딩)? ; Empire State ; m 380 444, 층 102 103
부르즈 ?할리파|부르즈 ?칼리파 ; Burj Khalifa ; m 827 831, 층 160 164
자유의 ?여신상 ; Statue of Liberty ; m 46 47, m 92 94, kg 2e5 2.3e5
빅 ?벤 ; Big Ben ; m 95 97
대피라미드|쿠푸왕 피라미드|기자의 피라미드 ; [Pp]yramid ; m 137 148
피사의 사탑 ; Pisa ; m 54 59
아파트|건물|빌딩|오피스텔|주상복합 ; apartment|building|stor(?:y|ey|ies|eys)\b|floors?\b|tower|skyscraper|high-rise ; floor 2.4 4.6
한라산 ; Halla ; m 1940 1960
백두산 ; Baekdu|Paektu|Changbai ; m 2740 2755
지리산 ; Jiri ; m 1910 1920
설악산 ; Seorak ; m 1700 1710
남산(?! ?타워) ; Namsan ; m 260 272
북한산 ; Bukhan ; m 830 840
후지산 ; Fuji ; m 3770 3780
에베레스트(?:산| ?산)? ; Everest ; m 8840 8855
몽블랑 ; Mont Blanc ; m 4800 4812
(?:(?:전 )?세계 인구|전 세계 사람|지구촌 인구|인류)(?: 전체)? ; [Ww]orld(?:'s)? population|people in the world|humanity ; 명 7.9e9 8.4e9
마라톤(?: ?풀코스| ?코스| 거리)? ; [Mm]arathon ; m 42000 42300
(?:5만 ?원|만 ?원|1만 ?원|5천 ?원|천 ?원|백 ?달러|100달러|1달러)(?:짜리 ?지폐|권|짜리)(?: 지폐)? ; \bbills?\b|bank ?notes? ; m 1e-4 1.2e-4, kg 0.0009 0.0011
(?:초등학교|중학교|고등학교|초등|중학|고등) ?\d학년(?:생)? ; \bgrad(?:e|er)s?\b|\bschools?\b|\bpupils?\b|\bstudents? ; 학년 1 6
마리아나 ?해구|챌린저 ?해연 ; Mariana|Challenger Deep ; m 10900 11050
국제우주정거장|우주정거장 ; [Ss]pace [Ss]tation ; m 370000 460000
서울(?:역)?(?:에서|과|~|∼|[-–]|·)\s?부산(?:역)?(?:까지|을|을 잇는|을 오가는|을 오갈|을 가는|까지의|까지 가는)?(?: 거리| 직선거리)? ; Seoul|Busan ; m 320000 440000
서울(?:에서|과|~|∼|[-–]|·)\s?대전(?:까지|을)?(?: 거리)? ; Seoul|Daejeon ; m 135000 170000
서울(?:에서|과|~|∼|[-–]|·)\s?대구(?:까지|를)?(?: 거리)? ; Seoul|Daegu ; m 230000 300000
서울(?:에서|과|~|∼|[-–]|·)\s?광주(?:까지|를)?(?: 거리)? ; Seoul|Gwangju ; m 260000 310000
서울(?:에서|과|~|∼|[-–]|·)\s?강릉(?:까지|을)?(?: 거리)? ; Seoul|Gangneung ; m 160000 240000
서울(?:에서|과|~|∼|[-–]|·)\s?제주(?:도)?(?:까지|를)?(?: 거리)? ; Seoul|Jeju ; m 440000 485000
서울(?:에서|과|~|∼|[-–]|·)\s?수원(?:까지|을)?(?: 거리)? ; Seoul|Suwon ; m 28000 48000
서울(?:에서|과|~|∼|[-–]|·)\s?인천(?:까지|을)?(?: 거리)? ; Seoul|Incheon ; m 25000 45000
서울(?:에서|과|~|∼|[-–]|·)\s?평양(?:까지|을)?(?: 거리)? ; Seoul|Pyongyang ; m 190000 260000
서울(?:에서|과|~|∼|[-–]|·)\s?도쿄(?:까지|를)?(?: 거리)? ; Seoul|Tokyo ; m 1.14e6 1.25e6
서울(?:에서|과|~|∼|[-–]|·)\s?베이징(?:까지|을)?(?: 거리)? ; Seoul|Beijing ; m 9e5 1e6
서울(?:에서|과|~|∼|[-–]|·)\s?상하이(?:까지|를)?(?: 거리)? ; Seoul|Shanghai ; m 8.2e5 9e5
서울(?:에서|과|~|∼|[-–]|·)\s?(?:하노이|방콕|싱가포르)(?:까지|를|을)?(?: 거리)? ; Seoul ; m 2.6e6 4.75e6
서울(?:에서|과|~|∼|[-–]|·)\s?뉴욕(?:까지|을)?(?: 거리)? ; Seoul ; m 1.09e7 1.13e7
서울(?:에서|과|~|∼|[-–]|·)\s?(?:런던|파리)(?:까지|을|를)?(?: 거리)? ; Seoul ; m 8.8e6 9.1e6
경부고속도로 ; Gyeongbu ; m 412000 430000
한강(?= 다리| 폭|의 폭) ; Han River ; m 800 1300
지구(?:의)? ?(?:지름|반지름|크기) ; \b(?:[Ee]arth|[Gg]lobe|[Ww]orld)\b ; m 1.27e7 1.28e7, m 6.35e6 6.4e6
지구(?: 한 바퀴| 둘레|의 둘레|를)? ; \b(?:[Ee]arth|[Gg]lobe|[Ww]orld)\b ; m 4e7 4.02e7, month 5.4e10 5.52e10, 살 4.5e9 4.6e9, kg 5.9e24 6.0e24
태양계|태양 ; [Ss]olar [Ss]ystem|\b[Ss]un\b ; 살 4.5e9 4.7e9, month 5.4e10 5.64e10, m 1.39e9 1.4e9, kg 1.98e30 2e30
우주(?= 나이|의 나이)?|빅뱅 ; [Uu]niverse|Big Bang ; 살 1.37e10 1.39e10, month 1.64e11 1.67e11
달까지|지구(?:에서|와) 달(?:까지|의 거리| 사이)? ; \b[Mm]oon\b ; m 3.56e8 4.07e8
달(?= 지름|의 지름| 크기) ; \b[Mm]oon\b ; m 3.47e6 3.48e6
태양까지|지구(?:에서|와) 태양(?:까지|의 거리| 사이)? ; \b[Ss]un\b ; m 1.47e11 1.53e11, s 490 510
화성까지|지구(?:에서|와) 화성(?:까지|의 거리| 사이)? ; \bMars\b ; m 5.4e10 4.02e11
빛의 속도|광속|빛 ; \blight\b ; m 2.99e8 3.001e8
음속|소리(?:의 속도)? ; \bsound\b|Mach ; m 330 345, m 1.19e6 1.24e6
개기 ?일식 ; total (?:solar )?eclipses? ; s 420 460
KTX ; KTX|high-speed (?:train|rail) ; m 300000 330000, 석 380 960, 명 380 960
거대 ?강입자 ?(?:가속기|충돌기)|강입자 ?충돌기|LHC ; Large Hadron Collider|LHC ; m 26600 27100
코끼리 ; elephants? ; kg 2700 7500
대왕고래|흰수염고래|흰긴수염고래 ; blue whales? ; m 24 34, kg 9e4 1.9e5
향유고래 ; sperm whales? ; m 11 20
범고래 ; killer whales?|orcas? ; m 5 9.8
혹등고래 ; humpbacks? ; m 11 17
하마 ; hippo ; kg 1300 3500
기린 ; giraffes? ; m 4 6, kg 550 1900
코뿔소 ; rhino ; kg 1000 2500
황소|소(?= 한 마리| \d+마리) ; \b(?:bulls?|cows?|ox|oxen|cattle)\b ; kg 450 1100
북극곰 ; polar bears? ; kg 300 700
티라노사우루스|티렉스 ; Tyrannosaurus|T\. ?rex ; m 11 13.5, kg 5000 9500
치타 ; cheetah ; m 93000 121000
우사인 볼트|볼트(?=가 100) ; Bolt ; m 36000 45000, s 9.5 9.7
고양이 ; \bcats?\b ; kg 3 6
시내버스|버스 ; \bbus(?:es)?\b|\bcoach(?:es)?\b ; m 10 13, kg 8000 16000, 명 25 60
승용차|중형차|소나타|쏘나타|소형차|경차 ; \bcars?\b|\bsedans?\b|\bvehicles? ; m 3.5 5.1, kg 850 2100
덤프트럭|트럭|화물차 ; \btrucks?\b|\blorr(?:y|ies)\b ; kg 800 40000, m 5 17
여객기|점보제트기|점보 ?제트기|보잉 ?747|비행기 ; \b(?:air)?planes?\b|\bjets?\b|airliner|aircraft|747 ; m 35 77, 명 150 550, 석 150 550, m 800000 1010000
항공모함 ; aircraft carrier ; m 240 345, kg 4e7 1.12e8
올림픽 ?(?:규격 ?)?수영장|수영장 ; (?:swimming|Olympic)[- ](?:size[d]? )?(?:swimming )?pools? ; m3 1800 3800, l 1.8e6 3.8e6, kg 1.8e6 3.8e6, m 25 50
욕조 ; bath ?tubs?|\bbaths?\b ; l 100 400, kg 100 400
드럼통 ; \bdrums?\b ; l 195 210
양동이 ; buckets? ; l 8 20
생수병|생수|물병|페트병|물통 ; bottled? ?(?:of )?(?:water|mineral)?|\bbottles? ; l 0.3 2, kg 0.3 2, l 18 19
우유(?: ?팩| ?갑)? ; \bmilk\b ; l 0.18 1, kg 0.18 1.1
맥주(?: ?캔| ?병| 한 캔)? ; \bbeers?\b ; l 0.33 0.64
소주(?: ?병| 한 병)? ; soju ; l 0.35 0.37
콜라(?: ?캔| ?병)?|음료수 캔 ; \bcola\b|\bcokes?\b|soda can ; l 0.18 0.36
종이컵 ; paper cups? ; l 0.15 0.2
머그잔|머그컵 ; \bmugs?\b ; l 0.25 0.4
물 한 컵|유리컵|물컵 ; \bglass(?:es)? ; l 0.18 0.25
티스푼|찻숟가락|작은술 ; teaspoons? ; l 0.0045 0.0055
테이블스푼|밥숟가락|큰술 ; tablespoons? ; l 0.014 0.016
달걀|계란 ; \beggs?\b ; kg 0.045 0.07
사과(?= 한 알| 한 개| \d+개| [가-힣]+ 개|만) ; \bapples?\b ; kg 0.15 0.4
수박 ; watermelons? ; kg 4 12
쌀 ?한 ?가마(?:니)?|쌀가마(?:니)?|가마니 ; \brice\b ; kg 80 80
쌀 ?포대|쌀 한 포대|쌀자루 ; \brice\b ; kg 10 20
쌀알|쌀 한 톨 ; grains? of rice|rice ; kg 1.5e-5 3e-5, m 0.004 0.008
모래알|모래 알갱이 ; \bsand\b ; m 5e-5 2e-3
머리카락(?: ?한 올)?(?: ?굵기| ?두께| ?지름)? ; \bhairs?\b ; m 4e-5 1.3e-4
적혈구 ; red blood cells? ; m 6e-6 8.5e-6
박테리아|대장균|세균 ; bacteri|E\. ?coli|microbe ; m 2e-7 1e-5
A4(?: ?용지| ?종이| 한 장| 크기| ?지)? ; \bA4\b|sheets? of paper|letter-size ; m 8e-5 1.2e-4, kg 0.004 0.006, m 0.205 0.3, m2 0.06 0.064
신용카드(?: 한 장| 크기| 두께)? ; credit cards?|bank cards? ; m 7e-4 9e-4, m 0.05 0.087, kg 0.004 0.02, m2 0.0044 0.0048
명함 ; business cards? ; m 0.05 0.09
우표 ; postage stamps?|\bstamps?\b ; m 0.02 0.04
동전|100원짜리|500원짜리|백 원짜리 ; \bcoins?\b|\bquarter\b|\bdimes?\b ; m 0.018 0.0265, kg 0.001 0.0077
골프공 ; golf balls? ; m 0.042 0.043, kg 0.045 0.046
야구공 ; baseballs?\b ; m 0.072 0.076, kg 0.141 0.15
탁구공 ; ping-?pong|table tennis ball ; kg 0.0026 0.0028, m 0.039 0.041
농구공 ; basketballs?\b ; m 0.23 0.25, kg 0.56 0.66
볼링공 ; bowling balls? ; kg 2.7 7.3, m 0.21 0.22
축구공 ; soccer balls?|footballs?\b ; m 0.21 0.23, kg 0.4 0.46
스마트폰|휴대전화|휴대폰|핸드폰|아이폰 ; smart ?phones?|\bphones?\b|handsets?|iPhones? ; kg 0.14 0.26, m 0.006 0.009, m 0.13 0.17
노트북 ; laptops?|notebooks? ; kg 0.9 2.6
벽돌 ; \bbricks?\b ; kg 1.8 3.2
냉장고 ; refrigerators?|fridges? ; kg 60 160
세탁기 ; washing machines?|washers? ; kg 50 110
피아노 ; \bpianos?\b ; kg 180 500
어른 키|성인 키|사람 키 ; \b(?:adults?|people|persons?|man|human)\b ; m 1.55 1.8
성인 남성|성인 남자|어른 남자|어른|성인 ; \badults?\b|\bgrown-?ups?\b|\bman\b|\bmen\b ; kg 60 85, m 1.6 1.8
갓난아기|신생아 ; newborns?|\bbab(?:y|ies)\b|infants? ; kg 2.8 3.9
체온 ; body temperature ; C 36 37.5
원전|원자력 ?발전소|원자로 ; nuclear|reactors?|atomic ; W 9.5e8 1.45e9
화력 ?발전소|석탄 ?발전소 ; coal|thermal|power (?:plants?|stations?) ; W 5e8 1.05e9
4인 가족|4인 가구|네 식구|한 가정|일반 가정|가정집 ; famil(?:y|ies)|households?|\bhomes?\b ; Wh 2.5e5 4.5e5, Wh 2.8e6 4.4e6, W 300 550, l 700 1400
전기밥솥|밥솥 ; rice cookers? ; W 700 1300
전자레인지 ; microwaves? ; W 700 1300
에어컨 ; air[- ]?condition ; W 600 2500
헤어드라이어|드라이기 ; hair ?dryers? ; W 1000 2200
형광등|전구|LED ?(?:등|전구) ; \bbulbs?\b|lamps?|fluorescent ; W 5 100
최저임금|최저시급 ; minimum wage ; KRW 9860 10320, KRW 2.0e6 2.2e6
커피 한 잔|아메리카노(?: 한 잔)?|커피 값|커피값|커피 두 잔|커피 세 잔 ; coffees?|lattes?|Americano ; KRW 1500 6500, l 0.2 0.6
치킨 한 마리|치킨 값 ; chicken ; KRW 18000 30000
자장면|짜장면 ; jajang|noodles? ; KRW 6000 9000
영화 ?(?:관람료|표|푯값|티켓|한 편 값)|극장 ?표 ; \bmovies?\b|\bfilms?\b|cinema|tickets? ; KRW 10000 17000
(?:고화질 |HD급 |HD |4K )?영화(?! ?(?:관|표|푯값|티켓|사|제|배우|감독|진흥)) ; \bmovies?\b|\bfilms?\b ; s 5400 9000, B 7e8 1e11
노래|음악|MP3 ; \bsongs?\b|\bmusic\b|tracks? ; B 3e6 1e7, s 150 300
사진 ; \bphotos?\b|\bpictures?\b|\bimages?\b ; B 1e6 2e7
책(?:으로 치면)?|단행본|소설책|장편소설|문고본 ; \bbooks?\b|novels? ; 토큰 60000 250000, 글자 80000 250000, 단어 50000 160000
백과사전|국어사전|성경|해리 ?포터|전쟁과 ?평화|반지의 ?제왕 ; encyclop|dictionar|Bible|Harry Potter|War and Peace|Lord of the Rings ; 토큰 800000 6000000
한국(?:의)? (?:1년 |한 해 |올해 |연간 |내년 )?(?:정부 |나라 |국가 )?예산|우리나라 (?:1년 |한 해 |올해 |연간 )?(?:정부 )?예산|정부 (?:1년|한 해) 예산 ; South Korea|Korean\b ; KRW 6e14 7.4e14
(?:한국|우리나라)(?:의)? (?:1년 |한 해 |올해 |연간 )?(?:국방예산|국방비) ; South Korea|Korean\b ; KRW 5.7e13 6.8e13
서울시(?:의)? (?:1년 |한 해 |올해 |연간 )?예산 ; Seoul ; KRW 4.4e13 5.3e13
(?:한국|우리나라)(?:의)? (?:1년 |한 해 |연간 )?(?:GDP|국내총생산|경제 규모) ; South Korea|Korean\b ; KRW 2.2e15 2.8e15
RTX ?4090 ; 4090 ; B 2.4e10 2.4e10
RTX ?5090 ; 5090 ; B 3.2e10 3.2e10
그래픽 ?카드|그래픽카드|GPU ; graphics? cards?|GPUs? ; B 6e9 9.6e10
H100 ; H100 ; B 8e10 9.4e10
A100 ; A100 ; B 4e10 8e10
H200 ; H200 ; B 1.41e11 1.41e11
B200 ; B200 ; B 1.8e11 1.92e11
"""

ORDINALS = {
    "HBM": 1,
    "HBM2": 2,
    "HBM2E": 3,
    "HBM3": 4,
    "HBM3E": 5,
    "HBM4": 6,
    "HBM4E": 7,
    "LTE": 4,
}
"""The generation that a thing is known to be of: HBM4 is the sixth of its kind."""

HELPLINES = frozenset(
    {109, 110, 111, 112, 114, 117, 118, 119, 120, 129, 131, 132, 182, 1330, 1332, 1345, 1366, 1372, 1388, 1393, 1588}
)
"""Numbers that anybody in Korea may call; 109 is for those who think of ending their life."""

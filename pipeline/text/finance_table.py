"""Banks, insurers, funds, exchanges and consultancies that AI news names, each with its writings, as in `alias_table`."""

FINANCE = """
Munich_Re: 뮌헨리 뮌헨재보험
Swiss_Re: 스위스리 스위스재보험
Lloyd's_of_London Lloyd's: 로이즈
Allianz: 알리안츠
AXA: ?악사
Zurich_Insurance: 취리히보험 취리히인슈어런스
Generali: 제네랄리
Aviva: 아비바
Prudential: 푸르덴셜
MetLife: 메트라이프
AIG: AIG
Chubb: !처브
Berkshire_Hathaway: 버크셔해서웨이 버크셔_해서웨이
Progressive: !프로그레시브
State_Farm: 스테이트팜
Allstate: 올스테이트
Geico: 가이코
Ping_An: 핑안 핑안보험
China_Life: 중국생명
AIA: AIA생명
Marsh_McLennan: 마시매클레넌
Aon: !에이온
Hannover_Re: 하노버리 하노버재보험
SCOR: 스코르
Samsung_Life: 삼성생명
Samsung_Fire: 삼성화재
Hanwha_Life: 한화생명
Kyobo_Life Kyobo: 교보생명
Hyundai_Marine: 현대해상
DB_Insurance: DB손해보험 DB손보
KB_Insurance: KB손해보험 KB손보
Meritz: 메리츠 메리츠화재 메리츠증권
Bain_&_Company Bain: 베인앤드컴퍼니 베인앤컴퍼니
Bain_Capital: 베인캐피털
EY Ernst_&_Young: 언스트앤영
Capgemini: 캡제미나이 캡제미니
Cognizant: 코그니전트
Tata_Consultancy_Services TCS: +타타컨설턴시서비스
HCLTech HCL: HCL테크
Tech_Mahindra: 테크마힌드라
Globant: 글로반트
EPAM:
Oliver_Wyman: 올리버와이만 올리버_와이먼
Roland_Berger: 롤랜드버거 롤란트베르거
Mercer: !머서
Booz_Allen Booz_Allen_Hamilton: 부즈앨런 부즈앨런해밀턴
DBS DBS_Bank: DBS은행
OCBC: OCBC은행
UOB:
Commonwealth_Bank Commonwealth_Bank_of_Australia CBA: 커먼웰스은행 커먼웰스뱅크 호주연방은행
Westpac: 웨스트팩
ANZ:
NAB National_Australia_Bank: 내셔널호주은행
Standard_Chartered: 스탠다드차타드 스탠더드차타드
NatWest: 냇웨스트
Lloyds_Banking: 로이드은행 로이즈뱅킹그룹
Société_Générale Societe_Generale SocGen: 소시에테제네랄
Credit_Agricole Crédit_Agricole: 크레디아그리콜
UniCredit: 유니크레디트
Intesa_Sanpaolo Intesa: 인테사산파올로
ING ING_Groep: ING그룹
BBVA:
Commerzbank: 코메르츠방크
Julius_Baer: 율리우스베어
Citigroup Citi Citibank: 씨티 씨티은행 씨티뱅크
Capital_One: 캐피털원
American_Express Amex: 아메리칸익스프레스 아멕스
Charles_Schwab Schwab: 찰스슈왑
BNY BNY_Mellon: BNY멜런 BNY멜론
State_Street: 스테이트스트리트
Raymond_James: 레이먼드제임스
Evercore: 에버코어
Bernstein: 번스타인
Piper_Sandler: 파이퍼샌들러
Cantor_Fitzgerald Cantor: 캔터피츠제럴드
Oppenheimer: ?오펜하이머
Macquarie: 맥쿼리
Daiwa: 다이와 다이와증권
MUFG Mitsubishi_UFJ: 미쓰비시UFJ
SMBC Sumitomo_Mitsui: 미쓰이스미토모 미쓰이스미토모은행
ICBC: 공상은행 중국공상은행
CICC: +중국국제금융공사
HDFC HDFC_Bank: HDFC은행
ICICI ICICI_Bank: ICICI은행
SBI State_Bank_of_India: +인도국립은행
Itau Itaú: 이타우
Nubank: 누뱅크
Monzo: 몬조
Starling_Bank: 스탈링은행
Adyen: 아디옌
Wise: !와이즈
Block Square_Inc: !블록
Affirm: !어펌
Chime: !차임
Brex: 브렉스
Ramp: !램프
Plaid: 플레이드
Stripe: +스트라이프사
Kraken: 크라켄
Ripple: !리플
Circle: !서클
Tether: 테더
OpenSea: 오픈시
Nasdaq: !나스닥
NYSE New_York_Stock_Exchange: 뉴욕증권거래소
London_Stock_Exchange LSEG: 런던증권거래소
Hong_Kong_Exchange HKEX: 홍콩거래소
Tokyo_Stock_Exchange: 도쿄증권거래소
KOSPI: !코스피
KOSDAQ: !코스닥
S&P_Global: S&P글로벌
Fitch: ?피치
Morningstar: 모닝스타
MSCI:
FactSet: 팩트셋
PitchBook: 피치북
CB_Insights: CB인사이츠
Crunchbase: 크런치베이스
Dealroom: 딜룸
Accel: !액셀
Benchmark_Capital: 벤치마크캐피털
Index_Ventures: 인덱스벤처스
Insight_Partners: 인사이트파트너스
Bessemer Bessemer_Venture_Partners: 베세머벤처파트너스
GV Google_Ventures: 구글벤처스
NEA:
Redpoint Redpoint_Ventures: 레드포인트벤처스
Menlo_Ventures: 멘로벤처스
Spark_Capital: 스파크캐피털
ICONIQ Iconiq_Capital: 아이코닉캐피털
Sapphire_Ventures: 사파이어벤처스
Battery_Ventures: 배터리벤처스
Felicis: 펠리시스
Radical_Ventures: 래디컬벤처스
Conviction: !컨빅션
SV_Angel: SV엔젤
Altimeter: 알티미터
Dragoneer: 드래거니어
D1_Capital: D1캐피털
DST_Global: DST글로벌
Vision_Fund: 비전펀드
Apollo Apollo_Global: 아폴로글로벌
Ares Ares_Management: 에이리스매니지먼트
Blue_Owl: 블루아울
TPG:
CVC CVC_Capital: CVC캐피털
EQT:
Thoma_Bravo: 토마브라보
Vista_Equity Vista_Equity_Partners: 비스타에쿼티
Warburg_Pincus: 워버그핀커스
Advent_International: 애드벤트인터내셔널
Permira: 퍼미라
Citadel: 시타델
Bridgewater: 브리지워터
Renaissance_Technologies: 르네상스테크놀로지스
Two_Sigma: 투시그마
Jane_Street: 제인스트리트
Point72: 포인트72
Millennium_Management: 밀레니엄매니지먼트
Elliott_Management: 엘리엇매니지먼트
Starboard: 스타보드
Magnetar: 마그네타
Pimco PIMCO: 핌코
T._Rowe_Price: 티로프라이스
Baillie_Gifford: 베일리기퍼드
ARK_Invest: 아크인베스트
GIC: +싱가포르투자청
QIA Qatar_Investment_Authority: +카타르투자청
PIF Public_Investment_Fund: +사우디국부펀드
ADQ:
ADIA: +아부다비투자청
Norges_Bank: 노르웨이중앙은행
CPP_Investments: +캐나다연금투자위원회
KIC Korea_Investment_Corporation: +한국투자공사
Hillhouse: 힐하우스
HongShan: 훙산
Qiming: 치밍벤처파트너스
IDG_Capital: IDG캐피털
Monolith: !모놀리스
Peak_XV: 피크XV
NH_Investment NH_Investment_&_Securities: NH투자증권
KB_Securities: KB증권
Korea_Investment_&_Securities: 한국투자증권
Samsung_Securities: 삼성증권
Shinhan_Securities: 신한투자증권
Hana_Securities: 하나증권
Daishin_Securities: 대신증권
SK_Securities: SK증권
Yuanta: 유안타증권
Altos_Ventures: 알토스벤처스
Atinum: 에이티넘인베스트먼트
IMM IMM_Investment: IMM인베스트먼트
MBK_Partners: MBK파트너스
BC_Card: BC카드 비씨카드
Shinhan_Card: 신한카드
Hyundai_Card: 현대카드
KB_Kookmin_Card: KB국민카드 국민카드
Samsung_Card: 삼성카드
Lotte_Card: 롯데카드
Busan_Bank BNK: 부산은행 BNK금융
iM_Bank: iM뱅크
Kakao_Pay: +카카오페이증권
Naver_Pay Naver_Financial: 네이버페이 네이버파이낸셜
"""

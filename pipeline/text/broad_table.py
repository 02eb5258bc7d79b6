"""Carriers, car makers, shops, miners, parties and leaders of the broad news, each with its writings, as in `alias_table`."""

BROAD = """
Southwest_Airlines: 사우스웨스트항공
Qatar_Airways: 카타르항공
Turkish_Airlines: 터키항공 튀르키예항공
Air_India: 에어인디아 에어_인디아
Etihad: 에티하드 에티하드항공
Air_Canada: 에어캐나다 에어_캐나다
easyJet: 이지젯
Wizz_Air: 위즈에어
JetBlue: 제트블루
Spirit_Airlines: 스피릿항공
Alaska_Airlines: 알래스카항공
All_Nippon_Airways All_Nippon: 전일본공수 전일공
Japan_Airlines: 일본항공
Jeju_Air: 제주항공
Jin_Air: 진에어
Air_Busan: 에어부산
Thai_Airways: 타이항공
Malaysia_Airlines: 말레이시아항공
Ethiopian_Airlines: 에티오피아항공
Scandinavian_Airlines !SAS: 스칸디나비아항공
LATAM: 라탐항공
Emirates: +에미레이트항공
British_Airways !BA: +브리티시항공 +브리티시에어웨이즈
Chevrolet Chevy: 쉐보레 셰보레
Cadillac: 캐딜락
Jeep: ?지프
Chrysler: 크라이슬러
Peugeot: 푸조
Fiat: 피아트
Citroën: 시트로엥
Opel: 오펠
Skoda: 스코다
Land_Rover: 랜드로버
Jaguar_Land_Rover JLR: 재규어랜드로버
Lamborghini: 람보르기니
Maserati: 마세라티
Lexus: 렉서스
Isuzu: 이스즈
Daihatsu: 다이하쓰
Harley-Davidson: 할리데이비드슨
Michelin: 미쉐린 미슐랭
Bridgestone: 브리지스톤
Goodyear: 굿이어
Volkswagen !VW: +폴크스바겐
Gucci: 구찌
Prada: 프라다
Chanel: 샤넬
Louis_Vuitton: 루이비통 루이_비통
Burberry: 버버리
Cartier: 까르띠에 카르티에
Rolex: 롤렉스
Under_Armour: 언더아머
Lululemon: 룰루레몬
Levi's Levi_Strauss: 리바이스
Primark: 프라이마크
Burger_King: 버거킹
Dunkin': 던킨
Hershey: 허쉬
Ferrero: 페레로
Red_Bull: 레드불
Philip_Morris: 필립모리스
Estée_Lauder: 에스티로더
Sephora: 세포라
Dyson: 다이슨
Whirlpool: 월풀
Rio_Tinto: 리오틴토
Glencore: 글렌코어
Freeport-McMoRan Freeport: 프리포트맥모란 프리포트
Rosneft: 로스네프트
Lukoil: 루코일
Gazprom: 가스프롬 가즈프롬
Petrobras: 페트로브라스
ConocoPhillips: 코노코필립스
Halliburton: 핼리버턴
ArcelorMittal: 아르셀로미탈
Nippon_Steel: 일본제철 신일본제철
US_Steel U.S._Steel: US스틸
Thyssenkrupp: 티센크루프
BASF: 바스프
DuPont: 듀폰
AbbVie: 애브비
Bristol_Myers_Squibb Bristol_Myers: 브리스톨마이어스스퀴브
Gilead: 길리어드
Takeda: 다케다약품 다케다제약
Biogen: 바이오젠
Regeneron: 리제네론
BioNTech: 바이오엔테크
Walgreens: 월그린스
Credit_Suisse: 크레디트스위스
Merrill_Lynch Merrill: 메릴린치
Lazard: 라자드
Danske_Bank: 단스케방크 단스케은행
Nordea: 노르데아
Rabobank: 라보방크
Bank_of_China: 중국은행
DreamWorks: 드림웍스
Lucasfilm: 루카스필름
Studio_Ghibli Ghibli: 스튜디오지브리 지브리
Vogue: 보그
Sotheby's: 소더비
Christie's: ?크리스티
Hyundai_Heavy HD_Hyundai_Heavy HD_Hyundai_Heavy_Industries: HD현대중공업 현대중공업
Hyundai_Engineering_&_Construction Hyundai_E&C: 현대건설
Daewoo Daewoo_E&C: 대우건설
GS_Engineering_&_Construction GS_E&C: GS건설
Lotte_Shopping Lotte_Department_Store: 롯데쇼핑 롯데백화점
Lotte_Chemical: 롯데케미칼
Lotte_Mart: 롯데마트
Shinsegae: +신세계백화점 +신세계그룹
Homeplus: 홈플러스
BGF_Retail: BGF리테일
Hite_Jinro HiteJinro: 하이트진로
Nongshim: 농심
Samyang_Foods Samyang: 삼양식품
Ottogi: 오뚜기
Coway: 코웨이
Kumho_Tire: 금호타이어
Hankook_Tire: 한국타이어
EcoPro: 에코프로
SK_bioscience: SK바이오사이언스
Yuhan: 유한양행
Hanmi_Pharm Hanmi_Pharmaceutical: 한미약품
Daewoong: 대웅제약
Alteogen: 알테오젠
KakaoBank: +카뱅
Naver: +네카오
Samsung_Biologics: +삼바
BOK: +한은
Korea_University: !고대
University_of_Pennsylvania !Penn: +펜실베니아대
Lloyds_Banking !Lloyds_Bank: +로이드뱅킹그룹
Labour_Party !Labour !Labor_Party !PvdA !Arbeiderpartiet: ?노동당
Conservative_Party !Conservatives !Conservative Tory Tories: ?보수당
Republican_Party GOP !Republican !RNC: 공화당
Democratic_Party !Democrat !Democratic !DNC: 민주당 +더불어민주당
People_Power_Party PPP: 국민의힘 +국힘
Alternative_for_Germany AfD: 독일대안당 독일을위한대안
Liberal_Democratic_Party LDP: 자민당 자유민주당
National_Rally: 국민연합
Reform_UK: 영국개혁당 개혁당
Hamas: 하마스
Hezbollah: 헤즈볼라
Taliban: 탈레반
Houthi Houthis: 후티
UNICEF U.N._children's_agency: 유니세프
UNHCR U.N._refugee_agency: +유엔난민기구
World_Food_Programme World_Food_Program U.N._food_agency: +세계식량계획
IAEA International_Atomic_Energy_Agency U.N._watchdog nuclear_watchdog atomic_watchdog: +국제원자력기구
OPEC: 오펙 +석유수출국기구
CDC Centers_for_Disease_Control: +질병통제예방센터
NTSB National_Transportation_Safety_Board: +연방교통안전위원회 +국가교통안전위원회
NOAA National_Oceanic_and_Atmospheric_Administration: +해양대기청
FEMA Federal_Emergency_Management_Agency: +연방재난관리청
ICC International_Criminal_Court: +국제형사재판소
ICJ International_Court_of_Justice U.N._court World_Court: +국제사법재판소
EMA European_Medicines_Agency: +유럽의약품청
Eurostat: 유로스타트 +유럽통계청
Kremlin: 크렘린 크렘린궁
"""
PERSONS = """
Kim_Jong_Un Kim_Jong-un: 김정은
Lai_Ching-te: 라이칭더
Prabowo Prabowo_Subianto: 프라보워
Javier_Milei Milei: 하비에르_밀레이 밀레이
Claudia_Sheinbaum Sheinbaum: 클라우디아_셰인바움 셰인바움
Nicolás_Maduro Maduro: 니콜라스_마두로 마두로
Jair_Bolsonaro Bolsonaro: 자이르_보우소나루 보우소나루
Recep_Tayyip_Erdogan Erdogan Erdoğan: 레제프_타이이프_에르도안 에르도안
Donald_Tusk Tusk: 도날트_투스크 투스크
Viktor_Orban Orban Orbán: 빅토르_오르반 오르반
Cyril_Ramaphosa Ramaphosa: 시릴_라마포사 라마포사
Ali_Khamenei Khamenei: 하메네이
Sergey_Lavrov Sergei_Lavrov Lavrov: 세르게이_라브로프 라브로프
Antony_Blinken Blinken: 토니_블링컨 블링컨
Angela_Merkel Merkel: 앙겔라_메르켈 메르켈
Boris_Johnson: 보리스_존슨
Nigel_Farage Farage: 나이절_패라지 패라지
Marine_Le_Pen Le_Pen: 마린_르펜 르펜
Mark_Rutte Rutte: 마르크_뤼터 뤼터
Mark_Carney: 마크_카니
Keir_Starmer: 키어_스타머
Emmanuel_Macron: 에마뉘엘_마크롱
Narendra_Modi: 나렌드라_모디
Vladimir_Putin: 블라디미르_푸틴
Donald_Trump: 도널드_트럼프
Joe_Biden: 조_바이든
JD_Vance: JD_밴스
King_Charles: 찰스_3세
Zohran_Mamdani Mamdani: 조란_맘다니 맘다니
Tulsi_Gabbard Gabbard: 털시_개버드
Kash_Patel: 캐시_파텔
Kristi_Noem Noem: 크리스티_놈
Mike_Johnson: 마이크_존슨
Nancy_Pelosi Pelosi: 낸시_펠로시 펠로시
Shigeru_Ishiba: 이시바_시게루
Sanae_Takaichi: 다카이치_사나에
Taylor_Swift: 테일러_스위프트
Beyoncé: 비욘세
Tom_Cruise: 톰_크루즈
Brad_Pitt: 브래드_피트
Leonardo_DiCaprio DiCaprio: 리어나도_디캐프리오 디캐프리오
Steven_Spielberg Spielberg: 스티븐_스필버그 스필버그
Bong_Joon-ho Bong_Joon_Ho: 봉준호
Park_Chan-wook: 박찬욱
Han_Kang: ?한강
"""
OWNED = (
    "chevrolet gm|cadillac gm|jeep stellantis|chrysler stellantis|peugeot stellantis|fiat stellantis|opel stellantis|citroen stellantis|skoda volkswagen|lamborghini volkswagen|lexus toyota|daihatsu toyota|"
    "landrover jaguarlandrover|jaguarlandrover tata|maserati stellantis|lottemart lotteshopping|lucasfilm disney|gucci kering|louisvuitton lvmh|creditsuisse ubs|merrilllynch bankofamerica|"
    "lotteshopping lotte|lottechemical lotte|kremlin putin|putin kremlin|kremlin russia|hyundaiheavy hdhyundai|wegovy novonordisk|ozempic novonordisk|zepbound elililly|mounjaro elililly|keytruda merck|reservebankofaustralia centralbank|reservebankofnewzealand centralbank|bankofcanada centralbank|swissnationalbank centralbank|riksbank centralbank|reservebankofaustralia australia|reservebankofnewzealand newzealand|"
    "bankofcanada canada|swissnationalbank switzerland|riksbank sweden|centralbank reservebankofaustralia|centralbank reservebankofnewzealand|centralbank bankofcanada|centralbank swissnationalbank|centralbank riksbank|cursor anysphere|composer1 anysphere"
)
"""Who brings whom along, as in `alias_table.MAKERS`."""

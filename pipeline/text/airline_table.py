"""Airlines, each with its writings, as in `alias_table`."""

AIRLINES = """
Icelandair: 아이슬란드에어 아이슬란드항공
Finnair: 핀에어
KLM: KLM항공 KLM네덜란드항공
Swiss_International_Air_Lines: !스위스국제항공
Austrian_Airlines: !오스트리아항공
Brussels_Airlines: 브뤼셀항공
Iberia: 이베리아항공
Vueling: 부엘링 부엘링항공
Norwegian_Air: !노르웨지안항공 !노르웨이항공
TAP_Air_Portugal: TAP포르투갈항공 탑포르투갈항공
ITA_Airways: !ITA항공 !이타항공
Alitalia: 알리탈리아
LOT_Polish_Airlines: LOT폴란드항공 !폴란드항공
Aegean_Airlines: 에게안항공 에게항공
airBaltic: 에어발틱
Eurowings: 유로윙스
Condor_Airlines: 콘도르항공
Transavia: 트란사비아
Jet2: 제트2닷컴
Virgin_Atlantic: 버진애틀랜틱
Virgin_Australia: 버진오스트레일리아
Jetstar: 젯스타
Air_New_Zealand: 에어뉴질랜드 뉴질랜드항공
Fiji_Airways: 피지항공
Aer_Lingus: 에어링구스
Frontier_Airlines: 프런티어항공 프론티어항공
Allegiant: 얼리전트항공
Hawaiian_Airlines: 하와이안항공
WestJet: 웨스트젯
Porter_Airlines: 포터항공
Aeromexico: 아에로멕시코
Volaris: 볼라리스
Copa_Airlines: 코파항공
Avianca: 아비앙카 아비앙카항공
Azul_Airlines: 아줄항공
Aerolineas_Argentinas: 아르헨티나항공
Saudia Saudi_Arabian_Airlines: 사우디아항공 사우디항공
Riyadh_Air: 리야드항공
flydubai: 플라이두바이
Air_Arabia: 에어아라비아
Gulf_Air: 걸프에어
Kuwait_Airways: 쿠웨이트항공
Royal_Jordanian: 로열요르단항공
El_Al: 엘알 엘알항공
EgyptAir: 이집트항공
Royal_Air_Maroc: 로열에어모로코
Kenya_Airways: 케냐항공
South_African_Airways: 남아프리카항공
Pegasus_Airlines: 페가수스항공
Aeroflot: 아에로플로트
Air_Astana: 에어아스타나
Uzbekistan_Airways: 우즈베키스탄항공
IndiGo: 인디고항공
Akasa_Air: 아카사에어
SpiceJet: 스파이스젯
Vistara: 비스타라
SriLankan_Airlines: 스리랑카항공
Pakistan_International_Airlines: 파키스탄국제항공
AirAsia: 에어아시아
Garuda_Indonesia: 가루다항공 가루다인도네시아
Lion_Air: 라이언항공
Cebu_Pacific: 세부퍼시픽
Philippine_Airlines: 필리핀항공
Vietnam_Airlines: 베트남항공
VietJet: 비엣젯 비엣젯항공
Bamboo_Airways: 뱀부항공
Scoot_Airlines: 스쿠트항공
Cathay_Pacific: 캐세이퍼시픽항공
HK_Express: 홍콩익스프레스
China_Airlines: 중화항공
EVA_Air: 에바항공 에바에어
Starlux: 스타럭스항공
Air_China: 에어차이나 중국국제항공
China_Eastern: 중국동방항공 동방항공
China_Southern: 중국남방항공 남방항공
Hainan_Airlines: 하이난항공
Spring_Airlines: 춘추항공
All_Nippon_Airways ANA: 전일본공수항공
Peach_Aviation: 피치항공
Zipair: 집에어
Skymark: 스카이마크항공
Tway_Air T'way_Air: 티웨이항공
Eastar_Jet: 이스타항공
Air_Premia: 에어프레미아
Air_Seoul: 에어서울
Aero_K: 에어로케이
Parata_Air: 파라타항공
"""

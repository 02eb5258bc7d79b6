"""Makers of shoes, steel, ships, planes, oil and food, builders, insurers, railways and more campuses of the broad news, each with its writings, as in `alias_table`."""

TRADE = """
Liberal_Democrats Lib_Dems Lib_Dem:
Free_Democrats FDP:
Puma: 푸마
Hertz: 허츠
Europcar: 유럽카
Mynavi: 마이나비
Persol: 퍼솔
Unimicron: 유니마이크론
Formula_E: 포뮬러E
MotoGP: 모토GP
Temelin Temelín: 테멜린
Dukovany: 두코바니
New_Balance: 뉴발란스
Asics ASICS: 아식스
Converse: ?컨버스
Reebok: 리복
Skechers: 스케쳐스
Birkenstock: 버켄스탁 비르켄슈토크
Crocs: 크록스
Hyundai_Steel: 현대제철
Hyundai_Wia: 현대위아
Dongkuk_Steel: 동국제강
SeAH_Steel: 세아제강
Kobe_Steel: 고베제강
JFE JFE_Steel: JFE스틸
Nippon_Steel: +닛폰제철
Baowu: 바오우강철
ArcelorMittal: +아르셀로르미탈
Salzgitter: 잘츠기터
Voestalpine: 푀스트알피네
SSAB:
Tata_Steel: 타타스틸
British_Steel: 브리티시스틸
Cleveland-Cliffs: 클리블랜드클리프스
Nucor: 뉴코어
Alcoa: 알코아
Norsk_Hydro: 노르스크하이드로
Rusal: 루살
Kawasaki_Heavy Kawasaki_Heavy_Industries: 가와사키중공업
Mitsubishi Mitsubishi_Heavy_Industries MHI:
IHI:
Samsung_Heavy Samsung_Heavy_Industries:
HD_KSOE HD_Korea_Shipbuilding KSOE:
Fincantieri: 핀칸티에리
Meyer_Werft: 마이어조선소 마이어베르프트
KNDS:
Dassault_Aviation: 다쏘항공
Bombardier: 봄바디어 봄바르디에
Comac COMAC: 코맥 중국상용항공기
ATR_aircraft: ATR사
Gulfstream: 걸프스트림
Cessna: 세스나
Textron: 텍스트론
Spirit_AeroSystems: 스피릿에어로시스템스
Evergrande: 헝다 헝다그룹 에버그란데
Country_Garden: 비구이위안 컨트리가든
Vanke: 완커
Sunac: 룽촹중국 수낙차이나
Kaisa: 자자오예
Vonovia: 보노비아
Ergo: 에르고
Aegon: 에이곤
NN_Group: NN그룹
Ageas: 에이지스
Talanx: 탈란크스
Baloise: 발루아즈
Swiss_Life: 스위스라이프
Legal_&_General Legal_and_General: 리걸앤드제너럴
Admiral_Group: 애드미럴그룹
Direct_Line: 다이렉트라인
Mapfre: 마프레
Nippon_Life: 닛폰생명 일본생명
Dai-ichi_Life: 다이이치생명
Tokio_Marine: 도쿄해상
Nationwide: !네이션와이드
Deutsche_Bahn: 도이체반 독일철도
SNCF: 프랑스국영철도 프랑스철도공사
ÖBB OBB: 오스트리아연방철도 오스트리아철도
SBB_railways: 스위스연방철도
Trenitalia: 트레니탈리아
Renfe: 렌페
Eurostar: 유로스타
Amtrak: 암트랙
Korail: +한국철도공사
JR_East JR_Central: JR동일본 JR도카이
Network_Rail: 네트워크레일
LNER:
Jysk JYSK: 유스크
Conforama: 콩포라마
Aker Aker_BP: 아케르 아커BP
Var_Energi Vår_Energi: 보르에네르기
Orsted: +오르스테드 +외르스테드
Vattenfall: +바텐팔
SABIC Sabic: 사빅
ADNOC Adnoc: 아드녹
QatarEnergy: 카타르에너지
Novatek: 노바텍
Repsol: 렙솔
Galp: 갈프에네르지아
OMV:
PKN_Orlen Orlen: 오를렌
Ecopetrol: 에코페트롤
Pemex: 페멕스
PDVSA: 페데베사
YPF:
CNOOC: 중국해양석유
Pertamina: 페르타미나
ONGC:
Woodside: 우드사이드
Santos_energy: 산토스에너지
Inpex INPEX: 인펙스
Idemitsu: 이데미쓰
Halliburton: +할리버튼
Schlumberger SLB: 슐룸베르거
Baker_Hughes: 베이커휴스
Eli_Lilly: ?릴리
Bain_&_Company: ?베인
Kearney: 커니
Kellogg's Kellogg Kellanova: 켈로그
Post_Holdings: 포스트홀딩스
General_Mills: 제너럴밀스
Quaker_Oats: 퀘이커오츠
Kraft_Heinz: +크래프트하인즈
Hershey Hershey's:
Lindt: 린트초콜릿
Lactalis: 락탈리스
Arla: 아를라
FrieslandCampina: 프리슬란트캄피나
JBS:
Tyson_Foods: 타이슨푸드
Cargill: 카길
Bunge: 번지그룹
ADM_Archer Archer-Daniels-Midland: 아처대니얼스미들랜드
AB_InBev Anheuser-Busch: +앤하이저부시
Carlsberg: 칼스버그
Pernod_Ricard: 페르노리카
BAT_tobacco British_American_Tobacco: 브리티시아메리칸토바코
KT&G: 케이티앤지
John_Deere: +디어앤드컴퍼니
Kubota: +구보타
CNH: CNH인더스트리얼
Otis_elevator: 오티스엘리베이터
Schindler: 쉰들러
Kone KONE: 코네엘리베이터
Pirelli: 피렐리
Schaeffler: 셰플러그룹
Forvia Faurecia: 포르비아
Denso: 덴소
Aisin: 아이신
Magna Magna_International: 마그나
Fielmann: 필만
Zurich_Insurance: +취리히보험그룹
"""
CAMPUSES_TOO = """
Birkbeck: 버크벡 버크벡대 버크벡칼리지
Goldsmiths: 골드스미스 골드스미스대
SOAS: 소아스
Queen_Mary Queen_Mary_University_of_London: 퀸메리대 런던퀸메리대
Royal_Holloway: 로열홀러웨이
Brunel_University: 브루넬대
MIT Massachusetts_Institute_of_Technology: +매사추세츠공과대 +매사추세츠공과대학
Caltech California_Institute_of_Technology: +캘리포니아공과대 +캘리포니아공대
Georgia_Tech: +조지아공과대
Technical_University_of_Munich TU_Munich: +뮌헨공과대
Technical_University_of_Berlin TU_Berlin: 베를린공과대 베를린공대
RWTH_Aachen: +아헨공과대
Technical_University_of_Dresden TU_Dresden: 드레스덴공과대 드레스덴공대
TU_Wien TU_Vienna: +빈공과대
ETH_Zurich ETH: +취리히연방공과대
EPFL: +로잔연방공과대
Sciences_Po: 시앙스포 파리정치대학
École_Normale_Supérieure Ecole_Normale_Superieure ENS: 파리고등사범학교 고등사범학교
Sorbonne: +소르본
HEC_Paris: HEC파리
INSEAD: 인시아드
Humboldt_University: 훔볼트대
Free_University_of_Berlin: 베를린자유대
Heidelberg_University University_of_Heidelberg:
LMU_Munich LMU Ludwig_Maximilian: +루트비히막시밀리안대
Leiden_University: 레이던대
Utrecht_University: 위트레흐트대
KU_Leuven: +뢰번가톨릭대
Trinity_College_Dublin: +트리니티칼리지더블린
University_College_Dublin UCD: 유니버시티칼리지더블린
Sapienza: 사피엔차대
Technion: +테크니온공대
Hitotsubashi: 히토쓰바시대
"""

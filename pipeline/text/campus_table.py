"""Universities, institutes, public bodies and who reports or counts, each with its writings, as in `alias_table`."""

CAMPUSES = """
KAIST Korea_Advanced_Institute Korea_Advanced_Institute_of_Science_and_Technology:
UC_San_Diego UCSD: UC샌디에이고
UC_Santa_Barbara: UC샌타바버라
UC_Davis: UC데이비스
UC_Irvine: UC어바인
USC University_of_Southern_California: 서던캘리포니아대 남가주대
Brown_University: 브라운대
Dartmouth: 다트머스대
Northwestern_University: 노스웨스턴대
Rice_University: 라이스대
Purdue: 퍼듀대
Penn_State: 펜실베이니아주립대
Ohio_State Ohio_State_University: 오하이오주립대
Arizona_State Arizona_State_University: 애리조나주립대
University_of_Illinois UIUC: 일리노이대
University_of_Wisconsin: 위스콘신대
University_of_Minnesota: 미네소타대
University_of_Maryland: 메릴랜드대
University_of_Virginia: 버지니아대
University_of_Florida: 플로리다대
University_of_Colorado: 콜로라도대
University_of_Utah: 유타대
Boston_University: 보스턴대
Northeastern_University: 노스이스턴대
Georgetown: 조지타운대
George_Washington_University: 조지워싱턴대
Vanderbilt: 밴더빌트대
Emory: 에모리대
Notre_Dame: 노트르담대
Texas_A&M: 텍사스A&M대
Virginia_Tech: 버지니아공대
Rutgers: 럿거스대
Stony_Brook: 스토니브룩대
Wharton: 와튼스쿨
University_of_British_Columbia UBC: 브리티시컬럼비아대
Université_de_Montréal University_of_Montreal: 몬트리올대
University_of_Alberta: 앨버타대
Mila: 밀라연구소
Vector_Institute: 벡터연구소
King's_College_London: 킹스칼리지런던
LSE London_School_of_Economics: 런던정경대
University_of_Manchester: 맨체스터대
University_of_Bristol: 브리스틀대
University_of_Sheffield: 셰필드대
University_of_Leeds: 리즈대
University_of_Birmingham: 버밍엄대
University_of_Glasgow: 글래스고대
Alan_Turing_Institute: 앨런튜링연구소 앨런_튜링_연구소
Ada_Lovelace_Institute: 에이다러브레이스연구소
Trinity_College_Dublin: 트리니티칼리지
Sorbonne: 소르본대
École_Polytechnique Ecole_Polytechnique: 에콜폴리테크니크
INRIA Inria: 인리아
LMU_Munich: 뮌헨대
RWTH_Aachen: 아헨공대
KIT_Karlsruhe Karlsruhe_Institute_of_Technology: 카를스루에공대
University_of_Tübingen Tübingen: 튀빙겐대
Heidelberg_University: 하이델베르크대
Charité Charite: 샤리테병원
Fraunhofer: 프라운호퍼
Helmholtz: 헬름홀츠
TU_Delft Delft_University: 델프트공대
University_of_Amsterdam: 암스테르담대
KU_Leuven: 루뱅가톨릭대 루벤대
imec IMEC: 아이멕
Karolinska Karolinska_Institute: 카롤린스카연구소
KTH: 스웨덴왕립공대
Uppsala_University: 웁살라대
Lund_University: 룬드대
University_of_Copenhagen: 코펜하겐대
University_of_Helsinki: 헬싱키대
Aalto: 알토대
University_of_Oslo: 오슬로대
University_of_Zurich: 취리히대
University_of_Geneva: 제네바대
TU_Wien: 빈공대
Charles_University: 카를대
University_of_Warsaw: 바르샤바대
Politecnico_di_Milano: 밀라노공대
Bocconi: 보코니대
Hebrew_University: 히브리대
Tel_Aviv_University: 텔아비브대
Weizmann Weizmann_Institute: 바이츠만연구소
IIT_Madras: IIT마드라스
IIT_Bombay: IIT봄베이
IIT_Delhi: IIT델리
IISc Indian_Institute_of_Science: 인도과학원
MBZUAI: +무함마드빈자이드AI대
KAUST: 킹압둘라과기대
TII Technology_Innovation_Institute: +기술혁신연구소
University_of_Hong_Kong HKU: 홍콩대
CUHK Chinese_University_of_Hong_Kong: 홍콩중문대
USTC: +중국과학기술대
Chinese_Academy_of_Sciences CAS: +중국과학원
Nanjing_University: 난징대
Harbin_Institute_of_Technology: 하얼빈공대
Renmin_University: 인민대
BAAI Beijing_Academy_of_Artificial_Intelligence: +베이징인공지능연구원 즈위안연구원
Shanghai_AI_Laboratory Shanghai_AI_Lab: 상하이AI연구소
National_Taiwan_University: 대만대 국립대만대
ITRI: +대만공업기술연구원
Tohoku_University: 도호쿠대
Osaka_University: 오사카대
Nagoya_University: 나고야대
Kyushu_University: 규슈대
Hokkaido_University: 홋카이도대
Institute_of_Science_Tokyo Tokyo_Tech: 도쿄과학대 도쿄공업대
RIKEN: 이화학연구소
AIST: +산업기술종합연구소
Australian_National_University ANU: 호주국립대
University_of_Melbourne: 멜버른대
University_of_Auckland Auckland_University: 오클랜드대
University_of_Otago Otago_University Otago: 오타고대
University_of_Canterbury: 캔터베리대
Victoria_University_of_Wellington: 빅토리아대
Massey_University: 매시대
University_of_Sydney: 시드니대
UNSW: 뉴사우스웨일스대
Monash: 모내시대
CSIRO:
University_of_São_Paulo: 상파울루대
University_of_Cape_Town: 케이프타운대
Hongik_University Hongik: 홍익대
Sejong_University: 세종대
Kwangwoon_University: 광운대
Gachon_University Gachon: 가천대
Dankook_University: 단국대
Myongji_University: 명지대
Hankuk_University_of_Foreign_Studies HUFS: 한국외대
Seoul_National_University_of_Science_and_Technology SeoulTech: 서울과기대
University_of_Seoul: 서울시립대
Yeungnam_University: 영남대
Hanbat_University: 한밭대
Chosun_University: 조선대
Jeonbuk_National_University: 전북대
Chungbuk_National_University: 충북대
Gangwon_National_University Kangwon_National_University: 강원대
Jeju_National_University: 제주대
Gyeongsang_National_University: 경상국립대
Ulsan_University: 울산대
Hallym_University: 한림대
Kentech KENTECH: 한국에너지공대
LBNL Lawrence_Berkeley_National_Laboratory: +로런스버클리연구소
Lawrence_Livermore: 로런스리버모어 로런스리버모어연구소
Oak_Ridge Oak_Ridge_National_Laboratory: 오크리지 오크리지국립연구소
Argonne Argonne_National_Laboratory: 아르곤국립연구소
Los_Alamos: 로스앨러모스
Sandia: 샌디아
Brookings: 브루킹스 브루킹스연구소
RAND RAND_Corporation: 랜드연구소
Hoover_Institution: 후버연구소
CSIS: +전략국제문제연구소
Allen_Institute Allen_Institute_for_AI: 앨런인공지능연구소 앨런연구소
Broad_Institute: 브로드연구소
Arc_Institute: 아크연구소
Salk_Institute: 소크연구소
Massachusetts_General_Hospital Mass_General: 매사추세츠종합병원 +매사추세츠_종합병원
Mount_Sinai: 마운트사이나이
Sloan_Kettering Memorial_Sloan_Kettering: 메모리얼슬론케터링
MD_Anderson: MD앤더슨
ICO Information_Commissioner's_Office Information_Commissioner: +정보위원회_ICO
CNIL: +국가정보자유위원회
Garante: 가란테
EDPB: +유럽데이터보호이사회
Europol: 유로폴
Interpol: 인터폴
Bundesbank: 분데스방크
Cyberspace_Administration_of_China CAC: +국가인터넷정보판공실 +사이버공간관리국
SAMR: +국가시장감독관리총국
JFTC Japan_Fair_Trade_Commission: +일본_공정취인위원회 +공정취인위원회
RBI Reserve_Bank_of_India: +인도준비은행
PBOC People's_Bank_of_China: +인민은행 +중국인민은행
Bank_for_International_Settlements BIS_Basel: +국제결제은행
Olympics IOC: 올림픽위원회
FIFA: 피파
Red_Cross !ICRC: 적십자
Amnesty Amnesty_International: 국제앰네스티
Human_Rights_Watch: 휴먼라이츠워치
EFF Electronic_Frontier_Foundation: 전자프런티어재단
Gates_Foundation: 게이츠재단
SAG-AFTRA: +배우노조
WGA Writers_Guild: +작가조합
RIAA: +미국음반산업협회
Authors_Guild: +작가길드 +미국작가조합
"""
BODIES = """
Reserve_Bank_of_Australia RBA: +호주중앙은행 +호주_중앙은행 +호주준비은행
Reserve_Bank_of_New_Zealand RBNZ: +뉴질랜드중앙은행 +뉴질랜드_중앙은행
Bank_of_Canada: +캐나다중앙은행 +캐나다_중앙은행 +캐나다은행
Swiss_National_Bank SNB: +스위스중앙은행 +스위스_중앙은행 +스위스국립은행
Riksbank: +스웨덴중앙은행 +스웨덴_중앙은행
NHS National_Health_Service: +국민보건서비스
Bundestag: 분데스타크 +독일연방의회
US_Copyright_Office Copyright_Office: +저작권청 +미국_저작권청
Library_of_Congress Libraries_of_Congress: +의회도서관 +의회_도서관
US_Army: +미_육군
US_Navy: +미_해군
US_Air_Force: +미_공군
Space_Force: +우주군
BLS Bureau_of_Labor_Statistics: +노동통계국
Census_Bureau: +인구조사국
FERC: +연방에너지규제위원회
NRC Nuclear_Regulatory_Commission: +원자력규제위원회
Vatican: 바티칸 +교황청
Korea_Disease_Control KDCA: +질병관리청
Seoul_Metropolitan_Government Seoul_City_Hall: +서울시청
"""
"""Public bodies that a translation adds as freely as a country."""
MEDIA = """
AFP:
AP Associated_Press: AP통신
NBC NBC_News: NBC방송 NBC뉴스
Fox_News: 폭스뉴스
The_Atlantic Atlantic: 애틀랜틱
New_Yorker The_New_Yorker: 뉴요커
TIME_magazine: 타임지
Newsweek: 뉴스위크
Vox: !복스
Semafor: 세마포
Puck:
Platformer: 플랫포머
404_Media: 404미디어
MIT_Technology_Review: MIT테크놀로지리뷰
IEEE_Spectrum: IEEE스펙트럼
Nature_journal: !네이처
Science_journal: !사이언스
Lancet The_Lancet: 랜싯
USA_Today: USA투데이
Los_Angeles_Times LA_Times: LA타임스
San_Francisco_Chronicle: 샌프란시스코크로니클
Boston_Globe: 보스턴글로브
Chicago_Tribune: 시카고트리뷴
Variety: !버라이어티
Hollywood_Reporter: 할리우드리포터
Rolling_Stone: 롤링스톤
Billboard: 빌보드
Le_Figaro: 르피가로
Les_Echos: 레제코
Handelsblatt: 한델스블라트
Die_Zeit: 디차이트
Süddeutsche: 쥐트도이체차이퉁
El_País El_Pais: 엘파이스
Corriere: 코리에레
Asahi Asahi_Shimbun: 아사히신문 +아사히
Yomiuri: 요미우리신문 +요미우리
Mainichi: 마이니치신문
NHK:
Kyodo: 교도통신
Jiji: 지지통신
Global_Times: 환구시보 글로벌타임스
People's_Daily: 인민일보
Caixin: 차이신
36Kr: 36커
LatePost: 레이트포스트
DigiTimes Digitimes: 디지타임스
Commercial_Times: 공상시보
Straits_Times: 스트레이츠타임스
Economic_Times: 이코노믹타임스
Times_of_India: 타임스오브인디아
Al_Jazeera: 알자지라
Haaretz: 하레츠
Calcalist: 칼칼리스트
ZDNet ZDNet_Korea: 지디넷코리아
Bloter: 블로터
Kyunghyang: 경향신문
Korea_JoongAng_Daily: 코리아중앙데일리
Korea_Herald: 코리아헤럴드
IDC:
Dell'Oro: 델오로
Yole: 욜그룹
Sensor_Tower: 센서타워
Appfigures: 앱피겨스
Similarweb SimilarWeb: 시밀러웹
data.ai: 데이터닷AI
Wiseapp: 와이즈앱
Nielsen: 닐슨
Stack_Overflow: 스택오버플로 스택오버플로우
Challenger: !챌린저
Indeed: !인디드
Glassdoor: 글래스도어
Statista: 스타티스타
Reuters_Institute: 로이터연구소
Edelman: 에델만
Gallup_Korea: 한국갤럽
"""
REPORTING = (
    "reuters bloomberg techcrunch wired theverge cnbc cnn bbc axios theguardian theinformation financialtimes newyorktimes wallstreetjournal washingtonpost politico forbes fortune yonhap xinhua nikkei "
    "businessinsider engadget arstechnica scmp derspiegel theeconomist chosunilbo joongangilbo dongailbo hankyoreh maeilbusiness koreaeconomicdaily etnews pewresearch gallup ipsos yougov counterpoint "
    "counterpointresearch gartner forrester trendforce omdia canalys semianalysis epochai jefferies wedbush idc dell'oro sensortower similarweb nielsen afp ap nbc foxnews theatlantic newyorker lemonde "
    "nhk kyodo asahi yomiuri digitimes pitchbook cbinsights crunchbase factset morningstar artificialanalysis lmarena wiseapp appfigures statista dealroom morganstanley goldmansachs bernstein edelman marketwatch barron's nikkeiasia zdnet"
)
"""Whom news cites rather than speaks of: a draft that leaves them out has not replaced them."""

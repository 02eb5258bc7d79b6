"""More companies, products and investors of the AI news of the world, each with its writings, as in `alias_table`."""

WORLD = """
Opera: ?오페라
Quanta: 콴타 +콴타컴퓨터
Wistron: 위스트론
Wiwynn: 위윈
Pegatron: 페가트론
Supermicro Super_Micro: 슈퍼마이크로 슈퍼마이크로컴퓨터
Marvell: 마벨
Synopsys: 시놉시스
Cadence: 케이던스
Texas_Instruments: 텍사스인스트루먼트
Infineon: 인피니언
STMicroelectronics: ST마이크로일렉트로닉스 ST마이크로
Lam_Research: 램리서치
Applied_Materials: 어플라이드머티어리얼즈 어플라이드_머티어리얼즈
Tokyo_Electron: 도쿄일렉트론 도쿄_일렉트론
Western_Digital: 웨스턴디지털
Seagate: 시게이트
SanDisk: 샌디스크
GlobalFoundries: 글로벌파운드리 글로벌파운드리스
CXMT: 창신메모리
YMTC: 양쯔메모리
Cambricon: 캠브리콘
Moore_Threads: 무어스레드
Hygon: 하이곤
Horizon_Robotics: 호라이즌로보틱스
StepFun: 스텝펀
Baichuan: 바이촨
Manus: 마누스
Kuaishou: 콰이쇼우
Kling: ?클링
Hailuo: 하이루오
Seedance: 시댄스
Hunyuan: 훈위안
XPeng: 샤오펑
Li_Auto: 리오토
Geely: !지리
Pinduoduo PDD: 핀둬둬
Ant_Group: 앤트그룹
Didi: 디디추싱
Weibo: 웨이보
WeChat: 위챗
Black_Forest_Labs: 블랙포레스트랩스 블랙_포레스트_랩스
Luma: 루마
Glean: 글린
Decagon: 데카곤
Abridge: 어브리지
OpenEvidence: 오픈에비던스
Synthesia: 신세시아
HeyGen: 헤이젠
World_Labs: 월드랩스 월드_랩스
Physical_Intelligence: 피지컬인텔리전스 피지컬_인텔리전스
Apptronik: 앱트로닉
Pony.ai: 포니AI 포니닷AI
Mobileye: 모빌아이
Shield_AI: 실드AI
Helsing: 헬싱
Isomorphic_Labs: 아이소모픽랩스 아이소모픽_랩스
Insilico: 인실리코 +인실리코메디슨
Together_AI: 투게더AI
Fireworks_AI: 파이어웍스AI
Pinecone: 파인콘
MongoDB: 몽고DB
Confluent: 컨플루언트
Datadog: 데이터독
Splunk: 스플렁크
Twilio: 트윌리오
HubSpot: 허브스팟
Zendesk: 젠데스크
Asana: ?아사나
Airtable: 에어테이블
Zapier: 재피어
DocuSign: 도큐사인
Intuit: 인튜이트
Robinhood: 로빈후드
Revolut: 레볼루트
Binance: 바이낸스
Equinix: 에퀴닉스
Digital_Realty: 디지털리얼티
Core_Scientific: 코어사이언티픽
TeraWulf: 테라울프
Vertiv: 버티브
Schneider_Electric: 슈나이더일렉트릭 슈나이더_일렉트릭
GE_Vernova: GE버노바 GE_버노바
Constellation_Energy: 컨스텔레이션에너지 컨스텔레이션_에너지
Vistra: 비스트라
NextEra: 넥스트에라
Oklo: 오클로
X-energy: 엑스에너지
TerraPower: 테라파워
Kairos_Power: 카이로스파워
Helion: 헬리온
NuScale: 뉴스케일
Westinghouse: 웨스팅하우스
Bloom_Energy: 블룸에너지
Kleiner_Perkins: 클라이너퍼킨스
Lightspeed: 라이트스피드
General_Catalyst: 제너럴카탈리스트
Founders_Fund: 파운더스펀드
Khosla Khosla_Ventures: 코슬라
Thrive_Capital: 스라이브캐피털 스라이브_캐피털
Coatue: 코투
Tiger_Global: 타이거글로벌
Greylock: 그레이록
Temasek: 테마섹
Mubadala: 무바달라
MGX:
G42:
Humain: 휴메인
Fidelity: 피델리티
Vanguard: 뱅가드
Brookfield: 브룩필드
KKR:
Carlyle: 칼라일
BCG Boston_Consulting_Group: 보스턴컨설팅그룹
Forrester: 포레스터
TrendForce: 트렌드포스
Omdia: 옴디아
Canalys: 카날리스
SemiAnalysis: 세미애널리시스
Epoch_AI: 에포크AI
Jefferies: 제프리스
Wedbush: 웨드부시
HSBC:
UBS:
Nomura: 노무라
Mizuho: 미즈호
Moody's: 무디스
Vivaldi: 비발디
DuckDuckGo: 덕덕고
Proton: ?프로톤
Apple_Music: 애플뮤직 애플_뮤직
Apple_TV: 애플TV
Apple_Watch: 애플워치
Vision_Pro: 비전프로
AirPods: 에어팟
YouTube_Music: 유튜브뮤직 유튜브_뮤직
Amazon_Music: 아마존뮤직
Kindle: ?킨들
Melon: ?멜론
SoundCloud: 사운드클라우드
Tinder: ?틴더
Bumble: 범블
Quora: 쿼라
Bluesky: 블루스카이
Mastodon: 마스토돈
!Threads: ?스레드
Tumblr: 텀블러
!Medium: !미디엄
Skype: 스카이프
Microsoft_Teams: !팀즈
Outlook: ?아웃룩
PowerPoint: 파워포인트
SharePoint: 셰어포인트
!Word: !워드
Bing: !빙
Microsoft_Edge: !엣지
Gmail: +G메일
Google_Maps: 구글맵 구글맵스 +구글지도
Google_Earth: 구글어스 구글_어스
Street_View Google_Street_View: 스트리트뷰 스트리트_뷰
Google_Docs: 구글독스 +구글_문서
Google_Cloud: 구글클라우드 구글_클라우드
Google_Workspace: 구글워크스페이스
AI_Studio: AI스튜디오
Nano_Banana: 나노바나나 나노_바나나
Antigravity: 안티그래비티
Gemini_Robotics: 제미나이로보틱스
Claude_Code: 클로드코드 클로드_코드
Cowork: ?코워크
ChatGPT_Atlas: +챗GPT_아틀라스
Comet: ?코멧
!Messenger: !메신저
Ray-Ban: 레이밴
EssilorLuxottica: 에실로룩소티카
Oculus: 오큘러스
Grace_Blackwell: 그레이스블랙웰
Feynman: !파인먼
Omniverse: 옴니버스
!Cosmos: !코스모스
Ironwood: 아이언우드
Inferentia: 인퍼런시아
Epyc: !에픽
!Instinct: !인스팅트
DGX:
Arduino: 아두이노
Raspberry_Pi: 라즈베리파이
Ubuntu: 우분투
Red_Hat: 레드햇
VMware: VM웨어
Citrix: 시트릭스
Nutanix: 뉴타닉스
Rubrik: 루브릭
SentinelOne: 센티넬원
Kaspersky: 카스퍼스키
Lenovo: +레노보
Asus ASUS: 에이수스
Acer: 에이서
Logitech: 로지텍
GoPro: 고프로
Garmin: 가민
Philips: 필립스
GE General_Electric: +제너럴일렉트릭
Honeywell: 하니웰
Stellantis: 스텔란티스
BMW:
Volvo: 볼보
Porsche: 포르쉐
Ferrari: 페라리
Subaru: 스바루
Mazda: 마쓰다
!Continental: !콘티넨탈
Scania: 스카니아
L'Oreal L'Oréal: 로레알
Zara Inditex: !자라
Uniqlo: 유니클로
Zalando: 잘란도
Delivery_Hero: 딜리버리히어로
Booking.com: 부킹닷컴
Tripadvisor: 트립어드바이저
Trip.com: 트립닷컴
Agoda: 아고다
Instacart: 인스타카트
Home_Depot: 홈디포
Best_Buy: 베스트바이
Macy's: 메이시스
DHL:
T-Mobile: T모바일
Deutsche_Telekom: 도이체텔레콤
NTT NTT_Docomo: +NTT도코모
KDDI:
Reliance_Jio Jio: !지오
Tata: 타타
Airtel: 에어텔
Paramount: 파라마운트
Lionsgate: 라이온스게이트
Hulu: 훌루
Pixar: 픽사
Marvel: ?마블
!Universal: !유니버설
Warner_Music: 워너뮤직 워너_뮤직
Sega: !세가
Capcom: 캡콤
Square_Enix: 스퀘어에닉스
Bandai_Namco: 반다이남코
Valve: ?밸브
Riot_Games: 라이엇게임즈
Blizzard: 블리자드
Business_Insider: 비즈니스인사이더
Engadget: 엔가젯
Ars_Technica: 아스테크니카
SCMP South_China_Morning_Post: 사우스차이나모닝포스트
Der_Spiegel Spiegel: 슈피겔
The_Economist Economist: ?이코노미스트
Cleveland_Clinic: 클리블랜드클리닉
Mayo_Clinic: 메이요클리닉
Johns_Hopkins: 존스홉킨스
Kaiser_Permanente: 카이저퍼머넌트
UnitedHealth: 유나이티드헬스
Johnson_&_Johnson J&J: 존슨앤드존슨
GSK GlaxoSmithKline: 글락소스미스클라인
Genentech: 제넨텍
Amgen: 암젠
Medtronic: 메드트로닉
UCLA:
UCL University_College_London:
NYU New_York_University: 뉴욕대
Duke_University: 듀크대
University_of_Chicago: 시카고대
University_of_Michigan: 미시간대
University_of_Washington: 워싱턴대
University_of_Pennsylvania UPenn: 펜실베이니아대
Georgia_Tech: 조지아공대
UT_Austin University_of_Texas: 텍사스대
University_of_Edinburgh Edinburgh_University: 에든버러대
Technical_University_of_Munich TUM: 뮌헨공대
McGill: 맥길대
University_of_Waterloo: 워털루대
NUS National_University_of_Singapore: 싱가포르국립대
Nanyang_Technological_University NTU: 난양공대
HKUST: 홍콩과기대
Waseda: 와세다대
Keio: 게이오대
Shanghai_Jiao_Tong: 상하이자오퉁대
Technion: 테크니온
Max_Planck: 막스플랑크
CERN: 세른
"""
OWNED = """
applemusic apple|appletv apple|applewatch apple|visionpro apple|airpods apple|youtubemusic youtube|youtubemusic google|amazonmusic amazon|kindle amazon|threads meta|threads facebook|
skype microsoft|microsoftteams microsoft|outlook microsoft|googleearth google|streetview google|powerpoint microsoft|sharepoint microsoft|bing microsoft|microsoftedge microsoft|googlemaps google|googledocs google|
googlecloud google|googleworkspace google|aistudio google|nanobanana google|nanobanana gemini|antigravity google|geminirobotics google|claudecode claude|claudecode anthropic|cowork anthropic|
chatgptatlas openai|comet perplexity|oculus meta|messenger meta|graceblackwell nvidia|omniverse nvidia|cosmos nvidia|feynman nvidia|dgx nvidia|ironwood google|inferentia aws|
inferentia amazon|epyc amd|instinct amd|wechat tencent|hunyuan tencent|kling kuaishou|hailuo minimax|seedance bytedance|manus meta|
rayban meta|redhat ibm|reliancejio reliance|activision microsoft|blizzard microsoft|minecraft microsoft|pixar disney|marvel disney|hulu disney|
zoox amazon|waymo google|tiktok bytedance
"""
"""A product brings its maker along, as in `alias_table.MAKERS`."""

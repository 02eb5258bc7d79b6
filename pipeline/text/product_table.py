"""Models, applications, chips and devices of the AI news, each with its writings, as in `alias_table`: all of them are products."""

PRODUCTS = """
Nemotron: 네모트론
Phi-4 Phi: !파이
Mixtral: 믹스트랄
Codestral: 코드스트랄
Devstral: 데브스트랄
Magistral: 마지스트랄
Pixtral: 픽스트랄
Voxtral: 복스트랄
Le_Chat: 르샤 르챗
GLM: +GLM모델
ChatGLM: 챗GLM
Hermes: !헤르메스
Granite: !그래닛 !그래나이트 !그래니트
Falcon: !팰컨
Jamba: ?잠바
Command_R Command_A: 커맨드R 커맨드A
Aya: !아야
Olmo OLMo: 올모
Molmo: 몰모
SmolLM: 스몰LM
Gopher: !고퍼
Chinchilla: !친칠라
PaLM:
MedGemma: 메드젬마
MedLM:
Genie_3 Genie: 지니3
Lyria: 리리아
Project_Astra Astra: 프로젝트아스트라 아스트라
Project_Mariner Mariner: 프로젝트매리너
Jules: !쥘스
Gemini_CLI: 제미나이_CLI
Gemini_Live: 제미나이라이브 제미나이_라이브
Google_Assistant: 구글어시스턴트 구글_어시스턴트
Google_Translate: 구글번역 구글_번역
Google_Photos: 구글포토 구글_포토
Google_Lens: 구글렌즈 구글_렌즈
Google_Home: 구글홈 구글_홈
Google_Search: 구글검색 구글_검색
Google_Play: 구글플레이 구글_플레이
Chromebook: 크롬북
Fitbit: 핏빗
Nest: !네스트
AlphaEvolve: 알파이볼브
AlphaGenome: 알파게놈
AlphaCode: 알파코드
AlphaGeometry: 알파지오메트리
AlphaProof: 알파프루프
AlphaZero: 알파제로
AlphaMissense: 알파미센스
GraphCast: 그래프캐스트
GenCast: 젠캐스트
WeatherNext: 웨더넥스트
GPT-OSS:
Operator: !오퍼레이터
Deep_Research: !딥리서치
Agent_Builder: 에이전트빌더
Pulse: !펄스
Claude_Cowork: 클로드코워크 클로드_코워크
Claude_for_Chrome: 클로드포크롬
Mythos: ?미토스
Fable: !페이블
Grokipedia: 그로키피디아
Grok_Imagine: 그록이매진 그록_이매진
Colossus: 콜로서스 컬로서스
Dojo: !도조
Cybertruck: 사이버트럭
Cybercab: 사이버캡
Model_Y: 모델Y
Model_3: 모델3
Autopilot: ?오토파일럿
FSD Full_Self-Driving:
Meta_AI: 메타AI 메타_AI
Vibes: !바이브스
Ray-Ban_Meta: 레이밴메타 레이밴_메타
Quest_3: 퀘스트3
Horizon_Worlds: 호라이즌월드 호라이즌_월드
Movie_Gen: 무비젠
Segment_Anything: 세그먼트애니싱
V-JEPA:
Muse_Spark: 뮤즈스파크
Apple_Intelligence: 애플인텔리전스 애플_인텔리전스
iOS:
iPadOS: 아이패드OS
iCloud: 아이클라우드
App_Store: !앱스토어
Xcode: 엑스코드
HomePod: 홈팟
AirTag: 에어태그
iMessage: 아이메시지
FaceTime: 페이스타임
Copilot Copilot_Plus: +코파일럿_플러스
Microsoft_365: 마이크로소프트365
Bing_Chat: 빙챗
Surface: !서피스
Visual_Studio VS_Code: 비주얼스튜디오 VS코드
Power_BI: 파워BI
HoloLens: 홀로렌즈
Maia_200: 마이아200
Cobalt_100:
GitHub_Copilot: 깃허브코파일럿 깃허브_코파일럿
Alexa Alexa_Plus: +알렉사_플러스
Amazon_Nova Nova: 아마존노바 ?노바
Amazon_Q: 아마존Q
Kiro: !키로
Rufus: 루퍼스
SageMaker: 세이지메이커
Graviton: 그래비톤
Nitro: !니트로
Ring:
Fire_TV: 파이어TV
Echo: !에코
Prime_Video: 프라임비디오
Kuiper Amazon_Leo: ?카이퍼
GeForce: 지포스
Vera_Rubin: 베라루빈 베라_루빈
Grace_CPU: 그레이스CPU
Jetson: 젯슨
DRIVE_Thor: 드라이브토르
NeMo: ?니모
Isaac_GR00T GR00T: 그루트
NVLink: NV링크 엔비링크
DGX_Spark: DGX스파크
Spectrum-X: 스펙트럼X
Radeon: 라데온
Helios: !헬리오스
ROCm:
Panther_Lake: 팬서레이크
Lunar_Lake: 루나레이크
Crescent_Island: 크레센트아일랜드
Arrow_Lake: 애로레이크
Trillium: 트릴리움
Tensor_G5: 텐서G5
Ascend: !어센드
Kirin: !기린
Kunlun: 쿤룬
HarmonyOS: 하모니OS
Pangu: 판구
PanGu-Weather: 판구웨더
Wan:
Tongyi Tongyi_Qianwen: 퉁이 통이첸원 퉁이첸원
Quark: !쿼크
Yuanbao: 위안바오
Jimeng: 지멍
Seedream: 시드림
CapCut: 캡컷
Trae: !트래
Coze: !코즈
Douyin: 더우인
Lark: !라크
Spark_Desk: 스파크데스크
SenseNova: 센스노바
Yi-Lightning Yi:
Ling-1T: 링1T
ERNIE_Bot: 어니봇
Apollo_Go: 아폴로고
Alipay: 알리페이
Taobao: 타오바오
Tmall: 티몰
DingTalk: 딩톡
Galaxy_AI: 갤럭시AI
Galaxy_XR: 갤럭시XR
SmartThings: 스마트싱스
Gauss: 삼성가우스 ?가우스
Ballie: 볼리
One_UI: 원UI
ThinQ: 씽큐
ixi-O ixiO: 익시오
A.dot Adot A._assistant A._app: 에이닷
A.X: 에이닷엑스
Midm Mi:dm: !믿음 믿:음
Genie_TV: 지니TV
Cue:
Clova_Note: 클로바노트
Clova_X: 클로바X
HyperCLOVA_X_SEED: 하이퍼클로바X_시드
Papago: 파파고
Kanana_in_KakaoTalk: 카나나인카카오톡
VARCO: 바르코
K-EXAONE: K-엑사원 K엑사원
Solar_Pro: 솔라프로 솔라_프로
Solar_Open: 솔라오픈 솔라_오픈
Liner: !라이너
Zeta: !제타
Crack_app: !크랙
Agent_N: 에이전트N 에이전트_N
Renegade: 레니게이드
Warboy: 워보이
Rebel_Quad: 리벨쿼드
ATOM_Max: 아톰맥스
Dragonfly: !드래곤플라이
Figure_03: 피규어03
NEO: !네오
Atlas: !아틀라스
Spot_robot: !스팟
Digit_robot: !디짓
Unitree_G1: 유니트리G1
AI_Pin: AI핀
PlayStation_5: 플레이스테이션5
Switch_2: 스위치2
Steam: !스팀
Unreal_Engine: 언리얼엔진 언리얼_엔진
Wegovy: 위고비
Ozempic: 오젬픽
Zepbound: 젭바운드
Mounjaro: 마운자로
Keytruda: 키트루다
Da_Vinci_robot: 다빈치로봇
Einstein_GPT Agentforce: 에이전트포스
Joule:
Watson watsonx: ?왓슨 왓슨X
Acrobat: 아크로뱃
Premiere: !프리미어
Lightroom: 라이트룸
Galaxy_Book: 갤럭시북
Galaxy_Watch: 갤럭시워치
Galaxy_Tab: 갤럭시탭
Galaxy_Buds: 갤럭시버즈
Dreamer: !드리머
FLUX Flux.1: !플럭스
Gen-4 Gen-4.5: 젠-4
Dream_Machine: 드림머신
Ray3: 레이3
Eleven_v3: 일레븐v3
Higgsfield: 힉스필드
Composer_1: !컴포저
Voyager: !보이저
Xperia: 엑스페리아
OpenClaw: 오픈클로
OneDrive: 원드라이브
Vertex_AI: 버텍스AI 버텍스_AI
"""
FIRMS = frozenset(str.split("activision blizzard pixar hulu redhat zoox waymo tiktok manus oculus wechat"))
"""What belongs to others and still is a company, or an application that acts as one."""

"""The names that AI newsletters use, each with its writings: Latin first, then Hangul after the colon.

`_` stands for a blank that may be missing (`Hugging_Face`, `허깅_페이스`). `+` marks another name of the same (삼성 and 삼성전자 are
no two spellings of one word), `!` a writing that is an everyday word as well: it may lend a name to a source, never accuse a draft;
`?` one that is an everyday word unless a particle of names follows it (`메타가`, `메타의`, but not `메타 분석`).
A row accuses people of mistakes, so every one was run over real translations first (see docs/decisions.md).
"""

COMPANIES = """
OpenAI Open_AI: 오픈AI 오픈에이아이 오픈_AI
Google +Alphabet Googler: 구글 +알파벳
DeepMind Deep_Mind: 딥마인드
Anthropic: 앤트로픽 앤스로픽 안트로픽 앤쓰로픽
DeepSeek Deep_Seek: 딥시크 딥씨크
NVIDIA: 엔비디아
Meta: ?메타
Microsoft +MSFT: 마이크로소프트 +MS
Apple: 애플
Amazon: 아마존
AWS +Amazon_Web_Services: +아마존웹서비스
Tesla: 테슬라
SpaceX Space_X: 스페이스X 스페이스엑스
Starlink: 스타링크
Neuralink: 뉴럴링크
Intel: 인텔
AMD Advanced_Micro_Devices: +에이엠디
Arm: +암홀딩스
Qualcomm: 퀄컴
Broadcom: 브로드컴
Micron: ?마이크론
TSMC Taiwan_Semiconductor Taiwan_Semiconductor_Manufacturing: +대만반도체
ASML:
ASM ASM_International: ASM인터내셔널
Foxconn +Hon_Hai: 폭스콘 +훙하이
Samsung: 삼성 +삼성전자 +삼성SDS
Hynix SK_Hynix: 하이닉스 +SK하이닉스
LG: 엘지 +LG전자 +LG유플러스
KT: 케이티
SKT SK_Telecom: SK텔레콤
Hyundai: !현대 +현대차 +현대자동차
Kia: ?기아 +기아차
Naver: 네이버
Kakao !cocoa !cacao: ?카카오
Coupang: 쿠팡
Upstage: 업스테이지
Rebellions: 리벨리온
FuriosaAI Furiosa: 퓨리오사AI 퓨리오사
Wrtn: 뤼튼
VUNO: 뷰노
Lunit: 루닛
Krafton: 크래프톤
NCSoft NC_Soft: 엔씨소프트
Huawei: 화웨이
Alibaba: 알리바바
Tencent: 텐센트
Baidu: 바이두
ByteDance Byte_Dance: 바이트댄스
Xiaomi: 샤오미
Moonshot Moonshot_AI: 문샷 문샷AI
MiniMax Mini_Max: 미니맥스
Zhipu Zhipu_AI: 즈푸 즈푸AI 지푸AI
SenseTime: 센스타임
SMIC: 중신궈지 중신국제
Unitree: 유니트리
BYD: 비야디
Mistral Mistral_AI: 미스트랄 미스트랄AI
Cohere: 코히어
Perplexity: 퍼플렉시티 퍼플렉서티
Midjourney: 미드저니
Runway: 런웨이
Stability Stability_AI: 스태빌리티 스태빌리티AI
Inflection Inflection_AI: 인플렉션 인플렉션AI
xAI: 엑스AI xAI
Groq: 그로크
Cerebras: 세레브라스
SambaNova: 삼바노바
Tenstorrent: 텐스토렌트
Databricks: 데이터브릭스
Snowflake: 스노플레이크 스노우플레이크
Palantir: 팔란티어 팔란티르
Scale_AI Scale: 스케일AI
Hugging_Face: 허깅페이스 허깅_페이스
GitHub Git_Hub: 깃허브 깃헙
GitLab: 깃랩
Slack: 슬랙
Oracle: 오라클
Salesforce: 세일즈포스
Adobe: 어도비
IBM International_Business_Machines Big_Blue: 아이비엠
SAP:
ServiceNow: 서비스나우
Workday: 워크데이
Zoom: ?줌
Dropbox: 드롭박스
Atlassian: 아틀라시안
SoftBank Soft_Bank: 소프트뱅크
CoreWeave Core_Weave: 코어위브
Nebius: 네비우스
Crusoe: 크루소
Lambda: !람다
Dell: ?델 +델테크놀로지스
HP Hewlett_Packard: +휴렛팩커드
Cisco: 시스코
Ericsson: 에릭슨
Nokia: 노키아
Lenovo: 레노버
Sony: 소니
Nintendo: 닌텐도
Toyota: 도요타 토요타
Honda: 혼다
Hitachi: 히타치
Fujitsu: 후지쓰 후지쯔
Panasonic: 파나소닉
Rakuten: 라쿠텐
Siemens: 지멘스
Bosch: 보쉬
Boeing: 보잉
Airbus: 에어버스
Volkswagen: 폭스바겐
Ford: ?포드
"""
PRODUCTS = """
ChatGPT Chat_GPT: 챗GPT 챗지피티
Gemini: 제미나이 제미니
Claude: 클로드
Sonnet: 소네트 소넷
Opus: 오퍼스
Haiku: 하이쿠
Copilot: 코파일럿
Codex: 코덱스
Grok: 그록
Llama: ?라마
Qwen: 큐원 큐웬
Kimi: ?키미
Doubao: 더우바오
Ernie: ?어니
Gemma: 젬마
Sora: ?소라
Veo: !비오
DALL-E DALLE: !달리
Whisper: 위스퍼
Imagen: 이마젠
Bard: 바드
AlphaFold Alpha_Fold: 알파폴드
AlphaGo Alpha_Go: 알파고
Stable_Diffusion: 스테이블디퓨전 스테이블_디퓨전
NotebookLM Notebook_LM: 노트북LM 노트북엘엠
Siri: ?시리
Alexa: 알렉사
Bixby: 빅스비
Cortana: 코타나
Optimus: 옵티머스
Devin: 데빈
HyperCLOVA HyperCLOVA_X CLOVA: 하이퍼클로바 하이퍼클로바X 클로바
EXAONE: 엑사원
Kanana: 카나나
Solar: ?솔라
Android: 안드로이드
Windows !Window: ?윈도 ?윈도우 윈도우즈
Linux: 리눅스
Debian: 데비안
macOS: +맥OS
Chrome: ?크롬
Safari: 사파리
Firefox: 파이어폭스
iPhone: 아이폰
iPad: 아이패드
MacBook Mac_Book: 맥북
Galaxy: 갤럭시
Pixel: 픽셀
Azure: 애저
Bedrock: 베드록
Vertex: 버텍스
Blackwell: 블랙웰
Hopper: ?호퍼
Rubin: 루빈
Trainium: 트레이니엄
Gaudi: 가우디
Xeon: 제온
Ryzen: 라이젠
Snapdragon: 스냅드래곤
Exynos: 엑시노스
CUDA: 쿠다
Python: 파이썬
JavaScript Java_Script: 자바스크립트
PyTorch !Torch: 파이토치
TensorFlow Tensor_Flow: 텐서플로 텐서플로우
Keras: 케라스
Kubernetes K8s: 쿠버네티스
Docker: 도커
Stargate: 스타게이트
Bitcoin: 비트코인
Ethereum Ether: 이더리움
Excel !xls !xlsx: 엑셀
Gmail: 지메일
Photoshop: 포토샵
Firefly: 파이어플라이
PlayStation: 플레이스테이션
Xbox: 엑스박스
Roblox: 로블록스
Minecraft: 마인크래프트
Fortnite: 포트나이트
Substack: 서브스택
"""
EVERYDAY = frozenset(
    str.split(
        "arm scale target cursor notion figure lambda snap window windows torch solar gates runway stability inflection moonshot cognition lovable whisper galaxy "
        "pixel hopper excel stripe slack zoom fortune wired"
    )
)
"""Latin writings that are words of English too: as a gloss in brackets (`창(Window)`) they accuse nobody."""
MAKERS = """
chatgpt openai|codex openai|sora openai|dall-e openai|whisper openai|gemini google|gemma google|veo google|imagen google|bard google|youtube google|
android google|chrome google|pixel google|deepmind google|waymo google|alphafold deepmind|alphafold google|alphago deepmind|alphago google|vertex google|gmail google|notebooklm google|
tensorflow google|claude anthropic|sonnet claude|sonnet anthropic|opus claude|opus anthropic|haiku claude|haiku anthropic|copilot microsoft|azure microsoft|
windows microsoft|github microsoft|linkedin microsoft|cortana microsoft|excel microsoft|xbox microsoft|llama meta|facebook meta|instagram meta|whatsapp meta|grok xai|grok twitter|qwen alibaba|
doubao bytedance|tiktok bytedance|ernie baidu|kimi moonshot|iphone apple|ipad apple|macbook apple|siri apple|safari apple|galaxy samsung|bixby samsung|
exynos samsung|aws amazon|amazon aws|bedrock aws|bedrock amazon|trainium aws|trainium amazon|alexa amazon|twitch amazon|blackwell nvidia|hopper nvidia|
rubin nvidia|cuda nvidia|ubuntu linux|debian linux|pytorch python|tensorflow python|keras python|gaudi intel|xeon intel|ryzen amd|snapdragon qualcomm|hyperclova naver|exaone lg|kanana kakao|solar upstage|optimus tesla|
starlink spacex|firefly adobe|photoshop adobe|stablediffusion stability|devin cognition|playstation sony|windsurf cognition|meta facebook|altman openai|musk tesla|musk xai|pichai google|nadella microsoft|zuckerberg meta|amodei anthropic|hassabis deepmind|hassabis google|jensenhuang nvidia|hynix skt
"""
"""What a source names brings its maker along: a draft that says `구글의 제미나이` where the source has Gemini alone invents nobody."""

"""More companies that newsletters name beside those of `alias_table`: of every trade, each with its writings."""

MORE = """
GM General_Motors: +제너럴모터스
Waymo: 웨이모
Uber: 우버
Lyft: ?리프트
Airbnb: 에어비앤비
Netflix: 넷플릭스
Disney: 디즈니
Disney_Plus: 디즈니플러스 디즈니_플러스
Hapag-Lloyd: 하파그로이드 하팍로이드 하파크로이트
HBO_Max: HBO맥스 HBO_맥스
Spotify: 스포티파이
Twitter X: 트위터 !엑스
Facebook: 페이스북
Instagram: 인스타그램
WhatsApp: 왓츠앱
TikTok Tik_Tok: 틱톡
LinkedIn Linked_In: 링크드인
Reddit: 레딧
Discord: 디스코드
Telegram: 텔레그램
Snapchat +Snap: 스냅챗
Pinterest: 핀터레스트
YouTube You_Tube: 유튜브
Twitch: 트위치
Wikipedia: 위키피디아 +위키백과
Mozilla: 모질라
Walmart: 월마트
Costco: 코스트코
Target: ?타깃 ?타겟
Starbucks: 스타벅스
McDonald's: 맥도날드
Visa: ?비자
Mastercard: 마스터카드
PayPal: 페이팔
Stripe: 스트라이프
Shopify: 쇼피파이
Etsy: 엣시
eBay: 이베이
Figma: 피그마
Notion: 노션
Canva: 캔바
Duolingo: 듀오링고
Grammarly: 그래머리
ElevenLabs Eleven_Labs: 일레븐랩스
Suno:
Replit: 레플릿 리플릿
Lovable: 러버블
Windsurf: 윈드서프
Cursor: ?커서
Cognition: 코그니션
LangChain Lang_Chain: 랭체인
Ollama: 올라마
Character.AI CharacterAI Character_AI: 캐릭터AI 캐릭터닷AI
Figure_AI Figure: 피규어AI
Boston_Dynamics: 보스턴다이내믹스 보스턴_다이내믹스
Anduril: 안두릴
McKinsey: 맥킨지
Accenture: 액센츄어
Deloitte: 딜로이트
PwC:
KPMG:
Gartner: 가트너
Goldman_Sachs: 골드만삭스
Morgan_Stanley: 모건스탠리
JPMorgan JP_Morgan: JP모건 제이피모건
BlackRock: 블랙록
Sequoia: 세쿼이아
a16z Andreessen_Horowitz: +앤드리슨호로위츠 앤드리슨_호로위츠 안드레센_호로위츠 안드레센호로위츠 앤드리센_호로위츠 앤드리센호로위츠
Y_Combinator: 와이콤비네이터
Pfizer: 화이자
Moderna: 모더나
Novo_Nordisk: 노보노디스크
Eli_Lilly +Lilly: 일라이릴리
Safe_Superintelligence SSI: +세이프슈퍼인텔리전스
Thinking_Machines: 싱킹머신스 싱킹머신
Warner_Bros Warner: 워너브러더스 워너_브러더스 ?워너
Akamai: 아카마이
Fastly: 패스틀리
Cloudflare: 클라우드플레어
Universal_Music: 유니버설_뮤직
Sony_Music: 소니_뮤직
Lambda_Labs: 람다랩스
MediaTek: 미디어텍
Kioxia: 키옥시아
Rapidus: 라피더스
Nissan: 닛산
Mercedes: 메르세데스 벤츠
Renault: 르노
Lockheed_Martin: 록히드_마틴
IKEA: 이케아
Nike: 나이키
Adidas: 아디다스
Novartis: 노바티스
Roche: 로슈
AstraZeneca: 아스트라제네카
Citigroup: 씨티그룹
Klarna: 클라르나
Coinbase: 코인베이스
DoorDash: 도어대시
Grab: ?그랩
Expedia: 익스피디아
Le_Monde: 르몽드
Axel_Springer: 악셀_스프링거
Getty_Images !Getty: 게티이미지 !게티 게티이미지스
Shutterstock: 셔터스톡
Udio: 유디오
Aleph_Alpha: 알레프_알파
DeepL: 딥엘
Vercel: 버셀
Agility_Robotics: 어질리티로보틱스
Zoox: 죽스
Rivian: 리비안
Lucid: 루시드
JD.com: 징둥
Meituan: 메이퇀
iFlytek: 아이플라이텍
Toss: ?토스
Hanwha: !한화
Doosan: 두산
POSCO: 포스코
Infosys: 인포시스
Wipro: 위프로
Reliance: 릴라이언스
Flipkart: 플립카트
Vodafone: 보다폰
Telefonica: 텔레포니카
Verizon: 버라이즌
Comcast: 컴캐스트
Bank_of_America BofA: 뱅크오브아메리카 뱅크_오브_아메리카
Wells_Fargo: 웰스파고
Barclays: 바클레이스
Deutsche_Bank: 도이체방크
BNP_Paribas: BNP파리바
Santander: 산탄데르
Blackstone: 블랙스톤
Blue_Origin: 블루오리진 블루_오리진
Rocket_Lab: 로켓랩
Kubota: 구보다
John_Deere Deere: 존디어 존_디어
Caterpillar: 캐터필러
Komatsu: 고마쓰
Cruise: ?크루즈
WeRide: 위라이드
Zipline: 집라인
Raytheon: 레이시온
Northrop_Grumman: 노스럽그러먼 노스럽_그러먼
Rheinmetall: 라인메탈
Thales: 탈레스
Saab: ?사브
ExxonMobil Exxon: 엑손모빌
Chevron: 셰브론
Aramco Saudi_Aramco: 아람코
TotalEnergies: 토탈에너지스
Nestle Nestlé: 네슬레
Unilever: 유니레버
Coca-Cola: 코카콜라
PepsiCo Pepsi: 펩시코 펩시
Shein: 쉬인
Temu: 테무
AliExpress: 알리익스프레스
11번가 11st: 11번가
Gmarket: G마켓 지마켓
Kurly: 컬리 마켓컬리
Baemin Baedal_Minjok: 배달의민족 배민
Karrot Daangn: ?당근 당근마켓
KakaoBank: 카카오뱅크
Linux_Foundation: 리눅스재단 리눅스_재단
Wikimedia: 위키미디어
Silver_Lake: 실버레이크 실버_레이크
Electronic_Arts: 일렉트로닉아츠 일렉트로닉_아츠
Ubisoft: 유비소프트
Activision: 액티비전
Epic_Games: 에픽게임즈
Unity: ?유니티
Maersk A.P._Moller-Maersk Moller-Maersk: 머스크라인 몰러머스크 몰러_머스크
FedEx: 페덱스
Lufthansa: 루프트한자
Ryanair: 라이언에어
Emirates: ?에미레이트
Korean_Air KAL: 대한항공
Asiana: 아시아나항공
Celltrion: 셀트리온
Samsung_Biologics Samsung_Bio: 삼성바이오로직스
Merck: 머크
Sanofi: 사노피
Bayer: 바이엘
Illumina: 일루미나
Pew_Research Pew: 퓨리서치 퓨_리서치
Counterpoint: 카운터포인트
Gallup: 갤럽
Ipsos: 입소스
YouGov: 유고브
CrowdStrike: 크라우드스트라이크
Palo_Alto_Networks: 팔로알토네트웍스
Fortinet: 포티넷
Zscaler: 지스케일러
Okta: 옥타
Counterpoint Counterpoint_Research: 카운터포인트리서치
KCC Korea_Communications_Commission Communications_Commission broadcasting_watchdog: +방송통신위원회 +방통위
"""

"""Start-ups, laboratories, software firms and clouds of the AI news, each with its writings, as in `alias_table`."""

STARTUPS = """
Applied_Intuition: 어플라이드인튜이션
Applied_Compute: 어플라이드컴퓨트
Ultrahuman: 울트라휴먼
Neubility: 뉴빌리티
LockBit: 록빗
Scattered_Spider: 스캐터드스파이더
Lazarus_Group: 라자루스그룹
Anysphere: 애니스피어
Reflection_AI Reflection: 리플렉션AI
Periodic_Labs: 페리오딕랩스
Reka Reka_AI: 레카AI
AI21 AI21_Labs: AI21랩스
Sakana_AI Sakana: 사카나AI 사카나_AI
Sarvam Sarvam_AI: 사르밤 사르밤AI
Nscale: 엔스케일
Lila_Sciences: 라일라사이언스
Harvey: ?하비
Legora: 레고라
EvenUp: 이븐업
Ironclad: 아이언클래드
Clio: !클리오
Sierra: ?시에라
Writer_Inc: 라이터사
Jasper: 재스퍼AI
Copy.ai: 카피AI
Typeface: 타입페이스AI
Pika Pika_Labs: 피카랩스
Ideogram: 아이디오그램
Leonardo_AI: 레오나르도AI
Recraft: 리크래프트
Krea: 크레아AI
Moonvalley: 문밸리
Lightricks: 라이트릭스
Hedra: 헤드라
Tavus: 타부스
Cartesia: 카르테시아
Deepgram: 딥그램
AssemblyAI: 어셈블리AI
Otter.ai Otter: 오터AI
Fireflies: 파이어플라이스AI
Granola: !그래놀라
Limitless_AI: 리미트리스AI
Humane: 휴메인AI
Rabbit_Inc: 래빗R1
Adept: 어뎁트
Imbue: 임뷰
Magic_AI: 매직AI
Poolside: 풀사이드
Augment_Code Augment: 오그먼트코드
Codeium: 코디움
Tabnine: 탭나인
Sourcegraph: 소스그래프
JetBrains: 젯브레인스
StackBlitz Bolt.new: 스택블리츠
Supabase: 수파베이스
Neon: !네온
Netlify: 네틀리파이
Factory_AI: 팩토리AI
Warp: !워프
Zed: !제드
Sentry: !센트리
PostHog: 포스트호그
LlamaIndex: 라마인덱스
Weaviate: 위비에이트
Qdrant: 큐드런트
Chroma: !크로마
Weights_&_Biases: 웨이츠앤드바이어시스 웨이츠앤바이어시스
Arize: 아라이즈AI
Galileo: !갈릴레오
Braintrust: 브레인트러스트
LMArena LM_Arena: LM아레나
Artificial_Analysis: 아티피셜애널리시스
METR:
Apollo_Research: 아폴로리서치
Redwood_Research: 레드우드리서치
Goodfire: 굿파이어
Irregular: 이레귤러
Surge_AI: 서지AI
Mercor: 머코어
Turing_Inc: 튜링사
Handshake: !핸드셰이크
Invisible_Technologies: 인비저블테크놀로지스
Labelbox: 레이블박스
Snorkel_AI: 스노클AI
Toloka: 톨로카
Appen: 아펜
Baseten: 베이스텐
Modal Modal_Labs: 모달랩스
Replicate: !레플리케이트
Anyscale: 애니스케일
Lepton_AI: 렙톤AI
Fal Fal.ai: 팔AI
OctoAI:
Vast_Data: 바스트데이터
WEKA: 웨카
DDN:
Voltage_Park: 볼티지파크
Firmus: 퍼머스
Fluidstack: 플루이드스택
Applied_Digital: 어플라이드디지털
IREN: 아이렌
Cipher_Mining: 사이퍼마이닝
Hut_8: 헛8
Galaxy_Digital: 갤럭시디지털
Bitdeer: 비트디어
Marathon_Digital MARA: 마라홀딩스
Riot_Platforms: 라이엇플랫폼스
Vantage Vantage_Data_Centers: 밴티지데이터센터
QTS:
CyrusOne: 사이러스원
Aligned_Data_Centers: 얼라인드데이터센터
EdgeConneX: 에지코넥스
STACK_Infrastructure: 스택인프라스트럭처
OVHcloud OVH: OVH클라우드
Scaleway: 스케일웨이
Hetzner: 헤츠너
IONOS: 아이오노스
DigitalOcean: 디지털오션
Linode: 리노드
Vultr: 벌처
Alibaba Alibaba_Cloud Aliyun: +알리바바_클라우드
Tencent Tencent_Cloud: +텐센트_클라우드
Huawei Huawei_Cloud: +화웨이_클라우드
Oracle Oracle_Cloud OCI: +오라클_클라우드
Box Box_Inc: !박스
Intercom: 인터콤
Freshworks: 프레시웍스
Gong:
Clay: !클레이
Rippling: 리플링
Gusto: !구스토
Deel:
Monday.com: 먼데이닷컴
ClickUp: 클릭업
Miro: 미로보드
Loom:
Calendly: 캘린들리
Squarespace: 스퀘어스페이스
Wix: 윅스
GoDaddy: 고대디
WordPress Automattic: 워드프레스 오토매틱
Brave: !브레이브
The_Browser_Company Browser_Company: 브라우저컴퍼니 더브라우저컴퍼니
You.com: 유닷컴
Exa: !엑사
Tavily: 태빌리
Kagi: 카기
Ecosia: 에코시아
Yandex: 얀덱스
Sber Sberbank: 스베르방크
Seznam:
UiPath: 유아이패스
Automation_Anywhere: 오토메이션애니웨어
Celonis: 셀로니스
C3.ai C3_AI: C3AI
DataRobot: 데이터로봇
H2O.ai: H2O닷AI
Domo: 도모
Alteryx: 알터릭스
Tableau: 태블로
Qlik: 클릭테크
Informatica: 인포매티카
Cloudera: 클라우데라
Teradata: 테라데이터
Elastic: 엘라스틱
Dynatrace: 다이나트레이스
New_Relic: 뉴렐릭
PagerDuty: 페이저듀티
HashiCorp: 해시코프
Autodesk: 오토데스크
Dassault Dassault_Systèmes: 다쏘 다쏘시스템
PTC:
Ansys: 앤시스
Bentley_Systems: 벤틀리시스템즈
Altair: !알테어
Hexagon: 헥사곤
Trimble: 트림블
Procore: 프로코어
Veeva: 비바시스템즈
Epic_Systems: 에픽시스템스
Cerner: ?서너
Tempus Tempus_AI: 템퍼스AI
Recursion: 리커전
Xaira: 자이라
EvolutionaryScale: 에볼루셔너리스케일
Generate_Biomedicines: 제너레이트바이오메디신
Iambic: 아이앰빅
Schrödinger Schrodinger: 슈뢰딩거사
Exscientia: 엑사이언시아
BenevolentAI: 베네볼런트AI
PathAI: 패스AI
Viz.ai: 비즈AI
Aidoc: 에이닥
Hims_&_Hers Hims: 힘스앤드허스
Ambience_Healthcare: 앰비언스헬스케어
Suki: 수키AI
Nabla: 나블라
Hippocratic_AI: 히포크라틱AI
Function_Health: 펑션헬스
Oura: 오우라
Whoop: ?후프
1X 1X_Technologies: 원엑스테크놀로지스
Sanctuary_AI: 생추어리AI
Skild_AI Skild: 스킬드AI
Dexterity Dexterity_AI: 덱스터리티
Covariant: 코베리언트
Field_AI: 필드AI
Dyna_Robotics: 다이나로보틱스
Generalist_AI: 제너럴리스트AI
The_Bot_Company: 더봇컴퍼니
Sunday_Robotics: 선데이로보틱스
Neura_Robotics: 뉴라로보틱스
Serve_Robotics: 서브로보틱스
Starship_Technologies: 스타십테크놀로지스
Nuance: 뉘앙스커뮤니케이션스
Skydio: 스카이디오
Saronic: 사로닉
Epirus: 에피루스
Hadrian: 하드리안
Chaos_Industries: 카오스인더스트리스
Rebellion_Defense: 리벨리온디펜스
Vannevar_Labs: 바네바랩스
Clearview_AI: 클리어뷰AI
Flock_Safety: 플록세이프티
Axon: !액손
Verkada: 버카다
Wiz: !위즈
Snyk: 스닉
Abnormal_Security Abnormal_AI: 앱노멀AI
Darktrace: 다크트레이스
Cybereason: 사이버리즌
Mandiant: 맨디언트
Check_Point: 체크포인트소프트웨어
Trend_Micro: 트렌드마이크로
Cyera: 사이에라
Armis: 아르미스
Chainalysis: 체이널리시스
Inworld: 인월드AI
Replika: 레플리카
Chai: !차이
Talkie: 토키
Character_Technologies: +캐릭터테크놀로지스
Nomi:
Coursera: 코세라
Udemy: 유데미
Chegg: 체그
Khan_Academy: 칸아카데미
Speak: !스픽
Quizlet: 퀴즐렛
Pearson: 피어슨
Turnitin: 턴잇인
Elsevier: 엘스비어
Springer_Nature: 스프링거네이처
Wiley: 와일리
Thomson_Reuters: 톰슨로이터
LexisNexis RELX: 렉시스넥시스
Dow_Jones !Dow: 다우존스
News_Corp: 뉴스코프
Universal_Music UMG Universal_Music_Group: +유니버설뮤직그룹
Concord_Music: 콩코드뮤직
Deezer: 디저
Tidal: !타이달
NBCUniversal: NBC유니버설
CBS:
Skydance: 스카이댄스
Roku: 로쿠
Peacock: !피콕
H_Company: H컴퍼니
Aleph: !알레프
LightOn: 라이트온AI
Photoroom: 포토룸
Dataiku: 데이터이쿠
Owkin: 오킨
n8n:
Parloa: 팔로아
Black_Semiconductor: 블랙세미컨덕터
Multiverse_Computing: 멀티버스컴퓨팅
Nothing: !낫싱
Quantinuum: 퀀티뉴엄
IonQ: 아이온큐
Rigetti: 리게티
D-Wave: 디웨이브
PsiQuantum: 사이퀀텀
Pasqal: 파스칼사
IQM:
Atom_Computing: 아톰컴퓨팅
QuEra: 큐에라
"""

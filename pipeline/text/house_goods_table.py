"""What one house makes of a kind, which only its last word tells apart: Google Earth and Google Maps, Claude Code and Claude Cowork.

One line a kind, as in `kind_tables`: `~` marks a writing that only lets go.
"""

HOUSE_GOODS = """
Google_Earth ~Earth:구글어스 구글_어스|Google_Maps ~Maps:구글맵 구글_맵 구글맵스 구글_맵스 구글지도 구글_지도|Street_View Google_Street_View:스트리트뷰 스트리트_뷰 구글_스트리트_뷰|Waze:웨이즈|Apple_Maps:애플맵 애플_맵 애플맵스 애플_맵스 애플지도 애플_지도|Bing_Maps:빙_맵 빙맵스
Google_Docs ~Docs:구글독스 구글_독스 구글_문서|Google_Sheets ~Sheets:구글시트 구글_시트 구글_스프레드시트|Google_Slides ~Slides:구글_슬라이드|Google_Drive ~Drive:구글드라이브 구글_드라이브|Google_Keep ~Keep:구글킵 구글_킵|Google_Forms ~Forms:구글폼 구글_폼 구글_설문
Gmail:지메일|Google_Calendar ~Calendar:구글캘린더 구글_캘린더|Google_Meet ~Meet:구글미트 구글_미트|Google_Chat:구글챗 구글_챗|Google_Photos ~Photos:구글포토 구글_포토|Google_Lens ~Lens:구글렌즈 구글_렌즈|Google_Translate ~Translate:구글번역 구글_번역|Google_Home:구글홈 구글_홈|Google_Wallet ~Wallet:구글월렛 구글_월렛|Google_Play ~Play_Store:구글플레이 구글_플레이|Google_Classroom:구글클래스룸 구글_클래스룸|Google_Scholar ~Scholar:구글스칼라 구글_스칼라|Google_Trends:구글트렌드 구글_트렌드|Google_Flights:구글플라이트 구글_플라이트
NotebookLM:노트북LM 노트북_LM|AI_Studio Google_AI_Studio:AI스튜디오 AI_스튜디오|Vertex_AI:버텍스AI 버텍스_AI|Antigravity Google_Antigravity:안티그래비티|Firebase_Studio:파이어베이스_스튜디오|Gemini_CLI:제미나이_CLI|Gemini_Live:제미나이_라이브|Jules:!쥘스
Microsoft_Teams:마이크로소프트_팀즈 MS_팀즈|OneDrive:원드라이브|SharePoint:셰어포인트 쉐어포인트|OneNote:원노트|Outlook:!아웃룩|Power_BI:파워BI 파워_BI|Power_Automate:파워_오토메이트|Copilot_Studio:코파일럿_스튜디오|Visual_Studio:비주얼스튜디오 비주얼_스튜디오|VS_Code Visual_Studio_Code:VS코드 VS_코드|Azure_AI_Foundry AI_Foundry Microsoft_Foundry:AI_파운드리 애저_AI_파운드리|Dynamics_365:다이내믹스_365
Apple_Music:애플뮤직 애플_뮤직|Apple_TV Apple_TV_Plus:애플TV 애플_TV|Apple_Arcade:애플아케이드 애플_아케이드|Apple_News:애플뉴스 애플_뉴스|Apple_Fitness:애플피트니스 애플_피트니스|Apple_Pay:애플페이 애플_페이|Apple_Podcasts:애플팟캐스트 애플_팟캐스트|Apple_Wallet:애플월렛 애플_월렛
AI_Overviews AI_Overview ~Overviews:AI_오버뷰 AI_오버뷰스 AI_개요|AI_Mode:AI_모드|Search_Live:서치_라이브|Circle_to_Search:서클_투_서치|Google_Discover:구글_디스커버
Devin:데빈|Windsurf:윈드서프|DeepWiki:딥위키
iMessage:아이메시지|FaceTime:페이스타임|iCloud:아이클라우드|Safari:!사파리|Final_Cut_Pro Final_Cut:파이널컷 파이널_컷|Logic_Pro:로직프로 로직_프로|Xcode:엑스코드|GarageBand:개러지밴드|iMovie:아이무비
Prime_Video:프라임비디오 프라임_비디오|Amazon_Music:아마존뮤직 아마존_뮤직|Audible:오더블|Twitch:트위치|Kindle:킨들|Fire_TV:파이어TV 파이어_TV|Luna_game:!루나
Amazon_Bedrock Bedrock:베드록|SageMaker Amazon_SageMaker:세이지메이커|Amazon_Q:아마존Q 아마존_Q|Kiro:!키로|AgentCore:에이전트코어|Amazon_Connect:아마존_커넥트|Amazon_S3:아마존_S3
Instagram:인스타그램|WhatsApp:왓츠앱|Threads:?스레드|Messenger:!메신저|Horizon_Worlds:호라이즌_월드|Ray-Ban_Meta:레이밴_메타
DALL-E DALL·E:달리E|ChatGPT_Atlas Atlas_browser:챗GPT_아틀라스|Codex OpenAI_Codex:코덱스|Sora:?소라|Whisper:?위스퍼|ChatGPT_Agent ChatGPT_agent:챗GPT_에이전트|ChatGPT_Health:챗GPT_헬스|ChatGPT_Pulse:챗GPT_펄스|ChatGPT_Search ChatGPT_search:챗GPT_서치|ChatGPT_Edu:챗GPT_에듀|ChatGPT_Enterprise:챗GPT_엔터프라이즈|ChatGPT_Gov:챗GPT_거브
Claude_Code:클로드코드 클로드_코드|Claude_Cowork Cowork:클로드코워크 클로드_코워크|Claude_for_Chrome Claude_in_Chrome:클로드_포_크롬 클로드_인_크롬|Claude_Design:클로드_디자인|Claude_Security:클로드_시큐리티|Claude_for_Excel Claude_in_Excel:클로드_포_엑셀|Claude_Desktop:클로드_데스크톱|Claude_Agent_SDK:클로드_에이전트_SDK
Photoshop:포토샵|Lightroom:라이트룸|Premiere Premiere_Pro:프리미어_프로|After_Effects:애프터이펙트 애프터_이펙트|InDesign:인디자인|Illustrator:?일러스트레이터|Acrobat:아크로뱃|Adobe_Express:어도비_익스프레스|Adobe_Stock:어도비_스톡|Firefly Adobe_Firefly:파이어플라이|Substance_3D:서브스턴스_3D
Riemann_hypothesis Riemann_Hypothesis ~Riemann:리만_가설 리만가설|Goldbach_conjecture Goldbach’s_conjecture ~Goldbach:골드바흐_추측 골드바흐의_추측|Collatz_conjecture ~Collatz:콜라츠_추측|Poincaré_conjecture Poincare_conjecture ~Poincaré ~Poincare:푸앵카레_추측|Hodge_conjecture ~Hodge:호지_추측|Twin_prime_conjecture twin_prime_conjecture twin_primes:쌍둥이_소수_추측|Fermat’s_Last_Theorem ~Fermat:페르마의_마지막_정리|Four_color_theorem four-color_theorem four_color_theorem:4색_정리|Navier-Stokes Navier–Stokes:나비에스토크스_방정식 나비에-스토크스_방정식 나비에_스토크스_방정식|Jacobian_conjecture ~Jacobian:야코비_추측|abc_conjecture ABC_conjecture:ABC_추측 abc_추측|Kakeya_conjecture ~Kakeya:가케야_추측 카케야_추측|Erdős_problem Erdos_problem ~Erdős ~Erdos:에르되시_문제 에르되시_추측|P_versus_NP P_vs_NP P_vs._NP:P_대_NP_문제 P_대_NP
"""

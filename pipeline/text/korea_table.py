"""The companies, hospitals and universities of Korea that newsletters name, each with its writings, as in `alias_table`."""

KOREA = """
Samsung Samsung_Electronics: +삼전 +삼성전기 +삼성디스플레이 +삼성리서치
Hynix: +하닉
LG LG_CNS +LGU LGES: +LG_CNS +LG씨엔에스 +LG이노텍 +LG에너지솔루션 +LG_AI연구원 +LGU+
KT KT_Cloud: +KT클라우드
SKT: +SKT +에스케이텔레콤
Naver Naver_Cloud: +네이버클라우드 +네이버웹툰 +네이버랩스
Kakao Kakao_Corp Kakao_Enterprise: +카카오엔터프라이즈 +카카오모빌리티 +카카오페이 +카카오게임즈 +카카오톡 +카톡
SK_AX SK_C&C: +SK_AX +SK_C&C
SK_Square: SK스퀘어
SK_Broadband: SK브로드밴드
SK_On: SK온
SK_Innovation: SK이노베이션
DeepX: 딥엑스
Mobilint: 모빌린트
Sapeon: 사피온
HyperAccel: 하이퍼엑셀
PanMnesia: 파네시아
Saltlux: 솔트룩스
Konan_Technology: 코난테크놀로지
Selvas_AI: 셀바스AI
42Maru: 포티투마루
Scatter_Lab: 스캐터랩
TwelveLabs Twelve_Labs: 트웰브랩스
Nota_AI: 노타AI
SqueezeBits: 스퀴즈비츠
Lablup: 래블업
VESSL_AI: 베슬AI
MakinaRocks: 마키나락스
CrowdWorks: 크라우드웍스
Flitto: 플리토
Deepnoid: 딥노이드
Coreline_Soft: 코어라인소프트
JLK: 제이엘케이
Fadu: ?파두
Openedges: 오픈엣지테크놀로지 오픈엣지
Gaonchips: 가온칩스
Hanmi_Semiconductor: 한미반도체
DB_HiTek: DB하이텍
NHN NHN_Cloud: NHN +NHN클라우드
Nexon: 넥슨
Netmarble: 넷마블
Pearl_Abyss: 펄어비스
Smilegate: 스마일게이트
Wemade: 위메이드
Com2uS: 컴투스
HYBE: ?하이브
SM_Entertainment: SM엔터테인먼트
CJ_ENM: CJ_ENM
CJ_Logistics: CJ대한통운
Lotte: 롯데
Emart E-mart: 이마트
Hyundai_Mobis: 현대모비스
Hyundai_AutoEver: 현대오토에버
Hyundai_Rotem: 현대로템
HD_Hyundai: HD현대
Hanwha_Aerospace: 한화에어로스페이스
Hanwha_Systems: 한화시스템
Hanwha_Ocean: 한화오션
Doosan_Robotics: 두산로보틱스
Doosan_Enerbility: 두산에너빌리티
LS_Electric: LS일렉트릭
Hyosung_Heavy_Industries: 효성중공업
Rainbow_Robotics: 레인보우로보틱스
Robotis: 로보티즈
Neuromeka: 뉴로메카
AeiROBOT: 에이로봇
POSCO_DX: 포스코DX
Woori_Bank: 우리은행
Kookmin_Bank KB_Kookmin: +KB국민은행 +국민은행
KB_Financial: +KB금융 +KB금융그룹 +KB금융지주
Shinhan_Bank Shinhan: +신한은행 +신한금융 +신한금융그룹 +신한금융지주
Hana_Bank Hana_Financial: +하나은행 +하나금융 +하나금융그룹 +하나금융지주
NH_NongHyup_Bank NongHyup_Bank: +농협은행 +NH농협은행
Industrial_Bank_of_Korea IBK: +기업은행 +IBK기업은행
Korea_Development_Bank KDB: +산업은행 +KDB산업은행 !산은
Korea_Eximbank Export-Import_Bank_of_Korea: +수출입은행
Mirae_Asset: 미래에셋 +미래에셋증권
Kiwoom: 키움증권
K_Bank KBank: 케이뱅크
Toss Toss_Bank: +토스뱅크
Dunamu: 두나무
Upbit: 업비트
Bithumb: 빗썸
Yanolja: 야놀자
Musinsa: 무신사
Zigbang: 직방
Woowa_Brothers: 우아한형제들
SOCAR: 쏘카
Watcha: 왓챠
TVING: 티빙
Banksalad: 뱅크샐러드
Kmong: 크몽
JobKorea: 잡코리아
Hancom Hangul_and_Computer: 한컴 한글과컴퓨터
Douzone: 더존비즈온
AhnLab: 안랩
ESTsoft: 이스트소프트
TmaxSoft Tmax: 티맥스 티맥스소프트
Genians: 지니언스
Socialbean: 소셜빈
Seoul_National_University_Hospital SNUH: 서울대병원 +서울대학교병원
SNU_Bundang: +분당서울대병원
Severance: 세브란스병원 세브란스 +신촌세브란스병원
Asan_Medical_Center: 서울아산병원
Samsung_Medical_Center: 삼성서울병원
Seoul_St._Mary's_Hospital: 서울성모병원
Gangnam_Severance: 강남세브란스병원
Korea_University_Hospital: 고려대병원 고대병원
Sungkyunkwan_University Sungkyunkwan SKKU: 성균관대 !성대
Hanyang_University Hanyang: 한양대
Kyung_Hee_University: 경희대
Chung-Ang_University: 중앙대
Ewha_Womans_University Ewha: 이화여대
Sogang_University Sogang: 서강대
Inha_University Inha: 인하대
Ajou_University Ajou: 아주대
Kookmin_University: 국민대
Soongsil_University Soongsil: 숭실대
Konkuk_University Konkuk: 건국대
Dongguk_University Dongguk: 동국대
Pusan_National_University Busan_National_University: 부산대
Kyungpook_National_University: 경북대
Chonnam_National_University: 전남대
Chungnam_National_University: 충남대
Seoul_National_University SNU: +서울대학교
Yonsei: +연세대학교 !연대
Korea_University: +고려대학교
UNIST: 유니스트 +울산과학기술원
GIST: +광주과학기술원
DGIST: 디지스트 +대구경북과학기술원
KAIST: +한국과학기술원
POSTECH: +포항공대
KIST: +한국과학기술연구원
KISTI: +한국과학기술정보연구원
KRISS: +한국표준과학연구원
KIMM: +한국기계연구원 +기계연
KERI: +한국전기연구원
KETI: +한국전자기술연구원
KIET: +산업연구원
KISDI: +정보통신정책연구원
STEPI: +과학기술정책연구원
KCCI Korea_Chamber_of_Commerce: +대한상공회의소 +대한상의
FKI: +한국경제인협회 +한경협
KITA Korea_International_Trade_Association: +한국무역협회 +무역협회
Chosun_Ilbo: 조선일보
JoongAng_Ilbo: 중앙일보
Dong-A_Ilbo: 동아일보
Hankyoreh: 한겨레
Maeil_Business: 매일경제
Korea_Economic_Daily Hankyung: 한국경제신문
ETNews: 전자신문
"""
OWNED = """
kakaobank kakao|hyundai_mobis hyundai|kia hyundai|hyundai_autoever hyundai|bostondynamics hyundai|samsung_biologics samsung|samsung_medical_center samsung|
baemin woowabrothers|woowabrothers baemin|upbit dunamu|dunamu upbit|snubundang seoulnationaluniversity|seoulnationaluniversityhospital seoulnationaluniversity|
severance yonsei|yonsei severance|gangnamseverance severance|posco_dx posco|doosanrobotics doosan|doosanenerbility doosan|kbfinancial kookminbank|kookminbank kbfinancial|
exaone lg|skon skinnovation|sksquare hynix|rainbowrobotics samsung|11번가 sksquare|sapeon rebellions
"""
"""A subsidiary or a product brings its owner along, as in `alias_table.MAKERS`."""

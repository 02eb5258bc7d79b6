"""More companies, public bodies and people of Korea that newsletters name, each with its writings, as in `alias_table`."""

FIRMS = """
Yeogi_Eottae Good_Choice_Company Yeogi: 여기어때
Gentle_Monster: 젠틀몬스터
Yogiyo: 요기요
Showbox: 쇼박스
Lotte_Entertainment: 롯데엔터테인먼트
Megabox: 메가박스
Seoul_Semiconductor: 서울반도체
Seoul_Viosys: 서울바이오시스
SK_Siltron: SK실트론
Coupang_Eats: 쿠팡이츠
Semes: 세메스
JTBC: JTBC
Coupang_Play: 쿠팡플레이
Genie_Music: 지니뮤직
MyRealTrip: 마이리얼트립
Millie's_Library Millie: 밀리의서재
GS25: +GS25
Baskin-Robbins Baskin_Robbins: 배스킨라빈스 +베스킨라빈스
Tous_Les_Jours: 뚜레쥬르
Luxottica: 룩소티카
LIG_Nex1: LIG넥스원
KAI Korea_Aerospace_Industries: +한국항공우주산업
Hanwha_Vision: 한화비전
Hanwha_Semitech: 한화세미텍
Hanwha_Solutions: 한화솔루션
Samsung_SDI: 삼성SDI
Samsung_C&T: 삼성물산
Samsung_Heavy: 삼성중공업
SK_Hynix_Solidigm Solidigm: 솔리다임
SK_Networks: SK네트웍스
SK_Shieldus: SK쉴더스
SK_Biopharm: SK바이오팜
SK_Inc SK_Group: SK그룹 SK주식회사
Hyundai Hyundai_Motor_Group: +현대차그룹 +현대자동차그룹
Hyundai_Glovis: 현대글로비스
Hyundai_Department_Store: 현대백화점
42dot: 포티투닷
Motional: 모셔널
Shinsegae: 신세계
SSG.com SSG: SSG닷컴
GS_Retail: GS리테일
GS_Caltex: GS칼텍스
GS_Group: GS그룹
LS_Cable: LS전선
Taihan: 대한전선
Iljin: 일진전기
HD_Hyundai_Electric: HD현대일렉트릭
HD_KSOE: HD한국조선해양
Hyosung: 효성
Kolon: 코오롱
CJ_CheilJedang: CJ제일제당
CJ_Olive_Young Olive_Young: 올리브영
CJ_OliveNetworks: CJ올리브네트웍스
Lotte_Innovate: 롯데이노베이트
Posco_International: 포스코인터내셔널
Amorepacific: 아모레퍼시픽
Kakao_Healthcare: 카카오헬스케어
Naver_D2SF: 네이버D2SF
Riiid: 뤼이드
Mathpresso: 매스프레소
Classting: 클래스팅
Class101: 클래스101
Elice: 엘리스그룹
Goorm: 구름EDU
Day1Company: 데이원컴퍼니
Wanted_Lab: 원티드랩
Remember_Company: 리멤버앤컴퍼니
Channel_Corp Channel_Talk: 채널톡 채널코퍼레이션
Sendbird: 센드버드
Hyperconnect: 하이퍼커넥트
AmazeVR: 어메이즈VR
Spoon_Radio: 스푼라디오
Bucketplace: 오늘의집 버킷플레이스
Ably: 에이블리
Zigzag: 지그재그
Brandi: 브랜디
Market_Borough: 마켓보로
Devsisters: 데브시스터즈
Shift_Up: 시프트업
Motif Motif_Technologies: 모티프 모티프테크놀로지스
Trillion_Labs: 트릴리온랩스
Konan: +코난테크
Allganize: 올거나이즈
Maum.ai MaumAI: 마음AI
Superb_AI: 슈퍼브에이아이 슈퍼브AI
Aim_Intelligence AIM_Intelligence: 에임인텔리전스
Theori: 티오리
Stibee: 스티비
Neosapience: 네오사피엔스
Supertone: 수퍼톤
Pozalabs: 포자랩스
DeepBrain_AI: 딥브레인AI
Klleon: 클레온
Lionrocket: 라이언로켓
RTZR Return_Zero: 리턴제로
Hudson_AI: 허드슨AI
NeuroCle: 뉴로클
Saige: 세이지리서치
Gauss_Labs: 가우스랩스
BOS_Semiconductors: 보스반도체
Telechips: 텔레칩스
LX_Semicon: LX세미콘
Semifive: 세미파이브
ADTechnology: 에이디테크놀로지
Wonik_IPS: 원익IPS
Jusung: 주성엔지니어링
Leeno: 리노공업
Techwing: 테크윙
Simmtech: 심텍
Daeduck: 대덕전자
Isu_Petasys: 이수페타시스
SFA: 에스에프에이
Park_Systems: 파크시스템스
Nepes: 네패스
Xcena: 엑시나
Metisx: 메티스엑스
Primemas: 프라임마스
Holiday_Robotics: 홀리데이로보틱스
RealWorld RLWRLD: ?리얼월드
WIRobotics: 위로보틱스
Angel_Robotics: 엔젤로보틱스
Bear_Robotics: 베어로보틱스
Twinny: 트위니
Nuvilab: 누비랩
Hyundai_Robotics: HD현대로보틱스
Polaris_Office: 폴라리스오피스
Rsupport: 알서포트
Samjong_KPMG: 삼정KPMG
Samil_PwC: 삼일PwC
Kim_&_Chang: 김앤장
Shin_&_Kim: 법무법인_세종
Incheon_Airport: 인천국제공항공사
Korail: 코레일
Korea_Electric_KDN KEPCO_KDN: 한전KDN
K-water: 한국수자원공사
LH_Corp: 한국토지주택공사
IITP: +정보통신기획평가원
KEIT: +한국산업기술기획평가원
NRF: +한국연구재단
KOSME: +중소벤처기업진흥공단
KVIC: +한국벤처투자
KODIT: +신용보증기금
KOCCA: +한국콘텐츠진흥원
KIAT: +한국산업기술진흥원
KARI: +한국항공우주연구원 +항우연
KAERI: +한국원자력연구원
IBS: +기초과학연구원
KIER: +한국에너지기술연구원
KIOST: +한국해양과학기술원
KRIBB: +한국생명공학연구원
KRICT: +한국화학연구원
KIHASA: +한국보건사회연구원
KLI: +한국노동연구원
SPRI: +소프트웨어정책연구소
KCA: +한국방송통신전파진흥원
KOBACO: +한국방송광고진흥공사
NHIS: +국민건강보험공단 +건보공단
HIRA: +건강보험심사평가원 +심평원
Financial_Security_Institute: +금융보안원
KFTC_Clearing: +금융결제원
KSD: +한국예탁결제원
Korea_Internet_Corporations_Association: +인터넷기업협회
Korea_Software_Industry_Association KOSA: +한국소프트웨어산업협회 +한국인공지능소프트웨어산업협회
"""
PERSONS = """
Jun_Young-hyun: 전영현
Roh_Tae-moon TM_Roh: 노태문
Han_Jong-hee: 한종희
Han_Jin-man: 한진만
Song_Jai-hyuk: 송재혁
Lee_Boo-jin: 이부진
Chey_Jae-won: 최재원
Yoo_Young-sang Ryu_Young-sang: 유영상
Jung_Jai-hun Jung_Jai-heon: 정재헌
Kim_Young-shub: 김영섭
Park_Yoon-young: 박윤영
Hong_Bum-shik: 홍범식
Hwang_Hyeon-sik: 황현식
Cho_Joo-wan William_Cho: 조주완
Ryu_Jae-cheol Lyu_Jae-cheol: 류재철
Kwon_Bong-seok: 권봉석
Lim_Woo-hyung: 임우형
Hyun_Shin-gyoon: 현신균
Moon_Hyuk-soo: 문혁수
Kim_Dong-myung: 김동명
Kim_Yu-won: 김유원
Sung_Nako: 성낙호
Kim_Byung-hak: 김병학
Hong_Eun-taek: 홍은택
Kwon_Dae-yeol: 권대열
Kim_Sung-hun Sung_Kim: 김성훈
Park_Sung-hyun: 박성현
Baek_June-ho June_Paik: 백준호
Lee_Se-young: 이세영
Kim_Lokwon Lokwon_Kim: 김녹원
Shin_Dong-joo_Mobilint: 신동주
Kim_Joo-young_HyperAccel: 김주영
Jang_Byung-gyu: 장병규
Kim_Chang-han CH_Kim: 김창한
Kim_Taek-jin: 김택진
Park_Byung-moo: 박병무
Lee_Yeon-soo: 이연수
Bang_Si-hyuk: 방시혁
Bang_Jun-hyuk: 방준혁
Kim_Bom Bom_Kim: 김범석
Harold_Rogers: 해럴드_로저스
Lee_Seung-gun: 이승건
Song_Chi-hyung: 송치형
Oh_Kyung-seok: 오경석
Yoon_Ho-young: 윤호영
Seo_Jung-jin: 서정진
John_Rim: 존_림 존림
Brandon_Suh: 서범석
Lee_Ye-ha: 이예하
Kim_Dong-kwan: 김동관
Kim_Seung-youn: 김승연
Chung_Ki-sun: 정기선
Shin_Dong-bin: 신동빈
Chung_Yong-jin: 정용진
Chang_Jae-hoon: 장재훈
José_Muñoz Jose_Munoz: 호세_무뇨스
Song_Chang-hyeon: 송창현
Lee_Jung-ho_Rainbow: 이정호
Oh_Jun-ho: 오준호
Chang_In-hwa: 장인화
Kim_Min-seok: 김민석
Kang_Hoon-sik: 강훈식
Wi_Sung-lac: 위성락
Kim_Yong-beom: 김용범
Koo_Yun-cheol: 구윤철
Kim_Jung-kwan: 김정관
Cho_Hyun: ?조현
Ahn_Gyu-back: 안규백
Choi_Kyo-jin: 최교진
Kim_Young-hoon: 김영훈
Chae_Hwi-young: 최휘영
Han_Seong-sook: 한성숙
Kim_Sung-whan: 김성환
Jung_Eun-kyeong: 정은경
Yoon_Ho-jung: 윤호중
Song_Kyung-hee: 송경희
Ko_Hak-soo: 고학수
Ju_Biung-ghi: 주병기
Han_Ki-jeong: 한기정
Lee_Eog-weon: 이억원
Lee_Chan-jin: 이찬진
Rhee_Chang-yong: 이창용
Kim_Jong-cheol_KMCC: 김종철
Ryu_Je-myung: 류제명
Yoo_Sang-im: 유상임
Lee_Jong-ho_MSIT: 이종호
Kim_Kyung-man_MSIT: 김경만
Oh_Se-hoon: 오세훈
Kim_Dong-yeon: 김동연
Lee_Jun-seok: 이준석
Choi_Min-hee: 최민희
Yoon_Suk-yeol: 윤석열
Woo_Won-shik: 우원식
Lim_Moon-yeong: 임문영
Lee_Kwang-hyung: 이광형
Yoo_Hong-lim: 유홍림
Shin_Jin-woo_KAIST: 신진우
Jang_Byoung-tak Byoung-Tak_Zhang: 장병탁
Kim_Jung-ho_KAIST: 김정호
Lee_Kyung-mu: 이경무
Oh_Hye-yeon: 오혜연
Cho_Kyunghyun Kyunghyun_Cho: 조경현
Choi_Yejin Yejin_Choi: 최예진
Lee_Sedol Lee_Se-dol: 이세돌
"""

"""The people, agencies and universities that AI newsletters name, each with its writings, as in `alias_table`."""

PEOPLE = """
Daniela_Amodei: 다니엘라_아모데이
David_Sacks: 데이비드_색스
Arthur_Mensch Mensch: 아르튀르_멘슈 아서_멘슈 멘슈
Aravind_Srinivas: 아라빈드_스리니바스
Xi_Jinping: 시진핑
Altman Sam_Altman: 올트먼 알트만 올트만 샘_올트먼 샘_알트만 샘_올트만
Musk Elon_Musk !Elon: 머스크 일론_머스크 엘론_머스크 +일론
Jensen_Huang Jensen !Huang: 젠슨_황 +젠슨
Pichai Sundar_Pichai !Sundar: 피차이 순다르_피차이 선다_피차이
Nadella Satya_Nadella !Satya: 나델라 사티아_나델라
Zuckerberg Mark_Zuckerberg: 저커버그 주커버그 마크_저커버그 마크_주커버그
Amodei Dario_Amodei: 아모데이 다리오_아모데이
Hassabis Demis_Hassabis !Demis: 허사비스 하사비스 데미스_허사비스 데미스_하사비스
Sutskever: 수츠케버 서츠케버
LeCun Yann_LeCun: 르쿤 얀_르쿤
Hinton: 힌턴 힌튼
Bengio: 벤지오
Andrew_Ng !Ng: 앤드루_응 앤드류_응
Karpathy: 카파시 카르파티
Murati: 무라티
Brockman: 브록먼 브로크만
Suleyman: 술레이만 슐레이만
Jeff_Dean !Dean: 제프_딘
Fei-Fei_Li !Li: 페이페이_리
Alexandr_Wang !Wang: 알렉산더_왕 알렉산드르_왕
Tim_Cook !Cook: 팀_쿡
Bezos: 베이조스 베조스
Jassy Andy_Jassy: 앤디_재시 +재시_CEO
Bill_Gates Gates: 빌_게이츠 게이츠
Larry_Page !Page: 래리_페이지
Sergey_Brin Brin: 세르게이_브린 브린
Ellison: 엘리슨
Benioff: 베니오프
Lisa_Su !Su: 리사_수
Gelsinger: 겔싱어
Lip-Bu_Tan !Tan: 립부_탄
Masayoshi_Son !Son: 손정의
Liang_Wenfeng !Liang !Wenfeng: 량원펑
Jack_Ma !Ma: 마윈
Thiel Peter_Thiel: 피터_틸
Karp Alex_Karp: 알렉스_카프
Hoffman: 리드_호프먼
Andreessen: 앤드리슨 안드리센
Trump: 트럼프
Biden: 바이든
Putin: 푸틴
Macron: 마크롱
Newsom: 뉴섬
Vance: 밴스
Modi: 모디
Starmer: 스타머
"""
AGENCIES = """
Reuters: 로이터
Bloomberg: 블룸버그
TechCrunch Tech_Crunch: 테크크런치
Wired: 와이어드
The_Verge: 더버지 더_버지
CNBC:
CNN:
BBC:
Axios: 악시오스
The_Guardian: 가디언
The_Information: +디인포메이션
Financial_Times FT: 파이낸셜타임스 파이낸셜_타임스
New_York_Times NYT: 뉴욕타임스 뉴욕_타임스
Wall_Street_Journal WSJ: 월스트리트저널 월스트리트_저널
Washington_Post: 워싱턴포스트
Politico: 폴리티코
Forbes: 포브스
Fortune: 포춘
Yonhap: 연합뉴스
Xinhua: 신화통신
Nikkei: 닛케이
NASA: !나사 +미항공우주국
DARPA: 다르파
FTC Federal_Trade_Commission: +연방거래위원회
SEC Securities_and_Exchange_Commission: +증권거래위원회
FDA Food_and_Drug_Administration: +식품의약국
FCC Federal_Communications_Commission: +연방통신위원회
NIST: +국립표준기술연구소
Pentagon: 펜타곤
UNESCO U.N._cultural_agency: 유네스코
MSIT Ministry_of_Science_and_ICT: +과학기술정보통신부 +과기정통부 +과기부
KFTC Korea_Fair_Trade_Commission: +공정거래위원회 +공정위
PIPC Personal_Information_Protection_Commission: +개인정보보호위원회 +개인정보위
FSC Financial_Services_Commission: +금융위원회
FSS Financial_Supervisory_Service: +금융감독원 +금감원
MOTIE: +산업통상자원부 +산업통상부
KEPCO Korea_Electric_Power: +한국전력 +한국전력공사 +한전
KHNP: +한국수력원자력 +한수원
BOK Bank_of_Korea: +한국은행
KISA: +한국인터넷진흥원
NIPA: +정보통신산업진흥원
NIA: +한국지능정보사회진흥원
KOTRA: 코트라
KDI: +한국개발연구원
OECD: +경제협력개발기구
WHO World_Health_Organization U.N._health_agency: +세계보건기구
European_Commission: +유럽집행위원회 +EU집행위원회
Stanford: 스탠퍼드 스탠포드
MIT: +매사추세츠공대
Harvard: 하버드
Berkeley: 버클리
Princeton: 프린스턴
Carnegie_Mellon CMU: 카네기멜런 카네기멜론
Cambridge: 케임브리지
Oxford: 옥스퍼드 옥스포드
Tsinghua: 칭화대 칭화
KAIST: 카이스트
POSTECH: 포스텍
Peking_University: 베이징대
Fudan_University Fudan: 푸단대
Zhejiang_University: !저장대
University_of_Tokyo Tokyo_University: 도쿄대
Kyoto_University: 교토대
Seoul_National_University: 서울대
Yonsei: 연세대
Korea_University: 고려대
Imperial_College: 임페리얼_칼리지
ETH_Zurich: 취리히연방공대
EPFL: 로잔연방공대
Toronto_University University_of_Toronto: 토론토대
Yale: 예일대 ?예일
Columbia_University: 컬럼비아대
Cornell: 코넬대 ?코넬
Caltech: 칼텍
ETRI: +한국전자통신연구원
"""

"""Ministries, agencies and offices, and more of the people that AI news names, each with its writings, as in `alias_table`.

A source may say `the science ministry` for 과학기술정보통신부: such writings lend the name, as every writing of a row does.
"""

MINISTRIES = """
Commerce: +상무부
Defense Defence: +국방부 +전쟁부 +방위성
State: +국무부
Justice: +법무부 +법무성
Energy: +에너지부
Education: +교육부 +문부과학성
Labor Labour Employment: +노동부 +고용노동부
Homeland_Security: +국토안보부
Transportation Transport Land Infrastructure: +교통부 +국토교통부 +국토부 +국토교통성
Agriculture: +농림축산식품부 +농식품부 +농무부 +농림수산성
Foreign Foreign_Affairs: +외교부 +외무부 +외무성
Culture Culture,_Sports_and_Tourism: +문화체육관광부 +문체부
Environment Climate: +환경부 +기후에너지환경부 +기후부 +환경성
SMEs_and_Startups SMEs Startups: +중소벤처기업부 +중기부
Finance Economy_and_Finance Treasury: +재무부 +재무성 +기획재정부 +기재부 +재정경제부 +재경부
Interior Interior_and_Safety: +행정안전부 +행안부 +총무성
Unification: +통일부
Health Health_and_Welfare: +보건복지부 +복지부 +보건부 +후생노동성
Gender_Equality: +성평등가족부 +여성가족부 +여가부
"""
"""What a ministry is for, and what it is called: a row stands for `Ministry of …`, `… Department`, `… minister` and the like."""
_FORMS = str.split(
    "{}_Ministry Ministry_of_{} Ministry_of_the_{} {}_Department Department_of_{} Department_of_the_{} U.S._Department_of_{} {}_Minister Minister_of_{} "
    "{}_Secretary Secretary_of_{} {}_officials {}_chief Ministry_of_National_{}"
)


def ministries() -> str:
    """Return the rows of the ministries, each with the forms in which English news writes it."""
    rows = []
    for line in MINISTRIES.strip().splitlines():
        fields, _, hangul = line.partition(":")
        rows.append(" ".join(form.format(field) for field in fields.split() for form in _FORMS) + ":" + hangul)
    return "\n".join(rows) + "\n"


OFFICES = """
antitrust_regulator antitrust_watchdog antitrust_agency antitrust_authorities:
central_bank central_banks central_bankers:
Defense_Ministry Israel_Defense_Forces IDF military: +미_국방부
Justice_Ministry DOJ: +미_법무부
Finance_Ministry Treasury: +미_재무부
Energy_Ministry DOE: +미_에너지부
Homeland_Security_Ministry DHS: +미_국토안보부
Health_Ministry HHS: +미_보건복지부
Commerce_Ministry Commerce MOFCOM BIS Bureau_of_Industry_and_Security: +미_상무부
State_Ministry: +미_국무부
White_House !Trump_administration !Biden_administration Oval_Office: 백악관
MSIT Science_Ministry Ministry_of_Science Science_and_ICT_Ministry ICT_Ministry Science_Minister: +과학기술부
KFTC Fair_Trade_Commission competition_watchdog FTC_Korea: +공정위
PIPC privacy_watchdog privacy_regulator data_protection_watchdog privacy_commission: +개보위
FSC Financial_Services_Commission financial_regulator: +금융위
FSS financial_watchdog: +금감원
KCC media_regulator broadcasting_regulator Broadcasting_Commission communications_regulator Broadcasting_Media_and_Communications_Commission: +방송미디어통신위원회 +방미통위
MOTIE Industry_Ministry Ministry_of_Industry Ministry_of_Trade Trade_Ministry Trade_Minister Industry_Minister: +산업부 +산자부
MFDS Ministry_of_Food_and_Drug_Safety Food_and_Drug_Safety drug_safety_ministry: +식품의약품안전처 +식약처
KIPO Ministry_of_Intellectual_Property Korean_Intellectual_Property_Office patent_office: +특허청 +지식재산처
Public_Procurement_Service procurement_agency: +조달청
National_Tax_Service tax_agency tax_authority tax_authorities: +국세청
IRS Internal_Revenue_Service: +미_국세청
Korea_Customs_Service customs_agency customs: +관세청
Statistics_Korea statistics_office statistics_agency: +통계청 +국가데이터처
National_Police_Agency police police_agency Scotland_Yard: +경찰청
Supreme_Court top_court high_court: +대법원 +연방대법원
Constitutional_Court: +헌법재판소 +헌재
National_Human_Rights_Commission human_rights_commission: +국가인권위원회 +인권위
National_Intelligence_Service NIS spy_agency: +국가정보원 +국정원
DAPA Defense_Acquisition_Program_Administration: +방위사업청 +방사청
KASA Korea_AeroSpace_Administration space_agency: +우주항공청
Presidential_Office presidential Blue_House Cheong_Wa_Dae president's_office: +대통령실 +청와대
National_AI_Strategy_Committee presidential_committee AI_committee: +국가인공지능전략위원회 +국가AI전략위원회
Korea_Exchange KRX: +한국거래소
National_Pension_Service NPS: +국민연금 +국민연금공단
Korea_Consumer_Agency consumer_agency: +한국소비자원
Fed Federal_Reserve: +연준 +연방준비제도
ECB European_Central_Bank: +유럽중앙은행
Bank_of_Japan BOJ: +일본은행
Bank_of_England BoE: +영란은행 +잉글랜드은행
IMF International_Monetary_Fund: +국제통화기금
World_Bank: +세계은행
UN United_Nations U.N. Security_Council General_Assembly: +유엔
WTO World_Trade_Organization: +세계무역기구
ITU International_Telecommunication_Union: +국제전기통신연합
IEA International_Energy_Agency: +국제에너지기구
NATO: 나토
European_Parliament EU_Parliament EU_lawmakers European_lawmakers: +유럽의회
European_Commission EU_Commission: +집행위 +집행위원회 +EU_집행위 +EU_집행위원회 +유럽_집행위
AISI AI_Security_Institute AI_Safety_Institute: +AI보안연구소 +AI안전연구소 +AI_보안연구소 +AI_안전연구소
CMA Competition_and_Markets_Authority: +경쟁시장청
Ofcom: 오프콤
METI: +경제산업성 +경산성
MIIT Ministry_of_Industry_and_Information_Technology: +공업정보화부 +공신부
NDRC National_Development_and_Reform_Commission: +국가발전개혁위원회 +발개위
NHTSA National_Highway_Traffic_Safety_Administration: +도로교통안전국
FAA Federal_Aviation_Administration: +연방항공청
FBI Federal_Bureau_of_Investigation: +연방수사국
CIA Central_Intelligence_Agency: +중앙정보국
NSA National_Security_Agency: +국가안보국
CFPB Consumer_Financial_Protection_Bureau: +소비자금융보호국
USPTO Patent_and_Trademark_Office: +특허상표청
NSF National_Science_Foundation: +국립과학재단
NIH National_Institutes_of_Health: +국립보건원
EPA Environmental_Protection_Agency: +환경보호청
GSA General_Services_Administration: +연방조달청 +연방총무청 +총무청
ESA European_Space_Agency: +유럽우주국
FTC: +미_FTC
SEC Securities_Commission: +증권거래위
Capitol_Hill Congress: +연방의회
"""
MORE_PEOPLE = """
Lee_Jae-yong Jay_Y._Lee Lee_Jae_yong: 이재용
Chey_Tae-won Chey_Tae_won: 최태원
Choi_Soo-yeon Choi_Soo_yeon: 최수연
Chung_Shina Chung_Shin-a: 정신아
Lee_Hae-jin: 이해진
Kim_Beom-su Brian_Kim: 김범수
Chung_Euisun Euisun_Chung: 정의선
Koo_Kwang-mo: 구광모
Kwak_Noh-jung Kwak_Noh_Jung: 곽노정
Lee_Jae-myung Lee_Jae_Myung: 이재명
Bae_Kyung-hoon Bae_Kyunghoon: 배경훈
Ha_Jung-woo: 하정우
Noam_Shazeer Shazeer: 노엄_샤지어
Fidji_Simo Simo: 피지_시모
Sarah_Friar Friar: 세라_프라이어 사라_프라이어
Kevin_Weil: 케빈_웨일
Mark_Chen: 마크_첸
Jakub_Pachocki Pachocki: 야쿠프_파호츠키
John_Schulman Schulman: 존_슐먼
Jan_Leike Leike: 얀_라이케
Jared_Kaplan: 재러드_캐플런
Jack_Clark: 잭_클라크
Mike_Krieger Krieger: 마이크_크리거
Shane_Legg: 셰인_레그
Logan_Kilpatrick: 로건_킬패트릭
Brad_Smith: 브래드_스미스
Kevin_Scott: 케빈_스콧
Amy_Hood: 에이미_후드
Susan_Li: 수전_리
Andrew_Bosworth Bosworth: 앤드루_보즈워스
Daniel_Gross: 대니얼_그로스
Nat_Friedman: 냇_프리드먼
Craig_Federighi Federighi: 크레이그_페더리기
John_Giannandrea Giannandrea: 존_지아난드레아
Matt_Garman: 맷_가먼
Thomas_Kurian Kurian: 토머스_쿠리안
Ruth_Porat: 루스_포랫
C.C._Wei CC_Wei: 웨이저자
Morris_Chang: 모리스_창
Cristiano_Amon: 크리스티아누_아몬
Hock_Tan: 혹_탄
Rene_Haas: 르네_하스
Sanjay_Mehrotra Mehrotra: 산제이_메흐로트라
Safra_Catz: 사프라_카츠
Michael_Dell: 마이클_델
Colette_Kress: 콜레트_크레스
Arvind_Krishna: 아르빈드_크리슈나
Aidan_Gomez: 에이단_고메즈
Robin_Li: 리옌훙
Pony_Ma Ma_Huateng: 마화텅
Ren_Zhengfei: 런정페이
Lei_Jun: 레이쥔
Zhang_Yiming: 장이밍
Yang_Zhilin: 양즈린
Kai-Fu_Lee: 리카이푸
Wang_Xingxing: 왕싱싱
Lutnick Howard_Lutnick: 러트닉
Rubio Marco_Rubio: 루비오
Bessent Scott_Bessent: 베선트
Kratsios: 크라치오스
Lina_Khan: 리나_칸
von_der_Leyen Ursula_von_der_Leyen: 폰데어라이엔
Zelensky Zelenskyy: 젤렌스키
Netanyahu: 네타냐후
Bernie_Sanders Sanders: 버니_샌더스
Schumer: 슈머
Takaichi: 다카이치
Ishiba: 이시바
Carney: 카니_총리
Jerome_Powell Powell: 제롬_파월 파월
Warren_Buffett Buffett Oracle_of_Omaha: 워런_버핏 버핏
Yoshua_Bengio: 요슈아_벤지오 요수아_벤지오
Geoffrey_Hinton: 제프리_힌턴 제프리_힌튼
Stuart_Russell: 스튜어트_러셀
Gary_Marcus: 게리_마커스
"""
OWNED = (
    "pentagon defenseministry|defenseministry pentagon|antitrustregulator ftc|antitrustregulator kftc|eu europeancommission|brussels europeancommission|"
    "motie meti|meti motie|motie miit|miit motie|ftc kftc|centralbank bok|centralbank fed|centralbank ecb|centralbank bankofjapan|centralbank bankofengland|"
    "rbi centralbank|rbi india|pboc centralbank|pboc china|bundesbank centralbank|bundesbank germany|centralbank rbi|centralbank pboc|centralbank bundesbank|"
    "choisooyeon naver|leehaejin naver|chungshina kakao|kimbeomsu kakao|leejaeyong samsung|cheytaewon hynix|cheytaewon skt|chungeuisun hyundai|kookwangmo lg|"
    "kwaknohjung hynix|fidjisimo openai|sarahfriar openai|markchen openai|mattgarman aws|mattgarman amazon|sanjaymehrotra micron|cristianoamon qualcomm|"
    "whitehouse trump|trump whitehouse|jassy amazon|hinton geoffreyhinton|geoffreyhinton hinton|bengio yoshuabengio|yoshuabengio bengio"
)
"""Who brings whom along, as in `alias_table.MAKERS`."""
PUBLIC = frozenset(
    str.split(
        "ftc sec fda fcc nist pentagon msit kftc pipc fsc fss motie kepco bok kisa nipa nia who oecd europeancommission nasa darpa kcc koreadevelopmentbank "
        "nationalpensionservice koreaexchange rbi pboc bundesbank"
    )
)
"""The public bodies among the rows of other tables: they are exchanged for one another as those of this table are."""

"""Korean spellings and the Latin words that English outlets use for the same thing.

Two tables of general knowledge: names (companies, products, people, places) and words of the trade. A key is matched at the
start of a Hangul word, longest first, so that particles do not matter. Users add theirs in `newsletter.aliases`.
"""

from collections.abc import Mapping

from pipeline.select.stem import stem

NAMES = """
오픈AI|오픈에이아이=openai; 앤트로픽|앤스로픽|앤쓰로픽=anthropic; 구글=google; 딥마인드=deepmind; 알파벳=alphabet; 메타=meta; 페이스북=facebook
인스타그램=instagram; 왓츠앱=whatsapp; 유튜브=youtube; 마이크로소프트|MS|엠에스=microsoft; 링크드인=linkedin; 깃허브=github; 코파일럿=copilot
아마존=amazon; 트위치=twitch; 애플=apple; 아이폰=iphone; 시리=siri; 비전프로=vision pro; 엔비디아=nvidia; 인텔=intel; 퀄컴=qualcomm
브로드컴=broadcom; 마이크론=micron; 티에스엠씨=tsmc; 에이엠디=amd; 아이비엠=ibm; 암홀딩스=arm; 세레브라스=cerebras; 그록=grok; 엑스에이아이=xai
테슬라=tesla; 옵티머스=optimus; 스페이스X|스페이스엑스=spacex; 스타링크=starlink; 뉴럴링크=neuralink; 웨이모=waymo; 우버=uber; 리프트=lyft
딥시크=deepseek; 알리바바=alibaba; 큐원|큐웬=qwen; 바이두=baidu; 텐센트=tencent; 바이트댄스=bytedance; 틱톡=tiktok; 화웨이=huawei; 샤오미=xiaomi
문샷=moonshot; 키미=kimi; 미니맥스=minimax; 즈푸=zhipu; 유니트리=unitree; 콰이쇼우=kuaishou; 캠브리콘=cambricon; 비야디=byd
미스트랄=mistral; 코히어=cohere; 퍼플렉시티=perplexity; 허깅페이스|허깅 페이스=hugging face; 스태빌리티=stability; 미드저니=midjourney
런웨이=runway; 일레븐랩스=elevenlabs; 수노=suno; 피규어=figure; 스케일AI=scale; 데이터브릭스=databricks; 스노우플레이크=snowflake
팔란티어=palantir; 안두릴=anduril; 세일즈포스=salesforce; 오라클=oracle; 어도비=adobe; 서비스나우=servicenow; 워크데이=workday; 에스에이피=sap
코어위브=coreweave; 네비우스=nebius; 크루소=crusoe; 람다=lambda; 디지털오션=digitalocean; 클라우드플레어=cloudflare; 버셀=vercel; 레플릿=replit
커서=cursor; 코그니션=cognition; 러버블=lovable; 윈드서프=windsurf; 데빈=devin; 코덱스=codex; 챗GPT|챗지피티=chatgpt; 지피티=gpt; 소라=sora
클로드=claude; 오퍼스=opus; 소네트|소넷=sonnet; 하이쿠=haiku; 제미나이|제미니=gemini; 젬마=gemma; 노트북LM=notebooklm; 라마=llama
네모트론=nemotron; 블랙웰=blackwell; 루빈=rubin; 쿠다=cuda; 픽셀=pixel; 안드로이드=android; 크롬=chrome; 윈도우=windows; 리눅스=linux; 갤럭시=galaxy
스포티파이=spotify; 넷플릭스=netflix; 디즈니=disney; 소니=sony; 닌텐도=nintendo; 스냅챗=snapchat; 스냅=snap; 레딧=reddit; 핀터레스트=pinterest
디스코드=discord; 슬랙=slack; 줌=zoom; 노션=notion; 피그마=figma; 캔바=canva; 드롭박스=dropbox; 위키백과|위키피디아=wikipedia; 모질라=mozilla
쇼피파이=shopify; 이베이=ebay; 월마트=walmart; 스트라이프=stripe; 페이팔=paypal; 비자=visa; 마스터카드=mastercard; 에어비앤비=airbnb; 부킹=booking
도어대시=doordash; 듀오링고=duolingo; 로블록스=roblox; 보잉=boeing; 도요타=toyota; 포드=ford; 혼다=honda; 폭스바겐=volkswagen; 리비안=rivian
소프트뱅크=softbank; 세쿼이아=sequoia; 앤드리슨=andreessen; 코슬라=khosla; 블랙록=blackrock; 블랙스톤=blackstone; 골드만삭스=goldman sachs
모건스탠리=morgan stanley; JP모건=jpmorgan; 버크셔=berkshire; 시타델=citadel; 엔스로픽=anthropic; 와이콤비네이터=combinator; 제너럴 캐털리스트=catalyst
삼성전자|삼성=samsung; 하이닉스=hynix; 엘지|LG전자=lg; 네이버=naver; 카카오=kakao; 현대차|현대자동차=hyundai; 업스테이지=upstage; 폭스콘=foxconn
가디언=guardian; 로이터=reuters; 블룸버그=bloomberg; 뉴욕타임스|뉴욕타임즈=nyt; 월스트리트저널=wsj; 와이어드=wired; 테크크런치=techcrunch
머스크=musk; 올트먼|알트만|알트먼|올트만=altman; 아모데이=amodei; 저커버그=zuckerberg; 나델라=nadella; 피차이=pichai; 젠슨황|젠슨 황|황런쉰=jensen huang
하사비스=hassabis; 팀쿡|팀 쿡=cook; 베이조스|베이조스=bezos; 브록먼|브로크만=brockman; 수츠케버|서츠케버=sutskever; 무라티=murati; 르쿤|르쿤=lecun
힌튼=hinton; 벤지오=bengio; 페이페이리|페이페이 리=fei-fei; 카파시=karpathy; 술레이만=suleyman; 트럼프=trump; 바이든=biden; 시진핑=xi; 뉴섬=newsom
밴스=vance; 게이츠=gates; 손정의=masayoshi son; 리사 수=lisa su; 브린=brin; 왕=wang; 앤디 재시|재시=jassy; 틸=thiel; 워런=warren; 샌더스=sanders
백악관=white house; 펜타곤|국방부=pentagon; 의회=congress; 상원=senate; 하원=house; 법무부=justice; 상무부=commerce; 연준=fed; 나사=nasa; 유엔=un
중국=china; 미국=us; 일본=japan; 한국=korea; 대만=taiwan; 인도=india; 유럽=europe; 유럽연합=eu; 영국=uk; 독일=germany; 프랑스=france; 캐나다=canada
러시아=russia; 우크라이나=ukraine; 이스라엘=israel; 이란=iran; 호주=australia; 싱가포르=singapore; 사우디=saudi; 두바이=dubai; 스위스=swiss
브라질=brazil; 멕시코=mexico; 인도네시아=indonesia; 베트남=vietnam; 베이징=beijing; 상하이=shanghai; 런던=london; 뉴욕=york; 캘리포니아=california
텍사스=texas; 오하이오=ohio; 플로리다=florida; 미네소타=minnesota; 버지니아=virginia; 샌프란시스코=san francisco; 실리콘밸리=silicon valley
월가=wall street; 하버드=harvard; 스탠퍼드=stanford; 옥스퍼드=oxford; 할리우드=hollywood; 라이엇=riot; 코인베이스=coinbase; 비트코인=bitcoin
"""

WORDS = """
인수=acquire; 합병=merger; 매각=sell; 지분=stake; 투자=invest; 조달|유치=raise; 기업가치|몸값|밸류에이션=valuation; 상장|공모=ipo; 주식=stock
주가=share; 부채|대출=debt; 실적=earnings; 매출=revenue; 이익=profit; 적자|손실=loss; 분기=quarter; 펀드=fund; 헤지펀드=hedge; 은행=bank; 억만장자=billionaire
스타트업=startup; 공동창업자|창업자=founder; 임원=executive; 최고경영자=ceo; 직원|임직원=employee; 해고|감원|정리해고=layoff; 채용=hire; 사임|퇴사|떠난|떠나=leave
합류|이적=join; 경쟁=rival; 제휴|파트너십|파트너=partner; 계약|거래=deal; 협력=partner; 고객=customer; 소비자=consumer; 사용자|이용자=user; 무료=free
유료=paid; 가격|요금=price; 인하=cut; 인상=hike; 할인=discount; 구독=subscription; 광고=ad; 출시=launch; 공개=release; 발표=announce; 업데이트=update
종료|중단=shut; 철회=retract; 금지=ban; 규제=regulation; 제재=sanction; 관세=tariff; 수출=export; 수입=import; 소송|고소|제소=sue; 법원|재판=court
판사=judge; 판결=ruling; 합의=settle; 배심=jury; 저작권=copyright; 특허=patent; 벌금|과징금=fine; 조사=probe; 수사=investigation; 반독점|독점=antitrust; 법안=bill
행정명령=order; 청문회=hearing; 정부=government; 군=military; 경찰=police; 안보=security; 보안=security; 해킹=hack; 해커=hacker; 침해|침입=breach
유출=leak; 취약점=vulnerability; 악성코드|멀웨어=malware; 랜섬웨어=ransomware; 사기=scam; 딥페이크=deepfake; 가짜=fake; 허위정보|허위=misinformation; 감시=surveillance
개인정보|프라이버시=privacy; 데이터=data; 데이터센터|데이터 센터=center; 반도체|칩=chip; 메모리=memory; 서버=server; 클라우드=cloud; 전력=power; 에너지=energy; 원전|원자력=nuclear
가스=gas; 배출=emission; 기후=climate; 오염=pollution; 물=water; 태양광=solar; 배터리=battery; 모델=model; 오픈소스=open-source; 오픈웨이트=weight; 가중치=weight
추론=reasoning; 학습|훈련=train; 벤치마크=benchmark; 평가=evaluation; 토큰=token; 매개변수|파라미터=parameter; 컨텍스트=context; 에이전트=agent; 챗봇=chatbot
비서=assistant; 음성=voice; 번역=translate; 이미지=image; 영상|동영상=video; 사진=photo; 음악=music; 노래=song; 영화=movie; 게임=game; 검색=search; 브라우저=browser
앱=app; 스마트폰=phone; 스피커=speaker; 안경|글래스=glass; 시계|워치=watch; 반지=ring; 목걸이=pendant; 웨어러블=wearable; 장난감=toy; 로봇=robot
로봇청소기=vacuum; 휴머노이드=humanoid; 드론=drone; 로보택시=robotaxi; 자율주행|무인=self-driving; 자동차=car; 고속도로=freeway; 트럭=truck; 우주=space; 위성=satellite
망원경=telescope; 로켓=rocket; 양자=quantum; 수학=math; 과학=science; 과학자=scientist; 연구=research; 연구원|연구자|연구진=researcher; 논문=paper; 물리=physics; 화학=chemistry
생물=biology; 바이러스=virus; 유전자|유전체|게놈=genome; 단백질=protein; 신약=drug; 의사=doctor; 환자=patient; 병원=hospital; 건강=health; 암=cancer; 의료=medical
학교=school; 학생=student; 교사=teacher; 대학=university; 교육=education; 교실=classroom; 아동|어린이=child; 청소년|십대=teen; 부모=parent; 연인=companion; 데이트=dating
자살=suicide; 중독=addiction; 외로움=lonely; 일자리=job; 노동자=worker; 노조=union; 생산성=productivity; 임금=wage; 작가=writer; 소설=novel; 책=book; 도서=book
기자=reporter; 언론|저널리즘=journalism; 뉴스=news; 뉴스룸=newsroom; 출판=publisher; 배우=actor; 예술=art; 가수=singer; 팟캐스트=podcast; 크리에이터=creator; 인플루언서=influencer
유튜버=youtuber; 슬롭=slop; 워터마크=watermark; 라벨=label; 탐지=detect; 인증=verify; 신고=report; 안전=safety; 위험=risk; 위협=threat; 정렬=alignment
통제=control; 탈출=escape; 탈옥=jailbreak; 폭주=rogue; 자율=autonomous; 초지능=superintelligence; 윤리=ethics; 편향=bias; 환각=hallucination; 의식=consciousness; 감속=decelerate
거품=bubble; 경고=warn; 비판=critic; 반발=backlash; 논쟁|논란=debate; 시위=protest; 불만=complain; 사과=apologize; 부인=deny; 거짓말=lie; 의혹=alleged
선거=election; 투표=vote; 정치=political; 민주당=democrat; 공화당=republican; 대통령=president; 주지사=governor; 국가=national; 동맹|얼라이언스=alliance; 정책=policy; 전략=strategy
축구=football; 올림픽=olympic; 스포츠=sports; 스트리머=streamer; 쇼핑=shopping; 여행=travel; 호텔=hotel; 음식=food; 레스토랑|식당=restaurant; 배달=delivery; 자판기=vending
화물=cargo; 절도=theft; 범죄=crime; 살인=murder; 전쟁=war; 무기=weapon; 미사일=missile; 사이버=cyber; 공격=attack; 방어=defense; 재난=disaster; 허리케인|태풍=hurricane
날씨|기상|예보=weather; 지도=map; 메일|이메일=email; 문서=document; 메시지=message; 채팅=chat; 대화=chat; 코드=code; 코딩=coding; 개발자=developer; 프로그래밍=programming
엔지니어=engineer; 소프트웨어=software; 하드웨어=hardware; 키보드=keyboard; 데스크톱=desktop; 노트북=laptop; 태블릿=tablet; 카메라=camera; 화면=screen; 기본값=default; 자동=auto
세션=session; 구매=buy; 판매=sale; 주문=order; 결제=payment; 세금=tax; 보험=insurance; 부동산=property; 공장=factory; 제조=manufactur; 공급망=supply-chain; 부족=shortage; 수요=demand
시대=era; 의심=distrust; 불신=distrust; 신뢰=trust; 화석연료=fossil; 석유=oil; 재산=fortune; 기부=donate; 서약=pledge; 자선=philanthropy; 헬스장=gym; 예약=book; 얼굴=face
미래=future; 역사=history; 세계=world; 글로벌=global; 국제=international; 지역=local; 도시=city; 농업=farm; 농부=farmer; 가정=home; 가족=family; 여성=women; 남성=men; 노인=elderly
인간=human; 뇌=brain; 마음=mind; 감정=emotion; 사랑=love; 친구=friend; 두려움=fear; 공포=fear; 희망=hope; 행복=happy; 꿈=dream; 믿음=trust; 종교=religion; 교황=pope; 철학=philosophy
비용=cost; 예산=budget; 지출|투자지출=spend; 절감=saving; 효율=efficiency; 이윤|마진=margin; 현금=cash; 자금=fund; 자본=capital; 채권=bond; 주주=shareholder; 이사회=board; 회장=chairman
지주=holding; 자회사=subsidiary; 분사=spinoff; 파산=bankrupt; 구조조정=restructur; 조직=organization; 팀=team; 부서=division; 연구소=lab; 본사=headquarters; 사무실=office; 창고=warehouse
설계=design; 디자인=design; 개발=develop; 구축|건설=build; 설치=install; 배치|배포=deploy; 운영=operat; 관리=manage; 통합=integrat; 확장=expand; 축소=shrink; 개선=improv; 향상=improv; 강화=strengthen
지능=intelligence; 기능=feature; 성능=performance; 속도=speed; 정확도=accuracy; 지연시간=latency; 용량=capacity; 전략적=strategic; 표준=standard; 플랫폼=platform; 도구=tool; 서비스=service; 제품=product
프로젝트=project; 프로그램=program; 계획=plan; 목표=goal; 전망|예측=forecast; 결과=result; 보고서=report; 설문=survey; 통계=statistic; 순위=ranking; 점수=score; 기록=record; 돌파=surpass
시험|테스트=test; 실험=experiment; 발견=discover; 발명=invent; 혁신=innovat; 경쟁력=competitive; 대회=contest; 우승=win; 패배=lose; 도전=challenge; 문제=problem; 해결=solve; 증명=prove; 가설=hypothesis
질문=question; 답변=answer; 설명=explain; 인터뷰=interview; 에세이=essay; 선언문=manifesto; 연설=speech; 성명=statement; 서한=letter; 회의=meeting; 정상회의=summit; 행사=event; 영상통화=call; 전화=phone
남용=abuse; 오용=misuse; 유해=harmful; 폭력=violence; 차별=discriminat; 혐오=hate; 아동학대=abuse; 음란물=porn; 누드=nude; 도청=wiretap; 스파이=spy; 간첩=spy; 검열=censorship; 선전=propaganda
허가=permit; 면허=license; 라이선스=license; 조약=treaty; 헌법=constitution; 위원회=commission; 기관=agency; 장관=secretary; 의원=lawmaker; 총리=minister; 시장님=mayor; 검찰=prosecutor; 변호사=lawyer; 증언=testify
기소=indict; 체포=arrest; 구속=detain; 감옥=prison; 피해자=victim; 용의자=suspect; 증거=evidence; 청구=claim; 항소=appeal; 무죄=acquit; 유죄=guilty; 손해배상|배상=damages; 책임=liability
공항=airport; 항공=airline; 비행기=plane; 배=ship; 선박=ship; 철도=rail; 버스=bus; 택시=taxi; 운전자=driver; 사고=crash; 충돌=crash; 도로=road; 교통=traffic; 주차=parking; 충전=charg
의자=chair; 침대=bed; 냉장고=fridge; 가전=appliance; 텔레비전=tv; 라디오=radio; 신문=newspaper; 잡지=magazine; 만화=comic; 애니메이션=animation; 캐릭터=character; 팬=fan; 콘서트=concert; 박물관=museum
수출통제=export; 밀수=smuggl; 원자재=commodit; 희토류=rare-earth; 구리=copper; 전기=electric; 전력망=grid; 발전소=plant; 풍력=wind; 수소=hydrogen; 탄소=carbon; 환경=environment; 재활용=recycl; 냉각=cool
메타버스=metaverse; 가상=virtual; 증강현실=augmented; 블록체인=blockchain; 암호화폐|가상자산=crypto; 스테이블코인=stablecoin; 핀테크=fintech; 거래소=exchange; 트레이더=trader; 분석가|애널리스트=analyst
경제=economy; 인플레이션=inflation; 금리=rate; 침체=recession; 무역=trade; 공급=supply; 시장점유율=share; 점유율=share; 물류=logistics; 소매=retail; 도매=wholesale; 제약=pharma; 백신=vaccine; 임상=clinical
정신=mental; 심리=psycholog; 치료=therapy; 진단=diagnos; 수술=surgery; 간호사=nurse; 질병=disease; 감염=infect; 유전=genetic; 세포=cell; 노화=aging; 비만=obesity; 당뇨=diabetes; 장애인|장애아|장애우|장애학생|장애 학생=disability; 장애물=obstacle; 장애|먹통=outage
언어=language; 문장=sentence; 단어=word; 요약=summary; 글쓰기=writing; 읽기=reading; 필기=handwriting; 수어=sign-language; 사투리=dialect; 통역=interpreter; 자막=subtitle; 더빙=dub; 목소리=voice; 소리=sound
성장=growth; 감소=drop; 급등=surge; 폭락|급락=plunge; 확대=expand; 지연|연기=delay; 승인=approve; 거부=reject; 요구=demand; 지원=support; 도입=adopt; 추가=add; 개편=reorganiz
"""


def _parse(table: str) -> dict[str, str]:
    pairs = (pair.split("=") for line in table.splitlines() for pair in line.split(";") if pair.strip())
    return {spelling.strip(): latin.strip() for spellings, latin in pairs for spelling in spellings.split("|")}


KNOWN_NAMES: Mapping[str, str] = _parse(NAMES)
KNOWN_WORDS: Mapping[str, str] = _parse(WORDS)

LATIN: Mapping[str, str] = {
    "ms": "microsoft",
    "msft": "microsoft",
    "zuck": "zuckerberg",
    "huggingface": "hugging face",
    "usa": "us",
    "america": "us",
    "american": "us",
    "chinese": "china",
    "european": "europe",
    "korean": "korea",
    "japanese": "japan",
    "buy": "acquire",
    "bought": "acquire",
    "purchase": "acquire",
    "acquisition": "acquire",
    "unveil": "launch",
    "debut": "launch",
    "introduce": "launch",
    "rollout": "launch",
    "lawsuit": "sue",
    "fund": "raise",
    "funding": "raise",
    "depart": "leave",
    "exit": "leave",
    "quit": "leave",
    "hacking": "hack",
    "exec": "executive",
    "staff": "employee",
}
"""Latin spellings and near synonyms that stand for one term."""

BRIDGE_WORDS = frozenset(stem(word) for latin in KNOWN_WORDS.values() for word in latin.split())
"""The words of the trade that both languages share through the table."""

EVENT_TABLE = """
acquire merger sell raise ipo layoff leave join launch release shut retract ban regulation sanction tariff sue settle ruling fine probe leak hack breach
cut hike delay approve reject deny apologize escape jailbreak plunge surge adopt order hearing recall resign
block complete halt cancel scrap withdraw collapse appeal pause suspend approval acquit convict indict overturn
"""
EVENT_WORDS = frozenset(map(stem, EVENT_TABLE.split()))
"""Words of the trade that tell what happened."""

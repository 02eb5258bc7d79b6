"""The words of AI and business news in two languages: `users` and 이용자 say one thing.

A row is `english words=Korean words`; all its words share one key. `_` stands for a blank.
A word may stand in several rows: it then carries every key. The rows are our own, written from how Korean newsrooms render
these words.
"""

from functools import lru_cache

_ROWS = """
user=사용자 이용자 유저|subscriber subscription subscribe=구독자 구독 가입자|member membership=회원 멤버|employee staff worker workforce headcount=직원 임직원 인력 근로자 노동자 종업원|
engineer=엔지니어 기술자|researcher scientist=연구자 연구원 연구진 과학자|contributor=기여자|founder co-founder cofounder=창업자 설립자 공동창업자|company firm business corporate corporation=기업 회사 업체 법인|
startup start-up=스타트업 신생_기업|customer client consumer shopper=고객 소비자 고객사|developer programmer coder=개발자 프로그래머|student pupil=학생|teacher instructor=교사 교원 선생님|patient=환자|
doctor physician clinician=의사 의료진|hospital clinic=병원|school=학교|university college=대학 대학교|country nation=국가 나라 개국|language=언어|city=도시|region area=지역 리전 권역|site location=사이트 현장 사업장|store shop=매장 점포|
website=웹사이트 누리집|visitor visit traffic=방문자 방문 트래픽|participant attendee=참가자 참여자 참석자|respondent surveyed=응답자 응답|survey poll=설문 설문조사|investor backer=투자자 투자사|shareholder=주주|partner=파트너 제휴사 협력사|
supplier vendor=공급사 공급업체 협력업체|driver=운전자 기사|passenger rider=승객 탑승객|farmer=농가 농민|nurse=간호사|lawyer attorney=변호사|author writer=저자 작가|artist musician=예술가 음악가|player gamer=게이머 선수|volunteer=자원봉사자|
team=팀|office=사무실 사무소|headquarters=본사|subsidiary unit division=자회사 사업부 부문|department=부서|agency=기관 청 당국|government=정부|ministry=부처 과기정통부|court judge=법원 판사|regulator=규제당국 규제기관|police=경찰|bank=은행|fund=펀드 기금|
venture=벤처|household home=가구 가정|family=가족|child kid=어린이 아동 아이|adult=성인|teen teenager=청소년 십대|woman female=여성|man male=남성|people person human=사람 인간 인원|public=공공 대중|senior elderly=고령자 노인|
raise raising=조달 유치 모았 모은 투자받|funding fundraising=투자금 자금 조달 투자받|round=라운드|seed=시드|valuation valued valuing=기업가치 기업_가치 몸값 가치|worth value=가치 상당 어치|market_value market_cap market_capitalization=시가총액 시총 시가_총액|revenue sales turnover=매출 매출액|
profit earnings=이익 순이익 수익|operating_profit operating_income=영업이익 영업_이익 영업익|net_income net_profit=순이익 순익|loss deficit lost losing=손실 피해액 피해 적자 순손실|operating_loss=영업손실|margin=이익률 마진|cost=비용 원가 값|price pricing priced=가격 요금 값 단가|fee charge=수수료 요금 이용료|
input prompt=입력|output completion=출력|cache cached=캐시 캐시된|batch=배치 일괄|fine penalty=과징금 벌금|damages compensation=배상 배상금 손해배상|settlement=합의금 합의|budget=예산|spending spend spent expenditure=지출 쓴 씀씀이 집행|capex capital_expenditure capital_spending=설비투자 설비_투자 자본지출 자본_지출|
investment invest=투자|share stock=주가 주식|stake=지분|market_share=점유율|market=시장|dividend=배당|bonus=성과급 상여금 보너스|salary pay wage=급여 연봉 임금 월급|grant subsidy=보조금 지원금 보조|loan lending=대출|debt bond=부채 채권 빚|tax=세금 세|tariff=관세|
discount=할인|deposit=예치금 예금 보증금|tuition=등록금 학비|rent=임대료 월세 집세|donation donate=기부 기부금|prize award=상금 상|contract deal agreement=계약 거래 협약|order=주문 수주|backlog=수주잔고 잔고|export=수출|import=수입|acquisition acquire buy bought purchase=인수 구매 구입 매입 사들 주를_사고 주를_사서 를_샀 을_샀|
merger merge=합병|sell sold sale=판매 팔린 팔았 매각 팔고 팔아 팔린 팔려 팔렸 처분|ipo listing=상장 공모|list=목록 명단|rental lease=임대 임차 리스|inflation=물가|growth grow grew=성장 성장률|forecast expect outlook projection project estimate=전망 예상 예측 추정|target goal=목표|guidance=가이던스|
parameter=매개변수 파라미터|active activate activated=활성 활성화 켜지 작동하는|token=토큰|context=컨텍스트 문맥|window=창 윈도|memory=메모리|ram=램|storage=저장 스토리지|disk=디스크|bandwidth=대역폭|power=전력 소비전력|electricity=전기 전력|energy=에너지|capacity=용량 생산능력 처리능력|
speed faster fast=속도 빠르 빨라 빨리|latency delay=지연 지연시간 대기_시간|response_time response respond reply answer=응답 답변 대답|throughput=처리량|accuracy accurate=정확도 정확|precision=정밀도|recall=재현율|score scored=점수 점|error mistake wrong=오류 오답 틀린 잘못|error_rate=오류율 오답률|hallucination=환각|
benchmark=벤치마크 성능평가|task=과제 작업 업무|test=시험 테스트 실험|exam=시험|question query=질문 문항 질의 문제|problem=문제|vulnerability flaw=취약점 결함|bug=버그|severe severity high-severity critical=심각 심각도 고위험 치명|download=다운로드 내려받|install installation=설치|upload=업로드|
request=요청|call=호출 통화 콜|image picture photo=이미지 사진 그림|video clip=영상 비디오 동영상|audio voice speech=음성 오디오|text=텍스트 글|word=단어|character=글자|document=문서|page=쪽 페이지|book=책 도서|song track=곡 노래|article story=기사|paper study=논문 연구|report=보고서|
file=파일|code=코드|line=줄 행|commit=커밋|repository repo=저장소 리포지토리|star=스타 별|fork=포크|pull_request=풀_리퀘스트 풀리퀘스트|issue=이슈|library package=라이브러리 패키지|app application=앱 애플리케이션|application apply applicant=신청 지원자 지원|feature function=기능|update release version=업데이트 릴리스 버전|
model=모델|system=시스템|agent=에이전트|assistant=비서 도우미 어시스턴트|chatbot=챗봇 대화형|robot=로봇|car vehicle=차량 자동차 차|truck=트럭|drone=드론|phone smartphone=휴대폰 스마트폰 폰|laptop notebook=노트북|device gadget=기기 단말 장치|headset=헤드셋|glasses=안경 글라스|
camera=카메라|sensor=센서|battery=배터리|charge charging=충전|screen display=화면 디스플레이|chip=칩 반도체|semiconductor=반도체|gpu=gpu 그래픽카드|server=서버|rack=랙|node=노드|cluster=클러스터|core=코어|data_center datacenter=데이터센터 데이터_센터|data dataset=데이터 데이터셋|
cloud=클라우드|network=네트워크 통신망|software=소프트웨어|hardware=하드웨어|platform=플랫폼|product=제품 상품|service=서비스|tool=도구 툴|plan tier=요금제 플랜 등급|license=라이선스 면허 허가|patent=특허|factory plant fab=공장|wafer=웨이퍼|yield=수율|layer=단 층|
quantization=양자화|weight=가중치 무게|train training trained=학습 훈련|pretrain pretraining=사전학습 사전_학습|post-training fine-tune fine-tuning=미세조정 파인튜닝 후처리|inference=추론|reasoning=추론 사고|math mathematics=수학|coding programming=코딩 프로그래밍|science=과학|medical health healthcare=의료 건강|legal law=법률 법|
finance financial=금융|education=교육|game gaming=게임|music=음악|translation translate=번역|summary summarize=요약|search=검색|writing=글쓰기 작문|vision visual=시각 비전|multimodal=멀티모달|open-source open-weight open=오픈소스 공개 오픈웨이트 개방|closed proprietary=폐쇄 비공개 상용|
free=무료 공짜|paid paying pay=유료 결제 돈을_내는|premium=프리미엄 고급|enterprise=기업용 엔터프라이즈|individual personal=개인 개인용|small smaller=작은 소형 작 중소기업|large larger=큰 대형 대기업|medium mid-size=중형 중간|base basic standard=기본 표준 스탠더드 기본형|pro professional=프로 전문가|mini=미니|lite light=라이트|
flagship=플래그십 주력 최상위|new newer latest=새 신형 신규 이번 최신 새로운|predecessor previous prior earlier last former older old=이전 전작 기존 지난 종전 앞 앞선 구형 옛 전_세대 직전|rival competitor competing=경쟁 라이벌 경쟁사|runner-up second-place second=2위 차점|baseline=기준선 기준 베이스라인|average mean=평균|median=중앙값 중간값|
maximum max peak=최대 최고 피크 정점|minimum min=최소 최저|total overall=총 전체 합계 모두 통틀|rest remaining remainder=나머지 남은|first initial=첫 처음 1차 초기|domestic local=국내 내수|overseas foreign abroad international=해외 외국 국외 국제|global worldwide world=전_세계 글로벌 세계|
human=사람 인간|manual hand human=수작업 사람이 손으로|automatic automated automatically=자동 자동화|online=온라인|offline=오프라인|remote=원격 재택|urban=도심|rural=농촌|north northern=북부 북|south southern=남부 남|east eastern=동부|west western=서부|
morning=오전 아침|afternoon=오후|evening night=저녁 밤|weekday=평일|weekend=주말|day daily=하루 매일 일간 일일|week weekly=주간 매주|month monthly=월간 매월 매달 월|year yearly annual annually=연간 매년 연|hour hourly=시간당|
last_year year_earlier year_ago previous_year prior_year=지난해 작년 전년 1년_전|this_year=올해 금년|next_year=내년|last_month previous_month=지난달 전월|this_month=이달 이번_달|next_month=다음_달 내달|last_week previous_week=지난주|this_week=이번_주|last_quarter previous_quarter prior_quarter=전_분기 지난_분기 직전_분기|
today now currently current present=현재 지금 오늘 이제|yesterday=어제|before=전 이전|after=후 이후|start begin began=시작 초|end=끝 말|first_half=상반기|second_half=하반기|
raise increase rise rose climb grew up=올라 오른 늘어 늘었 증가 상승 인상|fall fell drop cut decline decrease reduce lower down=내려 내린 줄어 줄었 감소 하락 인하 낮아|hire hired hiring recruit=채용 뽑 뽑았 뽑고 뽑은 영입 고용했 새로_뽑|layoff laid_off job_cut=감원 해고 구조조정|cut=줄이 삭감|quit leave left depart=퇴사 떠난 떠났|join=합류 입사|
appoint=선임 임명|without=없으면 없이 없을_때 빼면 제외하면|leave left quit depart=떠난 떠났 떠나 나갔 나간 퇴사 그만둔 그만뒀|join joined=합류 들어온 들어왔 가입|enter=진입 입장 들어간|approve approved=승인 허가 찬성|reject rejected deny denied dismiss dismissed=거부 거절 반려 기각 부결|gain gained=얻 늘린 추가|arrive=도착|depart=출발|earn earned=벌 벌어 벌었 번|pay paid=낸 냈 내고 지급 지불|receive received=받 받았 받은 받고|give gave award awarded=준 줬 주고 수여|send sent=보낸 보냈 보내|allow allowed permit=허용 허락 진행하게|keep kept retain=남 남은 남겼 유지|borrow=빌린 빌려|lend lent=빌려준 빌려줬|repay=갚 상환|invest invested=투자했|withdraw withdrew=빼 뺐 인출 철회|upload=올린 업로드|download downloaded=내려받 내려받은|save saved=아낀 아꼈 절약|waste wasted=버린 버려 낭비|answer answered=답한 답했 맞힌 맞혔 맞힐|miss missed=놓친 놓쳤 틀린 틀렸|pass passed=합격 붙은 통과했|fail failed=떨어진 탈락 낙방 불합격|create created=만든 만들 창출 새로_생긴|eliminate eliminated=없앤 없앴 사라진 사라졌|generate=생성한|delete deleted=지운 지웠|men=남성 남자|women=여성 여자|boys=남학생 소년|girls=여학생 소녀|weekdays=평일|weekends=주말|summer=여름|winter=겨울|spring=봄|autumn fall=가을|indoor=실내|outdoor=실외 야외|upstream=상류|downstream=하류|buyer=구매자|seller=판매자|lender=대출기관|borrower=차주 대출자|landlord=집주인|tenant=세입자|majority=과반 다수|minority=소수|first=첫 1차 처음|second=2차 두_번째|launch debut unveil introduce=출시 선보 내놓 내놨|announce announcement=발표|open opened=열 문을_연 문을_열 개장 개소 열었 열고 열어 새로_연 새로_열|close closed shut=닫 폐쇄 마감 닫고 닫았 닫은 닫아 닫는 닫으|complete finish=완료 끝내 마쳤|pass=통과|fail failure=실패|win won=승 이긴 수상 이겼 이기고 이겨|lose lost=잃 패 졌고 졌어 졌습 진_경기 잃었 잃고|beat outperform=앞섰 이겼 능가|reach hit=도달 달성 이르|
build construct construction=건설 짓 구축 착공|deploy deployment=배포 배치 도입|adopt adoption=도입 채택|use usage=사용 이용 쓰는|run operate=운영 가동 실행 돌리 돌린|process handle=처리|generate produce production=생성 생산|ship shipment deliver delivery=출하 배송 인도|store=저장|review=검토 리뷰 심사|approve approval=승인 허가|reject=거부 거절|
block ban=차단 금지|detect=탐지 감지|remove delete=삭제 제거|add=추가|support=지원|cover coverage=보장 다루|save saving=절감 절약 아낀|lose=손실|waste=폐기물 낭비|draw consume consumption=소비 소모 끌어|cool cooling=냉각|emit emission carbon=배출 탄소|water=물 용수|land acre=부지 땅|heat=열|
outage downtime=장애 중단|attack=공격|breach leak=유출 침해|fraud scam=사기|lawsuit suit legal_case court_case case=소송 재판|complaint=민원 불만 고소|claim=청구 주장|accident crash=사고|injury injured=부상|death dead killed die=사망 숨진|case=사례 건|trial=임상 시험 재판|treatment=치료|drug=약 신약|disease=질병|cancer=암|diagnosis=진단|
surgery=수술|protein=단백질|molecule=분자|cell=세포|gene=유전자|sample=표본 샘플|control=대조군|group=그룹 집단|experiment=실험|margin_of_error=오차 오차범위|confidence=신뢰|correlation=상관|
satisfaction satisfied=만족 만족도|trust=신뢰 믿|agree=동의 찬성|oppose disagree=반대|concern worried worry=우려 걱정|support favor=지지|interest=관심|awareness=인지 인식|retention=유지율 잔존율|churn=이탈률 이탈|conversion=전환율 전환|engagement=참여율|click=클릭|view=조회 조회수|
rank ranking=순위|place=위|top=상위|bottom=하위|share proportion percentage=비율 비중|majority most=대다수 대부분|half=절반|quarter=분기|third=3분의_1|rate=률 율 비율|interest_rate=금리|exchange_rate=환율|unemployment=실업 실업률|
marketing advertising ad=마케팅 광고|research=연구 리서치|r&d=연구개발|safety=안전|security=보안|infrastructure=인프라|compute computing=컴퓨팅 연산|operations=운영|legal_team=법무팀|sales_team=영업팀 영업|support_team=고객지원팀|engineering=개발 기술|design=디자인 설계|logistics=물류|manufacturing=제조|
retail=소매 유통|wholesale=도매|insurance=보험|travel=여행|hotel=호텔|airline=항공사|flight=항공편 비행|airport=공항|railway train=열차 철도|ship vessel=선박 배|restaurant=식당 음식점|food=음식 식품|farm=농장|media=매체 언론|newspaper=신문|broadcast=방송|film movie=영화|drama series=드라마 시리즈|episode=회차 편|
ticket=표 티켓|seat=좌석 석|room=방 객실|floor=층|building=건물|apartment=아파트|house=주택|street road=도로 거리|bridge=다리 교량|distance=거리|range=주행거리 범위|height=높이|width=너비 폭|length=길이|depth=깊이|size=크기|weigh=무게|temperature=온도|volume=용적 물량|
solar=태양광|wind=풍력|nuclear reactor=원전 원자력 원자로|gas=가스|coal=석탄|oil=석유|renewable=재생에너지|hydrogen=수소|grid=전력망|
korea korean=한국 국내|us u.s u.s. america american=미국|china chinese=중국|japan japanese=일본|europe european eu=유럽 유럽연합|india indian=인도|taiwan taiwanese=대만|germany german=독일|france french=프랑스|britain british uk u.k u.k.=영국|canada canadian=캐나다|asia asian=아시아|
english=영어|korean=한국어|japanese=일본어|chinese=중국어|spanish=스페인어|french=프랑스어|german=독일어|arabic=아랍어|hindi=힌디어|vietnamese=베트남어|thai=태국어|
chief_executive ceo=최고경영자 대표 ceo|president=사장 대통령|vice_president=부사장|chairman chair=회장 의장|director=이사 국장|manager=관리자 매니저|officer=책임자 임원|professor=교수|minister=장관|analyst=애널리스트 분석가|
weekly_active=주간_활성|monthly_active=월간_활성|daily_active=일간_활성|per_capita=1인당|overtime=초과근무 야근|holiday vacation=휴가|training_cost=학습비|subscription_fee=구독료|list_price=정가|street_price=실판매가|premium_plan=고급_요금제|
single-core single-thread single-threaded=싱글코어 단일|multi-core multicore multi-threaded=멀티코어 다중|idle=유휴 대기|load=부하|read=읽기 읽|write=쓰기|upload_speed=업로드_속도|download_speed=다운로드_속도|frame=프레임|resolution=해상도|pixel=픽셀 화소|
prefill=프리필|decode decoding=디코딩|generation=세대 생성|expert=전문가|head=헤드|attention=어텐션|embedding=임베딩|vocabulary vocab=어휘|sequence=시퀀스|step=단계 스텝|epoch=에폭|learning_rate=학습률|checkpoint=체크포인트|loss=손실|gradient=기울기 그래디언트|optimizer=옵티마이저|
validation=검증|account=계정 계좌|transaction=트랜잭션 거래|campus=캠퍼스 교정|example instance=예 예시 예제|category class=범주 카테고리 클래스 종류|positive=긍정 양성|negative=부정 음성|upper top-funnel=상위 상단|lower=하위 하단 더_낮|
development=개발|early beginning=초 초반|late end=말 후반 막판|middle mid=중반 중순|client=클라이언트 의뢰인|label=라벨 레이블 상표|lattice=격자|feature=특성|replica=복제본|worker=작업자|grayscale=회색조|pickup=픽업 수령|locker=로커 보관함|traffic=트래픽|marketer=마케터|cut_off cutoff=컷오프 마감|
history=기록 역사 이력|future ahead=미래 앞으로 향후|past=과거 지난|kernel=커널|speedup speed-up=속도_향상 가속|eager=즉시|compile compiler=컴파일 컴파일러|backend=백엔드|frontend front-end=프론트엔드 프런트엔드|backbone=백본|pipeline=파이프라인|
brand=브랜드|retailer=소매업체 유통업체 리테일러|merchant seller=판매자 상인 셀러|publisher=출판사 퍼블리셔 발행사|advertiser=광고주|creator=창작자 크리에이터|influencer=인플루언서|audience=시청자 독자 청중|reader=독자 구독자|viewer=시청자|campaign=캠페인|agency=대행사 에이전시|commerce=커머스 상거래|checkout=결제|cart=장바구니|
return refund=반품 환불|warehouse=창고 물류센터|package parcel=택배 소포|item=품목 항목 상품|brand_awareness=인지도|loyalty=충성도 로열티|email e-mail mail=이메일 메일|message text=메시지 문자|post=게시물 게시글 글|comment=댓글|follower=팔로워|like=좋아요|link=링크|keyword=키워드|query=쿼리 검색어|
meeting=회의|interview=면접 인터뷰|candidate=후보 지원자|resume=이력서|shift=교대 근무|contractor freelancer=계약직 프리랜서|union=노조|strike=파업|executive=임원 경영진|board=이사회|secretary=장관 비서|mayor=시장|senator lawmaker=의원 상원의원|bill=법안|vote=표결 투표 찬성|clause provision=조항|
rule regulation=규칙 규정 규제|standard=기준 표준|deadline=기한 마감|delay=지연 연기|extension=연장|warranty=보증|repair=수리|part component=부품|module=모듈|unit=대 단위|panel=패널|cell=셀|cable=케이블|tower=타워 탑|satellite=위성|rocket=로켓|launch=발사|orbit=궤도|mission=임무|
telescope=망원경|lab laboratory=연구소 실험실|institute=연구소 연구원 기관|foundation=재단|nonprofit=비영리|association=협회|consortium=컨소시엄|alliance=연합 동맹|coalition=연합|association=학회|conference event=행사 콘퍼런스 학회|keynote=기조연설|session=세션 수업|lesson class course=수업 강의 강좌|degree=학위|graduate=졸업|
grade=학년 성적|exam_pass=합격|tutor tutoring=과외 튜터|classroom=교실|library=도서관|museum=박물관 미술관|theater=극장|stadium=경기장|park=공원|station=역 정류장|bus=버스|taxi=택시|bike bicycle=자전거|ship=선박|port=항만 항구|mine=광산|dam=댐|forest=숲 산림|river=강|island=섬|
bigger big=큰 대규모|tiny=초소형|cheap cheaper low-cost=저렴 싼 저가|expensive costly=비싼 비싸 고가|heavy=무거 중량|light=가벼 경량|hot=뜨거|cold=차가|deep=깊은|high higher=높은 높아|low lower=낮은 낮아|long longer=긴 길어 장기|short shorter=짧은 짧아 단기|slow slower=느린 느려|
single one-time=단일 일회|double dual=이중 두|per-user per_user=사용자당 이용자당|per-seat per_seat=좌석당|per_month=월|per_year=연|per_hour=시간당|per_query=질의당|per_image=장당|base_model=기본_모델|top_tier=최상위_요금제|starter=스타터|
cash=현금|stock equity=주식 지분|bond=채권|option=옵션|upfront=선급 선지급|milestone=마일스톤 단계별|royalty=로열티 인세|commission=수수료|interest=이자|principal=원금|collateral=담보|mortgage=주택담보대출|credit=신용 크레딧|card=카드|wallet=지갑|coin token=코인|bitcoin=비트코인|
cumulative total=누적|series_a=시리즈_A|series_b=시리즈_B|series_c=시리즈_C|series_d=시리즈_D|pre-money=투자_전|post-money=투자_후|annual_recurring_revenue arr=연간_반복_매출|recurring=반복|booking=예약 수주|gross=총 매출총|net=순|pretax=세전|after-tax=세후|adjusted=조정|
inpatient=입원|outpatient=외래|emergency=응급|vaccine=백신|virus=바이러스|symptom=증상|dose=용량 회분|pill=알약|scan=스캔 촬영|x-ray=엑스레이|mri=mri|ct=ct|ultrasound=초음파|sensitivity=민감도|specificity=특이도|false_positive=위양성 거짓양성|false_negative=위음성|
baby infant=아기 영아|pregnant=임신부|couple=부부 커플|single=미혼|married=기혼|parent=부모 학부모|mother=어머니 엄마|father=아버지 아빠|grandparent=조부모|worker=작업자 노동자|retiree=은퇴자|immigrant=이민자|tourist=관광객|guest=투숙객 손님|resident=주민 거주자|citizen=시민|voter=유권자|soldier=군인|veteran=참전|officer=경찰관|
holdout held-out=홀드아웃|dev=개발|train_set training_set=학습_세트 학습셋|test_set=테스트_세트 테스트셋 시험셋|label=라벨 레이블|annotation=주석|crawl=수집 크롤링|filter filtered=필터링 걸러|duplicate dedup=중복|synthetic=합성|real real-world=실제|simulated simulation=시뮬레이션 모의|
handset cellphone mobile_phone mobile=휴대전화 휴대폰 핸드폰 모바일|automotive auto automobile=자동차 차량|commercial private-sector=민간 상업|radiologist=영상의학과 의사 판독의|alone solo=혼자 단독|together combined jointly=함께 같이 합쳐|elsewhere outside=밖 외 그_외 나머지 다른_지역|worldwide globally global=전_세계 세계 글로벌|port harbor=항구 항만|terminal=터미널|in_favor yes aye=찬성|against no nay opposed=반대|laid-off let_go dismissed fired=해고 내보낸 떠나 감원|jailbreak=탈옥|read=읽을 읽는 읽기 읽어|write=쓸 쓰기 쓰는|seller=판매자|rent=빌려 빌리 임대|borrow=빌려 빌린|
hire recruit=채용 뽑|close closed shut=폐쇄 문을_닫|win won winner=이긴 수상 우승|lose lost=잃|deliver delivery=배달 배송|pick picker=선별 집어|arrive=도착|depart leave left=떠난 떠나 출발|night=밤 야간|weekend=주말|weekday=평일|summer=여름|winter=겨울|spring=봄|fall autumn=가을|north northern=북부 북쪽|south southern=남부 남쪽|east eastern=동부 동쪽|west western=서부 서쪽|left=왼쪽|right=오른쪽|
first-year freshman=1학년 신입생|senior veteran experienced=숙련 경력 베테랑|junior novice beginner less-experienced=신입 초보 초급 저숙련|urban=도시|rural=농촌 시골|onshore=육상|offshore=해상|solar=태양광|wind=풍력|nuclear=원전 원자력|gas=가스|coal=석탄|upload=업로드|stream streaming=스트리밍|click=클릭|impression=노출|open=개방|cold=콜드|warm=웜|weakest=약한 취약한|strongest=강한 튼튼한|best top=최고 가장_좋은|worst=최악 가장_나쁜|biggest largest=가장_큰 최대|smallest=가장_작은 최소|fastest=가장_빠른|slowest=가장_느린|
ruling_party=여당|opposition_party opposition=야당|rider courier=라이더 배달원|plaintiff=원고|defendant=피고|jury juror=배심 배심원|prosecutor=검찰 검사|lunch=점심|train=학습|policy=정책|food grocery=식비 식료품|housing=주거|strategy=전략|communications=홍보|recruiting=채용|procurement=조달|legal=법무|renewable renewables=재생에너지|hydropower hydro=수력|biomass=바이오매스|geothermal=지열|diesel=디젤 경유|petrol gasoline=휘발유|gasoline_car=내연기관차|hybrid=하이브리드|electric_car ev=전기차|motorcycle=오토바이|bakery=빵집|cafe=카페|pharmacy=약국|post_office=우체국|bedroom=침실|kitchen=부엌 주방|east_coast=동부|sunny=맑은|rainy rain=비 우천|wet=젖은|dry=마른|dawn=새벽|dusk=해질녘|peak_hours=혼잡_시간|off-peak=한산한|payment=결제|pharmacist=약사|wage=임금|library=도서관|museum=박물관|turbine=터빈|transformer=변압기|patent=특허|sensor=센서|polish=폴란드어|italian=이탈리아어|portuguese=포르투갈어|russian=러시아어|turkish=튀르키예어 터키어|indonesian=인도네시아어|dutch=네덜란드어|swedish=스웨덴어|bengali=벵골어|swahili=스와힐리어|ukrainian=우크라이나어|greek=그리스어|czech=체코어|
daytime daylight day=주간 낮 낮에는|nighttime night-time night overnight=야간 밤 심야|serving serve inference=서빙 서비스 추론|public state-run=공립 국공립|private=사립 민간|renter=세입자|homeowner=집주인 자가|trademark=상표권 상표|copyright=저작권|arm=팔|
full-time regular permanent=정규직 상근|part-time contractor contract temporary=계약직 비정규직 시간제 파트타임 임시직|homemaker=주부|suburban=교외|male boy=남성 남자 남학생|female girl=여성 여자 여학생|employer=고용주|middle_school=중학교 중학생|high_school=고등학교 고등학생 고교|
elementary_school primary_school=초등학교 초등학생|undergraduate=학부 학부생 학사|graduate=대학원 대학원생|junior=주니어 저연차|private-sector=민간|public-sector=공공|citizen national=내국인 시민|foreigner foreign=외국인|taxpayer=납세자|daughter=딸|son=아들|husband=남편|wife=아내|
conglomerate=대기업|sme=중소기업 소상공인|merchant=가맹점|creator=제작자|tablet=태블릿|desktop=데스크톱 데스크탑|wearable=웨어러블|console=콘솔|fiber=광섬유|steel=철강|shipbuilding=조선|cosmetics=화장품|foundry=파운드리|logic=로직|dram=d램 디램|
nand=낸드|hbm=hbm|evaluation eval=평가|reading=독해 읽기|arithmetic=산수 셈|listening=듣기|speaking=말하기|morning=아침 오전|noon lunch=점심 정오|evening=저녁|buyer=매수자 구매자|seller=매도자 판매자|
=수요일 월요일 화요일 목요일 금요일 토요일 일요일 이어 이어서 전망이 기준으로 대신 때문 경우 정도 가운데 이상 이하 미만 일부 이번에 전했 대표적 시간대 전반 단지 연말 연초 연속 주로 점점 점차 최근 방식 방법 처음으로 통해 함께 계속
"""
LONGEST = 8


@lru_cache(maxsize=1)
def english() -> dict[str, tuple[str, ...]]:
    """Return the keys of every English word of the table, phrases with a blank."""
    return _index(0)


@lru_cache(maxsize=1)
def korean() -> dict[str, tuple[str, ...]]:
    """Return the keys of every Korean word of the table; a word that only hides another has none."""
    return _index(1)


def _index(side: int) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for number, row in enumerate(_ROWS.replace("\n", "").split("|")):
        halves = row.split("=")
        key = [f"{number}:{word}" for word in halves[0].split()[:1]]
        for word in halves[side].split():
            written = word.replace("_", " ")
            found[written] = tuple(dict.fromkeys((*found.get(written, ()), *key)))
    return found


def stem(word: str) -> tuple[str, ...]:
    """Return the forms under which an English word may stand in the table: itself, without -s, -ed, -ing, -er."""
    forms = [word]
    for ending, instead in (("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"), ("ers", ""), ("er", ""), ("'s", ""), ("’s", "")):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            bare = word[: -len(ending)]
            forms.append(bare + instead)
            if not instead and len(bare) > 3 and bare[-1] == bare[-2]:
                forms.append(bare[:-1])
    return tuple(forms)

"""How often a word stands in any news at all, in thousandths of texts: what a small week cannot tell by its own counts.

Counted as `terms_of` reads them over some 22,000 texts of our own, in the tests' `data/korean` (title and opening); what under three of a thousand have is left out.
"""

from collections.abc import Mapping

_KOREAN = """\
3: #1 #1.1e+06 #1.2e+09 #1.3e+03 #1.4e+09 #1.5 #1.8e+03 #1.97e+03 #1.9e+03 #1e+11 #2.1e+05 #2.3e+03 #2.5e+09
    #21% #2e+10 #3.2e+10 #44% #46 #4e+05 #4e+07 #4e+09 #54% #5e+07 #63% #800 #85% #8e+08 android arizona asia
    berlin bloomberg browser cfo character chil complain cut discount event expand grok hacker infect ios
    journalism laptop llama logistic msit nasa ohio patent pc sell shortag solv survey swe teen telescop tiktok
    verify wind window xai 가게 개만 개쯤 거라 건당 걸려 검토 것과 겨울 격차 결함 경매 그대로예요 그런 그렇다고 그쳤어요 급여 기를 기온 기준금리 나오지 나타났다 내면 넣어
    네이처 년으 누가 눈에 다운로드 답이 대는 덕에 도달 돈으 돌려 됐고 되었습니다 두는 둘은 뒤로 들어가 들어가요 들어갔어요 들어온 따져 때의 똑같 마련 막을 많았어요 말이 맞는 매일 먹는 면적
    명도 모습 목숨 물론 물을 미성년자 미터 받기 받는다 받아야 발사 방문 번은 변화 봤더니 북미 비행 빠르게 사내 사흘 세의 스위치 스트리밍 신호 아무 않기 않았고 알려진 열두 열어 열차 였고요
    오픈 옮겨 완전히 원단 응답 의학 이렇게 이며 이하 인당 일이에요 일정 일하 있어 있어서 있으면 저자 종전 주로 주사 지난달 찍어 찾아 찾은 첫해 체인 초가 초기 최종 취소 칩이 카드 커피
    컴퓨팅 큐비트 평결 프리미엄 하니 하락 하면 학년 합치면 합친 핵심 헥타르 협상 회사 횟수 훌쩍 휴대폰
4: #1.2e+05 #1.2e+07 #1.4e+03 #1.5e+05 #1.5e+07 #1.5e+08 #140 #16% #1e+10 #2 #2.5e+03 #23% #250 #26% #29% #2e+03
    #32 #34% #35% #37% #39% #3e+06 #3e+07 #3e+09 #4 #47 #4e+08 #52 #58 #58% #5e+06 #61 #61% #62% #64 #65 #6e+08
    #700 #71% #72 #900 accuracy adopt alibaba alphabet amd analyst angel benchmark boston bus chairman contest
    copilot cursor delivery distrust earn emission family friend genom github grid hbm4 headquarter history home
    improv kenya lawyer los messag mexico mind mit mm munich netflix offic open-source polic president qwen rate
    road rocket secretary shop skt spotify standard statistic tax translat upstag warehous waymo word worker 가는
    가을 가입 가진 개월간 거리 거절 건데 걸렸어요 걸린 걸릴 고용 곳으 공동 과제 규칙 그래서 그러니까 그림 기가와트 기억 끝난 나중 낮은 내다봤어요 내렸어요 내부 내요 넘겼어요 넘긴 넘어 넘은
    년보다 년은 노선 높이 누구나 늘었고요 늘었는데 늘었습니다 능력 답했어요 닷새 대에 대에서 독자 돌리 돌아가요 동료 됐습니다 되고 되지 된다고 등급 등록 디지털 때마다 때문이에요 떨어져 떨어졌다
    라면 라운드 라인 마일 만점 많게 많아요 명꼴 명당 모았어요 몫은 몰라요 못했어요 물가 물은 미치 민간 바꿔 바다 바람 밖에서 반년 반복 받지 밝힌 배송 배예요 버그 범위 변경 보내 보유 봄에
    부담 분량 분으 분이 비밀번호 빌려 빠른 빠졌어요 빨리 사건 사람당 사례 사무직 사용량 상담 상담원 서명 설비 설비투자 설정 세상 소식이에요 수수료 수주 수치 스무 시간당 시도 시점 실패 심각
    썼다 쓰면 쓴다 쓴다고 아닌 아예 않는다 않는다고 않아 않았습니다 알려 앞바다 앞서 약을 어기면 업무 없습니다 에는 엔으 여기 여름 연방법원 열린 열어요 열었어요 열한 였고 영업이익률 예전 오후
    온라 올랐습니다 올린 원이다 원인 월간 웨이퍼 위반 유명 의견 의무 이고 이끄 이라 이래 이유예요 잇는 있던 있을 잉글랜드 자신 자주 작동 잡았어요 재단 저녁 적게 전부 전했어요 점으 점은 점이
    정도예요 제대 좋은 주기 주도 주인 주지 준비 줄었고 중반 중앙값 중앙은행 증시 진짜 징역 쪽은 쪽이 초로 초안 최신 추적 추정 출하 칩은 토요일 톤을 통화 투입 팀이 파업 팔린 팔아 팔았어요
    하겠다고 하고요 하나꼴 한꺼번 한때 했고요 했는데 혼자 확률 확보 확정 회계연 회원 휴대전화
5: #1.1e+09 #17% #18% #1e+07 #1e+12 #2.5e+05 #24% #25% #2e+05 #2e+07 #34 #36 #38 #3e+08 #42 #5 #50% #5e+05
    #5e+09 #600 #70 #7e+04 #80 #8e+04 #90% actor airport answer asml bill build buy congress deepseek delay
    deploy dron email estonia european fake finland gas hbm health humanoid hurrican hyundai intel international
    jury kakao lawmaker meet men movi music nuclear organization parent performanc plant poland privacy project
    quantum reject saudi scientist shareholder softbank sound south stanford tesla tsmc vaccin vote wage weight
    zurich 갖고 개까지 개는 개에 개에서 개인 개짜리 거죠 건물 건에 건의 건이 걸리 검사 것도 것보다 계산 공정 궤도 근처 남아 내린 내용 냈다 너무 년대 늘릴 단지 답을 덕분 도움 뛰었어요
    마무리 만큼 말을 매주 메가와트 명과 명에서 명이에요 명쯤 모은 물건 물었더니 받았다 밝혔습니다 법을 보도 보여요 부과 부품 분에 상품 새벽 선수 성적 세대 셈이죠 소식 손을 스스 시범 시설
    시행 신규 심사 쓰게 아니 않으면 앱을 어느 여러 였습니다 영어 오차 원래 월의 위에 이내 이어 이틀 인근 일간 일은 있고요 자료 작품 장으 적은 전문 전문가 정식 정작 제한 조건 주고 주에
    줄었다고 줄었대요 줄었습니다 지급 지난해 진행 집계 차로 참가자 찾아냈어요 처음이에요 최저 킬로미터 통과 통째 파는 판단 프랑 피해 하는데 학자 한다고 합쳐 해도 했고 했지 허락 혐의 회계연도
    후보 흑자
6: #1.5e+03 #1.5e+09 #120 #13% #14% #150 #19% #22% #23 #27 #27% #2e+06 #2e+08 #2e+09 #35 #400 #41 #41% #45 #48
    #5e+08 #80% #8e+09 #9e+04 africa agency auto camera car charg claim consumer damag document economy
    education francisco game hire import install insuranc iphon ireland judg manufactur math medical ministry
    mistral musk of partner perplexity program reason regulation ruling scam self-driving singapor song spac
    summary taiwan tariff teacher therapy tokyo updat win 가능성 가입자 값을 걱정 건으 결정 공사 관측 규정 그룹 글을 기기 기본 기사 끝에 나노 내고
    넘었어요 년을 년의 년이 누적 늘었고 달라고 대비 대표 대형 돈이 동의 두고 뒤를 드는 때는 떨어졌어요 라고 라는 마감 명에 목요일 미리 반면 받고 받을 밝히지 방식 배에 배쯤 보여 보통 분석
    불과 비교 비롯 비중 사실 사이트 생각 생성 생성형 센터 센트 손님 순이익 숫자 시속 시즌 썼어요 쓰기 쓰지 안에서 않았다 양산 어떤 얼마나 엔을 연결 연말 오래 오류 오전 올라 올랐다 올렸어요
    외부 운행 유지 이끈 이라고 이야기 인구 인데 인력 인정 인터넷 일로 일반 일요일 입력 있는데 있었어요 있으며 있지 자기 자사 장치 저장 적용 적이 전년 제공 주간 줄어든 짓는 쯤을 차량 찾는
    초에 출신 컴퓨터 크로네 파리 파일 한도 해외 했더니 했습니다 현지
8: #1% #1.2e+03 #1e+08 #21 #26 #29 #31% #38% #7% #70% #9e+03 api appeal attack brazil breach budget california
    child clinical commission copyright debt deepmind energy engineer face fund gpt growth gw hike italy layoff
    leav lg liability licens national naver new norway paper permit photo physic platform profit question safety
    san satellit school screen security shut solar texa union warn water weather writer 가구 가까운 가동 가치 각각 값은 값이 경기
    계정 곳의 공짜 금요일 기대 길이 나눠 나올 나이 남은 내놓 내는 내야 냈어요 넘어요 높은 늘었다 단계 단체 뒤에 들여 따라 따로 떨어진 만들 만들어 말로 말했어요 명가량 명령 무게 물량 바로
    반대 받는 받아 받아요 배를 배인 벌써 보는 보면 봤어요 부문 사는 성인 세운 수도 승객 써요 아니에요 아이 않는 않아요 약속 예정이에요 오른 오히려 올랐어요 올려 월요일 이들 일이 자체 작업
    잘못 장비 장을 저희 전의 정보 제안 주당 주민 주장 줄었다 증가 지구 차례 차이 찬성 초당 추산 출력 크게 표시 프로 하기 하반기 해당 해마다 했다고 효과
10: #11% #12% #15% #1e+05 #2% #22 #28 #300 #4% #5% #6% #60% #6e+04 #7e+03 #8% #9% acquir airlin assistant ban
    capacity cash city claud coding crash discover doctor drop export founder hynix imag job kg lab launch local
    london manag mw netherland payment phon report risk seoul settl softwar spain stock swiss women york 개로 개의
    걸쳐 계속 곳에 곳은 그대 그래 금액 기존 나와요 남짓 내놨어요 늘어 달에 대가 대로 됩니다 들어 마리 매장 번에 봐요 비슷 사용 상대 수준 시스템 쓰고 아래 안팎 앞으 어치 없다고 없어요 에게
    여전히 연속 였다 영향 원으 이런 이용 이유 일을 있대요 적어 점을 줄어 줘요 직접 칩을 크기 포함 필요 화요일
13: #10% #13 #17 #19 #20% #200 #3% #30% #31 #4e+03 #500 #5e+04 #6e+03 #90 ad add agent amazon app appl approv
    australia book canada cloud denmark design develop developer eu evaluation experiment featur franc gb gemini
    hospital ipo loss order paid rais rival scor search server siri speed stak student subscription supply
    sweden university voic 가까이 가량 가지 개국 곳을 그런데 나라 나머지 다음 달러 돈은 마지막 많은 먼저 명은 받은 밝혔어요 배로 보니 사상 사업 상반기 생산 셈이에요 신청
    실제 아니라 않고 여덟 역대 열에 였어요 예정 요청 이름 일까지 일부 일에 일주일 자리 작은 정도 차지 참여 처리 최고 최소 하고 합니다
17: #100 #16 #1e+09 #24 #25 #3e+04 #40% #4e+04 #50 #60 #8e+03 announc anthropic bank battery chat chatbot
    chatgpt code explain gpu india languag memory meta operat parameter power problem product sale samsung sue
    tool video 개가 거라고 거의 건을 곳에서 곳이 그중 기간 나온 년부터 늘어난 늘었어요 당국 대상 돈을 되는 많이 말까지 문을 미만 받았어요 버전 보고 보다 비율 사이 아홉 않았어요 않은
    업체 영업이익 예상 이미 일곱 입니다 있게 있고 조금 줄었어요 짜리 파운드 포인트 확인
22: #18 #1e+06 #2e+04 #3e+03 #40 #5e+03 cost court data demand europ fine free germany japan km microsoft nvidia
    patient prob robot servic startup token valuation 개월 규모 나왔어요 년까지 다른 대를 대부분 대신 돼요 만드 만든 명에게 명으 명의 배가 없이 여섯 연간
    월까지 월부터 있습니다 전보다 전에 주는
30: #14 #15 #1e+03 #30 center ceo china chip electric factory forecast goal government openai research
    researcher result shar support train uk world 가까 거예요 년간 됐어요 번째 쓰는 일부터 전체 하나
40: #1e+04 #20 customer deal employe googl invest korea plan record releas ship user 같은 개를 넘는 년에 다섯 모두 시작 아직 안에
    월에 이상 이에요 지금 하루
60: #11 #12 pric quarter test 넘게 만에 명을 분의 예요 절반 평균 해요 했어요
80: #10 model revenu us 명이 시간 있어요 최대
"""

_ENGLISH = """\
3: #1.2e+04 #1.2e+09 #1.3e+09 #1.4e+04 #1.5 #1.5e+07 #1.9e+03 #1.9e+09 #2.4 #2.5 #2.5e+03 #240 #33% #36% #37 #46
    #54% #57% #58 #5e+05 #5e+06 #640 #6e+03 #6e+04 #700 #75 #91% adob along analysis angel animal anyon apach
    arizona articl asia ask audio backlog berlin beta blood bloomberg blue brand breach burn candidat cap
    celsius chipmaker clinic clip commerc common companion cool crash cross cursor deploy describ detect
    division domestic driv economist edit editor emission employer engin enterpris entry event exce exchang
    exempt experiment fals field flash flaw fo fold foreign further goal gold grant halv hear hired hiring hong
    hug hundr ice inferenc inflation involv ios item itself kilowatt km latest lawyer leas legal llama los
    material max memo merg mexico micron mill minor narrow naver none notic oct ohio own owned patch phas polic
    population position previously prim prob protection provider pull push quantum qubit query qwen radiologist
    ray refund register retailer risen rocket role rout saudi saved saw shown speak split star strip studio
    supercomputer teenager thousand titl town turnover uber whol winter xai yield
4: #1 #1% #1.2 #140 #1e+07 #1e+10 #2 #2.5e+05 #21% #23% #25% #26% #28% #2e+05 #2e+06 #2e+07 #2e+08 #2e+10 #35%
    #37% #39% #3e+08 #3e+09 #45% #47 #5 #52 #5e+09 #61% #65 #6e+08 #72 #800 #90% #900 accelerator ad admit ads
    advertis airport alibaba amount annualiz application asml autumn award bandwidth begun bench better body
    boston bot brok browser bug buyer cannot carbon caus chain character class clear coast collect comment
    complaint comply consum content contribut copilot core corporat cours death debt decid delet develop diseas
    display document dose drew driverless ending exam exclud expand expert expos extend extra farmer fastest few
    fill fire flag flat fly fuel fully gap github giving glass governor gross ground grown hire history hope
    hyundai industry install iphon ireland jury known letter library life littl load loan log lose main manag
    manager millisecond minus mit mode munich museum music nanometer netflix noth nuclear nurs often oracl
    organization other pair park participant performanc pick play poland policy predict premium provid rank
    rated recover retir roll room row salesforc sampl saving seek shareholder shift shopper shut similar
    slightly slow solv spacex speech speed st stanford station stood storag straight stream street strik sue
    suggest summary swe tariff temperatur tier ton unchang verifi view volunteer walk warehous watt weather win
5: #1.1e+09 #13% #17% #18% #1e+06 #24% #250 #27% #29% #32 #34 #36 #41% #42 #44% #4e+03 #58% #5e+03 #5e+04 #5e+08
    #600 #61 #62% #64 #70 #71% #80 #8e+09 #9e+03 able accept accuracy adding advanc aim airlin alphabet amd
    approval attack authority back bar becam benchmark biggest blam block camera cancer card cell ceo citing
    commercial computer confirm context control copy copyright creat custom damag danish date deepseek died
    director draft dron electronic england english enter fallen farm filed filing film fleet forc foundation gas
    goe good gpu heat household hynix improv index intel internal international investment island issu italy
    jump kill kroner learn licenc light likely look low mark mass matter media median meet messag miss mostly
    never new norway note operation panel parent parliament penalty predecessor problem processor program prompt
    propos publisher pupil quarterly real reason recur reduc reject resident ruled save scal scan schedul scienc
    sea seen send sent several side singapor social softbank spac spain spotify standard subscription sweden
    swedish tenth together trip twelv visit wafer web word zurich
6: #1.2e+03 #1.5e+03 #1.5e+09 #120 #14% #19% #1e+04 #1e+05 #1e+08 #22% #27 #2e+04 #2e+09 #34% #35 #38 #400 #45
    #50% #7% #80% act activ agreement air allow appear apply area arm arriv australia away becom behind board
    brazil break california campus carri central chat combin construction consumer conversation credit decision
    default denmark department doctor draw driver dutch earth enough exist factory familiar file final financial
    food french gb general generation generativ german gigabyt given gram grid head hous incom insid instead
    institut introduc kept label land larger link live local lowest measur mid moved name named natur need north
    official older one orbit packag partner period perplexity pilot plus poll privat promis ran rather reactor
    region rent rest right robotic safety scientist screen seat seoul serv settl shipment short smaller song
    spot stag stand step summer swiss taken taking tax teacher tesla think ticket traffic tripl tsmc uk ventur
    visitor volum voted wait watch well whether wind workforc writ written
8: #150 #2% #21 #23 #28 #29 #30% #31% #38% #4% #41 #48 #5% #6% #60% #70% #8% #9% access add aged almost alon api
    appeal availabl billion britain british brought budget canada cent check coding comput contain current decad
    deepmind degre delay design devic digital disclos dollar download drug electric eleven eu export family fee
    fifth financ find fined fiscal flight francisco game gpt gpus grow growth hand held higher highest hit
    humanoid india invest join last left longer margin match meter mile minister mistral move national network
    night officer onlin owner page paper paris passenger payment person plac president process rang remov replac
    review ride rise risk season security see shop sk slip solar squar stak switch talk task term texa text
    though tokyo track updat vote warn waymo weekly went window women worldwid yen yuan
10: #10% #11% #12% #15% #20% #26 #3% #300 #3e+03 #40% #500 #90 across added adult affect age agency ahead
    already announc approv asked author ban beat best cash centr children claim climb complet count daily declin
    deliver delivery electricity employ ended error fail fall far faster featur federal finish former founder
    fourth franc gain gave germany give global grew handl health increas input kilogram kilometer larg lead leav
    level lift member ministry money net operator outsid past paying peak percentag platform pound production
    question request research result san satellit school search server sery size spent spring stay stock stop
    student target top trad union video voic water weight wrot
13: #100 #13 #17 #19 #1e+03 #1e+09 #200 #22 #31 analyst appl around assistant battery began below bill book both
    bring built business capacity capital carry chatbot chatgpt claud cloud co code come commission court demand
    due earn effect energy engineer face fine follow gemini generat gigawatt go help high hospital imag investor
    judg keep kilometr lab late later law licens limit line list london long loss lower machin metr monthly near
    offic once patient phon post previous pro produc product project public publish read regulator remain requir
    return rival rule samsung sell small stor subscriber supply tonn turn twic university valuation vehicl weigh
    worker york
17: #16 #24 #25 #40 #50 #60 abov agent agre amazon annual answer anthropic app bank based begin came car case
    chang city contract deal developer doubl early estimat fewer figur full government hold home japan lost
    megawatt memory microsoft number old operat parameter part pass profit put receiv robot round scor ship show
    singl softwar south study survey world worth
22: #11 #15 #18 account ago build charg compar cover drop eight firm forecast free human job korea languag
    largest launch led maker market meta million nearly nvidia offer order output paid power rate researcher
    roughly set seven sign site spend startup support team th token tool total trial us valu version week
30: #10 #12 #14 #20 #30 acquir call center china clos country euro europ executiv group includ nine openai plant
    point releas report servic sold stat system ten took within
40: averag chief chip customer cut earlier employe end expect fell found googl minut open pay pric reach record
    rose run sale six start test time train unit user work
60: cost data five four half plan rais revenu second shar sinc third
80: hour model quarter
"""


def _shares(table: str) -> Mapping[str, float]:
    """Return the share of texts that have a word, by word; a line that is not indented begins with its thousandths."""
    found: dict[str, float] = {}
    thousandths = 0
    for part in table.split():
        if part.endswith(":"):
            thousandths = int(part[:-1])
        else:
            found[part] = thousandths / 1000
    return found


_SHARES = {True: _shares(_KOREAN), False: _shares(_ENGLISH)}


def share(term: str, *, korean: bool, bridge: bool) -> float:
    """Return the share of news in a language that has a term, or in either where both can share it; 0 where that is next to none."""
    own = _SHARES[korean].get(term, 0.0)
    return max(own, _SHARES[not korean].get(term, 0.0)) if bridge else own

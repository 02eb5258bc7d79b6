"""Ministers, commissioners, lawmakers and regulators of the AI news, each with its writings, as in `alias_table`."""

LEADERS = """
Henna_Virkkunen Virkkunen: 헤나_비르쿠넨 비르쿠넨
Teresa_Ribera Ribera: 테레사_리베라 리베라
Margrethe_Vestager Vestager: 마르그레테_베스타게르 베스타게르
Thierry_Breton: 티에리_브르통 브르통
Michael_McGrath: 마이클_맥그래스
Maros_Sefcovic Šefčovič Sefcovic: 마로시_셰프초비치 셰프초비치
Valdis_Dombrovskis: 발디스_돔브로우스키스
Stéphane_Séjourné Séjourné: 스테판_세주르네
Christine_Lagarde Lagarde: 크리스틴_라가르드 라가르드
Andrew_Bailey: 앤드루_베일리
Kazuo_Ueda: 우에다_가즈오
Rishi_Sunak Sunak: 리시_수낵 수낵
Tony_Blair: 토니_블레어
Liz_Kendall: 리즈_켄들
Peter_Kyle: 피터_카일
Rachel_Reeves: 레이철_리브스
Friedrich_Merz Merz: 프리드리히_메르츠 메르츠
Olaf_Scholz: 올라프_숄츠 숄츠
Giorgia_Meloni Meloni: 조르자_멜로니 멜로니
Pedro_Sánchez Pedro_Sanchez: 페드로_산체스
Justin_Trudeau Trudeau: 쥐스탱_트뤼도 트뤼도
Evan_Solomon: 에번_솔로몬
Anthony_Albanese Albanese: 앨버니지
Luiz_Lula Lula: 룰라
Mohammed_bin_Salman: 무함마드_빈_살만 빈살만
Sheikh_Tahnoon: 타흐눈
Li_Qiang: 리창
He_Lifeng: 허리펑
Wang_Yi: !왕이
Fumio_Kishida Kishida: 기시다
Ashwini_Vaishnaw Vaishnaw: 아슈위니_바이슈나우
Kamala_Harris: 카멀라_해리스
Barack_Obama Obama: 버락_오바마 오바마
Hillary_Clinton: 힐러리_클린턴
Ron_DeSantis DeSantis: 론_디샌티스 디샌티스
Greg_Abbott: 그레그_애벗
Kathy_Hochul Hochul: 캐시_호컬 호컬
Scott_Wiener Wiener: 스콧_위너
Alex_Bores: 앨릭스_보어스
Ted_Cruz: 테드_크루즈
Josh_Hawley Hawley: 조시_홀리
Elizabeth_Warren: 엘리자베스_워런
Mark_Warner: 마크_워너
Richard_Blumenthal Blumenthal: 리처드_블루먼솔
Marsha_Blackburn: 마샤_블랙번
Ed_Markey: 에드_마키
Alexandria_Ocasio-Cortez: 오카시오코르테스
Josh_Shapiro: 조시_셔피로
JB_Pritzker Pritzker: 프리츠커
Pam_Bondi: 팸_본디
Pete_Hegseth Hegseth: 피트_헤그세스 헤그세스
Emil_Michael: 에밀_마이클
Kevin_Hassett: 케빈_해싯
Jamieson_Greer Greer: 제이미슨_그리어
Brendan_Carr: 브렌던_카
Andrew_Ferguson: 앤드루_퍼거슨
Gary_Gensler Gensler: 개리_겐슬러 겐슬러
Paul_Atkins: 폴_앳킨스
Rohit_Chopra: 로힛_초프라
Susie_Wiles: 수지_와일스
Sriram_Krishnan: 스리람_크리슈난
Dean_Ball: 딘_볼
Gina_Raimondo Raimondo: 지나_러몬도 러몬도
Steve_Bannon: 스티브_배넌
Pope_Leo Leo_XIV: 교황_레오_14세 레오_14세
António_Guterres Guterres: 구테흐스
Doreen_Bogdan-Martin: 도린_보그단마틴
"""
OWNED = (
    "hennavirkkunen europeancommission|hennavirkkunen eu|teresaribera europeancommission|teresaribera eu|margrethevestager europeancommission|margrethevestager eu|"
    "michaelintrator coreweave|arthurmensch mistral|lipbutan intel|liangwenfeng deepseek|aravindsrinivas perplexity|clemdelangue huggingface|benioff salesforce|ellison oracle|"
    "lisasu amd|timcook apple|karp palantir|suleyman microsoft|lecun meta|murati thinkingmachines|sutskever safesuperintelligence|brockman openai|"
    "andrewfeldman cerebras|jonathanross groq|jimkeller tenstorrent|brettadcock figureai|palmerluckey anduril|alighodsi databricks|sridharramaswamy snowflake|michaeltruell anysphere|amjadmasad replit|antonosika lovable|"
    "scottwu cognition|jonyive apple|mikerockwell apple|marybarra gm|jimfarley ford|darakhosrowshahi uber|tekedramawakana waymo|dmitridolgov waymo|jamiedimon jpmorgan|davidsolomon goldmansachs|juliesweet accenture|larryfink blackrock|"
    "guillermorauch vercel|arkadyvolozh nebius|chaselochmiller crusoe|winstonweinberg harvey|arvindjain glean|yanjunjie minimax|eddiewu alibaba|joetsai alibaba|yangzhilin moonshot|wangxingxing unitree|robinli baidu|"
    "renzhengfei huawei|leijun xiaomi|zhangyiming bytedance|ponyma tencent|hexiaopeng xpeng|wangchuanfu byd|mukeshambani reliance|gautamadani adani|davidha sakanaai|rolandbusch siemens|christophefouquet asml|"
    "ccwei tsmc|hocktan broadcom|michaeldell dell|renehaas arm|colettekress nvidia|arvindkrishna ibm|aidangomez cohere|thomaskurian googlecloud|thomaskurian google|ruthporat google|alexandrwang meta|alexandrwang scaleai|masayoshison softbank|"
    "jeffdean google|fei-feili worldlabs|andrewbosworth meta|noamshazeer google|nickturley openai|kevinweil openai|mikekrieger anthropic|jackclark anthropic|jaredkaplan anthropic|danielaamodei anthropic|janleike anthropic|"
    "amyhood microsoft|kevinscott microsoft|bradsmith microsoft|susanli meta|craigfederighi apple|johngiannandrea apple|johnternus apple|bezos amazon|trump whitehouse"
)
"""Who brings whom along, as in `alias_table.MAKERS`."""

"""The words by which news speaks of what it has named before: for whom, for what, and what is somebody's for sure (매출, shares)."""

COMPANY_NOUNS = (
    r"compan(?:y|ies)|firms?|start-?ups?|labs?|laborator(?:y|ies)|(?:chip|car|phone|robot|toy|drug|game|truck|plane|device|software|model|app)?-?makers?|automakers?|giants?|groups?|agenc(?:y|ies)|ministr(?:y|ies)|regulators?|watchdogs?|"
    r"commissions?|banks?|lenders?|insurers?|brokers?|funds?|publishers?|newspapers?|outlets?|broadcasters?|retailers?|airlines?|carriers?|operators?|providers?|developers?|manufacturers?|suppliers?|foundr(?:y|ies)|studios?|labels?|unions?|"
    r"court|judge|universit(?:y|ies)|institutes?|schools?|hospitals?|teams?|business|unit|division|subsidiary|parent|venture|network|platforms?|marketplace|government|administration|council|authorit(?:y|ies)|department|office|board|"
    r"researchers|authors|plaintiffs?|defendants?|backers?|investors?|partners?|buyer|seller|rivals?|conglomerate|exchange|utility|consultancy|owner|shares|stock|listing|newcomer|outfit|organi[sz]ations?|nonprofit|foundation|consortium|"
    r"alliance|club|service|competitor|customer|client|contractor|vendor|telco|miner|shipbuilder|brand"
)
PERSON_NOUNS = (
    r"chief executive|chief|ceo|cto|cfo|founders?|co-?founders?|chairman|chairwoman|chair|president|minister|secretary|senator|governor|commissioner|director|executives?|boss|head|professor|researcher|scientist|engineer|"
    r"spokes(?:man|woman|person)|analyst|economist|billionaire|lawyer|economist|investor|mayor|premier|chancellor|official|author"
)
PRODUCT_NOUNS = (
    r"models?|versions?|apps?|assistants?|chatbots?|bots?|tools?|services?|products?|chips?|processors?|accelerators?|robots?|humanoids?|robotaxis?|browsers?|phones?|devices?|headsets?|glasses|agents?|systems?|features?|platforms?|"
    r"software|games?|cars?|vehicles?|suites?|plans?|engines?|editors?|generators?|networks?|clusters?|machines?|librar(?:y|ies)|framework|release|successor|predecessor|update|upgrade|series|family|line-?up|supercomputer|wearable|"
    r"speakers?|consoles?|bears?|toys?|sites?|weights|api|satellites?|drones?|project|deal|law|act|bill"
)
BARE_ENGLISH = (
    r"[A-Z]?[a-z]+(?:ing|ings|tion|tions|sion|ment|ments|ness|ity|ship|ance|ence|ers|ors|ists|ants|ents|ues|ures|ices|ales|osts|ares|ata|ees)|The|A|An|In|On|At|By|For|From|With|After|Before|When|While|If|As|It|Its|He|She|They|We|You|This|"
    r"That|These|Those|But|And|Or|So|Under|Over|Until|Since|Only|Now|Then|There|Here|Both|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|About|Around|Nearly|Almost|More|Most|Some|Many|Few|Several|All|Each|Every|Half|Last|Next|No|Not|"
    r"Founded|Based|Built|Launched|Revenue|Sales|Profit|Profits|Net|Gross|Operating|Income|Loss|Losses|Shares|Stock|Capital|Capex|Spending|Users|Subscribers|Customers|Clients|People|Students|Teachers|Workers|Staff|Employees|Engineers|"
    r"Developers|Researchers|Scientists|Doctors|Patients|Drivers|Analysts|Investors|Hackers|Headcount|Prices|Price|Access|Output|Traffic|Demand|Orders|Backlog|Margins?|Cash|Debt|Costs|Cost|Training|Inference|Bookings|Annual|Annuali[sz]ed|"
    r"Monthly|Weekly|Daily|Quarterly|Free|Paid|Total|Average|Overall|Data|Cloud|Advertising|Hardware|Software|Services|Chips?|Clips|Clip|Videos?|Images?|Songs?|Talks|Plans|Deliveries|Shipments|Production|Usage|Downloads|Attackers|Lawyers|"
    r"Judges?|Officials|Executives|Managers|Unions?|Writers|Publishers|Artists|Parents|Teens|Children|Women|Men|Young|Older|New|Early|Late|Earlier|Later|Meanwhile|However|Still|Also|Because|Although|Though|Despite|During|Within|Without|"
    r"Through|Between|Among|According|Today|Yesterday|Tomorrow|Tests?|Trials?|Results|Scores|Weights|Tokens|Queries|Answers|Messages|Calls|Rides|Trips|Cars|Robots|Trucks|Drones|Phones|Models?|Agents?|Apps?|Its|Our|My|Their|His|Her|Up|"
    r"Down|Out|Off|To|Of|Just|Even|Such|What|Who|How|Why|Where|Which|Whether|Anyone|Everyone|Nobody|Nothing|Once|Again|Together|Instead|Rather|Versions?|Valued|Asked|Given|Compared|Excluding|Including|Backed|Led|Made|Priced|Trained|"
    r"Released|Unlike|Like|Net|Pre|Post|Quarter|Year|Month|Week|Day|Years|Months|Weeks|Days|Hours|Minutes|Percent|Part|Parts|Roughly|Approximately|Fewer|Less|Another|Other|Others|Same|Different|Big|Small|Large|Full|Part|Second|First|Third"
)
VERBS = (
    r"is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|do|did|[a-z]{2,}ed|rose|fell|grew|sank|slid|shot|went|took|made|cost|costs|spend|spends|spent|beat|hit|paid|pays|pay|sold|sells|sell|got|get|gets|ran|runs|run|"
    r"begin|begins|began|start|starts|use|uses|says|said|stood|came|comes|come|gave|gives|won|lost|lose|led|left|held|holds|rise|rises|fall|falls|reach|reaches|include|includes|remain|remains|plan|plans|expect|expects|want|wants|accounts?"
)
BARE_KOREAN = (
    r"회사|업체|기업|업계|당사|양사|양측|스타트업|제조사|개발사|운영사|통신사|은행|대학|연구팀|연구진|연구소|위원회|부처|정부|당국|재판부|법원|검찰|경찰|노조|재단|기관|시장|그룹|모회사|자회사|계열사|대표|회장|사장|부사장|부회장|의장|위원장|장관|총리|"
    r"교수|박사|관계자|대변인|창업자|연구원|총괄|부총리|실장|센터장|본부장|그|그녀|모델|서비스|제품|앱|칩|로봇|챗봇|시스템|플랫폼|기술|기능|단말|차량|게임|버전|요금제|에이전트|비서|솔루션|기기|반도체|공장|데이터센터|매출|매출액|영업이익|순이익|이익|손실|"
    r"영업손실|순손실|적자|흑자|주가|지분|시가총액|기업가치|몸값|이용자|가입자|사용자|회원|구독자|고객|고객사|직원|임직원|인력|판매량|생산량|출하량|수량|물량|수율|점유율|비중|비율|성장률|이용률|정확도|점수|가격|값|요금|이용료|구독료|비용|투자액|투자금|규모|"
    r"예산|설비투자|투자|계약|거래|인수|합병|상장|공모가|수주|잔고|실적|전망|목표|계획|일정|출시|개발|학습|훈련|추론|성능|속도|용량|매개변수|파라미터|토큰|가중치|데이터|이번|이후|현재|당시|여기|이곳|이것|이는|양산|생산|공급|판매|지원|대상|[가-힣]*(?:액|량|률|율|료|비|수|값)|[0-9.,]+[가-힣]*|평가|심사|투표|사고|유출|피해|장애|개인정보|"
    r"과징금|벌금|소송|조사|처분|법안|법|개정안|시행|기간|작업|사업|사업부|부문|프로젝트|과제|팀|참가자|응답자|학생|환자|의사|교사|기자|투자자|주주|매장|사이트|화면|영상|기사|책|논문|연구|조사|설문|결과"
)
"""How the subject of a Korean sentence ends where it is no name: 3분기 영업이익은, 이 회사는."""
LATER = r"이 (?:회사|업체|기업|모델|서비스|앱|칩|로봇|제품|기술|대학|기관)|해당 (?:회사|업체|기업|모델|서비스|앱|제품)|(?<![가-힣])(?:회사|업체|양사|당사)(?:는|가|의|측)"
TITLES = r"CEO|최고경영자|대표|회장|부회장|사장|부사장|창업자|공동창업자|설립자|의장|위원장|부위원장|장관|CTO|CFO|최고기술책임자|최고재무책임자|총괄|수석|연구원|과학자|교수|임원|대변인|이사"
ITSELF = (
    r"[A-Z][\w&'’.-]*(?: [A-Z][\w&'’.-]*){0,3}(?:, (?:an?|the) [^,.]{3,60},)? "
    r"(?:(?:has|have|had) )?(?:released|launched|unveiled|introduced|rolled out|open-sourced|raised \$|acquired|bought|shipped|opened|published)\b"
)
"""A source that begins with who did it: its own name, whether a table knows it or not."""

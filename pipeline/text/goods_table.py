"""Shipping lines, shops, fashion, food, pharma and health, each with its writings, as in `alias_table`: several rows a line."""

GOODS = """
IAG_International_Airlines_Group: +IAG|Zara: +인디텍스|Ofsted: 오프스테드|Ofgem: 오프젬|Ofwat: 오프왓|Hawk-Eye: 호크아이|MSC_Mediterranean_Shipping_Company: +MSC
CMA_CGM: CMA_CGM|Cosco_Shipping Cosco: 코스코해운 중국원양해운|Evergreen_Marine: 에버그린해운 에버그린마린|ONE_Ocean_Network_Express Ocean_Network_Express: 오션네트워크익스프레스
Yang_Ming: 양밍해운|Zim ZIM_Shipping: 짐라인|NYK_Line Nippon_Yusen: 닛폰유센 일본우선|Mitsui_OSK_Lines MOL_shipping: 쇼센미쓰이 미쓰이OSK|K_Line Kawasaki_Kisen: 가와사키기선
Frontline_shipping: 프론트라인|DP_World: DP월드|PSA_International: PSA인터내셔널|Hutchison_Ports CK_Hutchison: CK허치슨 허치슨포트|Pan_Ocean: 팬오션|SM_Line: SM상선
Carnival_Corporation: 카니발코퍼레이션|Royal_Caribbean: 로열캐리비안 로열캐러비안|Norwegian_Cruise_Line: 노르웨이지안크루즈|!P&O: P&O크루즈 P&O페리|DB_Schenker Schenker: DB쉥커 ?쉥커
J.B._Hunt: JB헌트|C.H._Robinson: CH로빈슨|Yamato_Transport: 야마토운수|Sagawa_Express: 사가와익스프레스|Japan_Post: 일본우정 일본우편|Royal_Mail: 로열메일|Deutsche_Post: 도이체포스트
La_Poste: 라포스트|PostNL: 포스트NL|SF_Express SF_Holding: ?순펑|Cainiao: 차이냐오|Evri: 에브리택배|InPost: 인포스트
Microsoft Marks_&_Spencer Marks_and_Spencer: 막스앤드스펜서 마크스앤드스펜서 막스앤스펜서|Morrisons: 모리슨스|!Asda: 아스다|Waitrose: 웨이트로즈|John_Lewis: 존루이스|Harrods: 해러즈 해러즈백화점
Selfridges: 셀프리지|JD_Sports: JD스포츠|Sports_Direct: 스포츠다이렉트|Frasers_Group: 프레이저스그룹|Boohoo: ?부후|Asos: 아소스|Currys: 커리스|Argos: 아고스|!Kingfisher: ?킹피셔
Pret_A_Manger !Pret: 프레타망제|Greggs: 그렉스|Costa_Coffee: 코스타커피|Wetherspoon JD_Wetherspoon: 웨더스푼|Auchan: ?오샹|Casino_Group: 카지노그룹|Decathlon: 데카트론 데카틀론
Fnac: ?프낙|Galeries_Lafayette: 갤러리라파예트|Metro_AG: 메트로AG|Edeka: 에데카|Rewe: 레베그룹|Otto_Group: 오토그룹|MediaMarkt Ceconomy: 미디어마르크트|Mercadona: 메르카도나
El_Corte_Ingles: 엘코르테잉글레스|Ahold_Delhaize: 아홀드델하이즈|Albert_Heijn: 알버트하인|Migros: 미그로스|Esselunga: 에셀룽가|Publix: 퍼블릭스|Whole_Foods: 홀푸드|Trader_Joe's: 트레이더조
Dollar_General: 달러제너럴|Dollar_Tree: 달러트리|Rite_Aid: 라이트에이드|GameStop: 게임스톱|AutoZone: 오토존|CarMax: 카맥스|Carvana: 카바나|Ulta_Beauty: 울타뷰티
Bath_&_Body_Works: 배스앤드보디웍스|Victoria's_Secret: 빅토리아시크릿 빅토리아_시크릿|Bloomingdale's: 블루밍데일스|Saks_Fifth_Avenue Saks: 삭스피프스애비뉴 ?삭스|Neiman_Marcus: 니만마커스
JCPenney: JC페니|!Sears: 시어스|Kmart: 케이마트|Toys_R_Us: 토이저러스|Barnes_&_Noble: 반스앤드노블 반스앤노블|Waterstones: 워터스톤스|RadioShack: 라디오섁|Bed_Bath_&_Beyond: 베드배스앤드비욘드
PetSmart: 펫스마트|7-Eleven Seven-Eleven: 세븐일레븐|FamilyMart: 패밀리마트|!Lawson: ?로손|!Aeon: 이온그룹|Muji Ryohin_Keikaku: 무인양품|Fast_Retailing: 패스트리테일링
Takashimaya: 다카시마야|Isetan_Mitsukoshi: 이세탄미쓰코시|Daiso: 다이소|Don_Quijote Pan_Pacific: 돈키호테|Nitori: 니토리
Circle_K Couche-Tard Alimentation_Couche-Tard: 쿠시타르|Loblaw: 로블로|Woolworths: 울워스|!Coles: 콜스그룹|Wesfarmers: 웨스파머스|Shoprite: 쇼프라이트|Falabella: 팔라벨라
MercadoLibre: 메르카도리브레|Allegro: !알레그로|Bol.com: 볼닷컴|Vinted: 빈티드|!Depop: ?디팝|Poshmark: 포시마크|StockX: 스톡X|Farfetch: 파페치|Mytheresa: 마이테레사
Net-a-Porter: 네타포르테|Lotte_Hi-Mart: 롯데하이마트|Hermes Hermes_Paris: 에르메스|Dior: ?디올 디오르|Fendi: ?펜디|Givenchy: 지방시|Loewe: 로에베|Balenciaga: 발렌시아가
Saint_Laurent: 생로랑|Bottega_Veneta: 보테가베네타 보테가_베네타|Versace: 베르사체|Armani: 아르마니|Dolce_&_Gabbana: 돌체앤드가바나 돌체앤가바나|Moncler: 몽클레르
Ferragamo Salvatore_Ferragamo: 페라가모 살바토레_페라가모|Brunello_Cucinelli: 브루넬로쿠치넬리|Loro_Piana: 로로피아나|Ermenegildo_Zegna Zegna:|Max_Mara: 막스마라
Miu_Miu: 미우미우|Hugo_Boss: 휴고보스|Tiffany_&_Co Tiffany: +티파니앤코|Van_Cleef_&_Arpels Van_Cleef: 반클리프아펠|Chopard: 쇼파드|Richemont: 리치몬트 리슈몽|Swatch: 스와치
Patek_Philippe: 파텍필립|Audemars_Piguet: 오데마피게|Vacheron_Constantin: 바쉐론콘스탄틴|TAG_Heuer: 태그호이어|Breitling: 브라이틀링|Swarovski: 스와로브스키|Rimowa: 리모와
Samsonite: 샘소나이트|Coach_Tapestry !Tapestry: ?태피스트리|Capri_Holdings: 카프리홀딩스|VF_Corp: VF코퍼레이션|The_North_Face North_Face: 노스페이스
Columbia_Sportswear: 컬럼비아스포츠웨어|Arc'teryx: 아크테릭스|Amer_Sports: 아머스포츠|Salomon: 살로몬|Hoka: ?호카|Deckers: 데커스|On_Running: 온러닝|Allbirds: 올버즈
Dr._Martens: 닥터마틴|Timberland: 팀버랜드|Canada_Goose: 캐나다구스|Superdry: 슈퍼드라이|Topshop: ?톱숍|Abercrombie_&_Fitch Abercrombie: 애버크롬비 애버크롬비앤드피치
American_Eagle: 아메리칸이글|Forever_21: 포에버21|Old_Navy: 올드네이비|Gymshark: 짐샤크|Fila: ?휠라|Anta Anta_Sports: 안타스포츠|Li-Ning: ?리닝|Shiseido: 시세이도|Kao_Corp: ?가오
LG_H&H LG_Household_&_Health_Care: LG생활건강|Coty: ?코티|Beiersdorf: 바이어스도르프|Henkel: ?헨켈|Kenvue: ?켄뷰|Kimberly-Clark: 킴벌리클라크|Clorox: 클로락스|Reckitt: ?레킷
Haleon: 헤일리온|Church_&_Dwight: 처치앤드드와이트|SC_Johnson: SC존슨|Tupperware: 타파웨어|Newell_Brands: 뉴웰브랜즈|Electrolux: 일렉트로룩스|De'Longhi: 드롱기|SharkNinja: 샤크닌자
iRobot: 아이로봇|Roborock: 로보락|Ecovacs: 에코백스|Bang_&_Olufsen: 뱅앤드올룹슨 뱅앤올룹슨|Sonos: 소노스|Sennheiser: 젠하이저|Campbell's Campbell_Soup: 캠벨수프|Conagra: 콘아그라
Hormel: 호멜푸드|J.M._Smucker Smucker: 스머커|Keurig_Dr_Pepper: 큐리그닥터페퍼|Monster_Beverage: 몬스터베버리지|Celsius_Holdings: 셀시어스홀딩스|Constellation_Brands: 컨스텔레이션브랜즈
Molson_Coors: 몰슨쿠어스|Brown-Forman: 브라운포맨|Remy_Cointreau: 레미쿠앵트로|Campari: 캄파리|Suntory: 산토리|Asahi_Group: 아사히그룹|Kirin_Holdings: 기린홀딩스
Sapporo_Holdings: 삿포로홀딩스|Ajinomoto: 아지노모토|Nissin_Foods: 닛신식품|Meiji_Holdings: 메이지홀딩스|Yakult: 야쿠르트|Nongfu_Spring: 농푸산취안|Moutai Kweichow_Moutai: 마오타이
Luckin_Coffee Luckin: 루이싱커피 러킨커피|Mixue: 미쉐빙청|Haidilao: 하이디라오|Pop_Mart: 팝마트|Miniso: 미니소|Yili: 이리그룹|Mengniu: ?멍뉴|WH_Group: WH그룹|Smithfield: 스미스필드푸드
Beyond_Meat: 비욘드미트|Impossible_Foods: 임파서블푸드|Oatly: 오틀리|Chobani: 초바니|Ben_&_Jerry's: 벤앤드제리스 벤앤제리스|Haagen-Dazs: 하겐다즈|Magnum_Ice_Cream: 매그넘아이스크림
Barry_Callebaut: 바리칼리바우트|Tate_&_Lyle: 테이트앤드라일|Associated_British_Foods: 어소시에이티드브리티시푸드|Kerry_Group: 케리그룹|Fonterra: 폰테라|Olam: ?올람|Wilmar: ?윌마
Louis_Dreyfus: 루이드레퓌스|Chiquita: 치키타|Zespri: 제스프리|Pizza_Hut: 피자헛|Papa_John's: 파파존스|Five_Guys: 파이브가이즈|Shake_Shack: 쉐이크쉑|In-N-Out: 인앤아웃|Chick-fil-A: 칙필레
Popeyes: 파파이스|Tim_Hortons: 팀홀튼|Panera: 파네라브레드|Sweetgreen: 스위트그린|Cracker_Barrel: 크래커배럴|Darden: 다든레스토랑|Restaurant_Brands: 레스토랑브랜즈|Krispy_Kreme: 크리스피크림
Jollibee: 졸리비|Nando's: 난도스|Paris_Baguette: 파리바게뜨|Binggrae: 빙그레|SPC_Group: SPC그룹|Just_Eat: 저스트잇|Deliveroo: 딜리버루|Glovo: 글로보|Foodpanda: 푸드판다
Uber_Eats: 우버이츠 우버_이츠|Grubhub: 그럽허브|HelloFresh: 헬로프레시|Ele.me: 어러머|Getir: 게티르|Gopuff: 고퍼프|Boehringer_Ingelheim: 베링거인겔하임|Teva: ?테바|Sandoz: 산도즈
Viatris: 비아트리스|Vertex_Pharmaceuticals: 버텍스파마슈티컬스|Daiichi_Sankyo: 다이이치산쿄|Astellas: 아스텔라스|Eisai: 에자이|Otsuka: 오쓰카제약|Chugai: 주가이제약|Shionogi: 시오노기
Lundbeck: 룬드벡|Zealand_Pharma: 질랜드파마|Genmab: ?젠맙|Argenx: 아르젠엑스|Ipsen: ?입센|Servier: 세르비에|Grifols: 그리폴스|Bavarian_Nordic: 바바리안노르딕|CureVac: 큐어백
Novavax: 노바백스|Evotec: 에보텍|MorphoSys: 모포시스|Lonza: ?론자|Alcon: ?알콘|Straumann: 스트라우만|Sonova: 소노바|Coloplast: 콜로플라스트|Demant: 디맨트|Oxford_Nanopore: 옥스퍼드나노포어
Smith_&_Nephew: 스미스앤드네퓨|Cochlear: 코클리어|ResMed: 레즈메드|Sun_Pharma: 선파마|Dr._Reddy's: 닥터레디스|Cipla: 시플라|Serum_Institute: 세럼인스티튜트 인도혈청연구소|Biocon: 바이오콘
Bharat_Biotech: 바라트바이오테크|Sinovac: 시노백|Sinopharm: 시노팜|CanSino: 칸시노|BeiGene BeOne: 베이진 비원메디슨|WuXi_AppTec WuXi_Biologics: 우시앱텍 우시바이오로직스
Hengrui: 헝루이제약 항서제약|Innovent: 이노벤트|Hansoh: 한소제약|Zai_Lab: 자이랩|Legend_Biotech: 레전드바이오텍|Akeso: 아케소|Alnylam: 앨나일람|Ionis: 아이오니스
Arrowhead_Pharmaceuticals: 애로헤드|Sarepta: 사렙타|BioMarin: 바이오마린|Intellia: 인텔리아|Editas: 에디타스|CRISPR_Therapeutics: 크리스퍼테라퓨틱스|Beam_Therapeutics: 빔테라퓨틱스
Bluebird_Bio: 블루버드바이오|Verve_Therapeutics: 버브테라퓨틱스|Viking_Therapeutics: 바이킹테라퓨틱스|Structure_Therapeutics: 스트럭처테라퓨틱스|Metsera: 멧세라
Summit_Therapeutics: 서밋테라퓨틱스|Madrigal: 매드리갈|Karuna: 카루나|Cerevel: 세레벨|Seagen: ?시젠|Horizon_Therapeutics: 호라이즌테라퓨틱스|Jazz_Pharmaceuticals: 재즈파마슈티컬스
Incyte: 인사이트사|Neurocrine: 뉴로크린|Exact_Sciences: 이그잭트사이언스|Guardant_Health Guardant: 가던트헬스|!Grail: ?그레일|Natera: 나테라|23andMe: 23앤드미 23앤미
Ginkgo_Bioworks: 깅코바이오웍스|Twist_Bioscience: 트위스트바이오사이언스|10x_Genomics: 텐엑스지노믹스|PacBio Pacific_Biosciences: 팩바이오|Thermo_Fisher: 서모피셔|Danaher: 다나허
Agilent: 애질런트|Bio-Rad: 바이오라드|Becton_Dickinson: 벡턴디킨슨|Abbott_Laboratories: 애보트|Dexcom: 덱스콤|Insulet: 인슐렛|Tandem_Diabetes: 탠덤다이아비티스
Boston_Scientific: 보스턴사이언티픽|Stryker_Corp: 스트라이커|Intuitive_Surgical: 인튜이티브서지컬|Edwards_Lifesciences: 에드워즈라이프사이언스|Zimmer_Biomet: 짐머바이오메트
Baxter_International: 백스터|Align_Technology: 얼라인테크놀로지|GE_HealthCare: GE헬스케어|Siemens_Healthineers: 지멘스헬시니어스|Fresenius: 프레제니우스
Quest_Diagnostics: 퀘스트다이어그노스틱스|Labcorp: 랩코프|HCA_Healthcare: HCA헬스케어|Tenet_Healthcare: 테넷헬스케어|Cigna: 시그나|Humana: ?휴매나|Aetna: 애트나|!Anthem: ?앤섬
Elevance Elevance_Health: 엘리번스헬스|Centene: ?센틴|Molina_Healthcare: 몰리나헬스케어|Oscar_Health: 오스카헬스|McKesson: 매케슨|Cardinal_Health: 카디널헬스
Cencora AmerisourceBergen: 센코라|Bupa: ?부파|Purdue_Pharma: 퍼듀파마|Theranos: 테라노스|Calico_Labs: 칼리코|Altos_Labs: 알토스랩스|Retro_Biosciences: 레트로바이오사이언스
Scripps_Research: 스크립스연구소|Wellcome_Trust: 웰컴트러스트|Wellcome_Sanger Sanger_Institute: 생어연구소|Francis_Crick_Institute: 프랜시스크릭연구소
Pasteur_Institute Institut_Pasteur: 파스퇴르연구소|Dana-Farber: 데이나파버|Mount_Sinai: 마운트시나이|Cedars-Sinai: 시더스사이나이|GC_Biopharma Green_Cross: GC녹십자
Geely Geely_Auto: 지리자동차|Mitsubishi_Motors: 미쓰비시자동차|Deutsche_Telekom: 도이치텔레콤|TotalEnergies: 토탈에너지|Orange: 오랑주|Carrefour: 카르푸|Waze: 웨이즈|Stability: 스테이빌리티AI
Novartis: 노바르티스|e&: 에티살라트|Getir: 겟티르|Naspers: 나스퍼스|Standard_Bank: 스탠더드뱅크 스탠다드뱅크|Cemex: 세멕스|OpenText: 오픈텍스트|Thinking_Machines Thinking_Machines_Lab: 씽킹머신스 싱킹머신스랩 씽킹머신스랩
Anduril: 앤두릴|Luma_AI: 루마AI|Suno: 수노|Juniper: 주니퍼|Sequoia Sequoia_Capital: 세콰이아|Greenoaks: 그린오크스|Coatue: 코튜|Y_Combinator: Y콤비네이터|Humana: 휴마나|Elevance: 엘러밴스|Tempus: 템퍼스|Honeywell: 허니웰
Booking_Holdings: 부킹홀딩스|McDonald's: 맥도널드|Constellation_Energy: 콘스텔레이션에너지|Commonwealth_Fusion: 커먼웰스퓨전|Equinix: 이퀴닉스|Applied_Materials: 어플라이드머티리얼즈|SkyWater SkyWater_Technology: 스카이워터|Quizlet: 퀴즈렛
Autonomous_A2Z: 오토노머스에이투지|Toss Viva_Republica: 비바리퍼블리카|Warner_Bros_Discovery: 워너브러더스디스커버리 워너브러더스_디스커버리|Bank_Leumi Leumi: 레우미은행 레우미
MarketWatch: 마켓워치|Barron's: 배런스|Nikkei: 니혼게이자이신문 니혼게이자이|Nikkei_Asia: 닛케이아시아 닛케이_아시아|ZDNet: 지디넷|McKinsey: 매킨지|The_Atlantic: 디애틀랜틱|PG&E Pacific_Gas_and_Electric:
Pew_Research Pew_Research_Center: 퓨리서치센터 퓨_리서치센터|NEJM New_England_Journal_of_Medicine: 뉴잉글랜드저널오브메디신 뉴잉글랜드저널오브메디슨|Inter-American_Development_Bank IDB: 미주개발은행
Trainium: 트레이니움|Sanjay_Mehrotra: 산제이_메로트라|Bill_McDermott: 빌_맥더못|Daniel_Gross: 다니엘_그로스|Palmer_Luckey: 팔머_럭키|Jakub_Pachocki: 야쿱_파호츠키
Chong_Kun_Dang: 종근당|LigaChem: 리가켐바이오|Hugel: ?휴젤|Medytox: 메디톡스|Seegene: ?씨젠
""".replace("|", "\n")

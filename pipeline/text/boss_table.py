"""Heads, founders and chief officers of firms, investors and activists, each with its writings, as in `alias_table`: several rows a line."""

BOSSES = """
Luca_Maestri: 루카_마에스트리|Sabih_Khan: 사비_칸|Johny_Srouji: 조니_스루지|Phil_Schiller: 필_실러|Greg_Joswiak: 그레그_조즈위악|Steve_Wozniak: 스티브_워즈니악|Paul_Allen: 폴_앨런
Steve_Ballmer: 스티브_발머|Phil_Spencer: 필_스펜서|Anat_Ashkenazi: 아나트_아슈케나지|Neal_Mohan: 닐_모한|Susan_Wojcicki: 수전_워치츠키|Kent_Walker: 켄트_워커|Sissie_Hsiao: 시시_샤오
Doug_Herrington: 더그_헤링턴|Panos_Panay: 파노스_파네이|Adam_Selipsky: 애덤_셀립스키|Jim_Fan: ?짐_팬|Forrest_Norrod: 포러스트_노로드|Michelle_Johnston_Holthaus: 미셸_존스턴_홀트하우스
Bob_Swan: 밥_스완|Gordon_Moore: 고든_무어|Robert_Noyce: 로버트_노이스|Andy_Grove: 앤디_그로브|Peter_Wennink: 페터르_베닝크|Wendell_Huang: 웬들_황|Terry_Gou: 궈타이밍
Barry_Lam: 린바이리|Jonney_Shih: 스충탕|Matt_Murphy: 맷_머피|Gary_Dickerson: 게리_디커슨|Tim_Archer: 팀_아처|Aart_de_Geus: 아르트_데_제우스|Sassine_Ghazi: 사신_가지
Anirudh_Devgan: 아니루드_데브간|Jochen_Hanebeck: 요헨_하네베크|Lars_Reger: 라르스_레거|Jean-Marc_Chery: 장마르크_셰리|Haviv_Ilan: 하비브_일란|Simon_Segars: 사이먼_시거스
Mike_Sicilia: 마이크_시실리아|Hasso_Plattner: 하소_플라트너|Ivan_Zhao: 이반_자오|Melanie_Perkins: 멀라니_퍼킨스|John_Collison: 존_콜리슨|Evan_Spiegel: 에번_스피걸
Linda_Yaccarino: 린다_야카리노|Will_Cathcart: 윌_캐스카트|Pavel_Durov: 파벨_두로프|Shou_Zi_Chew Shou_Chew: 쇼우_지_츄 추쇼우즈|Liang_Rubo: 량루보|Steve_Huffman: 스티브_허프먼
Jason_Citron: 제이슨_시트론|Reed_Hastings: 리드_헤이스팅스|Greg_Peters: 그레그_피터스|Bob_Chapek: 밥_체이펙|Josh_D'Amaro: 조시_다마로|Dana_Walden: 데이나_월든|David_Zaslav: 데이비드_재슬러브
Shari_Redstone: 셰리_레드스톤|Brian_Roberts: 브라이언_로버츠|Lachlan_Murdoch: 라클런_머독|Barry_Diller: 배리_딜러|Lucian_Grainge: 루시언_그레인지|Robert_Kyncl: 로버트_킨슬
Travis_Kalanick: 트래비스_캘러닉|David_Risher: 데이비드_리셔|Tony_Xu: !토니_쉬|Aicha_Evans: 아이차_에번스|Kyle_Vogt: 카일_보그트|Amnon_Shashua: 암논_샤슈아|Alex_Kendall: 앨릭스_켄들
Herbert_Diess: 헤르베르트_디스|Ola_Källenius: 올라_켈레니우스|Oliver_Zipse: 올리버_칩세|Antonio_Filosa: 안토니오_필로사|Carlos_Tavares: 카를루스_타바르스 카를로스_타바레스|John_Elkann: 존_엘칸
Luca_de_Meo: 루카_데메오|Carlos_Ghosn: 카를로스_곤|Makoto_Uchida Uchida_Makoto: 우치다_마코토|Ivan_Espinosa: 이반_에스피노사|Koji_Sato Sato_Koji: 사토_고지
Toshihiro_Mibe Mibe_Toshihiro: 미베_도시히로|Song_Ho-sung: 송호성|RJ_Scaringe: RJ_스캐린지|Peter_Rawlinson: 피터_롤린슨|Li_Shufu: 리수푸|Frank_Wang: 왕타오
Zhong_Shanshan: 중산산|Wang_Xing: ?왕싱|Meng_Wanzhou: 멍완저우|Liu_Chuanzhi: 류촨즈|Yang_Yuanqing: 양위안칭|Li_Ka-shing: 리카싱|Wang_Jianlin: 왕젠린
Hui_Ka_Yan Xu_Jiayin: 쉬자인|William_Ding: 딩레이|Vaibhav_Taneja: 바이브하브_타네자|Zachary_Kirkhorn: 재커리_커크혼|Franz_von_Holzhausen: 프란츠_폰_홀츠하우젠
Robyn_Denholm: 로빈_덴홈|Ashok_Elluswamy: 아쇼크_엘루스와미|Drew_Baglino: 드루_배글리노|Kelly_Ortberg: 켈리_오트버그|Dave_Calhoun: 데이브_칼훈|Guillaume_Faury: 기욤_포리
Larry_Culp: 래리_컬프|Jack_Welch: 잭_웰치|Jeff_Immelt: 제프_이멀트|Jim_Taiclet: 짐_타이클릿|Kathy_Warden: 캐시_워든|Armin_Papperger: 아르민_파페르거|Tufan_Erginbilgic: 투판_에르긴빌기츠
Brian_Schimpf: 브라이언_심프|Gundbert_Scherf: 군트베르트_셰르프|Marc_Raibert: 마크_레이버트|Bernt_Børnich: 베른트_뵈르니크|Scott_Kirby: 스콧_커비|Ed_Bastian: 에드_배스천
Robert_Isom: 로버트_아이솜|Bob_Jordan: 밥_조던|Michael_O'Leary: 마이클_오리어리|Carsten_Spohr: 카르스텐_슈포어|Willie_Walsh: 윌리_월시|Luis_Gallego: 루이스_가예고|Tim_Clark: 팀_클라크
Akbar_Al_Baker: 아크바르_알바커|Richard_Branson: 리처드_브랜슨|Stelios_Haji-Ioannou: 스텔리오스_하지이오아누|Vincent_Clerc: 빈센트_클레르|Soren_Skou: 쇠렌_스코우|John_Furner: 존_퍼너
Brian_Cornell: 브라이언_코넬|Michael_Fiddelke: 마이클_피델키|Ron_Vachris: 론_바크리스|Brian_Niccol: 브라이언_니콜|Howard_Schultz: 하워드_슐츠|Laxman_Narasimhan: 락스만_나라심한
Chris_Kempczinski: 크리스_켐친스키|James_Quincey: 제임스_퀸시|Ramon_Laguarta: 라몬_라구아르타|Mark_Schneider: 마크_슈나이더|Laurent_Freixe: 로랑_프레익스|Philipp_Navratil: 필리프_나브라틸
Hein_Schumacher: 하인_슈마허|Fernando_Fernandez: 페르난도_페르난데스|Antoine_de_Saint-Affrique: 앙투안_드_생아프리크|Jon_Moeller: 존_몰러|Elliott_Hill: 엘리엇_힐
John_Donahoe: 존_도나호|Phil_Knight: 필_나이트|Bjorn_Gulden: 비에른_굴덴|Arthur_Hoeld: 아르투어_회엘트|Oscar_Garcia_Maceiras: 오스카르_가르시아_마세이라스|Marta_Ortega: 마르타_오르테가
Daniel_Erver: 다니엘_에르베르|Tadashi_Yanai Yanai_Tadashi: 야나이_다다시|Delphine_Arnault: 델핀_아르노|Francois_Pinault: 프랑수아_피노|Francois-Henri_Pinault: 프랑수아앙리_피노
Johann_Rupert: 요한_루퍼트|Leena_Nair: 리나_네어|Axel_Dumas: 악셀_뒤마|Francoise_Bettencourt_Meyers: 프랑수아즈_베탕쿠르_메이예|Nicolas_Hieronimus: 니콜라_이에로니뮈스
Alice_Walton: 앨리스_월턴|Sam_Walton: 샘_월턴|Ingvar_Kamprad: 잉바르_캄프라드|Jesper_Brodin: 예스페르_브로딘|Ken_Murphy: 켄_머피|Stuart_Machin: 스튜어트_매친|Simon_Roberts: 사이먼_로버츠
Tim_Steiner: 팀_스타이너|Simon_Wolfson: 사이먼_울프슨|Mike_Ashley: 마이크_애슐리|Philip_Green: 필립_그린|James_Dyson: 제임스_다이슨|Darren_Woods: 대런_우즈|Mike_Wirth: 마이크_워스
Wael_Sawan: 와엘_사완|Murray_Auchincloss: 머리_오친클로스|Meg_O'Neill: 메그_오닐|Bernard_Looney: 버나드_루니|Patrick_Pouyanne: 파트리크_푸야네|Amin_Nasser: 아민_나세르
Anders_Opedal: 안데르스_오페달|Vicki_Hollub: 비키_홀럽|Ryan_Lance: 라이언_랜스|Claudio_Descalzi: 클라우디오_데스칼치|Mike_Henry: 마이크_헨리|Jakob_Stausholm: 야코브_스타우스홀름
Gary_Nagle: 게리_네이글|Duncan_Wanblad: 덩컨_완블라드|Gina_Rinehart: 지나_라인하트|Andrew_Forrest: 앤드루_포러스트|Lakshmi_Mittal: 락슈미_미탈
Lars_Fruergaard_Jorgensen: 라르스_프루에르고르_예르겐센|Mike_Doustdar: 마이크_두스트다르|Stephane_Bancel: 스테판_방셀|Pascal_Soriot: 파스칼_소리오|Emma_Walmsley: 에마_웜슬리
Luke_Miels: 루크_밀스|Paul_Hudson: 폴_허드슨|Vas_Narasimhan: 바스_나라시만|Thomas_Schinecker: 토마스_시네커|Bill_Anderson: 빌_앤더슨|Robert_Davis: 로버트_데이비스
Joaquin_Duato: 호아킨_두아토|Chris_Boerner: 크리스_보너|Rob_Michael: 롭_마이클|Len_Schleifer: 렌_슐라이퍼|Christophe_Weber: 크리스토프_베버|Andrew_Witty: 앤드루_위티
Brian_Thompson: 브라이언_톰프슨|Luigi_Mangione: 루이지_맨지오니|Elizabeth_Holmes: 엘리자베스_홈스|Sunny_Balwani: 서니_발와니|Lloyd_Blankfein: 로이드_블랭크파인
Brian_Moynihan: 브라이언_모이니핸|Charlie_Scharf: 찰리_샤프|Ted_Pick: 테드_픽|James_Gorman: 제임스_고먼|Stephen_Schwarzman: 스티븐_슈워츠먼|Henry_Kravis: 헨리_크래비스
Marc_Rowan: 마크_로언|Ken_Griffin: 켄_그리핀|Steve_Cohen: 스티브_코언|Jim_Simons: 짐_사이먼스|Paul_Singer: 폴_싱어|David_Einhorn: 데이비드_아인혼|Nelson_Peltz: 넬슨_펠츠
Dan_Loeb: 댄_러브|Howard_Marks: 하워드_막스|Peter_Lynch: 피터_린치|John_Bogle: 존_보글|Bill_Gross: 빌_그로스|Bernie_Madoff: 버니_메이도프|Sam_Bankman-Fried: 샘_뱅크먼프리드
Changpeng_Zhao: 자오창펑|Brian_Armstrong: 브라이언_암스트롱|Vitalik_Buterin: 비탈릭_부테린|Michael_Saylor: 마이클_세일러|Do_Kwon: 권도형|Jeremy_Allaire: 제러미_얼레어
Sergio_Ermotti: 세르조_에르모티|Christian_Sewing: 크리스티안_제빙|Bettina_Orlopp: 베티나_오를로프|Andrea_Orcel: 안드레아_오르첼|C.S._Venkatakrishnan: C.S._벤카타크리슈난
Noel_Quinn: 노엘_퀸|Ana_Botin: 아나_보틴|Bill_Winters: 빌_윈터스|Nik_Storonsky: 닉_스토론스키|Max_Levchin: 맥스_레브친|Alex_Chriss: 앨릭스_크리스|David_Velez: 다비드_벨레스
John_Doerr: 존_도어|Michael_Moritz: 마이클_모리츠|Roelof_Botha: 룰로프_보타|Paul_Graham: 폴_그레이엄|Garry_Tan: 게리_탄|Ron_Conway: 론_콘웨이|Bill_Gurley: 빌_걸리
Chamath_Palihapitiya: 차마트_팔리하피티야|Jason_Calacanis: 제이슨_캘러캐니스|David_Friedberg: 데이비드_프리드버그|Joshua_Kushner: 조슈아_쿠슈너|Neil_Shen: 선난펑|Rajeev_Misra: 라지브_미스라
Yoshimitsu_Goto Goto_Yoshimitsu: 고토_요시미쓰|Adam_Neumann: 애덤_뉴먼|Yasir_Al-Rumayyan: 야시르_알루마이얀|Ratan_Tata: 라탄_타타|Natarajan_Chandrasekaran: 나타라잔_찬드라세카란
Azim_Premji: 아짐_프렘지|Salil_Parekh: 살릴_파레크|Sunil_Mittal: 수닐_미탈|Anil_Agarwal: 아닐_아가르왈|Bhavish_Aggarwal: 바비시_아가르왈|Deepinder_Goyal: 디핀더_고얄
Carlos_Slim: 카를로스_슬림|Marcos_Galperin: 마르코스_갈페린|Aliko_Dangote: 알리코_단고테|Hans_Vestberg: 한스_베스트베리|Dan_Schulman: 댄_슐먼|John_Stankey: 존_스탱키
Mike_Sievert: 마이크_시버트|Srini_Gopalan: 스리니_고팔란|Tim_Hottges: 팀_회트게스|Margherita_Della_Valle: 마르게리타_델라_발레|Patrick_Drahi: 파트리크_드라이|Xavier_Niel: 그자비에_니엘
Vincent_Bollore: 뱅상_볼로레|Borje_Ekholm: 뵈리에_에크홀름|Justin_Hotard: 저스틴_호타드|Pekka_Lundmark: 페카_룬드마르크|Meg_Whitman: 메그_휘트먼|Ginni_Rometty: 지니_로메티
Carly_Fiorina: 칼리_피오리나|Marissa_Mayer: 머리사_메이어|Giordano_Albertazzi: 조르다노_알베르타치|George_Kurtz: 조지_커츠|Nikesh_Arora: 니케시_아로라|Jay_Chaudhry: 제이_초드리
Assaf_Rappaport: 아사프_라파포트|Todd_McKinnon: 토드_매키넌|Matthew_Prince: 매슈_프린스|Frank_Slootman: 프랭크_슬루트먼|Jay_Kreps: 제이_크렙스|Aneel_Bhusri: 아닐_부스리
Carl_Eschenbach: 칼_에셴바흐|Eric_Yuan: 에릭_위안|Drew_Houston: !드루_휴스턴|Aaron_Levie: 에런_레비|Stewart_Butterfield: 스튜어트_버터필드|Mike_Cannon-Brookes: 마이크_캐넌브룩스
Thomas_Dohmke: 토마스_돔케|Sal_Khan: ?살_칸|Jarek_Kutylowski: 야레크_쿠틸로프스키|Noam_Shazeer: 노암_샤지어|Max_Junestrand: 막스_유네스트란드|Sualeh_Asif: 수알레_아시프
Varun_Mohan: 바룬_모한|Misha_Laskin: 미샤_라스킨|Ioannis_Antonoglou: 이오아니스_안토노글루|Liam_Fedus: 리엄_페더스|Lukas_Biewald: 루카스_비월드|Victor_Riparbelli: 빅터_리파벨리
Demi_Guo: 데미_궈|Dmitry_Shevelenko: 드미트리_셰벨렌코|Vipul_Ved_Prakash: 비풀_베드_프라카시|Andrew_Wilson: 앤드루_윌슨|Strauss_Zelnick: 스트라우스_젤닉|Bobby_Kotick: 보비_코틱
Yves_Guillemot: 이브_기예모|David_Baszucki: 데이비드_바주키|Sid_Meier: 시드_마이어|Sam_Houser: 샘_하우저|Hideo_Kojima Kojima_Hideo: 고지마_히데오
Shigeru_Miyamoto Miyamoto_Shigeru: 미야모토_시게루|Shuntaro_Furukawa Furukawa_Shuntaro: 후루카와_슌타로|Satoru_Iwata Iwata_Satoru: 이와타_사토루
Hidetaka_Miyazaki Miyazaki_Hidetaka: 미야자키_히데타카|Hiroki_Totoki Totoki_Hiroki: 도토키_히로키|Kim_Jung-ju: 김정주|Park_Jeong-won: 박정원|Cho_Won-tae Walter_Cho: 조원태
Chung_Mong-joon: 정몽준|Kyung_Kye-hyun: 경계현|Mark_Thompson: 마크_톰프슨|Will_Lewis: 윌_루이스|Meredith_Kopit_Levien: 메러디스_코피트_레비언|A.G._Sulzberger: A.G._설즈버거
Mathias_Dopfner: 마티아스_되프너|Tim_Davie: 팀_데이비|Deborah_Turness: 데버라_터니스|Bari_Weiss: 바리_와이스|Jimmy_Wales: 지미_웨일스|Katherine_Maher: 캐서린_마허
Laura_Chambers: 로라_체임버스|Bob_Sternfels: 밥_스턴펠스|Joe_Ucuzoglu: 조_우쿠조글루|Joe_Gebbia: 조_게비아|Edward_Snowden: 에드워드_스노든|Julian_Assange: 줄리언_어산지
Frances_Haugen: 프랜시스_하우건|Greta_Thunberg: 그레타_툰베리|Malala_Yousafzai: 말랄라_유사프자이|Nadia_Murad: 나디아_무라드|Narges_Mohammadi: 나르게스_모하마디|Denis_Mukwege: 드니_무퀘게
Maria_Ressa: 마리아_레사|Liu_Xiaobo: 류샤오보|Tarana_Burke: 타라나_버크|Gloria_Steinem: 글로리아_스타이넘|Charlie_Kirk: 찰리_커크|Laura_Loomer: 로라_루머|Ben_Shapiro: 벤_셔피로
Jordan_Peterson: 조던_피터슨|Andrew_Tate: 앤드루_테이트|Tommy_Robinson: 토미_로빈슨
""".replace("|", "\n")

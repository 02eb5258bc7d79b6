"""Singers, bands, conductors, soloists and composers, each with its writings, as in `alias_table`: several rows a line."""

MUSICIANS = """
Michael_Jackson: 마이클_잭슨|Whitney_Houston: 휘트니_휴스턴|Mariah_Carey: 머라이어_캐리|Celine_Dion: 셀린_디옹|Britney_Spears: 브리트니_스피어스|Christina_Aguilera: 크리스티나_아길레라
Katy_Perry: 케이티_페리|Miley_Cyrus: 마일리_사이러스|Selena_Gomez: 설리나_고메즈 셀레나_고메즈|Demi_Lovato: 데미_로바토|Jennifer_Lopez: 제니퍼_로페즈|Alicia_Keys: 얼리샤_키스
Nicki_Minaj: 니키_미나즈|Cardi_B: 카디_비|Megan_Thee_Stallion: 메건_더_스탤리언|Doja_Cat: 도자_캣|Lana_Del_Rey: 라나_델_레이|Charli_XCX: 찰리_XCX|Chappell_Roan: 채펠_론
Tate_McRae: 테이트_맥레이|Gracie_Abrams: 그레이시_에이브럼스|Phoebe_Bridgers: 피비_브리저스|Harry_Styles: 해리_스타일스|Zayn_Malik: 제인_말리크|Bruno_Mars: 브루노_마스
Justin_Timberlake: 저스틴_팀버레이크|Usher_Raymond: 어셔_레이먼드|Chris_Brown: 크리스_브라운|Frank_Ocean: 프랭크_오션|The_Weeknd: 더_위켄드 ?위켄드|Post_Malone: 포스트_멀론
Travis_Scott: 트래비스_스콧|Kid_Cudi: 키드_커디|Tyler,_the_Creator Tyler_the_Creator: 타일러_더_크리에이터|Jay-Z: 제이지 !제이_지|Eminem: 에미넘|Snoop_Dogg: 스눕_독|Dr._Dre: 닥터_드레
50_Cent: ?피프티_센트|Tupac_Shakur: 투팍_샤커|Notorious_B.I.G.: 노토리어스_B.I.G.|Sean_Combs: 션_콤스 숀_콤스|Missy_Elliott: 미시_엘리엇|Lauryn_Hill: 로린_힐|Lil_Nas_X: 릴_나스_엑스
Bad_Bunny: 배드_버니|Shakira: 샤키라|Karol_G: !카롤_지|J_Balvin: 제이_발빈|Daddy_Yankee: 대디_양키|Ricky_Martin: 리키_마틴|Rosalia: 로살리아|Enrique_Iglesias: 엔리케_이글레시아스
Stevie_Wonder: 스티비_원더|Ray_Charles: 레이_찰스|Aretha_Franklin: 어리사_프랭클린|Tina_Turner: 티나_터너|Diana_Ross: 다이애나_로스|Lionel_Richie: 라이어널_리치|Quincy_Jones: 퀸시_존스
James_Brown: 제임스_브라운|Marvin_Gaye: 마빈_게이|Chuck_Berry: 척_베리|Little_Richard: 리틀_리처드|Johnny_Cash: 조니_캐시|Dolly_Parton: 돌리_파턴|Willie_Nelson: 윌리_넬슨
Joni_Mitchell: 조니_미첼|Neil_Young: ?닐_영|Leonard_Cohen: 레너드_코언|Paul_Simon: 폴_사이먼|Art_Garfunkel: 아트_가펑클|Simon_&_Garfunkel: 사이먼_앤드_가펑클|Joan_Baez: 존_바에즈
Patti_Smith: 패티_스미스|Jimi_Hendrix: 지미_헨드릭스|Janis_Joplin: 재니스_조플린|Jim_Morrison: 짐_모리슨|Kurt_Cobain: 커트_코베인|Eric_Clapton: 에릭_클랩턴|Jimmy_Page: 지미_페이지
Robert_Plant: 로버트_플랜트|Elton_John: 엘턴_존|George_Michael: 조지_마이클|Phil_Collins: 필_콜린스|Peter_Gabriel: 피터_게이브리얼|Rod_Stewart: 로드_스튜어트|Brian_May: 브라이언_메이
Roger_Waters: 로저_워터스|David_Gilmour: 데이비드_길모어|Brian_Eno: 브라이언_이노|Kate_Bush: 케이트_부시|Annie_Lennox: 애니_레녹스|Amy_Winehouse: 에이미_와인하우스
Liam_Gallagher: 리엄_갤러거|Noel_Gallagher: 노엘_갤러거|Damon_Albarn: 데이먼_알반|Thom_Yorke: 톰_요크|Chris_Martin: 크리스_마틴|Robbie_Williams: 로비_윌리엄스|Sam_Smith: 샘_스미스
Lewis_Capaldi: 루이스_카팔디|Kylie_Minogue: 카일리_미노그|Bob_Marley: 밥_말리|Bjork: 비외르크|Led_Zeppelin: 레드_제플린|Pink_Floyd: 핑크_플로이드|Deep_Purple: 딥_퍼플
Black_Sabbath: 블랙_사바스|Iron_Maiden: 아이언_메이든|Rolling_Stones: 롤링_스톤스|The_Beatles Beatles: 비틀스 비틀즈|Beach_Boys: 비치_보이스|Fleetwood_Mac: 플리트우드_맥
Guns_N'_Roses: 건스_앤_로지스 건즈_앤_로지스|Metallica: 메탈리카|Red_Hot_Chili_Peppers: 레드_핫_칠리_페퍼스|Pearl_Jam: ?펄_잼|Green_Day: 그린_데이|Linkin_Park: 린킨_파크
Radiohead: 라디오헤드|Coldplay: 콜드플레이|Arctic_Monkeys: 악틱_몽키스|Depeche_Mode: 디페시_모드|Duran_Duran: 듀란듀란|Daft_Punk: 다프트_펑크|Kraftwerk: 크라프트베르크|Rammstein: 람슈타인
Foo_Fighters: 푸_파이터스|Maroon_5: 마룬_파이브 마룬5|Imagine_Dragons: 이매진_드래건스 이매진_드래곤스|OneRepublic: 원리퍼블릭|Jonas_Brothers: 조나스_브러더스|One_Direction: 원_디렉션
Spice_Girls: 스파이스_걸스|Backstreet_Boys: 백스트리트_보이스|BTS_Bangtan: 방탄소년단|Blackpink: 블랙핑크|NewJeans: 뉴진스|Le_Sserafim: 르세라핌|Stray_Kids: 스트레이_키즈|Enhypen: 엔하이픈
Tomorrow_X_Together TXT_band: 투모로우바이투게더|Aespa: 에스파|Babymonster: 베이비몬스터|NCT_127: 엔시티_127|Girls'_Generation: 소녀시대|Red_Velvet: 레드벨벳|Min_Hee-jin: 민희진
Lee_Soo-man: !이수만|Park_Jin-young: 박진영|Yang_Hyun-suk: 양현석|G-Dragon: 지드래곤|Cho_Yong-pil: 조용필|Chung_Kyung-wha Kyung_Wha_Chung: 정경화
Chung_Myung-whun Myung-Whun_Chung: 정명훈|Herbert_von_Karajan: 헤르베르트_폰_카라얀 카라얀|Leonard_Bernstein: 레너드_번스타인|Wilhelm_Furtwangler: 빌헬름_푸르트벵글러
Arturo_Toscanini: 아르투로_토스카니니|Claudio_Abbado: 클라우디오_아바도|Riccardo_Muti: 리카르도_무티|Daniel_Barenboim: 다니엘_바렌보임|Zubin_Mehta: 주빈_메타
Seiji_Ozawa Ozawa_Seiji: 오자와_세이지|Simon_Rattle: 사이먼_래틀|Valery_Gergiev: 발레리_게르기예프|Kirill_Petrenko: 키릴_페트렌코|Christian_Thielemann: 크리스티안_틸레만
Andris_Nelsons: 안드리스_넬손스|Mariss_Jansons: 마리스_얀손스|Esa-Pekka_Salonen: 에사페카_살로넨|Gustavo_Dudamel: 구스타보_두다멜|Klaus_Makela: 클라우스_메켈레
Yannick_Nezet-Seguin: 야니크_네제세갱|Jaap_van_Zweden: 야프_판_즈베덴 얍_판_츠베덴|Antonio_Pappano: 안토니오_파파노|Marin_Alsop: 마린_올솝|Gianandrea_Noseda: 자난드레아_노세다
Riccardo_Chailly: 리카르도_샤이|Kent_Nagano: 켄트_나가노|Bernard_Haitink: 베르나르트_하이팅크|Nikolaus_Harnoncourt: 니콜라우스_아르농쿠르|Pierre_Boulez: 피에르_불레즈
John_Eliot_Gardiner: 존_엘리엇_가디너|Teodor_Currentzis: 테오도르_쿠렌치스|Santtu-Matias_Rouvali: 산투마티아스_로우발리|Carlos_Kleiber: 카를로스_클라이버|Georg_Solti: 게오르그_솔티
Karl_Bohm: 카를_뵘|Kim_Eun-sun Eun_Sun_Kim: 김은선|Yo-Yo_Ma: 요요마 요요_마|Lang_Lang: ?랑랑|Yuja_Wang: 유자_왕|Martha_Argerich: 마르타_아르헤리치|Maurizio_Pollini: 마우리치오_폴리니
Krystian_Zimerman: 크리스티안_지메르만|Alfred_Brendel: 알프레트_브렌델|Vladimir_Horowitz: 블라디미르_호로비츠|Arthur_Rubinstein: 아르투르_루빈스타인|Sviatoslav_Richter: 스뱌토슬라프_리흐테르
Glenn_Gould: 글렌_굴드|Evgeny_Kissin: 예브게니_키신|Daniil_Trifonov: 다닐_트리포노프|Igor_Levit: 이고르_레비트|Vikingur_Olafsson: 비킹구르_올라프손|Itzhak_Perlman: 이츠하크_펄먼
Yehudi_Menuhin: 예후디_메뉴인|Jascha_Heifetz: 야샤_하이페츠|David_Oistrakh: 다비트_오이스트라흐|Anne-Sophie_Mutter: 아네조피_무터|Hilary_Hahn: !힐러리_한|Janine_Jansen: 야니네_얀센
Mstislav_Rostropovich: 므스티슬라프_로스트로포비치|Pablo_Casals: 파블로_카살스|Jacqueline_du_Pre: 재클린_뒤프레|Luciano_Pavarotti: 루치아노_파바로티|Placido_Domingo: 플라시도_도밍고
Jose_Carreras: 호세_카레라스|Maria_Callas: 마리아_칼라스|Anna_Netrebko: 안나_네트렙코|Jonas_Kaufmann: 요나스_카우프만|Renee_Fleming: 르네_플레밍|Cecilia_Bartoli: 체칠리아_바르톨리
Andrea_Bocelli: 안드레아_보첼리|Lise_Davidsen: 리세_다비드센|Philip_Glass: 필립_글래스|Steve_Reich: 스티브_라이시|John_Adams: 존_애덤스|John_Cage: 존_케이지|Arvo_Part: 아르보_패르트
Gyorgy_Ligeti: 죄르지_리게티|Bela_Bartok: 벨러_버르토크 벨라_바르톡|Arnold_Schoenberg: 아널드_쇤베르크 아르놀트_쇤베르크|Richard_Strauss: 리하르트_슈트라우스|Johann_Strauss: 요한_슈트라우스
Franz_Liszt: 프란츠_리스트|Niccolo_Paganini: 니콜로_파가니니|Antonio_Vivaldi: 안토니오_비발디|Leos_Janacek: 레오시_야나체크|Bedrich_Smetana: 베드르지흐_스메타나
Benjamin_Britten: 벤저민_브리튼|Edward_Elgar: 에드워드_엘가|George_Gershwin: 조지_거슈윈|Aaron_Copland: 에런_코플런드|Isang_Yun: 윤이상|Unsuk_Chin Chin_Unsuk: 진은숙
Hans_Zimmer: 한스_치머 한스_짐머|John_Williams: 존_윌리엄스|Ennio_Morricone: 엔니오_모리코네|Joe_Hisaishi Hisaishi_Joe: 히사이시_조
Ryuichi_Sakamoto Sakamoto_Ryuichi: 사카모토_류이치|Astor_Piazzolla: 아스토르_피아졸라|Miles_Davis: 마일스_데이비스|John_Coltrane: 존_콜트레인|Louis_Armstrong: 루이_암스트롱
Duke_Ellington: 듀크_엘링턴|Ella_Fitzgerald: 엘라_피츠제럴드|Billie_Holiday: 빌리_홀리데이|Nina_Simone: 니나_시몬|Frank_Sinatra: 프랭크_시나트라|Nat_King_Cole: 냇_킹_콜
Herbie_Hancock: 허비_행콕|Keith_Jarrett: 키스_자렛|Norah_Jones: 노라_존스|Jon_Batiste: 존_바티스트|Mikhail_Baryshnikov: 미하일_바리시니코프|Rudolf_Nureyev: 루돌프_누레예프
Pina_Bausch: 피나_바우슈|Martha_Graham: 마사_그레이엄|Kang_Sue-jin: 강수진
""".replace("|", "\n")

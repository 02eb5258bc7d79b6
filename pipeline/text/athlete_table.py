"""Players, riders, runners and coaches of all sports, each with its writings, as in `alias_table`: several rows a line."""

ATHLETES = """
Jayson_Tatum: 제이슨_테이텀|Jaylen_Brown: 제일런_브라운|Anthony_Edwards: 앤서니_에드워즈|Joel_Embiid: 조엘_엠비드|James_Harden: 제임스_하든|Russell_Westbrook: 러셀_웨스트브룩
Kawhi_Leonard: 카와이_레너드|Jimmy_Butler: 지미_버틀러|Damian_Lillard: 데이미언_릴러드|Devin_Booker: 데빈_부커|Ja_Morant: 자_모란트|Kyrie_Irving: 카이리_어빙
Anthony_Davis: 앤서니_데이비스|Klay_Thompson: 클레이_톰프슨|Draymond_Green: 드레이먼드_그린|Jalen_Brunson: 제일런_브런슨|Cooper_Flagg: 쿠퍼_플래그|Shaquille_O'Neal: 샤킬_오닐
Magic_Johnson: 매직_존슨|Larry_Bird: 래리_버드|Tim_Duncan: 팀_덩컨|Dirk_Nowitzki: 디르크_노비츠키|Charles_Barkley: 찰스_바클리|Scottie_Pippen: 스코티_피펜|Dennis_Rodman: 데니스_로드먼
Wilt_Chamberlain: 윌트_체임벌린|Kareem_Abdul-Jabbar: 카림_압둘자바|Bill_Russell: 빌_러셀|Steve_Kerr: 스티브_커|Phil_Jackson: 필_잭슨|Gregg_Popovich: 그레그_포포비치
Erik_Spoelstra: 에릭_스폴스트라|Adam_Silver: 애덤_실버|Caitlin_Clark: 케이틀린_클라크|Angel_Reese: 에인절_리스|A'ja_Wilson: 에이자_윌슨|Breanna_Stewart: 브리애나_스튜어트|Sue_Bird: 수_버드
Josh_Allen: 조시_앨런|Lamar_Jackson: 라마_잭슨|Joe_Burrow: 조_버로|Jalen_Hurts: 제일런_허츠|Saquon_Barkley: 세이콴_바클리|Travis_Kelce: 트래비스_켈시|Jason_Kelce: 제이슨_켈시
Aaron_Rodgers: 에런_로저스|Peyton_Manning: 페이턴_매닝|Joe_Montana: 조_몬태나|Bill_Belichick: 빌_벨리칙|Andy_Reid: 앤디_리드|Nick_Sirianni: 닉_시리아니|Roger_Goodell: 로저_구델
Colin_Kaepernick: 콜린_캐퍼닉|O.J._Simpson: O.J._심프슨|Mookie_Betts: 무키_베츠|Freddie_Freeman: 프레디_프리먼|Clayton_Kershaw: 클레이턴_커쇼|Justin_Verlander: 저스틴_벌랜더
Max_Scherzer: 맥스_셔저|Bryce_Harper: 브라이스_하퍼|Ronald_Acuna: 로날드_아쿠냐|Francisco_Lindor: 프란시스코_린도어|Vladimir_Guerrero: 블라디미르_게레로|Paul_Skenes: 폴_스킨스
Tarik_Skubal: 타릭_스쿠벌|Gerrit_Cole: 게릿_콜|Cal_Raleigh: 칼_롤리|Bobby_Witt: 보비_윗|Barry_Bonds: 배리_본즈|Derek_Jeter: 데릭_지터|Alex_Rodriguez: 알렉스_로드리게스
Hank_Aaron: 행크_에런|Lou_Gehrig: 루_게릭|Jackie_Robinson: 재키_로빈슨|Dave_Roberts: 데이브_로버츠|Aaron_Boone: 에런_분|Rob_Manfred: 롭_맨프레드
Roki_Sasaki Sasaki_Roki: 사사키_로키|Yu_Darvish Darvish_Yu: 다르빗슈_유|Seiya_Suzuki Suzuki_Seiya: 스즈키_세이야|Kodai_Senga Senga_Kodai: 센가_고다이
Hideki_Matsui Matsui_Hideki: 마쓰이_히데키|Hideo_Nomo Nomo_Hideo: 노모_히데오|Munetaka_Murakami Murakami_Munetaka: 무라카미_무네타카|Kim_Hye-seong Hyeseong_Kim: 김혜성
Choo_Shin-soo: 추신수|Park_Chan-ho: 박찬호|Lee_Dae-ho: 이대호|Lee_Seung-yuop: 이승엽|Kim_Do-yeong: 김도영|Gianluigi_Donnarumma: 잔루이지_돈나룸마|Gianluigi_Buffon: 잔루이지_부폰
Alisson_Becker: 알리송_베케르 알리송_베커|Thibaut_Courtois: 티보_쿠르투아|Marc-Andre_ter_Stegen: 마르크안드레_테어슈테겐|Achraf_Hakimi: 아슈라프_하키미|Vitinha: 비티냐
Khvicha_Kvaratskhelia: 흐비차_크바라츠헬리아|Federico_Valverde: 페데리코_발베르데|Rodri: !로드리|Dani_Olmo: 다니_올모|Nico_Williams: 니코_윌리엄스|Alvaro_Morata: 알바로_모라타
Sergio_Ramos: 세르히오_라모스|Gerard_Pique: 제라르_피케|Andres_Iniesta: 안드레스_이니에스타|Xavi_Hernandez: 사비_에르난데스|Iker_Casillas: 이케르_카시야스|Luis_Suarez: 루이스_수아레스
Angel_Di_Maria: 앙헬_디마리아|Lautaro_Martinez: 라우타로_마르티네스|Julian_Alvarez: 훌리안_알바레스|Enzo_Fernandez: 엔소_페르난데스|Alexis_Mac_Allister: 알렉시스_마크알리스테르
Emiliano_Martinez: 에밀리아노_마르티네스|Sergio_Aguero: 세르히오_아궤로|Casemiro: 카세미루|Thiago_Silva: 치아구_시우바|Gabriel_Jesus: 가브리에우_제주스|Richarlison: 히샬리송|Endrick: 엔드리키
Ronaldinho: 호나우지뉴|Roberto_Carlos: 호베르투_카를루스|Bruno_Fernandes: 브루누_페르난드스|Bernardo_Silva: 베르나르두_실바|Ruben_Dias: 후벵_디아스|Joao_Felix: 주앙_펠릭스
Diogo_Jota: 디오구_조타|Luis_Figo: 루이스_피구|Eusebio: 에우제비우|N'Golo_Kante: 은골로_캉테|Paul_Pogba: 폴_포그바|Olivier_Giroud: 올리비에_지루|Aurelien_Tchouameni: 오렐리앵_추아메니
Eduardo_Camavinga: 에두아르도_카마빙가|William_Saliba: 윌리엄_살리바|Thierry_Henry: 티에리_앙리|Michel_Platini: 미셸_플라티니|Didier_Deschamps: 디디에_데샹
Patrick_Vieira: 파트리크_비에이라|Eric_Cantona: 에리크_캉토나|Joshua_Kimmich: 요주아_키미히|Leroy_Sane: 레로이_자네|Ilkay_Gundogan İlkay_Gündoğan: 일카이_귄도안|Mesut_Ozil: 메수트_외질
Franz_Beckenbauer: 프란츠_베켄바워|Gerd_Muller: 게르트_뮐러|Lothar_Matthaus: 로타어_마테우스|Miroslav_Klose: 미로슬라프_클로제|Philipp_Lahm: 필리프_람
Bastian_Schweinsteiger: 바스티안_슈바인슈타이거|Julian_Nagelsmann: 율리안_나겔스만|Joachim_Low: 요아힘_뢰프|Jurgen_Klinsmann: 위르겐_클린스만|Hansi_Flick: 한지_플리크
Vincent_Kompany: 뱅상_콩파니|Eden_Hazard: 에덴_아자르|Jeremy_Doku: 제레미_도쿠|Matthijs_de_Ligt: 마테이스_더리흐트|Memphis_Depay: 멤피스_데파이
Cody_Gakpo: 코디_학포|Johan_Cruyff: 요한_크라위프|Marco_van_Basten: 마르코_판바스턴|Arjen_Robben: 아르연_로번|Robin_van_Persie: 로빈_판페르시|Guus_Hiddink: 거스_히딩크
Louis_van_Gaal: 루이_판할|Erik_ten_Hag: 에릭_텐하흐|Ronald_Koeman: 로날트_쿠만|David_Beckham: 데이비드_베컴|Wayne_Rooney: 웨인_루니|Steven_Gerrard: 스티븐_제라드
Frank_Lampard: 프랭크_램퍼드|John_Terry: 존_테리|Michael_Owen: 마이클_오언|Alan_Shearer: 앨런_시어러|Bobby_Charlton: 보비_찰턴|Rio_Ferdinand: 리오_퍼디낸드
Raheem_Sterling: 라힘_스털링|Jordan_Henderson: 조던_헨더슨|Trent_Alexander-Arnold: 트렌트_알렉산더아널드|Kyle_Walker: 카일_워커|Jordan_Pickford: 조던_픽퍼드|Ollie_Watkins: 올리_왓킨스
Jamie_Vardy: 제이미_바디|Jadon_Sancho: 제이든_산초|Kobbie_Mainoo: 코비_마이누|Gareth_Bale: 개러스_베일|Ryan_Giggs: 라이언_긱스|Andrew_Robertson: 앤드루_로버트슨
Scott_McTominay: 스콧_맥토미니|Kenny_Dalglish: 케니_달글리시|Matt_Busby: 맷_버즈비|Roy_Keane: 로이_킨|George_Best: 조지_베스트|Zlatan_Ibrahimovic: 즐라탄_이브라히모비치
Christian_Eriksen: 크리스티안_에릭센|Kasper_Schmeichel: 카스페르_슈마이켈|Dusan_Vlahovic: 두샨_블라호비치|Dominik_Szoboszlai: 도미니크_소보슬라이|Ferenc_Puskas: 페렌츠_푸슈카시
Lev_Yashin: 레프_야신|Andriy_Shevchenko: 안드리_셰우첸코|Paolo_Maldini: 파올로_말디니|Francesco_Totti: 프란체스코_토티|Roberto_Baggio: 로베르토_바조|Andrea_Pirlo: 안드레아_피를로
Mario_Balotelli: 마리오_발로텔리|Roberto_Mancini: 로베르토_만치니|Luciano_Spalletti: 루치아노_스팔레티|Gennaro_Gattuso: 젠나로_가투소|Simone_Inzaghi: 시모네_인자기
Antonio_Conte: 안토니오_콘테|Massimiliano_Allegri: 마시밀리아노_알레그리|Claudio_Ranieri: 클라우디오_라니에리|Enzo_Maresca: 엔초_마레스카|Roberto_De_Zerbi: 로베르토_데제르비
Luis_Enrique: 루이스_엔리케|Unai_Emery: 우나이_에메리|Diego_Simeone: 디에고_시메오네|Mauricio_Pochettino: 마우리시오_포체티노|Marcelo_Bielsa: 마르셀로_비엘사|Lionel_Scaloni: 리오넬_스칼로니
Ange_Postecoglou: 안지_포스테코글루|Thomas_Frank: 토마스_프랑크|Eddie_Howe: 에디_하우|Graham_Potter: 그레이엄_포터|David_Moyes: 데이비드_모이스|Oliver_Glasner: 올리버_글라스너
Nuno_Espirito_Santo: 누누_이스피리투_산투|Marco_Silva: 마르쿠_실바|Roberto_Martinez: 로베르토_마르티네스|Arsene_Wenger: 아르센_벵거|Rafael_Benitez Rafa_Benítez: 라파엘_베니테스
Ralf_Rangnick: 랄프_랑니크|Emma_Hayes: 에마_헤이스|Sarina_Wiegman: 사리나_비흐만|Gianni_Infantino: 잔니_인판티노|Sepp_Blatter: 제프_블라터|Aleksander_Ceferin: 알렉산데르_체페린
Florentino_Perez: 플로렌티노_페레스|Joan_Laporta: 조안_라포르타|Nasser_Al-Khelaifi: 나세르_알켈라이피|Daniel_Levy: 대니얼_레비|Todd_Boehly: 토드_볼리|Jim_Ratcliffe: 짐_랫클리프
Sadio_Mane: 사디오_마네|Didier_Drogba: 디디에_드로그바|Samuel_Eto'o: 사뮈엘_에토오|George_Weah: 조지_웨아|Victor_Osimhen: 빅터_오시멘|Pierre-Emerick_Aubameyang: 피에르에메리크_오바메양
Riyad_Mahrez: 리야드_마흐레즈|Hong_Myung-bo: 홍명보|Ji_So-yun: 지소연|Takefusa_Kubo Kubo_Takefusa: 구보_다케후사|Kaoru_Mitoma Mitoma_Kaoru: 미토마_가오루
Wataru_Endo Endo_Wataru: 엔도_와타루|Takumi_Minamino Minamino_Takumi: 미나미노_다쿠미|Hidetoshi_Nakata Nakata_Hidetoshi: 나카타_히데토시
Hajime_Moriyasu Moriyasu_Hajime: 모리야스_하지메|Megan_Rapinoe: 메건_래피노|Alex_Morgan: 알렉스_모건|Aitana_Bonmati: 아이타나_본마티|Alexia_Putellas: 알렉시아_푸테야스
Sam_Kerr: ?샘_커|Ada_Hegerberg: 아다_헤게르베르그|Lucy_Bronze: 루시_브론즈|Pete_Sampras: 피트_샘프러스|Andre_Agassi: 앤드리_애거시|Bjorn_Borg: 비에른_보리|John_McEnroe: 존_매켄로
Boris_Becker: 보리스_베커|Stan_Wawrinka: 스탄_바브링카|Dominic_Thiem: !도미니크_팀|Holger_Rune: 홀게르_루네|Lorenzo_Musetti: 로렌초_무세티|Jack_Draper: 잭_드레이퍼|Ben_Shelton: 벤_셸턴
Frances_Tiafoe: 프랜시스_티아포|Alex_de_Minaur: 앨릭스_디미노어|Nick_Kyrgios: 닉_키리오스|Grigor_Dimitrov: 그리고르_디미트로프|Felix_Auger-Aliassime: 펠릭스_오제알리아심
Gael_Monfils: 가엘_몽피스|Joao_Fonseca: 주앙_폰세카|Venus_Williams: 비너스_윌리엄스|Maria_Sharapova: 마리야_샤라포바|Steffi_Graf: 슈테피_그라프|Martina_Navratilova: 마르티나_나브라틸로바
Billie_Jean_King: 빌리_진_킹|Chris_Evert: 크리스_에버트|Ashleigh_Barty: 애슐리_바티|Simona_Halep: 시모나_할레프|Angelique_Kerber: 안젤리크_케르버|Madison_Keys: 매디슨_키스
Amanda_Anisimova: 어맨다_아니시모바|Mirra_Andreeva: 미라_안드레예바|Zheng_Qinwen: 정친원|Jasmine_Paolini: 자스민_파올리니|Ons_Jabeur: 온스_자베르|Marketa_Vondrousova: 마르케타_본드로우쇼바
Barbora_Krejcikova: 바르보라_크레이치코바|Elina_Svitolina: 엘리나_스비톨리나|Kei_Nishikori Nishikori_Kei: 니시코리_게이|Ayrton_Senna: 아이르통_세나|Alain_Prost: 알랭_프로스트
Niki_Lauda: 니키_라우다|Kimi_Raikkonen: 키미_레이쾨넨|Valtteri_Bottas: 발테리_보타스|Carlos_Sainz: 카를로스_사인스|Sergio_Perez: 세르히오_페레스|Daniel_Ricciardo: 대니얼_리카도
Pierre_Gasly: 피에르_가슬리|Esteban_Ocon: 에스테반_오콘|Kimi_Antonelli: 키미_안토넬리|Yuki_Tsunoda Tsunoda_Yuki: 쓰노다_유키|Isack_Hadjar: 이자크_하자르|Nico_Hulkenberg: 니코_휠켄베르크
Lance_Stroll: 랜스_스트롤|Christian_Horner: 크리스천_호너|Toto_Wolff: 토토_볼프|Zak_Brown: 잭_브라운|Bernie_Ecclestone: 버니_에클스턴|Stefano_Domenicali: 스테파노_도메니칼리
Adrian_Newey: 에이드리언_뉴이|Valentino_Rossi: 발렌티노_로시|Marc_Marquez: 마르크_마르케스|Chris_Froome: 크리스_프룸|Lance_Armstrong: 랜스_암스트롱|Primoz_Roglic: 프리모주_로글리치
Eddy_Merckx: 에디_메르크스|Wout_van_Aert: 바우트_판아르트|Mathieu_van_der_Poel: 마티외_판데르풀|Carl_Lewis: 칼_루이스|Jesse_Owens: 제시_오언스
Florence_Griffith_Joyner: 플로렌스_그리피스_조이너|Mo_Farah: 모_패러|Haile_Gebrselassie: 하일레_게브르셀라시에|Kenenisa_Bekele: 케네니사_베켈레|Tigst_Assefa: 티그스트_아세파
Sabastian_Sawe: 사바스티안_사웨|Grant_Fisher: 그랜트_피셔|Josh_Kerr: 조시_커|Keely_Hodgkinson: 킬리_호지킨슨|Dina_Asher-Smith: 다이나_애셔스미스
Katarina_Johnson-Thompson: 카타리나_존슨톰프슨|Shelly-Ann_Fraser-Pryce: 셸리앤_프레이저프라이스|Elaine_Thompson-Herah: 일레인_톰프슨헤라|Julien_Alfred: 줄리엔_앨프리드
Sha'Carri_Richardson: 샤캐리_리처드슨|Letsile_Tebogo: 레칠레_테보고|Karsten_Warholm: 카르스텐_바르홀름|Femke_Bol: 펨커_볼|Yulimar_Rojas: 율리마르_로하스|Gianmarco_Tamberi: 잔마르코_탐베리
Woo_Sang-hyeok: 우상혁|Caeleb_Dressel: 케일럽_드레슬|Adam_Peaty: 애덤_피티|Kristof_Milak: 크리스토프_밀라크|Summer_McIntosh: 서머_매킨토시|Ariarne_Titmus: 아리안_티트머스
Kaylee_McKeown: 케일리_매쿼언|Sarah_Sjostrom: 사라_셰스트룀|Pan_Zhanle: 판잔러|Ian_Thorpe: 이언_소프|Mark_Spitz: 마크_스피츠|Tom_Daley: 톰_데일리|Hwang_Sun-woo: 황선우
Kim_Woo-min: 김우민|Park_Tae-hwan: 박태환|Rebeca_Andrade: 헤베카_안드라지|Suni_Lee Sunisa_Lee: 수니_리|Nadia_Comaneci: 나디아_코마네치
Kohei_Uchimura Uchimura_Kohei: 우치무라_고헤이|Daiki_Hashimoto Hashimoto_Daiki: 하시모토_다이키|Yuzuru_Hanyu Hanyu_Yuzuru: 하뉴_유즈루|Mao_Asada Asada_Mao: 아사다_마오
Kaori_Sakamoto Sakamoto_Kaori: 사카모토_가오리|Shoma_Uno Uno_Shoma: 우노_쇼마|Cha_Jun-hwan: 차준환|Ilia_Malinin: 일리야_말리닌|Nathan_Chen: 네이선_첸
Kamila_Valieva: 카밀라_발리예바|Alexandra_Trusova: 알렉산드라_트루소바|Evgeni_Plushenko: 예브게니_플루셴코|Lindsey_Jacobellis: 린지_재코벨리스|Chloe_Kim: 클로이_김|Shaun_White: 숀_화이트
Eileen_Gu: 에일린_구|Marcel_Hirscher: 마르첼_히르셔|Marco_Odermatt: 마르코_오더마트|Petra_Vlhova: 페트라_블호바|Sofia_Goggia: 소피아_고자|Federica_Brignone: 페데리카_브리뇨네
Therese_Johaug: 테레세_요헤우그|Johannes_Klaebo Johannes_Høsflot_Klæbo: 요하네스_클레보|Choi_Min-jeong: 최민정|Hwang_Dae-heon: 황대헌|Lee_Sang-hwa: !이상화
Ahn_Hyun-soo Viktor_Ahn: 안현수|Wayne_Gretzky: 웨인_그레츠키|Alex_Ovechkin Alexander_Ovechkin: 알렉산드르_오베치킨|Sidney_Crosby: 시드니_크로즈비|Connor_McDavid: 코너_맥데이비드
Auston_Matthews: 오스턴_매슈스|Leon_Draisaitl: 레온_드라이자이틀|Arnold_Palmer: 아널드_파머|Phil_Mickelson: 필_미컬슨|Brooks_Koepka: 브룩스_켑카|Jordan_Spieth: 조던_스피스
Justin_Thomas: 저스틴_토머스|Xander_Schauffele: 잰더_쇼플리|Collin_Morikawa: 콜린_모리카와|Viktor_Hovland: 빅토르_호블란|Ludvig_Aberg: 루드비그_오베리|Tommy_Fleetwood: 토미_플리트우드
Justin_Rose: 저스틴_로즈|Shane_Lowry: 셰인_라우리|Matt_Fitzpatrick: 맷_피츠패트릭|Luke_Donald: 루크_도널드|Dustin_Johnson: 더스틴_존슨|Patrick_Reed: 패트릭_리드
Hideki_Matsuyama Matsuyama_Hideki: 마쓰야마_히데키|Lydia_Ko: !리디아_고|Jeeno_Thitikul: 지노_티띠꾼|Charley_Hull: 찰리_헐|Park_In-bee Inbee_Park: 박인비
Pak_Se-ri Se_Ri_Pak: 박세리|Ko_Jin-young Jin_Young_Ko: 고진영|Tom_Kim: 김주형|Im_Sung-jae Sungjae_Im: 임성재|Floyd_Mayweather: 플로이드_메이웨더|Canelo_Alvarez: 카넬로_알바레스
Anthony_Joshua: 앤서니_조슈아|Jake_Paul: 제이크_폴|Deontay_Wilder: 디온테이_와일더|Daniel_Dubois: 대니얼_듀보이스|Naoya_Inoue Inoue_Naoya: 이노우에_나오야
Terence_Crawford: 테런스_크로퍼드|George_Foreman: 조지_포먼|Joe_Frazier: 조_프레이저|Evander_Holyfield: 이밴더_홀리필드|Imane_Khelif: 이마네_켈리프|Conor_McGregor: 코너_맥그리거
Khabib_Nurmagomedov: 하비프_누르마고메도프|Jon_Jones: 존_존스|Dana_White: 데이나_화이트|Ronda_Rousey: 론다_로우지|Hulk_Hogan: 헐크_호건|John_Cena: 존_시나|Sachin_Tendulkar: 사친_텐둘카르
Virat_Kohli: 비라트_콜리|Rohit_Sharma: 로히트_샤르마|MS_Dhoni: 마헨드라_싱_도니|Jasprit_Bumrah: 자스프리트_붐라|Ben_Stokes: 벤_스토크스|Joe_Root: 조_루트|Jofra_Archer: 조프라_아처
Pat_Cummins: 팻_커민스|Steve_Smith: 스티브_스미스|Shane_Warne: 셰인_원|Don_Bradman: 돈_브래드먼|Babar_Azam: 바바르_아잠|Antoine_Dupont: 앙투안_뒤퐁|Siya_Kolisi: 시야_콜리시
Owen_Farrell: 오언_패럴|Maro_Itoje: 마로_이토제|Jonny_Wilkinson: 조니_윌킨슨|Jonah_Lomu: 조나_로무|Bobby_Fischer: 보비_피셔|Viswanathan_Anand: 비스와나탄_아난드
Hikaru_Nakamura: 나카무라_히카루 히카루_나카무라|Fabiano_Caruana: 파비아노_카루아나|Ding_Liren: 딩리런|Hans_Niemann: 한스_니만|Anatoly_Karpov: 아나톨리_카르포프|Judit_Polgar: 유디트_폴가르|Rameshbabu_Praggnanandhaa Praggnanandhaa: 라메시바부_프라그난난다 프라그난난다|Jacques_Rogge: 자크_로게|Ke_Jie: ?커제
Shin_Jin-seo: 신진서|Lee_Chang-ho: 이창호|Luke_Littler: 루크_리틀러|Luke_Humphries: 루크_험프리스|Michael_van_Gerwen: 미하얼_판헤르번|Ronnie_O'Sullivan: 로니_오설리번
Thomas_Bach: 토마스_바흐|Kirsty_Coventry: 커스티_코번트리|Sebastian_Coe: 서배스천_코|Juan_Antonio_Samaranch: 후안_안토니오_사마란치|Pierre_de_Coubertin: 피에르_드_쿠베르탱
Tony_Hawk: 토니_호크|Kelly_Slater: 켈리_슬레이터|Alex_Honnold: 앨릭스_호놀드|Janja_Garnbret: 야냐_가른브레트|Viktor_Axelsen: 빅토르_악셀센|Ma_Long: ?마룽|Fan_Zhendong: 판전둥
Sun_Yingsha: 쑨잉사|Shin_Yu-bin: 신유빈|Truls_Moregardh: 트룰스_뫼레고르드|Felix_Lebrun: 펠릭스_르브렁|Teddy_Riner: 테디_리네르|Kim_Je-deok: 김제덕|Im_Si-hyeon: 임시현
Oh_Sang-uk: 오상욱|Kim_Yeon-koung: 김연경|Nikola_Karabatic: 니콜라_카라바티치
""".replace("|", "\n")

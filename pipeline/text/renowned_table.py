"""People of the arts, letters, stages and sciences, each with its writings, as in `alias_table`: several rows a line."""

AUTHORS = """
Tadao_Ando Ando_Tadao: 안도_다다오|Kengo_Kuma Kuma_Kengo: 구마_겐고|Kenzo_Tange Tange_Kenzo: 단게_겐조|Shigeru_Ban Ban_Shigeru: 반_시게루|Toyo_Ito Ito_Toyo: 이토_도요
Kazuyo_Sejima Sejima_Kazuyo: 세지마_가즈요|Ryue_Nishizawa Nishizawa_Ryue: 니시자와_류에|Arata_Isozaki Isozaki_Arata: 이소자키_아라타
Fumihiko_Maki Maki_Fumihiko: 마키_후미히코|Sou_Fujimoto Fujimoto_Sou: 후지모토_소스케|Riken_Yamamoto Yamamoto_Riken: 야마모토_리켄|Richard_Rogers: 리처드_로저스
Norman_Foster: 노먼_포스터|Renzo_Piano: 렌초_피아노 렌조_피아노|Zaha_Hadid: 자하_하디드|Frank_Gehry: 프랭크_게리|Rem_Koolhaas: 렘_콜하스|Jean_Nouvel: 장_누벨|Jacques_Herzog: 자크_헤르초크
Pierre_de_Meuron: 피에르_드_뫼롱|David_Chipperfield: 데이비드_치퍼필드|Peter_Zumthor: 페터_춤토르|Daniel_Libeskind: 다니엘_리베스킨트|Santiago_Calatrava: 산티아고_칼라트라바
Bjarke_Ingels: 비야케_잉겔스|Thomas_Heatherwick: 토머스_헤더윅|David_Adjaye: 데이비드_아디아예 데이비드_아자예|Alvaro_Siza: 알바루_시자|Alejandro_Aravena: 알레한드로_아라베나
Francis_Kere: 프랑시스_케레|Wang_Shu: ?왕수|Liu_Jiakun: 류자쿤|Steven_Holl: 스티븐_홀|Richard_Meier: 리처드_마이어|Rafael_Moneo: 라파엘_모네오|Rafael_Vinoly: 라파엘_비뇰리
Christian_de_Portzamparc: 크리스티앙_드_포르장파르크|Dominique_Perrault: 도미니크_페로|Anne_Lacaton: 안_라카통|Jean-Philippe_Vassal: 장필리프_바살
Frank_Lloyd_Wright: 프랭크_로이드_라이트|Le_Corbusier: 르코르뷔지에 르_코르뷔지에|Mies_van_der_Rohe: 미스_반데어로에 미스_반_데어_로에|Walter_Gropius: 발터_그로피우스|Louis_Kahn: 루이스_칸
Philip_Johnson: 필립_존슨|I.M._Pei: 이오_밍_페이 I.M._페이|Oscar_Niemeyer: 오스카르_니에메예르 오스카_니마이어|Alvar_Aalto: 알바르_알토|Eero_Saarinen: 에로_사리넨|Antoni_Gaudi: 안토니_가우디
Otto_Wagner: 오토_바그너|Jorn_Utzon: 예른_웃손|Robert_Venturi: 로버트_벤투리|Kim_Swoo-geun: 김수근|Seung_H-Sang: 승효상|Minsuk_Cho Cho_Minsuk: 조민석
Gabriel_Garcia_Marquez: 가브리엘_가르시아_마르케스 가르시아_마르케스|Mario_Vargas_Llosa Vargas_Llosa: 마리오_바르가스_요사 바르가스_요사|Jorge_Luis_Borges: 호르헤_루이스_보르헤스
Julio_Cortazar: 훌리오_코르타사르|Pablo_Neruda: 파블로_네루다|Octavio_Paz: 옥타비오_파스|Carlos_Fuentes: 카를로스_푸엔테스|Isabel_Allende: 이사벨_아옌데|Roberto_Bolano: 로베르토_볼라뇨
Paulo_Coelho: 파울루_코엘류 파울로_코엘료|Clarice_Lispector: 클라리시_리스펙토르|Jose_Saramago: 주제_사라마구|Fernando_Pessoa: 페르난두_페소아
Miguel_de_Cervantes Cervantes: 세르반테스 미겔_데_세르반테스|Federico_Garcia_Lorca: 가르시아_로르카 페데리코_가르시아_로르카|Juan_Rulfo: 후안_룰포|Umberto_Eco: 움베르토_에코
Italo_Calvino: 이탈로_칼비노|Primo_Levi: 프리모_레비|Elena_Ferrante: 엘레나_페란테|Dante_Alighieri: 단테_알리기에리|Niccolo_Machiavelli Machiavelli: 니콜로_마키아벨리 마키아벨리
Giovanni_Boccaccio: 조반니_보카치오|Luigi_Pirandello: 루이지_피란델로|Dario_Fo: 다리오_포|Victor_Hugo: 빅토르_위고|Marcel_Proust: 마르셀_프루스트|Albert_Camus: 알베르_카뮈
Jean-Paul_Sartre: 장폴_사르트르|Simone_de_Beauvoir: 시몬_드_보부아르|Gustave_Flaubert: 귀스타브_플로베르|Honore_de_Balzac Balzac: 오노레_드_발자크 발자크|Emile_Zola: 에밀_졸라
Guy_de_Maupassant: 기_드_모파상|Alexandre_Dumas: 알렉상드르_뒤마|Jules_Verne: 쥘_베른|Antoine_de_Saint-Exupery: 생텍쥐페리|Charles_Baudelaire Baudelaire: 샤를_보들레르 보들레르
Arthur_Rimbaud: 아르튀르_랭보|Marguerite_Duras: 마르그리트_뒤라스|Francoise_Sagan: 프랑수아즈_사강|Michel_Houellebecq: 미셸_우엘벡|Patrick_Modiano: 파트리크_모디아노
J.M.G._Le_Clezio Le_Clézio: 르클레지오|Bernard_Werber: 베르나르_베르베르|Guillaume_Musso: 기욤_뮈소|Romain_Gary: 로맹_가리|Andre_Gide: 앙드레_지드|Voltaire: 볼테르
Jean-Jacques_Rousseau Rousseau: 장자크_루소|Johann_Wolfgang_von_Goethe Goethe: ?괴테 요한_볼프강_폰_괴테|Friedrich_Schiller: 프리드리히_실러|Thomas_Mann: !토마스_만
Hermann_Hesse: 헤르만_헤세|Bertolt_Brecht: 베르톨트_브레히트|Gunter_Grass: 귄터_그라스|Heinrich_Boll: 하인리히_뵐|Heinrich_Heine: 하인리히_하이네
Rainer_Maria_Rilke: 라이너_마리아_릴케 ?릴케|Michael_Ende: 미하엘_엔데|Patrick_Suskind: 파트리크_쥐스킨트|Herta_Muller: 헤르타_뮐러|Peter_Handke: 페터_한트케
Elfriede_Jelinek: 엘프리데_옐리네크|Stefan_Zweig: 슈테판_츠바이크|Jenny_Erpenbeck: 예니_에르펜베크|Daniel_Kehlmann: 다니엘_켈만|Hannah_Arendt: 해나_아렌트 한나_아렌트
Walter_Benjamin: 발터_벤야민|Theodor_Adorno: 테오도어_아도르노|Jurgen_Habermas: 위르겐_하버마스|Martin_Heidegger: 마르틴_하이데거
Ludwig_Wittgenstein Wittgenstein: 루트비히_비트겐슈타인 비트겐슈타인|Arthur_Schopenhauer Schopenhauer: 아르투어_쇼펜하우어 쇼펜하우어|Georg_Wilhelm_Friedrich_Hegel Hegel: ?헤겔
Michel_Foucault: 미셸_푸코|Jacques_Derrida: 자크_데리다|Gilles_Deleuze: 질_들뢰즈|Slavoj_Zizek: 슬라보이_지제크 슬라보예_지젝|Noam_Chomsky: 노엄_촘스키 놈_촘스키|Michael_Sandel: 마이클_샌델
Anton_Chekhov: 안톤_체호프|Ivan_Turgenev: 이반_투르게네프|Alexander_Pushkin Aleksandr_Pushkin: 알렉산드르_푸시킨|Nikolai_Gogol: 니콜라이_고골|Maxim_Gorky: 막심_고리키
Boris_Pasternak: 보리스_파스테르나크|Mikhail_Bulgakov: 미하일_불가코프|Aleksandr_Solzhenitsyn Alexander_Solzhenitsyn: 알렉산드르_솔제니친|Vladimir_Nabokov: 블라디미르_나보코프
Joseph_Brodsky: 조지프_브로드스키|Svetlana_Alexievich: 스베틀라나_알렉시예비치|Olga_Tokarczuk: 올가_토카르추크|Wislawa_Szymborska: 비스와바_심보르스카|Czeslaw_Milosz: 체스와프_미워시
Stanislaw_Lem: 스타니스와프_렘|Milan_Kundera: 밀란_쿤데라|Karel_Capek: 카렐_차페크|Imre_Kertesz: 임레_케르테스|Sandor_Marai: 산도르_마라이|Ismail_Kadare: 이스마일_카다레
Orhan_Pamuk: 오르한_파묵|Elif_Shafak: 엘리프_샤팍|Nikos_Kazantzakis: 니코스_카잔차키스|Jon_Fosse: 욘_포세|Karl_Ove_Knausgard Karl_Ove_Knausgaard: 칼_오베_크나우스고르
Henrik_Ibsen: 헨리크_입센|August_Strindberg: 아우구스트_스트린드베리|Stieg_Larsson: 스티그_라르손|Astrid_Lindgren: 아스트리드_린드그렌|Tove_Jansson: 토베_얀손|Jo_Nesbo: 요_네스뵈
Hans_Christian_Andersen: 한스_크리스티안_안데르센|Soren_Kierkegaard: 쇠렌_키르케고르|Karen_Blixen: 카렌_블릭센|Tomas_Transtromer: 토마스_트란스트뢰메르|Fredrik_Backman: 프레드리크_배크만
George_Orwell: 조지_오웰|Aldous_Huxley: 올더스_헉슬리|H.G._Wells: H.G._웰스 허버트_조지_웰스|Oscar_Wilde: 오스카_와일드|George_Bernard_Shaw: 조지_버나드_쇼|James_Joyce: 제임스_조이스
Samuel_Beckett: 사뮈엘_베케트 새뮤얼_베케트|W.B._Yeats William_Butler_Yeats: 윌리엄_버틀러_예이츠|Seamus_Heaney: 셰이머스_히니|Sally_Rooney: 샐리_루니|Claire_Keegan: 클레어_키건
Colm_Toibin: 콜럼_토빈|T.S._Eliot: T.S._엘리엇|W.H._Auden: W.H._오든|Dylan_Thomas: 딜런_토머스|Ted_Hughes: 테드_휴스|Philip_Larkin: 필립_라킨|Thomas_Hardy: 토머스_하디
George_Eliot: 조지_엘리엇|Charlotte_Bronte: 샬럿_브론테|Emily_Bronte: 에밀리_브론테|Mary_Shelley: 메리_셸리|Lord_Byron: 바이런_경|John_Keats: 존_키츠
William_Wordsworth: 윌리엄_워즈워스|William_Blake: 윌리엄_블레이크|John_Milton: 존_밀턴|Daniel_Defoe: 대니얼_디포|Jonathan_Swift: 조너선_스위프트|Lewis_Carroll: 루이스_캐럴
Rudyard_Kipling: 러디어드_키플링|Arthur_Conan_Doyle Conan_Doyle: 아서_코넌_도일 코넌_도일|J.R.R._Tolkien Tolkien: ?톨킨 J.R.R._톨킨|C.S._Lewis: C.S._루이스|Roald_Dahl: 로알드_달
Ian_Fleming: 이언_플레밍|John_le_Carre: 존_르카레 존_르_카레|Graham_Greene: 그레이엄_그린|Doris_Lessing: 도리스_레싱|Harold_Pinter: 해럴드_핀터|William_Golding: 윌리엄_골딩
Ian_McEwan: 이언_매큐언|Julian_Barnes: 줄리언_반스|Martin_Amis: 마틴_에이미스|Hilary_Mantel: 힐러리_맨틀|Zadie_Smith: 제이디_스미스|David_Mitchell: 데이비드_미첼|Neil_Gaiman: 닐_게이먼
Philip_Pullman: 필립_풀먼|Terry_Pratchett: 테리_프래쳇|Bernardine_Evaristo: 버나딘_에바리스토|Abdulrazak_Gurnah: 압둘라자크_구르나|Douglas_Stuart: 더글러스_스튜어트
Samantha_Harvey: 서맨사_하비|David_Szalay: 데이비드_솔로이|Alan_Hollinghurst: 앨런_홀링허스트|Richard_Osman: 리처드_오스먼|V.S._Naipaul: V.S._나이폴|Arundhati_Roy: 아룬다티_로이
Vikram_Seth: 비크람_세스|Rabindranath_Tagore: 라빈드라나트_타고르|Amitav_Ghosh: 아미타브_고시|Jhumpa_Lahiri: 줌파_라히리|Kiran_Desai: 키란_데사이|Chinua_Achebe: 치누아_아체베
Wole_Soyinka: 월레_소잉카|Chimamanda_Ngozi_Adichie: 치마만다_응고지_아디치에|Ngugi_wa_Thiong'o: 응구기_와_티옹오|J.M._Coetzee: J.M._쿳시 존_쿳시|Nadine_Gordimer: 네이딘_고디머
Damon_Galgut: 데이먼_갤것|Naguib_Mahfouz: 나기브_마푸즈|Amos_Oz: 아모스_오즈|David_Grossman: 다비드_그로스만|Tahar_Ben_Jelloun: 타하르_벤_젤룬|Kamel_Daoud: 카멜_다우드
Leila_Slimani: 레일라_슬리마니|Alice_Munro: 앨리스_먼로|Yann_Martel: 얀_마텔|Michael_Ondaatje: 마이클_온다치|Peter_Carey: 피터_케리|Liane_Moriarty: 리안_모리아티|Mark_Twain: 마크_트웨인
Edgar_Allan_Poe: 에드거_앨런_포|Herman_Melville: 허먼_멜빌|Nathaniel_Hawthorne: 너새니얼_호손|Walt_Whitman: 월트_휘트먼|Emily_Dickinson: 에밀리_디킨슨|Robert_Frost: 로버트_프로스트
Sylvia_Plath: 실비아_플라스|Allen_Ginsberg: 앨런_긴즈버그|F._Scott_Fitzgerald: F._스콧_피츠제럴드 스콧_피츠제럴드|William_Faulkner: 윌리엄_포크너|John_Steinbeck: 존_스타인벡
J.D._Salinger: J.D._샐린저|Harper_Lee: 하퍼_리|Truman_Capote: 트루먼_커포티|Jack_Kerouac: 잭_케루악|Kurt_Vonnegut: 커트_보니것|Ray_Bradbury: 레이_브래드버리
Isaac_Asimov: 아이작_아시모프|Philip_K._Dick: 필립_K._딕|Ursula_K._Le_Guin Ursula_Le_Guin: 어슐러_르_귄 어슐러_K._르_귄|Octavia_Butler: 옥타비아_버틀러|Philip_Roth: 필립_로스
Saul_Bellow: 솔_벨로|John_Updike: 존_업다이크|Thomas_Pynchon: 토머스_핀천|Don_DeLillo: 돈_드릴로|Cormac_McCarthy: 코맥_매카시|Paul_Auster: 폴_오스터|Raymond_Carver: 레이먼드_카버
Raymond_Chandler: 레이먼드_챈들러|Toni_Morrison: 토니_모리슨|Alice_Walker: 앨리스_워커|Maya_Angelou: 마야_앤절로|James_Baldwin: 제임스_볼드윈|Louise_Gluck: 루이즈_글릭
Colson_Whitehead: 콜슨_화이트헤드|Percival_Everett: 퍼시벌_에버렛|Jonathan_Franzen: 조너선_프랜즌|Jonathan_Safran_Foer: 조너선_사프란_포어|Donna_Tartt: 도나_타트
Jesmyn_Ward: 제스민_워드|Ocean_Vuong: 오션_브엉|Viet_Thanh_Nguyen: 비엣_타인_응우옌|Min_Jin_Lee: 이민진|Dan_Brown: 댄_브라운|John_Grisham: 존_그리샴|James_Patterson: 제임스_패터슨
Lee_Child: 리_차일드|Suzanne_Collins: 수잰_콜린스|Colleen_Hoover: 콜린_후버|Rebecca_Yarros: 리베카_야로스|Andy_Weir: 앤디_위어|Tennessee_Williams: 테네시_윌리엄스
Arthur_Miller: 아서_밀러|Eugene_O'Neill: 유진_오닐|Tony_Kushner: 토니_쿠슈너|Tom_Stoppard: 톰_스토파드|Lin-Manuel_Miranda: 린마누엘_미란다|Stephen_Sondheim: 스티븐_손드하임
Andrew_Lloyd_Webber: 앤드루_로이드_웨버|Yukio_Mishima Mishima_Yukio: 미시마_유키오|Yasunari_Kawabata Kawabata_Yasunari: 가와바타_야스나리
Kenzaburo_Oe Oe_Kenzaburo: 오에_겐자부로|Osamu_Dazai Dazai_Osamu: 다자이_오사무|Ryunosuke_Akutagawa Akutagawa_Ryunosuke: 아쿠타가와_류노스케
Natsume_Soseki Soseki_Natsume: 나쓰메_소세키|Kobo_Abe Abe_Kobo: 아베_고보|Keigo_Higashino Higashino_Keigo: 히가시노_게이고|Miyuki_Miyabe Miyabe_Miyuki: 미야베_미유키
Banana_Yoshimoto Yoshimoto_Banana: 요시모토_바나나|Yoko_Ogawa Ogawa_Yoko: 오가와_요코|Sayaka_Murata Murata_Sayaka: 무라타_사야카
Mieko_Kawakami Kawakami_Mieko: 가와카미_미에코|Kotaro_Isaka Isaka_Kotaro: 이사카_고타로|Mo_Yan: ?모옌|Yu_Hua: ?위화|Yan_Lianke: 옌롄커|Can_Xue: ?찬쉐|Liu_Cixin: 류츠신
Gao_Xingjian: 가오싱젠|Lu_Xun: ?루쉰|Hwang_Bo-reum: 황보름|Kim_Hye-soon: 김혜순|Chung_Bora Bora_Chung: !정보라|Cheon_Myeong-kwan: 천명관|Park_Wan-suh: 박완서
Pak_Kyong-ni: 박경리|Yi_Mun-yol: 이문열|Cho_Nam-joo: 조남주|Kim_Young-ha: 김영하|Kim_Ae-ran: 김애란|Pyun_Hye-young: 편혜영
""".replace("|", "\n")

ARTISTS = """
Giorgio_Armani: 조르조_아르마니|Coco_Chanel: 코코_샤넬|Christian_Dior: 크리스티앙_디오르|Yves_Saint_Laurent: 이브_생로랑|Karl_Lagerfeld: 카를_라거펠트 칼_라거펠트
Hubert_de_Givenchy: 위베르_드_지방시|Pierre_Cardin: 피에르_가르댕|Jean_Paul_Gaultier: 장폴_고티에|Valentino_Garavani: 발렌티노_가라바니|Gianni_Versace: 잔니_베르사체 지아니_베르사체
Donatella_Versace: 도나텔라_베르사체|Miuccia_Prada: 미우치아_프라다|Domenico_Dolce: 도메니코_돌체|Stefano_Gabbana: 스테파노_가바나|Alessandro_Michele: 알레산드로_미켈레
Sabato_De_Sarno: 사바토_데_사르노|Tom_Ford: 톰_포드|Ralph_Lauren: 랄프_로렌|Calvin_Klein: 캘빈_클라인|Marc_Jacobs: 마크_제이컵스|Michael_Kors: 마이클_코어스|Vera_Wang: 베라_왕
Diane_von_Furstenberg: 다이앤_본_퍼스텐버그|Tommy_Hilfiger: 토미_힐피거|Vivienne_Westwood: 비비안_웨스트우드|Alexander_McQueen: 알렉산더_맥퀸|Stella_McCartney: 스텔라_매카트니
John_Galliano: 존_갈리아노|Phoebe_Philo: 피비_필로|Kim_Jones: 킴_존스|Jonathan_Anderson: 조너선_앤더슨|Daniel_Lee: 대니얼_리|Sarah_Burton: 세라_버턴
Maria_Grazia_Chiuri: 마리아_그라치아_키우리|Virgil_Abloh: 버질_아블로|Pharrell_Williams: 퍼렐_윌리엄스|Nicolas_Ghesquiere: 니콜라_제스키에르|Hedi_Slimane: 에디_슬리먼
Demna_Gvasalia: 뎀나_바잘리아 뎀나_그바살리아|Matthieu_Blazy: 마티유_블라지|Virginie_Viard: 비르지니_비아르|Anthony_Vaccarello: 안토니_바카렐로|Pierpaolo_Piccioli: 피엘파올로_피치올리
Raf_Simons: 라프_시몬스|Dries_Van_Noten: 드리스_반_노튼|Martin_Margiela: 마르탱_마르지엘라|Rick_Owens: 릭_오웬스|Rei_Kawakubo Kawakubo_Rei: 가와쿠보_레이
Yohji_Yamamoto Yamamoto_Yohji: 야마모토_요지|Issey_Miyake Miyake_Issey: 미야케_이세이 이세이_미야케|Kenzo_Takada Takada_Kenzo: 다카다_겐조|Anna_Wintour: 애나_윈터
Naomi_Campbell: 나오미_캠벨|Kate_Moss: 케이트_모스|Gisele_Bundchen: 지젤_번천|Cindy_Crawford: 신디_크로퍼드|Gordon_Ramsay: 고든_램지|Jamie_Oliver: 제이미_올리버
Heston_Blumenthal: 헤스턴_블루먼솔|Alain_Ducasse: 알랭_뒤카스|Joel_Robuchon: 조엘_로뷔숑|Paul_Bocuse: 폴_보퀴즈|Pierre_Gagnaire: 피에르_가니에르|Ferran_Adria: 페란_아드리아
Rene_Redzepi: 르네_레제피|Massimo_Bottura: 마시모_보투라|Thomas_Keller: 토머스_켈러|Alice_Waters: 앨리스_워터스|Jose_Andres: 호세_안드레스|Anthony_Bourdain: 앤서니_보데인
David_Chang: 데이비드_장|Wolfgang_Puck: 볼프강_퍽|Daniel_Boulud: 다니엘_불뤼|Dominique_Crenn: 도미니크_크렌|Yotam_Ottolenghi: 요탐_오토렝기|Julia_Child: 줄리아_차일드
Martha_Stewart: 마사_스튜어트|Edward_Lee: 에드워드_리|Paik_Jong-won: 백종원|Ahn_Sung-jae: 안성재|Ai_Weiwei: 아이웨이웨이|Yayoi_Kusama Kusama_Yayoi: 구사마_야요이
Takashi_Murakami Murakami_Takashi: 무라카미_다카시|Yoshitomo_Nara Nara_Yoshitomo: 나라_요시토모|Nam_June_Paik Paik_Nam-june: 백남준|Lee_Ufan: 이우환|Kim_Whanki: 김환기
Park_Seo-bo: 박서보|Do_Ho_Suh Suh_Do-ho: 서도호|Haegue_Yang: 양혜규|Anicka_Yi: !아니카_이|David_Hockney: 데이비드_호크니|Damien_Hirst: 데이미언_허스트|Tracey_Emin: 트레이시_에민
Lucian_Freud: 루치안_프로이트 루시안_프로이트|Francis_Bacon: 프랜시스_베이컨|Henry_Moore: 헨리_무어|Barbara_Hepworth: 바버라_헵워스|Anish_Kapoor: 애니시_커푸어 아니시_카푸어
Antony_Gormley: 앤터니_곰리|Rachel_Whiteread: 레이철_화이트리드|J.M.W._Turner: J.M.W._터너 윌리엄_터너|John_Constable: 존_컨스터블|Thomas_Gainsborough: 토머스_게인즈버러
Jeff_Koons: 제프_쿤스|Jackson_Pollock: 잭슨_폴록|Mark_Rothko: 마크_로스코|Willem_de_Kooning: 윌렘_드_쿠닝|Roy_Lichtenstein: 로이_릭턴스타인|Jasper_Johns: 재스퍼_존스
Robert_Rauschenberg: 로버트_라우션버그|Edward_Hopper: 에드워드_호퍼|Georgia_O'Keeffe: 조지아_오키프|Keith_Haring: 키스_해링|Cy_Twombly: 사이_트웜블리|Donald_Judd: 도널드_저드
Richard_Serra: 리처드_세라|Alexander_Calder: 알렉산더_콜더|Cindy_Sherman: 신디_셔먼|Jenny_Holzer: 제니_홀저|Barbara_Kruger: 바버라_크루거|Kara_Walker: 카라_워커
Kehinde_Wiley: 케힌데_와일리|James_Turrell: 제임스_터렐|Bill_Viola: 빌_비올라|Marina_Abramovic: 마리나_아브라모비치|Olafur_Eliasson: 올라푸르_엘리아손|Gerhard_Richter: 게르하르트_리히터
Anselm_Kiefer: 안젤름_키퍼|Joseph_Beuys: 요제프_보이스|Sigmar_Polke: 지그마어_폴케|Hito_Steyerl: 히토_슈타이얼|Refik_Anadol: 레픽_아나돌|Beeple: ?비플|Maurizio_Cattelan: 마우리치오_카텔란
Yves_Klein: 이브_클랭|Daniel_Buren: 다니엘_뷔렌|Louise_Bourgeois: 루이즈_부르주아|Niki_de_Saint_Phalle: 니키_드_생팔|Marcel_Duchamp: 마르셀_뒤샹|Henri_Rousseau: 앙리_루소
Auguste_Renoir Pierre-Auguste_Renoir: 오귀스트_르누아르 르누아르|Edgar_Degas: 에드가르_드가 에드가_드가|Camille_Pissarro: 카미유_피사로|Georges_Seurat: 조르주_쇠라
Henri_de_Toulouse-Lautrec Toulouse-Lautrec: 툴루즈로트레크|Auguste_Rodin: 오귀스트_로댕 ?로댕|Camille_Claudel: 카미유_클로델|Eugene_Delacroix: 외젠_들라크루아 들라크루아
Jacques-Louis_David: 자크루이_다비드|Gustave_Courbet: 귀스타브_쿠르베|Marc_Chagall: 마르크_샤갈 ?샤갈|Wassily_Kandinsky: 바실리_칸딘스키 칸딘스키|Kazimir_Malevich: 카지미르_말레비치
Paul_Klee: 파울_클레|Piet_Mondrian: 피트_몬드리안 몬드리안|Rene_Magritte: 르네_마그리트|Max_Ernst: 막스_에른스트|Joan_Miro: 호안_미로 후안_미로
Francisco_Goya Francisco_de_Goya: 프란시스코_고야 프란시스코_데_고야|Diego_Velazquez: 디에고_벨라스케스 벨라스케스|El_Greco: 엘_그레코 엘그레코|Alberto_Giacometti: 알베르토_자코메티 자코메티
Amedeo_Modigliani: 아메데오_모딜리아니 모딜리아니|Constantin_Brancusi: 콘스탄틴_브른쿠시 콘스탄틴_브랑쿠시|Raphael_Sanzio: 라파엘로_산치오|Sandro_Botticelli: 산드로_보티첼리 보티첼리
Caravaggio: 카라바조|Titian: 티치아노|Tintoretto: 틴토레토|Canaletto: 카날레토|Donatello: 도나텔로|Artemisia_Gentileschi: 아르테미시아_젠틸레스키
Gian_Lorenzo_Bernini: 베르니니 잔_로렌초_베르니니|Peter_Paul_Rubens: 페테르_파울_루벤스 루벤스|Anthony_van_Dyck: 안토니_반_다이크|Pieter_Bruegel: 피터르_브뤼헐 피터르_브뤼헬
Hieronymus_Bosch: 히에로니무스_보스|Jan_van_Eyck: 얀_반_에이크|Frans_Hals: 프란스_할스|Albrecht_Durer: 알브레히트_뒤러|Hans_Holbein: 한스_홀바인|Lucas_Cranach: 루카스_크라나흐
Caspar_David_Friedrich: 카스파르_다비트_프리드리히|Kathe_Kollwitz: 케테_콜비츠|Hilma_af_Klint: 힐마_아프_클린트|Katsushika_Hokusai Hokusai_Katsushika: 가쓰시카_호쿠사이
Diego_Rivera: 디에고_리베라|Fernando_Botero: 페르난도_보테로|El_Anatsui: 엘_아나추이|William_Kentridge: 윌리엄_켄트리지|Zanele_Muholi: 자넬레_무홀리|Ansel_Adams: 앤설_애덤스
Henri_Cartier-Bresson: 앙리_카르티에브레송|Robert_Capa: 로버트_카파|Annie_Leibovitz: 애니_리버비츠|Sebastiao_Salgado: 세바스치앙_살가두|Nan_Goldin: 낸_골딘
Laurence_des_Cars: 로랑스_데카르|Max_Hollein: 맥스_홀라인|Nicholas_Cullinan: 니컬러스_컬리넌|Hartwig_Fischer: 하르트비히_피셔|Glenn_Lowry: 글렌_로리|Christophe_Cherix: 크리스토프_셰릭스
Maria_Balshaw: 마리아_볼쇼|Tristram_Hunt: 트리스트럼_헌트|Gabriele_Finaldi: 가브리엘레_피날디|Larry_Gagosian: 래리_가고시안|David_Zwirner: 데이비드_즈워너
Hans_Ulrich_Obrist: 한스_울리히_오브리스트
""".replace("|", "\n")

SCREEN = """
Francis_Ford_Coppola: 프랜시스_포드_코폴라|Sofia_Coppola: 소피아_코폴라|George_Lucas: 조지_루커스|Ridley_Scott: 리들리_스콧|Stanley_Kubrick: 스탠리_큐브릭|Orson_Welles: 오슨_웰스
Billy_Wilder: 빌리_와일더|John_Ford: 존_포드|Clint_Eastwood: 클린트_이스트우드|Woody_Allen: 우디_앨런|Spike_Lee: 스파이크_리|Tim_Burton: 팀_버턴|David_Lynch: 데이비드_린치
David_Fincher: 데이비드_핀처|Wes_Anderson: 웨스_앤더슨|Paul_Thomas_Anderson: 폴_토머스_앤더슨|Darren_Aronofsky: 대런_애러노프스키|Joel_Coen: 조엘_코엔|Ethan_Coen: 이선_코엔
Kathryn_Bigelow: 캐스린_비글로|Greta_Gerwig: 그레타_거윅|Noah_Baumbach: 노아_바움백|Jordan_Peele: 조던_필|Ryan_Coogler: 라이언_쿠글러|Barry_Jenkins: 배리_젱킨스
Ava_DuVernay: 에이바_듀버네이|Damien_Chazelle: 데이미언_셔젤|Denis_Villeneuve: 드니_빌뇌브|Guillermo_del_Toro: 기예르모_델_토로 기예르모_델토로|Alfonso_Cuaron: 알폰소_쿠아론
Alejandro_Inarritu Alejandro_González_Iñárritu: 알레한드로_곤살레스_이냐리투|Pedro_Almodovar: 페드로_알모도바르|J.J._Abrams: J.J._에이브럼스|Peter_Jackson: 피터_잭슨
Michael_Bay: 마이클_베이|Zack_Snyder: 잭_스나이더|James_Gunn: 제임스_건|Joss_Whedon: 조스_휘던|Jon_Favreau: 존_패브로|Kevin_Feige: 케빈_파이기|Sean_Baker: 숀_베이커
Brady_Corbet: 브레이디_코베|Emerald_Fennell: 에메럴드_피넬|Sam_Mendes: 샘_멘데스|Danny_Boyle: 대니_보일|Ken_Loach: 켄_로치|Mike_Leigh: 마이크_리|Guy_Ritchie: 가이_리치
Steve_McQueen: 스티브_매퀸|Edgar_Wright: 에드거_라이트|Yorgos_Lanthimos: 요르고스_란티모스|Lars_von_Trier: 라르스_폰_트리에|Thomas_Vinterberg: 토마스_빈테르베르
Joachim_Trier: 요아킴_트리에르|Ruben_Ostlund: 루벤_외스틀룬드|Ingmar_Bergman: 잉마르_베리만|Michael_Haneke: 미하엘_하네케|Wim_Wenders: 빔_벤더스|Werner_Herzog: 베르너_헤어초크
Fatih_Akin: 파티_아킨|Jean-Luc_Godard: 장뤼크_고다르|Francois_Truffaut: 프랑수아_트뤼포|Agnes_Varda: 아녜스_바르다|Luc_Besson: 뤼크_베송|Jacques_Audiard: 자크_오디아르
Justine_Triet: 쥐스틴_트리에|Celine_Sciamma: 셀린_시아마|Julia_Ducournau: 쥘리아_뒤쿠르노|Leos_Carax: 레오스_카락스|Roman_Polanski: 로만_폴란스키|Pawel_Pawlikowski: 파베우_파블리코프스키
Andrei_Tarkovsky: 안드레이_타르콥스키|Federico_Fellini: 페데리코_펠리니|Bernardo_Bertolucci: 베르나르도_베르톨루치|Sergio_Leone: 세르조_레오네|Luca_Guadagnino: 루카_구아다니노
Paolo_Sorrentino: 파올로_소렌티노|Jafar_Panahi: 자파르_파나히|Asghar_Farhadi: 아스가르_파르하디|Abbas_Kiarostami: 아바스_키아로스타미|Mohammad_Rasoulof: 모하마드_라술로프
Apichatpong_Weerasethakul: 아피찻퐁_위라세타쿤|Ang_Lee: 리안_감독 이안_감독|Wong_Kar-wai: 왕자웨이 왕가위|Hou_Hsiao-hsien: 허우샤오셴|Zhang_Yimou: 장이머우|Chen_Kaige: 천카이거
Jia_Zhangke: 자장커|John_Woo: 오우삼 우위썬|Chloe_Zhao: 클로이_자오|Jane_Campion: 제인_캠피언|Baz_Luhrmann: 배즈_루어먼|George_Miller: 조지_밀러|Taika_Waititi: 타이카_와이티티
Jon_M._Chu: ?존_추|Lulu_Wang: 룰루_왕|Celine_Song: 셀린_송|Lee_Isaac_Chung: 정이삭|Domee_Shi: 도미_시|Maggie_Kang: 매기_강
Ryusuke_Hamaguchi Hamaguchi_Ryusuke: 하마구치_류스케|Yasujiro_Ozu Ozu_Yasujiro: 오즈_야스지로|Takashi_Miike Miike_Takashi: 미이케_다카시
Takeshi_Kitano Kitano_Takeshi: 기타노_다케시|Makoto_Shinkai Shinkai_Makoto: 신카이_마코토|Isao_Takahata Takahata_Isao: 다카하타_이사오
Mamoru_Hosoda Hosoda_Mamoru: 호소다_마모루|Hideaki_Anno Anno_Hideaki: 안노_히데아키|Osamu_Tezuka Tezuka_Osamu: 데즈카_오사무|Akira_Toriyama Toriyama_Akira: 도리야마_아키라
Eiichiro_Oda Oda_Eiichiro: 오다_에이이치로|Lee_Chang-dong: 이창동|Kim_Jee-woon: 김지운|Kim_Ki-duk: 김기덕|Ryoo_Seung-wan: 류승완|Na_Hong-jin: 나홍진|Yeon_Sang-ho: 연상호
Im_Kwon-taek: 임권택|Choi_Dong-hoon: 최동훈|Robert_De_Niro: 로버트_드니로 로버트_드_니로|Al_Pacino: 알_파치노|Jack_Nicholson: 잭_니컬슨|Dustin_Hoffman: 더스틴_호프먼
Marlon_Brando: 말런_브랜도|James_Dean: 제임스_딘|Marilyn_Monroe: 메릴린_먼로|Audrey_Hepburn: 오드리_헵번|Katharine_Hepburn: 캐서린_헵번|Elizabeth_Taylor: 엘리자베스_테일러
Humphrey_Bogart: 험프리_보가트|Charlie_Chaplin: 찰리_채플린|Tom_Hanks: 톰_행크스|Harrison_Ford: 해리슨_포드|Denzel_Washington: 덴절_워싱턴|Morgan_Freeman: 모건_프리먼
Samuel_L._Jackson: 새뮤얼_L._잭슨 사무엘_L._잭슨|Will_Smith: 윌_스미스|Jamie_Foxx: 제이미_폭스|Matt_Damon: 맷_데이먼|Ben_Affleck: 벤_애플렉|Johnny_Depp: 조니_뎁
Robert_Downey_Jr: 로버트_다우니_주니어|Chris_Evans: 크리스_에번스|Chris_Hemsworth: 크리스_헴스워스|Chris_Pratt: 크리스_프랫|Mark_Ruffalo: 마크_러펄로|Jeremy_Renner: 제러미_레너
Ryan_Gosling: 라이언_고슬링|Ryan_Reynolds: 라이언_레이놀즈|Hugh_Jackman: 휴_잭맨|Keanu_Reeves: 키아누_리브스|Nicolas_Cage: 니컬러스_케이지|Bruce_Willis: 브루스_윌리스
Sylvester_Stallone: 실베스터_스탤론|Arnold_Schwarzenegger: 아널드_슈워제네거|Dwayne_Johnson: 드웨인_존슨|Vin_Diesel: 빈_디젤|Mel_Gibson: 멜_깁슨|Kevin_Costner: 케빈_코스트너
Kevin_Spacey: 케빈_스페이시|Alec_Baldwin: 알렉_볼드윈|Sean_Penn: ?숀_펜|Christian_Bale: 크리스천_베일|Daniel_Craig: 대니얼_크레이그|Pierce_Brosnan: 피어스_브로스넌
Sean_Connery: 숀_코너리|Roger_Moore: 로저_무어|Colin_Firth: 콜린_퍼스|Hugh_Grant: 휴_그랜트|Benedict_Cumberbatch: 베네딕트_컴버배치|Tom_Hiddleston: 톰_히들스턴|Tom_Holland: 톰_홀랜드
Tom_Hardy: 톰_하디|Idris_Elba: 이드리스_엘바|Eddie_Redmayne: 에디_레드메인|Andrew_Garfield: 앤드루_가필드|Robert_Pattinson: 로버트_패틴슨|Daniel_Radcliffe: 대니얼_래드클리프
Rupert_Grint: 루퍼트_그린트|Emma_Watson: 에마_왓슨|Ian_McKellen: 이언_매켈런|Patrick_Stewart: 패트릭_스튜어트|Anthony_Hopkins: 앤서니_홉킨스|Michael_Caine: 마이클_케인
Gary_Oldman: 게리_올드먼|Ralph_Fiennes: 레이프_파인스|Liam_Neeson: 리엄_니슨|Cillian_Murphy: 킬리언_머피|Paul_Mescal: 폴_메스칼|Barry_Keoghan: 배리_키오건|Colin_Farrell: 콜린_패럴
Saoirse_Ronan: 시얼샤_로넌|Jessie_Buckley: 제시_버클리|Daniel_Day-Lewis: 대니얼_데이루이스|Adrien_Brody: 에이드리언_브로디|Austin_Butler: 오스틴_버틀러|Adam_Driver: 애덤_드라이버
Oscar_Isaac: 오스카_아이작|Pedro_Pascal: 페드로_파스칼|Javier_Bardem: 하비에르_바르뎀|Penelope_Cruz: 페넬로페_크루스|Antonio_Banderas: 안토니오_반데라스|Mads_Mikkelsen: 마스_미켈센 매즈_미켈슨
Stellan_Skarsgard: 스텔란_스카르스고르드|Renate_Reinsve: 레나테_레인스베|Alicia_Vikander: 알리시아_비칸데르|Christoph_Waltz: 크리스토프_발츠|Sandra_Huller: 잔드라_휠러
Gerard_Depardieu: 제라르_드파르디외|Alain_Delon: 알랭_들롱|Brigitte_Bardot: 브리지트_바르도|Catherine_Deneuve: 카트린_드뇌브|Juliette_Binoche: 쥘리에트_비노슈
Isabelle_Huppert: 이자벨_위페르|Marion_Cotillard: 마리옹_코티야르|Lea_Seydoux: 레아_세두|Eva_Green: 에바_그린|Sophia_Loren: 소피아_로렌|Monica_Bellucci: 모니카_벨루치
Claudia_Cardinale: 클라우디아_카르디날레|Cate_Blanchett: 케이트_블란쳇 케이트_블란쳇트|Naomi_Watts: 나오미_와츠|Russell_Crowe: 러셀_크로|Heath_Ledger: 히스_레저|Judi_Dench: 주디_덴치
Maggie_Smith: 매기_스미스|Helen_Mirren: 헬렌_미렌|Emma_Thompson: 에마_톰프슨|Kate_Winslet: 케이트_윈즐릿|Tilda_Swinton: 틸다_스윈턴|Olivia_Colman: 올리비아_콜먼
Keira_Knightley: 키이라_나이틀리|Emily_Blunt: 에밀리_블런트|Florence_Pugh: 플로렌스_퓨|Carey_Mulligan: 케리_멀리건|Rachel_Weisz: 레이철_와이즈|Julia_Roberts: 줄리아_로버츠
Sandra_Bullock: 샌드라_불럭|Demi_Moore: 데미_무어|Jodie_Foster: 조디_포스터|Susan_Sarandon: 수전_서랜던|Jane_Fonda: 제인_폰다|Diane_Keaton: 다이앤_키턴
Frances_McDormand: 프랜시스_맥도먼드|Viola_Davis: 비올라_데이비스|Halle_Berry: 핼리_베리|Whoopi_Goldberg: 우피_골드버그|Cameron_Diaz: 캐머런_디아즈|Gwyneth_Paltrow: 귀네스_팰트로
Charlize_Theron: 샬리즈_세런|Angelina_Jolie: 앤젤리나_졸리|Jennifer_Aniston: 제니퍼_애니스턴|Natalie_Portman: 내털리_포트먼|Anne_Hathaway: 앤_해서웨이|Jessica_Chastain: 제시카_채스테인
Amy_Adams: 에이미_애덤스|Reese_Witherspoon: 리스_위더스푼|Brie_Larson: 브리_라슨|Kristen_Stewart: 크리스틴_스튜어트|Mia_Goth: 미아_고스|Anya_Taylor-Joy: 애니아_테일러조이
Sydney_Sweeney: 시드니_스위니|Jenna_Ortega: 제나_오르테가|Millie_Bobby_Brown: 밀리_바비_브라운|Mikey_Madison: 마이키_매디슨|Zoe_Saldana: 조이_살다나|Lupita_Nyong'o: 루피타_뇽오
Cynthia_Erivo: 신시아_에리보|Michelle_Yeoh: 양자경 미셸_여|Ke_Huy_Quan: 키_호이_콴|Jackie_Chan: ?성룡 ?청룽|Jet_Li: 이연걸 리롄제|Tony_Leung: 양조위 량차오웨이|Maggie_Cheung: 장만옥 장만위
Fan_Bingbing: 판빙빙|Shah_Rukh_Khan: 샤루크_칸|Aamir_Khan: 아미르_칸|Amitabh_Bachchan: 아미타브_바찬|Priyanka_Chopra: 프리양카_초프라|Ken_Watanabe Watanabe_Ken: 와타나베_겐
Hiroyuki_Sanada Sanada_Hiroyuki: 사나다_히로유키|Koji_Yakusho Yakusho_Koji: 야쿠쇼_고지|Steve_Carell: 스티브_커렐|Jim_Carrey: 짐_캐리|Robin_Williams: 로빈_윌리엄스
Eddie_Murphy: 에디_머피|Adam_Sandler: 애덤_샌들러|Jon_Stewart: 존_스튜어트|John_Oliver: 존_올리버|Stephen_Colbert: 스티븐_콜베어|Jimmy_Kimmel: 지미_키멀|Jimmy_Fallon: 지미_팰런
Seth_Meyers: 세스_마이어스|David_Letterman: 데이비드_레터먼|Conan_O'Brien: 코넌_오브라이언|Oprah_Winfrey: 오프라_윈프리|Ellen_DeGeneres: 엘런_디제너러스|Joe_Rogan: 조_로건
Tucker_Carlson: 터커_칼슨|Anderson_Cooper: 앤더슨_쿠퍼|Rachel_Maddow: 레이철_매도|Sean_Hannity: 숀_해니티|David_Attenborough: 데이비드_애튼버러|Gary_Lineker: 게리_리네커
Jeremy_Clarkson: 제러미_클라크슨|Piers_Morgan: 피어스_모건|Kim_Kardashian: 킴_카다시안|Kylie_Jenner: 카일리_제너|Paris_Hilton: 패리스_힐턴|Choi_Min-sik: 최민식|Lee_Min-ho: 이민호
Hyun_Bin: ?현빈|Son_Ye-jin: 손예진|Bae_Doona: 배두나|Kim_Hye-soo: 김혜수|Hwang_Jung-min: 황정민|Park_Seo-joon: 박서준|Park_Eun-bin: 박은빈|Jung_Ho-yeon Hoyeon_Jung: 정호연
""".replace("|", "\n")

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

SCIENTISTS = """
John_Hopfield: 존_홉필드|David_Baker: 데이비드_베이커|Jennifer_Doudna: 제니퍼_다우드나|Emmanuelle_Charpentier: 에마뉘엘_샤르팡티에|Katalin_Kariko: 카탈린_카리코 커털린_커리코
Drew_Weissman: 드루_와이스먼|Victor_Ambros: 빅터_앰브로스|Gary_Ruvkun: 게리_러브컨|Svante_Paabo: 스반테_페보|Anton_Zeilinger: 안톤_차일링거|Alain_Aspect: 알랭_아스페
John_Clauser: 존_클라우저|Pierre_Agostini: 피에르_아고스티니|Ferenc_Krausz: 페렌츠_크러우스|Anne_L'Huillier: 안_륄리에|Roger_Penrose: 로저_펜로즈|Andrea_Ghez: 앤드리아_게즈
Reinhard_Genzel: 라인하르트_겐첼|Kip_Thorne: ?킵_손|Rainer_Weiss: 라이너_바이스|Barry_Barish: 배리_배리시|Peter_Higgs: 피터_힉스|Francois_Englert: 프랑수아_앙글레르
John_Clarke: 존_클라크|Michel_Devoret: 미셸_드보레|John_Martinis: 존_마티니스|Carolyn_Bertozzi: 캐럴린_버토지|Barry_Sharpless: 배리_샤플리스|Morten_Meldal: 모르텐_멜달
Moungi_Bawendi: 문지_바웬디|Louis_Brus: 루이스_브루스|Frances_Arnold: 프랜시스_아널드|James_Watson: 제임스_왓슨|Francis_Crick: 프랜시스_크릭|Rosalind_Franklin: 로절린드_프랭클린
Maurice_Wilkins: 모리스_윌킨스|Omar_Yaghi: 오마르_야기|Richard_Robson: 리처드_롭슨|Susumu_Kitagawa Kitagawa_Susumu: 기타가와_스스무
Shimon_Sakaguchi Sakaguchi_Shimon: 사카구치_시몬|Shinya_Yamanaka Yamanaka_Shinya: 야마나카_신야|Tasuku_Honjo Honjo_Tasuku: 혼조_다스쿠
Akira_Yoshino Yoshino_Akira: 요시노_아키라|Syukuro_Manabe Manabe_Syukuro: 마나베_슈쿠로|Giorgio_Parisi: 조르조_파리시|John_Goodenough: 존_구디너프|Mary_Brunkow: 메리_브렁코
Fred_Ramsdell: 프레드_램즈델|Mario_Capecchi: 마리오_카페키|Tu_Youyou: 투유유|Yang_Chen-Ning Chen-Ning_Yang: 양전닝|Terence_Tao: 테런스_타오|Andrew_Wiles: 앤드루_와일스
Grigori_Perelman: 그리고리_페렐만|Peter_Scholze: 페터_숄체|June_Huh: 허준이|Maryam_Mirzakhani: 마리암_미르자하니|Timothy_Gowers: 티머시_가워스|Maryna_Viazovska: 마리나_뱌조우스카
James_Maynard: 제임스_메이너드|Hugo_Duminil-Copin: 위고_뒤미닐코팽|Srinivasa_Ramanujan: 스리니바사_라마누잔|Leonhard_Euler: 레온하르트_오일러|Carl_Friedrich_Gauss: 카를_프리드리히_가우스
Bernhard_Riemann: 베른하르트_리만|David_Hilbert: 다비트_힐베르트|Kurt_Godel: 쿠르트_괴델|Henri_Poincare: 앙리_푸앵카레|Emmy_Noether: 에미_뇌터
John_von_Neumann von_Neumann: 존_폰_노이만 폰_노이만|Claude_Shannon: 클로드_섀넌|Norbert_Wiener: 노버트_위너|Grace_Hopper: 그레이스_호퍼|Ada_Lovelace: 에이다_러브레이스
Charles_Babbage: 찰스_배비지|Tim_Berners-Lee: 팀_버너스리|Vint_Cerf: 빈트_서프|Robert_Kahn: 로버트_칸|Richard_Stallman: 리처드_스톨먼|Dennis_Ritchie: 데니스_리치
Ken_Thompson: 켄_톰프슨|Donald_Knuth: 도널드_커누스|Bjarne_Stroustrup: 비야네_스트롭스트룹|Guido_van_Rossum: 귀도_판로쉼 귀도_반_로섬|James_Gosling: 제임스_고슬링|Marvin_Minsky: 마빈_민스키
John_McCarthy: 존_매카시|Herbert_Simon: 허버트_사이먼|Judea_Pearl: 주디아_펄|Sepp_Hochreiter: 제프_호흐라이터|Ian_Goodfellow: 이언_굿펠로|Richard_Sutton Rich_Sutton: 리처드_서턴
Andrew_Barto: 앤드루_바토|Koray_Kavukcuoglu: 코레이_카부크추오글루|Ashish_Vaswani: 아시시_바스와니|Niki_Parmar: 니키_파마르|Jakob_Uszkoreit: 야코프_우슈코라이트|Llion_Jones: 릴리언_존스
Lukasz_Kaiser: 우카시_카이저|Quoc_Le: 꾸옥_레|Wojciech_Zaremba: 보이치에흐_자렘바|Aleksander_Madry: 알렉산데르_몽드리|Luke_Metz: 루크_메츠|Chris_Lehane: 크리스_러헤인|Peter_Deng: 피터_덩
Sam_McCandlish: 샘_매캔들리시|Benjamin_Mann Ben_Mann: !벤_만|Mustafa_Suleyman: 무스타파_술레이만|Karen_Simonyan: 카렌_시모니안|Igor_Babuschkin: 이고르_바부슈킨
Christian_Szegedy: 크리스티안_세게디|Jimmy_Ba: !지미_바|Ahmad_Al-Dahle: 아마드_알달레|Christopher_Manning: 크리스토퍼_매닝|Pieter_Abbeel: 피터르_아베일 피터_아벨
Karol_Hausman: 카롤_하우스만|Dawn_Song: ?돈_송|Stuart_Armstrong: 스튜어트_암스트롱|Paul_Christiano: 폴_크리스티아노|Connor_Leahy: 코너_레이히|Helen_Toner: 헬렌_토너
Tasha_McCauley: 타샤_매콜리|Joy_Buolamwini: 조이_부올람위니|Meredith_Whittaker: 메러디스_휘터커|Rodney_Brooks: 로드니_브룩스|Andrew_Yao: 야오치즈|Kaiming_He: 허카이밍|Zhu_Jun: ?주쥔
Song-Chun_Zhu: 주쑹춘|Wang_Xiaochuan: 왕샤오촨|Jiang_Daxin: 장다신|Mike_Knoop: 마이크_크누프|Thomas_Wolf: 토마_울프|Julien_Chaumond: 쥘리앵_쇼몽|Evan_Wallace: 에번_월리스 에반_월리스
Daron_Acemoglu: 대런_애쓰모글루|Simon_Johnson: 사이먼_존슨|James_Robinson: 제임스_로빈슨|Joel_Mokyr: 조엘_모키어|Philippe_Aghion: 필리프_아기옹|Peter_Howitt: 피터_하윗
Claudia_Goldin: 클로디아_골딘|Philip_Dybvig: 필립_딥비그|Douglas_Diamond: 더글러스_다이아몬드|David_Card: 데이비드_카드|Guido_Imbens: 휘도_임번스|Joshua_Angrist: 조슈아_앵그리스트
Paul_Milgrom: 폴_밀그럼|Robert_Wilson: 로버트_윌슨|Abhijit_Banerjee: 아브히지트_바네르지|Esther_Duflo: 에스테르_뒤플로|Michael_Kremer: 마이클_크레머|Paul_Romer: 폴_로머
William_Nordhaus: 윌리엄_노드하우스|Richard_Thaler: 리처드_세일러|Daniel_Kahneman: 대니얼_카너먼|Amos_Tversky: 아모스_트버스키|Joseph_Stiglitz: 조지프_스티글리츠|Amartya_Sen: 아마르티아_센
Angus_Deaton: 앵거스_디턴|Robert_Shiller: 로버트_실러|Eugene_Fama: 유진_파마|Robert_Solow: 로버트_솔로|Kenneth_Arrow: 케네스_애로|Paul_Samuelson: 폴_새뮤얼슨|Gary_Becker: 게리_베커
John_Nash: 존_내시|Thomas_Piketty: 토마_피케티|Gabriel_Zucman: 가브리엘_쥐크만|Emmanuel_Saez: 에마뉘엘_사에즈|Jeffrey_Sachs: 제프리_색스
Larry_Summers Lawrence_Summers: 래리_서머스 로런스_서머스|Nouriel_Roubini: 누리엘_루비니|Kenneth_Rogoff: 케네스_로고프|Carmen_Reinhart: 카르멘_라인하트|Raghuram_Rajan: 라구람_라잔
Gita_Gopinath: 기타_고피나트|Mohamed_El-Erian: 모하메드_엘에리언|Olivier_Blanchard: 올리비에_블랑샤르|Adam_Tooze: 애덤_투즈|Mariana_Mazzucato: 마리아나_마추카토
Erik_Brynjolfsson: 에릭_브리뇰프슨|David_Autor: 데이비드_오터|Tyler_Cowen: 타일러_카우언|Jason_Furman: 제이슨_퍼먼|Steven_Levitt: 스티븐_레빗|Ha-Joon_Chang: 장하준
Hyun_Song_Shin: 신현송|John_Kenneth_Galbraith: 존_케네스_갤브레이스|David_Ricardo: 데이비드_리카도|Thomas_Malthus: 토머스_맬서스|John_Stuart_Mill: 존_스튜어트_밀
Joseph_Schumpeter: 조지프_슘페터|Max_Weber: 막스_베버|Emile_Durkheim: 에밀_뒤르켐|Friedrich_Engels: 프리드리히_엥겔스|Rosa_Luxemburg: 로자_룩셈부르크|Carl_Jung: 카를_융
B.F._Skinner: B.F._스키너|Jean_Piaget: 장_피아제|Steven_Pinker: 스티븐_핑커|Richard_Dawkins: 리처드_도킨스|Daniel_Dennett: 대니얼_데닛|Jared_Diamond: 재러드_다이아몬드
Carl_Sagan: 칼_세이건|Neil_deGrasse_Tyson: 닐_디그래스_타이슨|Brian_Cox: 브라이언_콕스|Michio_Kaku: 미치오_가쿠|Brian_Greene: 브라이언_그린|Avi_Loeb: 아비_로브|Freeman_Dyson: 프리먼_다이슨
Edwin_Hubble: 에드윈_허블|Georges_Lemaitre: 조르주_르메트르|Max_Born: 막스_보른|Erwin_Schrodinger: 에르빈_슈뢰딩거|Wolfgang_Pauli: 볼프강_파울리|Paul_Dirac: 폴_디랙
Enrico_Fermi: 엔리코_페르미|Ernest_Rutherford: 어니스트_러더퍼드|J.J._Thomson: J.J._톰슨 조지프_존_톰슨|James_Clerk_Maxwell: 제임스_클러크_맥스웰|Michael_Faraday: 마이클_패러데이
Pierre_Curie: 피에르_퀴리|Lise_Meitner: 리제_마이트너|Otto_Hahn: !오토_한|Leo_Szilard: 레오_실라르드|Edward_Teller: 에드워드_텔러|Andrei_Sakharov: 안드레이_사하로프|Lev_Landau: 레프_란다우
Dmitri_Mendeleev: 드미트리_멘델레예프|Antoine_Lavoisier: 앙투안_라부아지에|Robert_Boyle: 로버트_보일|Humphry_Davy: 험프리_데이비|Alfred_Nobel: 알프레드_노벨|Alessandro_Volta: 알레산드로_볼타
James_Watt: 제임스_와트|Alexander_Graham_Bell: 알렉산더_그레이엄_벨|Guglielmo_Marconi: 굴리엘모_마르코니|Wright_brothers: 라이트_형제|Louis_Pasteur: 루이_파스퇴르
Robert_Koch: 로베르트_코흐|Alexander_Fleming: 알렉산더_플레밍|Edward_Jenner: 에드워드_제너|Gregor_Mendel: 그레고어_멘델|Alfred_Russel_Wallace: 앨프리드_러셀_월리스
Thomas_Huxley: 토머스_헉슬리|Jean-Baptiste_Lamarck: 장바티스트_라마르크|Carl_Linnaeus: 칼_린네|Alexander_von_Humboldt: 알렉산더_폰_훔볼트|Alfred_Wegener: 알프레트_베게너
Jane_Goodall: 제인_구달|Dian_Fossey: 다이앤_포시|Edward_O._Wilson E.O._Wilson: 에드워드_윌슨|Rachel_Carson: 레이철_카슨|James_Lovelock: 제임스_러브록
Barbara_McClintock: 바버라_매클린톡|Craig_Venter: 크레이그_벤터|Francis_Collins: 프랜시스_콜린스|George_Church: 조지_처치|He_Jiankui: 허젠쿠이|David_Liu: 데이비드_리우
Eric_Topol: 에릭_토폴|Anthony_Fauci: 앤서니_파우치|Siddhartha_Mukherjee: 싯다르타_무케르지|David_Sinclair: 데이비드_싱클레어|Bryan_Johnson: 브라이언_존슨|Ugur_Sahin: 우구르_사힌
Ozlem_Tureci: 외즐렘_튀레지|Florence_Nightingale: 플로렌스_나이팅게일|Alan_Shepard: 앨런_셰퍼드|John_Glenn: 존_글렌|Michael_Collins: 마이클_콜린스|Jim_Lovell: 짐_러벌
Sally_Ride: 샐리_라이드|Valentina_Tereshkova: 발렌티나_테레시코바|Sergei_Korolev: 세르게이_코롤료프|Wernher_von_Braun: 베르너_폰_브라운|Konstantin_Tsiolkovsky: 콘스탄틴_치올콥스키
Scott_Kelly: 스콧_켈리|Peggy_Whitson: 페기_윗슨|Chris_Hadfield: 크리스_해드필드|Tim_Peake: 팀_피크|Thomas_Pesquet: 토마_페스케|Samantha_Cristoforetti: 사만타_크리스토포레티
Alexander_Gerst: 알렉산더_게르스트|Butch_Wilmore: 부치_윌모어|Suni_Williams Sunita_Williams: 수니_윌리엄스|Reid_Wiseman: 리드_와이즈먼|Victor_Glover: 빅터_글로버
Christina_Koch: 크리스티나_코크|Jeremy_Hansen: 제러미_핸슨|Jared_Isaacman: 재러드_아이작먼|Bill_Nelson: 빌_넬슨|Sean_Duffy: 숀_더피|Josef_Aschbacher: 요제프_아슈바허
Peter_Beck: 피터_벡|Gwynne_Shotwell: 그윈_숏웰|Tory_Bruno: 토리_브루노|Dave_Limp: 데이브_림프|Yi_So-yeon: 이소연|Shubhanshu_Shukla: 슈반슈_슈클라
Soichi_Noguchi Noguchi_Soichi: 노구치_소이치|Koichi_Wakata Wakata_Koichi: 와카타_고이치|Yang_Liwei: 양리웨이
""".replace("|", "\n")

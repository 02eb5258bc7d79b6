"""Architects, novelists, poets, playwrights and thinkers, each with its writings, as in `alias_table`: several rows a line."""

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

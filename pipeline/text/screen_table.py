"""Directors, actors and hosts of film, theatre and television, each with its writings, as in `alias_table`: several rows a line."""

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

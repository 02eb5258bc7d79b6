"""Painters, sculptors, photographers, curators, designers of clothes and cooks, each with its writings, as in `alias_table`: several rows a line."""

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

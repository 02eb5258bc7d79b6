"""Players, actors, writers, composers, painters and scholars of all pages, each with its writings, as in `alias_table`."""

STARS = """
Hwang_Hee-chan: 황희찬
Hwang_Ui-jo: 황의조
Hwang_In-beom: 황인범
Cho_Gue-sung: 조규성
Cha_Bum-kun: 차범근
Park_Ji-sung: 박지성
Yuna_Kim Kim_Yuna: 김연아
An_Se-young: 안세영
Faker: 페이커
Ryu_Hyun-jin: 류현진
Kim_Ha-seong Ha-Seong_Kim: 김하성
Shota_Imanaga Imanaga: 이마나가_쇼타
Yoshinobu_Yamamoto: 야마모토_요시노부
Ichiro_Suzuki Ichiro: 스즈키_이치로 이치로
Aaron_Judge: 에런_저지 애런_저지
Mike_Trout: 마이크_트라우트
Juan_Soto: 후안_소토
Babe_Ruth: 베이브_루스
Michael_Jordan: 마이클_조던
Kobe_Bryant: 코비_브라이언트
Kevin_Durant Durant: 케빈_듀랜트 케빈_듀란트
Nikola_Jokic Jokić Jokic: 니콜라_요키치 요키치
Giannis_Antetokounmpo Antetokounmpo Giannis: 야니스_아데토쿤보 아데토쿤보
Victor_Wembanyama Wembanyama: 빅토르_웸반야마 웸반야마
Shai_Gilgeous-Alexander Gilgeous-Alexander: 샤이_길저스알렉산더 길저스알렉산더
Tom_Brady: 톰_브래디
Patrick_Mahomes Mahomes: 패트릭_머홈스 머홈스
Stefanos_Tsitsipas Tsitsipas: 스테파노스_치치파스 치치파스
Alexander_Zverev Zverev: 알렉산더_츠베레프 츠베레프
Daniil_Medvedev: 다닐_메드베데프
Andrey_Rublev Rublev: 안드레이_루블레프 루블레프
Taylor_Fritz: 테일러_프리츠
Casper_Ruud Ruud: 카스페르_루드
Andy_Murray: 앤디_머리
Serena_Williams: 세리나_윌리엄스
Naomi_Osaka: 오사카_나오미
Emma_Raducanu Raducanu: 에마_라두카누 라두카누
Elena_Rybakina Rybakina: 옐레나_리바키나 리바키나
Jessica_Pegula Pegula: 제시카_페굴라 페굴라
Luka_Modric Modrić Modric: 루카_모드리치 모드리치
Ivan_Perisic Perišić Perisic: 이반_페리시치 페리시치
Mateo_Kovacic Kovačić Kovacic: 마테오_코바치치 코바치치
Ivan_Rakitic Rakitić Rakitic: 이반_라키티치 라키티치
Toni_Kroos Kroos: 토니_크로스
Manuel_Neuer Neuer: 마누엘_노이어 노이어
Thomas_Müller: 토마스_뮐러
Jamal_Musiala Musiala: 자말_무시알라 무시알라
Florian_Wirtz Wirtz: 플로리안_비르츠 비르츠
Kai_Havertz Havertz: 카이_하베르츠 하베르츠
Robert_Lewandowski Lewandowski: 로베르트_레반도프스키 레반도프스키
Antoine_Griezmann Griezmann: 앙투안_그리즈만 그리즈만
Ousmane_Dembélé Dembélé Dembele: 우스만_뎀벨레 뎀벨레
Karim_Benzema Benzema: 카림_벤제마 벤제마
Zinedine_Zidane Zidane: 지네딘_지단 지단
Neymar: 네이마르
Rodrygo: 호드리구
Raphinha: 하피냐
Pelé: 펠레
Diego_Maradona Maradona: 디에고_마라도나 마라도나
Kevin_De_Bruyne De_Bruyne: 케빈_더브라위너 더브라위너
Romelu_Lukaku Lukaku: 로멜루_루카쿠 루카쿠
Virgil_van_Dijk van_Dijk: 버질_판데이크 판데이크
Cole_Palmer: 콜_파머
Bukayo_Saka Saka: 부카요_사카
Declan_Rice: 데클런_라이스
Jude_Bellingham Bellingham: 주드_벨링엄 벨링엄
Marcus_Rashford Rashford: 마커스_래시퍼드 래시퍼드
Phil_Foden Foden: 필_포든
Jack_Grealish Grealish: 잭_그릴리시 그릴리시
Alexander_Isak Isak: 알렉산데르_이사크
Viktor_Gyökeres Gyökeres Gyokeres: 빅토르_요케레스 요케레스
Martin_Ødegaard Ødegaard Odegaard: 마르틴_외데고르 외데고르
Pedri: 페드리
Pep_Guardiola Guardiola: 펩_과르디올라 과르디올라
Jürgen_Klopp Klopp: 위르겐_클롭 클롭
José_Mourinho Mourinho: 조제_모리뉴 모리뉴 무리뉴
Carlo_Ancelotti Ancelotti: 카를로_안첼로티 안첼로티
Ruben_Amorim Rúben_Amorim Amorim: 후벵_아모링 아모링
Mikel_Arteta Arteta: 미켈_아르테타 아르테타
Arne_Slot: 아르네_슬롯
Thomas_Tuchel Tuchel: 토마스_투헬 투헬
Xabi_Alonso: 사비_알론소
Gareth_Southgate Southgate: 개러스_사우스게이트 사우스게이트
Alex_Ferguson: 알렉스_퍼거슨
Charles_Leclerc Leclerc: 샤를_르클레르
Oscar_Piastri Piastri: 오스카_피아스트리 피아스트리
George_Russell: 조지_러셀
Sebastian_Vettel Vettel: 제바스티안_페텔 페텔
Michael_Schumacher Schumacher: 미하엘_슈마허 슈마허
Fernando_Alonso: 페르난도_알론소
Tadej_Pogacar Pogačar Pogacar: 타데이_포가차르 포가차르
Jonas_Vingegaard Vingegaard: 요나스_빙에고르 빙에고르
Remco_Evenepoel Evenepoel: 렘코_에버네풀 에버네풀
Faith_Kipyegon Kipyegon: 페이스_키피에곤 키피에곤
Beatrice_Chebet Chebet: 비어트리스_체벳 체벳
Joshua_Cheptegei Cheptegei: 조슈아_체프테게이 체프테게이
Eliud_Kipchoge Kipchoge: 엘리우드_킵초게 킵초게
Kelvin_Kiptum Kiptum: 켈빈_킵툼 킵툼
Ruth_Chepngetich Chepngetich: 루스_체픈게티치 체픈게티치
Beatrice_Chepkoech Chepkoech: 비어트리스_체프코에치 체프코에치
Sifan_Hassan: 시판_하산
Jakob_Ingebrigtsen Ingebrigtsen: 야코브_잉에브리그트센 잉에브리그트센
Armand_Duplantis Duplantis: 아르망_뒤플랑티스 뒤플랑티스
Sydney_McLaughlin-Levrone McLaughlin-Levrone: 시드니_매클로플린
Noah_Lyles Lyles: 노아_라일스
Katie_Ledecky Ledecky: 케이티_러데키 러데키
Michael_Phelps Phelps: 마이클_펠프스 펠프스
Léon_Marchand: 레옹_마르샹
Mikaela_Shiffrin Shiffrin: 미케일라_시프린 시프린
Lindsey_Vonn Vonn: 린지_본
Jack_Nicklaus Nicklaus: 잭_니클라우스 니클라우스
Bryson_DeChambeau DeChambeau: 브라이슨_디섐보 디섐보
Jon_Rahm: 욘_람
Nelly_Korda Korda: 넬리_코르다 코르다
Magnus_Carlsen Carlsen: 망누스_칼센 망누스_카를센
Garry_Kasparov Kasparov: 가리_카스파로프 카스파로프
Gukesh: 구케시
Muhammad_Ali: 무하마드_알리
Mike_Tyson: 마이크_타이슨
Tyson_Fury: 타이슨_퓨리
Oleksandr_Usyk Usyk: 올렉산드르_우시크 우시크
Shin_Kyung-sook Kyung-sook_Shin: 신경숙
Hwang_Sok-yong: 황석영
Hong_Sang-soo: 홍상수
Hwang_Dong-hyuk: 황동혁
Lee_Jung-jae: 이정재
Lee_Byung-hun: 이병헌
Song_Kang-ho: 송강호
Song_Hye-kyo: 송혜교
Jun_Ji-hyun Gianna_Jun: 전지현
Youn_Yuh-jung: 윤여정
Ma_Dong-seok Don_Lee: 마동석
Cho_Seong-jin Seong-Jin_Cho: 조성진
Lim_Yunchan Yunchan_Lim: 임윤찬
Jo_Sumi Sumi_Jo: 조수미
Haruki_Murakami Murakami_Haruki: 무라카미_하루키
Ryu_Murakami: 무라카미_류
Kazuo_Ishiguro Ishiguro: 가즈오_이시구로
Hayao_Miyazaki Miyazaki: 미야자키_하야오
Hirokazu_Kore-eda Kore-eda: 고레에다_히로카즈
Akira_Kurosawa Kurosawa: 구로사와_아키라
Salman_Rushdie Rushdie: 살만_루슈디 루슈디
Margaret_Atwood Atwood: 마거릿_애트우드 애트우드
Stephen_King: 스티븐_킹
J.K._Rowling Rowling: J.K._롤링
Agatha_Christie: 애거사_크리스티
Virginia_Woolf: 버지니아_울프
Jane_Austen Austen: 제인_오스틴
Charles_Dickens Dickens: 찰스_디킨스 디킨스
William_Shakespeare Shakespeare: 셰익스피어
Leo_Tolstoy Tolstoy: 톨스토이
Fyodor_Dostoevsky Dostoevsky Dostoyevsky: 도스토옙스키 도스토예프스키
Franz_Kafka Kafka: 프란츠_카프카
Ernest_Hemingway Hemingway: 어니스트_헤밍웨이 헤밍웨이
László_Krasznahorkai Krasznahorkai: 크러스너호르커이
Annie_Ernaux Ernaux: 아니_에르노
Lady_Gaga: 레이디_가가
Billie_Eilish Eilish: 빌리_아일리시
Ariana_Grande: 아리아나_그란데
Rihanna: 리아나
Madonna: 마돈나
Adele: ?아델
Ed_Sheeran Sheeran: 에드_시런
Dua_Lipa: 두아_리파
Olivia_Rodrigo: 올리비아_로드리고
Sabrina_Carpenter: 사브리나_카펜터
Justin_Bieber Bieber: 저스틴_비버
Kanye_West: 카녜이_웨스트 칸예_웨스트
Kendrick_Lamar: 켄드릭_라마
John_Lennon Lennon: 존_레넌 레넌
Paul_McCartney McCartney: 폴_매카트니 매카트니
George_Harrison: 조지_해리슨
Ringo_Starr: 링고_스타
Mick_Jagger Jagger: 믹_재거
Keith_Richards: 키스_리처즈
Bob_Dylan: 밥_딜런
Elvis_Presley Presley: 엘비스_프레슬리
David_Bowie Bowie: 데이비드_보위
Freddie_Mercury: 프레디_머큐리
Ozzy_Osbourne Osbourne: 오지_오즈번
Bruce_Springsteen Springsteen: 브루스_스프링스틴 스프링스틴
Timothée_Chalamet Chalamet: 티모테_샬라메 샬라메
Joaquin_Phoenix: 호아킨_피닉스
Margot_Robbie: 마고_로비
Emma_Stone: 에마_스톤
Scarlett_Johansson Johansson: +조핸슨
Jennifer_Lawrence: 제니퍼_로런스
Meryl_Streep Streep: 메릴_스트리프 메릴_스트립
Nicole_Kidman Kidman: 니콜_키드먼
Zendaya: 젠데이아 젠데이야
George_Clooney Clooney: 조지_클루니
Martin_Scorsese Scorsese: 마틴_스코세이지 스코세이지
Christopher_Nolan: +크리스토퍼_놀란
Quentin_Tarantino Tarantino: 쿠엔틴_타란티노 타란티노
Alfred_Hitchcock Hitchcock: 앨프리드_히치콕 히치콕
Harvey_Weinstein Weinstein: 하비_와인스틴 와인스틴
Jeffrey_Epstein Epstein: 제프리_엡스타인 엡스타인
Ghislaine_Maxwell: 길레인_맥스웰
Antonin_Dvorak Antonín_Dvořák Dvořák Dvorak: 안토닌_드보르자크 드보르자크
Anton_Bruckner Bruckner: 안톤_브루크너 브루크너
Gustav_Mahler Mahler: 구스타프_말러 말러
Ludwig_van_Beethoven Beethoven: 베토벤
Wolfgang_Amadeus_Mozart Mozart: 모차르트
Johann_Sebastian_Bach Bach: 요한_제바스티안_바흐 바흐
Joseph_Haydn Haydn: 하이든
Franz_Schubert Schubert: 슈베르트
Robert_Schumann Schumann: 슈만
Johannes_Brahms Brahms: 브람스
Felix_Mendelssohn Mendelssohn: 멘델스존
Richard_Wagner: 리하르트_바그너
Giuseppe_Verdi: 주세페_베르디
Giacomo_Puccini Puccini: 푸치니
Gioachino_Rossini Rossini: 로시니
Pyotr_Tchaikovsky Tchaikovsky: 차이콥스키
Sergei_Rachmaninoff Rachmaninoff Rachmaninov: 라흐마니노프
Dmitri_Shostakovich Shostakovich: 쇼스타코비치
Igor_Stravinsky Stravinsky: 스트라빈스키
Sergei_Prokofiev Prokofiev: 프로코피예프
Frédéric_Chopin Chopin: 쇼팽
Claude_Debussy Debussy: 드뷔시
Maurice_Ravel Ravel: 모리스_라벨
Hector_Berlioz Berlioz: 베를리오즈
Jean_Sibelius Sibelius: 시벨리우스
Edvard_Grieg Grieg: 그리그
George_Frideric_Handel Handel: 헨델
Johannes_Kepler Kepler: 케플러
Tycho_Brahe Brahe: 튀코_브라헤 브라헤
Galileo_Galilei Galilei: 갈릴레이
Nicolaus_Copernicus Copernicus: 코페르니쿠스
Isaac_Newton: 아이작_뉴턴
Albert_Einstein Einstein: 아인슈타인
Charles_Darwin: 찰스_다윈
Marie_Curie: 마리_퀴리
Niels_Bohr Bohr: 닐스_보어
Werner_Heisenberg Heisenberg: 하이젠베르크
Stephen_Hawking Hawking: 스티븐_호킹
Robert_Oppenheimer J._Robert_Oppenheimer: 로버트_오펜하이머
Richard_Feynman: 리처드_파인먼
Nikola_Tesla: 니콜라_테슬라
Thomas_Edison Edison: 토머스_에디슨 에디슨
Alan_Turing: 앨런_튜링
Sigmund_Freud Freud: 지그문트_프로이트 프로이트
Karl_Marx Marx: 카를_마르크스 마르크스
Friedrich_Nietzsche Nietzsche: 니체
Immanuel_Kant: 이마누엘_칸트
Adam_Smith: 애덤_스미스
John_Maynard_Keynes Keynes: 존_메이너드_케인스 케인스
Milton_Friedman: 밀턴_프리드먼
Friedrich_Hayek Hayek: 하이에크
Napoleon: 나폴레옹
Adolf_Hitler Hitler: 아돌프_히틀러 히틀러
Benito_Mussolini Mussolini: 무솔리니
Julius_Caesar: 율리우스_카이사르
Neil_Armstrong: 닐_암스트롱
Buzz_Aldrin Aldrin: 버즈_올드린
Yuri_Gagarin Gagarin: 유리_가가린 가가린
Leonardo_da_Vinci da_Vinci: 레오나르도_다빈치
Michelangelo: 미켈란젤로
Rembrandt: 렘브란트
Johannes_Vermeer Vermeer: 페르메이르
Vincent_van_Gogh: 빈센트_반_고흐
Paul_Gauguin Gauguin: 폴_고갱 고갱
Claude_Monet Monet: 클로드_모네
Édouard_Manet Manet: 에두아르_마네
Paul_Cézanne Cézanne Cezanne: 폴_세잔
Pablo_Picasso Picasso: 파블로_피카소 피카소
Henri_Matisse Matisse: 앙리_마티스 마티스
Gustav_Klimt Klimt: 구스타프_클림트 클림트
Egon_Schiele Schiele: 에곤_실레
Edvard_Munch Munch: 에드바르_뭉크
Salvador_Dalí Salvador_Dali: 살바도르_달리
Andy_Warhol Warhol: 앤디_워홀 워홀
Jean-Michel_Basquiat Basquiat: 장미셸_바스키아 바스키아
Banksy: 뱅크시
Frida_Kahlo Kahlo: 프리다_칼로
"""

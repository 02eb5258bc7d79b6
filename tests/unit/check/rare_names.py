"""Names that spelling tells badly, each with its Korean writing: none of them is another one."""

PEOPLE = """
Yann LeCun=얀 르쿤|Geoffrey Hinton=제프리 힌턴|Yoshua Bengio=요슈아 벤지오|Aidan Gomez=에이단 고메즈|Arthur Mensch=아르튀르 망슈|Guillaume Lample=기욤 랑플|
Timothée Lacroix=티모테 라크루아|Noam Shazeer=노엄 샤지어|Ilya Sutskever=일리야 수츠케버|Jakub Pachocki=야쿠프 파호츠키|Wojciech Zaremba=보이치에흐 자렘바|Andrej Karpathy=안드레이 카르파티|
Mustafa Suleyman=무스타파 술레이만|Demis Hassabis=데미스 허사비스|Thierry Breton=티에리 브르통|Henna Virkkunen=헨나 비르쿠넨|Margrethe Vestager=마르그레테 베스타게르|Ursula von der Leyen=우르줄라 폰데어라이엔|
Børge Brende=뵈르게 브렌데|Christophe Fouquet=크리스토프 푸케|Jean-Laurent Bonnafé=장로랑 보나페|Björn Ulvaeus=비에른 울바에우스|Giorgia Meloni=조르자 멜로니|Nguyen Thanh Nghi=응우옌 타인 응이|
Wang Xingxing=왕싱싱 창립|Joëlle Pineau=조엘 피노|Łukasz Kaiser=루카시 카이저|Percy Liang=퍼시 량|Fei-Fei Li=페이페이 리|Jürgen Schmidhuber=위르겐 슈미트후버|
Daniela Rus=다니엘라 루스|Chris Lehane=크리스 러헤인|Kevin Weil=케빈 와일|Sriram Krishnan=스리람 크리슈난|Meredith Whittaker=메러디스 휘태커|Juraj Juríček=유라이 유리체크|
Þórdís Gylfadóttir=소르디스 길바도티르|Jüri Ratas=위리 라타스|Aoife Quigley=이퍼 퀴글리|Caoimhe Byrne=퀴바 번|Hans Uszkoreit=한스 우슈코라이트|Xavier Bettel=그자비에 베텔|
Joao Pedro Almeida=주앙 페드루 알메이다|Rodrigo Liang=로드리고 량|Thomas Dohmke=토마스 돔케|Nat Friedman=냇 프리드먼|Jeffrey Katzenberg=제프리 카젠버그|Quentin Colmerauer=캉탱 콜메로에르|
Eoin Rourke=오언 로크|Vytautas Žukauskas=비타우타스 주카우스카스|Gwyneth Llewelyn=귀네스 루엘린|Georges Chéron=조르주 셰롱|Ignacio Echeverría=이그나시오 에체베리아|Zhores Alferov=조레스 알표로프|
Ewa Kopacz=에바 코파치|Phumzile Ngcuka=품질레 응추카|Tshering Tobgay=체링 톱게|Khürelsükh Ukhnaa=후렐수흐 오흐나
"""
FIRMS = """
Schibsted Media=시브스테드|Mubadala=무바달라|Adyen=아디엔|Ocado=오카도|Siemens Gamesa=지멘스 가메사|Volvo=볼보|
Vattenfall=바텐폴|Equinor=에퀴노르|Groupe Bolloré=볼로레|Lazard=라자드|Thoma Bravo=토마 브라보|Wayfair=웨이페어|
Zalando=잘란도|Delivery Hero=딜리버리 히어로|Prosus=프로수스|Naspers=나스퍼스|Reliance Jio=릴라이언스 지오|Tencent=텐센트|
Jardine Matheson=자딘 매시슨|CK Hutchison=CK허치슨|Yageo=야교|Quanta=콴타|Wistron=위스트론|Hikvision=하이크비전|
Geely=지리|Xpeng=샤오펑|Chery=체리|Lendlease=렌드리스|Macquarie=맥쿼리|Schlumberger=슐럼버거|
Wolters Kluwer=볼터스 클루베르|Ahold Delhaize=아홀드 델하이즈|Ørsted=외르스테드|Mærsk=머스크|Crédit Agricole=크레디 아그리콜|Société Générale=소시에테 제네랄|
Banco Bilbao=방코 빌바오|Rakuten=라쿠텐|Recruit=리크루트|Nomura=노무라|Dentsu=덴쓰|Zhipu=즈푸|
Iliad=일리아드|Helsing=헬싱|Wiz=위즈|Lightspeed=라이트스피드|Thrive=스라이브|Founders Fund=파운더스 펀드|
Greenoaks=그린오크스|Spark=스파크|General Catalyst=제너럴 캐털리스트|Insight=인사이트|Coatue=코투|Tiger Global=타이거 글로벌|
Xiaomi=샤오미|Peugeot=푸조|Hermès=에르메스|Guizhou Moutai=구이저우 마오타이|Foxtrot=폭스트롯|Nscale=엔스케일|
Wayve=웨이브
"""
TOOLS = """
Strawberry=스트로베리|Orion=오라이언|Arrakis=아라키스|Gobi=고비|Nightshade=나이트셰이드|Glaze=글레이즈|
Le Chat=르샤|Pi=파이|Rabbit=래빗|Replika=레플리카|Sesame=세서미|Genie=지니|
Nano Banana=나노 바나나|Mariner=매리너|Astra=아스트라|Jules=줄스|Gnome=놈|Quixote=키호테|
Hermes=헤르메스|Zephyr=제퍼|Xylophone=자일로폰|Pneuma=뉴마|Psyche=프시케|Knight=나이트|
Wrench=렌치|Rhapsody=랩소디|Chimera=키메라|Cerberus=케르베로스|Daedalus=다이달로스|Phoenix=피닉스|
Bordeaux=보르도|Champagne=샴페인|Tokyo Drift=도쿄 드리프트|Brioche=브리오슈|Schnitzel=슈니첼|Giraffe=기린|
Swordfish=황새치|Whisperer=속삭이는 이|Flow=흐름|Mentor=스승|Green Tree=푸른나무|Sherpa=셰르파|
Matryoshka=마트료시카|Bolero=볼레로|Tsunami=쓰나미|Bullfrog=황소개구리|Dreamcatcher=드림캐처|Writer=글쟁이|
Chrysalis=번데기|Hourglass=모래시계|Jacquard=자카르|Fjord=피오르|Llama Guard=라마 가드|Cyrano=시라노|
Zeitgeist=차이트가이스트|Schadenfreude=샤덴프로이데|Oeuvre=외브르|Mjölnir=묠니르|Yggdrasil=위그드라실
"""


def pairs(rows: str) -> list[tuple[str, str]]:
    """Return the names of some rows, in Latin and in Hangul."""
    return [(latin, hangul) for latin, hangul in (row.split("=") for row in rows.replace("\n", "").split("|"))]

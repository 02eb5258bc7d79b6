"""Real people with the writing that the Korean press gives them: none of them may be called wrong."""

REAL_NAMES = tuple(
    tuple(row.split("="))
    for row in """
Helen Mirren=헬렌 미렌|Paul Graham=폴 그레이엄|Reid Hoffman=리드 호프먼|Peter Thiel=피터 틸|Marc Andreessen=마크 앤드리슨|Ben Horowitz=벤 호로위츠|Vinod Khosla=비노드 코슬라|Eric Schmidt=에릭 슈밋|
Jack Dorsey=잭 도시|Brian Chesky=브라이언 체스키|Daniel Ek=다니엘 에크|Patrick Collison=패트릭 콜리슨|John Collison=존 콜리슨|Garry Tan=개리 탄|Michael Nielsen=마이클 닐슨|Stuart Russell=스튜어트 러셀|Peter Norvig=피터 노빅|
Timnit Gebru=팀닛 게브루|Joy Buolamwini=조이 부올람위니|Emily Bender=에밀리 벤더|Margaret Mitchell=마거릿 미첼|Kate Crawford=케이트 크로퍼드|Gary Marcus=게리 마커스|Melanie Mitchell=멜라니 미첼|Judea Pearl=주데아 펄|
Michael Jordan=마이클 조던|David Silver=데이비드 실버|Richard Sutton=리처드 서튼|Jürgen Schmidhuber=위르겐 슈미트후버|Sepp Hochreiter=제프 호흐라이터|Bernhard Schölkopf=베른하르트 쇨코프|Thomas Wolf=토마 울프|
Arthur Mensch=아르튀르 멘슈|Guillaume Lample=기욤 랑플|Timothée Lacroix=티모테 라크루아|Clément Delangue=클레망 들랑그|Emmanuel Macron=에마뉘엘 마크롱|Bernard Arnault=베르나르 아르노|Xavier Niel=그자비에 니엘|Thierry Breton=티에리 브르통|
François Chollet=프랑수아 숄레|Jean Tirole=장 티롤|Marie Curie=마리 퀴리|Michel Houellebecq=미셸 우엘베크|Nicolas Sarkozy=니콜라 사르코지|Olaf Scholz=올라프 숄츠|Friedrich Merz=프리드리히 메르츠|Angela Merkel=앙겔라 메르켈|
Christian Klein=크리스티안 클라인|Roland Busch=롤란트 부슈|Jonas Andrulis=요나스 안드룰리스|Robert Habeck=로베르트 하베크|Ursula Bauer=우르줄라 바우어|Stefan Hartung=슈테판 하르퉁|Oliver Blume=올리버 블루메|Ola Källenius=올라 칼레니우스|
Linus Torvalds=리누스 토르발스|Henrik Fisker=헨리크 피스커|Anders Hejlsberg=아네르스 하일스베르|Niklas Zennström=니클라스 센스트룀|Börje Ekholm=뵈리에 에크홀름|Pekka Lundmark=페카 룬드마르크|Sanna Marin=산나 마린|Mette Frederiksen=메테 프레데릭센|
Lars Fruergaard=라르스 프루에르고르|Jens Stoltenberg=옌스 스톨텐베르그|Erik Brynjolfsson=에릭 브리뇰프슨|Björn Ulvaeus=비에른 울바에우스|Mikhail Mishustin=미하일 미슈스틴|Sergey Lavrov=세르게이 라브로프|Vladimir Putin=블라디미르 푸틴|
Andrej Karpathy=안드레이 카파시|Ilya Sutskever=일리야 수츠케버|Wojciech Zaremba=보이치에흐 자렘바|Jakub Pachocki=야쿠프 파호츠키|Volodymyr Zelensky=볼로디미르 젤렌스키|Donald Tusk=도날트 투스크|Viktor Orbán=빅토르 오르반|Robert Fico=로베르트 피초|
Satya Nadella=사티아 나델라|Sundar Pichai=순다르 피차이|Arvind Krishna=아르빈드 크리슈나|Shantanu Narayen=샨타누 나라옌|Nikesh Arora=니케시 아로라|Parag Agrawal=파라그 아그라왈|Aravind Srinivas=아라빈드 스리니바스|Ashish Vaswani=아시시 바스와니|
Narendra Modi=나렌드라 모디|Mukesh Ambani=무케시 암바니|Gautam Adani=가우탐 아다니|Nandan Nilekani=난단 닐레카니|Ashwini Vaishnaw=아슈위니 바이슈나우|Priya Donti=프리야 돈티|Raj Reddy=라지 레디|Sanjay Gupta=산제이 굽타|
Fei-Fei Li=페이페이 리|Andrew Ng=앤드루 응|Jensen Huang=젠슨 황|Lisa Su=리사 수|Morris Chang=모리스 창|Jerry Yang=제리 양|Eric Yuan=에릭 위안|Steve Chen=스티브 첸|Kai Chen=카이 천|Joseph Tsai=조지프 차이|Eddie Wu=에디 우|Tony Xu=토니 쉬|
Shinzo Abe=아베 신조|Hiroshi Mikitani=미키타니 히로시|Kenji Yasui=야스이 겐지|Akio Toyoda=도요다 아키오|Hideo Kojima=고지마 히데오|Takashi Niino=니노 다카시|Yoshua Bengio=요슈아 벤지오|Yann LeCun=얀 르쿤|
Pedro Sánchez=페드로 산체스|Carlos Slim=카를로스 슬림|Gabriel Boric=가브리엘 보리치|Javier Milei=하비에르 밀레이|José Bastos=호세 바스토스|Luis Videgaray=루이스 비데가라이|Ana Botín=아나 보틴|Rafael Reif=라파엘 라이프|
Marco Rubio=마코 루비오|Cristiano Amon=크리스티아누 아몬|Mario Draghi=마리오 드라기|Giorgia Meloni=조르자 멜로니|Luciano Floridi=루치아노 플로리디|Federico Faggin=페데리코 파긴|Francesca Rossi=프란체스카 로시|
Alexandr Wang=알렉산더 왕|Mira Murati=미라 무라티|Greg Brockman=그레그 브록먼|Dario Amodei=다리오 아모데이|Daniela Amodei=다니엘라 아모데이|Jared Kaplan=재러드 캐플런|Chris Olah=크리스 올라|Jan Leike=얀 라이케|Jack Clark=잭 클라크|
Helen Toner=헬렌 토너|Tasha McCauley=타샤 매콜리|Adam D'Angelo=애덤 디앤젤로|Bret Taylor=브렛 테일러|Larry Summers=래리 서머스|Sue Desmond-Hellmann=수 데즈먼드헬먼|Nicole Seligman=니콜 셀리그먼|Fidji Simo=피지 시모|
Kevin Weil=케빈 웨일|Mark Chen=마크 첸|John Schulman=존 슐먼|Lilian Weng=릴리언 웡|Barret Zoph=배럿 조프|Noam Brown=노엄 브라운|Jason Wei=제이슨 웨이|Alec Radford=알렉 래드퍼드|Geoffrey Hinton=제프리 힌턴|John Hopfield=존 홉필드|
Demis Hassabis=데미스 허사비스|John Jumper=존 점퍼|Shane Legg=셰인 레그|Mustafa Suleyman=무스타파 술레이만|Jeff Dean=제프 딘|Noam Shazeer=노엄 샤지어|Koray Kavukcuoglu=코라이 카부쿠오글루|Josh Woodward=조시 우드워드|Liz Reid=리즈 리드|
Ruth Porat=루스 포랫|Thomas Kurian=토머스 쿠리안|Matt Garman=맷 가먼|Andy Jassy=앤디 재시|Werner Vogels=버너 보겔스|Rohit Prasad=로히트 프라사드|Tim Cook=팀 쿡|Craig Federighi=크레이그 페더리기|John Giannandrea=존 지아난드레아|
Phil Schiller=필 실러|Eddy Cue=에디 큐|Mark Zuckerberg=마크 저커버그|Sheryl Sandberg=셰릴 샌드버그|Nick Clegg=닉 클레그|Joelle Pineau=조엘 피노|Chris Cox=크리스 콕스|Nat Friedman=냇 프리드먼|Daniel Gross=대니얼 그로스|Bill Gates=빌 게이츠
""".replace("\n", "").split("|")
)

"""Given names of the news, each with its usual Korean writings; short forms of one name (Michael, Mike) share a row."""

GIVEN = """
Aaron=애런 아론|Adam=애덤 아담|Adrian=에이드리언 아드리안|Aidan=에이단|Alan Allan Allen=앨런|Albert Al=앨버트 알베르트|Alejandro=알레한드로|Alex Alexander Alexandra Alexandre=알렉스 알렉산더 알렉산드라 알렉상드르 알렉산드르|
Alfred=앨프리드 알프레트|Alice Alicia=앨리스 알리시아|Alison Allison=앨리슨|Amanda=어맨다 아만다|Amber=앰버|Amir=아미르|Amit=아미트 아밋|Amy=에이미|Ana Anna Anne Ann=안나 애나 아나 앤 안|Andrea Andreas=앤드리아 안드레아 안드레아스|
Andrew Andy Andre André=앤드루 앤드류 앤디 앙드레 안드레|Andrej Andrei=안드레이|Angela Angie=앤절라 안젤라|Anil=아닐|Anita=어니타 아니타|Anthony Antony Tony Antonio=앤서니 토니 안토니오|Antoine=앙투안|Anton=안톤|Aravind Arvind=아라빈드 아르빈드|Arthur=아서 아르튀르|
Barbara=바버라 바르바라|Benjamin Ben=벤저민 벤야민 벤|Bernard=버나드 베르나르|Beth Elizabeth Liz Betty Elisabeth=베스 엘리자베스 리즈 베티 엘리자베트|Bjorn Björn=비에른 비욘|Bobby Robert Bob Rob Roberto=보비 바비 로버트 밥 롭 로베르토 로베르트|
Bradley Brad=브래들리 브래드|Brandon=브랜던 브랜든|Brenda=브렌다|Brett=브렛|Brian Bryan=브라이언|Bruce=브루스|Bruno=브루노|Caitlin=케이틀린|Cameron=캐머런|Carl Karl Carlos=칼 카를 카를로스|Carlo=카를로|Carol Caroline Carolyn=캐럴 캐롤라인 캐럴린 카롤린|
Catherine Katherine Kate Katie Kathy Katharina=캐서린 케이트 케이티 캐시 카타리나|Cecilia=세실리아|Charles Charlie Chuck=찰스 찰리 척 샤를|Charlotte=샬럿 샤를로트|Chloe=클로이|Christian=크리스천 크리스티안|Christina Kristina Christine=크리스티나 크리스틴|
Christopher Chris=크리스토퍼 크리스|Claire Clara=클레어 클라라|Clemens Clément Clement=클레멘스 클레망|Colin=콜린|Colette=콜레트|Craig=크레이그|Cynthia Cindy=신시아 신디|Daniel Dan Danny Daniele=대니얼 다니엘 댄 대니 다니엘레|Daniela Danielle=다니엘라 대니엘|
Dario=다리오|Darren=대런|David Dave Davide=데이비드 다비트 데이브 다비드 다비데|Dean=딘|Deborah Debbie Debra=데버라 데비|Deepak=디팍|Demis=데미스|Denis Dennis=데니스 드니|Diana Diane=다이애나 다이앤 디안|Diego=디에고|Dmitry Dmitri=드미트리|
Dominic Dominik=도미닉 도미니크|Donald Don=도널드 돈|Donna=도나|Doris=도리스|Dorothy=도러시 도로시|Douglas Doug=더글러스 더그|Duncan=덩컨 던컨|Dylan=딜런|Edward Ed Eddie Eduardo=에드워드 에드 에디 에두아르도|Eileen=아일린|Elaine=일레인|Elena Helena=엘레나 헬레나|
Eleanor=엘리너 엘레노어|Eli=일라이 엘리|Elise=엘리즈 엘리제|Ella=엘라|Ellen=엘런 엘렌|Elliot Elliott=엘리엇|Elon=일론|Emily Emilie=에밀리|Emma=에마 엠마|Emmanuel=에마뉘엘 이매뉴얼|Eric Erik Erika Erica=에릭 에리크 에리카|Erin=에린|Ernest=어니스트 에르네스트|Ethan=이선 에단|
Eugene=유진|Eva Eve=에바 이브|Evan=에번 에반|Felix=펠릭스|Fernando=페르난도|Fiona=피오나|Florian=플로리안|Frances Francis=프랜시스|Francesco Francesca=프란체스코 프란체스카|Francisco=프란시스코|François Francois=프랑수아|Frank=프랭크 프랑크|
Franz=프란츠|Frederick Fred Friedrich Frederic=프레더릭 프레드 프리드리히 프레데리크|Gabriel Gabriela=게이브리얼 가브리엘 가브리엘라|Garry Gary=개리 게리|Gavin=개빈|Geoffrey Jeff Jeffrey Geoff=제프리 제프|George Georg Georges=조지 게오르크 조르주|Gerald Gerry=제럴드 게리|
Gerard Gérard=제러드 제라르|Gina=지나|Giorgia Giorgio=조르자 조르조|Giovanni=조반니|Giulia=줄리아|Glenn Glen=글렌|Gordon=고든|Greg Gregory=그레그 그레고리 그렉|Guillermo=기예르모|Gunnar=군나르|Gustav=구스타브 구스타프|Hannah Hanna=해나 한나|
Hans=한스|Harold Harry Henry Henri=해럴드 해리 헨리 앙리|Harriet=해리엇|Heather=헤더|Hector=헥터 엑토르|Heidi=하이디|Heinrich=하인리히|Helen Helene Hélène=헬렌 헬레네 엘렌|Henrik=헨리크 헨릭|Hiroshi=히로시|Howard=하워드|Hugo=휴고 위고|Ian=이언 이안|Ilda=일다|
Ilya=일리야|Ingrid=잉그리드|Irene=아이린 이레네|Isaac=아이작|Isabel Isabelle Isabella=이사벨 이자벨 이사벨라|Ivan=이반|Jack Jacques=잭 자크|Jackie Jacqueline=재키 재클린|Jacob Jakob Jake=제이컵 제이콥 야코프 제이크|Jakub=야쿠프|James Jim Jimmy Jamie=제임스 짐 지미 제이미|
Jan=얀|Jane Janet Jan=제인 재닛|Jared=재러드|Jason=제이슨|Javier=하비에르|Jean=장 진|Jennifer Jen Jenny=제니퍼 젠 제니|Jens=옌스|Jensen=젠슨|Jeremy=제러미|Jerome Jérôme=제롬|Jerry=제리|Jesse Jessica Jess=제시 제시카|Jill=질|Joan Joanna=조앤 조애나 요안나|
Joaquin=호아킨|Joe Joseph Joey José Jose Josef=조 조지프 조셉 호세 요제프|Joel=조엘|Johan Johannes Johann=요한 요하네스|John Jon Jonathan Johnny Jony Johny=존 조너선 조니|Jonas=요나스 조나스|Jordan=조던|Jorge=호르헤|Joshua Josh=조슈아 조시|Juan=후안|Judith Judy=주디스 주디|
Julia Julie Juliet Juliette=줄리아 율리아 줄리 줄리엣 쥘리에트 쥘리|Julian Julien=줄리언 율리안 쥘리앵|Julius=줄리어스 율리우스|Jürgen Jurgen=위르겐|Justin=저스틴|Kai=카이|Karen Karin=캐런 카렌 카린|Katrina=카트리나|Keith=키스|Kelly=켈리|Kenneth Ken=케네스 켄|Kenji=겐지|
Kevin=케빈|Klaus=클라우스|Kristen Kirsten=크리스틴 키어스틴|Kurt=커트 쿠르트|Kyle=카일|Lara=라라|Larry Lawrence Laurence=래리 로런스|Lars=라르스|Laura Lauren=로라 라우라 로런|Leah=리아 레아|Leila=레일라|Leo Leon Leonardo Leonard=리오 레오 레온 레오나르도 레너드|Leslie=레슬리|
Liam=리엄|Linda=린다|Lisa=리사|Lily=릴리|Lorenzo=로렌초|Louis Louise Luis Luisa=루이스 루이 루이즈 루이사|Lucas Lukas Luke Luca=루커스 루카스 루크 루카|Lucy Lucia=루시 루치아|Lynn=린|Magnus=망누스 매그너스|Manuel=마누엘|Marc Mark Marco Marcos Marcus Markus=마크 마르크 마르코 마르코스 마커스 마르쿠스|
Margaret Maggie Meg=마거릿 매기 멕|Maria Marie Mary Mariana Marina=마리아 마리 메리 마리아나 마리나|Mario=마리오|Mariya Mariia=마리야|Martha Marta=마사 마르타|Martin Marty=마틴 마르틴 마르탱|Masayoshi=마사요시|Matthew Matt Mateo Matteo Matthias Mathieu=매슈 매튜 맷 마테오 마티아스 마티외|
Maureen=모린|Maurice=모리스|Max Maximilian Maxime=맥스 막스 막시밀리안 막심|Megan Meghan=메건|Melanie=멜라니|Melissa=멀리사 멜리사|Mercedes=메르세데스|Michael Mike Mick Michel Michele Mikael Miguel=마이클 마이크 미하엘 미셸 미켈레 미카엘 미겔|Michelle=미셸|Mikhail=미하일|Mira=미라|
Miranda=미란다|Mohamed Mohammed Muhammad Mohammad=무함마드 모하메드 모하마드|Monica=모니카|Morgan=모건|Mustafa=무스타파|Nadia=나디아|Nancy=낸시|Natalie Natalia Natasha=내털리 나탈리 나탈리아 나타샤|Nathan Nathaniel Nate=네이선 너새니얼|Neil Niel=닐|Niels=닐스|Nicholas Nick Nicolas Nico=니컬러스 니콜라스 닉 니콜라 니코|
Nicole=니콜|Nikolai=니콜라이|Nina=니나|Noah=노아|Noam=노엄 노암|Nora=노라|Norman=노먼|Olaf=올라프|Oleg=올레크|Olga=올가|Oliver Olivier=올리버 올리비에|Olivia=올리비아|Omar=오마르|Oscar Oskar=오스카 오스카르|Otto=오토|Owen=오언 오웬|Pablo=파블로|Pamela=패멀라 파멜라|
Patricia Patty=퍼트리샤 패트리샤 파트리시아|Patrick Pat=패트릭 파트리크|Paul Paolo Paulo Pablo=폴 파울 파올로 파울루|Paula Pauline=폴라 파울라 폴린|Pavel=파벨|Pedro=페드로|Peter Pete Pieter Petra=피터 페터 피트 페트라 피터르|Philip Phillip Phil Philippe Felipe=필립 필 필리프 펠리페|Pierre=피에르|Priya=프리야|
Rachel=레이철 레이첼|Rafael Raphael=라파엘|Raj=라지|Rajesh=라제시|Ralph Ralf=랠프 랄프|Ramon=라몬|Randall Randy=랜들 랜디|Raymond Ray=레이먼드 레이|Rebecca Becky=리베카 레베카 베키|Renée Renee René Rene=르네|Ricardo Richard Rick Dick Rich=리카르도 리처드 릭 딕 리치 리하르트|Robin=로빈|
Rodrigo=호드리구 로드리고|Roger=로저 로제|Roland=롤랜드 롤랑|Ronald Ron=로널드 론|Rosa Rose=로사 로즈|Ross=로스|Roy=로이|Russell Russ=러셀|Ruth=루스|Ryan=라이언|Sabine=자비네|Salman=살만|Samantha=서맨사 사만다|Samuel Sam Sammy=새뮤얼 사무엘 샘|Sandra=샌드라 산드라|Sanjay=산제이|
Santiago=산티아고|Sara Sarah=세라 사라|Satya=사티아|Scott=스콧|Sean Shaun Shawn=숀|Sebastian=서배스천 세바스찬 세바스티안|Sergey Sergei Sergio=세르게이 세르조 세르히오|Sharon=샤론|Sheila=실라|Shirley=셜리|Simon Simone=사이먼 시몬 시몽 시모네|Sofia Sophia Sophie=소피아 소피|Stefan Stephan=슈테판 스테판|
Stephanie=스테퍼니 스테파니|Stephen Steven Steve=스티븐 스티브|Stuart Stewart=스튜어트|Sundar=순다르 선다|Susan Sue Suzanne Susanna=수전 수 수잔 수재나|Sven=스벤|Sylvia Silvia=실비아|Takashi=다카시|Tanya=타냐|Tara=타라|Taylor=테일러|Ted Theodore Theo=테드 시어도어 테오|Teresa Theresa=테리사 테레사|
Terry Terence=테리 테런스|Thomas Tom Tommy Tomas=토머스 토마스 톰 토미 토마|Tiffany=티퍼니 티파니|Timothy Tim=티머시 팀|Tobias=토비아스|Todd=토드|Tracy=트레이시|Trevor=트레버|Tyler=타일러|Ursula=우르줄라 우르술라|Vanessa=버네사 바네사|Vera=베라|Veronica=베로니카|Victor Viktor=빅터 빅토르|Victoria=빅토리아|
Vincent Vincenzo=빈센트 뱅상 빈첸초|Vikram=비크람|Virginia=버지니아|Vladimir=블라디미르|Walter=월터 발터|Wayne=웨인|Wendy=웬디|Werner=베르너|William Bill Will Billy Willy Wilhelm=윌리엄 빌 윌 빌리 빌헬름|Wolfgang=볼프강|Xavier=자비에 하비에르|Yann=얀|Yoshua=요슈아 요수아|Yuki=유키|Yusuf=유수프|Yves=이브|Zachary Zach Zack=재커리 잭|Zoe Zoë=조이
"""

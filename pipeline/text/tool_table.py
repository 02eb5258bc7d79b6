"""Languages of programming, frameworks, systems, chips, consoles, standards, cups and prizes: kind by kind, each with its Korean writings.

`?` marks a writing that is an everyday word as well and accuses only before a particle (`자바로 짠`); `!` one that never accuses.
None of them is a name by itself that a draft may not add: one is wrong only in the place of the one of its kind that the source has.
"""

TOOLS = """
Kotlin:코틀린|Swift:?스위프트|Rust:!러스트|Go Golang:!고랭|Java:?자바|JavaScript JS:자바스크립트|TypeScript:타입스크립트|Python:파이썬|Ruby:?루비|Scala:?스칼라|Haskell:하스켈|Erlang:얼랭|Elixir:?엘릭서|Perl:?펄|PHP:|MATLAB Matlab:매트랩|
Fortran FORTRAN:포트란|COBOL Cobol:코볼|Pascal:?파스칼|Lisp LISP:리스프|Prolog:!프롤로그|Julia:!줄리아|Dart:!다트|Lua:!루아|Clojure:!클로저|Objective-C:오브젝티브C|Solidity:솔리디티|Scratch:!스크래치|WebAssembly Wasm:웹어셈블리|C++:|C#:
React:?리액트|Angular:앵귤러|Vue Vue.js:!뷰|Svelte:스벨트|Flutter:플러터|Next.js:넥스트JS|Node.js:노드JS|Django:!장고|Flask:!플라스크|Laravel:라라벨|Rails:?레일스|Spring:!스프링|jQuery:제이쿼리|FastAPI:
PyTorch:파이토치|TensorFlow:텐서플로 텐서플로우|Keras:케라스|JAX:!잭스|scikit-learn:사이킷런|NumPy:넘파이|Pandas pandas:!판다스|CUDA:쿠다|ROCm:
Redis:레디스|MongoDB:몽고DB 몽고디비|PostgreSQL Postgres:포스트그레스 포스트그레SQL|MySQL:마이SQL|SQLite:SQL라이트|Cassandra:!카산드라|Elasticsearch:엘라스틱서치|Kafka:?카프카|Spark:!스파크|Hadoop:하둡|Snowflake:스노플레이크|BigQuery:빅쿼리
Kubernetes:쿠버네티스|Docker:도커|Terraform:테라폼|Ansible:앤서블|Jenkins:!젠킨스|Grafana:그라파나|OpenStack:오픈스택|VMware:VM웨어 브이엠웨어|Podman:포드맨
Android:안드로이드|iOS:|Windows:?윈도 ?윈도우|Linux:리눅스|macOS:맥OS|ChromeOS:크롬OS|HarmonyOS:하모니OS|Tizen:타이젠|webOS:웹OS|visionOS:비전OS|Ubuntu:우분투|Debian:데비안|Fedora:?페도라|Unix UNIX:유닉스|FreeBSD:
GeForce:지포스|Radeon:라데온|Ryzen:라이젠|EPYC:!에픽|Threadripper:스레드리퍼|Xeon:제온|Celeron:셀러론|Pentium:펜티엄|Snapdragon:스냅드래곤|Exynos:엑시노스|Dimensity:디멘시티|Kirin:!기린|Tegra:테그라|Jetson:젯슨|Ascend:!어센드
Trainium:트레이니엄|Inferentia:인퍼런시아|Graviton:그래비톤|Gaudi:가우디|Maia:!마이아|Blackwell:블랙웰|Hopper:?호퍼|Rubin:루빈
PlayStation:플레이스테이션|Xbox:엑스박스|Switch:?스위치|Wii:!위|Dreamcast:드림캐스트|GameCube:게임큐브|Steam_Deck:스팀덱 스팀_덱
Bluetooth:블루투스|Wi-Fi WiFi:와이파이|ZigBee Zigbee:지그비|Thunderbolt:썬더볼트 선더볼트|Ethernet:이더넷|HDMI:|NFC:|UWB:|USB-C USB:
Azure:애저|AWS:|GCP Google_Cloud:구글클라우드 구글_클라우드|Heroku:헤로쿠|Vercel:버셀|Netlify:네틀리파이|Firebase:파이어베이스|Supabase:수파베이스|DigitalOcean:디지털오션
WordPress:워드프레스|Drupal:드루팔|Shopify:쇼피파이|Joomla:줌라|Squarespace:스퀘어스페이스
Photoshop:포토샵|Illustrator:!일러스트레이터|Blender:?블렌더|Figma:피그마|Canva:캔바|Unreal:?언리얼|Unity:?유니티
Jira:?지라|Trello:트렐로|Asana:!아사나|Slack:슬랙|Teams:!팀즈|Evernote:에버노트|Obsidian:?옵시디언|Notion:노션
Arduino:아두이노|Raspberry_Pi:라즈베리파이 라즈베리_파이|RISC-V:리스크파이브|x86:|Arm ARM:
US_Open U.S._Open Flushing_Meadows:US오픈|Australian_Open:호주오픈|French_Open Roland_Garros:프랑스오픈 롤랑가로스|Wimbledon:윔블던
Premier_League:프리미어리그|La_Liga LaLiga:라리가|Serie_A:세리에A|Bundesliga:분데스리가|Champions_League:챔피언스리그|Europa_League:유로파리그
World_Cup:월드컵|Olympics Olympic Winter_Games Summer_Games:올림픽|Asian_Games:아시안게임|Asian_Cup:아시안컵|Super_Bowl:슈퍼볼 슈퍼보울|World_Series:월드시리즈
Nobel:노벨상 노벨|Pulitzer:퓰리처상 퓰리처|Oscar Oscars Academy_Award Academy_Awards:오스카 오스카상 아카데미상 아카데미_시상식|Grammy Grammys:그래미 그래미상|Emmy Emmys:에미상|Turing_Award:튜링상|Fields_Medal:필즈상|Booker:부커상|Abel_Prize:아벨상|Golden_Globe Golden_Globes:골든글로브
"""
"""One line a kind: what is nearest to what it may be taken for."""

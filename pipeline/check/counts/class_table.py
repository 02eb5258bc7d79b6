"""The classes of countable things: English nouns by what they are, and the Korean counters that count each class.

A noun stands in a class only where it is hardly ever anything else: `members` may be nations and `cases` people, so they are in none.
"""

from functools import lru_cache

NOUNS = """
person: person people man men woman women child children boy girl kid teen teenager adult pensioner parent brother sister son daughter
 twin sibling cousin nephew niece grandchild grandchildren husband wife wives widow neighbour neighbor friend guest visitor tourist passenger commuter rider
 driver cyclist sailor seaman seamen crewman crewmen fisherman fishermen farmer miner worker employee staff staffer labourer laborer engineer scientist researcher
 programmer analyst economist academic scholar professor teacher tutor lecturer pupil student undergraduate graduate apprentice trainee intern
 doctor physician surgeon nurse midwife midwives dentist patient carer caregiver volunteer officer policeman policemen policewoman firefighter soldier troop trooper
 recruit conscript veteran guard inspector detective lawyer attorney solicitor judge juror prosecutor inmate prisoner suspect convict detainee witness mayor minister senator
 lawmaker councillor councilor governor diplomat ambassador delegate voter citizen resident villager townspeople townsfolk inhabitant renter homeowner
 lodger migrant refugee immigrant settler expatriate founder co-founder cofounder manager executive director boss trustee
 shopper diner drinker spectator viewer listener contestant
 footballer goalkeeper striker midfielder defender referee umpire athlete swimmer rower climber hiker skater skier boxer wrestler jockey
 musician singer violinist pianist cellist drummer composer dancer actor actress actresses artist painter sculptor photographer novelist poet playwright author writer
 journalist reporter translator librarian curator chef cook baker butcher waiter waitress bartender barista porter clerk cashier
 plumber electrician carpenter welder mechanic technician tailor seamstress seamstresses potter weaver blacksmith shepherd beekeeper fisher monk nun priest
 bishop imam rabbi pilgrim survivor casualty hostage orphan newborn toddler schoolchild schoolchildren cadet paramedic astronaut cosmonaut hunter diver
 craftsman craftsmen salesman salesmen businessman businessmen businesswoman freelancer jobseeker retiree millionaire billionaire sceptic islander
 scout collector follower keeper zookeeper gamekeeper stallholder contributor annotator beneficiary beneficiaries dependant dependent evacuee commentator instructor trainer examiner invigilator interpreter pharmacist therapist psychologist psychiatrist biologist
 chemist physicist astronomer geologist historian archaeologist mathematician statistician economist sociologist philosopher forester ranger gardener florist hairdresser barber janitor caretaker
 courier postman postmen trucker docker stevedore steelworker autoworker labourer foreman foremen supervisor superintendent commander colonel sergeant lieutenant corporal gunman gunmen
 rebel militant fighter smuggler thief thieves burglar poacher hacker activist protester protestor demonstrator campaigner unionist delegate prince princess princesses
 bride bridegroom groom graduate alumna alumni newcomer stranger bystander eyewitness tester interviewee expert specialist consultant adviser advisor accountant actuary banker
 cyclist motorist pedestrian hitchhiker backpacker holidaymaker camper swimmer surfer sailor rower bowler batsman batsmen pitcher quarterback sprinter marathoner triathlete gymnast fencer golfer
 soprano tenor baritone rapper drummer guitarist organist trumpeter saxophonist singer-songwriter comedian clown magician acrobat ballerina choreographer filmmaker screenwriter cameraman cameramen animator
 illustrator cartoonist calligrapher sculptor glassblower goldsmith jeweller jeweler watchmaker shoemaker cobbler stonemason bricklayer roofer glazier locksmith
 official terrorist hijacker kidnapper attacker assailant insurgent extremist jihadist fugitive gangster looter rioter marcher dissident conspirator co-conspirator lifeguard rescuer police negotiator envoy aide
 foreigner vacationer worshipper worshiper mourner intruder hopeful spokesman spokesmen spokeswoman spokeswomen
 servant superior subordinate underling henchman henchmen witch witches wizard nanny nannies clergyman clergymen bodyguard colleague classmate teammate roommate inventor linguist mercenary mercenaries moderator
 marine guerrilla gunner separatist peacekeeper missionary missionaries amputee stewardess stewardesses cardinal stowaway civilian
 ex-employee ex-convict schoolboy schoolgirl teenager octogenarian centenarian grandmother grandfather grandparent godparent stepchild stepchildren great-grandchild great-grandchildren
person animal: mother father baby babies
person firm team country: developer builder tenant sponsor donor participant applicant candidate subscriber respondent entrant landlord shareholder attendee supporter designer architect member client user investor buyer seller bidder lender employer contractor partner producer grower exporter importer trader dealer operator owner competitor creditor defendant plaintiff
person firm team country crowd: customer
person firm team country work book game: finalist
person event: case death injury injuries arrest fatality fatalities
crowd: household family families couple
age: year-old
animal: animal dog cat kitten puppy puppies horse pony ponies foal cow calf calves ox oxen sheep lamb goat pig piglet hen chicken duck goose geese turkey rooster rabbit
 deer elk moose bison wolf wolves fox foxes lynx tiger lion leopard elephant rhino rhinoceros hippo giraffe zebra monkey ape gorilla chimpanzee orangutan panda koala kangaroo camel
 donkey mule alpaca llama reindeer whale dolphin porpoise otter beaver walrus shark salmon trout cod eel tuna penguin eagle owl falcon vulture stork swan gull
 puffin parrot pigeon sparrow bird bee ant beetle butterfly butterflies moth mosquito mosquitoes snake lizard turtle tortoise crocodile alligator frog toad rat hedgehog squirrel
 insect stallion mare bullock heifer buffalo buffaloes yak gazelle antelope wildebeest badger weasel ferret raccoon skunk porcupine armadillo sloth lemur baboon macaque orca manatee dugong sturgeon herring
 mackerel sardine anchovy anchovies carp pike perch octopus squid jellyfish starfish snail worm caterpillar spider scorpion wasp hornet grasshopper locust dragonfly dragonflies ostrich ostriches emu flamingo
 pelican heron albatross cormorant woodpecker robin finch finches lark nightingale cuckoo magpie raven crow peacock pheasant partridge quail grouse hamster gerbil parakeet tadpole newt salamander gecko iguana python insect cattle livestock fish lobster crab oyster cub pup
ship: ship boat ferry ferries yacht tanker freighter barge trawler submarine warship destroyer frigate liner canoe kayak catamaran tugboat tug lifeboat dinghy dinghies steamer icebreaker schooner galleon gondola rowboat sailboat speedboat motorboat hovercraft dredger containership minesweeper corvette cruiser gunboat raft
ship ware: vessel
vehicle: car bus buses minibus minibuses van truck lorry lorries tram trolleybus trolleybuses taxi cab bicycle bike motorcycle motorbike scooter moped tractor
 ambulance ambulances locomotive train wagon carriage vehicle minivan limousine campervan caravan rickshaw e-bike e-scooter snowplough snowplow forklift trolley sled sledge tricycle unicycle snowmobile hearse bulldozer excavator
aircraft: plane airplane aeroplane aircraft airliner helicopter airship
machine: machine computer laptop server printer scanner robot telescope turbine pump generator engine oven fridge refrigerator freezer dishwasher heater boiler lathe loom
 piano guitar violin cello harp drum television monitor phone smartphone handset tablet reactor furnace furnaces elevator escalator console headset transformer excavators
book: book hardback paperback textbook notebook diary diaries
work: novel poem film movie documentary documentaries episode essay article thesis theses song album symphony symphonies opera concerto sonata
 painting drawing sketch watercolour watercolor portrait sculpture statue engraving artwork tapestry tapestries photograph photo picture manuscript letter mural comic cartoon
person vehicle: coach coaches
person machine: fan player cleaner pilot runner
person firm book: guide
machine site: charger station lock crane mine well camera
machine vehicle: tank jet
site flora: plant
team firm site: club
animal machine: mouse mice seal bat crane
work event: play show
work route: track
point site: point
person work firm: reader editor
vote: vote ballot
goal: goal
event clothes: suit
prize book work firm: title
work firm: paper
game clothes law: cap
building machine: tower
work storey: story stories
ticket: ticket
game: match game international fixture race tournament
win: win victory victories defeat
country: country countries nation
city: city cities town village hamlet capital municipality municipalities
region: province canton county counties prefecture borough parish parishes district ward
island: island islet
firm: company companies firm startup start-up airline bank insurer brewery breweries carmaker retailer supplier manufacturer utility utilities brewer winery wineries
site: center centre shop store restaurant cafe café bar pub hotel hostel inn school college university universities kindergarten nursery nurseries museum gallery galleries library libraries theatre theater cinema
 hospital clinic pharmacy pharmacies factory factories mill quarry quarries farm vineyard orchard garden park stadium arena pool gym church churches mosque temple synagogue monastery monasteries
 castle fort lighthouse lighthouses stop airport port harbour harbor terminal depot garage warehouse office branch branches studio workshop laboratory laboratories lab market supermarket bakery bakeries
 prison jail court courtroom courthouse embassy embassies barracks shelter camp campsite playground cemetery cemeteries bridge tunnel dam reservoir beach beaches lake pond pier quay
building: building house cottage villa mansion home flat apartment skyscraper block barn shed hut tent bungalow
building vehicle: cabin
room: room classroom bedroom suite
bed: bed
seat: seat
step: step stair
storey: storey floor
flora: tree oak beech beeches pine spruce birch birches palm bush bushes shrub rose tulip flower orchid seedling sapling vine
kind: kind type sort species variety varieties breed flavour flavor genre dialect language crop
clothes: coat jacket sweater jumper blouse skirt gown kimono vest dress dresses shirt uniform hat costume
shoe: shoe boot sneaker sandal
drink: bottle pint
food: croissant bagel muffin biscuit cookie pancake pretzel dumpling loaf loaves egg pizza sandwich sandwiches burger sausage cake pie
job: job
event: accident crash crashes fire earthquake quake strike protest concert performance festival exhibition flood storm hurricane attack raid shooting robbery robberies burglary burglaries murder theft trial
 loan scholarship merger acquisition bankruptcy bankruptcies wedding marriage divorce funeral
event paper: complaint lawsuit petition patent grant licence license permit contract order bid
team: team squad orchestra choir band
prize: prize medal trophy trophies award
part: layer parameter dataset benchmark sensor router adapter adaptor filter wafer plugin plug-in script chip processor accelerator satellite rocket missile drone battery batteries cable pixel
 button lens lenses vulnerability vulnerabilities bug algorithm vector tensor matrix matrices checkpoint transistor capacitor resistor antenna antennae connector module error core
law: law rule clause statute
route: route line road street lane path runway
"""
"""English nouns by class; the plural is made by rule where it is not written."""

COUNTERS = """
명 사람 인=person job vote seat ticket crowd win prize
살 세=age
층=part storey step
척=ship
마리=animal machine
권=book work
편=part book work aircraft vehicle ship game event
곡=work
골=goal
그루=flora
송이=flora
채=building site
병상=bed room
켤레=shoe clothes
벌=clothes
표=vote ticket seat point person
대=part vehicle machine aircraft ship
개국 나라=country
도시=city site
개사=firm site team
가구=crowd building
가지 종류=part ware animal flora kind work vehicle machine aircraft ship book clothes shoe drink food law route job prize event game site building country city region island firm team room point step storey goal
종=part ware animal flora kind game work vehicle machine aircraft ship book clothes shoe drink food law prize job
곳 군데 개소=part machine country city region island firm site building team route room crowd event law storey step job
번 차례=part event game win prize goal vote work law step point seat
회=part event game win prize goal vote work law step ticket storey
건=part person ticket event game law work ship vehicle aircraft vote prize job route kind site building crowd firm
점=part animal point work goal prize clothes machine food book vote kind ware
장=part paper ticket work flora vote goal book machine step clothes food kind
석=seat vote ticket win job person
승 패=win game
"""
"""Korean counters, and all the classes that they may count."""


def counters(counter: str) -> frozenset[str]:
    """Return the classes that a Korean counter may count, none where it says nothing."""
    return _counters().get(counter, frozenset())


@lru_cache(maxsize=1)
def _counters() -> dict[str, frozenset[str]]:
    return {
        counter: frozenset(classes.split())
        for line in COUNTERS.strip().split("\n")
        for counters, _, classes in [line.partition("=")]
        for counter in counters.split()
    }

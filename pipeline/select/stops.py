"""Words that tell no story apart: stop words, Korean endings, and ordinary words of headlines."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ENGLISH_STOPS = _words(
    """a an the and or but if of in on at to for from by with without as is are was were be been being am do does did has have had
    having it its it's this that these those they them their there here he she his her him you your we our us i my me who whom whose which
    what when where why how not no nor so than then too very can could will would should may might must just about after before over
    under into out up down off again more most less least much many some any all each every other another such only own same new
    now also still even ever yet via per amid among between during while because until against through says said say saying tell
    told tells according reportedly sources source report reports week today yesterday tomorrow year years day days month months monday
    tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
    december one two three first last next get gets got getting make makes made making take takes use uses used using want wants need
    needs way ways thing things like ai artificial intelligence company companies tech technology people time let lets ll re ve don
    won isn doesn won't don't can't i'm that's there's back could've"""
)

KOREAN_STOPS = _words(
    """있다 있는 없다 없는 했다 한다 하는 위해 위한 대한 대해 관련 통해 따르면 지난 이번 오는 올해 내년 작년 최근 현재 오늘 내일 어제 그리고 하지만 그러나
    또한 다만 이날 것으로 것이다 것은 것을 등을 등이 등의 가장 모든 어떻게 무엇 왜 이제 다시 함께 처음 처음으로 때문 이후 이전 동안 가운데 경우 기준 인공지능 기술
    기업 회사 업계 시장 새로운 새로 밝혔다 전했다 말했다 보도했다 현지시간 나섰다 나왔다 보인다 된다 됐다 이다 아니다 까지 부터 에서 으로 사람 사람들 우리 그들
    이는 그는 이를 수는 것이 있다고 한다고 했다고"""
)

KOREAN_ENDINGS = tuple(
    sorted(
        _words(
            """에서는 에서도 에서의 으로는 으로도 으로의 이라는 라는 이라고 라고 이라며 라며 에게서 에게 까지 부터 에서 으로 로는 에는 에도 와의 과의 들의 들이 들을
        들은 들도 들 하는 하고 하며 하면 하지 하기 하던 했던 했다 한다 하다 했고 했지만 했는데 했습니다 합니다 해요 했어요 하겠다 하자 해야 해서 되는 되고 된다 됐다 됐고 되며
        되면 되지 됐던 돼 된 될 됨 하려 시켜 시킨 시킬 시킨다 이었다 였다 이다 이며 이고 인가 인데 일까 보다 처럼 마다 조차 밖에 이나 이란 란 만의 만에 은 는 이 가 을
        를 의 에 도 와 과 로 만 한 할 해 했 인 적"""
        ),
        key=lambda ending: (-len(ending), ending),
    )
)
"""Particles and endings that come off the end of a Hangul word, longest first."""

ORDINARY = _words(
    """big small best worst better good bad great top high low old young early late long short fast slow hard easy real true full free
    inside outside behind world global first third half part end start begin stop go going come coming give giving gave keep put see look
    show shows watch read write ask answer talk think know find found feel believe hope plan plans try trying help work working works run
    running runs build builds building built create creates turn turns move moves moving change changes grow grows rise rising fall
    falls lose win wins beat face faces hit hits push pull cut cuts set sets bring brings leave leaves open opens close closes launch
    launches release releases reveal reveals announce announces unveil unveils debut introduce introducing add adds update upgrade
    expand expands join joins hire hires sign signs raise raises raised acquire acquires buy buys sell sells pay pays spend spending cost
    costs price prices money cash deal deals market markets business industry startup startups founder founders ceo cto cfo boss chief
    executive executives exec employee employees worker workers job jobs team teams user users customer customers consumer developer
    developers researcher researchers scientist scientists engineer engineers student students teacher kids teens parents women men man
    woman expert experts critics investors investor bank banks fund funding valuation billion million trillion percent dollars share
    shares stock stocks data center centers chip chips model models agent agents agentic chatbot chatbots assistant tool tools app apps
    feature features product products service services platform system systems software hardware device devices robot robots robotics
    phone phones computer computers laptop laptops smart speaker camera video videos image images photo photos music voice text code coding
    search browser web internet online cloud server servers network security cybersecurity cyber safety privacy risk risks threat threats
    attack attacks hack hackers hacking breach leak leaked bug bugs test tests testing study research paper science math health medical
    drug law laws lawsuit lawsuits court judge ruling bill rule rules ban bans order government administration officials official
    policy policies regulation regulators state states country countries national war military defense power energy plant gas climate
    water city school schools college education book books news media publisher publishers writer writers artist artists actor game games
    movie film tv show song songs ad ads advertising content creator creators slop fake deepfake open closed source public private secret
    major key massive huge giant giants tiny little latest future past history human humans life live death brain mind love fear
    question questions problem problems issue issues reason reasons idea case story stories review guide tips everything something
    nothing anyone everyone nobody someone almost already soon never always sometimes really finally actually instead together apart ahead
    away around across along toward near far once twice else both few several enough whether though although since unless
    might-have-been claims claim warns warn calls call denies deny admits confirms confirm wants seeks seek eyes gets goes makes takes
    letting allows allow lets offering offers offer using used based powered driven made built faster cheaper smarter bigger larger
    largest biggest fastest strongest popular personal free-tier default auto mode voice-enabled ready set"""
)
"""Words that a headline capitalises without naming anything."""

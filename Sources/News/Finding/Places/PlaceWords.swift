/// Words that tell what a country's name beside them, or in the same article, stands for.
///
/// All from general knowledge of English.
enum PlaceWords {
  // MARK: Places

  /// States of the United States and provinces of Canada, as far as one word of the name tells them.
  static let states: StaticString = """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming carolina dakota
    hampshire georgia queens brooklyn ontario quebec alberta manitoba saskatchewan
    """

  /// First words of states of two words.
  static let stateOpeners: StaticString = "new north south west rhode british nova"

  /// Second words of states of two words.
  static let stateClosers: StaticString = "york jersey mexico hampshire carolina dakota virginia island columbia scotia"

  /// Abbreviations of states in the Associated Press style.
  static let stateAbbreviations: StaticString = """
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn
    tex va vt wash wis wyo ont nm nj ny nh nc sc nd sd ri wv dc
    """

  /// Postal abbreviations of states; in capitals only.
  static let postal: StaticString = """
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri
    sc sd tn tx ut vt va wa wv wi wy dc
    """

  /// Towns and counties that lie in the state of Georgia, or whose name says that an article tells of America.
  static let americanTowns: StaticString = """
    atlanta savannah augusta macon marietta valdosta dalton decatur gainesville alpharetta fulton gwinnett cobb dekalb
    clayton chattanooga jacksonville birmingham houston dallas chicago philadelphia cleveland cincinnati columbus
    nashville memphis charlotte orlando tampa miami denver seattle portland detroit milwaukee minneapolis pittsburgh
    baltimore buckhead stonecrest fitzgerald albany statesboro brunswick appalachian chattahoochee huntsville wichita
    auburn bulldogs indianapolis evansville shreveport omaha tucson phoenix
    """

  /// Places and people that speak for the country Georgia.
  static let caucasus: StaticString = """
    tbilisi batumi kutaisi gori poti rustavi zugdidi caucasus caucasian ossetia ossetian ossetians abkhazia abkhaz
    abkhazian adjara kakheti mtskheta soviet kremlin moscow yerevan baku lari nato
    """

  /// Words that make another place of the name before them: "Lebanon County".
  static let landmarks: StaticString = """
    river county street avenue ave road boulevard blvd drive lane township creek beach heights springs parish borough
    courthouse fairgrounds speedway cemetery turnpike fork brook plantation
    """

  /// The same after a name that towns, schools and people bear as well: "Jordan Elementary".
  static let localHeads: StaticString = """
    elementary middle high junior school schools valley hills lake park square library church chapel mall hospital
    juniors hubmen academy college university mills grove farm farms league police fire seminary
    """

  /// Words that make another place of the name behind them: "Lake Chad".
  static let landmarkOpeners: StaticString = "river lake mount mt fort ft little chateau rue via"

  /// Countries whose names towns in America bear as well.
  static let towns: StaticString = """
    lebanon palestine peru cuba mexico jamaica norway poland egypt china jordan jersey turkey panama brazil greece italy
    ireland denmark sweden holland wales scotland england cyprus malta lima moscow paris rome athens berlin vienna
    dublin london cairo havana madrid lisbon warsaw manila delhi santiago amsterdam copenhagen stockholm oslo belgrade
    tripoli damascus sofia vera bogota georgia angola guernsey bern tokio toronto wellington hamilton stanley
    """

  /// Those that an American article may name without its state.
  static let homelyTowns: StaticString = "lebanon palestine jordan"

  /// Words of an article that tells of an American town.
  static let local: StaticString = """
    county township sheriff elementary fairgrounds ave blvd funeral councilman councilwoman superintendent commissioners
    kindergarten homecoming interstate zip ymca gop republican republicans democrat democrats governor gov senator
    legislature statewide freshman sophomore varsity
    """

  /// Words of an article that tells of states and their dealings.
  static let foreign: StaticString = """
    embassy ambassador consulate foreign diplomat diplomats diplomatic minister ministers ministry sanctions ceasefire
    troops refugees refugee militants rebels rebel un nato eu kingdom king monarch parliament prime border borders
    visa treaty peacekeepers bilateral militia hezbollah hamas islamist islamic coup junta republic overseas abroad
    middle arab gulf humanitarian unhcr army
    """

  // MARK: People

  /// Countries and capitals whose names are given names as well.
  static let givenNames: StaticString = """
    jordan chad israel georgia kenya india ireland cuba china holland america jamaica malta cyprus egypt trinidad
    paris london sofia santiago kingston vienna cairo rome berlin dane finn lima persia
    """

  /// Countries and capitals whose names are surnames as well.
  static let surnames: StaticString = """
    jordan israel ireland holland england wales scotland france french english german welsh cuban london paris
    washington berlin kingston lima santiago wellington muscat colombo poland norway portugal brazil cuba malta denmark
    finn turk pole dane oman chad spain sweden rome swiss hamilton stanley victoria roseau chile sofia
    """

  /// Given names that both sexes bear, and others that the lists of men's and women's names leave out.
  static let otherGivenNames: StaticString = """
    callum connor conor niamh siobhan sinead euan alistair gareth rhys huw mason chelsea graham clive percy rob terry
    oleg dmitri dmitry hans jurgen ingrid lars sven bjorn jacques chantal robin taylor casey jamie kerry kelly leslie
    lindsay morgan jesse jessie kim lee dana avery riley quinn rowan skyler cameron shannon stacy tracy alex sam ashley
    courtney devin kendall logan parker peyton reese sage hayden harley emerson finley dakota denise dwayne
    """

  /// Verbs of a person's life and moods, which countries hardly do.
  static let personalVerbs: StaticString = """
    smiled laughed cried sang danced graduated wore drove walked lives lived loves loved slept woke married hugged
    grinned shrugged nodded sighed blushed cooks cooked swam jogged retired giggled whispered texted phoned dreams
    dreamed studied enrolled
    """

  /// What is behind a person's genitive, and hardly behind a country's: "Chad's wife".
  static let belongings: StaticString = """
    wife husband son daughter mother father mum mom dad sister brother girlfriend boyfriend fiancée fiance cousin
    grandmother grandfather dog cat wedding birthday funeral bedroom car hair face eyes teammate teammates agent
    classmates roommate apartment laptop phone
    """

  /// Titles and callings right before a name.
  static let personTitles: StaticString = """
    sen rep gov senator governor mayor judge justice coach officer detective capt captain sgt sergeant lt lieutenant
    col colonel pvt cpl deputy principal councilman councilwoman congressman congresswoman attorney quarterback
    guard forward midfielder striker defender goalkeeper pitcher actor actress singer rapper comedian patrolman
    trooper firefighter photographer
    """

  /// Words before a person's name: "her son Israel".
  static let kin: StaticString = """
    son daughter wife husband brother sister mother father cousin nephew niece grandson granddaughter uncle aunt
    boyfriend girlfriend fiance fiancee stepson stepdaughter named friend sons daughters
    """

  static let travel: StaticString = """
    flew fly flies flying went go goes going travel travelled traveled travels travelling traveling moved move moves
    moving return returned returns returning visit sent send came come comes deported fled flee trip trips visits tour
    exports imports aid flights drove emigrated sailed aid
    """

  // MARK: Institutions

  /// Capitalised words behind a country's name that leave it the country: "Israel Police".
  static let institutions: StaticString = """
    president presidential prime minister ministry foreign defence defense interior finance health justice king queen
    prince princess crown government parliament senate assembly cabinet army navy air police national central supreme
    federal high court embassy ambassador consulate chief secretary general team cup open world football cricket rugby
    olympic soccer hockey fa fc pm fm mp mps coach captain party union unions democratic republican liberal labour
    red cross service services department corporation commission authority association agency bank board council
    committee federation institute institution company industries inc ltd plc group forces force guard wildlife revenue
    ports railways railway electricity power aerospace aviation space research meteorological medical civil human public social agricultural industrial digital premier league test
    women men under squad vs v day week plan deal crisis war peace talks border elections election vote bureau office
    exchange stock securities trade investment development and or of the in on at to for with by as from after over
    is are was were has have had will would can could may says said again not
    """

  /// Nouns behind "Georgia" that only the American state has.
  static let stateNouns: StaticString = """
    governor gov senator senators lawmakers legislature lawmaker voters voter tech bulldogs bulldog peach peaches
    runoff runoffs republican republicans democrat democrats sheriff county counties resident residents
    congressman congresswoman congressional statehouse gop national jail municipal public delegation senate house general lottery pines peanuts primary
    native natives teachers farmers southern college football communities highway interstate department bureau aquarium
    """

  /// Nouns that only a sovereign Georgia has.
  static let sovereignNouns: StaticString = """
    president presidential prime foreign parliament army ambassador embassy border borders independence sovereignty
    territorial accession church patriarch opposition breakaway
    """

  /// Words behind a country's name that make a brand of the two: "Kenya Airways".
  static let brands: StaticString = """
    airlines airways telecom mobile petroleum motors foods bancorp aerlines
    """

  /// Words behind a country's or a capital's name that make a paper of the two: "China Daily".
  static let papers: StaticString = """
    times post herald daily today mail tribune gazette chronicle telegraph independent guardian examiner journal
    observer globe
    """

  // MARK: Things

  /// Nouns that with the adjective before them name a thing from anywhere: food, breeds, games, plants.
  static let things: StaticString = """
    fries fry toast cheese pastry pastries delight coffee yogurt yoghurt dressing stew shepherd shepherds
    setter setters terrier terriers wolfhound spaniel bulldog bulldogs roulette sprouts sprout flu influenza measles
    encephalitis hat hats cigar cigars checkers courage bacon muffin muffins waffle waffles wax summer nut nuts pepper
    peppers spruce maple knotweed ivy horn press kiss braid manicure bread onion vanilla cuisine food foods cooking
    oven rug rugs carpet carpets cat cats doll dolls tea wine wines whiskey whisky vodka beer beers breast sandwich
    sandwiches burger burgers wings relleno powder sausage sausages meatballs salad salads chocolate chocolates
    omelette noodles dumplings curry curries rum tapas pasta pudding parsley oregano
    """

  /// Nouns of trade, before which the thing comes from the country: "French wine exports".
  static let trade: StaticString = """
    exports export exporters imports maker makers producer producers production industry market markets growers company
    companies sector chain farmers firm firms bar bars table
    """

  static let frenchThings: StaticString = "door doors window windows polish twist"

  static let georgianThings: StaticString = """
    house houses window windows architecture townhouse townhouses mansion mansions terrace terraces style era facade
    façade period door doors manor villa villas building buildings silver bath dublin crescent rectory townscape
    """

  static let chinaThings: StaticString = """
    plate plates cabinet cabinets cupboard closet hutch teapot vase vases bowls saucers cups clay dinnerware doll dolls
    """

  /// Words before "polish", the paste.
  static let paints: StaticString = "nail shoe floor furniture spit"

  static let kitchen: StaticString = """
    oven roast roasted roasting baste thanksgiving stuffing gravy breast sandwich sandwiches bird birds cook cooked cooks
    cooking recipe recipes carve carving meat ham chicken trimmings turnips turnip parsnips carrots carrot potatoes
    potato peel mash soup poultry
    """

  static let sticks: StaticString = """
    tent tents ski skis vault utility electricity telephone wooden fishing flag fence scaffolding ropes
    """

  static let shops: StaticString = """
    supermarket supermarkets store stores retailer retailers shoppers aisle aisles frozen grocery grocer discounter aldi lidl tesco asda waitrose sainsbury morrisons
    """

  // MARK: Languages

  static let languages: StaticString = """
    english french german spanish italian portuguese russian chinese japanese korean turkish greek polish dutch swedish
    norwegian danish finnish icelandic hungarian czech slovak romanian bulgarian serbian croatian bosnian slovenian
    ukrainian belarusian lithuanian latvian estonian albanian macedonian armenian georgian azerbaijani azeri kazakh uzbek
    kyrgyz tajik turkmen mongolian thai lao vietnamese burmese indonesian nepali somali swahili welsh irish scottish
    maltese malagasy samoan tongan fijian filipino bahasa
    """

  /// Languages that are no country's adjective.
  static let otherLanguages: StaticString = """
    arabic hebrew latin hindi urdu farsi persian mandarin cantonese tamil yiddish bengali punjabi catalan basque pashto
    dari kurdish tigrinya amharic hausa yoruba zulu afrikaans gaelic tagalog malay
    """

  /// Nouns and participles behind a language.
  static let languageNouns: StaticString = """
    language languages speaker speakers speaking lesson lessons class classes dialect dialects subtitles grammar
    vocabulary translation translations translator interpreter dictionary alphabet immersion word phrase accent medium
    """

  static let languageVerbs: StaticString = """
    speak speaks spoke spoken speaking learn learns learned learning learnt study studying studied taught teach
    teaches teaching fluent know knows knew understand understands understood
    """

  /// Words between such a verb and the language: "speaks a little Greek".
  static let languageFillers: StaticString =
    "a little only some fluent good broken native perfect basic both no much any and"

  // MARK: Americans and us

  static let america: StaticString = "america american americans"

  static let indian: StaticString = "indian indians"

  /// Nouns behind "Indian" that tell of the first Americans.
  static let tribal: StaticString = "tribe tribes reservation reservations casino casinos gaming chief chieftain burial"

  /// Words that in a headline of capitals make a pronoun of the "US" behind them.
  static let askingVerbs: StaticString = """
    let tell give gives gave help helps helped join joins show shows make makes made bring brings follow contact call
    ask teach teaches remind reminds keep keeps leave leaves email write take takes all both
    """

  /// Words before "America" and "Americans" that take them out of the United States.
  static let americas: StaticString = """
    latin south north central meso pan inter afro anglo native african asian arab hispanic latino spanish mid euro
    """

  static let relations: StaticString = """
    relations ties talks summit border trade treaty friendship alliance dispute war cooperation agreement deal tensions
    conflict pact rivalry joint
    """

  // MARK: Capitals

  /// Verbs, besides those of speech, that a government is the subject of.
  static let governmentVerbs: StaticString = """
    accuse accuses accused accusing agree agrees agreed agreeing announce announces announced announcing approve
    approves approved back backs backed ban bans banned blame blames blamed blaming block blocks blocked condemn
    condemns condemned consider considers considering deny denies denied denying demand demands demanded demanding
    deploy deploys deployed dismiss dismisses dismissed dispute disputes disputed expel expels expelled expelling fear
    fears feared hope hopes hoped hoping impose imposes imposed imposing insist insists insisted insisting intend
    intends intended invite invites invited lift lifts lifted negotiate negotiates negotiated offer offers offered
    offering oppose opposes opposed opposing order orders ordered plan plans planned planning pledge pledges pledged
    pledging promise promises promised promising propose proposes proposed proposing pull pulls pulled pursue pursues
    pursued react reacts reacted reacting recall recalls recalled recognise recognised recognize recognized recognizes
    refuse refuses refused refusing regard regards regarded reject rejects rejected rejecting repeat repeated resist
    resisted respond responds responded responding retaliate retaliates retaliated sanction sanctions sanctioned seek
    seeks sought seeking seem seems seemed send sends sent sign signs signed suspect suspects suspected support
    supports supported supporting suspend suspends suspended threaten threatens threatened threatening urge urges urged
    urging view views viewed vow vows vowed vowing want wants wanted warn warns warned warning welcome welcomes
    welcomed withdraw withdraws withdrew deal deals dealt raise raises raised cut cuts summon summons summoned
    declare declares declared decline declines declined say says said tell tells told claim claims claimed believe
    believes believed know knows knew think thinks maintain maintains maintained stress stresses stressed highlight
    highlights highlighted see sees ask asks asked asking call calls called calling engage engages formulate fail failed
    fails protest protests protested seize seizes seized seizing scramble scrambles scrambled
    trade trades traded impose extradite extradited expel mobilise mobilised mobilize mobilized veto vetoed ratify
    ratified abstained boycott boycotted escalate escalated detain detained jailed launch launched fire fired tighten
    tightened ease eased confirm confirms confirmed reveal revealed postpone postponed delay delayed cancel cancelled
    canceled grant granted severed sever halt halted resume resumed restore restored swap swapped pay pays paid use
    uses used decide decides decided need needs needed thought talk talks talking
    try tries tried trying angry furious silent unhappy worried concerned determined ready
    keen reluctant wary adamant cautious alarmed eager unlikely likely willing shoulders mediate mediates mediated
    """

  /// Verbs whose object a government is: "accused Tehran of".
  static let pressureVerbs: StaticString = """
    accuse accuses accused accusing ask asks asked asking blame blames blamed blaming urge urges urged urging warn warns
    warned warning tell tells told pressed press presses pressing push pushed pushing force forced forcing anger
    angered angers angering help helps helped helping convince convinced persuade persuaded persuading criticise
    criticised criticize criticized condemn condemned condemning defy defied defying invite invited reassure reassured
    offend offended irk irked alarm alarmed urge notify notified inform informed isolate isolating isolated embarrass
    embarrassed support supported supporting oppose opposed punish punished punishing threaten threatened pit lobby
    lobbied lobbying petition provoke provoked
    """

  /// Nouns of dealings between governments: "relations with Tehran".
  static let dealings: StaticString = """
    relation relations ties tension tensions talks dialogue negotiations negotiation pressure sanctions contacts contact
    dispute disputes row rift understanding misunderstandings agreement agreements deal deals pact treaty alliance
    cooperation co-operation conflict war truce ceasefire standoff friction channels links link criticism accusations
    threat threats message messages signal signals letter letters request requests demand demands appeal appeals loyal
    loyalty hostile hostility friendly opposed according response support war-of-words feud spat
    rapprochement détente detente hotline summit border accord swap stance policy policies towards toward relationship relationships partnership
    """

  /// Nouns that a government has: "Moscow's decision".
  static let governmentNouns: StaticString = """
    decision decisions response policy policies refusal claim claims concern concerns protection involvement
    position stance move moves plan plans offer offers intention intentions interests interest influence ally allies
    allied support troops forces military army ambassador envoy envoys foreign nuclear proposal proposals warning
    warnings threat threats promise sanctions denial attitude failure efforts effort bid ambitions ambition demand
    demands good side view insistence intervention invasion attempt attempts aid aggression budget actions action
    backing desire willingness objections objection reaction rhetoric strategy strongman rulers leaders government
    latest new continued own growing alleged withdrawal argument
    """

  /// What is joined to a government by a hyphen: "Moscow-backed".
  static let governmentParticiples: StaticString = """
    backed led friendly controlled appointed installed aligned sponsored brokered supported loyal funded allied imposed
    approved run dominated leaning mediated
    """

  /// Words of ways from one town to another.
  static let transport: StaticString = """
    flight flights fly flies flying flew train trains rail railway road roads route routes service services ferry bus
    distance km kilometres kilometers miles travel travels travelled motorway border pipeline race match journey
    """

  /// Nouns of people and things of a town, before which a country would be an adjective: "a Lebanon woman".
  static let townspeople: StaticString = """
    woman man men women resident residents couple teen teenager boy girl family police officer business businesses
    company native mother father student students mayor council firefighters street school home
    """

  /// Words that only places have before them: "in Ankara".
  static let locatives: StaticString = """
    in at near outside inside around across through throughout beyond off leave leaves left leaving reach reached
    reaching visit visited visiting visits downtown central north south east west northern southern eastern western
    greater via
    """

  /// Nouns of a town before "of": "the mayor of Rome".
  static let townNouns: StaticString = """
    city town mayor streets street suburb suburbs outskirts district port university archbishop bishop bishops people
    residents north south east west centre center capital university heart middle part parts area battle siege
    """
}

/// Nouns by what they are as speakers, and the titles that go before names.
enum SourceNouns {
  static let courtesyTitles = """
    sheikh sheik sheikha imam ayatollah rabbi rev reverend fr father sister brother pastor prof professor baron baroness count countess
    duke duchess keeper cllr tunku tengku
    otunba oba malam mallam engr barr adv maulana mufti ustaz kyai pandit swami mwalimu canon monsignor msgr father grandmaster advocate barrister
    nawab nawabzada sardar chaudhry sahibzada prince princess king queen emperor empress pope cardinal archbishop bishop sultan emir
    """

  /// Titles of courtesy that do not say what somebody is.
  static let honorifics = """
    mr mrs ms miss mx dr sir dame lord lady madam monsieur madame herr frau senor señor señora comrade hajiya shri smt
    sri datuk dato datin seri tun puan encik haji hajah alhaji alhaja hajia begum khun daw mzee bwana honourable
    honorable hon auntie aunty uncle
    """

  /// What stands before an office and is none.
  static let modifiers = "former first last long longtime under acting assistant"

  /// Whose family somebody is.
  static let kin = """
    wife husband spouse widow widower mother father mom dad mum parent son daughter brother sister sibling uncle aunt
    cousin nephew niece grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter
    ex-wife ex-husband partner fiance fiancee girlfriend boyfriend
    """

  static let officeTitles = """
    taoiseach tanaiste det insp ch supt president vice senator sen rep representative gov governor congressman congresswoman mayor judge justice chief
    chancellor premier minister secretary speaker ambassador envoy attorney general gen col colonel lt lieutenant
    capt captain maj major sgt sergeant cpl corporal adm admiral cmdr commander brig brigadier marshal sheriff
    deputy officer detective inspector constable superintendent commissioner councilman councilwoman councillor
    councilor alderman assemblyman assemblywoman coach first undersecretary under assistant acting
    commodore subedar havildar naik lance private trooper gunner squadron wing group air flight pilot warrant
    pc dc ds di dci dsi dcs sp dsp ssp asp acp dcp dig igp cp cs ps petty seaman midshipman surgeon
    host frontbencher backbencher spokesman spokeswoman whip leader head former ex-president chairman chairwoman chair director editor del delegate comptroller treasurer
    """

  /// What offices are for: "Affairs", "Defence".
  static let portfolios = """
    affairs security development defence defense education health trade industry finance justice interior staff state
    police treasury transport transportation energy environment agriculture culture sport sports labour labor commerce
    housing intelligence operations representatives commons lords exchequer water planning works opposition
    technology science tourism women children families immigration relations services revenue investigation
    prosecutions elections budget management
    """

  /// What begins a place's name of several words.
  static let placeOpeners = """
    new north south east west northern southern eastern western saint san santa los las port cape great upper lower
    """

  static let nameSuffixes = "jr sr ii iii iv esq phd md mp mep kc qc sc td mla obe cbe mbe"

  static let nameParticles =
    "de van von der den bin bint ibn al el da di du del della dos das la le ben abu ter ten af zu y e"

  /// Abbreviations whose point ends no sentence.
  static let abbreviations = """
    mr mrs ms dr sr jr st sen rep gov gen col lt capt maj sgt cpl adm cmdr brig rev fr prof hon pres supt det insp
    messrs mmes atty dist no nos vs inc ltd co corp bros dept est fig jan feb mar apr jun jul aug sep sept oct nov
    dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd mt ft etc al pp ed eds vol approx ala ariz ark calif
    colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis
    wyo
    """

  /// One person: "minister", "spokesman".
  static let roles = """
    minister president premier taoiseach tanaiste chancellor secretary senator governor congressman congresswoman mayor judge justice
    chief ambassador envoy diplomat attorney prosecutor lawyer solicitor barrister general colonel lieutenant captain
    major sergeant admiral commander officer official spokesman spokeswoman spokesperson aide adviser advisor
    strategist analyst expert economist scientist researcher scholar historian professor lecturer teacher principal
    dean student doctor physician surgeon nurse psychologist psychiatrist epidemiologist virologist therapist
    executive chairman chairwoman chairperson chair director founder cofounder co-founder owner entrepreneur
    businessman businesswoman manager boss leader head deputy lawmaker legislator politician parliamentarian
    councillor councilman councilwoman councilor candidate nominee contender frontrunner front-runner hopeful rival
    challenger opponent incumbent counterpart predecessor successor colleague ally supporter critic opponent donor
    activist campaigner organizer organiser protester protestor demonstrator volunteer dissident rebel militant
    soldier veteran pilot sailor fighter policeman policewoman detective investigator inspector sheriff constable
    superintendent commissioner confidant ceo cfo coo cto coroner pathologist medic paramedic firefighter author writer novelist poet playwright
    journalist reporter correspondent editor columnist commentator pundit blogger broadcaster anchor host presenter
    moderator interviewer photographer filmmaker film-maker producer director actor actress comedian singer rapper
    musician composer conductor artist painter designer architect engineer developer programmer astronaut inventor
    coach trainer striker goalkeeper midfielder defender forward quarterback pitcher batsman bowler skipper
    player athlete swimmer runner sprinter boxer jockey champion referee umpire king queen prince princess emperor
    monarch pope bishop archbishop cardinal priest imam rabbi pastor cleric preacher minister chaplain monk nun
    farmer fisherman miner driver trucker worker labourer laborer builder carpenter electrician plumber mechanic
    shopkeeper trader merchant banker broker investor accountant auditor regulator banker bookmaker resident villager
    neighbour neighbor tenant landlord witness bystander passer-by passenger tourist visitor traveller traveler
    commuter patient survivor victim suspect defendant plaintiff accused convict inmate prisoner detainee refugee
    migrant immigrant citizen voter pensioner retiree woman man girl boy teenager teen youth child kid
    mother father parent wife husband widow widower son daughter brother sister uncle aunt cousin nephew niece
    grandfather grandmother grandson granddaughter boyfriend girlfriend partner fiance fiancee friend roommate
    chef waiter waitress bartender baker hotelier guide pollster operative consultant lobbyist insider source
    whistleblower informant agent negotiator mediator broker delegate representative undersecretary treasurer
    comptroller controller curator librarian archaeologist biologist chemist physicist geologist astronomer
    meteorologist forecaster climatologist ecologist conservationist ranger zookeeper vet veterinarian billionaire
    millionaire mogul tycoon magnate heir heiress celebrity star legend icon democrat republican conservative liberal
    socialist mp congressperson whip speaker ombudsman registrar magistrate juror bailiff clerk coordinator
    co-ordinator administrator superintendent caretaker housekeeper nanny carer caregiver technician operator
    voice narrator announcer questioner interviewer heckler user guru maven holder scion mastermind tsar czar supremo figurehead spokesmodel contestant shopper customer client caller tipster employee
    staffer dad mom mum grandma grandpa someone somebody person individual superstar contractor supervisor
    advocate fellow chaperone reader viewer listener participant attendee supervisor headteacher headmaster
    keeper zookeeper frontbencher backbencher schoolteacher ranger elder chief chieftain headman seller hawker vendor shearer stockman
    grazier publican grandmaster wicketkeeper prop hooker winger lock halfback captain watchman guard cook tailor
    barber butcher hairdresser florist gardener groom bride bridegroom senator mp headmistress lord lady baroness baron ex-wife ex-husband intern freshman sophomore junior
    """

  static let men = """
    groom bridegroom shri alhaji datuk dato encik mallam malam swami pandit maulana mufti frontman fr
    mr sir lord king prince father brother uncle nephew husband son grandfather grandson boyfriend spokesman
    congressman businessman chairman policeman fisherman fireman councilman councillor's assemblyman widower man boy
    actor monsieur herr dad imam pope rabbi cardinal archbishop bishop sheikh duke baron count emperor sultan emir
    headmaster waiter alderman statesman salesman batsman grandpa ayatollah guy gentleman landlord monk priest
    quarterback
    """

  static let women = """
    mrs ms miss dame lady queen princess mother sister aunt niece wife daughter grandmother granddaughter girlfriend
    bride madam smt datin hajia alhaja puan begum daw auntie aunty
    spokeswoman congresswoman businesswoman chairwoman policewoman councilwoman assemblywoman widow woman girl actress
    madam madame frau senora mom mum nun duchess baroness countess empress heiress headmistress waitress grandma
    sheikha landlady housewife saleswoman nanny
    """

  /// Several people: "officials", "police".
  static let groups = """
    officials ministers authorities police investigators prosecutors lawyers attorneys diplomats envoys ambassadors
    lawmakers legislators senators congressmen governors mayors judges justices councillors politicians leaders heads
    spokesmen spokeswomen spokespeople aides advisers advisors strategists analysts experts economists scientists
    researchers scholars historians professors teachers students doctors physicians surgeons nurses psychologists
    executives directors founders owners businessmen managers bosses critics supporters opponents allies rivals
    activists campaigners organizers organisers protesters protestors demonstrators volunteers dissidents rebels
    militants insurgents soldiers troops veterans pilots fighters detectives firefighters rescuers medics paramedics
    authors writers journalists reporters correspondents editors columnists commentators pundits observers
    broadcasters filmmakers producers actors singers musicians artists designers architects engineers developers
    coaches players athletes fans farmers fishermen miners drivers workers labourers traders merchants bankers
    brokers investors auditors regulators residents villagers locals neighbours neighbors tenants landlords witnesses
    bystanders passengers tourists visitors travellers travelers commuters patients survivors victims suspects
    defendants plaintiffs inmates prisoners detainees refugees migrants immigrants citizens voters pensioners retirees
    women men people girls boys teenagers youths children kids parents mothers fathers relatives families couple
    friends colleagues sources insiders agents negotiators mediators delegates representatives pollsters operatives
    consultants lobbyists agents forecasters conservationists democrats republicans conservatives liberals socialists
    labour tories mps candidates contenders media outlets newspapers press networks broadcasters aides staffers
    employees staff customers shoppers clients unions campaigners groups organisations organizations companies
    firms banks agencies councils jurors clerics bishops priests imams rabbis pastors believers others many some most
    few several both muslims christians jews catholics evangelicals proponents detractors advocates skeptics sceptics
    respondents speakers participants attendees members brothers sisters sons daughters americans europeans
    administrators contractors nationalists separatists loyalists islamists jihadists hardliners moderates
    """

  /// Bodies that speak, as common nouns: "the ministry".
  static let bodies = """
    ministry department office agency bureau commission committee council cabinet government parliament congress
    senate house assembly court tribunal police army navy force military union party campaign coalition alliance
    opposition administration company firm bank group organisation organization association federation foundation
    charity institute university college school hospital church club team band newspaper paper magazine network
    channel station broadcaster website outlet publisher embassy consulate mission delegation authority regulator
    watchdog monitor secretariat presidency palace kremlin family airline manufacturer carmaker operator utility
    supplier retailer brand label studio city county state town region side crowd audience panel board jury
    movement militia brigade regime judiciary treasury inquiry corporation consortium fund trust service
    leadership pair duo trio majority electorate public site blog camp
    """

  /// Things written or shown that speak: "the report".
  static let documents = """
    statement report survey study poll letter email e-mail memo memorandum note document documents filing lawsuit
    complaint indictment affidavit ruling verdict judgment judgement decision order notice release communique
    communiqué tweet post message text caption headline article story editorial column book memoir transcript
    testimony affidavit advisory bulletin website page blog petition manifesto declaration resolution constitution
    law bill warrant records papers opinion advert ad advertisement banner sign placard slogan motto song description
    profile biography obituary plaque inscription tombstone leaflet flyer brochure analysis review index data figures
    findings reports polls studies files emails cable readout summary motion brief
    """

  /// "in a statement", "his remarks": words that say a speech took place.
  static let speeches = """
    statement statements remark remarks comment comments speech interview interviews tweet tweets post letter
    testimony address message email e-mail memo release briefing conference announcement declaration claim claims
    allegation allegations assertion assertions warning warnings promise promises pledge vow threat threats call calls
    appeal appeals plea demand demands suggestion proposal response reply answer question explanation admission denial
    complaint criticism argument observation prediction accusation insistence assurance confirmation acknowledgment
    contention view opinion words quip joke rant op-ed essay editorial column blog monologue sermon toast report
    """

  /// What somebody holds or tells: "in his view", "by her account".
  static let views = """
    view views opinion words eyes telling account estimation reckoning judgment judgement assessment
    """

  /// Words of an organisation's name.
  static let organisation = """
    ministry department office agency bureau commission committee council cabinet government parliament congress
    senate house assembly court union party campaign coalition alliance administration company bank group
    organisation organization association federation foundation institute institution university college school
    hospital church club network channel broadcaster embassy consulate mission authority service services
    corporation corp inc ltd llc plc co gmbh ag news times post journal herald tribune gazette guardian telegraph
    observer chronicle press radio television tv media magazine review society league fund trust centre center
    board observatory watch international global national federal forces army navy guard airlines airways motors
    industries holdings partners capital securities systems technologies laboratories committee caucus conference
    chamber academy museum theatre theater studios records entertainment pictures project initiative network
    movement brigade front
    """

  /// Organisations known by one word.
  static let organisations = """
    pentagon kremlin hamas hezbollah hizbollah nato opec unicef unesco interpol europol eurostat google facebook
    twitter microsoft amazon tesla boeing airbus toyota samsung isis isil taliban fatah downing westminster fbi cia
    nsa nasa un eu who imf wto afp ap bbc cnn cbs nbc abc msnbc upi dpa tass xinhua reuters bloomberg breitbart
    politico axios buzzfeed gop dnc rnc aclu naacp nra
    """

  /// News agencies, papers and stations by one word.
  static let outlets = """
    ap afp reuters bbc cnn cbs nbc abc msnbc npr pbs upi dpa tass xinhua bloomberg breitbart politico axios buzzfeed
    interfax anadolu haaretz ynet yonhap kyodo aljazeera times post journal guardian telegraph herald tribune gazette
    observer chronicle press news reporters journalists newspaper magazine broadcaster channel
    """
}

/// The small words that hold sentences together.
enum FunctionWords {
  static let determiners = """
    the a an this that these those some any every each no all both another many several few most other such either
    neither
    """

  static let possessives = "his her their its our my your whose"

  static let prepositions = """
    of in on at to for from with by about against between among amid into onto through throughout during before after
    over under above below behind beyond near inside outside within without toward towards upon across along around
    despite except like unlike via per than since until till off out up down round regarding concerning following
    including as because
    """

  static let auxiliaries = """
    is are was were be been being am has have had having do does did will would can could may might must shall should
    ought cannot isn aren wasn weren hasn haven hadn don doesn didn won wouldn couldn mightn mustn shouldn ain
    's t 're 've 'll 'd gets got
    """

  static let coordinators = "and but or nor yet"

  static let subordinators = """
    because while when whenever as after before although though if since until till unless whereas where wherever why
    how whether once that so lest
    """

  static let relatives = "who whom whose which that"

  static let pronouns = """
    i he she it they we you him her them us me himself herself themselves itself myself ourselves himself one
    everyone everybody anyone anybody nobody none someone somebody nothing something everything anything there here
    this that these those who what others another both neither hers theirs mine ours yours
    """

  static let adverbs = """
    also then later now soon again once twice never ever always often sometimes still just even only too very quite
    rather almost already yet not n't ago today yesterday tomorrow tonight earlier recently previously first finally
    meanwhile however moreover furthermore nonetheless nevertheless instead therefore thus hence besides indeed
    perhaps maybe much more most less least so far back here there afterwards afterward elsewhere together apart
    further next likewise otherwise sarcastically half well right simply allegedly reportedly
    """

  static let numbers = """
    one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands
    million billion percent per cent half third quarter
    """

  static let times = """
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays jan feb mar apr
    jun jul aug sept sep oct nov dec morning afternoon evening night week month year today yesterday tomorrow tonight
    noon midnight weekend spring summer autumn winter moment day hour days weeks months years hours minutes
    """

  /// Common verbs in finite forms, so that a noun phrase ends before them.
  static let verbs = """
    came come comes went go goes got get gets gave give gives took take takes made make makes met meet meets left
    leave leaves kept keep keeps held hold holds led lead leads put puts set sets ran run runs sat sit sits stood
    stand stands spoke speak speaks sent send sends spent spend spends brought bring brings built build builds bought
    buy buys caught catch became become becomes began begin begins broke break breaks chose choose chooses drew draw
    draws drove drive drives fell fall falls felt feel feels fought fight fights flew fly flies found find finds
    forgot grew grow grows heard hear hears hit hits knew know knows laid lay lays lost lose loses lied lie lies
    meant mean means paid pay pays read reads rose rise rises said say says saw see sees sold sell sells shook shot
    showed show shows slept sought seek seeks stuck swore taught teach thought think thinks threw throw throws told
    tell tells took understood understand wanted want wants won win wins wore wear wears wrote write writes seemed
    seem seems appeared appear appears believed believe believes looked look looks asked ask asks tried try tries
    used use uses needed need needs turned turn turns started start starts helped help helps played play plays moved
    move moves lived live lives happened happen happens included include includes continued continue continues
    remained remain remains let lets allowed allow allows added add adds opened open opens followed follow follows
    stopped stop stops created create creates walked walk walks watched watch watches joined join joins agreed agree
    agrees called call calls failed fail fails faced face faces served serve serves died die dies killed kill kills
    returned return returns arrived arrive arrives hopes hope hoped expects expected expect plans planned visited
    signed sign signs refused refuse refuses declined decline declines accepted accept accepts attended attend
    welcomed backed voted vote votes backs urged urge urges pushed passed pass passes prompted marked raised raise
    raises launched launch launches released release releases posted published publish
    """

  /// Adjectives between a source and a preposition: "close to the minister", "familiar with the talks".
  static let links = "close familiar loyal sympathetic opposed privy briefed"

  /// Words after which marks hold a title, a nickname or a word as a word: "the film “Heat”".
  static let works = """
    book books film films movie movies song songs album albums show shows novel novels series magazine sign signs
    banner banners placard placards shirt t-shirt poster posters slogan slogans motto nickname nicknamed titled
    entitled dubbed named word words term terms phrase phrases so-called episode play poem painting musical hymn anthem
    game opera documentary exhibition hat hats hashtag headline headlined bumper sticker label labeled labelled known
    subtitled single track column program programme chapter essay sitcom hit
    """

  /// Capitalised at the start of a sentence, but no names.
  static let openers = """
    asked according speaking following despite meanwhile however but and or yes no oh well okay thanks thank please
    hello hi let don't now then here there everything nothing nobody everybody lawmakers critics supporters
    advertisement related photo image video watch read updated correction editor's editors source sources continue
    reporting editing additional writing abstract full analysis opinion breaking exclusive live update
    """
}

/// What is known of single words when quotes are compared.
enum WordLists {
  /// Words that tell nothing by themselves.
  static let function = """
    a an the this that these those such it its itself he him his himself she her hers herself they them their theirs
    themselves we us our ours ourselves you your yours yourself yourselves i me my mine myself one ones who whom whose
    which what whatever whoever when where why how while whether if unless because since although though as than so thus
    and or but nor either neither both of in on at by to from for with about into onto over under between among through
    during before after until till against toward towards upon off out up down except within along across per via
    am is are was were be been being do does did doing done have has had having will would shall should can could may
    might must ought
    isn aren wasn weren don doesn didn hasn haven hadn couldn wouldn shouldn mustn needn
    very really quite rather too also just only even still yet already again ever indeed simply perhaps maybe actually
    certainly absolutely extremely deeply highly fully completely totally now then here there well however therefore
    moreover meanwhile else some any all each every other others another more
    anymore
    anyone anybody anything anywhere someone somebody something somewhere honestly frankly clearly obviously
    truly roughly approximately nearly almost
    most less least few many much several own same like
    said say says saying tell told
    let's ok yes oh
    """

  /// Words that turn a sentence into its opposite.
  static let negations = "not no never cannot without"

  /// Words that say "not" and another word in one.
  static let denials = ["nobody anyone", "nothing anything", "nowhere anywhere", "none any"]

  /// "May" and "March" by their capital letters only.
  static let months = """
    january february march april may june july august september october november december
    """
  static let weekdays = "monday tuesday wednesday thursday friday saturday sunday"

  static let magnitudes = "million billion trillion bn mn"

  /// Words that are in everybody's mouth, in their base form.
  static let common = """
    monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight away back
    able accept achieve act action add address agree agreement aim answer area ask attack attempt bad base become begin
    believe best better big bring build call care case cause challenge chance change choice citizen clear close come
    comment commit common community concern condition consider continue cooperation cost country course create crisis
    current cut day deal decide decision demand deserve develop development dialogue different difficult discuss do
    easy economy effort end ensure enough everyone everything expect face fact fair fear feel fight find firm follow forward free friend
    full future get give go goal good government great ground group grow hand happen hard head hear help high history
    hold hope house human idea important improve increase inform interest international issue join keep kind know
    large last late law lead leader learn leave let level life line little live long look lose lot make man matter
    mean measure meet meeting member military million billion minister moment month move nation national near need
    new next number offer old open opportunity option order parliament part party past pay peace people person place
    plan play point policy political position possible power prepare present president pressure process progress
    proposal protect public put question reach ready real reason region relation remain report request require resolve
    respect response responsible result right role rule safe security see seek seem send serious serve set share show
    side sign simple situation small solution solve speak stand start state statement stay step stop strong succeed
    support sure system take talk term thank thing think time true trust try turn understand use value victim view
    voice wait want war watch way week win woman word work world worry wrong year young
    """

  /// A base form and forms of it that no rule of spelling makes.
  static let irregular: [String] = [
    "arise arose arisen", "bear bore borne", "beat beaten", "become became", "begin began begun", "bend bent",
    "bind bound", "bite bit bitten", "bleed bled", "blow blew blown", "break broke broken", "breed bred",
    "bring brought", "build built", "burn burnt", "buy bought", "catch caught", "child children", "choose chose chosen",
    "come came", "creep crept", "crisis crises", "deal dealt", "die dying died", "dig dug",
    "draw drew drawn", "dream dreamt", "drink drank drunk", "drive drove driven", "eat ate eaten", "fall fell fallen",
    "feed fed", "feel felt", "fight fought", "find found", "flee fled", "fly flew flown", "foot feet",
    "forbid forbade forbidden", "forget forgot forgotten", "forgive forgave forgiven", "freeze froze frozen",
    "get got gotten", "give gave given", "go goes going went gone", "grow grew grown", "half halves", "hang hung",
    "hear heard", "hide hid hidden", "hold held", "keep kept", "know knew known", "lay laid", "lead led",
    "lean leant", "learn learnt", "leave left", "lend lent", "lie lay lain lying", "life lives",
    "light lit", "lose lost", "make made", "man men", "mean meant", "meet met", "pay paid", "percent cent",
    "ride rode ridden", "ring rang rung", "rise rose risen", "run ran", "see saw seen",
    "seek sought", "sell sold", "send sent", "shake shook shaken", "shine shone", "shoot shot", "show shown",
    "shrink shrank shrunk", "sing sang sung", "sink sank sunk", "sit sat", "sleep slept", "speak spoke spoken",
    "spend spent", "spread", "stand stood", "steal stole stolen", "stick stuck", "strike struck stricken",
    "strive strove striven", "swear swore sworn", "sweep swept", "swim swam swum", "take took taken",
    "teach taught", "tear tore torn", "think thought", "thief thieves", "throw threw thrown", "tie tying",
    "understand understood", "use used using", "wake woke woken", "wear wore worn", "weep wept", "wife wives",
    "win won",
    "withdraw withdrew withdrawn", "woman women", "write wrote written", "age aged ageing aging",
    "practice practise",
  ]

  static let numerals = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
    """
  static let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
  /// From "first" on.
  static let ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
}

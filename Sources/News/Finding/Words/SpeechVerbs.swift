/// Verbs that report speech, by what may follow them.
///
/// A verb stands in its base form. "+" doubles its last letter ("quip+": "quipped"), and an irregular verb gives
/// base, third person, past and participle in "-ing", parted by slashes.
enum SpeechVerbs {
  /// "said (that) the talks failed", and quotations on either side.
  static let statement = """
    say/says/said/saying add announce argue assert claim comment declare emphasize emphasise explain insist maintain
    mention note observe remark reply respond retort state stress suggest predict quip+ recall concede confirm
    contend complain confess conclude acknowledge admit+ allege answer boast caution clarify counter deny disclose
    estimate exclaim highlight hint imply indicate joke lament proclaim reiterate repeat report reveal signal
    speculate testify tweet retweet underline underscore underscores vow warn write/writes/wrote/writing write/writes/written/writing advise
    affirm agree assure charge elaborate forecast hypothesize hypothesise inform intone marvel muse notify
    opine plead pledge posit pronounce protest reaffirm reason reassure recount rejoin remind repeats scoff
    retaliate bristle stipulate surmise threaten volunteer worry gripe grumble gush rationalize post email text relate/relates/related/relating
    submit+ rule reckon attest certify swear/swears/swore/swearing dispute brag+ propose recommend request demand ask
    """

  /// "told reporters (that) the talks failed"
  static let person = """
    tell/tells/told/telling remind assure inform notify advise warn caution promise reassure persuade convince
    lecture brief
    """

  /// "vowed to go", "urged them to go"
  static let infinitive = """
    vow pledge promise agree threaten offer propose urge ask order demand implore beg+ encourage exhort invite
    instruct command request advise warn tell/tells/told/telling swear/swears/swore/swearing recommend
    appeal plead direct challenge
    """

  /// "asked whether they would go"
  static let question = """
    ask wonder inquire enquire question query ponder discuss
    """

  /// "called the plan a mistake", "dismissed it as a stunt": what is said of something stands as a noun.
  static let judgement = """
    call describe dismiss denounce criticize criticise praise brand label+ label dub+ term characterize characterise
    blast slam+ condemn hail mock blame accuse deride decry deplore ridicule applaud laud tout rebuke berate
    decried castigate chide commend defend compare liken portray depict attack reject
    """

  /// "called for an inquiry", "warned of floods", "complained about the noise"
  static let topic = """
    call talk speak/speaks/spoke/speaking warn ask complain boast apologize apologise joke comment argue testify brag+ inquire enquire appeal plead
    rail protest point
    """

  /// "denied the charge", "cited the figures": a noun tells what was said.
  static let thing = """
    describe demand
    deny announce confirm question cite note stress emphasize emphasise acknowledge admit+ reiterate repeat
    mention discuss lament predict propose suggest recall explain allege detail report reveal urge request disclose promise
    """

  /// "called the plan a mistake", "accused them of lying", "praised the deal": a noun and what is said of it.
  static let verdict = """
    call describe dismiss denounce criticize criticise praise brand label+ label dub+ characterize characterise blast
    slam+ condemn mock blame accuse decry deride deplore ridicule applaud laud tout rebuke berate castigate chide
    commend liken portray hail
    """

  /// "called the plan | unfair": what a verdict may say.
  static let verdicts = """
    wrong unfair false untrue absurd ridiculous unacceptable illegal unlawful lawful legal illegitimate unconstitutional
    baseless groundless unfounded unsubstantiated meritless misleading inaccurate dishonest disgraceful shameful
    outrageous appalling horrific horrible terrible dangerous reckless irresponsible unnecessary unjust fair racist
    sexist offensive disgusting despicable disappointing regrettable unfortunate tragic historic essential crucial
    vital important necessary excessive inadequate insufficient impossible inevitable unprecedented unhelpful
    counterproductive premature hypocritical laughable insulting disrespectful inappropriate barbaric cowardly
    unusual extreme sad weak crazy stupid foolish strong great brilliant brave courageous wonderful perfect excellent
    positive negative troubling disturbing worrying alarming encouraging significant serious critical
    """

  /// Verdicts that need a second noun or an adjective: "called the plan | a mistake".
  static let naming = "call dub label+ brand describe characterize characterise portray liken"

  /// "said the talks failed": verbs whose clause may stand without "that".
  static let bareClause = """
    say/says/said/saying tell/tells/told/telling claim announce argue suggest note insist predict acknowledge admit+
    allege assert boast brag+ caution complain concede conclude confirm contend declare estimate explain hint imply
    indicate joke promise remind report reveal state stress swear/swears/swore/swearing testify tweet vow warn
    worry write/writes/wrote/writing assure advise agree reply respond observe quip+ add reckon assume hope grumble
    inform deny clarify emphasize emphasise remark lament speculate reiterate argue propose intone opine counter
    retort text
    """

  /// Verbs that go with quotations alone: "“No,” she laughed".
  static let manner = """
    continue begin/begins/began/beginning laugh shout yell scream cry whisper mutter murmur sigh growl snap+ bark
    chuckle smile shrug+ nod+ sneer snort snipe thunder roar crow bellow blurt chant chime conclude fume gasp groan
    interject interrupt jest josh croon sing/sings/sang/singing pray preach read/reads/read/reading recite rail
    rant sniff sum+ stammer stutter tease utter urge vent wail whine wink implore plead beg+ inquire enquire wonder
    press crack spit+ pen+ type ask ponder counsel deadpan+ end instruct order joke offer open start finish go/goes/went/going
    think/thinks/thought/thinking quote cite beam boom echo riff+ cheer gloat enthuse holler hiss purr rasp sob+ squeal
    drawl quaver simper sputter wisecrack grin+ weep/weeps/wept/weeping lisp bleat trill declaim coo
    """

  /// Verbs that speak only with a particle: "pointed out", "went on", "hit back".
  static let particled = """
    point go/goes/went/going fire shoot/shoots/shot/shooting hit/hits/hit/hitting push sum+ chime spell/spells/spelled/spelling
    lash carry cry blurt speak/speaks/spoke/speaking weigh come/comes/came/coming throw/throws/threw/throwing
    """

  /// "welcomed the “first step”": verbs of stance, no speech but where their object has marks.
  static let stance = """
    welcome raise express voice regret oppose support endorse resist embrace celebrate bemoan bewail dread resent salute thank
    credit fault address invoke
    """

  /// "expressed concern that": a feeling, and what it is about.
  static let feeling = "express voice"

  /// "The report found that the wells were dry", "The court heard that he fled"
  static let finding = "found finds find show showed shows held holds heard hears learned learnt learns understands"

  /// "is said to have left", "it is understood that"
  static let hearsay = "said reported alleged understood rumoured rumored"

  /// "as she put it"
  static let putting = "put/puts/put/putting phrase"

  static let particles = """
    out on back up in forth
    """

  /// Finite forms that are nouns as well: "the claims", "United States".
  static let nouns = """
    claims claim reports report notes note comments comment remarks remark demands demand calls call answers answer
    promises promise requests request questions question states state charges charge tweets tweet estimates estimate
    posts post attacks attack pledges pledge vows vow offers offer orders order appeals appeal protests protest
    labels label terms term brands brand commands command signals signal forecasts forecast reasons reason
    boasts boast jokes joke hints hint proposes disputes dispute counters counter cautions caution slams blasts
    talk talks point points email emails text texts blames blame praise mocks briefs brief queries query volunteers volunteer worries worry fires shots points point
    shoots cries reads ends end starts start opens open crows snaps snap barks bark roars roar cites quotes quote
    defends pushes hits laughs laugh smiles smile sighs sigh whispers whisper screams scream shouts shout stresses
    stress press presses credit fault address repeats repeat agrees finishes finish hails hail touts warrants
    """

  /// Verbs of belief and wish: no speech.
  static let belief = """
    believe think/thinks/thought/thinking feel/feels/felt/feeling know/knows/knew/knowing hope fear want expect
    doubt assume consider understand/understands/understood/understanding see/sees/saw/seeing wish suspect
    regard view find/finds/found/finding realize realise remember
    """
}

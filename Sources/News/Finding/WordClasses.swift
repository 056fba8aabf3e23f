/// The lists that a word stands in; one bit a list.
package struct WordClasses: OptionSet, Equatable, Sendable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  // MARK: Verbs of speech: the form

  /// "says", "said": a form that has a subject before or behind it.
  package static let finite = WordClasses(bit: 0)
  /// "say", after "would" or a plural.
  package static let base = WordClasses(bit: 1)
  /// "saying"
  package static let gerund = WordClasses(bit: 2)

  // MARK: Verbs of speech: what may follow

  /// Verbs that go with quotations.
  package static let speechVerb = WordClasses(bit: 3)
  /// "said (that) the talks failed"
  static let takesClause = WordClasses(bit: 4)
  /// "told reporters"
  static let takesPerson = WordClasses(bit: 5)
  /// "vowed to go"
  static let takesInfinitive = WordClasses(bit: 6)
  /// "asked whether"
  static let takesQuestion = WordClasses(bit: 7)
  /// "called it a mistake"
  static let judges = WordClasses(bit: 8)
  /// "went on", "pointed out": speech with a particle only.
  static let needsParticle = WordClasses(bit: 9)
  static let particle = WordClasses(bit: 10)
  /// "called for an inquiry": a preposition and what is spoken of.
  static let takesTopic = WordClasses(bit: 50)
  /// "denied the charge": a noun instead of a clause.
  static let takesThing = WordClasses(bit: 51)
  /// "called the plan a mistake": a noun and what is said of it.
  static let takesVerdict = WordClasses(bit: 52)
  /// "unfair": what a verdict may say.
  static let verdictWord = WordClasses(bit: 47)
  /// "called the plan a mistake": nothing is said where only the noun follows.
  static let names = WordClasses(bit: 54)
  /// "said the talks failed": the clause may stand without "that".
  static let takesBareClause = WordClasses(bit: 53)
  /// "believes": no speech.
  static let belief = WordClasses(bit: 11)
  /// Forms of speech verbs that are nouns as well: "claims".
  static let alsoNoun = WordClasses(bit: 12)

  /// "put it": speech with "it" behind.
  static let putsIt = WordClasses(bit: 44)

  /// "Affairs", "Staff": an office's field, no person's name.
  static let portfolio = WordClasses(bit: 45)

  /// "'tis"
  static let elision = WordClasses(bit: 46)

  // MARK: Sources

  static let courtesyTitle = WordClasses(bit: 13)
  /// "Mr", "Dr": a title that says nothing of what somebody is.
  static let honorific = WordClasses(bit: 60)
  static let officeTitle = WordClasses(bit: 14)
  static let role = WordClasses(bit: 15)
  /// "former", "acting": before an office, and none by itself.
  static let modifier = WordClasses(bit: 62)
  /// "brother", "wife"
  static let kin = WordClasses(bit: 61)
  static let group = WordClasses(bit: 16)
  static let body = WordClasses(bit: 17)
  static let document = WordClasses(bit: 18)
  /// "remarks", "interview": a noun that tells of speech.
  static let speechNoun = WordClasses(bit: 19)
  /// "view", "words": "in Gantz's view".
  static let viewNoun = WordClasses(bit: 55)
  /// "welcomed the “first step”": no speech, but quoted words in its object are its subject's.
  static let quotesOnly = WordClasses(bit: 56)
  /// "expressed concern that": a feeling, and what it is about.
  static let voicesFeeling = WordClasses(bit: 48)
  /// "found that": what papers and inquiries do.
  static let finding = WordClasses(bit: 63)
  /// "is said to have left": a participle that reports and tells nobody.
  static let hearsay = WordClasses(bit: 57)
  static let organisationWord = WordClasses(bit: 20)
  static let organisation = WordClasses(bit: 21)
  static let outlet = WordClasses(bit: 22)
  static let male = WordClasses(bit: 23)
  static let female = WordClasses(bit: 24)
  static let manName = WordClasses(bit: 25)
  static let womanName = WordClasses(bit: 26)
  /// "close", "familiar": what ties a source to somebody by a preposition.
  static let link = WordClasses(bit: 59)
  /// "New", "South": what begins a place's name of several words.
  static let placeOpener = WordClasses(bit: 58)
  static let nameSuffix = WordClasses(bit: 27)
  static let nameParticle = WordClasses(bit: 28)
  static let abbreviation = WordClasses(bit: 29)

  // MARK: Small words

  static let determiner = WordClasses(bit: 30)
  static let possessive = WordClasses(bit: 31)
  static let preposition = WordClasses(bit: 32)
  static let auxiliary = WordClasses(bit: 33)
  static let coordinator = WordClasses(bit: 34)
  static let subordinator = WordClasses(bit: 35)
  static let relative = WordClasses(bit: 36)
  static let pronoun = WordClasses(bit: 37)
  static let adverb = WordClasses(bit: 38)
  static let number = WordClasses(bit: 39)
  static let time = WordClasses(bit: 40)
  /// A common verb in a finite form.
  static let verb = WordClasses(bit: 41)
  /// Words before marks that hold a title or a nickname: "the film".
  static let work = WordClasses(bit: 42)
  /// Capitalised at a sentence's start, but no name.
  static let opener = WordClasses(bit: 43)
}

extension WordClasses {
  /// Each list with the classes of its words, which white space parts.
  static let lists: [(classes: WordClasses, words: String)] = speech + sources + small

  private static let speech: [(classes: WordClasses, words: String)] =
    inflected(SpeechVerbs.statement, [.speechVerb, .takesClause])
    + inflected(SpeechVerbs.person, [.speechVerb, .takesPerson, .takesClause])
    + inflected(SpeechVerbs.infinitive, [.takesInfinitive])
    + inflected(SpeechVerbs.question, [.speechVerb, .takesQuestion])
    + inflected(SpeechVerbs.judgement, [.judges])
    + inflected(SpeechVerbs.topic, [.takesTopic])
    + inflected(SpeechVerbs.thing, [.takesThing])
    + inflected(SpeechVerbs.verdict, [.takesVerdict])
    + inflected(SpeechVerbs.naming, [.names])
    + inflected(SpeechVerbs.bareClause, [.takesBareClause])
    + inflected(SpeechVerbs.manner, [.speechVerb])
    + inflected(SpeechVerbs.particled, [.needsParticle])
    + inflected(SpeechVerbs.putting, [.putsIt])
    + inflected(SpeechVerbs.stance, [.quotesOnly])
    + inflected(SpeechVerbs.feeling, [.voicesFeeling])
    + inflected(SpeechVerbs.belief, [.belief])
    + [
      (.finding, SpeechVerbs.finding), (.hearsay, SpeechVerbs.hearsay), (.alsoNoun, SpeechVerbs.nouns),
      (.particle, SpeechVerbs.particles), (.verdictWord, SpeechVerbs.verdicts),
    ]

  private static let sources: [(classes: WordClasses, words: String)] = [
    (.courtesyTitle, SourceNouns.courtesyTitles + " " + SourceNouns.honorifics),
    (.honorific, SourceNouns.honorifics),
    (.modifier, SourceNouns.modifiers),
    (.kin, SourceNouns.kin),
    (.officeTitle, SourceNouns.officeTitles),
    (.portfolio, SourceNouns.portfolios),
    (.placeOpener, SourceNouns.placeOpeners),
    (.nameSuffix, SourceNouns.nameSuffixes),
    (.nameParticle, SourceNouns.nameParticles),
    (.abbreviation, SourceNouns.abbreviations),
    (.role, SourceNouns.roles),
    (.group, SourceNouns.groups),
    (.body, SourceNouns.bodies),
    (.document, SourceNouns.documents),
    (.speechNoun, SourceNouns.speeches),
    (.viewNoun, SourceNouns.views),
    (.organisationWord, SourceNouns.organisation),
    (.organisation, SourceNouns.organisations),
    (.outlet, SourceNouns.outlets),
    (.male, SourceNouns.men),
    (.female, SourceNouns.women),
    (.manName, GivenNames.men),
    (.womanName, GivenNames.women),
  ]

  private static let small: [(classes: WordClasses, words: String)] = [
    (.determiner, FunctionWords.determiners),
    (.possessive, FunctionWords.possessives),
    (.preposition, FunctionWords.prepositions),
    (.auxiliary, FunctionWords.auxiliaries),
    (.coordinator, FunctionWords.coordinators),
    (.subordinator, FunctionWords.subordinators),
    (.relative, FunctionWords.relatives),
    (.pronoun, FunctionWords.pronouns),
    (.adverb, FunctionWords.adverbs),
    (.number, FunctionWords.numbers),
    (.time, FunctionWords.times),
    (.verb, FunctionWords.verbs),
    (.work, FunctionWords.works),
    (.link, FunctionWords.links),
    (.opener, FunctionWords.openers),
    (.elision, Elisions.words),
  ]

  private static func inflected(_ verbs: String, _ classes: WordClasses) -> [(classes: WordClasses, words: String)] {
    let all = verbs.split(whereSeparator: \.isWhitespace).map { Inflection(of: $0) }
    return [
      (classes.union(.base), all.map(\.base).joined(separator: " ")),
      (classes.union(.finite), all.map { $0.third + " " + $0.past }.joined(separator: " ")),
      (classes.union(.gerund), all.map(\.gerund).joined(separator: " ")),
    ]
  }
}

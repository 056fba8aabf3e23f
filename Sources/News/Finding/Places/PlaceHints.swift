/// The lists of `PlaceWords` that a word stands in; one bit a list.
struct PlaceHints: OptionSet, Equatable, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  static let state = PlaceHints(bit: 0)
  static let stateOpener = PlaceHints(bit: 1)
  static let stateCloser = PlaceHints(bit: 2)
  static let stateAbbreviation = PlaceHints(bit: 3)
  static let postal = PlaceHints(bit: 4)
  static let americanTown = PlaceHints(bit: 5)
  static let caucasus = PlaceHints(bit: 6)
  static let landmark = PlaceHints(bit: 7)
  static let localHead = PlaceHints(bit: 8)
  static let landmarkOpener = PlaceHints(bit: 9)
  static let town = PlaceHints(bit: 10)
  static let homelyTown = PlaceHints(bit: 11)
  static let local = PlaceHints(bit: 12)
  static let foreign = PlaceHints(bit: 13)
  static let givenName = PlaceHints(bit: 14)
  static let surname = PlaceHints(bit: 15)
  static let personTitle = PlaceHints(bit: 16)
  static let kin = PlaceHints(bit: 17)
  static let travel = PlaceHints(bit: 18)
  static let institution = PlaceHints(bit: 19)
  static let stateNoun = PlaceHints(bit: 20)
  static let sovereignNoun = PlaceHints(bit: 21)
  static let brand = PlaceHints(bit: 22)
  static let paper = PlaceHints(bit: 23)
  static let thing = PlaceHints(bit: 24)
  static let frenchThing = PlaceHints(bit: 25)
  static let georgianThing = PlaceHints(bit: 26)
  static let chinaThing = PlaceHints(bit: 27)
  static let kitchen = PlaceHints(bit: 28)
  static let stick = PlaceHints(bit: 29)
  static let shop = PlaceHints(bit: 30)
  static let language = PlaceHints(bit: 31)
  static let languageNoun = PlaceHints(bit: 32)
  static let languageVerb = PlaceHints(bit: 33)
  static let languageFiller = PlaceHints(bit: 34)
  static let americas = PlaceHints(bit: 35)
  static let relations = PlaceHints(bit: 36)
  static let governmentVerb = PlaceHints(bit: 37)
  static let pressureVerb = PlaceHints(bit: 38)
  static let dealing = PlaceHints(bit: 39)
  static let governmentNoun = PlaceHints(bit: 40)
  static let governmentParticiple = PlaceHints(bit: 41)
  static let locative = PlaceHints(bit: 42)
  static let townNoun = PlaceHints(bit: 43)

  static let america = PlaceHints(bit: 44)
  static let indian = PlaceHints(bit: 45)
  static let askingVerb = PlaceHints(bit: 46)
  static let tribal = PlaceHints(bit: 47)
  static let paint = PlaceHints(bit: 48)
  static let transport = PlaceHints(bit: 49)
  static let townspeople = PlaceHints(bit: 50)
  static let trade = PlaceHints(bit: 51)
  static let otherGivenName = PlaceHints(bit: 52)
  static let personalVerb = PlaceHints(bit: 53)
  static let belonging = PlaceHints(bit: 54)

  static let lists: [(hints: PlaceHints, words: StaticString)] = [
    (.state, PlaceWords.states), (.stateOpener, PlaceWords.stateOpeners), (.stateCloser, PlaceWords.stateClosers),
    (.stateAbbreviation, PlaceWords.stateAbbreviations), (.postal, PlaceWords.postal),
    (.americanTown, PlaceWords.americanTowns), (.caucasus, PlaceWords.caucasus),
    (.landmark, PlaceWords.landmarks), (.localHead, PlaceWords.localHeads),
    (.landmarkOpener, PlaceWords.landmarkOpeners), (.town, PlaceWords.towns), (.homelyTown, PlaceWords.homelyTowns),
    (.local, PlaceWords.local), (.foreign, PlaceWords.foreign), (.givenName, PlaceWords.givenNames),
    (.surname, PlaceWords.surnames), (.personTitle, PlaceWords.personTitles), (.kin, PlaceWords.kin),
    (.travel, PlaceWords.travel), (.institution, PlaceWords.institutions), (.stateNoun, PlaceWords.stateNouns),
    (.sovereignNoun, PlaceWords.sovereignNouns), (.brand, PlaceWords.brands), (.paper, PlaceWords.papers),
    (.thing, PlaceWords.things), (.frenchThing, PlaceWords.frenchThings), (.georgianThing, PlaceWords.georgianThings),
    (.chinaThing, PlaceWords.chinaThings), (.kitchen, PlaceWords.kitchen), (.stick, PlaceWords.sticks),
    (.shop, PlaceWords.shops), (.language, PlaceWords.languages), (.language, PlaceWords.otherLanguages),
    (.languageNoun, PlaceWords.languageNouns),
    (.languageVerb, PlaceWords.languageVerbs), (.languageFiller, PlaceWords.languageFillers),
    (.americas, PlaceWords.americas), (.relations, PlaceWords.relations),
    (.governmentVerb, PlaceWords.governmentVerbs), (.pressureVerb, PlaceWords.pressureVerbs),
    (.dealing, PlaceWords.dealings), (.governmentNoun, PlaceWords.governmentNouns),
    (.governmentParticiple, PlaceWords.governmentParticiples), (.locative, PlaceWords.locatives),
    (.townNoun, PlaceWords.townNouns), (.america, PlaceWords.america), (.indian, PlaceWords.indian),
    (.askingVerb, PlaceWords.askingVerbs), (.tribal, PlaceWords.tribal), (.paint, PlaceWords.paints),
    (.transport, PlaceWords.transport), (.townspeople, PlaceWords.townspeople),
    (.trade, PlaceWords.trade),
    (.otherGivenName, PlaceWords.otherGivenNames), (.personalVerb, PlaceWords.personalVerbs),
    (.belonging, PlaceWords.belongings),
  ]
}

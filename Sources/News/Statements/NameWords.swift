extension SpeakerName {
  /// The hashes of a list's words.
  static func hashes(_ list: String) -> Set<UInt64> {
    Set(WordLists.words(list).map { Lexicon.hash($0.utf8) })
  }

  /// What somebody is called by their family.
  static let relatives = hashes(
    """
    mother mum mom father dad papa parents daughter son child brother sister husband wife uncle aunt cousin nephew
    niece grandmother grandma grandfather grandpa grandson granddaughter
    """)

  /// Words of a name that tell nobody from others.
  static let courtesies = hashes(
    "mr mrs ms miss dr sir dame lord lady a an the of for and at in de la van von al el bin")

  /// Words before a name that are no part of it.
  static let titles = hashes(
    """
    mr mrs ms miss dr prof professor sir dame lord lady baroness president premier prime minister foreign defence
    defense finance interior deputy vice former acting chancellor secretary general senator governor mayor ambassador
    king queen prince princess sheikh pope cardinal bishop archbishop rabbi imam captain capt colonel col major maj
    lieutenant lt brigadier brig general gen admiral adm rear commander cmdr sergeant sgt corporal cpl constable
    detective det superintendent supt inspector insp sen gov rep rev reverend judge justice chairman chairwoman hon
    shri smt the
    """)

  /// Words that make a name an office, a body or a group.
  static let offices = hashes(
    """
    agency air airlines alliance army assembly association authorities authority bank board bureau cabinet campaign
    central centre center chamber club command commission committee company congress corporation council court
    delegation department directorate embassy executive federation force forces foundation fund government group
    house institute kremlin media ministry mission movement navy network news office officials opposition
    organisation organization palace parliament party police presidency press senate service society source sources
    spokesman spokesperson spokeswoman staff statement television union university
    """)
}

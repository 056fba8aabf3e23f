/// Two cuts of one statement may share no word; a telling that holds both ties them together.
extension Comparison {
  /// So many different tellings are looked from.
  private static let most = 8
  /// So many articles that share most with them are looked into.
  private static let mostArticles = 30

  /// What is a version of one of these tellings, though not of the first of them, and tells what the fullest tells: else
  /// two statements would be one that have a part in common.
  func farther(than direct: [Telling]) throws(Failure) -> [Telling] {
    guard direct.count > 1, let fullest = Telling.fullest(of: direct)?.statement else { return [] }
    let others = Self.others(of: direct)
    let search = StatementSearch(for: others, of: own.number)
    let numbers = try library.read { db in try search.articlesTellingAny(db).prefix(Self.mostArticles) }
    var index = StatementIndex(of: others)
    for number in [own.number] + numbers {
      if let article = try article(number) { index.add(article.statements, of: number) }
    }
    let known = Set(direct.map(\.row.place))
    return try tellings(at: Array(Set(index.allPlaces().joined()))).filter {
      !known.contains($0.row.place) && $0.statement.tellsPart(of: fullest)
    }
  }

  /// Statements in other words than the first telling, the fullest before others.
  private static func others(of tellings: [Telling]) -> [Statement] {
    var seen: Set = [tellings[0].statement.identity]
    let others = tellings.filter { seen.insert($0.statement.identity).inserted }
    return others.sorted { $0.fullness > $1.fullness }.prefix(most).map(\.statement)
  }
}

extension Statement {
  /// Whether at least half of what the shorter one says is in the other, and nothing against it.
  fileprivate func tellsPart(of whole: Statement) -> Bool {
    let evidence = Evidence(self, whole, WordAlignment(words, whole.words))
    return SpeakerName.agreement(speaker, whole.speaker) != .different && !evidence.isContradicted
      && evidence.covered * 2 >= evidence.whole
  }
}

/// A news agency, by its short name, "AP", and one of the names that articles call it by.
struct Agency: Sendable {
  let short: String
  private let words: [String]

  /// The agency that an article says it came from, in its byline or else in its dateline.
  static func of(_ article: Article) -> String? {
    article.byline.flatMap(inByline) ?? inDateline(of: article)
  }

  /// The agency that begins some words: "The Associated Press in an interview".
  static func beginning(_ words: Substring) -> String? {
    let words = Agency.words(of: words)
    return agency(beginning: words.first?.lowercased() == "the" ? words.dropFirst() : words[...])?.short
  }

  /// "By Reuters", "John Merrow, AP", "By JOHN MERROW Associated Press": a name of one word stands for itself, since it
  /// may be a writer's.
  private static func inByline(_ byline: String) -> String? {
    byline.split { ",|/;()–—·".contains($0) }.lazy.compactMap { part in
      let words = Agency.words(of: part)
      return words.indices.lazy.compactMap { place in
        let found = agency(beginning: words[place...])
        return found.map { $0.words.count > 1 || isAlone(words, place) } == true ? found?.short : nil
      }.first
    }.first
  }

  private static func isAlone(_ words: [String], _ place: Int) -> Bool {
    [place - 1, place + 1].allSatisfy { !words.indices.contains($0) || companions.contains(words[$0].lowercased()) }
  }

  /// "NAIROBI, Kenya (AP) —": in brackets before a dash, at the beginning of one of the first paragraphs.
  private static func inDateline(of article: Article) -> String? {
    article.blocks.lazy.filter { $0.kind == .paragraph }.prefix(3).compactMap { block in
      let start = article.words(at: block.range).prefix(datelineLength)
      guard let open = start.firstIndex(of: "("), let close = start[open...].firstIndex(of: ")") else { return nil }
      let isDateline = start[close...].dropFirst().first { $0 != " " }.map { "-–—".contains($0) } ?? false
      return isDateline ? beginning(start[open..<close]) : nil
    }.first
  }

  /// In characters, with the place, the day and the brackets.
  private static let datelineLength = 80

  // MARK: Names

  /// Longer names before those that begin them.
  private static let all: [Agency] = AgencyList.all.split(separator: "\n").flatMap { line in
    let names = line.split(separator: ",").map { $0.drop { $0 == " " } }
    return names.map { Agency(short: String(names[0]), words: words(of: $0)) }
  }.sorted { $0.words.count > $1.words.count }

  private static let companions = Set(WordLists.words(AgencyList.companions).map(String.init))

  private static func agency(beginning words: ArraySlice<String>) -> Agency? {
    all.first { agency in
      agency.words.count <= words.count && zip(agency.words, words).allSatisfy { isName($0, written: $1) }
    }
  }

  private static func isName(_ name: String, written word: String) -> Bool {
    name == word || name.contains(where: \.isLowercase) && name.lowercased() == word.lowercased()
  }

  private static func words(of text: Substring) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension Quote {
  /// Through whom the words came, an agency by its short name: "AP" for "The Associated Press in an interview".
  package var channel: String? { via.map { Agency.beginning($0[...]) ?? $0 } }
}

/// Brings the names of an article together: who is meant by a surname alone, and what is said of each.
///
/// Full names come first, so that a surname in the headline finds the name that stands further down.
struct FigureReader {
  /// More bearers of one name than this are not told apart; it bounds the work on hostile text.
  private static let most = 8

  private let text: Discourse
  private var figures: [Figure] = []
  private var figureOf: [Int]
  private var byLast: [UInt64: [Int]] = [:]
  private var byFirst: [UInt64: [Int]] = [:]
  private var byInitials: [UInt64: Int] = [:]
  /// For each figure the last name read that was its.
  private var lastSeen: [Int] = []

  static func read(_ text: Discourse) -> ([Figure], [Int]) {
    var reader = FigureReader(text: text)
    reader.readFullNames()
    reader.readNicknames()
    reader.readShortNames()
    reader.readDescriptors()
    return (reader.figures, reader.figureOf)
  }

  private init(text: Discourse) {
    self.text = text
    figureOf = Array(repeating: -1, count: text.names.count)
  }

  // MARK: Names

  private mutating func readFullNames() {
    for (number, name) in text.names.enumerated() {
      let words = nameWords(name)
      guard words.count > 1 else { continue }
      let (first, last) = (hash(words[0]), hash(words[words.count - 1]))
      let known = byLast[last]?.first { agrees(figures[$0], first: first, words, name) }
      let figure = known ?? add(name, first: first, last: last, count: words.count)
      figureOf[number] = figure
      enrich(figure, with: name, words.count)
    }
  }

  /// Billy Hart, known as “Ace”: the last word in marks names him from there on.
  private mutating func readNicknames() {
    for (number, name) in text.names.enumerated() where figureOf[number] >= 0 {
      let window = name.tokens.upperBound..<min(text.count, name.tokens.upperBound + 6)
      guard let call = window.first(where: { text.has($0, .work) }),
        let quotation = window.first(where: { $0 > call && text.isQuoted($0) }).map({
          text.quotations[Int(text.quotationAt[$0])]
        }), quotation.inner.count < 4, let word = quotation.inner.last
      else { continue }
      remember(figureOf[number], under: text.hash(word), in: &byLast)
    }
  }

  private mutating func readShortNames() {
    for (number, name) in text.names.enumerated() {
      if figureOf[number] < 0, let word = nameWords(name).first {
        figureOf[number] = bearer(of: name, hash(word))
        enrich(figureOf[number], with: name, 1)
      }
      if figureOf[number] >= 0 { lastSeen[figureOf[number]] = number }
    }
  }

  /// The words of a name without its suffix; "Lopez-Garcia" and "O'Neill" are one each.
  private func nameWords(_ name: Name) -> [Range<Int>] {
    var words: [Range<Int>] = []
    for token in name.core where text.isWord(token) && text.quotationAt[token] == text.quotationAt[name.core.lowerBound]
    {
      if let last = words.last, last.upperBound == token - 1, !text.isSpaced(token), !text.isSpaced(token - 1),
        !text.isPoint(token - 1)
      {
        words[words.count - 1] = last.lowerBound..<token + 1
      } else {
        words.append(token..<token + 1)
      }
    }
    let plain = words.filter { !text.has($0.lowerBound, .nameSuffix) || text.tokens[$0.lowerBound].range.count > 3 }
    return plain.isEmpty ? words : plain
  }

  private func hash(_ word: Range<Int>) -> UInt64 {
    Lexicon.hash(text.tokens.bytes[text.bytes(of: word)])
  }

  private func agrees(_ figure: Figure, first: UInt64, _ words: [Range<Int>], _ name: Name) -> Bool {
    if figure.first == first { return true }
    if figure.isOrganisation || name.isOrganisation { return false }
    guard figure.wordCount > 1, let given = words.first else { return false }
    if figure.gender != nil, name.gender != nil, figure.gender != name.gender { return false }
    return startsAlike(given.lowerBound, figure.name.lowerBound)
  }

  /// "J." and "John", "Ben" and "Benjamin".
  private func startsAlike(_ left: Int, _ right: Int) -> Bool {
    let left = text.tokens.bytes[text.tokens[left].range]
    let right = text.tokens.bytes[text.tokens[right].range]
    let length = min(left.count, right.count)
    return left.prefix(length).elementsEqual(right.prefix(length)) && (length > 2 || length == 1)
      || Nicknames.areOne(Lexicon.hash(left), Lexicon.hash(right))
  }

  private mutating func add(_ name: Name, first: UInt64, last: UInt64, count: Int) -> Int {
    let figure = Figure(
      name: name.core, isPerson: name.isPerson, isOrganisation: name.isOrganisation, gender: name.gender, first: first,
      last: last, wordCount: count)
    figures.append(figure)
    lastSeen.append(-1)
    let number = figures.count - 1
    remember(number, under: last, in: &byLast)
    if count > 1 { remember(number, under: first, in: &byFirst) }
    if count > 1, let initials = initials(of: name) { byInitials[initials] = number }
    return number
  }

  private func remember(_ figure: Int, under hash: UInt64, in table: inout [UInt64: [Int]]) {
    if table[hash, default: []].count < FigureReader.most { table[hash, default: []].append(figure) }
  }

  /// The hash of an organisation's initials: "IMF".
  private func initials(of name: Name) -> UInt64? {
    guard !name.isPerson else { return nil }
    let letters = name.core.filter { text.isWord($0) && text.isCapitalised($0) }.map {
      text.tokens.bytes[Int(text.tokens[$0].start)]
    }
    return letters.count > 1 ? Lexicon.hash(letters) : nil
  }

  private mutating func enrich(_ figure: Int, with name: Name, _ count: Int) {
    if figures[figure].gender == nil { figures[figure].gender = name.gender }
    if name.isPerson { (figures[figure].isPerson, figures[figure].isOrganisation) = (true, false) }
    if count > figures[figure].wordCount, !name.isOrganisation || figures[figure].isOrganisation {
      figures[figure].name = name.core
      figures[figure].wordCount = count
    }
    if name.tokens.lowerBound < name.core.lowerBound {
      describe(figure, name.tokens.lowerBound..<name.core.lowerBound)
    }
  }

  /// Who is meant by one word: the bearer of that surname seen last, else of that given name, else a new figure.
  private mutating func bearer(of name: Name, _ hash: UInt64) -> Int {
    if name.isOrganisation, let figure = byInitials[hash] { return figure }
    let surnames = (byLast[hash] ?? []).filter { fits($0, name) }
    if let figure = latest(surnames.filter { sharesTitle($0, name) }) ?? latest(surnames) { return figure }
    let given = name.isOrganisation ? [] : (byFirst[hash] ?? []).filter { !figures[$0].isOrganisation }
    if let figure = latest(given) { return figure }
    let new = add(name, first: hash, last: hash, count: 1)
    let classes = text.classes[name.core.lowerBound]
    if !name.isOrganisation, !classes.isDisjoint(with: [.manName, .womanName]) {
      figures[new].isPerson = true
      if figures[new].gender == nil { figures[new].gender = classes.nameGender }
    }
    return new
  }

  private func fits(_ figure: Int, _ name: Name) -> Bool {
    if let gender = name.gender, let other = figures[figure].gender, gender != other { return false }
    return !name.isPerson || !figures[figure].isOrganisation
  }

  /// "Brig Tarar" is the Tarar who was called Brig before.
  private func sharesTitle(_ figure: Int, _ name: Name) -> Bool {
    (name.tokens.lowerBound..<name.core.lowerBound).contains { title in
      figures[figure].descriptors.contains { RoleKinds.areOne(text.word($0.head), text.word(title)) }
    }
  }

  private func latest(_ figures: [Int]) -> Int? {
    figures.max { (lastSeen[$0], -$0) < (lastSeen[$1], -$1) }
  }

  // MARK: Descriptors

  private mutating func describe(_ figure: Int, _ tokens: Range<Int>) {
    let roles: WordClasses = [.role, .officeTitle, .courtesyTitle, .group, .body]
    guard let head = tokens.last(where: { text.has($0, roles) }), figures[figure].descriptors.count < 12 else { return }
    figures[figure].descriptors.append(Figure.Descriptor(tokens: tokens, head: head))
    if text.has(head, [.role, .courtesyTitle]), !figures[figure].isOrganisation { figures[figure].isPerson = true }
    if figures[figure].gender == nil { figures[figure].gender = text.classes[head].gender }
    if figures[figure].country == nil { figures[figure].country = country(in: tokens) }
  }

  private func country(in tokens: Range<Int>) -> String? {
    for token in tokens where text.namesCountry(token) {
      return text.countries[Int(text.countryAt[token])].code
    }
    return nil
  }

  private mutating func readDescriptors() {
    let reader = AppositionReader(text: text)
    for (number, name) in text.names.enumerated() where figureOf[number] >= 0 && !name.isOrganisation {
      for tokens in reader.appositions(of: name) { describe(figureOf[number], tokens) }
      if figures[figureOf[number]].gender == nil { figures[figureOf[number]].gender = genderBehind(number) }
      if text.isAged(name), !text.hasCountry(name.core) { figures[figureOf[number]].isPerson = true }
    }
  }

  /// The sex of the first "he", "her" and the like behind a name in its sentence, no other name between.
  private func genderBehind(_ number: Int) -> Gender? {
    let start = text.names[number].tokens.upperBound
    let sentence = text.sentences[Int(text.sentenceAt[start - 1])]
    guard !text.isQuoted(start - 1), !text.hasCountry(text.names[number].core) else { return nil }
    for token in start..<max(start, min(sentence.upperBound, start + 30)) {
      if text.isQuoted(token) || text.name(at: token) >= 0 { return nil }
      if Pronouns.male.contains(text.word(token)) { return .male }
      if Pronouns.female.contains(text.word(token)) { return .female }
    }
    return nil
  }
}

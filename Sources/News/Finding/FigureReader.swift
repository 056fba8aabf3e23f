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
  private var namesakes: Namesakes
  /// For each surname that may be one of several people's, who they are.
  private var rivals: [Int: [Int]] = [:]

  static func read(_ text: Discourse) -> (figures: [Figure], figureOf: [Int], rivals: [Int: [Int]]) {
    var reader = FigureReader(text: text)
    reader.readFullNames()
    reader.readNicknames()
    let full = text.names.indices.filter { reader.figureOf[$0] >= 0 }
    reader.readDescriptors(of: full)
    let short = text.names.indices.filter { reader.figureOf[$0] < 0 }
    reader.readShortNames()
    reader.readDescriptors(of: short)
    reader.readPronouns()
    return (reader.figures, reader.figureOf, reader.rivals)
  }

  private init(text: Discourse) {
    self.text = text
    figureOf = Array(repeating: -1, count: text.names.count)
    namesakes = Namesakes(names: text.names.count)
    byLast.reserveCapacity(text.names.count)
    byFirst.reserveCapacity(text.names.count)
  }

  // MARK: Names

  private mutating func readFullNames() {
    for (number, name) in text.names.enumerated() where name.core.count > 1 {
      let words = nameWords(name)
      guard words.count > 1 else { continue }
      let (first, last) = (hash(words[0]), hash(words[words.count - 1]))
      let known = byLast[last]?.first { agrees(figures[$0], first: first, words, name) }
      let inner = known == nil ? bearer(ofLastTwo: words) : nil
      let figure = known ?? inner ?? add(name, first: first, last: last, count: words.count)
      figureOf[number] = figure
      namesakes.introduce(figure, by: number)
      enrich(figure, with: name, inner == nil ? words.count : 1)
    }
  }

  /// "Brave Ada Lind" is the Ada Lind who was named before.
  private func bearer(ofLastTwo words: [Range<Int>]) -> Int? {
    guard words.count > 2 else { return nil }
    let given = hash(words[words.count - 2])
    return byLast[hash(words[words.count - 1])]?.first {
      figures[$0].isPerson && figures[$0].wordCount == 2 && figures[$0].first == given
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
      if figureOf[number] < 0, let word = firstWord(name) {
        figureOf[number] = bearer(of: name, number, hash(word))
        if rivals[number] == nil { enrich(figureOf[number], with: name, 1) }
      }
      if figureOf[number] >= 0, rivals[number] == nil { lastSeen[figureOf[number]] = number }
    }
  }

  private func firstWord(_ name: Name) -> Range<Int>? {
    guard name.core.count == 1 else { return nameWords(name).first }
    return text.isWord(name.core.lowerBound) ? name.core : nil
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
    guard words.contains(where: isSuffix) else { return words }
    let plain = words.filter { !isSuffix($0) }
    return plain.isEmpty ? words : plain
  }

  /// "Jr", "III"
  private func isSuffix(_ word: Range<Int>) -> Bool {
    text.has(word.lowerBound, .nameSuffix) && text.tokens[word.lowerBound].range.count <= 3
  }

  private func hash(_ word: Range<Int>) -> UInt64 {
    Lexicon.hash(text.tokens.bytes, text.bytes(of: word))
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
    table[hash, default: []].append(figure, upTo: FigureReader.most)
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
      let titles = name.tokens.lowerBound..<name.core.lowerBound
      describe(figure, titles, head: titles)
    }
  }

  /// Who is meant by one word: a bearer of that surname, else of that given name, else a new figure.
  private mutating func bearer(of name: Name, _ number: Int, _ hash: UInt64) -> Int {
    if name.isOrganisation, let figure = byInitials[hash] { return figure }
    let surnames = (byLast[hash] ?? []).filter { fits($0, name) }
    if let figure = bearer(of: name, number, among: surnames) { return figure }
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

  /// Of all who bear a surname the one whom title, rule of the house or surroundings tell; where people are left, the
  /// one seen last, and all of them are kept as rivals.
  private mutating func bearer(of name: Name, _ number: Int, among surnames: [Int]) -> Int? {
    let titled = surnames.filter { sharesTitle($0, name) }
    let left = titled.isEmpty ? surnames : titled
    let people = left.filter { figures[$0].isPerson && figures[$0].wordCount > 1 }
    guard people.count > 1, !name.isOrganisation else { return latest(left) }
    let hasTitle = name.tokens.lowerBound < name.core.lowerBound
    if let known = namesakes.bearer(among: people, of: number, hasTitle: hasTitle) { return known }
    let near = fitting(number, people)
    if near.count > 1 { rivals[number] = near }
    return latest(near)
  }

  /// The people of one surname whom the words around it suit: their sex, what they are, whose kin they are, or that
  /// they alone were named in these lines.
  private func fitting(_ number: Int, _ people: [Int]) -> [Int] {
    var left = people
    let gender = text.names[number].gender ?? genderBehind(number)
    let tests: [(Int) -> Bool] = [
      { gender != nil && figures[$0].gender == gender }, { isDescribed($0, beside: number) }, { !isKin($0) },
      { isNear($0, to: number) },
    ]
    for test in tests where left.count > 1 {
      let suited = left.filter(test)
      if !suited.isEmpty { left = suited }
    }
    return left
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

  private mutating func describe(_ figure: Int, _ tokens: Range<Int>, head words: Range<Int>) {
    let roles: WordClasses = [.role, .officeTitle, .courtesyTitle, .group, .body]
    guard let head = words.last(where: { text.has($0, roles) }), figures[figure].descriptors.count < 12 else {
      return
    }
    figures[figure].descriptors.append(Figure.Descriptor(tokens: tokens, head: head))
    if text.has(head, [.role, .courtesyTitle]), !figures[figure].isOrganisation { figures[figure].isPerson = true }
    if figures[figure].gender == nil { figures[figure].gender = text.classes[head].gender }
    if figures[figure].country == nil { figures[figure].country = country(in: tokens) }
  }

  /// "spokesman | for President Cole": what stands before the preposition.
  private func withoutComplement(_ tokens: Range<Int>) -> Range<Int> {
    let role = tokens.first { text.has($0, [.role, .group, .body]) } ?? tokens.lowerBound
    return tokens.lowerBound..<((role..<tokens.upperBound).first { text.has($0, .preposition) } ?? tokens.upperBound)
  }

  private func country(in tokens: Range<Int>) -> String? {
    for token in tokens where text.namesCountry(token) {
      return text.countries[Int(text.countryAt[token])].code
    }
    return nil
  }

  private mutating func readDescriptors(of numbers: [Int]) {
    let reader = AppositionReader(text: text)
    for number in numbers where rivals[number] == nil && !text.names[number].isOrganisation {
      let name = text.names[number]
      for tokens in reader.appositions(of: name) {
        let isBehind = tokens.lowerBound >= name.tokens.upperBound
        describe(figureOf[number], tokens, head: isBehind ? withoutComplement(tokens) : tokens)
        if tokens.upperBound == name.tokens.lowerBound { describePartners(of: number, tokens) }
      }
      describePartners(of: number, name.tokens.lowerBound..<name.core.lowerBound)
      if text.isAged(name), !text.hasCountry(name.core) { figures[figureOf[number]].isPerson = true }
    }
  }

  /// "Foreign Ministers Ada Lind and Bo Dahl": each of them is one. Which country is whose is not told by
  /// "the Dutch and Danish ministers".
  private mutating func describePartners(of number: Int, _ titles: Range<Int>) {
    guard let head = titles.last, text.has(head, .group) else { return }
    let words = titles.count(where: text.namesCountry) > 1 ? head..<titles.upperBound : titles
    for partner in partners(of: number) where figureOf[partner] >= 0 && rivals[partner] == nil {
      describe(figureOf[partner], words, head: words)
    }
  }

  /// Those whom commas and "and" join to a name; none where no "and" comes.
  private func partners(of number: Int) -> [Int] {
    var partners: [Int] = []
    var end = text.names[number].tokens.upperBound
    for next in text.names.indices.dropFirst(number + 1).prefix(4) {
      let and = text.isComma(end) && text.word(end + 1) == Known.and ? end + 1 : end
      let isLast = text.word(and) == Known.and
      guard isLast || text.isComma(end), text.names[next].tokens.lowerBound == and + 1 else { return [] }
      partners.append(next)
      if isLast { return partners }
      end = text.names[next].tokens.upperBound
    }
    return []
  }

  private mutating func readPronouns() {
    for (number, name) in text.names.enumerated() where rivals[number] == nil && !name.isOrganisation {
      let figure = figureOf[number]
      if figure >= 0, figures[figure].gender == nil { figures[figure].gender = genderBehind(number) }
    }
  }

  /// "Lund, the minister": what stands beside the name was said of the figure before.
  private func isDescribed(_ figure: Int, beside number: Int) -> Bool {
    let words = AppositionReader(text: text).appositions(of: text.names[number]).joined().map { text.word($0) }
    return figures[figure].descriptors.contains { descriptor in
      words.contains { RoleKinds.areOne($0, text.word(descriptor.head)) }
    }
  }

  /// "her brother Peter Lund": somebody whom the article mentions for another's sake.
  private func isKin(_ figure: Int) -> Bool {
    figures[figure].descriptors.contains { descriptor in
      text.has(descriptor.head, .kin)
        && descriptor.tokens.contains { text.has($0, .possessive) || text.isGenitive($0) }
    }
  }

  /// Named in the sentence of that name or one of the two before.
  private func isNear(_ figure: Int, to number: Int) -> Bool {
    guard lastSeen[figure] >= 0 else { return false }
    let (seen, here) = (text.names[lastSeen[figure]], text.names[number])
    return text.sentenceAt[here.core.lowerBound] - text.sentenceAt[seen.core.lowerBound] < 3
  }

  /// The sex of the first "he", "her" and the like behind a name in its sentence, no other name between.
  private func genderBehind(_ number: Int) -> Gender? {
    let start = text.names[number].tokens.upperBound
    let sentence = text.sentences[Int(text.sentenceAt[start - 1])]
    guard !text.isQuoted(start - 1), !text.hasCountry(text.names[number].core) else { return nil }
    for token in start..<max(start, min(sentence.upperBound, start + 30)) {
      if text.isQuoted(token) || text.name(at: token) >= 0 { return nil }
      guard text.has(token, [.pronoun, .possessive]) else { continue }
      if Pronouns.male.contains(text.word(token)) { return .male }
      if Pronouns.female.contains(text.word(token)) { return .female }
    }
    return nil
  }
}

extension Array {
  /// Appends unless so many are there already.
  fileprivate mutating func append(_ element: Element, upTo most: Int) {
    if count < most { append(element) }
  }
}

/// Finds runs of capitalised words and parts each into titles and name.
struct NameReader {
  private static let small: WordClasses = [
    .determiner, .possessive, .coordinator, .subordinator, .relative, .pronoun, .preposition,
  ]
  /// Words that stand capitalised at a sentence's start without being names.
  private static let common: WordClasses = [
    .finite, .gerund, .base, .role, .group, .body, .document, .speechNoun, .officeTitle, .verb, .number, .opener,
    .work, .organisationWord, .outlet, .particle,
  ]

  private let text: Discourse
  private let sentence: Range<Int>

  static func read(_ text: Discourse) -> [Name] {
    var names: [Name] = []
    for sentence in text.sentences {
      let reader = NameReader(text: text, sentence: sentence)
      if !reader.isTitleCase { reader.read(into: &names) }
    }
    return certain(names, text)
  }

  /// Drops an unknown word that is capitalised only because a sentence begins with it: "Chastened by".
  private static func certain(_ names: [Name], _ text: Discourse) -> [Name] {
    let openers = names.map(text.opensSentence)
    let doubtful = names.indices.filter { openers[$0] && !text.isFollowedAsName(names[$0]) }
    guard !doubtful.isEmpty else { return names }
    var sure: Set<UInt64> = []
    for (name, opens) in zip(names, openers) where !opens {
      for token in name.core where text.isWord(token) { sure.insert(text.hash(token)) }
    }
    var isName = Array(repeating: true, count: names.count)
    for number in doubtful { isName[number] = sure.contains(text.hash(names[number].tokens.lowerBound)) }
    return names.indices.compactMap { isName[$0] ? names[$0] : nil }
  }

  /// A headline that capitalises nearly every word tells nothing about names.
  private var isTitleCase: Bool {
    text.startsBlock(sentence.lowerBound) && sentence.count < 60 && text.isTitleCase(sentence)
  }

  private func read(into names: inout [Name]) {
    var token = sentence.lowerBound
    while token < sentence.upperBound {
      if let house = downingStreet(at: token) {
        names.append(house)
        token = house.tokens.upperBound
        continue
      }
      guard startsName(token) else {
        token += 1
        continue
      }
      let end = runEnd(from: token)
      if isVerb(token, before: end) { token += 1 }
      if let name = name(token..<end) { names.append(name) }
      token = end
    }
  }

  /// "No 10", "No. 10 Downing Street": the office, where no noun before it or behind it counts something.
  private func downingStreet(at token: Int) -> Name? {
    guard text.isCapitalised(token), text.word(token) == Known.no,
      !text.isLowercaseWord(token - 1) || text.has(token - 1, [.preposition, .coordinator, .speechVerb])
    else { return nil }
    let number = text.isPoint(token + 1) ? token + 2 : token + 1
    guard text.isNumber(number), text.tokens.bytes[text.tokens[number].range].elementsEqual("10".utf8) else {
      return nil
    }
    let isStreet = text.word(number + 1) == Known.downing
    let end = isStreet ? number + 3 : number + 1
    guard end <= sentence.upperBound,
      isStreet || !text.isWord(end) || text.has(end, [.auxiliary, .verb, .finite, .role])
    else { return nil }
    return Name(tokens: token..<end, core: token..<end, isOrganisation: true, isPerson: false, gender: nil)
  }

  private func startsName(_ token: Int) -> Bool {
    guard text.isWord(token), text.isCapitalised(token) else { return false }
    guard text.has(token, NameReader.small) || text.has(token, [.auxiliary, .adverb, .time]) else { return true }
    if text.has(token, .auxiliary), token > sentence.lowerBound, !text.isQuoted(token) {
      return continues(token + 1)
    }
    return text.tokens[token].shape.contains(.initials)
      || text.has(token, [.manName, .womanName, .courtesyTitle]) && text.isCapitalised(token + 1)
        && !text.has(token, NameReader.small)
  }

  /// The end of the run that begins here.
  private func runEnd(from start: Int) -> Int {
    var end = start + 1
    while end < sentence.upperBound, end - start < 16, let next = joined(at: end, start: start) { end = next }
    return end
  }

  /// The end of the run when the token at `end` belongs to it.
  private func joined(at end: Int, start: Int) -> Int? {
    if text.startsBlock(end) { return nil }
    if text.isWord(end) { return joinedWord(at: end, start: start) }
    if text.isPoint(end) { return pointJoins(end) ? end + 1 : nil }
    if isInnerApostrophe(end), text.isWord(end + 1), text.tokens[end + 1].range.count > 2 { return end + 2 }
    if text.isHyphen(end) || text.sign(end) == UInt8(ascii: "&") {
      return continues(end + 1) ? end + 2 : nil
    }
    if text.isComma(end), text.has(end + 1, .nameSuffix), text.isCapitalised(end + 1) { return end + 2 }
    return nicknameEnd(end)
  }

  private func joinedWord(at token: Int, start: Int) -> Int? {
    if text.isCapitalised(token) {
      if beginsTitle(token) { return nil }
      if text.has(token, .time) {
        return text.has(token - 1, [.manName, .womanName, .courtesyTitle]) ? token + 1 : nil
      }
      return text.has(token, NameReader.small) && !text.has(token, [.nameSuffix, .nameParticle]) ? nil : token + 1
    }
    if text.has(token, .nameParticle) {
      if continues(token + 1) { return token + 2 }
      if text.has(token + 1, .nameParticle), continues(token + 2) { return token + 3 }
    }
    let isOf = text.word(token) == Known.of || text.word(token) == Known.for_
    guard isOf,
      text.has(token - 1, .organisationWord)
        || text.isCapitalised(token - 1) && text.has(token - 1, [.role, .officeTitle]) && !isSurname(token - 1, start)
    else { return nil }
    if continues(token + 1) { return token + 2 }
    return text.word(token + 1) == Known.the && continues(token + 2) ? token + 3 : nil
  }

  /// "Peter T. King": an initial or a given name stands before the title.
  private func isSurname(_ token: Int, _ start: Int) -> Bool {
    token - 1 >= start
      && (text.isPoint(token - 1) && text.tokens[token - 2].range.count == 1
        || text.has(token - 1, [.manName, .womanName]))
  }

  /// "in Ohio | Mr. Cole": a title of courtesy begins a new name, unless a title stands before it.
  private func beginsTitle(_ token: Int) -> Bool {
    text.has(token, .courtesyTitle) && text.has(token, [.abbreviation, .male, .female])
      && !text.has(token - 1, [.courtesyTitle, .officeTitle, .role, .manName, .womanName]) && !text.isPoint(token - 1)
  }

  private func continues(_ token: Int) -> Bool {
    token < sentence.upperBound && text.isWord(token) && text.isCapitalised(token) && !text.has(token, .time)
      && !text.startsBlock(token)
  }

  /// The point of "J." or "Sen." before more of the name.
  private func pointJoins(_ point: Int) -> Bool {
    guard !text.isSpaced(point) else { return false }
    if text.has(point - 1, .nameSuffix) { return true }
    let isInitial = text.tokens[point - 1].range.count == 1
    return (isInitial || text.has(point - 1, [.abbreviation, .courtesyTitle])) && continues(point + 1)
  }

  /// The mark of "O'Neill".
  private func isInnerApostrophe(_ token: Int) -> Bool {
    text.tokens[token].kind == .mark && !text.isSpaced(token) && !text.isSpaced(token + 1)
      && !text.isQuoted(token) && text.tokens[token - 1].range.count <= 3
  }

  /// The end of “Bill” in William “Bill” Carter.
  private func nicknameEnd(_ token: Int) -> Int? {
    let number = text.quotationAt[token]
    guard number >= 0 else { return nil }
    let quotation = text.quotations[Int(number)]
    guard quotation.open == token, quotation.isClosed, quotation.inner.count <= 3 else { return nil }
    return continues(quotation.whole.upperBound) ? quotation.whole.upperBound : nil
  }

  // MARK: Titles and name

  private func name(_ run: Range<Int>) -> Name? {
    var words = run.filter(text.isWord)
    while let first = words.first, words.count > 1, isOpener(first) { words.removeFirst() }
    guard words.count > 1 else { return words.isEmpty ? nil : single(run, words) }
    let suffix = words.last.map { text.has($0, .nameSuffix) } ?? false
    let last = words[words.count - (suffix ? 2 : 1)]
    let start = coreStart(words, last: last)
    guard let start else { return nil }
    return named(run, from: start, words)
  }

  /// A small word, or at the sentence's start a verb or the like: "See Cole".
  private func isOpener(_ token: Int) -> Bool {
    if text.has(token, NameReader.small) { return true }
    let starts = token == sentence.lowerBound || text.tokens[token - 1].kind == .mark || text.isTerminator(token - 1)
    return starts && text.has(token, [.verb, .base, .finite, .gerund, .opener, .adverb, .auxiliary])
      && !text.has(token, [.manName, .womanName, .role, .officeTitle])
  }

  /// "Said Cole, “…”": a verb of speech that is a given name, too, with a quotation behind the name.
  private func isVerb(_ token: Int, before end: Int) -> Bool {
    token == sentence.lowerBound && end > token + 1 && text.has(token, .speechVerb)
      && (text.isComma(end) || text.isColon(end))
      && text.isQuoted(end + 1)
  }

  private func single(_ run: Range<Int>, _ words: [Int]) -> Name? {
    let token = words[0]
    if text.has(token, .courtesyTitle) || text.has(token, NameReader.common) && !isKnownBody(token) { return nil }
    return named(run, from: token, words)
  }

  private func isKnownBody(_ token: Int) -> Bool {
    text.has(token, .organisation)
  }

  /// Where the name begins behind its titles; `nil` where the run is a title and nothing more.
  private func coreStart(_ words: [Int], last: Int) -> Int? {
    let titles: WordClasses = [.courtesyTitle, .officeTitle, .role, .group]
    let before = words.prefix { $0 < last }
    if let title = before.last(where: { text.has($0, titles) && !isGivenName($0, before) }) {
      let start = nameStart(words.filter { $0 > title })
      if start == last, text.has(last, .organisationWord), !text.has(title, .abbreviation) { return words.first }
      return text.has(last, titles) && start == last && !text.has(title, .abbreviation) ? nil : start
    }
    if text.has(last, titles), let previous = before.last, !text.has(previous, [.manName, .womanName]),
      text.tokens[previous].range.count > 1
    {
      return nil
    }
    if let given = before.last(where: { text.has($0, [.manName, .womanName]) }),
      let previous = before.last(where: { $0 < given }),
      text.has(previous, [.organisationWord, .role, .officeTitle]) || text.namesCountry(previous)
        || text.tokens[previous].shape.contains(.allCapitals)
    {
      return given
    }
    return words.first
  }

  /// Behind "Secretary of State" the name begins with a given name, else behind the office's field; `nil` for none, as
  /// in "Premier of New South Wales".
  private func nameStart(_ words: [Int]) -> Int? {
    guard let first = words.first, text.has(first, .preposition) else { return words.first }
    if let given = words.dropLast().first(where: { text.has($0, [.manName, .womanName]) }) { return given }
    if text.has(words[1 % words.count], .placeOpener) { return nil }
    var rest = words[...]
    while let first = rest.first, text.has(first, [.preposition, .determiner, .coordinator]) {
      rest = rest.dropFirst(2)
    }
    while let first = rest.first, text.has(first, .portfolio) { rest = rest.dropFirst() }
    return rest.first
  }

  /// A title that is a given name too, at the start of a run: "Dean".
  private func isGivenName(_ token: Int, _ before: ArraySlice<Int>) -> Bool {
    token == before.first && text.has(token, [.manName, .womanName])
  }

  private func named(_ run: Range<Int>, from start: Int, _ words: [Int]) -> Name {
    let core = start..<run.upperBound
    let titles = words.prefix { $0 < start }
    let coreWords = words[titles.endIndex...]
    let given = coreWords.count > 1 ? text.classes[start].nameGender : nil
    let isOrganisation =
      titles.isEmpty && coreWords.contains { text.has($0, [.organisationWord, .organisation]) }
      && (given == nil || coreWords.count > 2 && text.has(words[words.count - 1], .organisationWord))
      || coreWords.count == 1 && text.tokens[start].shape.contains(.allCapitals)
    let hasTitle = titles.contains { text.has($0, [.courtesyTitle, .officeTitle, .role]) }
    let isPerson =
      hasTitle || !isOrganisation && coreWords.count > 1 && text.has(start, [.manName, .womanName])
    let titleGender = titles.first { text.classes[$0].gender != nil }.flatMap { text.classes[$0].gender }
    return Name(
      tokens: run, core: core, isOrganisation: isOrganisation && !hasTitle, isPerson: isPerson,
      gender: titleGender ?? given)
  }
}

extension Discourse {
  /// Whether four words of weight or more have capitals, all but a fifth, and no verb is small.
  func isTitleCase(_ tokens: some Sequence<Int>) -> Bool {
    var (heavy, capitalised) = (0, 0)
    for token in tokens where isWord(token) && !has(token, [.preposition, .determiner, .coordinator]) {
      heavy += 1
      if isCapitalised(token) {
        capitalised += 1
      } else if has(token, [.finite, .verb, .auxiliary]) {
        return false
      }
    }
    return heavy > 3 && capitalised * 10 > heavy * 8
  }

  /// One unknown word at the start of a sentence, in marks or out of them: its capital tells nothing.
  fileprivate func opensSentence(_ name: Name) -> Bool {
    let token = name.tokens.lowerBound
    guard name.tokens.count == 1, classes[token].subtracting(.modifier).isEmpty, countryAt[token] < 0,
      !tokens[token].shape.contains(.allCapitals)
    else {
      return false
    }
    return sentences[Int(sentenceAt[token])].lowerBound == token
      || tokens[token - 1].kind == .mark && isSpaced(token - 1)
      || isTerminator(token - 1)
  }

  /// What stands behind a name: an owner's "'s", an apposition or a verb.
  fileprivate func isFollowedAsName(_ name: Name) -> Bool {
    let next = name.tokens.upperBound
    return isGenitive(next) || opensApposition(next)
      || has(next, [.auxiliary, .verb, .finite]) && !endsLikeParticiple(name)
  }

  /// A comma with an age, an article or "who" behind it.
  fileprivate func opensApposition(_ comma: Int) -> Bool {
    guard isComma(comma), comma + 1 < count else { return false }
    return tokens[comma + 1].kind == .number || has(comma + 1, [.determiner, .relative])
  }

  /// "Chastened", "Speaking", "Sadly", "Lawyers".
  fileprivate func endsLikeParticiple(_ name: Name) -> Bool {
    let letters = tokens.bytes[tokens[name.tokens.lowerBound].range]
    return ["ed", "ing", "ly", "ists", "ers"].contains { letters.reversed().starts(with: $0.utf8.reversed()) }
  }
}

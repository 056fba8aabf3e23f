import News
import Testing

/// Each query names the articles of one small library that it finds, in the order of the list.
@Suite struct QueryTests {
  private static func library() throws -> Library {
    let library = try Library(at: .memory)
    let quote = Quote(kind: .direct, range: 14..<58, speaker: 0, certainty: .named)
    try library.take(
      article("Harbour deal", "“Turkey gave us fair terms for our tariffs,” Mara Ödön said.\n\nShe left for Athens."),
      findings: Findings(
        quotes: [quote], speakers: [Speaker(name: "Mara Ödön")],
        countries: [.init(range: 17..<23, code: "TR", form: .name), .init(range: 95..<101, code: "GR", form: .place)]),
      as: "harbour")
    try library.take(
      article(
        "Rail strike ends", "The Turkish unions’ strike ended. Nobody spoke.", source: "Rail Weekly", "2022-10-27"),
      findings: Findings(countries: [.init(range: 22..<29, code: "TR", form: .adjective)]), as: "rail")
    try library.take(
      article("Up the hill", "Café tariffs rose in the U.K., AI firms said.", source: "Hill Times", "2022-10-28 09:00"),
      findings: Findings(countries: [.init(range: 37..<41, code: "GB", form: .name)]), as: "hill")
    try library.apply(MarkChange(.starred, isSet: true, numbers: [1]))
    try library.apply(MarkChange(.read, isSet: true, numbers: [2]))
    try library.apply(MarkChange(.tagged("later"), isSet: true, numbers: [3]))
    return library
  }

  private static func article(_ title: String, _ body: String, source: String? = nil, _ date: String = "") -> Article {
    let text = title + "\n\n" + body
    var start = 0
    let blocks = text.split(separator: "\n\n").enumerated().map { index, block in
      defer { start += block.utf8.count + 2 }
      return Article.Block(kind: index == 0 ? .title : .paragraph, range: start..<start + block.utf8.count)
    }
    return Article(title: title, source: source, published: Timestamp(date), text: text, blocks: blocks)
  }

  @Test(arguments: [
    ("", "hill rail harbour"),
    ("   ", "hill rail harbour"),
    ("tariffs", "hill harbour"),
    ("TARIFFS cafe", "hill"),
    ("tariff", ""),
    ("tariff*", "hill harbour"),
    ("odon", "harbour"),
    ("fair terms", "harbour"),
    ("terms fair", "harbour"),
    ("\"fair terms\"", "harbour"),
    ("\"terms fair\"", ""),
    ("“us fair te“*", "harbour"),
    ("unions'", "rail"),
    ("tariffs -cafe", "harbour"),
    ("-tariffs", "rail"),
    ("strike or cafe", "hill rail"),
    ("tariffs strike or cafe", "hill"),
    ("or strike or", "rail"),
    ("up", "hill"),
    ("AI", ""),
    ("speaker:ödön", "harbour"),
    ("speaker:\"mara odon\"", "harbour"),
    ("speaker:strike", ""),
    ("country:tr", "rail harbour"),
    ("country:Turkish", "rail harbour"),
    ("country:greece", ""),
    ("-country:tr", "hill"),
    ("about:turkey", "harbour"),
    ("-about:turkey", "hill rail"),
    ("near:tr", "harbour"),
    ("speaker:odon about:tr", "harbour"),
    ("speaker:odon about:gb", ""),
    ("source:weekly", "rail"),
    ("source:\"hill times\"", "hill"),
    ("title:strike", "rail"),
    ("title:unions", ""),
    ("in:quotes tariffs", "harbour"),
    ("in:quotes athens", ""),
    ("after:2022-10-28", "hill"),
    ("after:2022-10", "hill rail"),
    ("after:2022", "hill rail"),
    ("before:2022-10-28", "rail"),
    ("is:unread", "hill harbour"),
    ("is:read", "rail"),
    ("is:starred", "harbour"),
    ("-is:starred", "hill rail"),
    ("tag:later", "hill"),
    ("10:30", ""),
    ("https://x.example", ""),
    ("\"", "hill rail harbour"),
    ("- * \"\" :", "hill rail harbour"),
  ])
  func findsArticles(query: String, expected: String) throws {
    let library = try Self.library()
    let query = Query(query)
    let found = try library.list(matching: query).map { ["harbour", "rail", "hill"][$0 - 1] }
    #expect(found.joined(separator: " ") == expected)
    #expect(query.problem == nil)
  }

  @Test(arguments: [
    (
      "speker:gantz",
      "no such field: speker: use speaker, country, about, near, source, title, tag, from, in, order, after, before or is"
    ),
    ("country:atlantis", "country: takes a country's code or name: atlantis"),
    ("country: tariffs", "country: takes a country's code or name"),
    ("about:\"\"", "about: takes a country's code or name"),
    ("speaker:?", "speaker: takes a name: ?"),
    ("after:soon", "after: takes a date such as 2022-10-01: soon"),
    ("is:blue", "is: takes unread, read or starred: blue"),
    ("in:haste", "in: takes quotes: haste"),
    ("order:size", "order: takes best or newest: size"),
  ])
  func saysWhatItCannotUnderstand(query: String, problem: String) {
    #expect(Query(query).problem == problem)
    #expect(Query(query + " tariffs").problem == problem)
  }

  @Test(arguments: ["Dwayne “The Rock” Johnson", "Dwayne \"The Rock\" Johnson", "Dwayne The Rock Johnson"])
  func marksInANameEndNoPhrase(name: String) {
    #expect(Query(speakers: name) == Query("speaker:\"Dwayne The Rock Johnson\""))
    #expect(QuoteScope.ofSpeaker(name) == .matching(Query("speaker:\"Dwayne The Rock Johnson\"")))
    #expect(Query(speakers: [name, "Berg"]).groups.map(\.count) == [2])
  }

  /// What is saved as text must mean the same when it is read again.
  @Test(arguments: [("from:\"/x\"", "or fish"), ("from:\"/x\"", " OR or  fish tariffs"), ("fish", "-hook or line")])
  func joinedQueriesSayInTheirTextWhatTheyAskFor(scope: String, filter: String) {
    let both = Query(scope).narrowed(by: Query(filter))
    #expect(both.kept == both)
    #expect(Query(both.text).groups == Query(scope).groups + Query(filter).groups)
  }

  @Test(arguments: [("turk", "turk*"), ("\"fair te", "\"fair te\"*"), ("is:unread", "is:unread"), ("turk ", "turk ")])
  func aQueryIsKeptAsItFindsWhileItIsTyped(typed: String, kept: String) {
    #expect(Query(typed, isTyping: true).kept?.text == kept)
  }

  @Test func aQueryThatNoTextSaysIsNotKept() {
    #expect(Query(from: ["/x/a\"b"]).kept == nil)
    #expect(Query("fish or").narrowed(by: Query("line")).kept == nil)
  }

  /// While somebody types, the list must not run empty at every letter.
  @Test(arguments: [
    ("tar", "hill harbour"), ("tariffs c", "hill"), ("country:", "hill rail harbour"), ("cou", ""),
    ("country:tu", "hill rail harbour"), ("strike country:tu", "rail"), ("\"fair te", "harbour"),
    ("speaker:od", "harbour"), ("is:un", "hill rail harbour"), ("spe:a", "hill rail harbour"), ("tar ", ""),
    ("after:2022-", "hill rail harbour"), ("strike or", "rail"), ("-tar", "rail"),
  ])
  func findsArticlesWhileTyping(query: String, expected: String) throws {
    let library = try Self.library()
    let query = Query(query, isTyping: true)
    let found = try library.list(matching: query).map { ["harbour", "rail", "hill"][$0 - 1] }
    #expect(found.joined(separator: " ") == expected)
    #expect(query.problem == nil)
  }

  @Test(arguments: [
    ("fair", false, "“Turkey gave us [fair] terms"), ("FAIR TERMS", false, "gave us [fair] [terms] for"),
    ("\"gave us\"", false, "Turkey [gave us] fair"), ("t", true, "“[T]urkey gave us fair [t]erms"),
    ("-fair gave", false, "Turkey [gave] us fair terms"), ("speaker:x country:tr", false, "“Turkey gave us fair terms"),
    ("odon", false, "Mara [O\u{308}do\u{301}n] said"), ("Παρα", true, "the [ΠΑΡΑ]ΛΙΑ road"), ("urkey", true, "Turkey"),
    ("o'neill", false, "Ms [O’Neill], not"), ("us fair fair", false, "[us] [fair]"),
  ])
  func marksItsWords(query: String, isTyping: Bool, marked: String) {
    let text = marked.replacing("[", with: "").replacing("]", with: "")
    let article = Article(title: "", text: text, blocks: [.init(kind: .paragraph, range: 0..<text.utf8.count)])
    var bytes = Array(text.utf8)
    for range in Query(query, isTyping: isTyping).matches(in: article, Findings()).reversed() {
      bytes.insert(UInt8(ascii: "]"), at: range.upperBound)
      bytes.insert(UInt8(ascii: "["), at: range.lowerBound)
    }
    #expect(String(decoding: bytes, as: UTF8.self) == marked)
  }

  @Test func marksOnlyWordsOfQuotesWhereTheyAreAskedFor() throws {
    let text = "The ship turned back. “No ship is worth a life,” Ida Berg said."
    let article = Article(title: "", text: text, blocks: [.init(kind: .paragraph, range: 0..<text.utf8.count)])
    let findings = Findings(of: article)
    #expect(Query("ship").matches(in: article, findings).count == 2)
    #expect(Query("in:quotes ship").matches(in: article, findings).map { article.words(at: $0) } == ["ship"])
    #expect(Excerpt(Query("ship"), in: article, findings)?.words.hasPrefix("The ship turned") == true)
    #expect(Excerpt(Query("in:quotes ship"), in: article, findings)?.words.hasPrefix("“No ship") == true)
  }
}

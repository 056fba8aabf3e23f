/// Reads a query from what somebody typed.
struct QueryReader {
  private(set) var groups: [[Query.Term]] = []
  private(set) var isInQuotes = false
  private(set) var isBestFirst = false
  private(set) var problem: String?
  private var rest: Substring
  private let isTyping: Bool
  /// Whether the next term joins the group of the one before it.
  private var isJoining = false

  init(_ text: String, isTyping: Bool) {
    rest = text[...]
    self.isTyping = isTyping
  }

  mutating func readAll() {
    while let item = nextItem() {
      if item.isBareWord, item.value.lowercased() == "or" {
        isJoining = !groups.isEmpty
      } else if let kind = kind(of: item) {
        add(Query.Term(kind: kind, isExcluded: item.isExcluded))
      }
    }
  }

  private mutating func add(_ term: Query.Term) {
    if isJoining { groups[groups.count - 1].append(term) } else { groups.append([term]) }
    isJoining = false
  }

  // MARK: Items

  /// What stands between white space: `-field:"value"*` with all but the value left out at will.
  private struct Item {
    var isExcluded = false
    var field: String?
    var value = ""
    var isPhrase = false
    var isPrefix = false
    /// Whether the query ends with it, so that it may go on.
    var isLast = false

    var isBareWord: Bool { field == nil && !isPhrase && !isExcluded }
  }

  private mutating func nextItem() -> Item? {
    rest = rest.drop { $0.isWhitespace }
    guard !rest.isEmpty else { return nil }
    var item = Item()
    if rest.first == "-" {
      item.isExcluded = true
      rest.removeFirst()
    }
    item.field = takeField()
    if let mark = rest.first, "\"“”".contains(mark) { takePhrase(&item) } else { takeWord(&item) }
    item.isLast = rest.isEmpty
    return item
  }

  /// A name and the colon after it; "10:30" and "https://" have none.
  private mutating func takeField() -> String? {
    let name = rest.prefix { $0.isASCII && $0.isLetter }
    let tail = rest[name.endIndex...]
    guard !name.isEmpty, tail.first == ":", !tail.hasPrefix("://") else { return nil }
    rest = tail.dropFirst()
    return name.lowercased()
  }

  /// The words up to the closing mark, or to the query's end where that is missing.
  private mutating func takePhrase(_ item: inout Item) {
    let phrase = rest.dropFirst().prefix { !"\"“”".contains($0) }
    item.value = String(phrase)
    item.isPhrase = true
    rest = rest[phrase.endIndex...].dropFirst()
    item.isPrefix = rest.first == "*" || (isTyping && rest.isEmpty && phrase.endIndex == rest.endIndex)
    if rest.first == "*" { rest.removeFirst() }
  }

  private mutating func takeWord(_ item: inout Item) {
    let word = rest.prefix { !$0.isWhitespace }
    rest = rest[word.endIndex...]
    item.isPrefix = word.last == "*" || (isTyping && rest.isEmpty)
    item.value = String(word.last == "*" ? word.dropLast() : word)
  }

  // MARK: Terms

  private mutating func kind(of item: Item) -> Query.Term.Kind? {
    let words = WordPattern(item.value, isPrefix: item.isPrefix)
    switch item.field {
    case nil: return words.map { .words($0) }
    case "speaker": return required(words.map { .speaker($0) }, item, "a name")
    case "source": return required(words.map { .source($0) }, item, "a name")
    case "title": return required(words.map { .title($0) }, item, "words")
    case "tag": return required(item.value.isEmpty ? nil : .marked(.tagged(item.value), isSet: true), item, "a tag")
    case "country": return required(countries(item).map { .country($0) }, item, "a country's code or name")
    case "about": return required(countries(item).map { .about($0) }, item, "a country's code or name")
    case "near": return required(countries(item).map { .near($0) }, item, "a country's code or name")
    case "after": return required(Self.date(item.value).map { .after($0) }, item, "a date such as 2022-10-01")
    case "before": return required(Self.date(item.value).map { .before($0) }, item, "a date such as 2022-10-01")
    case "is": return required(mark(item), item, "unread, read or starred")
    case "from": return required(origin(item), item, "a file or folder")
    case "in": return takeIn(item)
    case "order": return takeOrder(item)
    case .some(let field): return unknown(field, item)
    }
  }

  /// Notes what a field wants where it did not get that, unless it is being typed still.
  private mutating func required(_ kind: Query.Term.Kind?, _ item: Item, _ wanted: String) -> Query.Term.Kind? {
    if kind == nil {
      note("\(item.field ?? ""): takes \(wanted)" + (item.value.isEmpty ? "" : ": \(item.value)"), item)
    }
    return kind
  }

  private mutating func unknown(_ field: String, _ item: Item) -> Query.Term.Kind? {
    guard !item.value.isEmpty else { return WordPattern(field, isPrefix: false).map { .words($0) } }
    note(
      "no such field: \(field): use speaker, country, about, near, source, title, tag, from, in, order, after, before or is",
      item)
    return nil
  }

  private mutating func note(_ problem: String, _ item: Item) {
    if !(isTyping && item.isLast) { self.problem = self.problem ?? problem }
  }

  private mutating func takeIn(_ item: Item) -> Query.Term.Kind? {
    if item.value.lowercased() == "quotes" {
      isInQuotes = true
    } else {
      note("in: takes quotes" + (item.value.isEmpty ? "" : ": \(item.value)"), item)
    }
    return nil
  }

  private mutating func takeOrder(_ item: Item) -> Query.Term.Kind? {
    switch item.value.lowercased() {
    case "best": isBestFirst = true
    case "newest": isBestFirst = false
    default: note("order: takes best or newest" + (item.value.isEmpty ? "" : ": \(item.value)"), item)
    }
    return nil
  }

  /// A place without the slashes after it, as completion writes them; "/" itself is empty then, and holds every path.
  private func origin(_ item: Item) -> Query.Term.Kind? {
    item.value.isEmpty ? nil : .origin(Query.place(item.value))
  }

  private func countries(_ item: Item) -> [String]? {
    let codes = Country.codes(for: item.value)
    return codes.isEmpty ? nil : codes
  }

  private func mark(_ item: Item) -> Query.Term.Kind? {
    switch item.value.lowercased() {
    case "unread": .marked(.read, isSet: false)
    case "read": .marked(.read, isSet: true)
    case "starred": .marked(.starred, isSet: true)
    default: nil
    }
  }

  /// A date; a year or a month alone is its first day.
  private static func date(_ text: String) -> Timestamp? {
    switch text.split(separator: "-").count {
    case 1: Timestamp(text + "-01-01") ?? Timestamp(text)
    case 2: Timestamp(text + "-01")
    default: Timestamp(text)
    }
  }
}

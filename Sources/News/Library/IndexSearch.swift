import GRDB

/// Finds the articles that a query matches, by the indexes of the library.
///
/// Where much is asked of one and the same quote, articles are found that may hold it: each must be looked at.
/// No character of a query is syntax here: values are bound, and words reach FTS5 between quotation marks.
struct IndexSearch {
  private let db: Database
  /// The articles that may be found, and the numbers between which they lie.
  private let scope: NumberSet
  private let first: Int
  private let last: Int

  init(_ db: Database, among numbers: some Collection<Int32>) {
    self.db = db
    scope = NumberSet(numbers.lazy.map(Int.init))
    first = Int(numbers.min() ?? 0)
    last = Int(numbers.max() ?? 0)
  }

  func numbers(matching query: Query) throws -> NumberSet {
    var found = scope
    for group in query.groups { found.formIntersection(try numbers(matching: group)) }
    return found
  }

  /// Where one of the terms holds.
  private func numbers(matching group: [Query.Term]) throws -> NumberSet {
    var found = NumberSet()
    for term in group {
      var set = try numbers(matching: term.kind)
      if term.isExcluded {
        let excluded = set
        set = scope
        set.subtract(excluded)
      }
      found.formUnion(set)
    }
    return found
  }

  private func numbers(matching kind: Query.Term.Kind) throws -> NumberSet {
    switch kind {
    case .words(let pattern):
      var found = try headings("{title speakers source}", pattern.indexed)
      if !pattern.isShort { found.formUnion(try texts(pattern.indexed)) }
      return found
    case .title(let pattern): return try headings("{title}", pattern.indexed)
    case .source(let pattern): return try headings("{source}", pattern.indexed)
    case .speaker(let pattern): return try headings("{speakers}", pattern.indexed)
    case .country(let codes): return try headings("{countries}", indexed(codes))
    case .about(let codes): return try headings("{about}", indexed(codes))
    case .near(let codes): return try headings("{near}", indexed(codes))
    case .after(let time): return try articles("published >= ?", time.seconds)
    case .before(let time): return try articles("published < ?", time.seconds)
    case .marked(.read, let isSet): return try articles("is_read = ?", isSet)
    case .marked(.starred, let isSet): return try articles("is_starred = ?", isSet)
    case .marked(.tagged(let name), let isSet): return try tagged(name, isSet)
    case .origin(let place): return try brought(from: place)
    }
  }

  private func texts(_ words: String) throws -> NumberSet {
    try read("SELECT rowid FROM words WHERE words MATCH ? AND rowid BETWEEN ? AND ?", words)
  }

  private func headings(_ columns: String, _ words: String) throws -> NumberSet {
    try read("SELECT rowid FROM heading WHERE heading MATCH ? AND rowid BETWEEN ? AND ?", "\(columns) : (\(words))")
  }

  private func articles(_ condition: String, _ value: any DatabaseValueConvertible) throws -> NumberSet {
    try read("SELECT number FROM article WHERE \(condition) AND number BETWEEN ? AND ?", value)
  }

  private func tagged(_ name: String, _ isSet: Bool) throws -> NumberSet {
    let tagged = try read("SELECT number FROM tag WHERE name = ? AND number BETWEEN ? AND ?", name)
    guard !isSet else { return tagged }
    var rest = scope
    rest.subtract(tagged)
    return rest
  }

  /// What a source there brought, or a part of one: a file or folder within it.
  private func brought(from place: String) throws -> NumberSet {
    var found = NumberSet()
    let sources = try Row.fetchAll(db.cachedStatement(sql: "SELECT id, address FROM source"))
    for source in sources {
      let (id, address): (Int64, String) = (source[0], Query.place(source[1]))
      if address == place || address.hasPrefix(place + "/") {
        found.formUnion(try read("SELECT number FROM origin WHERE source = ? AND number BETWEEN ? AND ?", id))
      } else if place.hasPrefix(address + "/") {
        let part = SourceStep.path(of: place, under: address)
        let sql = """
          SELECT number FROM origin WHERE source = \(id) AND (path = ?1 OR path >= ?1 || '/' AND path < ?1 || '0')
            AND number BETWEEN ?2 AND ?3
          """
        found.formUnion(try read(sql, part))
      }
    }
    return found
  }

  private func read(_ sql: String, _ value: any DatabaseValueConvertible) throws -> NumberSet {
    var set = NumberSet()
    let cursor = try Int.fetchCursor(db.cachedStatement(sql: sql), arguments: [value, first, last])
    while let number = try cursor.next() { set.insert(number) }
    return set
  }

  /// Codes of our own table, one of which is enough.
  private func indexed(_ codes: [String]) -> String {
    codes.map { "\"\($0)\"" }.joined(separator: " OR ")
  }
}

extension WordPattern {
  /// The words as a phrase of FTS5. A zero byte would end it before its closing mark.
  var indexed: String {
    let words = text.replacing("\"", with: "\"\"").replacing("\0", with: " ")
    return "\"\(words)\"" + (isPrefix ? " *" : "")
  }
}

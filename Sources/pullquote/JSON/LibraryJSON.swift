import News

/// What the library holds, as JSON.
enum LibraryJSON {
  /// A value that stands alone, with its line's end.
  static func text(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    write(&json)
    json.newline()
    return json.bytes
  }

  /// An article as a list shows it.
  static func write(_ row: ArticleRow, to json: inout JSONWriter) {
    json.object { json in
      json.key("number")
      json.number(row.number)
      json.key("title")
      json.string(row.title.isEmpty ? nil : row.title)
      json.key("source")
      json.string(row.source)
      json.key("published")
      json.string(row.published?.iso8601)
      json.key("countries")
      json.array(row.countries) { $0.string($1) }
      json.key("quoted")
      json.number(row.quoted)
      json.key("reported")
      json.number(row.reported)
      writeMarks(of: row, to: &json)
    }
  }

  private static func writeMarks(of row: ArticleRow, to json: inout JSONWriter) {
    json.key("unread")
    json.boolean(row.isUnread)
    json.key("starred")
    json.boolean(row.isStarred)
    json.key("tags")
    json.array(row.tags) { $0.string($1) }
  }

  /// An article whole, with what was found in it; offsets count in "text".
  static func write(_ entry: ArticleEntry, id: String?, origins: [Origin], to json: inout JSONWriter) {
    let article = entry.article
    json.object { json in
      json.key("number")
      json.number(entry.row.number)
      json.key("id")
      json.string(id)
      json.key("title")
      json.string(article.title.isEmpty ? nil : article.title)
      json.key("source")
      json.string(article.source)
      json.key("author")
      json.string(article.byline)
      json.key("published")
      json.string(article.published?.iso8601)
      json.key("link")
      json.string(article.link)
      writeMarks(of: entry.row, to: &json)
      json.key("origins")
      json.array(origins) { write($1, to: &$0) }
      json.key("text")
      json.string(article.text)
      FindingsJSON(entry.findings, of: article).write(to: &json)
    }
  }

  private static func write(_ origin: Origin, to json: inout JSONWriter) {
    json.object { json in
      json.key("path")
      json.string(origin.path)
      json.key("gone")
      json.boolean(origin.isGone)
    }
  }

  /// A quote with its article; offsets count in the article's text.
  static func write(_ quote: QuoteRow, of article: Article, to json: inout JSONWriter) {
    let codePoints = CodePoints(of: Array(article.text.utf8))
    json.object { json in
      json.key("article")
      json.number(quote.place.article)
      json.key("start")
      json.number(codePoints.count(before: quote.range.lowerBound))
      json.key("end")
      json.number(codePoints.count(before: quote.range.upperBound))
      json.key("kind")
      json.string(quote.kind.rawValue)
      writeWords(of: quote, to: &json)
    }
  }

  /// A quote without its place in the article's text.
  static func write(_ quote: QuoteRow, to json: inout JSONWriter) {
    json.object { json in
      json.key("article")
      json.number(quote.place.article)
      json.key("kind")
      json.string(quote.kind.rawValue)
      writeWords(of: quote, to: &json)
    }
  }

  /// What a quote says, who says it, and where it stands, as members of an object.
  static func writeWords(of quote: QuoteRow, to json: inout JSONWriter) {
    let members: [(StaticString, String?)] = [
      ("text", quote.words), ("speaker", quote.speaker), ("printed", quote.printedName), ("role", quote.role),
      ("country", quote.country), ("certainty", certainty(quote)), ("via", quote.via), ("rule", quote.rule),
      ("sentence", quote.sentence), ("title", quote.title.isEmpty ? nil : quote.title), ("source", quote.source),
      ("published", quote.published?.iso8601), ("taken", quote.taken?.iso8601), ("link", quote.link),
    ]
    for (key, value) in members {
      json.key(key)
      json.string(value)
    }
    json.key("near")
    json.array(quote.near) { $0.string($1) }
  }

  static func certainty(_ quote: QuoteRow) -> String {
    switch quote.certainty {
    case .named: "named"
    case .workedOut: "worked out"
    case .unknown: "unknown"
    case .confirmed: "confirmed"
    }
  }

  static func write(_ speaker: SpeakerRow, to json: inout JSONWriter) {
    json.object { json in
      json.key("name")
      json.string(speaker.name)
      json.key("role")
      json.string(speaker.role)
      json.key("country")
      json.string(speaker.country)
      json.key("quoted")
      json.number(speaker.quoted)
      json.key("reported")
      json.number(speaker.reported)
      json.key("articles")
      json.number(speaker.articles)
    }
  }

  static func write(_ country: CountryRow, to json: inout JSONWriter) {
    json.object { json in
      json.key("code")
      json.string(country.code)
      json.key("name")
      json.string(Country.name(country.code))
      json.key("mentions")
      json.number(country.mentions)
      json.key("articles")
      json.number(country.articles)
      json.key("speakers")
      json.array(country.speakers) { $0.string($1) }
    }
  }
}

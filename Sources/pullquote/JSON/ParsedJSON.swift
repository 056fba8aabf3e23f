import News

/// What was read from a file, as one JSON object in the shape that feeds have.
///
/// A file of text has one item, which gives the object its title; what text files never say is `null`.
enum ParsedJSON {
  static func write(_ file: ReadFile, to json: inout JSONWriter) {
    let first = file.articles.first
    json.object { json in
      json.member("format", file.format.rawValue)
      json.member("title", first.flatMap { $0.title.isEmpty ? nil : $0.title })
      json.member("link", first?.link)
      for key: StaticString in ["description", "language", "updated"] {
        json.key(key)
        json.null()
      }
      json.key("items")
      json.array(file.articles) { write($1, to: &$0) }
    }
  }

  private static func write(_ article: Article, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.null()
      json.member("title", article.title.isEmpty ? nil : article.title)
      json.member("link", article.link)
      json.member("author", article.byline)
      json.member("published", article.published?.iso8601)
      for key: StaticString in ["updated", "summary", "content"] {
        json.key(key)
        json.null()
      }
      json.member("text", article.body.utf8)
      for key: StaticString in ["categories", "enclosures"] {
        json.key(key)
        json.array([String]()) { $0.string($1) }
      }
    }
  }
}

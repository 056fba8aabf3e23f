import News

/// A version of a statement as JSON.
enum VersionJSON {
  static func write(_ version: Version, to json: inout JSONWriter) {
    json.object { json in
      json.key("origin")
      json.string(version.origin)
      json.key("quotes")
      json.array(version.pieces) { write($1, to: &$0) }
      json.key("reprints")
      json.array(version.reprints) { write($1, to: &$0) }
    }
  }

  private static func write(_ piece: Version.Piece, to json: inout JSONWriter) {
    json.object { json in
      json.key("article")
      json.number(piece.quote.place.article)
      json.key("kind")
      json.string(piece.quote.kind.rawValue)
      LibraryJSON.writeWords(of: piece.quote, to: &json)
      json.key("replaced")
      json.string(piece.quote.replaced?.iso8601)
      json.key("fullest")
      json.boolean(piece.isFullest)
      json.key("turned")
      json.boolean(piece.isTurnedIndirect)
      json.key("changed")
      json.array(piece.changed.map { piece.quote.words(at: $0) }) { $0.string($1) }
      json.key("cut")
      json.boolean(!piece.gaps.isEmpty)
    }
  }

  private static func write(_ reprint: Version.Reprinted, to json: inout JSONWriter) {
    json.object { json in
      json.key("article")
      json.number(reprint.quote.article)
      json.key("source")
      json.string(reprint.source)
      json.key("published")
      json.string(reprint.published?.iso8601)
    }
  }
}

extension QuoteRow {
  /// Words at a range of UTF-8 bytes of the quote.
  fileprivate func words(at range: Range<Int>) -> String {
    String(decoding: Array(words.utf8)[range], as: UTF8.self)
  }
}

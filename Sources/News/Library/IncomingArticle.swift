import Foundation

/// An article ready to be written: all that takes time has been done, on whatever core had it.
struct IncomingArticle: Sendable {
  let article: Article
  let hash: Data
  let structure: Data
  let found: PackedFindings

  /// - Parameter findings: what is to be found in it, where somebody else has looked.
  init(_ article: Article, _ findings: Findings? = nil) {
    self.article = article
    hash = Data(ContentHash.digest(of: article))
    var structure = Packer()
    structure.put(blocks: article.blocks, inlines: article.inlines)
    self.structure = Data(structure.bytes)
    found = PackedFindings(findings ?? Findings(of: article), of: article)
  }

  /// The text as bytes, so that a zero byte in it does not end it; made when it is written, since hundreds of articles
  /// wait for that.
  var text: Data { Data(article.text.utf8) }

  /// What was found, unpacked.
  func findings() throws(Unpacker.Damage) -> Findings {
    var unpacker = Unpacker([UInt8](found.bytes))
    return try unpacker.findings(in: article.text.utf8.count)
  }
}

/// Findings as the tables keep them.
struct PackedFindings: Sendable {
  let bytes: Data
  let countries: String
  let quoted: Int
  let reported: Int
  /// The names of those with a quote, a line each.
  let speakers: String
  let digest: Digest
  let statements: StatementKeys

  init(_ findings: Findings, of article: Article) {
    var packer = Packer()
    packer.put(findings)
    bytes = Data(packer.bytes)
    let row = ArticleRow(number: 0, article: article, findings: findings)
    countries = row.countries.joined(separator: " ")
    quoted = row.quoted
    reported = row.reported
    digest = Digest(findings, of: article, countries: row.countries)
    speakers = findings.quoted.map(\.name).joined(separator: "\n")
    statements = StatementKeys(of: findings, in: Array(article.text.utf8))
  }
}

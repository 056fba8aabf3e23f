import ArgumentParser
import Foundation
import News

/// An article of the library, named by its number, its identity or its address.
struct ArticleArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The article's number, identity or address.", valueName: "article"))
  var name: String

  func number(in library: Library) throws(Failure) -> Int {
    guard let number = try library.number(of: name) else { throw .noArticle(name) }
    return number
  }
}

/// Prints one article.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print an article of the library.", version: Pullquote.version)

  @OptionGroup var library: LibraryOption
  @OptionGroup var article: ArticleArgument

  @Flag(help: "Print one JSON object, with all that was found.")
  var json = false

  @Flag(help: "Print the earlier wordings, too.")
  var wordings = false

  func run() throws {
    let library = try library.openExisting()
    let number = try article.number(in: library)
    let earlier = try library.wordings(of: number)
    let id = try library.identity(of: number)
    try library.eachArticle(of: [number]) { entry in
      let bytes =
        json
        ? LibraryJSON.text { LibraryJSON.write(entry, id: id, wordings: earlier, to: &$0) }
        : Array(ArticleSheet(entry, wordings: earlier, areWhole: wordings).text.utf8)
      try Output.write(bytes)
      return true
    }
  }
}

/// An article for people to read; on a terminal what is quoted stands out and countries are underlined.
private struct ArticleSheet {
  let text: String

  /// - Parameter areWhole: whether the earlier wordings are printed, or only told of.
  init(_ entry: ArticleEntry, wordings: [Wording], areWhole: Bool) {
    let article = entry.article
    let facts = [
      article.source ?? "no source", article.byline ?? "no byline", article.published?.iso8601 ?? "undated",
      article.link,
    ]
    var head = [facts.compactMap(\.self).joined(separator: " · ")] + Self.lines(of: entry.origins)
    if !areWhole, let last = wordings.last { head.append(Self.notice(wordings.count, last, entry.row.number)) }
    let highlights = Lines.isPlain ? [] : Highlight.settle(Self.marks(entry.findings))
    let earlier = areWhole ? wordings.reversed().map(Self.sheet) : []
    let current = head.map(\.harmless).joined(separator: "\n") + "\n\n\(Self.marked(article, highlights))\n"
    text = ([current] + earlier).joined(separator: "\n")
  }

  /// Where an article comes from, a line each.
  private static func lines(of origins: [Origin]) -> [String] {
    origins.isEmpty ? ["no file has it any more"] : origins.map { $0.isGone ? "\($0.path) (gone)" : $0.path }
  }

  private static func notice(_ count: Int, _ last: Wording, _ number: Int) -> String {
    let kept = count == 1 ? "an earlier wording is kept" : "\(count) earlier wordings are kept"
    return "\(kept), until \(last.replaced.iso8601): pullquote show \(number) --wordings"
  }

  private static func sheet(_ wording: Wording) -> String {
    "until \(wording.replaced.iso8601)\n\n\(printable(wording.article.text[...]))\n"
  }

  private static func marks(_ findings: Findings) -> [Highlight.Mark] {
    findings.quotes.indices.filter { findings.quotes[$0].kind != .indirect }.map {
      Highlight.Mark(.quote($0), findings.quotes[$0].range)
    } + findings.countries.indices.map { Highlight.Mark(.country($0), findings.countries[$0].range) }
  }

  private static func marked(_ article: Article, _ highlights: [Highlight]) -> String {
    var result = ""
    var place = 0
    for highlight in highlights {
      result += printable(article.words(at: place..<highlight.range.lowerBound))
      let styles = [highlight.quote.map { _ in "1" }, highlight.country.map { _ in "4" }].compactMap(\.self)
      result += "\u{1B}[\(styles.joined(separator: ";"))m\(printable(article.words(at: highlight.range)))\u{1B}[m"
      place = highlight.range.upperBound
    }
    return result + printable(article.words(at: place..<article.text.utf8.count))
  }

  private static func printable(_ text: Substring) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.harmless }
      .joined(separator: "\n")
  }
}

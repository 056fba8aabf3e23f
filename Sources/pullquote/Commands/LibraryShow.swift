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

  func run() throws {
    let library = try library.openExisting()
    let number = try article.number(in: library)
    let origins = try library.origins(of: number)
    let id = try library.identity(of: number)
    try library.eachArticle(of: [number]) { entry in
      let bytes =
        json
        ? LibraryJSON.text { LibraryJSON.write(entry, id: id, origins: origins, to: &$0) }
        : Array(ArticleSheet(entry, origins: origins).text.utf8)
      try Output.write(bytes)
      return true
    }
  }
}

/// An article for people to read; on a terminal what is quoted stands out and countries are underlined.
private struct ArticleSheet {
  let text: String

  init(_ entry: ArticleEntry, origins: [Origin]) {
    let article = entry.article
    let facts = [
      article.source ?? "no source", article.byline ?? "no byline", article.published?.iso8601 ?? "undated",
      article.link, origins.first.map { $0.isGone ? "\($0.path) (gone)" : $0.path },
    ]
    let head = facts.compactMap(\.self).joined(separator: " · ").harmless
    let highlights = Lines.isPlain ? [] : Highlight.settle(Self.marks(entry.findings))
    text = "\(head)\n\n\(Self.marked(article, highlights))\n"
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

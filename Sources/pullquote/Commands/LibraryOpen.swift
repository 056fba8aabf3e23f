import ArgumentParser
import News

/// Hands an article's address to the browser.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Hand an article's address to $BROWSER, else to xdg-open.", version: Pullquote.version)

  @OptionGroup var library: LibraryOption
  @OptionGroup var article: ArticleArgument

  func run() throws {
    let library = try library.openExisting()
    let number = try article.number(in: library)
    guard let address = try library.article(number)?.article.link else { throw Failure.noAddress(number) }
    try Browser().show(address)
  }
}

/// Everything that can go wrong, without words; `sentence` has the words.
package enum Failure: Error, Equatable, Sendable {
  /// The system would not let us; `reason` is its own word for why.
  case unreadable(path: String, reason: String)
  case missing(path: String)
  /// A file whose name is no UTF-8; `path` has U+FFFD for the bytes that are not.
  case unreadableName(path: String)
  case notText(path: String)
  case empty(path: String)
  case tooLarge(path: String, limit: Int)
  case nothingToRead(folder: String)
  case unwritable(path: String, reason: String)
  /// There is a file that must not be overwritten.
  case exists(path: String)
  case noBrowser(String, reason: String)
  case noWebAddress(String)
  /// The name under which an article was asked for.
  case noArticle(String)
  /// The name that was asked for.
  case noSpeaker(String)
  /// The name that was asked for, and the country.
  case saysNothing(String, of: String)
  /// The country that no quote names.
  case nothingSaid(of: String)
  case noAddress(Int)
  case noSource(String)
  case library(LibraryFault, path: String)

  /// What happened, to what, and what to do, in one line.
  package var sentence: String {
    switch self {
    case .unreadable(let path, let reason): "cannot read (\(reason)): \(path): check that it may be read"
    case .missing(let path): "no such file or folder: \(path): check the path"
    case .unreadableName(let path): "name is not UTF-8: \(path): rename the file"
    case .notText(let path): "not an article: \(path): give a text or Markdown file"
    case .empty(let path): "nothing in it: \(path): give a file that has text"
    case .tooLarge(let path, let limit): "too large: \(path): give a file under \(limit >> 20) MB"
    case .nothingToRead(let folder): "no articles in it: \(folder): give a folder with text or Markdown files"
    case .unwritable(let path, let reason):
      "cannot write (\(reason)): \(path): check that there is room and that it may be written"
    case .exists(let path): "there is a file already: \(path): name another one"
    case .noBrowser(let program, let reason): "cannot start the browser: \(program): \(reason): set BROWSER"
    case .noWebAddress(let address): "no address of the web: \(address): nothing was opened"
    case .noArticle(let name): "no such article: \(name): pullquote list shows what there is"
    case .noSpeaker(let name): "nobody is quoted: \(name): pullquote speakers shows who is"
    case .saysNothing(let name, let country): "says nothing of \(country): \(name): leave --about out for all quotes"
    case .nothingSaid(let country): "nobody is quoted on it: \(country): pullquote countries shows what is named"
    case .noAddress(let number): "the article gives no address: \(number): nothing was opened"
    case .noSource(let path): "no source of the library: \(path): pullquote feeds shows what there is"
    case .library(let fault, let path): fault.sentence(path)
    }
  }

  /// The exit code of a command that fails so: 1 for what could not be done, 2 for a wrong command line.
  package var exitCode: Int32 { 1 }
}

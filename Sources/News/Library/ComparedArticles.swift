import GRDB

/// Articles of the library that are being compared, each read and made ready once while there is room for it.
final class ComparedArticles {
  private let library: Library
  private var kept: [Int: ComparedArticle] = [:]
  /// `nil` for an article that was never edited.
  private var earlier: [Int: EarlierWordings?] = [:]
  /// Bytes of text that are still to come before all are forgotten.
  private var room: Int
  private let limit: Int

  /// - Parameter limit: bytes of text that are kept; what is made of them takes some five times as much.
  init(of library: Library, keeping limit: Int) {
    self.library = library
    self.limit = limit
    room = limit
  }

  /// Each is read by itself, so that a screen that needs something else meanwhile gets it.
  func article(_ number: Int) throws(Failure) -> ComparedArticle? {
    if let known = kept[number] { return known }
    guard let (article, findings) = try library.article(number) else { return nil }
    let compared = ComparedArticle(article, findings, number: number)
    makeRoom(for: compared.size)
    kept[number] = compared
    return compared
  }

  /// Earlier wordings of an article; `nil` where it was never edited.
  func wordings(of number: Int) throws(Failure) -> EarlierWordings? {
    if let known = earlier[number] { return known }
    let wordings = try library.wordings(of: number).map { wording in
      ComparedArticle(wording.article, Findings(of: wording.article), number: number, replaced: wording.replaced)
    }
    makeRoom(for: wordings.reduce(0) { $0 + $1.size })
    let article = wordings.isEmpty ? nil : try article(number)
    earlier[number] = .some(article.map { EarlierWordings(wordings, of: $0) })
    return earlier[number] ?? nil
  }

  private func makeRoom(for size: Int) {
    if room < size {
      kept = [:]
      earlier = [:]
      room = limit
    }
    room -= size
  }
}

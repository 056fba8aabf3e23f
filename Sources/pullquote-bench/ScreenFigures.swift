import Display
import News

/// How long the screen takes from a key to a canvas; the terminal's share is not in it.
struct ScreenFigures {
  private let library: Library
  private let texts: [Article]
  private let size = Size(columns: 120, rows: 40)

  init(_ articles: Articles) throws {
    library = try Library(at: .memory)
    for (index, article) in articles.all.enumerated() {
      try library.take(article, findings: Findings(of: article), as: "\(index)")
    }
    texts = articles.all
  }

  func print() throws {
    Swift.print("Screen of 120 columns and 40 rows, beside comparing two canvases cell by cell")
    let canvases = (Canvas(size: size), session().canvas)
    let comparing = Stopwatch.seconds(rounds: 50) {
      keep(
        zip(canvases.0.rows, canvases.1.rows).reduce(0) { sum, rows in
          sum + zip(rows.0.cells, rows.1.cells).reduce(0) { $1.0 == $1.1 ? $0 + 1 : $0 }
        })
    }
    report("two canvases compared", "\(rounded(comparing * 1e3)) ms")
    line("the list drawn", comparing, session()) { $0.draw() }
    line("j in the list, drawn", comparing, session()) { $0.press(.character("j")) }
    line("page down in the list, drawn", comparing, session()) { $0.press(.pageDown) }
    line("an article opened, drawn", comparing, session()) { $0.openAnother() }
    line("j in an article, drawn", comparing, session(.enter)) { $0.press(.character("j")) }
    line("page down in an article, drawn", comparing, session(.enter)) { $0.press(.pageDown) }
    try printLong(comparing)
    Swift.print()
  }

  /// An article of 5 MB.
  private func printLong(_ comparing: Double) throws {
    var record = ArticleRecord(id: .number(0), title: "A long one", text: "")
    while record.text.utf8.count < 5_000_000 { for article in texts { record.text += article.body + "\n\n" } }
    let article = record.article
    let long = try Library(at: .memory)
    try long.take(article, findings: Findings(of: article), as: "long")
    var session = Session(long, size)
    report(
      "an article of 5 MB opened, drawn", "\(rounded(Stopwatch.seconds(rounds: 1) { session.press(.enter) } * 1e3)) ms")
    line("page down in it, drawn", comparing, session) { $0.press(.pageDown) }
  }

  private func session(_ keys: Key...) -> Session {
    var session = Session(library, size)
    for key in keys { session.press(key) }
    return session
  }

  private func line(_ what: String, _ comparing: Double, _ start: Session, _ work: (inout Session) -> Void) {
    var session = start
    let seconds = Stopwatch.seconds(rounds: 50) { work(&session) }
    report(what, "\(rounded(seconds * 1e3)) ms", "\(rounded(seconds / comparing)) times a comparison")
  }
}

/// A reader without a terminal: keys in, canvases out.
private struct Session {
  private var state: State
  private let library: Library

  init(_ library: Library, _ size: Size) {
    self.library = library
    state = State(size: size)
    handle(.started)
  }

  mutating func press(_ key: Key) {
    handle(.keyPressed(key))
    draw()
  }

  func draw() {
    keep(canvas.rows.count)
  }

  var canvas: Canvas { Display.draw(state) }

  /// Opens the next article, or the first after the last.
  mutating func openAnother() {
    press(.character("q"))
    press(.character("j"))
    press(.enter)
  }

  private mutating func handle(_ event: Event) {
    for effect in update(&state, event) { answer(to: effect).forEach { handle($0) } }
  }

  private func answer(to effect: Effect) -> [Event] {
    do throws(Failure) {
      switch effect {
      case .loadPage(let query, let offset, let count, _):
        let page = try library.page(matching: query, offset: offset, count: count)
        return [.pageLoaded(query: query, page: page, place: nil)]
      case .loadArticle(let number):
        guard let found = try library.article(number) else { return [] }
        return [.articleLoaded(number: number, article: found.article, findings: found.findings, place: 0, origins: [])]
      default: return []
      }
    } catch { return [.failed([error])] }
  }
}

import Foundation
import News

/// How long a library of many articles takes to fill, to open and to answer, and how much room it needs.
struct LibraryFigures {
  private let articles: Articles
  private let corpus: Corpus
  private let library: String
  private let small: String

  /// Makes a corpus and libraries in a folder.
  init(_ articles: Articles, count: Int, in folder: URL) throws {
    self.articles = articles
    corpus = try Corpus(of: articles, count: count, in: folder.appendingPathComponent("corpus"))
    library = folder.appendingPathComponent("library.sqlite").path
    small = folder.appendingPathComponent("small.sqlite").path
  }

  func print() throws {
    let megabytes = Double(corpus.bytes) / 1e6
    Swift.print("Library of \(corpus.count) articles, \(rounded(megabytes)) MB, made of the articles at hand")
    try printIntake()
    try printReader()
    try printTotals()
    Swift.print()
  }

  private func printIntake() throws {
    let sample = try Articles(paths: [corpus.first.path])
    let finding = Stopwatch.seconds(rounds: 3) { sample.all.forEach { keep(Findings(of: $0).quotes.count) } }
    let findingAll = finding * Double(corpus.count) / Double(sample.all.count)
    report("finding alone, one core", "\(rounded(Double(corpus.count) / findingAll)) articles/s")
    let run = try ProgramRun(["--library", library, "add", corpus.folder.path])
    report(
      "taken in, all cores", "\(rounded(Double(corpus.count) / run.seconds)) articles/s",
      "\(rounded(run.processorSeconds / findingAll)) times the work of finding, \(run.kilobytes / 1024) MiB")
    let size = try FileManager.default.attributesOfItem(atPath: library)[.size] as? Int ?? 0
    report(
      "on disk", "\(rounded(Double(size) / 1e6)) MB", "\(rounded(Double(size) / Double(corpus.bytes))) times the text")
    _ = try ProgramRun(["--library", small, "add", corpus.first.path])
  }

  // MARK: Reader

  private func printReader() throws {
    let nothing = try (0..<7).map { _ in try ProgramRun(["--version"]).seconds * 1e3 }.sorted()[3]
    report("the program started to do nothing", "\(rounded(nothing)) ms")
    try printStart("start to a full list", library, nothing)
    try printStart("the same, of \(min(corpus.count, 1_000))", small, nothing)
    let session = try start(library)
    defer { session.quit() }
    let one = median(20) { session.press("j") }
    report("one down", "\(rounded(one)) ms")
    report("page down", "\(rounded(median(20) { session.press("\u{1B}[6~") })) ms")
    report("an article opened, highlighted", "\(rounded(opening(session))) ms")
    _ = session.press("g")
    printSearch(session, "rare", Corpus.rareWord)
    printSearch(session, "common", Corpus.commonWord)
    report("peak memory of the reader", "\(rounded(Double(session.kilobytes) / 1024)) MiB")
  }

  private func printStart(_ what: String, _ library: String, _ nothing: Double) throws {
    let times = try (0..<7).map { _ in
      let session = try start(library)
      defer { session.quit() }
      return session.start
    }
    let time = times.sorted()[3]
    report(what, "\(rounded(time)) ms", "\(rounded(time / nothing)) times doing nothing")
  }

  private func start(_ library: String) throws -> ReaderSession {
    try ReaderSession(["--library", library], until: Corpus.mark(min(16, corpus.count - 1)))
  }

  /// On a screen so wide, moving to an article opens it.
  private func opening(_ session: ReaderSession) -> Double {
    median(10) { session.press("9j") }
  }

  private func printSearch(_ session: ReaderSession, _ what: String, _ word: String) {
    _ = session.press("/")
    let times = word.map { session.press(String($0)) }
    let slowest = times.max() ?? 0
    report(
      "search as typed, \(what): \(word)", "\(rounded(times.last ?? 0)) ms", "slowest letter \(rounded(slowest)) ms")
    _ = session.press("\u{1B}")
  }

  private func median(_ rounds: Int, _ time: () -> Double) -> Double {
    (0..<rounds).map { _ in time() }.sorted()[rounds / 2]
  }

  // MARK: Totals

  private func printTotals() throws {
    let library = try Library(at: .file(library))
    var failure: Failure?
    func line(_ what: String, _ work: () throws(Failure) -> Int) {
      let seconds = Stopwatch.seconds(rounds: 5) {
        do throws(Failure) { keep(try work()) } catch { failure = error }
      }
      report(what, "\(rounded(seconds * 1e3)) ms")
    }
    let all = Query("")
    line("best first, common: \(Corpus.commonWord)") { () throws(Failure) in
      try library.bestList(matching: Query(Corpus.commonWord), count: 40).count
    }
    line("speakers of all articles") { () throws(Failure) in try library.speakers(matching: all).count }
    line("countries of all articles") { () throws(Failure) in try library.countries(matching: all).count }
    let loud = try library.speakers(matching: all).prefix(2).map { Query("speaker:\"\($0.name)\"") }
    let both = Query(loud.map(\.text).joined(separator: " or "))
    line("quotes of the two quoted most, first page") { () throws(Failure) in
      try library.quotePage(in: .matching(both), filter: Query(""), from: 0, atLeast: 1).quotes.count
    }
    let places = try library.list(matching: all).prefix(5).compactMap { number in
      try library.quotes(in: .article(number), filter: all).first?.place
    }
    for (what, isWhole) in [("versions of five quotes, to the screen", false), ("all their versions", true)] {
      line(what) { () throws(Failure) in
        var count = 0
        for place in places { count += try library.told(at: place, isWhole: isWhole).versions.count }
        return count
      }
    }
    if let failure { throw failure }
  }
}

import Display
import Foundation
import News

/// The reader's library, and what is done with it and with files: performs effects that need no terminal.
struct Desk {
  private let library: Library
  private let inbox: Inbox
  private let writing: Writing
  private let versions: VersionCounting
  private let patience: PatientWork
  private let lists: LatestWork<Query>

  init(library: Library, inbox: Inbox) {
    self.library = library
    self.inbox = inbox
    writing = Writing(inbox)
    versions = VersionCounting(library: library, inbox: inbox)
    patience = PatientWork(inbox)
    lists = LatestWork(inbox) { query throws(Failure) in
      try await library.makeList(matching: query)
      return .listFound(query)
    }
  }

  /// What comes of an effect; effects of the terminal are not the desk's.
  func perform(_ effect: Effect) -> [Event] {
    do throws(Failure) {
      return try answer(effect)
    } catch {
      return [.failed([error])]
    }
  }

  private func answer(_ effect: Effect) throws(Failure) -> [Event] {
    switch effect {
    case .loadPage(let query, let offset, let count, let around):
      return try page(query, offset, count, around: around)
    case .loadQuotes(_, _, from: 0), .loadRows(_, near: _, areInSight: true), .loadVersions, .loadPair:
      return answerInAMoment(effect)
    case .countVersions(let number): versions.start(article: number)
    case .loadArticle, .openQuote, .completeSpeaker:
      writing.settle()
      return try library.answer(effect)
    case .saveSearch, .forgetSearch, .noteSeen, .rememberPlace, .mark, .markAllRead, .correct, .takeBack:
      writing.start { [library] () throws(Failure) in try library.answer(effect) }
    case .loadQuotes, .loadRows, .lookAgain, .countQuotes, .countSpeakers, .countCountries, .loadSources:
      answerInBackground(effect)
    case .clip(let markdown): return [.reported(try Clippings.append(markdown))]
    case .write(let path, let text): return [.reported(try TextFile.write(text, to: path))]
    case .refresh(let scope): Intaking(library: library, inbox: inbox).refresh(scope)
    case .open(let path): Intaking(library: library, inbox: inbox).start([HomeFolder.expand(path)])
    case .completePath(let start): return [.pathsCompleted(PathCompletion.paths(beginningWith: start))]
    case .copy, .browse, .useMouse, .redraw, .suspend, .quit: break
    }
    return []
  }

  private func answerInAMoment(_ effect: Effect) -> [Event] {
    writing.settle()
    switch effect {
    case .loadQuotes(let scope, _, _):
      return patience.ask(about: "quotes in \(scope)") { [library] () throws(Failure) in try library.answer(effect) }
    case .loadVersions(let place):
      return patience.ask(about: nil) { [self] () throws(Failure) in
        let told = try library.told(at: place, isWhole: false)
        if !told.isWhole { answerInBackground(effect) }
        return [.versionsLoaded(place, told)]
      }
    default: return patience.ask(about: nil) { [library] () throws(Failure) in try library.answer(effect) }
    }
  }

  private func answerInBackground(_ effect: Effect) {
    Task.detached { [library, writing, inbox] in
      inbox.leave { () throws(Failure) in
        writing.settle()
        return try library.answer(effect)
      }
    }
  }

  /// Waits until all that was noted is written.
  func finish() {
    writing.finish()
  }

  /// Where there is something to see meanwhile, a list waits so long for another letter to be typed.
  private static let whileTyping = Duration.milliseconds(60)

  /// What can be shown at once; the list as it is now is made meanwhile where that is another one.
  private func page(_ query: Query, _ offset: Int, _ count: Int, around number: Int?) throws(Failure) -> [Event] {
    writing.settle()
    let found = try library.pageAtOnce(matching: query, offset: offset, count: count, around: number)
    lists.ask(found?.isCurrent ?? false ? nil : query, after: found == nil ? .zero : Self.whileTyping)
    guard var found else { return [] }
    try library.addExcerpts(for: query, to: &found.page)
    return [.pageLoaded(query: query, page: found.page, place: found.place)]
  }
}

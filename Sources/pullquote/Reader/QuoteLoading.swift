import Display
import News

/// Loads the quotes that follow those on the screen, counts speakers, and looks for all versions of a statement, while
/// reading goes on.
struct QuoteLoading {
  let library: Library
  let inbox: Inbox

  /// Columns are laid out anew with each page: pages that grow keep that from taking the square of their number.
  private static let quotesAPage = 400

  func start(_ effect: Effect) {
    Task.detached {
      do throws(Failure) {
        if let event = try answer(effect) { inbox.leave(event) }
      } catch { inbox.leave(.failed([error])) }
    }
  }

  private func answer(_ effect: Effect) throws(Failure) -> Event? {
    switch effect {
    case .loadQuotes(let scope, let filter, let start):
      let page = try library.quotePage(in: scope, filter: filter, from: start, atLeast: max(start, Self.quotesAPage))
      return .quotesLoaded(scope, filter: filter, from: start, page)
    case .loadRows(let places, let codes, let areInSight):
      return .rowsLoaded(try library.quotes(at: places, near: codes, areInSight: areInSight))
    case .loadVersions(let place): return .versionsLoaded(place, try library.told(at: place))
    case .countQuotes(let scope): return .quotesCounted(scope, try library.speakers(in: scope))
    default: return nil
    }
  }
}

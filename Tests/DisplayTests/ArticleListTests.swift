import News
import Testing

@testable import Display

/// The list while the program looks for what it asked for.
@Suite struct ArticleListTests {
  /// A list of 200 articles, of which the first 60 rows are at hand, with the cursor on the tenth.
  private func list() -> State {
    var state = State(size: Size(columns: 60, rows: 20))
    _ = update(&state, .started)
    _ = update(&state, .pageLoaded(query: Query(""), page: page(0..<60, total: 200), place: nil))
    _ = press(&state, "9", "j")
    return state
  }

  /// Rows with the numbers 1 to 200 in their order.
  private func page(_ places: Range<Int>, total: Int) -> ArticlePage {
    let rows = places.map { ArticleRow(number: $0 + 1, title: "Article \($0 + 1)") }
    return ArticlePage(offset: places.lowerBound, rows: rows, total: total, unread: total)
  }

  private func press(_ state: inout State, _ keys: String...) -> [Effect] {
    keys.flatMap { name in update(&state, .keyPressed(Key(name: name) ?? .character(Character(name)))) }
  }

  private func screen(_ state: State) -> String { draw(state).rows.map(\.text).joined(separator: "\n") }

  @Test func keepsItsRowsUntilOthersAreFound() {
    var state = list()
    #expect(press(&state, "/", "x") == [.loadPage(query: Query("x", isTyping: true), offset: 0, count: 60, around: 10)])
    let typed = state.browse.list.query
    #expect(state.browse.list.current?.number == 10)
    #expect(screen(state).contains("▸● Article 10") && screen(state).contains("“x” …"))
    #expect(press(&state, "Enter", "G") == [])
    #expect(update(&state, .listFound(Query("y"))) == [])
    #expect(update(&state, .listFound(typed)) == [.loadPage(query: typed, offset: 0, count: 60, around: nil)])
    _ = update(&state, .pageLoaded(query: typed, page: page(0..<3, total: 3), place: nil))
    #expect(state.browse.list.cursor == 0)
    // What was typed stands for all words that begin so, and says so when it is no longer typed.
    #expect(screen(state).contains("“x*” 3 · unread 3"))
  }

  @Test func staysOnItsArticleWhenTheListHasBecomeAnother() {
    var state = list()
    let asked = update(&state, .listFound(Query("")))
    #expect(asked == [.loadPage(query: Query(""), offset: 0, count: 60, around: 10)])
    var longer = page(0..<60, total: 202)
    longer.rows = [201, 202].map { ArticleRow(number: $0, title: "New \($0)") } + longer.rows.dropLast(2)
    _ = update(&state, .pageLoaded(query: Query(""), page: longer, place: 11))
    #expect(state.browse.list.current?.number == 10 && state.browse.list.cursor == 11)
  }

  @Test func saysThatItIsLookingWhereThereIsNothingToShowMeanwhile() {
    var state = list()
    _ = press(&state, "/", "x")
    _ = update(&state, .pageLoaded(query: state.browse.list.query, page: page(0..<0, total: 0), place: nil))
    #expect(screen(state).contains("Nothing found for “x”"))
    _ = press(&state, "y")
    #expect(screen(state).contains("Looking for “xy” …"))
    _ = update(&state, .pageLoaded(query: state.browse.list.query, page: page(0..<0, total: 0), place: nil))
    _ = press(&state, "Esc")
    #expect(screen(state).contains("Reading articles …"))
  }
}

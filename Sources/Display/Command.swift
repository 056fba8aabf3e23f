/// Everything a key can do; the raw value is the name to type after `:`.
package enum Command: String, CaseIterable, Hashable, Sendable {
  case down, up
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfDown = "half-page-down"
  case halfUp = "half-page-up"
  case first, last
  case left, right
  case otherPane = "other-pane"
  case enter, back, close
  case nextArticle = "next-article"
  case previousArticle = "previous-article"

  case nextQuote = "next-quote"
  case previousQuote = "previous-quote"
  case nextParagraph = "next-paragraph"
  case previousParagraph = "previous-paragraph"
  case nextCountry = "next-country"
  case previousCountry = "previous-country"

  case find
  case nextMatch = "next-match"
  case previousMatch = "previous-match"

  case speaker, speakers, country, countries, why, correct
  case copy, clip
  case versions
  case sideBySide = "side-by-side"
  case addColumn = "add-column"
  case removeColumn = "remove-column"
  case align

  case tag
  case toggleRead = "read"
  case toggleStar = "star"
  case allRead = "all-read"
  case undo

  case refresh
  case refreshAll = "refresh-all"

  case openInBrowser = "browser"
  case openLink = "link"

  case wider, narrower, highlights
  case dividerLeft = "divider-left"
  case dividerRight = "divider-right"

  case help, command, redraw, suspend, quit
}

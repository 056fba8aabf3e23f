/// A country named in an article.
package struct CountryMention: Equatable, Sendable {
  package enum Form: String, Equatable, Sendable {
    case name
    /// The people: "Turks".
    case demonym
    /// "Turkish"
    case adjective
    /// A capital or seat standing for its government: "Ankara denies".
    case capital
    /// A capital as a place: "met in Ankara". Marked on the screen, but no mention of the country.
    case place
  }

  /// UTF-8 bytes of the article's text.
  package var range: Range<Int>
  /// ISO 3166-1 alpha-2, and XK for Kosovo.
  package var code: String
  package var form: Form

  package init(range: Range<Int>, code: String, form: Form) {
    self.range = range
    self.code = code
    self.form = form
  }
}

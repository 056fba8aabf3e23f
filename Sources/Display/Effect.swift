import News

/// Something for the program to do; what comes of it returns as an `Event`.
///
/// Effects that load are performed at once and their events fed back before the next drawing, so that moving
/// beyond what is loaded costs one effect and no flicker; those of quotes and versions, which may take longer than a key
/// may, then come later.
package enum Effect: Equatable, Sendable {
  /// Load rows of the list from `offset`; with `around`, from half of `count` above that article's place instead,
  /// if it is in the list. Answered by `Event.pageLoaded` with what is at hand, and where that is nothing or not the
  /// list as it is now, by `.listFound` when it is.
  case loadPage(query: Query, offset: Int, count: Int, around: Int?)
  /// Answered by `Event.articleLoaded`.
  case loadArticle(number: Int)
  /// Answered in its own time with `Event.corrected` where the same text has other findings by now, else not at all.
  case lookAgain(number: Int, Article, Findings)
  /// Load quotes from the scope's article at place `from` on. Those from 0 on are mostly answered at once, others take
  /// their time. Answered by `Event.quotesLoaded`, unless others of the scope are asked for meanwhile.
  case loadQuotes(QuoteScope, filter: Query, from: Int)
  /// Load quotes with their words; the codes are of countries that may be near them. Those that are on the screen are
  /// mostly answered at once. Answered by `Event.rowsLoaded`.
  case loadRows([QuoteRow.Place], near: [String], areInSight: Bool)
  /// How often the speakers of a scope are quoted. Answered by `Event.quotesCounted`, in its own time.
  case countQuotes(QuoteScope)
  /// Load the two articles of a scope. Answered by `Event.pairLoaded`.
  case loadPair(QuoteScope)
  /// Answered by `Event.versionsLoaded`.
  case loadVersions(QuoteRow.Place)
  /// Answered by `Event.versionsCounted`, in its own time.
  case countVersions(number: Int)
  /// Open the article of a quote at it, or what a command leads to from there. Answered by `Event.quoteOpened`.
  case openQuote(QuoteRow.Place, to: Command = .enter)
  /// Answered by `Event.speakersCompleted`.
  case completeSpeaker(String)
  /// Who speaks in the articles that match. Answered by `Event.speakersCounted`, in its own time.
  case countSpeakers(Query)
  /// Which countries those articles name. Answered by `Event.countriesCounted`, in its own time.
  case countCountries(Query)
  /// Answered by `Event.sourcesLoaded`, in its own time.
  case loadSources
  /// Bring sources into step with their files: the one whose articles match, all of them where the query is empty.
  /// Answered by `Event.reported` when that is done.
  case refresh(Query)
  /// Save a search under a name. Answered like `loadSources`.
  case saveSearch(name: String, Query)
  /// Answered like `loadSources`.
  case forgetSearch(name: String)
  /// What a saved search finds counts as seen from now on.
  case noteSeen(search: String)
  /// Remember the UTF-8 byte of the text at the top of the screen for the next `Event.articleLoaded`.
  case rememberPlace(number: Int, place: Int)
  /// Needs no answer: the state changes its own rows.
  case mark(MarkChange)
  /// Say who speaks in a quote. Answered by `Event.corrected`.
  case correct(Correction)
  /// The same, to undo what was said before. Answered by `Event.corrected`, which then offers no undoing.
  case takeBack(Correction)
  /// Answered by `Event.allMarkedRead`.
  case markAllRead(Query)

  /// Put text into the terminal's clipboard (OSC 52).
  case copy(String)
  /// Append Markdown to the clippings file. Answered by `Event.reported` or `.failed`.
  case clip(String)
  /// Answered by `Event.reported` or `.failed`.
  case write(path: String, text: String)
  /// Read a file or folder and add its articles. Answered by `.listChanged`, and `.failed` for what is broken.
  case open(path: String)
  /// Answered by `Event.pathsCompleted`.
  case completePath(String)
  /// Hand an address of the web to the browser, as one argument.
  case browse(address: String)

  case useMouse(Bool)
  /// Draw every cell again.
  case redraw
  case suspend
  case quit
}

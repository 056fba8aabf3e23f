import News
import Testing

@Suite struct FailureTests {
  @Test(arguments: [
    (
      Failure.unreadable(path: "a.txt", reason: "Permission denied"),
      "cannot read (Permission denied): a.txt: check that it may be read"
    ),
    (
      .unwritable(path: "a.md", reason: "No space left on device"),
      "cannot write (No space left on device): a.md: check that there is room and that it may be written"
    ),
    (
      .noBrowser("lynx", reason: "No such file or directory"),
      "cannot start the browser: lynx: No such file or directory: set BROWSER"
    ),
    (.noWebAddress("ftp:x"), "no address of the web: ftp:x: nothing was opened"),
    (.exists(path: "a.txt"), "there is a file already: a.txt: name another one"),
    (.missing(path: "a.txt"), "no such file or folder: a.txt: check the path"),
    (.unreadableName(path: "caf\u{FFFD}.txt"), "name is not UTF-8: caf\u{FFFD}.txt: rename the file"),
    (.notText(path: "a.png"), "not an article: a.png: give a text or Markdown file"),
    (.empty(path: "a.txt"), "nothing in it: a.txt: give a file that has text"),
    (.tooLarge(path: "a.txt", limit: 64 << 20), "too large: a.txt: give a file under 64 MB"),
    (.nothingToRead(folder: "news"), "no articles in it: news: give a folder with text or Markdown files"),
    (.noSpeaker("Berg"), "nobody is quoted: Berg: pullquote speakers shows who is"),
    (.saysNothing("Berg", of: "Turkey"), "says nothing of Turkey: Berg: leave --about out for all quotes"),
    (.noArticle("9"), "no such article: 9: pullquote list shows what there is"),
    (.noAddress(9), "the article gives no address: 9: nothing was opened"),
    (.noSource("a"), "no source of the library: a: pullquote feeds shows what there is"),
    (.library(.missing, path: "a"), "there is no library: a: pullquote add PATH begins one"),
    (.library(.folder, path: "a"), "the library is a folder: a: name a file with --library"),
    (.library(.empty, path: "a"), "the library is an empty file: a: remove it to begin a new one"),
    (.library(.foreign, path: "a"), "not a library: a: name another file with --library"),
    (
      .library(.damaged, path: "a"),
      "the library is damaged: a: run pullquote check to save what can be read"
    ),
    (
      .library(.newer(version: 9), path: "a"),
      "the library is of a newer pullquote: a, version 9: update pullquote or name another file"
    ),
    (.library(.locked, path: "a"), "another program keeps the library locked: a: end it and try again"),
    (.library(.full, path: "a"), "no room left for the library: a: free some disk space and try again"),
  ])
  func saysWhatHappenedToWhatAndWhatToDo(failure: Failure, sentence: String) {
    #expect(failure.sentence == sentence)
    #expect(failure.exitCode == 1)
  }
}

/// Given names and their short forms.
enum Nicknames {
  static let pairs = """
    bill william billy william will william mike michael mick michael joe joseph joey joseph bob robert bobby robert rob robert jim james
    jimmy james tom thomas tommy thomas dick richard rick richard richie richard ted edward ted theodore ed edward
    eddie edward chris christopher chris christine bernie bernard dave david ben benjamin benny benjamin tim timothy
    liz elizabeth beth elizabeth betsy elizabeth betty elizabeth matt matthew dan daniel danny daniel steve stephen
    steve steven greg gregory jeff jeffrey ken kenneth kenny kenneth ron ronald don donald tony anthony kate katherine
    kate kathryn kathy katherine katie katherine nick nicholas pat patrick pat patricia patty patricia sam samuel
    sam samantha alex alexander alex alexandra andy andrew drew andrew art arthur barb barbara becky rebecca charlie
    charles chuck charles cindy cynthia debbie deborah doug douglas frank francis fred frederick gerry gerald jerry
    gerald jerry jerome hank henry harry henry harry harold jack john jenny jennifer jen jennifer jess jessica jon
    jonathan josh joshua kim kimberly larry lawrence len leonard lenny leonard leo leonard lou louis maggie margaret
    peggy margaret meg margaret mandy amanda marty martin mel melvin nate nathan nathaniel natalie natasha ned edward
    pete peter phil philip phil phillip ray raymond reggie reginald rudy rudolph sandy sandra stan stanley sue susan
    terry terence val valerie vicky victoria vince vincent walt walter wes wesley zach zachary
    """

  private static let hashes: Set<[UInt64]> = {
    let words = pairs.split(whereSeparator: \.isWhitespace).map { Lexicon.hash($0.utf8) }
    return Set(stride(from: 0, to: words.count - 1, by: 2).map { [words[$0], words[$0 + 1]] })
  }()

  /// Whether one is a short form of the other, or both are of a third.
  static func areOne(_ left: UInt64, _ right: UInt64) -> Bool {
    hashes.contains([left, right]) || hashes.contains([right, left])
  }
}

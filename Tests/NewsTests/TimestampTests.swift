import News
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2022-10-27", "2022-10-27"),
    ("2022/10/27", "2022-10-27"),
    ("2022-10-27T14:02", "2022-10-27T14:02:00Z"),
    ("2022-10-27T14:02:09Z", "2022-10-27T14:02:09Z"),
    ("2022-10-27 14:02:09.250 +02:00", "2022-10-27T12:02:09Z"),
    ("2022-10-27T01:30:00+0330", "2022-10-26T22:00:00Z"),
    ("2022-12-31T20:00:00-05", "2023-01-01T01:00:00Z"),
    ("Thu, 27 Oct 2022 14:02:00 GMT", "2022-10-27T14:02:00Z"),
    ("27 Oct 2022 14:02 EST", "2022-10-27T19:02:00Z"),
    ("27 October 2022", "2022-10-27"),
    ("27th of October 2022", "2022-10-27"),
    ("October 27, 2022", "2022-10-27"),
    ("Oct. 27, 2022 14:02", "2022-10-27T14:02:00Z"),
    ("Sept. 3, 2022, 2:02 p.m. EDT", "2022-09-03T18:02:00Z"),
    ("Published on Tuesday 3 May 2022 at 12:05am", "2022-05-03T00:05:00Z"),
    ("29 February 2024", "2024-02-29"),
    ("1969-07-20T20:17:40Z", "1969-07-20T20:17:40Z"),
    ("0001-01-01", "0001-01-01"),
    ("9999-12-31T23:59:60Z", "9999-12-31T23:59:59Z"),
  ])
  func readsDates(text: String, expected: String) {
    #expect(Timestamp(text)?.iso8601 == expected)
  }

  @Test(arguments: [
    "", "today", "10/03/2024", "27 October", "October 2022", "2022", "2022-13-01", "2022-02-30", "29 February 2023",
    "2022-10-27T25:00", "2022-10-27T12:60", "27 October 2022 near noon", "2022-10-27T12:00+99:00", "14:02", "-5-3",
    "99999999999999999999-01-01", "27 27 October 2022", "2022-10-27 12:00 13:00", "０-1-1",
  ])
  func leavesUndatedWhatIsNoDate(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func ordersByTime() throws {
    #expect(try #require(Timestamp("2022-10-27")) < #require(Timestamp("2022-10-27T00:00:01Z")))
  }
}

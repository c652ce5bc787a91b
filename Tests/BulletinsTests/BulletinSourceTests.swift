import Bulletins
import Testing

/// The lines of a released text are what their hash in the ledger was made of, so they are cut in one way for ever: at letters that are a
/// line feed, of which one after a carriage return is none.
struct BulletinSourceTests {
  @Test(arguments: [
    "", "\n", "một", "một\n", "một\nhai\n\nba", "một\r\nhai\nba\r\n", "\r\n\n\r", "a\n\u{301}b\u{301}\nc",
    "🎉\n\u{200D}\n",
  ])
  func isCutAtLineFeeds(_ text: String) {
    #expect(sourceLines(text) == text.split(separator: "\n", omittingEmptySubsequences: false))
  }
}

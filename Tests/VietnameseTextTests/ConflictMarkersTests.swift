import Testing

@testable import VietnameseText

struct ConflictMarkersTests {
  private func found(_ text: String) -> ConflictMarkers? {
    Array(text.utf8).withUnsafeBufferPointer(ConflictMarkers.init)
  }

  @Test(arguments: [
    ("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n", 2, 6),
    ("<<<<<<< ours\r\nb\r\n=======\r\nc\r\n>>>>>>> theirs", 1, 5),
    ("<<<<<<<\nb\n||||||| base\nc\n=======\nd\n>>>>>>>", 1, 7),
    ("h\n<<<<<<< HEAD,,,\n2,b\n=======,,,\n2,c\n>>>>>>> x,,,", 2, 6),
  ])
  func areFoundWithBothLines(text: String, opening: Int, closing: Int) {
    #expect(found(text)?.opening == opening)
    #expect(found(text)?.closing == closing)
  }

  @Test func oneMarkMayBeGone() { #expect(found("<<<<<<< HEAD\na\n=======\nb")?.closing == nil) }

  @Test(arguments: [
    "Tiêu đề\n=======\n\nchữ", ">>>>>>> trích dẫn sâu", "<<<<<<<< a\n=======\n>>>>>>>> b",
    " <<<<<<< a\n=======\n>>>>>>> b", "<<<<<<< a", "a <<<<<<< b\n=======",
    "<<<<<<<a\n=======\n>>>>>>>b", "",
  ])
  func lawfulTextsPass(text: String) { #expect(found(text) == nil) }
}

import Testing

@testable import Formats

struct FileNameTests {
  @Test(arguments: [
    "index.html", "3233-qd-ubnd-2022", "ảnh đại diện.jpg", ".well-known", "a..b", "console", "com10",
    "com0.txt",
    String(repeating: "a", count: 255),
  ])
  func ordinaryNamesAreFine(name: String) {
    #expect(fileNameProblem(in: name) == nil)
  }

  @Test(arguments: [
    ("", FileNameProblem.empty),
    (String(repeating: "ế", count: 86), .tooLong),
    (".", .dots), ("..", .dots),
    ("a/b", .forbidden("/")), ("..\\x", .forbidden("\\")), ("c:", .forbidden(":")), ("a*", .forbidden("*")),
    ("a\u{0}", .invisible("\u{0}")), ("a\nb", .invisible("\n")), ("a\u{85}", .invisible("\u{85}")),
    ("gpj.\u{202E}exe", .invisible("\u{202E}")), ("\u{FEFF}a", .invisible("\u{FEFF}")),
    ("CON", .reserved), ("nul.txt", .reserved), ("Com1.html", .reserved), ("lpt9", .reserved),
    ("a.", .trailingSpaceOrPoint), ("a ", .trailingSpaceOrPoint),
  ])
  func namesThatSomeSystemCannotHoldAreToldApart(name: String, problem: FileNameProblem) {
    #expect(fileNameProblem(in: name) == problem)
  }
}

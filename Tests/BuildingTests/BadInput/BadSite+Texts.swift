/// Pictures, sizes, encodings and markup.
extension BadSite {
  static let pictures = [
    story("picture-missing", picture("vuon.jpg")),
    story("picture-missing-in-the-text", "", body: "![Vườn rau](vuom.png \"Vườn. Ảnh: Lê Ảnh\")\n"),
    story("picture-outside-the-tree", picture("../../../../../etc/vuon.png")),
    story("picture-outside-content", picture("../../../vuon.png")).with("vuon.png", .bytes(SmallPicture.png)),
    story("picture-behind-a-link-out", picture("ngoai.png"))
      .with("vuon.png", .bytes(SmallPicture.png)).with("Content/stories/2026/ngoai.png", .link("vuon.png")),
    story("picture-with-position", picture("nha.png"))
      .with("Content/stories/2026/nha.png", .bytes(SmallPicture.pngWithPosition)),
    story("picture-that-is-none", picture("nha.png")).with("Content/stories/2026/nha.png", "Không phải ảnh"),
    story("picture-without-words", "image: {file: vuon.png}", body: "![](vuon.png)\n"),
    story("picture-from-elsewhere", "", body: "![Vườn](https://example.com/a.png \"Ảnh: Lê Ảnh\")\n"),
  ]

  static let sizes = [
    story("story-of-50-megabytes", "", body: String(repeating: "Một dòng chữ dài.\n", count: 2_184_534)),
    story("nested-list-markers", "", body: String(repeating: "- ", count: 23_000) + "hết\n"),
    story("open-brackets", "", body: String(repeating: "![[]()", count: 85_000) + "\n"),
    story("nested-quotes", "", body: String(repeating: "> ", count: 15_000) + "hết\n"),
    BadSite("deep-yaml", .build, [storyFile: "---\ntitle: \(String(repeating: "[", count: 5_000))\n---\n"]),
  ]

  static let encodings = [
    BadSite(
      "invalid-utf8", .build, [storyFile: .bytes(Array(storyText("").utf8) + [0x61, 0xFF, 0xFE, 0x62])]),
    BadSite("utf16", .build, [storyFile: .bytes(utf16(storyText("")))]),
    // "Người tốt việc tốt", as the keyboards of the nineties wrote it.
    BadSite(
      "tcvn3", .build,
      [storyFile: .bytes(Array("---\ntitle: ".utf8) + tcvn3 + Array("\n---\n\n".utf8) + tcvn3 + [0x0A])]),
    BadSite(
      "vni", .build, [storyFile: "---\ntitle: Ngöôøi toát vieäc toát\n---\n\nNgöôøi toát vieäc toát.\n"]),
    BadSite(
      "tcvn3-in-a-list", .build,
      ["Content/awards/2026.csv": .bytes(Array("name,form\n".utf8) + tcvn3 + Array(",thu-khen\n".utf8))]),
    story("separate-marks", "summary: Ngu\u{31B}o\u{31B}\u{300}i to\u{302}\u{301}t"),
    story(
      "characters-that-nobody-sees", "summary: \"Vườn\\x0b đẹp\\u202e\"",
      body: "Chữ\u{1} đây\u{1}, &#x85; và \u{202E}ngược\u{202C}.\n"),
    story("too-many-marks", "", body: "Chữ a\(String(repeating: "\u{323}\u{301}", count: 40)) đây.\n"),
  ]

  /// Little-endian, with its mark, as Notepad saves "Unicode".
  private static func utf16(_ text: String) -> [UInt8] {
    [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  private static let tcvn3: [UInt8] =
    Array("Ng".utf8) + [0xAD, 0xEA] + Array("i t".utf8) + [0xE8] + Array("t vi".utf8) + [0xD6]
    + Array("c t".utf8) + [0xE8] + Array("t".utf8)

  static let markup = [
    story(
      "raw-html", "summary: <script>alert(1)</script>",
      body: "<script>alert(1)</script>\n\nMột <b onclick=\"alert(1)\">chữ</b> đậm.\n"),
    story(
      "faulty-footnotes-and-blocks", "", body: "Câu[^1] này.\n\n[^2]: Thừa.\n\n::: hop title=\"Mở\nchữ\n"),
    story("row-too-long", "", body: "| a | b |\n|---|---|\n| 1 | 2 | 3 |\n"),
  ]

  private static func picture(_ file: String) -> String {
    "image: {file: \(file), alt: Luống rau, credit: Lê Ảnh}"
  }

  func with(_ path: String, _ file: SiteFile) -> BadSite {
    BadSite(name, command, alone: files.merging([path: file]) { $1 }, change)
  }
}

import Building

/// What the press room keeps, lost or left half done.
extension BadSite {
  private static let head = "title: Một thông cáo\nsummary: Tóm tắt\nrelease: 2026-02-03T08:00\n"
  private static let corrections = "corrections: [{date: 2026-02-04, was: ba, now: bốn}]\n"
  private static let published = "Content/press/published"

  private static func bulletin(_ more: String = "") -> SiteFile { .text("---\n\(head)\(more)---\nChữ.\n") }

  static let press: [BadSite] = [
    BadSite(
      "press-ledger-that-lost-lines", .check,
      [
        "Content/press/2026-0002.md": bulletin(),
        "\(published)/2026-0002/v1/manifest.json": "{\"status\":\"usable\"}",
        "\(published)/2026-0003/v2/manifest.json": "{\"status\":\"withheld\"}",
      ]),
    BadSite(
      "press-hold-that-was-stopped", .check,
      [
        "\(published)/2026-0003/v2/manifest.json": "{\"status\":\"withheld\"}",
        "Content/press/.ledger.jsonl.next": .text(
          "{\"files\":[],\"id\":\"2026-0003\",\"reason\":\"sai-sot\",\"record\":\"\",\"released\":\"2026-02-05T00:00:00+07:00\","
            + "\"status\":\"withheld\",\"stored\":\"2026-02-05T00:00:00+07:00\",\"version\":2}\n"),
      ]),
    BadSite(
      "press-room-that-vanished", .check,
      ["Content/press/2026-0002.md": bulletin(corrections), "Content/press/ledger.jsonl": "\n"]),
    BadSite("press-release-that-is-overdue", .check, ["Content/press/2026-0002.md": bulletin()]),
    BadSite(
      "press-ledger-with-a-strange-line", .check,
      ["Content/press/ledger.jsonl": "{\"id\":\"2026-0002\",\"note\":\"x\"}\n"]),
  ]
}

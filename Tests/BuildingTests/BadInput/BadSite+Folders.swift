/// Folders, files and `site.yml`.
extension BadSite {
  static let folders = [
    BadSite("nothing-wrong"),
    BadSite("no-content", alone: [:]),
    BadSite("empty-content", alone: ["Content/.keep": ""]),
    BadSite(
      "files-without-a-place", .build,
      [
        "Content/ghi-chu.txt": "Nhớ gọi xã.\n", "Content/data/recipient.csv": "id,name\n",
        "Content/press/2026-0007/index.md": "Chữ.\n",
      ]),
    BadSite(
      "link-out-of-content", .build,
      ["Content/stories/2026/ngoai.md": .link("ngoai.md"), "ngoai.md": .text(storyText(""))]),
    BadSite(
      "links-in-circles", .build,
      [
        "Content/stories/vong": .link("Content/stories"), "Content/stories/2026/goc": .link("Content"),
        "Content/.kho/a/b": .link("Content/.kho"), "Content/stories/kho": .link("Content/.kho"),
        "Content/ngoai": .link("."),
      ]),
    BadSite("folder-linked-twice", .build, ["Content/stories/cu": .link("Content/stories/2026")]),
    BadSite(
      "special-files", .build,
      ["Content/stories/2026/ong.md": .pipe, "Content/awards/2026.csv": .pipe, "Content/anh.jpg": .pipe]),
    BadSite(
      "file-name-that-steers-a-terminal", .build,
      ["Content/stories/2026/a\u{1B}[31m\nb\u{202E}.md": .text(storyText("", body: "Một <b>chữ</b>.\n"))]),
    BadSite(
      "bad-file-names", .build,
      [
        "Content/stories/2026/Bài mới.md": .text(storyText("")),
        "Content/pages/Liên hệ.md": "---\ntitle: Liên hệ\n---\n\nGọi xã.\n",
        "Content/campaigns/Vườn đẹp/index.md": "---\ntitle: Vườn đẹp\n---\n\nVườn.\n",
      ]),
  ]

  static let settings = [
    BadSite("no-settings", .build, ["Content/site.yml": .absent]),
    BadSite("settings-is-a-pipe", .build, ["Content/site.yml": .pipe]),
    BadSite(
      "settings-is-a-link-out", .build, ["Content/site.yml": .link("site.yml"), "site.yml": "title: x\n"]),
    BadSite("settings-empty", .build, ["Content/site.yml": "# Chưa viết gì.\n"]),
    BadSite("settings-without-title", .build, ["Content/site.yml": "base_url: https://guongsang.example/\n"]),
    BadSite("settings-unknown-key", .build, ["Content/site.yml": .text(settingsText("pagesize: 20"))]),
    BadSite(
      "settings-bad-url", .build,
      ["Content/site.yml": "title: Gương sáng\nbase_url: guongsang.example\ntheme: plain\n"]),
    BadSite(
      "settings-wrong-values", .build,
      [
        "Content/site.yml": .text(
          settingsText(
            """
            language: fr
            zone: Asia/Hanoi
            sections: [stories, campain]
            paths: {stories: Gương sáng}
            page_size: 0
            raw_html: maybe
            publisher: UBND xã
            editions: [vi, en]
            spokesperson: {office: Văn phòng, email: "baochi@xa.example, khac@xa.example"}
            """))
      ]),
    BadSite("settings-blank", .build, ["Content/site.yml": "title: \" \"\nbase_url:\n"]),
    BadSite("settings-url-with-surplus", .build, baseURL("https://Guong.example/xa/?v=1")),
    BadSite("settings-url-with-letters", .build, baseURL("https://tỉnh.example")),
    BadSite("settings-url-with-file", .check, baseURL("https://guong.example/xa/index.html")),
    BadSite("base-url-of-a-command", .check) { $0.baseURL = "https://ai:biet@guong.example/" },
    BadSite(
      "settings-sections-without-their-source", .check,
      ["Content/site.yml": .text(settingsText("sections: [campaigns, tags, transparency, press, units]"))]),
    BadSite("bad-clock") { $0.clock = "hôm qua" },
  ]

  private static func baseURL(_ address: String) -> [String: SiteFile] {
    ["Content/site.yml": .text("title: Gương sáng\nbase_url: \(address)\ntheme: plain\n")]
  }

  private static func settingsText(_ more: String) -> String {
    "title: Gương sáng\nbase_url: https://guongsang.example/\ntheme: plain\n\(more)\n"
  }
}

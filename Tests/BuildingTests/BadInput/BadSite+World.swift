/// Themes, the output folder, and columns.
extension BadSite {
  static let themes = [
    BadSite("theme-missing") { $0.theme = "plian" },
    theme("theme-that-extends-itself", ["theme.yml": "extends: rieng\n"]),
    BadSite(
      "theme-links-out", .build,
      [
        "ngoai.txt": "Của riêng.\n", "ngoai/a.txt": "Của riêng.\n",
        "Themes/rieng/theme.yml": "extends: plain\n", "Themes/rieng/assets/a.txt": .link("ngoai.txt"),
        "Themes/rieng/assets/b": .link("ngoai"), "Themes/rieng/templates/text.mustache": .link("ngoai.txt"),
        "Themes/rieng/press/c.typ": .link("Themes/plain/theme.yml"),
        "Themes/rieng/strings.vi.yml": .link("khong-co"),
      ]
    ) { $0.theme = "rieng" },
    BadSite(
      "theme-settings-link-out", .build,
      ["ngoai.txt": "extends: plain\n", "Themes/rieng/theme.yml": .link("ngoai.txt")]
    ) { $0.theme = "rieng" },
    BadSite(
      "theme-with-links-in-circles", .build,
      [
        "Themes/rieng/theme.yml": "extends: plain\n", "Themes/rieng/assets/a/x.txt": "x\n",
        "Themes/rieng/assets/a/b": .link("Themes/rieng/assets"),
        "Themes/rieng/assets/c": .link("Themes/rieng/hai"),
        "Themes/rieng/hai/a": .link("Themes/rieng/assets/a"), "Themes/rieng/assets/ong": .pipe,
      ]
    ) { $0.theme = "rieng" },
    theme(
      "template-typo",
      [
        "templates/text.mustache":
          "{{<layout}}\n{{$main}}\n<h1>{{headin}}</h1>\n{{t.menv}} {{asset:styl.css}}\n{{/main}}\n{{/layout}}\n"
      ]),
    theme("template-partial-missing", ["templates/text.mustache": "{{<layuot}}{{/layuot}}\n{{>sourses}}\n"]),
    theme(
      "template-faulty",
      ["templates/text.mustache": "{{#parent}}\n{{{title}}}\n{{/trail}}\n<p>{{navigation}}</p>\n{{title\n"]),
    theme(
      "theme-style-sheet-faulty",
      [
        "assets/fonts/chu.woff2": "x",
        "assets/style.css":
          "@font-face { font-family: Chữ; src: url(fonts/chuu.woff2) }\nmain { background: url(nền xanh.png) }\n@import 'them.css';\n",
        "assets/them.css": "@import 'nua.css';\n", "assets/nua.css": "@import \"them.css\" print;\n",
      ]),
    theme(
      "template-block-misspelt",
      ["templates/text.mustache": "{{<layout}}\n{{$mian}}\n<h1>{{heading}}</h1>\n{{/mian}}\n{{/layout}}\n"]),
    theme(
      "template-names-in-code",
      [
        "templates/text.mustache": """
        {{<layout}}
        {{$main}}
        <h1 onclick="alert('{{heading}}')" title={{heading}}>{{heading}}</h1>
        <script>const home = "{{t.empty}}"</script>
        {{/main}}
        {{/layout}}

        """
      ]),
    theme(
      "template-id-of-headings",
      [
        "templates/text.mustache": """
        {{<layout}}
        {{$main}}
        <h1 id="muc-luc">{{heading}}</h1>
        {{body}}
        {{/main}}
        {{/layout}}

        """
      ]),
    theme(
      "theme-with-unread-parts",
      [
        "templates/txet.mustache": "<p>{{heading}}</p>\n", "layouts/text.html": "x\n", "static/a.css": "x\n",
        "strings.fr.yml": "menu: Menu\n", "strings.en.yaml": "menu: Menu\n", "README.md": "Chữ.\n",
        "strings.vi.yml": "epmty: Chưa có\ncorrection: Bài đã sửa thành “{now}”.\n",
      ]),
    theme(
      "theme-string-faulty",
      ["strings.vi.yml": "page_of: Trang {pagination.nmber}/{pagination.count}\nmenu: a {t.menu}\n"]),
    BadSite(
      "theme-without-base", .build, ["Themes/rieng/templates/text.mustache": "{{heading}}\n"]
    ) { $0.theme = "rieng" },
    theme("template-within-itself", ["templates/text.mustache": "{{>text}}\n"]),
  ]

  private static func theme(_ name: String, _ files: [String: SiteFile]) -> BadSite {
    var changes: [String: SiteFile] = ["Themes/rieng/theme.yml": "extends: plain\n"]
    for (path, file) in files { changes["Themes/rieng/" + path] = file }
    return BadSite(name, .build, changes) { $0.theme = "rieng" }
  }

  static let outputs = [
    BadSite("output-not-ours", .build, ["Output/luan-van.docx": "Của người khác.\n"]),
    BadSite(
      "output-holds-a-wanted-path", .build,
      ["Output/.guongsang-manifest": "guongsang 1\n", "Output/gioi-thieu/index.html": "Của người khác.\n"]),
    BadSite("output-is-a-file", .build, ["Output": "Một tệp.\n"]),
    BadSite("output-is-the-root") { $0.output = "/" },
    BadSite("output-above-the-source") {
      $0.output = String($0.source.prefix(upTo: $0.source.lastIndex(of: "/") ?? $0.source.startIndex))
    },
    BadSite(
      "output-within-content-behind-a-link", .build, ["loi-tat": .link("Content/stories")]
    ) { $0.output = $0.source + "/loi-tat/moi" },
    BadSite("output-within-content") { $0.output = $0.source + "/Content/trang" },
    BadSite("strict", .build, [storyFile: .text(storyText("", body: "Một <b>chữ</b>.\n"))]) {
      $0.strict = true
    },
  ]

  static let columns = [
    BadSite(
      "unknown-column-in-data", .build,
      [
        "Content/data/units.csv":
          "id,type,name,huyện,dien_tich\nxa-vi-du,xa,Ví Dụ,,12\nxa-mau-cu,xa,Mẫu Cũ,,8\n"
      ]),
    BadSite("missing-column-in-data", .build, ["Content/data/units.csv": "id,name\nxa-vi-du,Ví Dụ\n"]),
    BadSite(
      "column-twice", .build,
      ["Content/data/programmes.csv": "id,name,Tên\nnghi-quyet-mau,Nghị quyết mẫu,Nghị quyết mẫu\n"]),
    BadSite(
      "private-columns-in-awards", .build,
      [
        "Content/awards/2026.csv": """
        Họ và tên,Ngày sinh,Số CCCD,Điện thoại,Hình thức khen thưởng,Số quyết định,Ghi chú
        Đỗ Văn Tám,02/09/1961,040061000001,0912000001,giay-khen-cap-xa,15/QĐ-UBND,Đã trao

        """
      ]),
    BadSite(
      "quotes-in-csv", .build,
      ["Content/awards/2026.csv": "name,form,decision\nĐỗ Văn Tám,\"giay-khen-cap-xa,15/QĐ-UBND\n"]),
  ]
}

import Testing

@testable import Theming

struct TemplateTests {
  @Test(arguments: [
    ("chữ thường", "chữ thường"),
    ("{{title}}", "Vườn &amp; rau"),
    ("{{ title }}|{{\ttitle\n}}", "Vườn &amp; rau|Vườn &amp; rau"),
    // The value knows its escaping, not the template.
    ("{{body}}", "<p>đã là HTML</p>"),
    ("<a title=\"{{title}}\">", "<a title=\"Vườn &amp; rau\">"),
    ("[{{empty}}{{nothing}}{{is_page}}]", "[]"),
    ("a { b } c {d} }}", "a { b } c {d} }}"),
    ("{{! ghi chú }}x", "x"),
    // Sections: flags, texts, views and lists; what is empty is skipped.
    ("{{#is_page}}có{{/is_page}}{{#is_home}}không{{/is_home}}", "có"),
    ("{{^is_home}}có{{/is_home}}{{^is_page}}không{{/is_page}}", "có"),
    ("{{#title}}[{{title}}]{{/title}}", "[Vườn &amp; rau]"),
    ("{{#empty}}x{{/empty}}{{^empty}}trống{{/empty}}", "trống"),
    ("{{#body}}có{{/body}}{{#nothing}}không{{/nothing}}", "có"),
    ("{{#author}}{{name}}{{/author}}{{^author}}không{{/author}}", "Mẫu"),
    ("{{#nobody}}{{name}}{{/nobody}}{{^nobody}}không ai{{/nobody}}", "không ai"),
    ("{{#people}}{{name}};{{/people}}{{^people}}x{{/people}}", "An;Bình;"),
    ("{{#none}}{{name}}{{/none}}{{^none}}không ai{{/none}}", "không ai"),
    // Names of the pages around are in reach; the nearest is meant.
    (
      "{{#people}}{{title}} {{#town}}{{name}}{{/town}} {{name}};{{/people}}",
      "Vườn &amp; rau Ví Dụ An;Vườn &amp; rau Ví Dụ Bình;"
    ),
    ("{{author.name}} ở {{author.town.name}}", "Mẫu ở Ví Dụ"),
    ("{{#author.town}}{{name}}{{/author.town}}{{#author.friends}}x{{/author.friends}}", "Ví Dụ"),
    ("[{{nobody.name}}]{{#nobody.town}}x{{/nobody.town}}", "[]"),
  ]) func rendersAView(_ template: String, _ expected: String) {
    let theme = ThemeSample(["page": template])
    #expect(theme.compile().diagnostics.isEmpty)
    #expect(theme.rendered() == expected)
  }

  /// As the specification of Mustache asks.
  @Test(arguments: [
    ("a\n{{#is_page}}\nb\n{{/is_page}}\nc\n", "a\nb\nc\n"),
    ("a\n  {{#is_page}}  \nb\n\t{{/is_page}}\nc", "a\nb\nc"),
    ("a\r\n{{#is_page}}\r\nb\r\n{{/is_page}}\r\nc", "a\r\nb\r\nc"),
    ("{{#is_page}}\nb\n{{/is_page}}", "b\n"),
    ("a\n{{! ghi chú }}\nb", "a\nb"),
    ("a\n{{!\n nhiều dòng\n}}\nb", "a\nb"),
    ("a\n{{>name}}\nb", "a\n[Vườn &amp; rau]\nb"),
    // A variable, or anything else on the line, leaves the line as it is.
    ("a\n{{is_page}}\nb", "a\n\nb"),
    ("a\n{{#is_page}} {{/is_page}}\nb", "a\n \nb"),
    ("a\n| {{#is_page}}\nb\n{{/is_page}} |\n", "a\n| \nb\n |\n"),
  ]) func aTagAloneOnItsLineTakesTheLineWithIt(_ template: String, _ expected: String) {
    #expect(ThemeSample(["page": template, "name": "[{{title}}]\n"]).rendered() == expected)
  }

  @Test(arguments: [
    (
      "{{>name}}, {{#author}}{{>name}}{{/author}}", ["name": "[{{title}}]"],
      "[Vườn &amp; rau], [Vườn &amp; rau]"
    ),
    ("{{#people}}{{>one}}{{/people}}", ["one": "{{name}} {{#friends}}x{{/friends}};"], "An ;Bình ;"),
    // A partial does not take part in the inheritance of the template that uses it.
    (
      "{{<layout}}{{$main}}x{{/main}}{{/layout}}",
      ["layout": "{{>inner}}|{{$main}}{{/main}}", "inner": "{{$main}}chuẩn{{/main}}"], "chuẩn|x"
    ),
  ]) func usesPartials(_ template: String, _ others: [String: String], _ expected: String) {
    let theme = ThemeSample(others.merging(["page": template]) { $1 })
    #expect(theme.compile().diagnostics.isEmpty)
    #expect(theme.rendered() == expected)
  }

  @Test(arguments: [
    // A block keeps its content unless it is replaced; text outside blocks is not shown.
    ("{{<layout}}{{/layout}}", "<t>chuẩn</t><m></m>"),
    ("{{<layout}} bỏ {{$main}}{{title}}{{/main}} bỏ {{/layout}}", "<t>chuẩn</t><m>Vườn &amp; rau</m>"),
    ("{{<layout}}{{$head}}h{{/head}}{{$main}}m{{/main}}{{/layout}}", "<t>h</t><m>m</m>"),
    // Through a parent of the parent, the outermost replacement holds; blocks within blocks can be replaced.
    ("{{<middle}}{{/middle}}", "<t>giữa</t><m>[chuẩn]</m>"),
    ("{{<middle}}{{$inner}}x{{/inner}}{{/middle}}", "<t>giữa</t><m>[x]</m>"),
    ("{{<middle}}{{$main}}y{{/main}}{{/middle}}", "<t>giữa</t><m>y</m>"),
    ("{{$head}}một mình{{/head}}", "một mình"),
  ]) func replacesBlocksOfAParent(_ template: String, _ expected: String) {
    let theme = ThemeSample([
      "page": template, "layout": "<t>{{$head}}chuẩn{{/head}}</t><m>{{$main}}{{/main}}</m>",
      "middle": "{{<layout}}{{$head}}giữa{{/head}}{{$main}}[{{$inner}}chuẩn{{/inner}}]{{/main}}{{/layout}}",
    ])
    #expect(theme.compile().diagnostics.isEmpty)
    #expect(theme.rendered() == expected)
  }

  @Test func printsStringsWithTheNamesOfTheViewInReach() {
    let theme = ThemeSample(
      ["page": "{{t.hello}}|{{#people}}{{t.of}};{{/people}}"],
      strings: [
        "vi": ["hello": "Chào <bạn>, {title}!", "of": "{name} của {title}"],
        "en": ["hello": "Hello <you>, {title}!"],
      ])
    #expect(theme.compile().diagnostics.isEmpty)
    #expect(
      theme.rendered()
        == "Chào &lt;bạn&gt;, Vườn &amp; rau!|An của Vườn &amp; rau;Bình của Vườn &amp; rau;")
    // A string that another language lacks is the Vietnamese one.
    #expect(
      theme.rendered(language: "en")
        == "Hello &lt;you&gt;, Vườn &amp; rau!|An của Vườn &amp; rau;Bình của Vườn &amp; rau;")
  }

  @Test func addressesFilesOfTheThemeByTheirContent() throws {
    let first = ThemeSample(["page": "{{asset:css/style.css}}"], assets: ["css/style.css": "a"]).rendered()
    let second = ThemeSample(["page": "{{asset:css/style.css}}"], assets: ["css/style.css": "b"]).rendered()
    #expect(first.wholeMatch(of: #/\.\./assets/css/style-[0-9a-f]{10}\.css/#) != nil, "\(first)")
    #expect(first != second)
  }

  @Test(arguments: [
    ("Phông chữ.ttf", "../assets/Ph%C3%B4ng%20ch%E1%BB%AF-*.ttf"),
    // The mark stands in the name of the file, so that files of one folder find each other.
    ("v1.2/a.min.js", "../assets/v1.2/a-*.min.js"),
  ]) func addressesOddNamesSoThatBrowsersFindThem(_ name: String, _ address: String) {
    let rendered = ThemeSample(["page": "{{asset:\(name)}}"], assets: [name: "a"]).rendered()
    #expect(rendered.replacing(#/-[0-9a-f]{10}\./#, with: "-*.") == address)
  }

  @Test func aThemeThatExtendsAnotherReplacesItsFilesOneByOne() {
    var theme = Theme(name: "con")
    _ = theme.addTemplate(Array("cha {{t.a}} {{t.b}}".utf8), named: "page", file: "cha/page.mustache")
    _ = theme.addStrings([("a", ThemeString("một")), ("b", ThemeString("hai"))], language: "vi")
    _ = theme.addTemplate(Array("con {{t.a}} {{t.b}}".utf8), named: "page", file: "con/page.mustache")
    _ = theme.addStrings([("b", ThemeString("BA"))], language: "vi")
    var output: [UInt8] = []
    theme.compile("page", for: Shape(PageSample.self), language: "vi").template?
      .render(PageSample(), to: &output)
    #expect(String(decoding: output, as: UTF8.self) == "con một BA")
  }
}

import AwardLists
import Diagnostics
import Formats
import SiteModel

extension Audit {
  /// Rows of matches that the page shows of one file; the JSON has all.
  private static let shownMatches = 500

  /// The audit as a page of its own that needs nothing else.
  package func html(in language: MessageLanguage) -> [UInt8] {
    let words = AuditWords(language: language)
    let title = words["Biên bản đọc dữ liệu", "Audit of the sources"]
    let head: [HTMLNode] = [
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("title", [:], [.text(title)]), .element("style", [:], [.raw(Array(Self.style.utf8))]),
    ]
    let main: [HTMLNode] =
      [.element("h1", [:], [.text(title)])] + summary(words) + anomalyTable(words)
      + sheets.flatMap { $0.html(words) }
      + matchTable(words) + sourceTable(words)
    var bytes = Array("<!doctype html>\n".utf8)
    bytes.appendHTML(
      .element(
        "html", ["lang": language.rawValue],
        [.element("head", [:], head), .element("body", [:], [.element("main", [:], main)])]))
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private static let style = """
    body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:72rem;padding:1rem;color:#1c1c1c;background:#fff}
    table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.25rem .5rem;text-align:left;vertical-align:top}
    td.n{text-align:right}code,.hash{font-family:monospace;overflow-wrap:anywhere}caption{text-align:left;font-weight:600}
    .t{overflow-x:auto}
    """

  private func summary(_ words: AuditWords) -> [HTMLNode] {
    let errors = anomalies.count { $0.severity == .error }
    let figures: [(String, Int)] = [
      (words["tệp nguồn", "source files"], sources.count),
      (words["trang tính có danh sách", "sheets with lists"], sheets.count),
      (words["dòng khen thưởng đã đọc", "award rows read"], sheets.reduce(0) { $0 + $1.rowsRead }),
      (words["dòng đã dùng", "rows used"], sheets.reduce(0) { $0 + $1.rowsUsed }),
      (words["dòng bỏ qua", "rows left out"], sheets.reduce(0) { $0 + $1.record.leftOut.count }),
      (
        words["cột dữ liệu cá nhân không đọc", "private columns not read"],
        sheets.reduce(0) { $0 + $1.record.personalColumns.count }
      ),
      (words["lỗi", "errors"], errors), (words["cảnh báo", "warnings"], anomalies.count - errors),
    ]
    return [
      .element("ul", [:], figures.map { name, count in .element("li", [:], [.text("\(count) \(name)")]) })
    ]
  }

  private func anomalyTable(_ words: AuditWords) -> [HTMLNode] {
    let rows = anomalies.map { problem in
      [
        HTMLNode.text(problem.place?.description ?? ""), .text(problem.message(in: words.language)),
        .element("code", [:], [.text(problem.code)]),
      ]
    }
    return section(
      words["Bất thường", "Anomalies"],
      rows.isEmpty
        ? [.text(words["Không có.", "None."])]
        : [table([words["Chỗ", "Place"], words["Nội dung", "What"], words["Mã", "Code"]], rows)])
  }

  private func matchTable(_ words: AuditWords) -> [HTMLNode] {
    let doubtful = matches.filter { $0.how != .id }
    let rows = doubtful.prefix(Self.shownMatches).map { match in
      [
        HTMLNode.text(match.written.place.description), .text(words.subject(match.subject)),
        .text(match.written.value),
        .text([match.name, match.id.map { "(\($0))" }].compactMap { $0 }.joined(separator: " ")),
        .text(words.how(match.how)), .text(match.candidates.joined(separator: ", ")),
      ]
    }
    let more = doubtful.count - rows.count
    let rest = words["Còn \(more) dòng nữa trong tệp JSON.", "\(more) more stand in the JSON file."]
    return section(
      words["Ghép tên với hồ sơ", "How names were joined"],
      rows.isEmpty
        ? [.text(words["Mọi dòng đều ghi mã.", "Every row gives ids."])]
        : [
          table(
            [
              words["Chỗ", "Place"], words["Là", "What"], words["Danh sách viết", "Written"],
              words["Hồ sơ", "Record"],
              words["Cách ghép", "How"], words["Khả năng khác", "Others"],
            ], rows)
        ] + (more > 0 ? [.element("p", [:], [.text(rest)])] : []))
  }

  private func sourceTable(_ words: AuditWords) -> [HTMLNode] {
    let rows = sources.map { source in
      [
        HTMLNode.text(source.file), .text(String(source.bytes)),
        .element("span", ["class": "hash"], [.text(source.sha256)]),
      ]
    }
    return section(
      words["Tệp nguồn", "Source files"],
      [table([words["Tệp", "File"], words["Số byte", "Bytes"], "SHA-256"], rows)])
  }
}

extension Audit.Sheet {
  fileprivate func html(_ words: AuditWords) -> [HTMLNode] {
    let name = record.file + (record.sheet.map { " – " + $0 } ?? "")
    let figures = words[
      "Đọc \(rowsRead) dòng, dùng \(rowsUsed), bỏ qua \(record.leftOut.count).",
      "\(rowsRead) rows read, \(rowsUsed) used, \(record.leftOut.count) left out."]
    let columns = record.lists.flatMap { list in
      list.columns.map { column in
        [
          HTMLNode.text("\(column.letters)\(list.headerRows)"), .text(column.header),
          .text(words.use(column.use)),
        ]
      }
    }
    let leftOut = Dictionary(grouping: record.leftOut, by: \.reason)
    let reasons = LeftOutRow.Reason.allCases.compactMap { reason -> [HTMLNode]? in
      guard let rows = leftOut[reason] else { return nil }
      return [.text(words.reason(reason)), .text(numbers(rows.map { Int($0.number) }))]
    }
    var content: [HTMLNode] = [
      .element("p", [:], [.text(figures)]),
      table([words["Ô", "Cell"], words["Tên cột", "Header"], words["Dùng làm", "Use"]], columns),
    ]
    if !reasons.isEmpty {
      content.append(table([words["Hàng bỏ qua vì", "Left out because"], words["Hàng", "Rows"]], reasons))
    }
    return section(name, content)
  }
}

private func section(_ title: String, _ content: [HTMLNode]) -> [HTMLNode] {
  [.element("section", [:], [.element("h2", [:], [.text(title)])] + content)]
}

private func table(_ header: [String], _ rows: [[HTMLNode]]) -> HTMLNode {
  let head = HTMLNode.element(
    "tr", [:], header.map { .element("th", ["scope": "col"], [.text($0)]) })
  let body = rows.map { row in HTMLNode.element("tr", [:], row.map { .element("td", [:], [$0]) }) }
  return .element(
    "div", ["class": "t", "tabindex": "0"],
    [.element("table", [:], [.element("thead", [:], [head]), .element("tbody", [:], body)])])
}

/// "1–4, 9, 12–15".
func numbers(_ numbers: [Int]) -> String {
  var runs: [ClosedRange<Int>] = []
  for number in numbers.sorted() {
    if let last = runs.last, last.upperBound + 1 == number {
      runs[runs.count - 1] = last.lowerBound...number
    } else {
      runs.append(number...number)
    }
  }
  return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    .joined(separator: ", ")
}

import Bulletins
import Formats
import Markdown
import Records
import SiteModel
import VietnameseText

/// The file of a draft. Its keys are those that an editor writes, its figures are bound to the data, its people are referred to.
struct DraftText {
  let id: BulletinID
  let subject: DraftSubject
  let rule: PressRule?
  let material: DraftMaterial
  let words: DraftWords
  let references: AwardReferences
  let site: Site

  var text: String { (head + [""] + body).joined(separator: "\n") + "\n" }

  // The head

  private var head: [String] {
    var lines = [
      "---", "tieu-de: \(yamlString(words.headline(rule?.title)))", "sapo: \(yamlString(summary))",
    ]
    if let place = site.settings.press.dateline { lines.append("dia-danh: \(yamlString(place))") }
    lines += [
      "# Ghi giờ phát hành rồi bỏ dấu # ở đầu dòng dưới; sửa xong thì bỏ dòng nhap.",
      "# phat-hanh: \(id.year)-MM-DDT08:00", "nhap: true",
    ]
    let source = rule.map { "quy-tac: \(yamlString($0.name.value)), " } ?? ""
    lines.append("tong-hop: {\(source)ky: \(yamlString(subject.text))}")
    lines += list("bai-viet", material.stories.map { site.stories[$0].id })
    lines += list("khen-thuong", references.ids)
    return lines + ["---"]
  }

  private func list(_ key: String, _ ids: [String]) -> [String] {
    ids.isEmpty ? [] : ["\(key):"] + ids.map { "  - \(yamlString($0))" }
  }

  /// The sapo: what there is, in counts that the lists below it show.
  private var summary: String {
    "\(words.period.prefix(1).uppercased())\(words.period.dropFirst()): \(enumerated(counts))."
  }

  private var counts: [String] {
    [
      material.stories.isEmpty ? nil : "\(material.stories.count) bài viết",
      material.awards.isEmpty ? nil : "\(material.awards.count) lượt khen thưởng",
      material.results.isEmpty ? nil : "số liệu của \(material.results.count) chỉ tiêu",
    ].compactMap { $0 }
  }

  // The body

  private var body: [String] {
    var blocks = [opening]
    if !material.stories.isEmpty { blocks += [["## Người và việc"]] + material.stories.map(paragraph) }
    if !material.results.isEmpty { blocks += [["## Kết quả"], material.results.map(line)] + tables }
    if !references.others.isEmpty { blocks += [["## Được khen thưởng"], references.others.map(line)] }
    blocks.append([
      "Bài viết, danh sách khen thưởng và số liệu kèm nguồn đăng tại \(site.settings.baseURL)."
    ])
    return Array(blocks.joined(separator: [""]))
  }

  private var opening: [String] {
    let tally = AwardTally(material.awards, in: site)
    var sentences = [markdownText("\(words.opening) có \(enumerated(counts)).")]
    if case .decision = subject {
      // The decision may have honoured more than the register shows: others elsewhere, or people who are not named.
      sentences = [markdownText("Sổ khen thưởng ghi \(tally.recipients) được khen theo \(words.opening).")]
    } else if !material.awards.isEmpty {
      let which = subject.days == nil ? "" : "được quyết định hoặc trao trong thời gian này "
      sentences.append("Các lượt khen \(which)dành cho \(tally.recipients).")
    }
    sentences += [tally.share].compactMap { $0 }
    let results = material.results.prefix(2).map { "\(markdownText($0.series.name)): \(figure($0))" }
    if !results.isEmpty { sentences.append("Số liệu ghi nhận: \(results.joined(separator: "; ")).") }
    return [sentences.joined(separator: " ")]
  }

  private func paragraph(_ ref: Ref<Story>) -> [String] {
    let story = site.stories[ref]
    let end = story.title.last.map { "?!…".contains($0) } ?? false ? "" : "."
    return ["**[[\(story.id)]]\(end)** " + boundSummary(of: story)].map {
      String($0.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func line(_ result: (series: Series, point: Result)) -> String {
    "- \(markdownText(result.series.name)): \(figure(result)) (\(when(result.point)))"
  }

  /// "[[nha@2025|20.802]] căn nhà"
  private func figure(_ result: (series: Series, point: Result)) -> String {
    let (series, point) = result
    let style = NumberStyle(site.settings.language)
    let value = point.value.text(in: style)
    return "[[\(point.indicator)@\(point.period)|\(value)]] \(markdownText(series.measure))"
  }

  private func when(_ point: Result) -> String {
    if let day = point.asOf, day.isExact { return "tính đến \(day.vietnamese)" }
    return PartialDate(point.period)?.vietnamese ?? "kỳ \(markdownText(point.period))"
  }

  private func line(_ ref: Ref<Award>) -> String {
    let (award, links) = (site.awards[ref], site.links(ref))
    let form = site.forms[links.form].name + (award.awardClass.map { " " + $0.name } ?? "")
    let ceremony = award.ceremony.map { ", trao \($0.vietnamese)" } ?? ""
    let decision =
      links.decision.map { "Quyết định số \(markdownText(site.decisions[$0].number))" }
      ?? "số quyết định chưa được công bố"
    let issuer = award.issuer.flatMap { form.contains($0) ? nil : " (\(markdownText($0)))" } ?? ""
    return
      "- [[\(site.recipients[links.recipient].id)]]: \(markdownText(form))\(issuer), \(decision)\(ceremony)"
  }

  /// Series that have a history worth a table.
  private var tables: [[String]] {
    material.results.filter { $0.series.points.count > 1 }.map {
      ["::: ket-qua indicator=\($0.series.indicator)", ":::"]
    }
  }

  /// The story's own summary; a number in it that the story binds to the data is bound here too.
  private func boundSummary(of story: Story) -> String {
    var rest = Substring(story.summary ?? "")
    var result = ""
    while let start = rest.firstIndex(where: \.isASCIIDigit) {
      result += rest[..<start]
      let number = rest[start...].prefixOfNumber
      rest = rest[start...].dropFirst(number.count)
      if let figure = figure(of: story, number, before: rest) {
        // Marks for the brackets, which would be escaped with the words.
        result += "\u{1}\(figure.indicator)@\(figure.period)\u{2}\(number)\u{3}"
      } else {
        result += number
      }
    }
    return markdownText(result + rest).replacing("\u{1}", with: "[[").replacing("\u{2}", with: "|")
      .replacing("\u{3}", with: "]]")
  }

  /// What a number of the summary is in the story's text: a figure that is counted in the word after it, else, as a number of
  /// three digits hardly means two things, one that is the same number.
  private func figure(
    of story: Story, _ number: String, before rest: Substring
  ) -> MarkdownDocument.BoundFigure? {
    let same = story.body.figures.filter { $0.value == number }
    let word = rest.drop { $0 == " " }
    let fit = same.first { figure in
      site.seriesByID[figure.indicator].map { word.hasPrefix(site.series[$0].measure) } ?? false
    }
    return fit ?? (number.count > 2 ? same.first : nil)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension Substring {
  /// The digits at its start with the marks between them: "20.802", "23/10/2025".
  fileprivate var prefixOfNumber: String {
    var end = startIndex
    while end < endIndex {
      let next = index(after: end)
      let isJoint = ".,/-–:".contains(self[end]) && next < endIndex && self[next].isASCIIDigit
      guard self[end].isASCIIDigit || isJoint else { break }
      end = next
    }
    return String(self[..<end])
  }
}

/// "một, hai và ba".
func enumerated(_ parts: [String]) -> String {
  guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
  return parts.dropLast().joined(separator: ", ") + " và " + last
}

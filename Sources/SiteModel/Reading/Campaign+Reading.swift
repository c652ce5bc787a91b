import Diagnostics
import Markdown
import Sheets
import VietnameseText

extension Campaign {
  static let keys =
    CommonKeys.publication + [
      "id", "title", "summary", "aim", "owner", "partners", "scope", "term", "programme", "launched", "state",
      "targets", "sources", "aliases", "image",
    ]

  package static func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<Campaign> {
    context.text(bytes, file: file, known: keys) { head, body in
      guard let title = head.required("title") else { return nil }
      var campaign = Campaign(file: file, id: head.text("id") ?? stem(of: file), title: title, body: body)
      campaign.summary = head.text("summary")
      campaign.aim = head.text("aim")
      campaign.owner = head.text("owner")
      campaign.partners = head.list("partners").map(\.value)
      campaign.scope = head.text("scope")
      campaign.term = head.text("term")
      campaign.programmes = head.list("programme")
      campaign.launched = head.date("launched")
      campaign.state = head.text("state")
      campaign.targets = head.list("targets").map(\.value)
      campaign.publication = head.publication()
      campaign.sources = head.citations("sources")
      campaign.aliases = head.list("aliases")
      campaign.image = head.pictures("image").first
      return campaign
    }
  }
}

extension Review {
  static let keys = CommonKeys.publication + ["kind", "title", "summary", "sources"]

  package static func read(_ bytes: [UInt8], file: String, in context: ReadingContext) -> Read<Review> {
    context.text(bytes, file: file, known: keys) { head, body in
      guard let title = head.required("title") else { return nil }
      return Review(
        file: file, slug: stem(of: file), kind: head.choice("kind", Kind.self) ?? .interim, title: title,
        summary: head.text("summary"), publication: head.publication(), sources: head.citations("sources"),
        body: body)
    }
  }
}

extension Result {
  static let columns = [
    "indicator", "name", "period", "value", "measure", "target", "cumulative", "part_of", "as_of", "source",
  ]

  package static func read(_ sheet: Sheet, file: String, in context: ReadingContext) -> Read<[Result]> {
    var table = TableReader(
      sheet, known: columns, required: ["indicator", "period", "value", "measure"], unknown: .refused,
      file: file, zone: context.zone)
    let results = table.records { row -> Result? in
      let indicator = row.required("indicator")
      let period = row.required("period")
      let value = row.required("value").flatMap { row.values.number($0) }
      let measure = row.required("measure")
      guard let indicator, let period, let value, let measure else { return nil }
      return Result(
        place: row.place, indicator: indicator.value, name: row.text("name"), period: period.value,
        value: value, measure: measure.value, target: row.number("target"),
        isCumulative: row.flag("cumulative"), partOf: row.located("part_of"), asOf: row.date("as_of"),
        source: row.text("source"))
    }
    return Read(value: results, diagnostics: table.values.diagnostics)
  }
}

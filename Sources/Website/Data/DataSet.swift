import Formats
import SiteModel
import VietnameseText

/// A set of open data: a table with a meaning for each of its columns, written as CSV and as JSON.
struct DataSet: Sendable {
  struct Column: Sendable {
    let name: String
    let vi: String
    let en: String
  }

  let name: String
  let vi: String
  let en: String
  let columns: [Column]
  let rowCount: Int
  /// Makes the rows when the file is written.
  let rows: @Sendable () -> [[String]]

  var csv: CSVTable { CSVTable(header: columns.map(\.name), rows: rows()) }

  /// An array of objects; a cell without value is left out.
  var json: JSONValue {
    .array(
      rows().map { row in
        .object(
          zip(columns, row).compactMap { column, cell in
            cell.isEmpty ? nil : JSONMember(column.name, .string(cell))
          })
      })
  }
}

extension SiteContext {
  var dataSets: [DataSet] { [awardData, decisionData, campaignData, resultData] }

  private func column(_ name: String, _ vi: String, _ en: String) -> DataSet.Column {
    DataSet.Column(name: name, vi: vi, en: en)
  }

  private var awardData: DataSet {
    DataSet(
      name: "awards", vi: "Lượt khen thưởng", en: "Awards",
      columns: [
        column("recipient", "Mã người, tập thể được khen", "Id of the recipient"),
        column("name", "Tên người, tập thể", "Name of the recipient"),
        column("kind", "Loại đối tượng", "Kind of recipient"),
        column("form", "Mã hình thức, danh hiệu", "Id of the form"),
        column("form_name", "Tên hình thức, danh hiệu", "Name of the form"),
        column("class", "Hạng", "Class"),
        column("decision", "Mã quyết định", "Id of the decision"),
        column("decision_number", "Số quyết định", "Number of the decision"),
        column("decision_date", "Ngày quyết định", "Date of the decision"),
        column("issuer", "Người quyết định", "Who decided"),
        column("unit", "Mã đơn vị hành chính", "Id of the unit"),
        column("organisation", "Mã cơ quan, tổ chức", "Id of the organisation"),
        column("role", "Chức vụ khi được khen", "Role at the time"),
        column("role_class", "Nhóm đối tượng", "Class of role"),
        column("type", "Loại hình khen thưởng", "Type of commendation"),
        column("campaign", "Mã phong trào", "Id of the campaign"),
        column("programme", "Mã chương trình", "Id of the programme"),
        column("deed", "Thành tích", "Deed"),
        column("deed_date", "Ngày lập thành tích", "Date of the deed"),
        column("ceremony", "Ngày trao", "Date of the ceremony"),
        column("posthumous", "Truy tặng", "Posthumous"),
        column("source", "Nguồn", "Source"),
      ], rowCount: site.awards.count
    ) { [self] in newestFirst(site.awards.refs).map { row(of: $0) } }
  }

  private func row(of ref: Ref<Award>) -> [String] {
    let award = site.awards[ref]
    let links = site.links(ref)
    let recipient = site.recipients[links.recipient]
    let form = site.forms[links.form]
    let decision = links.decision.map { site.decisions[$0] }
    let cells: [String?] = [
      recipient.id, recipient.name, recipient.kind.rawValue, form.id, form.name, award.awardClass?.rawValue,
      decision?.slug, decision?.number, site.decisionDate(of: ref)?.iso,
      award.issuer ?? decision?.issuer, links.unit.map { site.units[$0].id },
      links.organisation.map { site.organisations[$0].id }, award.role ?? recipient.role,
      site.roleClass(of: ref)?.rawValue, award.type,
      links.campaign.map { site.campaigns[$0].id }, links.programme.map { site.programmes[$0].id },
      award.deed, award.deedDate?.iso, award.ceremony?.iso, award.isPosthumous ? "true" : nil, award.source,
    ]
    return cells.map { $0 ?? "" }
  }

  private var decisionData: DataSet {
    DataSet(
      name: "decisions", vi: "Quyết định khen thưởng", en: "Decisions",
      columns: [
        column("id", "Mã quyết định", "Id"), column("number", "Số, ký hiệu", "Number"),
        column("date", "Ngày ban hành", "Date"), column("issuer", "Người ban hành", "Issuer"),
        column("about", "Trích yếu", "Subject"),
        column("recipients", "Số người, tập thể theo quyết định", "Recipients stated"),
        column("rows", "Số lượt khen có trong dữ liệu", "Rows in the data"),
        column("state", "Tình trạng", "State"), column("source", "Nguồn", "Source"),
      ], rowCount: site.decisions.count
    ) { [self] in
      decisionsNewestFirst.map { ref in
        let decision = site.decisions[ref]
        let cells: [String?] = [
          decision.slug, decision.number, decision.date?.iso, decision.issuer, decision.about,
          decision.statedRecipients.map(String.init), String(decision.awards.count),
          decision.isRevoked ? "revoked" : nil, decision.source,
        ]
        return cells.map { $0 ?? "" }
      }
    }
  }

  private var campaignData: DataSet {
    DataSet(
      name: "campaigns", vi: "Phong trào thi đua", en: "Campaigns",
      columns: [
        column("id", "Mã phong trào", "Id"), column("title", "Tên", "Title"),
        column("owner", "Cơ quan chủ trì", "Owner"), column("scope", "Phạm vi", "Scope"),
        column("term", "Giai đoạn", "Term"), column("launched", "Ngày phát động", "Launched"),
        column("state", "Trạng thái", "State"), column("programmes", "Mã chương trình", "Ids of programmes"),
        column("awards", "Số lượt khen", "Awards"), column("stories", "Số bài viết", "Stories"),
      ], rowCount: site.campaigns.count
    ) { [self] in
      site.campaigns.refs.map { ref in
        let campaign = site.campaigns[ref]
        let links = site.links(ref)
        let cells: [String?] = [
          campaign.id, campaign.title, links.owner.map { site.organisations[$0].name } ?? campaign.owner,
          campaign.scope, campaign.term, campaign.launched?.iso, campaign.state,
          links.programmes.map { site.programmes[$0].id }.joined(separator: ";"), String(links.awards.count),
          String(links.stories.count),
        ]
        return cells.map { $0 ?? "" }
      }
    }
  }

  private var resultData: DataSet {
    DataSet(
      name: "results", vi: "Chỉ tiêu và kết quả", en: "Indicators and results",
      columns: [
        column("campaign", "Mã phong trào", "Id of the campaign"),
        column("indicator", "Mã chỉ tiêu", "Id of the indicator"),
        column("name", "Tên chỉ tiêu", "Name"), column("period", "Kỳ", "Period"),
        column("value", "Giá trị", "Value"), column("measure", "Đơn vị tính", "Unit of measure"),
        column("target", "Chỉ tiêu phải đạt", "Target"), column("cumulative", "Lũy kế", "Cumulative"),
        column("part_of", "Là một phần của chỉ tiêu", "Part of the indicator"),
        column("as_of", "Số liệu đến ngày", "As of"), column("source", "Nguồn", "Source"),
      ], rowCount: site.series.reduce(0) { $0 + $1.points.count }
    ) { [self] in
      site.series.flatMap { series in
        series.points.map { point in
          let cells: [String?] = [
            series.campaign.map { site.campaigns[$0].id }, series.indicator, series.name, point.period,
            point.value.text(in: .data), series.measure, point.target?.text(in: .data),
            point.isCumulative ? "true" : "false", point.partOf?.value, point.asOf?.iso, point.source,
          ]
          return cells.map { $0 ?? "" }
        }
      }
    }
  }
}

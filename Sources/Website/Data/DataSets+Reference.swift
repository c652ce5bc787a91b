import Diagnostics
import Records
import SiteModel
import VietnameseText

/// Campaigns with their results, and the places, bodies and programmes that other sets refer to.
extension SiteContext {
  /// Every set, the most wanted first.
  var dataSets: [DataSet] {
    [
      awardData, recipientData, decisionData, campaignData, resultData, unitData, organisationData,
      programmeData, formData,
    ]
  }

  private var campaignData: DataSet {
    DataSet(
      name: "campaigns", title: Phrase("Phong trào thi đua", "Campaigns"),
      columns: [
        DataColumn("id", "Mã phong trào", "Id", isRequired: true),
        DataColumn("title", "Tên", "Title", isRequired: true),
        DataColumn("owner", "Cơ quan chủ trì", "Owner"), DataColumn("scope", "Phạm vi", "Scope"),
        DataColumn("term", "Giai đoạn", "Term"), DataColumn("launched", "Ngày phát động", "Launched", .date),
        DataColumn("state", "Trạng thái", "State"),
        DataColumn("programmes", "Mã chương trình", "Ids of programmes", .list),
        DataColumn("awards", "Số lượt khen", "Awards", .count, isRequired: true),
        DataColumn("stories", "Số bài viết", "Stories", .count, isRequired: true),
      ], primaryKey: ["id"], rowCount: site.campaigns.count,
      newest: site.campaigns.records.compactMap(\.launched).max()
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
      name: "results", title: Phrase("Chỉ tiêu và kết quả", "Indicators and results"),
      columns: [
        DataColumn("campaign", "Mã phong trào", "Id of the campaign", in: "campaigns"),
        DataColumn("indicator", "Mã chỉ tiêu", "Id of the indicator", isRequired: true),
        DataColumn("name", "Tên chỉ tiêu", "Name"), DataColumn("period", "Kỳ", "Period", isRequired: true),
        DataColumn("value", "Giá trị", "Value", .number, isRequired: true),
        DataColumn("measure", "Đơn vị tính", "Unit of measure"),
        DataColumn("target", "Chỉ tiêu phải đạt", "Target", .number),
        DataColumn("cumulative", "Lũy kế", "Cumulative", .flag, isRequired: true),
        DataColumn("part_of", "Là một phần của chỉ tiêu", "Part of the indicator"),
        DataColumn("as_of", "Số liệu đến ngày", "As of", .date), DataColumn("source", "Nguồn", "Source"),
      ], primaryKey: ["indicator", "period"], rowCount: site.series.reduce(0) { $0 + $1.points.count },
      newest: site.series.flatMap(\.points).compactMap(\.asOf).max()
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

  private var unitData: DataSet {
    DataSet(
      name: "units", title: Phrase("Đơn vị hành chính", "Administrative units"),
      columns: [
        DataColumn("id", "Mã đơn vị", "Id", isRequired: true),
        DataColumn("type", "Loại", "Type", .choice(Unit.Kind.self), isRequired: true),
        DataColumn("name", "Tên", "Name", isRequired: true),
        DataColumn("district", "Huyện cũ", "Former district"),
        DataColumn("valid_from", "Từ ngày", "Valid from", .date),
        DataColumn("valid_to", "Đến hết ngày", "Valid to", .date),
        DataColumn("successors", "Mã đơn vị kế tiếp", "Ids of successors", .list),
        DataColumn("code", "Mã số của Tổng cục Thống kê", "Code of the statistics office"),
      ], primaryKey: ["id"], rowCount: site.units.count,
      newest: site.units.records.compactMap(\.validFrom).max()
    ) { [self] in
      site.units.refs.map { ref in
        let unit = site.units[ref]
        let cells: [String?] = [
          unit.id, unit.kind.rawValue, unit.name, unit.district, unit.validFrom?.iso, unit.validTo?.iso,
          site.links(ref).successors.map { site.units[$0].id }.joined(separator: ";"), unit.code,
        ]
        return cells.map { $0 ?? "" }
      }
    }
  }

  private var organisationData: DataSet {
    DataSet(
      name: "organisations", title: Phrase("Cơ quan, tổ chức", "Organisations"),
      columns: [
        DataColumn("id", "Mã cơ quan", "Id", isRequired: true),
        DataColumn("name", "Tên", "Name", isRequired: true),
        DataColumn("short_name", "Tên viết tắt", "Short name"),
        DataColumn("superior", "Mã cơ quan cấp trên", "Id of the superior body", in: "organisations"),
        DataColumn("valid_from", "Từ ngày", "Valid from", .date),
        DataColumn("valid_to", "Đến hết ngày", "Valid to", .date),
        DataColumn("successor", "Mã nơi nhập", "Id of the successor", in: "organisations"),
      ], primaryKey: ["id"], rowCount: site.organisations.count,
      newest: site.organisations.records.compactMap(\.validFrom).max()
    ) { [self] in
      site.organisations.refs.map { ref in
        let (body, links) = (site.organisations[ref], site.links(ref))
        let cells: [String?] = [
          body.id, body.name, body.shortName, links.superior.map { site.organisations[$0].id },
          body.validFrom?.iso, body.validTo?.iso, links.successor.map { site.organisations[$0].id },
        ]
        return cells.map { $0 ?? "" }
      }
    }
  }

  private var programmeData: DataSet {
    DataSet(
      name: "programmes", title: Phrase("Chương trình, nghị quyết", "Programmes"),
      columns: [
        DataColumn("id", "Mã chương trình", "Id", isRequired: true),
        DataColumn("name", "Tên", "Name", isRequired: true), DataColumn("kind", "Loại", "Kind"),
        DataColumn("number", "Số, ký hiệu", "Number"), DataColumn("date", "Ngày ban hành", "Date", .date),
        DataColumn("issuer", "Cơ quan ban hành", "Issuer"), DataColumn("about", "Nội dung", "Subject"),
        DataColumn("url", "Địa chỉ văn bản", "Address"), DataColumn("source", "Nguồn", "Source"),
      ], primaryKey: ["id"], rowCount: site.programmes.count,
      newest: site.programmes.records.compactMap(\.date).max()
    ) { [self] in
      site.programmes.records.map { programme in
        let cells: [String?] = [
          programme.id, programme.name, programme.kind, programme.number, programme.date?.iso,
          programme.issuer, programme.about, programme.url, programme.source,
        ]
        return cells.map { $0 ?? "" }
      }
    }
  }
}

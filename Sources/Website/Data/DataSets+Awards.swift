import Diagnostics
import Records
import SiteModel
import VietnameseText

/// Who was honoured, with what, by which decision. Private columns are nowhere in these sets, and the edition knows only
/// people who may be named.
extension SiteContext {
  var awardData: DataSet {
    DataSet(
      name: "awards", title: Phrase("Lượt khen thưởng", "Awards"),
      columns: [
        DataColumn(
          "recipient", "Mã người, tập thể được khen", "Id of the recipient", isRequired: true,
          in: "recipients"),
        DataColumn("name", "Tên người, tập thể", "Name of the recipient", isRequired: true),
        DataColumn(
          "kind", "Loại đối tượng", "Kind of recipient", .choice(Recipient.Kind.self), isRequired: true),
        DataColumn("form", "Mã hình thức, danh hiệu", "Id of the form", isRequired: true, in: "forms"),
        DataColumn("form_name", "Tên hình thức, danh hiệu", "Name of the form", isRequired: true),
        DataColumn("class", "Hạng", "Class", .choice(AwardClass.self)),
        DataColumn("decision", "Mã quyết định", "Id of the decision", in: "decisions"),
        DataColumn("decision_number", "Số quyết định", "Number of the decision"),
        DataColumn("decision_date", "Ngày quyết định", "Date of the decision", .date),
        DataColumn("issuer", "Người quyết định", "Who decided"),
        DataColumn("unit", "Mã đơn vị hành chính", "Id of the unit", in: "units"),
        DataColumn("organisation", "Mã cơ quan, tổ chức", "Id of the organisation", in: "organisations"),
        DataColumn("role", "Chức vụ khi được khen", "Role at the time"),
        DataColumn("role_class", "Nhóm đối tượng", "Class of role", .choice(RoleClass.self)),
        DataColumn("type", "Loại hình khen thưởng", "Type of commendation"),
        DataColumn("campaign", "Mã phong trào", "Id of the campaign", in: "campaigns"),
        DataColumn("programme", "Mã chương trình", "Id of the programme", in: "programmes"),
        DataColumn("deed", "Thành tích", "Deed"),
        DataColumn("deed_date", "Ngày lập thành tích", "Date of the deed", .date),
        DataColumn("deed_time", "Thời gian lập thành tích", "Time of the deed in words"),
        DataColumn("ceremony", "Ngày trao", "Date of the ceremony", .date),
        DataColumn("posthumous", "Truy tặng", "Posthumous", .flag),
        DataColumn("source", "Nguồn", "Source"),
        DataColumn("place_as_written", "Nơi công tác theo danh sách", "Place as the list writes it"),
      ], rowCount: site.awards.count, newest: site.awards.refs.compactMap { site.decisionDate(of: $0) }.max()
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
      award.deed, award.deedDate?.iso, award.deedTime, award.ceremony?.iso, award.isPosthumous ? "true" : nil,
      award.source,
      site.writtenPlace(of: ref),
    ]
    return cells.map { $0 ?? "" }
  }

  /// Nothing of consent or age: what stands here is what the pages show.
  var recipientData: DataSet {
    DataSet(
      name: "recipients", title: Phrase("Người và tập thể được khen", "Recipients"),
      columns: [
        DataColumn("id", "Mã người, tập thể", "Id", isRequired: true),
        DataColumn(
          "kind", "Loại đối tượng", "Kind of recipient", .choice(Recipient.Kind.self), isRequired: true),
        DataColumn("name", "Tên người, tập thể", "Name", isRequired: true),
        DataColumn("unit", "Mã đơn vị hành chính", "Id of the unit", in: "units"),
        DataColumn("organisation", "Mã cơ quan, tổ chức", "Id of the organisation", in: "organisations"),
        DataColumn("role", "Chức vụ, công việc", "Role"),
        DataColumn("role_class", "Nhóm đối tượng", "Class of role", .choice(RoleClass.self)),
        DataColumn("awards", "Số lượt khen", "Awards", .count, isRequired: true),
        DataColumn("stories", "Số bài viết", "Stories", .count, isRequired: true),
        DataColumn("place_as_written", "Nơi công tác theo danh sách", "Place as the lists write it"),
      ], primaryKey: ["id"], rowCount: site.recipients.count
    ) { [self] in
      site.recipients.refs.map { ref in
        let recipient = site.recipients[ref]
        let links = site.links(ref)
        let cells: [String?] = [
          recipient.id, recipient.kind.rawValue, recipient.name, links.unit.map { site.units[$0].id },
          links.organisation.map { site.organisations[$0].id }, recipient.role,
          recipient.roleClass?.rawValue, String(links.awards.count), String(links.stories.count),
          site.writtenPlace(of: ref),
        ]
        return cells.map { $0 ?? "" }
      }
    }
  }

  var decisionData: DataSet {
    DataSet(
      name: "decisions", title: Phrase("Quyết định khen thưởng", "Decisions"),
      columns: [
        DataColumn("id", "Mã quyết định", "Id", isRequired: true),
        DataColumn("number", "Số, ký hiệu", "Number", isRequired: true),
        DataColumn("date", "Ngày ban hành", "Date", .date), DataColumn("issuer", "Người ban hành", "Issuer"),
        DataColumn("about", "Trích yếu", "Subject"),
        DataColumn("recipients", "Số người, tập thể theo quyết định", "Recipients stated", .count),
        DataColumn("rows", "Số lượt khen có trong dữ liệu", "Rows in the data", .count, isRequired: true),
        DataColumn("state", "Tình trạng", "State", .choice([Decision.State.revoked.rawValue])),
        DataColumn("source", "Nguồn", "Source"),
      ], primaryKey: ["id"], rowCount: site.decisions.count,
      newest: site.decisions.records.compactMap(\.date).max()
    ) { [self] in
      decisionsNewestFirst.map { ref in
        let decision = site.decisions[ref]
        let cells: [String?] = [
          decision.slug, decision.number, decision.date?.iso, decision.issuer, decision.about,
          decision.statedRecipients.map(String.init), String(decision.awards.count),
          decision.isRevoked ? Decision.State.revoked.rawValue : nil, decision.source,
        ]
        return cells.map { $0 ?? "" }
      }
    }
  }

  var formData: DataSet {
    DataSet(
      name: "forms", title: Phrase("Hình thức, danh hiệu", "Forms and titles"),
      columns: [
        DataColumn("id", "Mã hình thức, danh hiệu", "Id", isRequired: true),
        DataColumn("name", "Tên", "Name", isRequired: true),
        DataColumn("level", "Mã cấp quyết định", "Id of the deciding level"),
        DataColumn(
          "valid_to", "Ngày cuối còn được quyết định", "Last day on which it could be decided", .date),
        DataColumn("awards", "Số lượt khen", "Awards", .count, isRequired: true),
      ], primaryKey: ["id"], rowCount: site.forms.count
    ) { [self] in
      var counts = [Int](repeating: 0, count: site.forms.count)
      for ref in site.awards.refs { counts[site.links(ref).form.index] += 1 }
      return site.forms.refs.map { ref in
        let form = site.forms[ref]
        return [form.id, form.name, form.level, form.validTo?.iso ?? "", String(counts[ref.index])]
      }
    }
  }
}

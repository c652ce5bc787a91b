import AwardLists
import Diagnostics
import SiteModel
import WhoIsWho

/// The words of the page of an audit.
struct AuditWords {
  let language: MessageLanguage

  subscript(vi: String, en: String) -> String { language.choose(vi: vi, en: en) }

  func reason(_ reason: LeftOutRow.Reason) -> String {
    switch reason {
    case .title: self["tiêu đề, thể thức", "title"]
    case .header: self["tên cột", "header"]
    case .heading: self["đề mục của nhóm", "heading of a group"]
    case .total: self["dòng tổng cộng", "total"]
    case .signature: self["phần ký", "signatures"]
    case .empty: self["không có chữ ở cột nào được đọc", "nothing in any column that is read"]
    case .columnNumbers: self["số thứ tự của cột", "numbers of the columns"]
    case .unclear: self["không rõ là gì", "not understood"]
    case .hidden: self["hàng ẩn, theo tệp chỉ cách đọc", "hidden, as the mapping says"]
    case .outside: self["ngoài các hàng mà tệp chỉ cách đọc nêu", "outside the rows that the mapping names"]
    }
  }

  func use(_ use: AwardColumn.Use) -> String {
    switch use {
    case .key(let key), .again(let key, _): self["đọc vào", "read as"] + " " + key
    case .more: self["đọc chung với cột trước", "read with the column before"]
    case .personal, .personalWith: self["dữ liệu cá nhân, không đọc", "private, not read"]
    case .numbering: self["số thứ tự", "serial numbers"]
    case .leftOut: self["bỏ theo tệp chỉ cách đọc", "left out by the mapping"]
    case .unknown: self["không rõ, không đọc", "unknown, not read"]
    }
  }

  func subject(_ subject: Match.Subject) -> String {
    switch subject {
    case .recipient: self["người, tập thể", "recipient"]
    case .unit: self["đơn vị hành chính", "unit"]
    case .organisation: self["cơ quan", "organisation"]
    case .decision: self["quyết định", "decision"]
    case .campaign: self["phong trào", "campaign"]
    case .programme: self["chương trình", "programme"]
    }
  }

  func how(_ how: Matched) -> String {
    switch how {
    case .nothing: ""
    case .id: self["theo mã", "by id"]
    case .name: self["theo tên", "by name"]
    case .answer: self["theo câu trả lời", "as answered"]
    case .alias: self["theo tên khác", "by another name"]
    case .formerName: self["theo tên cũ", "by a former name"]
    case .part: self["theo phần cuối của tên", "by the last part of the text"]
    case .unmarked: self["theo tên viết không dấu", "by the name without marks"]
    case .nameAndUnit: self["theo tên và đơn vị", "by name and unit"]
    case .nameAndOrganisation: self["theo tên và cơ quan", "by name and organisation"]
    case .nameAndDecision: self["theo tên và quyết định", "by name and decision"]
    case .new: self["chưa có, lập mới", "new"]
    case .asWritten: self["không có trong dữ liệu, ghi như danh sách", "no record, shown as written"]
    case .ambiguous: self["có nhiều khả năng", "several fit"]
    case .nameAlone: self["chỉ có tên", "by the name alone"]
    case .unknown: self["mã không có", "no such id"]
    }
  }
}

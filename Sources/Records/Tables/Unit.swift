import Diagnostics
import VietnameseText

/// An administrative unit of commune level, of today or before 1 July 2025 (đơn vị hành chính).
package struct Unit: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case commune = "xa"
    case ward = "phuong"
    case town = "thi-tran"
    case specialZone = "dac-khu"
    case district = "huyen"
    case city = "thanh-pho"
    case municipality = "thi-xa"
    case province = "tinh"

    /// As it stands before a name: "xã Mường Xén".
    package var word: String {
      switch self {
      case .commune: "xã"
      case .ward: "phường"
      case .town: "thị trấn"
      case .specialZone: "đặc khu"
      case .district: "huyện"
      case .city: "thành phố"
      case .municipality: "thị xã"
      case .province: "tỉnh"
      }
    }
  }

  package var place: Place
  package var id: String
  package var kind: Kind
  /// Without its kind: "Mường Xén".
  package var name: String
  package var aliases: [String] = []
  package var district: String?
  package var validFrom: PartialDate?
  package var validTo: PartialDate?
  package var successors: [Located<String>] = []
  package var code: String?

  /// "xã Tà Cạ, huyện Kỳ Sơn".
  package var fullName: String {
    let own = "\(kind.word) \(name)"
    guard let district else { return own }
    return own + ", " + district.prefix(1).lowercased() + district.dropFirst()
  }
}

/// An office, school, company or association (cơ quan, tổ chức).
package struct Organisation: Sendable {
  package var place: Place
  package var id: String
  package var name: String
  package var shortName: String?
  package var aliases: [String] = []
  package var superior: Located<String>?
  package var validFrom: PartialDate?
  package var validTo: PartialDate?
  package var successor: Located<String>?
}

/// A programme, scheme or resolution that campaigns serve (chương trình, đề án, nghị quyết).
package struct Programme: Sendable {
  package var place: Place
  package var id: String
  package var name: String
  package var kind: String?
  package var number: String?
  package var date: PartialDate?
  package var issuer: String?
  package var about: String?
  package var url: String?
  package var file: String?
  package var source: String?
}

import VietnameseText

/// What the law knows of commendation: forms, levels and types (danh mục hình thức khen thưởng).
package struct Catalogue: Sendable {
  package var forms: [AwardForm] = []
  package var levels: [AwardLevel] = []
  package var types: [CommendationType] = []

  package init() {}
}

/// A title or form of commendation, statutory or not (hình thức, danh hiệu).
package struct AwardForm: Sendable {
  /// The shape of the insignia, which picks the glyph beside the name.
  package enum Kind: String, Sendable, CaseIterable {
    case title, flag, order, medal, prize
    case stateTitle = "state-honorary-title"
    case commemorative = "commemorative-medal"
    case certificateOfMerit = "bang-khen"
    case commendation = "giay-khen"
    case nonStatutory = "non-statutory"
  }

  package var id: String
  package var name: String
  package var englishName: String?
  package var aliases: [String] = []
  package var kind: Kind
  package var level: String
  package var classes: [AwardClass] = []
  /// Who may receive it; empty where the catalogue does not say.
  package var recipients: [Recipient.Kind] = []
  /// Levels that may decide it besides `level`.
  package var otherLevels: [String] = []
  /// Articles of the law on emulation and commendation.
  package var articles: [String] = []
  /// The last day on which it could be decided.
  package var validTo: PartialDate?
  /// For sorting only, smaller is higher; one number for each class. Never printed.
  package var precedence: [Int] = []

  package var isStatutory: Bool { kind != .nonStatutory }
  package var levels: [String] { [level] + otherLevels }
}

/// Class I, II or III (hạng).
package enum AwardClass: String, Sendable, CaseIterable {
  case first = "nhat"
  case second = "nhi"
  case third = "ba"

  package var name: String {
    switch self {
    case .first: "hạng Nhất"
    case .second: "hạng Nhì"
    case .third: "hạng Ba"
    }
  }

  /// 0 for the highest.
  package var rank: Int {
    switch self {
    case .first: 0
    case .second: 1
    case .third: 2
    }
  }
}

/// The level of the authority that decides a form (cấp).
package struct AwardLevel: Sendable {
  package var id: String
  package var name: String
  package var englishName: String?
  package var articles: [String] = []
  /// The last day on which this authority existed.
  package var validTo: PartialDate?
}

/// Why somebody was commended: merit, a sudden deed, a campaign, a career (loại hình khen thưởng).
package struct CommendationType: Sendable {
  package var id: String
  package var name: String
  package var aliases: [String] = []
}

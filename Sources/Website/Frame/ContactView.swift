import Publishing
import Theming

/// Whom to ask: an office, with links that call and write where the spelling allows it.
struct ContactView: TemplateView {
  var office: String?
  var phone: String?
  var email: String?

  static let fields: [Field<ContactView>] = [
    .text("office") { $0.office },
    .text("phone") { $0.phone },
    .text("phone_number") { $0.phone?.telephoneNumber },
    .text("email") { $0.email },
    .flag("is_email") { $0.email?.isMailAddress ?? false },
  ]

  var isEmpty: Bool { office == nil && phone == nil && email == nil }
}

extension String {
  /// The digits up to words such as "máy lẻ"; `nil` when there are none.
  var telephoneNumber: String? {
    let number = prefix { $0.isWholeNumber || " .-()+".contains($0) }
    let digits = number.filter { $0.isASCII && ($0.isWholeNumber || $0 == "+") }
    return digits.isEmpty ? nil : digits
  }
}

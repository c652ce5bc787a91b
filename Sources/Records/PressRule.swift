/// A rule of `site.yml` by which drafts of bulletins are composed: what is gathered, and what the draft is called. A rule releases
/// nothing; `guongsang press draft` writes a text, and an editor releases it.
package struct PressRule: Sendable {
  /// What one bulletin of the rule is about.
  package enum Every: String, Sendable, CaseIterable {
    case week = "tuan"
    case month = "thang"
    case campaign = "phong-trao"
    case decision = "quyet-dinh"
  }

  package var name: Located<String>
  package var every: Every
  /// The headline, with what the period says in braces: "Gương sáng tuần {tuan} năm {nam}". `nil` for the usual one.
  package var title: String?
  /// Nothing but what belongs to this campaign.
  package var campaign: Located<String>?
  /// Fewer stories than these make no bulletin.
  package var minimum = 0

  /// What a title may say in braces.
  package static func placeholders(of every: Every) -> [String] {
    switch every {
    case .week: ["tuan", "nam", "phong-trao"]
    case .month: ["thang", "nam", "phong-trao"]
    case .campaign: ["phong-trao"]
    case .decision: ["quyet-dinh"]
    }
  }
}

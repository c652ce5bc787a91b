/// Why a text was taken off the site or a bulletin held or killed: a class of reason for the reader. The editor's own words stay in the
/// source.
package enum WithdrawalReason: String, Sendable, CaseIterable, Codable {
  case consent = "rut-dong-y"
  case mistake = "sai-sot"
  case revoked = "huy-quyet-dinh"
  case legal = "theo-yeu-cau"
  case other = "khac"
}

import Records
import VietnameseText

/// What an award row and the records that it is joined to say together.
extension Site {
  /// When it was decided: as the row says, else as the decision does.
  package func decisionDate(of ref: Ref<Award>) -> PartialDate? {
    awards[ref].decisionDate ?? links(ref).decision.flatMap { decisions[$0].date }
  }

  /// The kind of work of the recipient: as the row says, since people change posts, else as their record does.
  package func roleClass(of ref: Ref<Award>) -> RoleClass? {
    awards[ref].roleClass ?? recipients[links(ref).recipient].roleClass
  }

  /// Days from the deed to the decision; `nil` unless both are known to the day and in this order.
  ///
  /// - Parameter deed: the day of the deed where the row gives none.
  package func daysToDecision(of ref: Ref<Award>, deed: PartialDate? = nil) -> Int? {
    guard let deed = awards[ref].deedDate ?? deed, let decided = decisionDate(of: ref) else { return nil }
    return deed.days(to: decided).flatMap { $0 >= 0 ? $0 : nil }
  }
}

import Diagnostics
import Records

/// One row while it is joined; what it lacks in the end keeps it out of the site.
package struct RowLinks: Sendable {
  package var recipient: Ref<Recipient>?
  package var form: Ref<AwardForm>?
  package var decision: Ref<IssuedDecision>?
  package var unit: Ref<Unit>?
  package var organisation: Ref<Organisation>?
  package var campaign: Ref<Campaign>?
  package var programme: Ref<Programme>?
  package var matches = AwardMatches()
  /// The places by which its person is found, as `Places` numbers them; -1 for none.
  var unitKey: Int32 = -1
  var organisationKey: Int32 = -1

  package init() {}
}

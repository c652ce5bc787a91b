import Records

/// The units and organisations among which places are found, of today and of former days, with who followed whom.
package struct Gazetteer: Sendable {
  package let units: Table<Unit>
  package let organisations: Table<Organisation>
  let unitIDs: IDIndex<Unit>
  let organisationIDs: IDIndex<Organisation>
  /// Those that each unit became, by its position.
  let unitSuccessors: [[Ref<Unit>]]
  /// Those that each unit was made from.
  let unitPredecessors: [[Ref<Unit>]]
  let organisationSuccessors: [Ref<Organisation>?]
  /// The name of the site's province, without its kind; `nil` where nothing says it.
  let province: String?

  package init(
    units: Table<Unit>, organisations: Table<Organisation>, unitIDs: IDIndex<Unit>,
    organisationIDs: IDIndex<Organisation>, unitSuccessors: [[Ref<Unit>]],
    unitPredecessors: [[Ref<Unit>]], organisationSuccessors: [Ref<Organisation>?], province: String?
  ) {
    (self.units, self.organisations) = (units, organisations)
    (self.unitIDs, self.organisationIDs) = (unitIDs, organisationIDs)
    (self.unitSuccessors, self.unitPredecessors) = (unitSuccessors, unitPredecessors)
    self.organisationSuccessors = organisationSuccessors
    self.province = province
  }
}

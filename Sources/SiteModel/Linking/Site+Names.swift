import Records

extension Site {
  /// What a record is called in running text.
  package func name(of target: Target) -> String {
    switch target {
    case .text(let text): title(of: text)
    case .recipient(let ref): recipients[ref].name
    case .decision(let ref): decisions[ref].number
    case .unit(let ref): units[ref].fullName
    case .organisation(let ref): organisations[ref].name
    case .programme(let ref): programmes[ref].name
    }
  }
}

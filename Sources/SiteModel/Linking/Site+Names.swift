extension Site {
  /// What a record is called in running text.
  package func name(of target: Target) -> String {
    switch target {
    case .recipient(let ref): recipients[ref].name
    case .campaign(let ref): campaigns[ref].title
    case .decision(let ref): decisions[ref].number
    case .unit(let ref): units[ref].fullName
    case .story(let ref): stories[ref].title
    case .organisation(let ref): organisations[ref].name
    case .programme(let ref): programmes[ref].name
    case .consultation(let ref): consultations[ref].title
    }
  }
}

import SiteModel

/// How front matter refers to rows: by the slug of a decision when all its rows are meant, else by their own ids.
struct AwardReferences {
  private(set) var ids: [String] = []
  /// Rows that have neither; the text names them.
  private(set) var others: [Ref<Award>] = []

  init(_ awards: [Ref<Award>], in site: Site) {
    let wanted = Set(awards)
    var whole: Set<Ref<IssuedDecision>> = []
    for ref in awards {
      let decision = site.links(ref).decision
      if let decision, whole.contains(decision) { continue }
      if let decision, site.decisions[decision].awards.allSatisfy(wanted.contains) {
        whole.insert(decision)
        ids.append(site.decisions[decision].slug)
      } else if site.awards[ref].id.isEmpty {
        others.append(ref)
      } else {
        ids.append(site.awards[ref].id)
      }
    }
  }
}

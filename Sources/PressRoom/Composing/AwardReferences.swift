import Records
import SiteModel

/// How front matter refers to rows: by the slug of a decision when all its rows are meant, else by their own ids.
struct AwardReferences {
  private(set) var ids: [String] = []
  /// Rows that have neither; the text names them.
  private(set) var others: [Ref<Award>] = []

  /// - Parameter incomplete: slugs of decisions of which some rows may not be seen; such a decision stands for more than its
  ///   visible rows.
  init(_ awards: [Ref<Award>], in site: Site, incomplete: Set<String>) {
    let wanted = Set(awards)
    var whole: Set<Ref<IssuedDecision>> = []
    for ref in awards {
      let decision = site.links(ref).decision
      if let decision, whole.contains(decision) { continue }
      if let decision, !incomplete.contains(site.decisions[decision].slug),
        site.decisions[decision].awards.allSatisfy(wanted.contains)
      {
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

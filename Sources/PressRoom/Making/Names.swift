import Bulletins
import Publishing
import Records
import SiteModel

/// Everybody a bulletin names, each once, in the order of the text, then of the awards.
struct PressNames {
  private(set) var people: [PressName] = []
  private(set) var organisations: [PressName] = []

  init(_ bulletin: Bulletin, _ links: BulletinLinks, of site: Site) {
    let paths = SitePaths(site.settings)
    var seen: Set<Target> = []
    let mentioned = bulletin.body.references.compactMap { site.targets[$0.id] }
    for target in mentioned + links.awards.map({ .recipient(site.links($0).recipient) })
    where seen.insert(target).inserted {
      switch target {
      case .recipient(let ref):
        let recipient = site.recipients[ref]
        let name = PressName(name: recipient.name, address: paths.absolute(paths.page(recipient)))
        if recipient.kind == .individual { people.append(name) } else { organisations.append(name) }
      case .organisation(let ref):
        let organisation = site.organisations[ref]
        organisations.append(
          PressName(name: organisation.name, address: paths.absolute(paths.page(organisation))))
      case .text, .decision, .unit, .programme: break
      }
    }
  }
}

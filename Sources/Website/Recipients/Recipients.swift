import Publishing
import SiteModel

extension SiteContext {
  /// A page for each recipient, and the list of all by name.
  var recipientFiles: [OutputFile] {
    guard has(.recipients) else { return [] }
    let pages = site.recipients.refs.map { ref in
      let recipient = site.recipients[ref]
      return page(paths.page(recipient), kind: .recipient, origin: recipient.place.file) { [self] output in
        templates.recipient.render(RecipientPage(ref, self), to: &output)
      }
    }
    let sorted = sortedByName(site.recipients.refs)
    let index = linkList(
      in: paths.folder(.recipients), heading: wording.recipients, summary: wording.aboutRecipients,
      count: sorted.count
    ) { [self] range in
      sorted[range].map { ref in
        let recipient = site.recipients[ref]
        let links = site.links(ref)
        let home =
          links.organisation.map { site.organisations[$0].name } ?? links.unit.map { site.units[$0].fullName }
        let note = [recipient.role, home].compactMap { $0 }.joined(separator: ", ")
        return LinkItem(
          path: paths.page(recipient), title: recipient.name, note: note, count: links.awards.count)
      }
    }
    return pages + index
  }
}

import Records
import SiteModel

/// Other stories on the same person, campaign, unit or topics, the closest first.
///
/// Only the neighbours in time of each list are looked at, so the work for a story does not grow with the
/// site, and a new story changes the pages of its neighbours only.
func relatedStories(to ref: Ref<Story>, in site: Site, limit: Int) -> [Ref<Story>] {
  let links = site.links(ref)
  var scores: [Ref<Story>: Int] = [:]
  func count(_ stories: [Ref<Story>], weight: Int) {
    for neighbour in neighbours(of: ref, in: stories, count: 6) { scores[neighbour, default: 0] += weight }
  }
  for recipient in links.about.prefix(20) { count(site.links(recipient).stories, weight: 8) }
  if let campaign = links.campaign { count(site.links(campaign).stories, weight: 3) }
  if let unit = links.unit { count(site.links(unit).stories, weight: 3) }
  for tag in site.stories[ref].tags.prefix(20) {
    if let topic = site.topic(tag.slug) { count(topic.stories, weight: 2) }
  }
  let ranked = scores.sorted { a, b in
    a.value != b.value ? a.value > b.value : distance(a.key, ref) < distance(b.key, ref)
  }
  return ranked.prefix(limit).map(\.key)
}

/// The neighbours in time of a story in a list that may hold it: older ones first; the oldest take newer ones.
func neighbours(of ref: Ref<Story>, in stories: [Ref<Story>], count: Int) -> [Ref<Story>] {
  var low = 0
  var high = stories.count
  while low < high {
    let middle = (low + high) / 2
    if stories[middle] < ref { low = middle + 1 } else { high = middle }
  }
  let after = low < stories.count && stories[low] == ref ? low + 1 : low
  let older = stories[after..<min(stories.count, after + count)]
  let newer = stories[max(0, low - (count - older.count))..<low]
  return Array(older) + newer.reversed()
}

/// Older ones count as nearer, so that the order has no ties.
private func distance(_ other: Ref<Story>, _ ref: Ref<Story>) -> Int {
  let steps = other.index - ref.index
  return steps > 0 ? 2 * steps : 1 - 2 * steps
}

extension Site {
  /// Topics stand in the order of their slugs.
  func topic(_ slug: String) -> Topic? {
    var low = 0
    var high = topics.count
    while low < high {
      let middle = (low + high) / 2
      if topics[middle].tag.slug < slug { low = middle + 1 } else { high = middle }
    }
    return low < topics.count && topics[low].tag.slug == slug ? topics[low] : nil
  }
}

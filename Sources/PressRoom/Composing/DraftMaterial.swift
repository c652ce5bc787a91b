import Records
import SiteModel
import VietnameseText

/// What a draft tells of, gathered from what may be seen and nothing else.
struct DraftMaterial {
  /// Those about people of the grassroots and direct workers first, then the newest.
  var stories: [Ref<Story>] = []
  /// In the order of the lists.
  var awards: [Ref<Award>] = []
  /// The newest point that belongs here of every series that is no part of another.
  var results: [(series: Series, point: Result)] = []

  var isEmpty: Bool { stories.isEmpty && awards.isEmpty && results.isEmpty }
}

extension DraftMaterial {
  /// - Parameter campaign: what does not belong to it is left out.
  init(within days: ClosedRange<Int>, of campaign: Ref<Campaign>?, in site: Site) {
    stories = site.stories.refs.filter { ref in
      guard let date = site.stories[ref].publication.date else { return false }
      return days.contains(date.instant.date(in: site.settings.zone).firstDay)
        && (campaign == nil || site.links(ref).campaign == campaign)
    }
    // What is decided in one period and handed over in another is told in both.
    awards = site.awards.refs.filter { ref in
      let dates = [site.decisionDate(of: ref), site.awards[ref].ceremony]
      return dates.contains { $0.map { days.contains($0) } ?? false }
        && (campaign == nil || site.links(ref).campaign == campaign)
    }
    results = site.series.filter { campaign == nil || $0.campaign == campaign }.newest { point in
      (point.asOf ?? PartialDate(point.period)).map { days.contains($0) } ?? false
    }
    sortStories(in: site)
  }

  init(_ campaign: Ref<Campaign>, in site: Site) {
    let links = site.links(campaign)
    (stories, awards) = (links.stories, links.awards)
    results = links.series.map { site.series[$0] }.newest { _ in true }
    sortStories(in: site)
  }

  init(_ decision: Ref<IssuedDecision>, in site: Site) {
    awards = site.decisions[decision].awards
    let rows = Set(awards)
    stories = site.stories.refs.filter { !rows.isDisjoint(with: site.links($0).awards) }
    sortStories(in: site)
  }

  private mutating func sortStories(in site: Site) {
    stories = stories.enumerated().map {
      (rank: pressRank($0.element, site), offset: $0.offset, ref: $0.element)
    }
    .sorted { ($0.rank, $0.offset) < ($1.rank, $1.offset) }.map(\.ref)
  }
}

extension ClosedRange<Int> {
  /// Whether all days that the date can be lie within.
  fileprivate func contains(_ date: PartialDate) -> Bool {
    contains(date.firstDay) && contains(date.lastDay)
  }
}

extension [Series] {
  fileprivate func newest(_ belongs: (Result) -> Bool) -> [(series: Series, point: Result)] {
    filter { $0.partOf == nil }.compactMap { series in
      series.points.last(where: belongs).map { (series, $0) }
    }
  }
}

import Diagnostics
import Records
import VietnameseText

/// Campaigns, their programmes, and the series of results with their sums.
extension Linking where Stage: HasRows {
  mutating func linkCampaigns() {
    for ref in site.campaigns.refs {
      let campaign = site.campaigns[ref]
      for written in campaign.programmes {
        guard let programme = resolve(written, in: programmes, .unknownProgramme) else { continue }
        site.campaignLinks[ref.index].programmes.append(programme)
        site.programmeLinks[programme.index].campaigns.append(ref)
      }
      site.campaignLinks[ref.index].owner = campaign.owner.flatMap { organisations.ref($0) }
      addSeries(campaign.results, of: ref)
    }
    addSeries(records.indicators, of: nil)
    sortPoints()
    for ref in site.awards.refs {
      guard let campaign = site.awardLinks[ref.index].campaign else { continue }
      site.campaignLinks[campaign.index].awards.append(ref)
    }
    checkSums()
  }

  private mutating func addSeries(_ results: [Result], of campaign: Ref<Campaign>?) {
    for result in results {
      guard let position = site.seriesByID[result.indicator] else {
        site.seriesByID[result.indicator] = site.series.count
        if let campaign { site.campaignLinks[campaign.index].series.append(site.series.count) }
        site.series.append(Series(first: result, campaign: campaign))
        continue
      }
      if site.series[position].campaign != campaign {
        let problem = Diagnostic(.duplicateID, result.indicator, at: result.place)
        let first = site.series[position].points.first?.place ?? result.place
        diagnostics.append(problem.note(.firstHere, at: first))
        continue
      }
      add(result, to: position)
    }
  }

  private mutating func sortPoints() {
    for position in site.series.indices {
      site.series[position].points.sort { ($0.period, $0.place.line ?? 0) < ($1.period, $1.place.line ?? 0) }
      site.series[position].takeWordsOfPoints()
    }
  }

  private mutating func add(_ result: Result, to position: Int) {
    let series = site.series[position]
    if series.measure != result.measure {
      diagnostics.append(
        Diagnostic(
          .mixedMeasures, result.indicator, result.measure, series.measure, at: result.place))
    }
    if let twin = series.points.first(where: { $0.period == result.period }) {
      let problem = Diagnostic(.duplicatePoint, result.indicator, result.period, at: result.place)
      diagnostics.append(problem.note(.firstHere, at: twin.place))
      return
    }
    site.series[position].points.append(result)
  }

  /// The parts of an indicator, where a period has at least two of them, must add up to the whole.
  private mutating func checkSums() {
    var parts: [String: [String: [Result]]] = [:]
    for series in site.series {
      for point in series.points {
        guard let whole = point.partOf else { continue }
        if site.seriesByID[whole.value] == nil {
          let near = nearMisses(of: whole.value, among: site.seriesByID.keys.sorted())
          diagnostics.append(
            Diagnostic(.unknownIndicator, whole.value, at: whole.place, suggestions: near))
          continue
        }
        parts[whole.value, default: [:]][point.period, default: []].append(point)
      }
    }
    for (whole, periods) in parts.sorted(by: { $0.key < $1.key }) {
      guard let position = site.seriesByID[whole] else { continue }
      for point in site.series[position].points {
        guard let summands = periods[point.period], summands.count > 1 else { continue }
        let sum = summands.dropFirst().reduce(Optional(summands[0].value)) { $0?.adding($1.value) }
        guard let sum, sum != point.value else { continue }
        let problem = Diagnostic(
          .partsDoNotSum, whole, point.period, sum.text(in: .data), point.value.text(in: .data),
          at: point.place)
        diagnostics.append(problem)
      }
    }
  }
}

extension Series {
  fileprivate init(first: Result, campaign: Ref<Campaign>?) {
    self.init(
      indicator: first.indicator, name: first.indicator, measure: first.measure, campaign: campaign,
      isCumulative: first.isCumulative, partOf: first.partOf?.value, points: [first])
  }

  /// What the points say of the whole series: the newest that says it counts, in whichever order the rows stand.
  fileprivate mutating func takeWordsOfPoints() {
    name = points.last { $0.name != nil }?.name ?? indicator
    isCumulative = points.last?.isCumulative ?? false
    partOf = points.last { $0.partOf != nil }?.partOf?.value
  }
}

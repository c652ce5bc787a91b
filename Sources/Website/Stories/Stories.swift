import Publishing
import SiteModel

extension SiteContext {
  /// A page for each story, the list of all, and the lists of the topics.
  var storyFiles: [OutputFile] {
    guard has(.stories) else { return [] }
    let pages = site.stories.refs.map { ref in
      let story = site.stories[ref]
      return page(paths.page(story), kind: .story, origin: story.file) { [self] output in
        templates.story.render(StoryPage(ref, self), to: &output)
      }
    }
    let folder = paths.folder(.stories)
    let list = storyList(
      site.stories.refs, in: folder, heading: wording.exemplars, summary: wording.aboutStories, trail: [],
      kind: .list,
      origin: folder)
    return pages + list
  }

  var topicFiles: [OutputFile] {
    guard has(.tags) else { return [] }
    let folder = paths.folder(.tags)
    let topics = site.topics
    let index = linkList(
      in: folder, heading: wording.topics, summary: wording.aboutTopics, count: topics.count
    ) { [self] range in
      topics[range].map {
        LinkItem(path: paths.page($0), title: $0.tag.name, count: $0.stories.count)
      }
    }
    let lists = topics.flatMap { topic in
      storyList(
        topic.stories, in: paths.page(topic), heading: topic.tag.name, summary: nil,
        trail: [Link(path: folder, title: wording.topics)], kind: .list, origin: paths.page(topic),
        hasFeed: false)
    }
    return index + lists
  }
}

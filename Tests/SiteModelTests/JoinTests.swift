import Diagnostics
import Testing

@testable import Records
@testable import SiteModel

/// Every join can be walked from both of its ends.
@Suite struct JoinTests {
  private let files = [
    "data/units.csv": "id,type,name,successors,valid_to\nxa-a,xa,A,xa-b,2025-06-30\nxa-b,xa,B,,\n",
    "data/organisations.csv": "id,name,superior,successor\nso,Sở,ubnd,\nubnd,UBND,,\nphong,Phòng,,so\n",
    "data/programmes.csv": "id,name\nde-an,Đề án\n",
    "data/recipients.csv":
      "id,kind,name,unit,organisation\nlan,ca-nhan,Lê Lan,xa-b,so\nan,ca-nhan,Lê An,xa-a,\n",
    "campaigns/c/index.md": text("programme: [de-an]", "owner: ubnd"),
    "awards/a.csv": """
    id,recipient,form,class,decision,decision_date,issuer,campaign,programme
    dong-1,lan,huan-chuong,ba,1/QĐ,2025,Bộ,c,de-an
    dong-2,lan,bang-khen,,2/QĐ,2025,Bộ,,
    dong-3,an,bang-khen,,2/QĐ,2025,Bộ,c,

    """,
    "stories/a.md": story(
      "about: [lan]", "awards: [{form: huan-chuong}]", "campaign: c", "unit: xa-b", "tags: [y tế]"),
    "stories/b.md": story("about: [lan, an]", "date: 2026-02-01", "tags: [Y TẾ, khác]"),
  ]

  @Test func joinsLeadThereAndBack() throws {
    let (site, problems) = linked(files)
    try #require(problems.isEmpty, "\(problems.map(described))")
    let ids: ([Ref<Award>]) -> [String] = { $0.map { site.awards[$0].id } }
    let slugs: ([Ref<Story>]) -> [String] = { $0.map { site.stories[$0].slug } }
    // Newest first.
    #expect(slugs(site.stories.refs) == ["b", "a"])
    #expect(site.storyLinks.map { ids($0.awards) } == [["dong-1", "dong-2", "dong-3"], ["dong-1"]])
    #expect(site.recipientLinks.map { slugs($0.stories) } == [["b", "a"], ["b"]])
    #expect(site.recipientLinks.map { ids($0.awards) } == [["dong-1", "dong-2"], ["dong-3"]])
    #expect(site.decisions.records.map { ids($0.awards) } == [["dong-1"], ["dong-2", "dong-3"]])
    #expect(site.awards.refs.map { site.links($0).decision?.index } == [0, 1, 1])
    #expect(site.campaignLinks.map { ids($0.awards) } == [["dong-1", "dong-3"]])
    #expect(site.campaignLinks.map { slugs($0.stories) } == [["a"]])
    #expect(site.campaignLinks.map { $0.owner.map { site.organisations[$0].id } } == ["ubnd"])
    #expect(site.programmeLinks.map { ids($0.awards) } == [["dong-1"]])
    #expect(site.programmeLinks.map { $0.campaigns.map { site.campaigns[$0].id } } == [["c"]])
    #expect(site.topics.map(\.tag.slug) == ["khac", "y-te"])
    #expect(site.topics.map { slugs($0.stories) } == [["b"], ["b", "a"]])
  }

  @Test func placesLeadThereAndBack() throws {
    let (site, problems) = linked(files)
    try #require(problems.isEmpty, "\(problems.map(described))")
    let people: ([Ref<Recipient>]) -> [String] = { $0.map { site.recipients[$0].id } }
    #expect(site.unitLinks.map { people($0.recipients) } == [["an"], ["lan"]])
    #expect(
      site.unitLinks.map { $0.awards.map { site.awards[$0].id } } == [["dong-3"], ["dong-1", "dong-2"]])
    #expect(site.unitLinks.map { $0.stories.map { site.stories[$0].slug } } == [[], ["a"]])
    #expect(site.unitLinks.map { $0.successors.map(\.index) } == [[1], []])
    #expect(site.unitLinks.map { $0.predecessors.map(\.index) } == [[], [0]])
    #expect(site.organisationLinks.map { people($0.recipients) } == [["lan"], [], []])
    #expect(site.organisationLinks.map { $0.superior?.index } == [1, nil, nil])
    #expect(site.organisationLinks.map { $0.successor?.index } == [nil, nil, 0])
    #expect(site.organisationLinks.map { $0.predecessors.map(\.index) } == [[2], [], []])
  }

  @Test func namesakesKnowEachOtherAndAreNeverOne() {
    let rows = (1...8).map { "lan-\($0),ca-nhan,Lê Lan\n" }.joined()
    let site = linked(["data/recipients.csv": "id,kind,name\n" + rows]).site
    #expect(site.recipients.count == 8)
    #expect(site.recipientLinks.allSatisfy { (5...6).contains($0.namesakes.count) })
    #expect(site.recipients.refs.allSatisfy { !site.links($0).namesakes.contains($0) })
  }

  @Test(arguments: [
    ("anh.jpg", "stories/2026/bai/index.md", "stories/2026/bai/anh.jpg", "anh.jpg"),
    ("anh/a.jpg", "stories/2026/bai/index.md", "stories/2026/bai/anh/a.jpg", "anh/a.jpg"),
    ("/stories/2026/bai/a.jpg", "stories/2026/bai/index.md", "stories/2026/bai/a.jpg", "a.jpg"),
    ("../kin/a.jpg", "stories/2026/bai/index.md", "stories/2026/kin/a.jpg", "a.jpg"),
    ("/stories/2026/kin/a.jpg", "stories/2026/bai/index.md", "stories/2026/kin/a.jpg", "a.jpg"),
    ("kin/a.jpg", "stories/2026/bai.md", "stories/2026/kin/a.jpg", "a.jpg"),
  ])
  func aFileOfAnotherTextsFolderIsCalledByItsBareName(
    written: String, text: String, path: String, name: String
  ) throws {
    let file = try #require(ContentFile(written, from: "Content/" + text))
    #expect(file.path == "Content/" + path)
    #expect(file.name == name)
  }

  @Test(arguments: ["../../../../a.jpg", "/../a.jpg", "../../../a.jpg", "a\\b.jpg", "/"])
  func aPathOutOfContentIsNoFile(written: String) {
    #expect(ContentFile(written, from: "Content/stories/2026/bai.md") == nil)
  }
}

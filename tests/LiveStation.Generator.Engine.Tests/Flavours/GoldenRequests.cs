using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

/// <summary>The part of the golden API for requests: bodies, queries, rules, pages, and a message from the service.</summary>
internal static class GoldenRequests
{
    private static readonly ZoneModel Abroad =
        new("Abroad", Given.Doc("Where some are."), "https://abroad.example", "", "US");

    private static readonly FieldModel IsLive = Given.Field("isLive", "IsLive", ScalarKind.Boolean);

    public static GroupModel Group() => Given.Group(
        "Shows",
        Given.Enum("Mood", Given.Value("CALM", "Calm"), Given.Value("LOUD", "Loud")),
        Sponsor(),
        Show(),
        Request(),
        Create(),
        Delete(),
        List(),
        Search()) with
    {
        Callbacks = EquatableArray.Of(new CallbackModel(
            "showBegan", "Began", Given.Doc("A show began."), "Show", "page-of-showBegan", CertaintyKind.Older,
            EquatableArray.Of(new MessageModel("noon", """{"id":"s1","note":"-"}""")))),
    };

    // Both sent and received.
    private static TypeModel Sponsor() => Given.Type("Sponsor", Given.Field("name", "Name", ScalarKind.Text)) with
    {
        Use = TypeUse.Both,
    };

    private static TypeModel Show() => Given.Type(
        "Show",
        Given.Field("id", "Id", ScalarKind.Text),
        Given.Field("note", "Note", ScalarKind.Text) with { Nothing = EquatableArray.Of("\"-\"") },
        Given.Field("sponsor", "Sponsor", new ObjectRef("Sponsor"), optional: true)) with
    {
        Key = new FieldRef("id", "Id", Given.Text, false),
    };

    private static TypeModel Request() => Given.Type(
        "ShowRequest",
        Given.Field("title", "Title", ScalarKind.Text) with
        {
            Rules = new RulesModel { Length = new LengthModel(3, 20), Pattern = "[a-z]*" },
        },
        Given.Field("mood", "Mood", new EnumRef("Mood"), optional: true) with
        {
            Default = "CALM",
            Rules = new RulesModel { OneOf = EquatableArray.Of(new ChoiceModel(null, EquatableArray.Of("CALM"))) },
        },
        IsLive,
        Given.Field("start", "Start", ScalarKind.TimestampKst14, optional: true) with
        {
            Rules = new RulesModel
            {
                Min = new BoundModel(new NumberModel("600000"), new OriginModel(null)),
                Required = Requirement("true"),
            },
        },
        Given.Field("sponsors", "Sponsors", new ListRef(new ObjectRef("Sponsor"))),
        Given.Field("tax", "Tax", ScalarKind.Integer32, optional: true) with { Zones = EquatableArray.Of(Abroad) }) with
    {
        Use = TypeUse.Sent,
    };

    private static RequirementModel Requirement(string value) => new(EquatableArray.Of(new TermModel(
        new FieldRef("isLive", "IsLive", IsLive.Type, false), EquatableArray.Of(new TermValueModel(value, value)))));

    private static OperationModel Create() => Given.Operation("createShow", "Create", new ObjectRef("Show")) with
    {
        Method = "POST",
        Body = "ShowRequest",
        Life = EquatableArray.Of(new LifeStepModel("Show", new TransitionModel(
            EquatableArray.Of("CALM"), "LOUD", "createShow", null, CertaintyKind.Documented))),
        Examples = EquatableArray.Of(Given.Example("noon", [], """{"content":{"id":"s1","note":"-"}}""") with
        {
            Request = """{"title":"noon","isLive":false,"sponsors":[]}""",
        }),
    };

    private static OperationModel Delete() =>
        Given.Operation("deleteShow", "Delete", new NothingRef(), Given.Parameter("id", Given.Text)) with
        {
            Method = "DELETE",
            Reply = ReplyShape.None,
            Zones = EquatableArray.Of(Abroad),
            Certainty = CertaintyKind.ThirdParty,
            Examples = EquatableArray.Of(Given.Example("gone", ["s1"], "") with { Body = null }),
        };

    private static OperationModel List() => Given.Operation("listShows", "List", new ObjectRef("Show")) with
    {
        Reply = ReplyShape.List,
        Paging = new PagingModel(1, 50, new FieldRef("id", "Id", Given.Text, false)),
        Query = EquatableArray.Of(
            Given.Field("mood", "Mood", new EnumRef("Mood")),
            Given.Field("page", "Page", ScalarKind.Integer32, optional: true) with
            {
                Rules = new RulesModel { Min = new BoundModel(new NumberModel("1"), null) },
            },
            Given.Field("size", "PageSize", ScalarKind.Integer32, optional: true)),
        Examples = EquatableArray.Of(Given.Example("none", [], """{"content":[],"total":0}""") with
        {
            Query = EquatableArray.Of(new QueryValueModel("mood", "CALM"), new QueryValueModel("page", "1")),
        }),
    };

    private static OperationModel Search() => Given.Operation("searchShows", "Search", new ObjectRef("Show")) with
    {
        Reply = ReplyShape.Counted,
        Query = EquatableArray.Of(Given.Field("most", "Most", ScalarKind.DurationMinutes, optional: true)),
        Examples = EquatableArray.Of(Given.Example("one", [], """{"content":{"id":"s1","note":"-"},"total":1}""")),
    };
}

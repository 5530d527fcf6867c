using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

/// <summary>A small invented API that uses every feature once.</summary>
internal static class Golden
{
    public static ApiModel Model { get; } = Given.Api(Stations(), Words(), GoldenRequests.Group()) with { Service = Service() };

    /// <summary>The same API, in which stations have a life cycle.</summary>
    public static ApiModel Living { get; } = Given.Api(
        Given.Waiting(WithStates(Stations())), Words(), GoldenRequests.Group()) with { Service = Service() };

    private static GroupModel WithStates(GroupModel stations) => stations with
    {
        Types = stations.Types.Select(type => type.Name == "Station" ? type with
        {
            States = new StatesModel(
                new FieldRef("band", "Band", new EnumRef("Band"), IsOptional: false),
                EquatableArray.Of(
                    new TransitionModel(default, "FM", "createStation", null, CertaintyKind.Documented),
                    new TransitionModel(EquatableArray.Of("FM"), "AM", null, Given.Doc("It ages."), CertaintyKind.Documented))),
        } : type).ToEquatableArray(),
    };

    private static ServiceModel Service() => Given.Service() with
    {
        Zones = EquatableArray.Of(
            new ZoneModel("Home", Given.Doc("Where most are."), "https://radio.example", "/v1", "KR"),
            new ZoneModel("Abroad", Given.Doc("Where some are."), "https://abroad.example", "", "US")),
        Paging = new PagingStyleModel("page", "size", 1, 50),
        Errors = EquatableArray.Of(
            Given.Error(429, "Too Many", "TooMany") with
            {
                Layer = ErrorLayerKind.Gateway,
                HttpStatus = null,
                Class = ErrorClassKind.Throttled,
                Retry = RetryKind.AfterDelay,
                Certainty = CertaintyKind.Inferred,
            },
            Given.Error(1404, "NOT_FOUND", "NotFound")),
    };

    private static GroupModel Stations() => Given.Group(
        "Stations",
        Given.Type("Mast", Given.Field("height", "Height", ScalarKind.Number)),
        Given.Type(
            "Station",
            Given.Field("id", "Id", ScalarKind.Integer64),
            Given.Field("name", "Name", ScalarKind.Text),
            Given.Field("band", "Band", new EnumRef("Band")),
            Given.Field("mast", "Mast", new ObjectRef("Mast")),
            Given.Field("spare", "Spare", new ObjectRef("Mast"), optional: true),
            Given.Field("page", "Page", ScalarKind.Uri),
            Given.Field("since", "Since", ScalarKind.TimestampMilliseconds) with
            {
                Aliases = EquatableArray.Of("start"),
            },
            Given.Field("loop", "Loop", ScalarKind.DurationSeconds, optional: true) with
            {
                When = Given.Doc("Only while it repeats."),
                Certainty = CertaintyKind.ExampleOnly,
            },
            Given.Field("key", "Key", ScalarKind.Secret),
            Given.Field("tags", "Tags", new ListRef(Given.Text)),
            Given.Field("hits", "Hits", new MapRef(Given.Whole), optional: true),
            Given.Field("extra", "Extra", ScalarKind.Json)),
        Get(),
        List());

    private static OperationModel Get() =>
        Given.Operation("getStation", "Get", new ObjectRef("Station"), Given.Parameter("stationId", Given.Text)) with
        {
            Examples = EquatableArray.Of(
                Given.Example("on-air", ["s-1"], """{"content":{"id":1,"name":"한강","band":"FM"}}"""),
                Given.Failure("gone", ["s-0"], 1404)),
        };

    private static OperationModel List() =>
        Given.Operation(
            "listStations", "List", new ObjectRef("Station"), Given.Parameter("band", new EnumRef("Band"))) with
        {
            Reply = ReplyShape.List,
            Examples = EquatableArray.Of(Given.Example("none", ["AM"], """{"content":[],"total":0}""")),
        };

    private static GroupModel Words() => Given.Group(
        "Words",
        Given.Enum("Band", Given.Value("FM", "Fm", "High"), Given.Value("AM", "Am", "Low") with
        {
            Aliases = EquatableArray.Of("MW"),
        }) with
        {
            Facts = EquatableArray.Of(new FactModel("Quality", new EnumRef("Quality"), Given.Doc("How it sounds."))),
        },
        Given.Enum("Quality", Given.Value("HIGH", "High"), Given.Value("LOW", "Low")));
}

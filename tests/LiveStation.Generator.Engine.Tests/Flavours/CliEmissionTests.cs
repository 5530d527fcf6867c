using System.Text.RegularExpressions;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

/// <summary>The commands of the flavour <c>cli</c>.</summary>
public sealed partial class CliEmissionTests
{
    [Theory]
    [InlineData("ReStream", "GetServiceUrls", "re-stream", "get-service-urls")]
    [InlineData("Vod2Live", "List", "vod2-live", "list")]
    [InlineData("HTTPServers", "GetIPs", "http-servers", "get-i-ps")]
    [InlineData("Completion", "Help", "completion-2", "help")]
    public void Groups_and_commands_are_named_like_the_client_in_kebab_case(
        string group, string operation, string groupName, string commandName)
    {
        GroupModel model = Given.Group(group, Given.Operation("getIt", operation, Given.Text));

        Commands(model, "Radio").ShouldContain($"\"{groupName}\",");
        Commands(model, group).ShouldContain($"new(\"{commandName}\", ");
    }

    [Fact]
    public void A_path_value_is_an_argument_and_its_request_is_that_of_the_client()
    {
        string command = Command(Given.Operation("getAir", "Get", Given.Text, Given.Parameter("channelId", Given.Text)));

        command.ShouldContain("""
            new("channel-id", CommandType.String, new("The channelId.", "한글: The channelId.")) { IsRequired = true },
            """.Trim());
        command.ShouldContain("""
            run.ObjectAsync(GetAirOperation.Call(run.Value(Codecs.String, "channel-id")), Codecs.String);
            """.Trim());
    }

    [Fact]
    public void An_optional_value_of_the_query_is_an_option()
    {
        string command = Command(Given.Operation("findAir", "Find", Given.Text) with
        {
            Query = EquatableArray.Of(
                Given.Field("band", "Band", ScalarKind.Text, optional: true), Given.Field("most", "Most", ScalarKind.Integer32, optional: true)),
        });

        command.ShouldContain("""new("band", CommandType.String, new("The band.", "한글: The band.")),""");
        command.ShouldContain("""Band = run.ValueOrDefault(Codecs.String, "band"),""");
        command.ShouldContain("""Most = run.ValueOrNull(Codecs.Int32, "most"),""");
    }

    [Fact]
    public void A_member_of_an_object_in_the_body_is_an_option_with_a_dot()
    {
        string command = Command(
            Given.Operation("sendAir", "Send", Given.Text) with { Method = "POST", Body = "Outer" },
            Sent("Outer", Given.Field("inner", "Inner", new ObjectRef("Inner"))),
            Sent("Inner", Given.Field("wireName", "BetterName", ScalarKind.Boolean), Given.Field("outer", "Outer", new ObjectRef("Outer"), true)));

        command.ShouldContain("""
            new("inner.better-name", CommandType.Boolean, new("The wireName.", "한글: The wireName."), "inner", "wireName") { IsRequired = true },
            """.Trim());
        // An object that contains itself has no end.
        command.ShouldContain("\"inner.outer\"");
        command.ShouldNotContain("\"inner.outer.");
        command.ShouldContain("Body = OuterShape.Type,");
    }

    [Theory]
    [InlineData("output", "Output", "body.output")]
    [InlineData("dryRun", "DryRun", "body.dry-run")]
    [InlineData("band", "Band", "body.band")]
    [InlineData("other", "Other", "other")]
    public void A_name_that_is_not_available_has_a_prefix(string wire, string name, string option)
    {
        string command = Command(
            Given.Operation("sendAir", "Send", Given.Text, Given.Parameter("band", Given.Text)) with { Method = "POST", Body = "Request" },
            Sent("Request", Given.Field(wire, name, ScalarKind.Text)));

        command.ShouldContain($"\"{option}\", CommandType.String");
    }

    [Theory]
    [InlineData("DELETE", true)]
    [InlineData("GET", false)]
    [InlineData("PUT", false)]
    public void What_deletes_is_destructive(string method, bool expected) =>
        Command(Given.Operation("getAir", "Get", Given.Text) with { Method = method }).Contains("IsDestructive = true").ShouldBe(expected);

    [Fact]
    public void A_change_to_a_state_without_an_exit_is_destructive_and_a_passing_state_is_waited_for()
    {
        FieldRef state = new("state", "State", new EnumRef("State"), IsOptional: false);
        TransitionModel close = Step(["OPEN"], "CLOSED", "closeDoor");
        TypeModel door = Given.Type("Door", Given.Field("id", "Id", ScalarKind.Text), Given.Field("state", "State", new EnumRef("State"))) with
        {
            Key = new FieldRef("id", "Id", Given.Text, IsOptional: false),
            States = new StatesModel(state, EquatableArray.Of(
                Step([], "OPENING", "makeDoor"), Step(["OPENING"], "OPEN", null), Step(["OPEN"], "STUCK", null), Step(["STUCK"], "OPEN", null), close)),
        };
        GroupModel group = Given.Group(
            "Air",
            door,
            Given.Enum(
                "State", Given.Value("OPENING", "Opening"), Given.Value("OPEN", "Open"), Given.Value("STUCK", "Stuck"),
                Given.Value("CLOSED", "Closed")),
            Given.Operation("getDoor", "Get", new ObjectRef("Door"), Given.Parameter("doorId", Given.Text)),
            Given.Operation("makeDoor", "Make", new ObjectRef("Door")) with
            {
                Method = "POST", Life = EquatableArray.Of(new LifeStepModel("Door", Step([], "OPENING", "makeDoor"))),
            },
            Given.Operation("closeDoor", "Close", new ObjectRef("Door"), Given.Parameter("doorId", Given.Text)) with
            {
                Method = "PUT", Life = EquatableArray.Of(new LifeStepModel("Door", close)),
            });

        string file = Commands(Given.Waiting(group), "Air");

        file.ShouldContain("""Wait = new("state", "id", new[] { "OPENING" }, GetDoorCommand.Create, ""),""");
        file.ShouldContain("""Wait = new("state", "id", new[] { "OPENING" }, GetDoorCommand.Create, "door-id"),""");
        file[file.IndexOf("class CloseDoorCommand", StringComparison.Ordinal)..].ShouldContain("IsDestructive = true,");
    }

    [Fact]
    public void Rules_are_in_the_text_of_an_option_and_refer_to_other_options()
    {
        FieldModel field = Given.Field("length", "Length", ScalarKind.DurationSeconds, optional: true) with
        {
            Rules = RulesModel.None with
            {
                Min = new BoundModel(NumberModel.Of(5), null),
                Required = new RequirementModel(EquatableArray.Of(new TermModel(
                    new FieldRef("useDvr", "UseDvr", new ScalarRef(ScalarKind.Boolean), IsOptional: false),
                    EquatableArray.Of(new TermValueModel("true", "true"))))),
            },
        };

        string command = Command(
            Given.Operation("sendAir", "Send", Given.Text) with { Method = "POST", Body = "Request" },
            Sent("Request", field));

        command.ShouldContain("The length. Required if use-dvr is true. Must be at least 5 seconds.");
        command.ShouldContain("use-dvr 값이 true인 경우 필수입니다. 5초 이상이어야 합니다.");
    }

    [Fact]
    public void The_help_of_a_key_names_every_command_that_lists_its_objects_but_the_command_itself()
    {
        BehaviorModel key = BehaviorModel.None with { KeyOf = EquatableArray.Of("Air", "Sea") };
        OperationModel Lists(string id, string name, string type) =>
            Given.Operation(id, name, Given.Text) with { Effect = new EffectModel(EffectKind.Lists, type) };
        FieldModel airId = Given.Field("airId", "AirId", ScalarKind.Text, optional: true) with { Behavior = key };

        string file = Commands(
            Given.Group(
                "Air", Lists("listAirs", "List", "Air"), Lists("listSeas", "ListSeas", "Sea") with { Query = EquatableArray.Of(airId) },
                Given.Operation("findAir", "Find", Given.Text) with { Query = EquatableArray.Of(airId) }),
            "Air");

        string find = file[file.IndexOf("class FindAirCommand", StringComparison.Ordinal)..];
        find.ShouldContain("The airId. Listed by: air list, air list-seas.");
        find.ShouldContain("조회 명령: air list, air list-seas.");
        file[file.IndexOf("class ListSeasCommand", StringComparison.Ordinal)..].ShouldContain("The airId. Listed by: air list.");
    }

    [Fact]
    public void The_first_columns_are_the_key_the_own_name_and_the_state()
    {
        TypeModel door = Given.Type(
            "Door", Given.Field("state", "State", ScalarKind.Boolean), Given.Field("fileName", "FileName", ScalarKind.Text),
            Given.Field("doorName", "DoorName", ScalarKind.Text), Given.Field("doorId", "DoorId", ScalarKind.Text));
        TypeModel kept = door with
        {
            Key = new FieldRef("doorId", "DoorId", new ScalarRef(ScalarKind.Text), IsOptional: false),
            States = new StatesModel(new FieldRef("state", "State", new ScalarRef(ScalarKind.Boolean), IsOptional: false), default),
        };

        string shapes = Emitted.File("Air.Shapes.g.cs", Given.Api(Given.Group("Air", kept, Given.Type("Plain", door.Fields[1]))), Emitted.Cli);

        shapes.ShouldContain("""new("doorId", CommandType.String, place: 1),""");
        shapes.ShouldContain("""new("doorName", CommandType.String, place: 2),""");
        shapes.ShouldContain("""new("state", CommandType.Boolean, place: 3),""");
        shapes.ShouldContain("""new("fileName", CommandType.String),""");
    }

    [Fact]
    public void Prose_with_signs_of_XML_is_printed_as_it_is()
    {
        OperationModel operation = Given.Operation("getAir", "Get", Given.Text) with { Doc = Given.Doc("<b>\"A\" & 'b'</b>\n\\") };

        Commands(Given.Group("Air", operation), "Air").ShouldContain("""new("<b>\"A\" & 'b'</b> \\.", "한글: <b>\"A\" & 'b'</b> \\.")""");
    }

    private static TransitionModel Step(string[] from, string? to, string? operation) =>
        new(from.ToEquatableArray(), to, operation, operation is null ? Given.Doc("It happens.") : null, CertaintyKind.Documented);

    private static TypeModel Sent(string name, params FieldModel[] fields) =>
        Given.Type(name, fields) with { Use = TypeUse.Sent };

    // On one line, however long it is.
    private static string Command(OperationModel operation, params TypeModel[] types)
    {
        string file = Commands(Given.Group("Air", [operation, .. types]), "Air");
        return Spaces().Replace(file[file.IndexOf("Command\n{", StringComparison.Ordinal)..], " ").Replace("( ", "(");
    }

    private static string Commands(GroupModel group, string name) => Emitted.File($"{name}.Commands.g.cs", Given.Api(group), Emitted.Cli);

    [GeneratedRegex("\\s+")]
    private static partial Regex Spaces();
}

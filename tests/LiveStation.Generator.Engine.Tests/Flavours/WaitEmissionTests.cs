using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

public sealed class WaitEmissionTests
{
    private static readonly FieldRef State = new("state", "State", new EnumRef("State"), IsOptional: false);

    private static readonly TypeModel Door =
        Given.Type("Door", Given.Field("id", "Id", ScalarKind.Integer64), Given.Field("state", "State", State.Type)) with
        {
            Key = new FieldRef("id", "Id", new ScalarRef(ScalarKind.Integer64), IsOptional: false),
            States = new StatesModel(State, EquatableArray.Of(
                Step([], "MADE"), Step(["MADE"], "OPEN"), Step(["OPEN"], "SHUT"), Step(["SHUT"], "OPEN"), Step(["OPEN", "SHUT"], "GONE")))
            {
                Gone = EquatableArray.Of("GONE"),
            },
        };

    private static readonly EnumModel States = Given.Enum(
        "State", Given.Value("MADE", "Made"), Given.Value("OPEN", "Open"), Given.Value("SHUT", "Shut"), Given.Value("GONE", "Gone"));

    [Fact]
    public void The_table_has_every_state_with_all_states_that_follow() => Emitted.Member(
        "internal static class DoorStates", "Air.States.g.cs", Api(Get("Door"))).ShouldBe("""
        /// <summary>The states of <see cref="Door" /> and the states that follow them.</summary>
        internal static class DoorStates
        {
            internal static readonly StateTable<Door, State> Instance = new(
                StateJson.Codec,
                static item => item.State,
                new[] { State.Gone },
                new StateRow<State>(State.Made, State.Open, State.Shut, State.Gone),
                new StateRow<State>(State.Open, State.Open, State.Shut, State.Gone),
                new StateRow<State>(State.Shut, State.Open, State.Shut, State.Gone));
        }
        """);

    [Fact]
    public void A_method_waits_with_the_operation_that_reads_the_object() => Body("WaitUntilAsync", Get("Door")).ShouldBe("""
        public Task<Door> WaitUntilAsync(
            string doorId,
            State state,
            WaitOptions<Door>? options = null,
            CancellationToken cancellationToken = default) =>
            DoorStates.Instance.WaitAsync(
                _transport,
                GetDoorOperation.Call(doorId),
                static found => found,
                state,
                options,
                cancellationToken);
        """);

    [Fact]
    public void An_object_inside_the_result_is_found_by_its_members() => Body(
        "WaitUntilAsync",
        Get("Frame"),
        Given.Type("Frame", Given.Field("wing", "Wing", new ObjectRef("Wing"), optional: true)),
        Given.Type("Wing", Given.Field("door", "Door", new ObjectRef("Door")))).ShouldContain("static found => found.Wing?.Door,");

    [Fact]
    public void An_object_in_a_map_is_found_by_the_last_value_of_the_path()
    {
        OperationModel get = Get("Door") with { Result = new MapRef(new ObjectRef("Door")) };

        Body("WaitUntilAsync", get).ShouldContain("found => StateFind.InMap(found, doorId),");
    }

    [Fact]
    public void An_object_in_a_list_is_found_by_its_key_which_is_a_parameter()
    {
        OperationModel list = Given.Operation("listDoors", "List", new ObjectRef("Door")) with { Reply = ReplyShape.List };

        string method = Body("WaitUntilDoorAsync", list);

        method.ShouldContain("    long id,\n    State state,");
        method.ShouldContain("found => StateFind.InList(found, item => item.Id == id),");
    }

    [Fact]
    public void A_list_inside_an_optional_member_can_be_absent() => Body(
        "WaitUntilAsync",
        Get("House") with { Reply = ReplyShape.Counted },
        Given.Type("House", Given.Field("doors", "Doors", new ListRef(new ObjectRef("Door")), optional: true)))
        .ShouldContain("found => StateFind.InList(found.Value.Doors ?? default, item => item.Id == id),");

    [Fact]
    public void Parameters_of_the_operation_keep_their_names()
    {
        OperationModel get = Given.Operation(
            "getDoor", "Get", new ObjectRef("Door"), Given.Parameter("state", Given.Text), Given.Parameter("found", Given.Text));

        string method = Body("WaitUntilAsync", get);

        method.ShouldContain("    string state,\n    string found,\n    State state_,\n");
        method.ShouldContain("static found_ => found_,\n        state_,\n");
    }

    [Fact]
    public void Optional_values_of_the_query_are_left_out() => Body(
        "WaitUntilAsync",
        Get("Door") with { Query = EquatableArray.Of(Given.Field("deep", "Deep", ScalarKind.Boolean, optional: true)) })
        .ShouldContain("GetDoorOperation.Call(doorId, null),");

    [Fact]
    public void Nothing_is_emitted_without_states() =>
        Emitted.Files(Golden.Model).ShouldAllBe(file => !file.Path.EndsWith(".States.g.cs") && !file.Content.Contains("WaitUntil"));

    // The method of the class, without indentation.
    private static string Body(string method, OperationModel operation, params TypeModel[] types)
    {
        string file = Emitted.File("Air.Operations.g.cs", Api(operation, types));
        string member = file[file.IndexOf($"    public Task<Door> {method}(", StringComparison.Ordinal)..];
        return string.Join('\n', member[..(member.IndexOf(';') + 1)].Split('\n').Select(line => line[4..]));
    }

    private static ApiModel Api(OperationModel operation, params TypeModel[] types) =>
        Given.Api(Given.Waiting(Given.Group("Air", [Door, States, operation, .. types])));

    private static OperationModel Get(string result) =>
        Given.Operation("getDoor", "Get", new ObjectRef(result), Given.Parameter("doorId", Given.Text)) with
        {
            Effect = new EffectModel(EffectKind.Reads, "Door"),
        };

    private static TransitionModel Step(string[] from, string to) =>
        new(from.ToEquatableArray(), to, null, Given.Doc("It happens."), CertaintyKind.Documented);
}

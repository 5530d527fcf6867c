using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.Cli;
using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Tests.Flavours.Support;

namespace LiveStation.Generator.Engine.Tests.Flavours;

/// <summary>What the texts of an operation contain about the states of objects, and which operations destroy one.</summary>
public sealed class LifeSentenceTests
{
    [Fact]
    public void The_initial_state_of_an_object_that_a_request_can_leave_out_is_not_in_the_text() =>
        Sentences(new LifeStepModel("Lamp", Step([], "BUILDING")), new LifeStepModel("Bulb", Step([], "NEW")))
            .ShouldBe(["The initial state of `Lamp` is `BUILDING`."]);

    [Fact]
    public void A_change_of_the_owner_is_in_the_text() =>
        Sentences(new LifeStepModel("Harbor", Step(["OPEN"], "BUSY")) { Owned = EquatableArray.Of("Lamp") })
            .ShouldBe(["This operation changes the state of `Harbor` from `OPEN` to `BUSY`."]);

    [Fact]
    public void A_required_state_of_any_object_is_in_the_text() =>
        Sentences(new LifeStepModel("Bulb", Step(["NEW", "USED"], null))).ShouldBe(["The state of `Bulb` must be `NEW` or `USED`."]);

    [Fact]
    public void A_boolean_state_is_named_by_its_property() =>
        Sentences(Flag([], "true"), Flag(["true"], "false"), Flag(["true"], null)).ShouldBe(
        [
            "`isLit` of `Lamp` is initially `true`.",
            "`isLit` of `Lamp` must be `true`. This operation changes it to `false`.",
            "`isLit` of `Lamp` must be `true`.",
        ]);

    [Theory]
    [InlineData(true, "", true)]
    [InlineData(true, "REMOVED", false)]
    [InlineData(true, "DARK", true)]
    [InlineData(false, "", false)]
    public void Only_an_enum_state_that_objects_never_leave_is_the_end_of_an_object(bool isEnum, string gone, bool isEnd)
    {
        TypeRef type = isEnum ? new EnumRef("State") : new ScalarRef(ScalarKind.Boolean);
        TransitionModel darken = Step(["LIT"], "DARK");
        TypeModel lamp = Given.Type("Lamp", Given.Field("state", "State", type)) with
        {
            States = new StatesModel(new FieldRef("state", "State", type, IsOptional: false), EquatableArray.Of(Step([], "LIT"), darken))
            {
                Gone = gone.Length > 0 ? EquatableArray.Of(gone) : default,
            },
        };
        OperationModel operation = Operation(new LifeStepModel("Lamp", darken));

        operation.IsDestructive(Given.Api(Given.Group("Lamps", lamp, operation))).ShouldBe(isEnd);
    }

    private static LifeStepModel Flag(string[] from, string? to) => new("Lamp", Step(from, to)) { Flag = "isLit" };

    private static TransitionModel Step(string[] from, string? to) =>
        new(from.ToEquatableArray(), to, "useLamp", null, CertaintyKind.Documented);

    private static OperationModel Operation(params LifeStepModel[] steps) => Given.Operation("useLamp", "Use", Given.Text) with
    {
        Method = "POST", Life = steps.ToEquatableArray(), Effect = new EffectModel(EffectKind.Creates, "Lamp"),
    };

    private static string[] Sentences(params LifeStepModel[] steps) =>
        [.. LifeSentences.Of(Operation(steps), new MarkdownMarkup()).Select(sentence => sentence.En)];
}

using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>How the service keeps the objects of a type, and who changes them.</summary>
public sealed class ResourceBindingTests
{
    private static readonly DocText Storm = new("A storm.", "폭풍.");

    [Fact]
    public void A_type_with_an_owner_is_a_resource_with_a_limit() => Lighthouse.Type("Lamp").Resource.ShouldBe(
        new ResourceModel { Owners = EquatableArray.Of("account"), AtMost = 20 });

    [Fact]
    public void Objects_can_belong_to_another_object_and_end_at_a_time() => Lighthouse.Type("Repair").Resource.ShouldBe(
        new ResourceModel { Owners = EquatableArray.Of("Lamp"), Until = "archiveTime" });

    [Fact]
    public void A_log_has_the_member_that_contains_what_happened() => Lighthouse.Type("LampEntry").Resource.ShouldBe(
        new ResourceModel { Owners = EquatableArray.Of("Lamp"), Log = "news" });

    [Fact]
    public void A_view_shows_the_objects_of_another_type_and_needs_no_owner() => Lighthouse.Type("LampSign").Resource.ShouldBe(
        new ResourceModel { View = "Lamp" });

    [Fact]
    public void External_objects_can_be_all_of_a_type() =>
        Lighthouse.Type("Keeper").Resource!.External.ShouldBe(new ExternalModel(default));

    [Fact]
    public void External_objects_can_be_those_that_meet_conditions() =>
        In(Lighthouse.With("external: true", "external: { name: [Kim, Lee] }"), "Keeper").Resource!.External.ShouldBe(
            new ExternalModel(EquatableArray.Of(new ConditionModel("name", EquatableArray.Of("Kim", "Lee")))));

    [Fact]
    public void Objects_can_have_owners_of_several_types() =>
        In(Lighthouse.With("owner: Lamp\n    log", "owner: [Lamp, Keeper]\n    log"), "LampEntry").Resource!.Owners.ShouldBe(
            EquatableArray.Of("Lamp", "Keeper"));

    [Fact]
    public void A_type_without_these_keys_is_no_resource() => Lighthouse.Type("Drawing").Resource.ShouldBeNull();

    [Fact]
    public void A_life_cycle_has_the_states_of_objects_that_are_gone() =>
        Lighthouse.Type("Lamp").States!.Gone.ShouldBe(EquatableArray.Of("REMOVED"));

    [Fact]
    public void A_state_can_be_a_boolean() =>
        Lighthouse.Type("Repair").States!.Transitions.Select(one => one.To).ShouldBe(["false", "true"]);

    [Fact]
    public void A_transition_can_happen_after_a_time_and_emit_an_entry() => Lighthouse.Transition("Lamp", 1).ShouldBe(
        new TransitionModel(
            EquatableArray.Of("BUILDING"), "DARK", null, new DocText("Construction ends.", "건설 완료."), CertaintyKind.Documented)
        {
            After = new AfterModel(30 * 86_400_000L, null),
            Emits = "BUILT",
        });

    [Fact]
    public void A_transition_can_be_caused_by_an_actor_under_conditions() => Lighthouse.Transition("Lamp", 3).ShouldBe(
        new TransitionModel(EquatableArray.Of("LIT"), "BROKEN", null, Storm, CertaintyKind.Documented)
        {
            Actor = "storm",
            If = EquatableArray.Of(new ConditionModel("isTall", EquatableArray.Of("true"))),
            Emits = "DAMAGED",
        });

    [Fact]
    public void A_transition_can_happen_together_with_an_owned_object() => Lighthouse.Transition("Lamp", 4).With.ShouldBe(
        EquatableArray.Of(new WithModel("Repair", EquatableArray.Of("true"))));

    [Theory]
    [InlineData("500 ms", 500L)]
    [InlineData("90s", 90_000L)]
    [InlineData("5 min", 300_000L)]
    [InlineData("1 h", 3_600_000L)]
    [InlineData("unknown", null)]
    public void A_transition_happens_after_a_time_of_any_unit_or_one_that_is_unknown(string after, long? milliseconds) =>
        In(Lighthouse.With("after: 30 d", "after: " + after), "Lamp").States!.Transitions[1].After.ShouldBe(
            new AfterModel(milliseconds, null));

    [Theory]
    [InlineData("duration", null, "duration")]
    [InlineData("archiveTime", null, "archiveTime")]
    [InlineData("Lamp.startTime", "Lamp", "startTime")]
    public void A_transition_happens_after_a_duration_or_at_a_time_of_an_object(string after, string? type, string path) =>
        In(Lighthouse.With("after: duration", "after: " + after), "Repair").States!.Transitions[1].After.ShouldBe(
            new AfterModel(null, path) { Type = type });

    [Fact]
    public void The_service_has_its_actors_with_their_texts() => Lighthouse.Model.Service.Actors.ShouldBe(
        EquatableArray.Of(new ActorModel("storm", new DocText("Wind and waves.", "바람과 파도."))));

    [Fact]
    public void An_error_has_the_refusals_that_it_is_for() => Lighthouse.Model.Service.Errors.Select(error => error.For).ShouldBe([
        EquatableArray.Of(RefusalKind.Missing),
        EquatableArray.Of(RefusalKind.State, RefusalKind.Needs, RefusalKind.Used, RefusalKind.Quota),
    ]);

    [Fact]
    public void A_callback_sends_the_entries_of_a_log_to_the_address_of_their_owner()
    {
        CallbackModel news = Lighthouse.Model.Groups[0].Callbacks[0];

        (news.Sends, news.To).ShouldBe(("LampEntry", EquatableArray.Of("callbackUrl")));
    }

    private static TypeModel In(SpecFile[] files, string type)
    {
        ApiModel model = SpecText.BindAll(files, out string[] mistakes).Model!;
        mistakes.ShouldBeEmpty();
        return model.Groups[0].Types.Single(one => one.Name == type);
    }
}

using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>What operations do with objects, and how their values are used.</summary>
public sealed class EffectBindingTests
{
    [Theory]
    [InlineData("buildLamp", EffectKind.Creates, "Lamp")]
    [InlineData("getLamp", EffectKind.Reads, "Lamp")]
    [InlineData("listLamps", EffectKind.Lists, "Lamp")]
    [InlineData("lightLamp", EffectKind.Updates, "Lamp")]
    [InlineData("removeLamp", EffectKind.Deletes, "Lamp")]
    [InlineData("planRepair", EffectKind.Creates, "Repair")]
    public void An_operation_has_one_effect_on_one_type(string id, object kind, string type)
    {
        EffectModel effect = Lighthouse.Operation(id).Effect.ShouldNotBeNull();

        (effect.Kind, effect.Type).ShouldBe(((EffectKind)kind, type));
    }

    [Fact]
    public void A_condition_is_about_the_request_and_about_the_object() => Lighthouse.Operation("lightLamp").Effect!.Needs.ShouldBe(
        EquatableArray.Of(new NeedModel(
            EquatableArray.Of(new ConditionModel("brightly", EquatableArray.Of("true"))),
            EquatableArray.Of(new ConditionModel("isTall", EquatableArray.Of("true"))),
            IsUnused: false,
            new DocText("Only a tall lamp can be lit brightly.", "높은 등대만 밝게 켤 수 있습니다."),
            CertaintyKind.Documented)));

    [Fact]
    public void A_condition_can_be_that_no_object_refers_to_the_object() =>
        Lighthouse.Operation("removeLamp").Effect!.Needs.Single().IsUnused.ShouldBeTrue();

    [Fact]
    public void A_list_can_be_limited_to_objects_that_meet_conditions() => Lighthouse.Operation("listDamage").Effect!.Only.ShouldBe(
        EquatableArray.Of(new ConditionModel("news", EquatableArray.Of("DAMAGED"))));

    [Fact]
    public void An_operation_can_emit_an_entry_of_the_log_of_the_owner() =>
        Lighthouse.Operation("planRepair").Emits.ShouldBe("PLANNED");

    [Fact]
    public void A_value_can_identify_an_object() =>
        Lighthouse.Field("BuildLampRequest", "keeperId").Behavior.KeyOf.ShouldBe(EquatableArray.Of("Keeper"));

    [Fact]
    public void A_value_can_set_a_member_of_another_name()
    {
        Lighthouse.Field("BuildLampRequest", "title").Behavior.Sets.ShouldBe(new SetsModel("name", default));
        Lighthouse.Operation("planRepair").Query.Single().Behavior.Sets.ShouldBe(new SetsModel("duration", default));
    }

    [Fact]
    public void Each_object_of_a_list_can_become_a_text() => Lighthouse.Field("BuildLampRequest", "drawings").Behavior.Sets.ShouldBe(
        new SetsModel("drawings", EquatableArray.Of(
            new TextPartModel { Path = "folder" }, new TextPartModel { Text = "/" }, new TextPartModel { Path = "file" })));

    [Fact]
    public void A_list_can_be_filtered_by_a_part_of_a_member_or_by_its_values() =>
        Lighthouse.Operation("listLamps").Query.Select(value => value.Behavior.Filter).ShouldBe([
            new FilterModel("name", IsPart: true, default),
            new FilterModel(
                "isLit",
                IsPart: false,
                EquatableArray.Of(new FilterValueModel("off", "false"), new FilterValueModel("on", "true"))),
        ]);

    [Fact]
    public void A_member_can_have_a_value_in_new_objects() => Lighthouse.Field("Lamp", "color").Behavior.Initial.ShouldBe("white");

    [Fact]
    public void A_member_can_be_present_under_conditions_only() => Lighthouse.Field("Lamp", "litTime").Behavior.PresentIf.ShouldBe(
        EquatableArray.Of(new ConditionModel("status", EquatableArray.Of("LIT"))));

    [Fact]
    public void A_member_can_be_shown_by_some_operations_only_and_be_masked()
    {
        BehaviorModel code = Lighthouse.Field("Lamp", "doorCode").Behavior;

        (code.ShownBy, code.Masked).ShouldBe((EquatableArray.Of("buildLamp", "getLamp"), 2));
    }

    [Fact]
    public void A_value_without_these_keys_has_no_behavior() =>
        Lighthouse.Field("Lamp", "name").Behavior.ShouldBeSameAs(BehaviorModel.None);
}

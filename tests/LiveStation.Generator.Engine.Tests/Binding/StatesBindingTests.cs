using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class StatesBindingTests
{
    private static readonly GroupModel Goods = SpecText.Bind("""
        group: Goods
        enums:
          Phase:
            doc: { en: How far it is., ko: 진행 상태. }
            values:
              OPEN: { en: Open., ko: 열림. }
              PAID: { en: Paid., ko: 결제됨. }
              SENT: { en: Sent., ko: 발송됨. }
        types:
          Order:
            doc: { en: An order., ko: 주문. }
            states:
              member: phase
              transitions:
                - { to: OPEN, by: placeOrder }
                - { from: OPEN, to: PAID, certainty: inferred, en: Money comes., ko: 입금. }
                - { from: [OPEN, PAID], by: touchOrder, en: Only a note changes., ko: 메모만 바뀜. }
                - { from: PAID, to: SENT, by: placeOrder }
            fields:
              phase: { type: Phase, name: Progress, optional: true, en: How far it is., ko: 진행 상태. }
          Parcel:
            doc: { en: A parcel., ko: 소포. }
            states: { member: phase, transitions: [{ from: OPEN, to: SENT, by: touchOrder }] }
            fields:
              phase: { type: Phase, en: How far it is., ko: 진행 상태. }
          Item:
            doc: { en: A thing., ko: 물건. }
            fields: { phase: { type: Phase, en: How far it is., ko: 진행 상태. } }
        operations:
          placeOrder:
            doc: { en: Orders., ko: 주문합니다. }
            route: POST /orders
            returns: none
            examples: { one: { status: 204 } }
          touchOrder:
            doc: { en: Touches., ko: 수정합니다. }
            route: PUT /orders
            returns: none
            examples: { one: { status: 204 } }
          viewOrder:
            doc: { en: Looks., ko: 조회합니다. }
            route: GET /orders
            returns: none
            examples: { one: { status: 204 } }
        """).Groups[0];

    private static readonly TransitionModel Begin = new(default, "OPEN", "placeOrder", null, CertaintyKind.Documented);

    private static readonly TransitionModel Pay = new(
        EquatableArray.Of("OPEN"), "PAID", null, new DocText("Money comes.", "입금."), CertaintyKind.Inferred);

    private static readonly TransitionModel Touch = new(
        EquatableArray.Of("OPEN", "PAID"),
        null,
        "touchOrder",
        new DocText("Only a note changes.", "메모만 바뀜."),
        CertaintyKind.Documented);

    private static readonly TransitionModel Send =
        new(EquatableArray.Of("PAID"), "SENT", "placeOrder", null, CertaintyKind.Documented);

    private static readonly TransitionModel Deliver =
        new(EquatableArray.Of("OPEN"), "SENT", "touchOrder", null, CertaintyKind.Documented);

    [Fact]
    public void A_life_cycle_has_the_field_with_the_state_and_its_steps_in_order() =>
        Type("Order").States.ShouldBe(new StatesModel(
            new FieldRef("phase", "Progress", new EnumRef("Phase"), IsOptional: true),
            EquatableArray.Of(Begin, Pay, Touch, Send)));

    [Fact]
    public void A_type_without_states_has_none_even_if_a_field_looks_like_one() => Type("Item").States.ShouldBeNull();

    [Fact]
    public void An_operation_has_all_its_steps_in_one_life_cycle() =>
        Operation("placeOrder").Life.ShouldBe(
            EquatableArray.Of(new LifeStepModel("Order", Begin), new LifeStepModel("Order", Send)));

    [Fact]
    public void An_operation_has_its_steps_in_several_life_cycles() =>
        Operation("touchOrder").Life.ShouldBe(
            EquatableArray.Of(new LifeStepModel("Order", Touch), new LifeStepModel("Parcel", Deliver)));

    [Fact]
    public void An_operation_without_steps_has_no_part_in_a_life_cycle() => Operation("viewOrder").Life.ShouldBeEmpty();

    private static TypeModel Type(string name) => Goods.Types.Single(type => type.Name == name);

    private static OperationModel Operation(string id) => Goods.Operations.Single(operation => operation.Id == id);
}

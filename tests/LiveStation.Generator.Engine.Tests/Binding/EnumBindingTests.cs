using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class EnumBindingTests
{
    private const string Text = """
        group: Goods
        enums:
          Level:
            doc: { en: How much., ko: 정도. }
            values:
              HIGH: { en: Much., ko: 많음. }
              LOW:  { en: Little., ko: 적음. }
          Alarm:
            doc: { en: What rings., ko: 울리는 것. }
            facts:
              level: { type: Level, name: HowMuch, en: How loud., ko: 크기. }
              seconds: { type: int, en: How long., ko: 길이. }
              once: { type: bool, en: Whether only once., ko: 한 번만 울리는지. }
              sound: { type: string, en: What is heard., ko: 소리. }
            values:
              FIRE_BELL: { level: HIGH, seconds: 30, once: false, sound: ding, aliases: [FIRE], en: Fire., ko: 불. }
              DOOR: { name: DoorBell, level: LOW, seconds: 2, once: true, sound: dong, certainty: older, en: Door., ko: 문. }
        """;

    private static readonly EnumModel Alarm = SpecText.Bind(Text).Groups[0].Enums[0];

    [Fact]
    public void Enum_values_keep_the_order_of_the_spec() =>
        SpecText.Bind(Text).Groups[0].Enums[1].Values.Select(value => value.Text).ShouldBe(["HIGH", "LOW"]);

    [Fact]
    public void A_value_gets_its_name_aliases_description_and_certainty()
    {
        Alarm.Values[0].Name.ShouldBe("FireBell");
        Alarm.Values[0].Aliases.ShouldBe(EquatableArray.Of("FIRE"));
        Alarm.Values[1].Name.ShouldBe("DoorBell");
        Alarm.Values[1].Certainty.ShouldBe(CertaintyKind.Older);
        Alarm.Values[1].Doc.ShouldBe(new DocText("Door.", "문."));
    }

    [Fact]
    public void Facts_are_typed() =>
        Alarm.Facts.Select(fact => (fact.Name, fact.Type)).ShouldBe(
        [
            ("HowMuch", new EnumRef("Level")),
            ("Seconds", new ScalarRef(ScalarKind.Integer32)),
            ("Once", new ScalarRef(ScalarKind.Boolean)),
            ("Sound", new ScalarRef(ScalarKind.Text)),
        ]);

    [Fact]
    public void A_fact_that_is_a_value_of_another_enum_becomes_its_csharp_name() =>
        Alarm.Values[0].Facts.ShouldBe(EquatableArray.Of("High", "30", "false", "ding"));
}

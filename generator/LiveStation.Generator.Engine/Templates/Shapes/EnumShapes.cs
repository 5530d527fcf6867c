using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Templates.Shapes;

/// <summary>Enums, and their parts.</summary>
internal static class EnumShapes
{
    /// <summary>An enum.</summary>
    public static ViewShape<EnumModel> Enum { get; } = new ViewShape<EnumModel>(
            "enum", "An extensible enum: the service can send values that the spec does not define.", "확장 가능한 열거형. 서비스는 명세에 정의되지 않은 값도 보낼 수 있습니다.")
        .One("name", () => SharedShapes.Name, "Name of the enum.", "열거형 이름", one => one.Name)
        .One("doc", () => SharedShapes.Doc, "Description.", "설명", one => one.Doc)
        .Many("facts", () => Fact!, "The facts that every value has.", "모든 값에 있는 사실", one => one.Facts)
        .Many(
            "values", () => Value!, "The values, in the order of the spec.", "값. 명세의 순서",
            one => one.Values.Select(value => new EnumValuePart(one, value)));

    private static ViewShape<FactModel> Fact { get; } = new ViewShape<FactModel>(
            "fact", "A fact that every value of an enum has.", "열거형의 모든 값에 있는 사실.")
        .One("name", () => SharedShapes.Name, "Name of the fact.", "사실의 이름", fact => fact.Name)
        .One("doc", () => SharedShapes.Doc, "Description.", "설명", fact => fact.Doc)
        .One("value", () => ValueShapes.Value, "Type of its values.", "값의 타입", fact => fact.Type);

    private static ViewShape<EnumValuePart> Value { get; } = new ViewShape<EnumValuePart>("enum_value", "A value of an enum.", "열거형의 값.")
        .Text("text", "The wire value.", "전송 값", part => part.Value.Text)
        .One("name", () => SharedShapes.Name, "Name of the value.", "값의 이름", part => part.Value.Name)
        .One("doc", () => SharedShapes.Doc, "Description.", "설명", part => part.Value.Doc)
        .Texts("aliases", "Other wire values with the same meaning.", "의미가 같은 다른 전송 값", part => part.Value.Aliases)
        .Many(
            "facts", () => FactValue!, "Its facts, in the order of the enum.", "사실. 열거형의 순서",
            part => part.Enum.Facts.Zip(part.Value.Facts, (fact, text) => new FactPart(fact, text)))
        .Certainty(part => part.Value.Certainty, part => part.Value.Note);

    private static ViewShape<FactPart> FactValue { get; } = new ViewShape<FactPart>("fact_value", "A fact of a value.", "값의 사실.")
        .One("name", () => SharedShapes.Name, "Name of the fact.", "사실의 이름", part => part.Fact.Name)
        .Text("text", "The fact; for an enum, the PascalCase name of its value.", "사실. 열거형이면 값의 PascalCase 이름", part => part.Text);

    private sealed record EnumValuePart(EnumModel Enum, EnumValueModel Value);

    private sealed record FactPart(FactModel Fact, string Text);
}

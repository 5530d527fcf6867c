using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Operations;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Checks;

/// <summary>A value that rules are about: a member of an object, or a parameter of a method.</summary>
/// <param name="Wire">Its name on the wire.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Access">The C# expression of the value.</param>
/// <param name="Type">Its type.</param>
/// <param name="CanBeNull">Whether its C# type can be null, or holds a state for being absent.</param>
/// <param name="IsRequired">Whether it must always be sent.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Zones">The zones it exists in; empty for all.</param>
internal sealed record CheckSubject(
    string Wire,
    string Name,
    string Access,
    TypeRef Type,
    bool CanBeNull,
    bool IsRequired,
    RulesModel Rules,
    EquatableArray<ZoneModel> Zones)
{
    /// <summary>C# name of the parameter that takes what does not hold.</summary>
    public string Checker { get; init; } = OperationChecks.Checker;

    /// <summary>Where objects travel that the value and those beside it are members of.</summary>
    public TypeUse Use { get; init; } = TypeUse.Sent;

    /// <summary>A member of an object.</summary>
    /// <param name="field">The member.</param>
    /// <param name="use">Where objects of its type travel.</param>
    public static CheckSubject Of(FieldModel field, TypeUse use) => new(
        field.Wire,
        field.Name,
        Member(field.Name),
        field.Type,
        ValueForm.Of(field, use).CanBeNull,
        // Null is written as one of the values that stand for it.
        !field.IsOptional && field.Nothing.Count == 0,
        field.Rules,
        field.Zones)
    {
        Use = use,
    };

    /// <summary>A parameter that stands in the path.</summary>
    /// <param name="parameter">The parameter.</param>
    public static CheckSubject Of(ParameterModel parameter) => new(
        parameter.Wire,
        MemberName.Parameter(parameter.Name),
        OperationParts.NameOf(parameter),
        parameter.Type,
        CanBeNull: false,
        // The route refuses what is empty.
        IsRequired: false,
        parameter.Rules,
        default);

    /// <summary>A parameter that stands in the query.</summary>
    /// <param name="field">The query value.</param>
    /// <param name="name">C# name of the parameter.</param>
    public static CheckSubject Of(FieldModel field, string name) => new(
        field.Wire, Identifier.Bare(name), name, field.Type, CanBeNull: false, IsRequired: true, field.Rules, field.Zones);

    /// <summary>The C# expression that is true when there is no value; null when there always is one.</summary>
    public string? Missing => Type switch
    {
        ScalarRef { Kind: ScalarKind.Text } => $"string.IsNullOrEmpty({Access})",
        EnumRef => $"{Access}.IsAbsent",
        _ when CanBeNull => $"{Access} is null",
        ScalarRef { Kind: ScalarKind.Secret } => $"{Access} == default",
        ScalarRef { Kind: ScalarKind.Uri } or ObjectRef => $"{Access} is null",
        _ => null,
    };

    /// <summary>The C# expression of both names of a value.</summary>
    /// <param name="wire">Its name on the wire.</param>
    /// <param name="name">Its C# name.</param>
    public static string Names(string wire, string name) =>
        $"new({CSharpLiteral.Of(wire)}, {CSharpLiteral.Of(name)})";

    /// <summary>The C# expression of a member.</summary>
    /// <param name="name">C# name of the member.</param>
    public static string Member(string name) => "value." + Identifier.Escape(name);
}

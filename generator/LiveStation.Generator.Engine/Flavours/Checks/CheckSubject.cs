using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.Operations;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Checks;

/// <summary>A value with rules: a member of an object, or a parameter of a method.</summary>
/// <param name="Wire">Its name on the wire.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Access">The C# expression of the value.</param>
/// <param name="Type">Its type.</param>
/// <param name="CanBeNull">Whether its C# type can be null, or has a state for an absent value.</param>
/// <param name="IsRequired">Whether it is always required.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Zones">The zones in which it is available; empty for all.</param>
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
    /// <summary>C# name of the parameter that collects violations.</summary>
    public string Checker { get; init; } = OperationChecks.Checker;

    /// <summary>Whether objects of the declaring type are sent, received or both.</summary>
    public TypeUse Use { get; init; } = TypeUse.Sent;

    /// <summary>A member of an object.</summary>
    /// <param name="field">The member.</param>
    /// <param name="use">Whether objects of its type are sent, received or both.</param>
    public static CheckSubject Of(FieldModel field, TypeUse use) => new(
        field.Wire,
        field.Name,
        Member(field.Name),
        field.Type,
        ValueForm.Of(field, use).CanBeNull,
        // Null is written as one of the values that represent it.
        !field.IsOptional && field.Nothing.Count == 0,
        field.Rules,
        field.Zones)
    {
        Use = use,
    };

    /// <summary>A path parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    public static CheckSubject Of(ParameterModel parameter) => new(
        parameter.Wire,
        MemberName.Parameter(parameter.Name),
        OperationParts.NameOf(parameter),
        parameter.Type,
        CanBeNull: false,
        // No route matches an empty path value.
        IsRequired: false,
        parameter.Rules,
        default);

    /// <summary>A query parameter.</summary>
    /// <param name="field">The query value.</param>
    /// <param name="name">C# name of the parameter.</param>
    public static CheckSubject Of(FieldModel field, string name) => new(
        field.Wire, Identifier.Bare(name), name, field.Type, CanBeNull: false, IsRequired: true, field.Rules, field.Zones);

    /// <summary>The C# expression that is true when the value is missing; null when it cannot be missing.</summary>
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

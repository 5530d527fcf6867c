using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>Rules for a value in a request.</summary>
internal sealed record RulesModel
{
    /// <summary>Rules without any restriction.</summary>
    public static RulesModel None { get; } = new();

    /// <summary>The minimum value; null for none.</summary>
    public BoundModel? Min { get; init; }

    /// <summary>The maximum value; null for none.</summary>
    public BoundModel? Max { get; init; }

    /// <summary>The length of a text in characters or of a list in items; null for any.</summary>
    public LengthModel? Length { get; init; }

    /// <summary>Regular expression that the whole text must match; null for any text.</summary>
    public string? Pattern { get; init; }

    /// <summary>Number that the value is a multiple of; null for any.</summary>
    public int? MultipleOf { get; init; }

    /// <summary>Enum values that are allowed, for all zones or for each zone; empty for all values.</summary>
    public EquatableArray<ChoiceModel> OneOf { get; init; }

    /// <summary>The condition under which an optional value is required; null when there is none.</summary>
    public RequirementModel? Required { get; init; }
}

/// <summary>A limit in the unit of the wire: a number, or an offset from another value.</summary>
/// <param name="Number">The number; the offset when there is an origin.</param>
/// <param name="Origin">The value that the limit is relative to; null for an absolute limit.</param>
internal sealed record BoundModel(NumberModel Number, OriginModel? Origin)
{
    /// <summary>Wire format of an absolute time; null when the limit is relative or not a time.</summary>
    public string? Time { get; init; }

    /// <summary>An absolute limit as written in the spec.</summary>
    public string Spelling => Time ?? Number.Text;
}

/// <summary>The origin of a relative limit.</summary>
/// <param name="Field">The field; null for the time of the call.</param>
internal sealed record OriginModel(FieldRef? Field);

/// <summary>A field of the same object that a rule refers to.</summary>
/// <param name="Wire">Its name in JSON.</param>
/// <param name="Name">Its name in PascalCase.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsOptional">Indicates whether it can be absent.</param>
internal sealed record FieldRef(string Wire, string Name, TypeRef Type, bool IsOptional)
{
    /// <summary>Indicates whether some of its values represent null.</summary>
    public bool HasNothing { get; init; }

    /// <summary>Indicates whether it always has a value.</summary>
    public bool IsCertain => !IsOptional && !HasNothing;
}

/// <summary>The allowed length of a value.</summary>
/// <param name="Min">The minimum length.</param>
/// <param name="Max">The maximum length; null for any.</param>
internal sealed record LengthModel(int Min, int? Max);

/// <summary>Enum values that are allowed.</summary>
/// <param name="Zone">The zone that the rule applies to; null for all zones.</param>
/// <param name="Values">The values.</param>
internal sealed record ChoiceModel(ZoneModel? Zone, EquatableArray<string> Values);

/// <summary>A condition under which an optional value is required.</summary>
/// <param name="Terms">The terms of the condition, which must all be true; empty for always.</param>
internal sealed record RequirementModel(EquatableArray<TermModel> Terms);

/// <summary>A term that is true when another field has one of the values.</summary>
/// <param name="Field">The other field: a boolean, an enum or text.</param>
/// <param name="Values">The values: <c>true</c> or <c>false</c>, values of the enum with their names, or texts.</param>
internal sealed record TermModel(FieldRef Field, EquatableArray<TermValueModel> Values);

/// <summary>One value of a condition.</summary>
/// <param name="Text">The wire value.</param>
/// <param name="Name">Name of the enum value, in PascalCase; otherwise the same as the text.</param>
internal sealed record TermValueModel(string Text, string Name);

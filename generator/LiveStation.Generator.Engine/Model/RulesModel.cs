using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>What must hold of a value that is sent.</summary>
internal sealed record RulesModel
{
    /// <summary>No rule at all.</summary>
    public static RulesModel None { get; } = new();

    /// <summary>The least value; null for none.</summary>
    public BoundModel? Min { get; init; }

    /// <summary>The largest value; null for none.</summary>
    public BoundModel? Max { get; init; }

    /// <summary>How many characters a text or how many items a list has; null for any.</summary>
    public LengthModel? Length { get; init; }

    /// <summary>Regular expression that the whole text matches; null for any text.</summary>
    public string? Pattern { get; init; }

    /// <summary>Number that the value is a multiple of; null for any.</summary>
    public int? MultipleOf { get; init; }

    /// <summary>Words that may be sent, for all zones or zone by zone; empty for all words.</summary>
    public EquatableArray<ChoiceModel> OneOf { get; init; }

    /// <summary>When the value must be sent although it is optional; null when that is up to the caller.</summary>
    public RequirementModel? Required { get; init; }
}

/// <summary>A limit in the unit of the wire: a number, or one counted from another value.</summary>
/// <param name="Number">The number; what is added when there is something to count from.</param>
/// <param name="Origin">What it is counted from; null for nothing.</param>
internal sealed record BoundModel(NumberModel Number, OriginModel? Origin)
{
    /// <summary>How a time by itself is written on the wire; null for what is no time or counted from something.</summary>
    public string? Time { get; init; }

    /// <summary>How the spec writes a limit that is counted from nothing.</summary>
    public string Spelling => Time ?? Number.Text;
}

/// <summary>What a relative limit is counted from.</summary>
/// <param name="Field">The field; null for the moment of the call.</param>
internal sealed record OriginModel(FieldRef? Field);

/// <summary>A field of the same object that a rule speaks of.</summary>
/// <param name="Wire">Its name in JSON.</param>
/// <param name="Name">Its name in Pascal case.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsOptional">Whether it may be absent.</param>
internal sealed record FieldRef(string Wire, string Name, TypeRef Type, bool IsOptional)
{
    /// <summary>Whether some of its values stand for "there is none".</summary>
    public bool HasNothing { get; init; }
}

/// <summary>How long a value is.</summary>
/// <param name="Min">At least.</param>
/// <param name="Max">At most; null for any.</param>
internal sealed record LengthModel(int Min, int? Max);

/// <summary>Words that may be sent.</summary>
/// <param name="Zone">The zone it holds in; null for all zones.</param>
/// <param name="Values">The values.</param>
internal sealed record ChoiceModel(ZoneModel? Zone, EquatableArray<string> Values);

/// <summary>When a value that could be left out must be sent.</summary>
/// <param name="Terms">What must hold, all of it; empty for always.</param>
internal sealed record RequirementModel(EquatableArray<TermModel> Terms);

/// <summary>That another field has one of a few values.</summary>
/// <param name="Field">The other field: a boolean, an enum or text.</param>
/// <param name="Values">The values: <c>true</c> or <c>false</c>, values of the enum with their names, or texts.</param>
internal sealed record TermModel(FieldRef Field, EquatableArray<TermValueModel> Values);

/// <summary>One value of a condition.</summary>
/// <param name="Text">As it stands on the wire.</param>
/// <param name="Name">Name of the value of an enum, in Pascal case; otherwise the text again.</param>
internal sealed record TermValueModel(string Text, string Name);

using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp;

/// <summary>Values as numbers in their wire unit, to compare them with limits.</summary>
internal static class Measure
{
    /// <summary>The C# expression of a value as a number.</summary>
    /// <param name="type">Type of the value.</param>
    /// <param name="access">The C# expression of the value.</param>
    /// <param name="canBeNull">Whether the value can be null; the number is null then.</param>
    public static string Of(TypeRef type, string access, bool canBeNull)
    {
        string member = (type as ScalarRef)?.Kind switch
        {
            ScalarKind.DurationMilliseconds => ".TotalMilliseconds",
            ScalarKind.DurationSeconds => ".TotalSeconds",
            ScalarKind.DurationMinutes => ".TotalMinutes",
            ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14 => ".ToUnixTimeMilliseconds()",
            _ => "",
        };
        return access + (canBeNull && member.Length > 0 ? "?" : "") + member;
    }

    /// <summary>The unit of a duration, as it is part of method names; null for other types.</summary>
    /// <param name="type">Type of the value.</param>
    public static string? DurationUnitOf(TypeRef type) => (type as ScalarRef)?.Kind switch
    {
        ScalarKind.DurationMilliseconds => "Milliseconds",
        ScalarKind.DurationSeconds => "Seconds",
        ScalarKind.DurationMinutes => "Minutes",
        _ => null,
    };

    /// <summary>Both names of a value. The runtime prepends the path of its object.</summary>
    /// <param name="field">The value.</param>
    public static string NamesOf(FieldRef field) => $"{{{field.Name}|{Braced(field.Wire)}}}";

    /// <summary>The literal text of a rule, with each brace doubled: single braces enclose the names of a value.</summary>
    /// <param name="text">The text.</param>
    public static string Braced(string text) => text.Replace("{", "{{").Replace("}", "}}");
}

using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours;

/// <summary>Values as numbers in the unit of the wire, to hold them against limits.</summary>
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

    /// <summary>The unit of a value on the wire, in short; empty when it has none.</summary>
    /// <param name="type">Type of the value.</param>
    public static string UnitOf(TypeRef type) => (type as ScalarRef)?.Kind switch
    {
        ScalarKind.DurationMilliseconds or ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14 => "ms",
        ScalarKind.DurationSeconds => "s",
        ScalarKind.DurationMinutes => "min",
        _ => "",
    };

    /// <summary>A limit in words.</summary>
    /// <param name="bound">The limit.</param>
    /// <param name="unit">Its unit.</param>
    public static string Text(BoundModel bound, string unit)
    {
        string number = unit.Length > 0 ? $"{bound.Number.TrimStart('-')} {unit}" : bound.Number.TrimStart('-');
        string sign = bound.Number.StartsWith("-", StringComparison.Ordinal) ? "-" : "+";
        return (bound.Origin, bound.Number) switch
        {
            (null, _) => sign == "-" ? "-" + number : number,
            ({ } origin, "0") => origin.Field?.Wire ?? "now",
            ({ } origin, _) => $"{origin.Field?.Wire ?? "now"} {sign} {number}",
        };
    }
}

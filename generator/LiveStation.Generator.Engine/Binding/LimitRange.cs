using System.Globalization;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The numbers that limits of a type can be. Beyond what .NET holds no value is, and C# may have no literal.</summary>
internal sealed record LimitRange(decimal Least, decimal Most, bool IsOfDoubles = false)
{
    private const long FirstTime = -62135596800000, LastTime = 253402300799999;

    private static readonly LimitRange Doubles = new(0, 0, IsOfDoubles: true);

    /// <summary>The numbers of limits by themselves.</summary>
    /// <param name="type">The type of what is limited.</param>
    public static LimitRange Of(TypeRef type) => (type as ScalarRef)?.Kind switch
    {
        ScalarKind.Int => new(int.MinValue, int.MaxValue),
        ScalarKind.Double => Doubles,
        ScalarKind.DurationMilliseconds => Spans(TimeSpan.TicksPerMillisecond),
        ScalarKind.DurationSeconds => Spans(TimeSpan.TicksPerSecond),
        ScalarKind.DurationMinutes => Spans(TimeSpan.TicksPerMinute),
        ScalarKind.TimestampMilliseconds => new(FirstTime, LastTime),
        _ => new(long.MinValue, long.MaxValue),
    };

    /// <summary>The numbers that are added to another value.</summary>
    /// <param name="type">The type of what is limited.</param>
    public static LimitRange Between(TypeRef type) =>
        type is ScalarRef { Kind: ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14 }
            ? new(FirstTime - LastTime, LastTime - FirstTime)
            : Of(type);

    /// <summary>What a number must be; null when it is that.</summary>
    /// <param name="number">The number, as a spec writes it.</param>
    public string? WhyNot(string number)
    {
        if (IsOfDoubles)
            return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
                && !double.IsInfinity(value) ? null : "a number from -1.7976931348623157E308 to 1.7976931348623157E308";
        // What a decimal cannot hold is far beyond.
        bool isWithin = RuleConflicts.Number(number) is { } exact && exact >= Least && exact <= Most;
        return isWithin ? null : FormattableString.Invariant($"a number from {Least} to {Most}");
    }

    private static LimitRange Spans(long ticks) => new(long.MinValue / ticks, long.MaxValue / ticks);
}

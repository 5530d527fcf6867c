using System.Globalization;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The range of the values of a type, and so of their limits: the range of the type in generated code.</summary>
internal sealed record NumberRange(decimal Least, decimal Most, bool IsOfDoubles = false)
{
    // The years 1 to 9999, which is the range of DateTimeOffset.
    private const long FirstTime = -62135596800000, LastTime = 253402300799999;

    private static readonly NumberRange Doubles = new(0, 0, IsOfDoubles: true);

    /// <summary>The range in messages: after the noun in English, before it in Korean.</summary>
    public Phrase Text => IsOfDoubles
        ? Between("-1.7976931348623157E308", "1.7976931348623157E308")
        : Between(Least.ToString(CultureInfo.InvariantCulture), Most.ToString(CultureInfo.InvariantCulture));

    /// <summary>Returns the range of the values themselves.</summary>
    /// <param name="kind">The type of the values.</param>
    public static NumberRange Of(ScalarKind kind) => kind switch
    {
        ScalarKind.Integer32 => new(int.MinValue, int.MaxValue),
        ScalarKind.Number => Doubles,
        ScalarKind.DurationMilliseconds => Spans(TimeSpan.TicksPerMillisecond),
        ScalarKind.DurationSeconds => Spans(TimeSpan.TicksPerSecond),
        ScalarKind.DurationMinutes => Spans(TimeSpan.TicksPerMinute),
        ScalarKind.TimestampMilliseconds => new(FirstTime, LastTime),
        _ => new(long.MinValue, long.MaxValue),
    };

    /// <summary>Returns the range of offsets from another value.</summary>
    /// <param name="kind">The type of the values.</param>
    public static NumberRange Between(ScalarKind kind) =>
        kind is ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14
            ? new(FirstTime - LastTime, LastTime - FirstTime)
            : Of(kind);

    /// <summary>Indicates whether a number is in the range.</summary>
    /// <param name="number">The number, as written in a spec.</param>
    public bool Holds(string number) => IsOfDoubles
        // Outside its range a double is infinite, which JSON cannot represent.
        ? double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value)
        // A number outside the range of decimal is outside this range too.
        : NumberModel.ValueOf(number) is { } exact && exact >= Least && exact <= Most;

    private static Phrase Between(string least, string most) => Phrase.Of("from {0} to {1}", "{0}에서 {1}까지의", least, most);

    private static NumberRange Spans(long ticks) => new(long.MinValue / ticks, long.MaxValue / ticks);
}

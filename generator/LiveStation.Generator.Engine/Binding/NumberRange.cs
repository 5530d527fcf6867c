using System.Globalization;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The numbers that values of a type, and so their limits, can be: as far as generated code has values of the type.</summary>
internal sealed record NumberRange(decimal Least, decimal Most, bool IsOfDoubles = false)
{
    // The years 1 to 9999, which is as far as DateTimeOffset goes.
    private const long FirstTime = -62135596800000, LastTime = 253402300799999;

    private static readonly NumberRange Doubles = new(0, 0, IsOfDoubles: true);

    /// <summary>The range in messages; in English after the noun, in Korean before it.</summary>
    public Phrase Text => IsOfDoubles
        ? Between("-1.7976931348623157E308", "1.7976931348623157E308")
        : Between(Least.ToString(CultureInfo.InvariantCulture), Most.ToString(CultureInfo.InvariantCulture));

    /// <summary>The numbers of values by themselves.</summary>
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

    /// <summary>The numbers that are added to another value.</summary>
    /// <param name="kind">The type of the values.</param>
    public static NumberRange Between(ScalarKind kind) =>
        kind is ScalarKind.TimestampMilliseconds or ScalarKind.TimestampKst14
            ? new(FirstTime - LastTime, LastTime - FirstTime)
            : Of(kind);

    /// <summary>Whether a number is one of them.</summary>
    /// <param name="number">The number, as a spec writes it.</param>
    public bool Holds(string number) => IsOfDoubles
        // Beyond its range a double is infinite, which JSON cannot say.
        ? double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value)
        // What a decimal cannot hold is far beyond.
        : NumberModel.ValueOf(number) is { } exact && exact >= Least && exact <= Most;

    private static Phrase Between(string least, string most) => Phrase.Of("from {0} to {1}", "{0}에서 {1}까지의", least, most);

    private static NumberRange Spans(long ticks) => new(long.MinValue / ticks, long.MaxValue / ticks);
}

using System.Globalization;
using System.Text;
using LiveStation.CommandLine.Terminal;
using LiveStation.CommandLine.Values;
using LiveStation.Runtime;

namespace LiveStation.Cli.Values;

/// <summary>Formats values of the client for reading.</summary>
internal static class ValuePiece
{
    private static readonly Piece Nothing = new("–", Ink.Faint);

    /// <summary>Returns a value of an open enum; an unknown value is highlighted.</summary>
    /// <typeparam name="TEnum">The enum of the known values.</typeparam>
    /// <param name="value">The value.</param>
    public static Piece Of<TEnum>(Open<TEnum> value)
        where TEnum : struct, Enum =>
        value.IsAbsent ? Nothing : new Piece(value.ToString(), value.UnknownValue is null ? Ink.Plain : Ink.Unknown);

    /// <summary>Returns any other value.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="value">The value; null is shown as a dash.</param>
    public static Piece Of<T>(T value) => value switch
    {
        null => Nothing,
        bool truth => truth ? "true" : "false",
        DateTimeOffset moment => KoreanTime.Of(moment),
        TimeSpan duration => DurationText.Of(duration),
        RawJson json => Encoding.UTF8.GetString(json.ToUtf8().Span),
        Secret hidden => new Piece(hidden.ToString(), Ink.Faint),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}

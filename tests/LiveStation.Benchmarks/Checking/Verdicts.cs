using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Benchmarks.Checking;

/// <summary>Whether a text is valid JSON according to the framework's reader and to a generated reader.</summary>
internal static class Verdicts
{
    private const string Malformed = "expected valid JSON";

    /// <summary>
    /// Whether the readers disagree: invalid JSON was accepted, or valid JSON was reported as invalid. An unexpected
    /// shape can be reported before the reader reaches the syntax error.
    /// </summary>
    public static bool Differ<T>(ReplyCodec<T> codec, byte[] utf8) => IsJson(utf8)
        ? Fault(codec, utf8) is { } fault && fault.StartsWith(Malformed, StringComparison.Ordinal)
        : Fault(codec, utf8) is null;

    private static string? Fault<T>(ReplyCodec<T> codec, byte[] utf8)
    {
        try
        {
            codec.Read(utf8);
            return null;
        }
        catch (JsonShapeException exception)
        {
            return exception.Expectation;
        }
    }

    private static bool IsJson(byte[] utf8)
    {
        Utf8JsonReader reader = new(utf8);
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Control.Routes;

/// <summary>A request to the control plane.</summary>
/// <param name="Values">The values of the route's placeholders.</param>
/// <param name="Query">Names and values of the query.</param>
/// <param name="Body">The body.</param>
/// <param name="Ended">Canceled when the caller disconnects.</param>
internal sealed record ControlRequest(
    IReadOnlyList<string> Values,
    IReadOnlyList<KeyValuePair<string, string>> Query,
    ReadOnlyMemory<byte> Body,
    CancellationToken Ended)
{
    /// <summary>What the request does, in a few words; null until its body was read.</summary>
    public LocalText? Action { get; set; }

    /// <summary>Reads the body; a missing body is an empty object.</summary>
    /// <param name="type">Describes the JSON of the body.</param>
    /// <exception cref="ControlFailure">The body is invalid.</exception>
    public T Read<T>(JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            ReadOnlySpan<byte> json = Body.IsEmpty ? "{}"u8 : Body.Span;
            return JsonSerializer.Deserialize(json, type) ?? throw new JsonException();
        }
        catch (JsonException exception)
        {
            // The message of the exception names types of this program.
            string place = exception.Path is { Length: > 1 } path ? $" The mistake is at {path}." : "";
            string members = string.Join(", ", type.Properties.Select(property => property.Name));
            throw ControlFailure.Invalid($"The body must be a JSON object with these members: {members}.{place}");
        }
    }

    /// <summary>Returns a number of the query; the default if it is missing.</summary>
    /// <param name="name">The name.</param>
    /// <param name="standard">The default.</param>
    /// <exception cref="ControlFailure">The value is not a number of at least 0.</exception>
    public long Number(string name, long standard)
    {
        string? text = Query.FirstOrDefault(pair => pair.Key == name).Value;
        return text is null ? standard : Number(text, name);
    }

    /// <summary>Returns the number in the path.</summary>
    /// <exception cref="ControlFailure">The value is not a number.</exception>
    public long PathNumber() => Number(Values[0], "number");

    private static long Number(string text, string name) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw ControlFailure.Invalid($"Specify {name} as a number, such as 1.");
}

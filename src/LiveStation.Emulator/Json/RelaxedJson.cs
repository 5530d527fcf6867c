using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LiveStation.Emulator.Json;

/// <summary>JSON with unescaped text, such as Korean, as the service writes it.</summary>
internal static class RelaxedJson
{
    /// <summary>The options for writers.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns what is written.</summary>
    /// <param name="write">Writes the JSON; nothing if the result is to be empty.</param>
    /// <param name="expected">The expected length in bytes. A longer result is possible, but is copied while it is written.</param>
    public static ReadOnlyMemory<byte> Utf8(Action<Utf8JsonWriter> write, int expected = 0)
    {
        ArrayBufferWriter<byte> buffer = expected > 0 ? new(expected) : new();
        using (Utf8JsonWriter writer = new(buffer, Options))
            write(writer);
        return buffer.WrittenMemory;
    }
}

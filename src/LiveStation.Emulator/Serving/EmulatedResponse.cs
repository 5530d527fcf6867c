using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LiveStation.Emulator.Serving;

/// <summary>What goes back to the caller, and what the log tells about it.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="ContentType">Media type; null when there is no body.</param>
/// <param name="Body">The body.</param>
internal sealed record EmulatedResponse(int Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    private const string JsonType = "application/json;charset=utf-8";

    // The service writes Korean as it is; the default encoder would escape it.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the gateway sends it; a proxy before the gateway sends none of the gateway's headers.</summary>
    public bool IsFromGateway { get; init; } = true;

    /// <summary>How many bytes are announced; more than the body has when it is to break off.</summary>
    public int AnnouncedLength { get; init; } = Body.Length;

    /// <summary>Error code; null for a success.</summary>
    public int? Code { get; init; }

    /// <summary>Name of the operation that was called; null when none was found.</summary>
    public string? OperationId { get; init; }

    /// <summary>Why it is an error, for the log alone: the real gateway does not tell. Holds no secret.</summary>
    public string? Reason { get; init; }

    /// <summary>Answers with JSON, or without a body when nothing is written.</summary>
    public static EmulatedResponse Json(int status, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Relaxed))
            write(writer);
        return new EmulatedResponse(status, buffer.WrittenCount > 0 ? JsonType : null, buffer.WrittenMemory);
    }
}

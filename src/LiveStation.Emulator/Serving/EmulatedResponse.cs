using System.Text.Json;
using LiveStation.Emulator.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <summary>The response to the caller, and the information for the log.</summary>
/// <param name="Status">HTTP status code.</param>
/// <param name="ContentType">Media type; null if there is no body.</param>
/// <param name="Body">The body.</param>
internal sealed record EmulatedResponse(int Status, string? ContentType, ReadOnlyMemory<byte> Body)
{
    private const string JsonType = "application/json;charset=utf-8";

    /// <summary>Whether the gateway sends it; a proxy in front of the gateway does not send the gateway's headers.</summary>
    public bool IsFromGateway { get; init; } = true;

    /// <summary>The announced content length; greater than the body's length when the response is to be interrupted.</summary>
    public int AnnouncedLength { get; init; } = Body.Length;

    /// <summary>Error code; null on success.</summary>
    public int? Code { get; init; }

    /// <summary>Name of the called operation; null if no operation was found.</summary>
    public string? OperationId { get; init; }

    /// <summary>Reason of the error, for the log only: the real gateway does not send it. Contains no secret.</summary>
    public LocalText? Reason { get; init; }

    /// <summary>What determined the response; null if the gateway did.</summary>
    public ResponseSource? Source { get; init; }

    /// <summary>Name of the check that refused the call, if the error code does not identify it; for the log only.</summary>
    public string? Check { get; init; }

    /// <summary>Creates a response from a complete body; it can be empty.</summary>
    public static EmulatedResponse Json(int status, ReadOnlyMemory<byte> utf8) => new(status, utf8.IsEmpty ? null : JsonType, utf8);

    /// <summary>Creates a response with JSON, or without a body when nothing is written.</summary>
    public static EmulatedResponse Json(int status, Action<Utf8JsonWriter> write) =>
        Json(status, RelaxedJson.Utf8(write));
}

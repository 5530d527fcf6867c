using System.Buffers;
using System.Globalization;
using System.Text.Json;
using LiveStation.Emulator.Serving;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Testing.Replies;

/// <summary>Writes errors in the format of their layer.</summary>
internal static class ErrorContent
{
    /// <summary>Writes an error of the service, or of the gateway if only the gateway has the code.</summary>
    /// <param name="errors">The error codes of the API.</param>
    /// <param name="code">The code.</param>
    /// <param name="status">The HTTP status code; null for the documented one, or else one that fits the error.</param>
    /// <exception cref="ArgumentException">The API has no such error.</exception>
    public static ReplyContent Of(ApiErrorCatalog errors, int code, int? status)
    {
        ApiErrorInfo info = errors.Find(layer: null, code)
            ?? throw new ArgumentException($"The API has no error with the code {code}.", nameof(code));
        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("error");
            WriteMembers(writer, info);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        return new ReplyContent(status ?? ErrorStatus.Of(info), output.WrittenSpan.ToArray());
    }

    private static void WriteMembers(Utf8JsonWriter writer, ApiErrorInfo info)
    {
        if (info.Layer == ErrorLayer.Gateway)
        {
            // The gateway sends its codes as JSON strings, and only the gateway sends details.
            writer.WriteString("errorCode", info.Code.ToString(CultureInfo.InvariantCulture));
            writer.WriteString("message", info.Name);
            writer.WriteString("details", info.Name);
            return;
        }
        writer.WriteNumber("errorCode", info.Code);
        writer.WriteString("message", info.Name);
        writer.WriteString("errorName", info.Name);
    }
}

using System.Globalization;
using System.Text.Json;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <summary>Writes errors in the format of their layer; names and HTTP status codes come from the catalog.</summary>
internal sealed class ErrorResponses(ApiErrorCatalog catalog, Func<int, string?, string?> sentence)
{
    /// <summary>Creates an error response of the gateway.</summary>
    /// <param name="code">A code of the gateway.</param>
    /// <param name="details">Value of the member <c>details</c>; omitted when null.</param>
    /// <exception cref="InvalidOperationException">The catalog does not contain the code.</exception>
    public EmulatedResponse Gateway(int code, string? details = null)
    {
        ApiErrorInfo info = catalog.Find(ErrorLayer.Gateway, code) ?? GatewayErrors.Find(code)
            ?? throw new InvalidOperationException($"The spec does not define error {code}.");
        return Write(info, ErrorStatus.Of(info), writer =>
        {
            // The gateway sends its codes as JSON strings.
            writer.WriteString("errorCode", code.ToString(CultureInfo.InvariantCulture));
            writer.WriteString("message", info.Name);
            if (details is not null)
                writer.WriteString("details", details);
        });
    }

    /// <summary>Creates an error response of the service; of the gateway when only the gateway has the code.</summary>
    /// <exception cref="InvalidOperationException">The catalog does not contain the code.</exception>
    public EmulatedResponse Service(ServerFailure failure)
    {
        if (catalog.Find(ErrorLayer.Service, failure.Code) is not { } info)
            return Gateway(failure.Code, failure.Subject);
        EmulatedResponse response = Write(info, failure.Status ?? ErrorStatus.Of(info), writer =>
        {
            writer.WriteNumber("errorCode", failure.Code);
            writer.WriteString("message", sentence(failure.Code, failure.Subject) ?? info.Name);
            writer.WriteString("errorName", info.Name);
        });
        return response with { Reason = failure.Reason ?? (failure.Subject is { } subject ? $"{info.Name}: {subject}" : info.Name) };
    }

    private static EmulatedResponse Write(ApiErrorInfo info, int status, Action<Utf8JsonWriter> writeMembers)
    {
        EmulatedResponse response = EmulatedResponse.Json(status, writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartObject("error");
            writeMembers(writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
        return response with { Code = info.Code, Reason = info.Name };
    }
}

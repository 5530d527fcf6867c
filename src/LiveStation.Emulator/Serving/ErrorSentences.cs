using LiveStation.Emulator.Contracts;

namespace LiveStation.Emulator.Serving;

/// <summary>
/// The messages of the service's codes. The vendor has a sentence for each code, most with a placeholder for the subject
/// of the error; these are our own sentences with the same placeholders.
/// </summary>
internal static class ErrorSentences
{
    private const string Place = "{0}";

    /// <summary>Returns the message of an error; null if its code has none.</summary>
    /// <param name="code">The code.</param>
    /// <param name="subject">The subject of the error; null if there is none.</param>
    public static string? Of(int code, string? subject) => Pattern(code)?.Replace(Place, subject ?? "a value", StringComparison.Ordinal);

    private static string? Pattern(int code) => code switch
    {
        LiveStationErrorCodes.ServiceFailure => "An unexpected error occurred.",
        LiveStationErrorCodes.CustomMessage => Place,
        LiveStationErrorCodes.InvalidFormat => "The format of {0} is invalid.",
        LiveStationErrorCodes.MissingHeader => "A required header is missing: {0}.",
        LiveStationErrorCodes.NotFound => "No such {0} was found.",
        LiveStationErrorCodes.NotAvailable => "This {0} is not available now.",
        LiveStationErrorCodes.Unauthorized => "The caller has no permission for {0}.",
        LiveStationErrorCodes.ConnectionFailed => "The connection to {0} failed.",
        LiveStationErrorCodes.RequestFailed => "The request failed.",
        LiveStationErrorCodes.BackendFailure => "A server behind the service reported an error: {0}.",
        LiveStationErrorCodes.PolicyCheckFailed => "The policy of the account does not allow this.",
        LiveStationErrorCodes.NeedValue => "A valid value is required for {0}.",
        LiveStationErrorCodes.JsonParseGeneralError => "The body could not be parsed as JSON.",
        LiveStationErrorCodes.FormValidationFailed => "The request did not pass validation: {0}.",
        LiveStationErrorCodes.AccessDenied => "Access was denied.",
        LiveStationErrorCodes.InternalServerError => "An internal error occurred.",
        LiveStationErrorCodes.ResourceAccessDenied => "Access to {0} was denied.",
        LiveStationErrorCodes.InvalidRequest => "The request is invalid: {0}.",
        LiveStationErrorCodes.UnsupportedRegion => "The region {0} is not supported here.",
        LiveStationErrorCodes.InvalidRegionCode => "The region code {0} is invalid.",
        LiveStationErrorCodes.InvalidParameterType => "The type of {0} is invalid.",
        _ => null,
    };
}

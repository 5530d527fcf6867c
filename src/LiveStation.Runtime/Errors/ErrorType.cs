using System.Globalization;

namespace LiveStation.Runtime.Errors;

/// <summary>Categorizes failures for telemetry, with few different texts and without values.</summary>
internal static class ErrorType
{
    private const string OfTimeout = "timeout";
    private const int LowestError = 300;

    /// <summary>
    /// Returns the HTTP status code of an error response, <c>timeout</c>, or the full name of the exception type.
    /// </summary>
    public static string Of(Exception exception) => exception switch
    {
        ApiErrorException { StatusCode: var status } when (int)status >= LowestError =>
            ((int)status).ToString(CultureInfo.InvariantCulture),
        ApiConnectionException { IsTimeout: true } => OfTimeout,
        OperationCanceledException => typeof(OperationCanceledException).FullName!,
        _ => exception.GetType().FullName!,
    };
}

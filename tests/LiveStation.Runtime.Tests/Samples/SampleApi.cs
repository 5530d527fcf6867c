
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>An API of a few operations, with the structure of generated ones.</summary>
internal static class SampleApi
{
    public static readonly ApiZone Zone = new(new Uri("https://sample.apigw.ntruss.com"), "/api/v2", "KR");

    public static readonly Envelope Envelope = new("content", "total", "error");

    public static readonly ApiErrorCatalog Errors = new(
        new(ErrorLayer.Gateway, 200, "Authentication Failed") { HttpStatus = 401, Class = ErrorClass.Authentication, Retry = RetryAdvice.Never },
        new(ErrorLayer.Gateway, 400, "Quota Exceeded") { HttpStatus = 429, Class = ErrorClass.Throttled, Retry = RetryAdvice.Later },
        new(ErrorLayer.Gateway, 900, "Unexpected Error") { HttpStatus = 500, Class = ErrorClass.Server, Retry = RetryAdvice.ReadsOnly },
        new(ErrorLayer.Service, 250001, "CUSTOM_MESSAGE") { Class = ErrorClass.Unknown, Retry = RetryAdvice.Unknown },
        new(ErrorLayer.Service, 250004, "NOT_FOUND") { Class = ErrorClass.NotFound, Retry = RetryAdvice.Never },
        new(ErrorLayer.Service, 250005, "NOT_AVAILABLE") { HttpStatus = 409, Class = ErrorClass.Conflict, Retry = RetryAdvice.Later },
        new(ErrorLayer.Service, 250010, "BAD_NAME") { HttpStatus = 400, Class = ErrorClass.Validation, Retry = RetryAdvice.Never },
        new(ErrorLayer.Service, 250011, "SERVE") { HttpStatus = 400, Class = ErrorClass.Validation, Retry = RetryAdvice.Never },
        new(ErrorLayer.Gateway, 250011, "GATE") { HttpStatus = 410, Class = ErrorClass.Validation, Retry = RetryAdvice.Never },
        new(ErrorLayer.Service, 503, "DOWN") { HttpStatus = 503, Class = ErrorClass.Server, Retry = RetryAdvice.ReadsOnly });

    public static readonly ApiProfile Profile = new("Sample", RuntimeContract.Version, Zone, Envelope, Errors);

    public static readonly NcpCredentials Credentials = new(
        "LSTESTAK000000000001",
        "LsTestSecretKey-0123456789abcdefghijklmn");

    public static readonly ApiOperation<SampleAlert> Get = new(
        "getAlert", "GET", "/alerts/{alertId}", Envelope.Object(SampleAlertJson.Instance));

    public static readonly ApiOperation<SampleAlert> Delete = new(
        "deleteAlert", "DELETE", "/alerts/{alertId}", Envelope.Object(SampleAlertJson.Instance));

    public static readonly ApiOperation<ResultList<SampleAlert>> List = new(
        "listAlerts", "GET", "/alerts", Envelope.List(SampleAlertJson.Instance));

    public static readonly ApiOperation<SampleAlert> Create = new(
        "createAlert", "POST", "/alerts", Envelope.Object(SampleAlertJson.Instance));

    public static readonly ApiOperation<NoContent> Clear = new(
        "clearAlerts", "DELETE", "/alerts/{alertId}/steps", Envelope.None());

    public const string GoodBody = """{"content":{"threshold":30}}""";

    /// <summary>Options of a client that sends each request once, for tests that are not about retries.</summary>
    public static ApiClientOptions Once => new() { Retry = RetryOptions.None };

    /// <summary>Options for a server on this machine, without retries.</summary>
    public static ApiClientOptions At(Uri address) =>
        new() { Zone = new ApiZone(address, "/api/v2", "KR"), Retry = RetryOptions.None };
}

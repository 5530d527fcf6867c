
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>An API of a few operations, with the structure of generated ones.</summary>
internal static class SampleApi
{
    public static readonly ApiZone Zone = new(new Uri("https://sample.apigw.ntruss.com"), "/api/v2", "KR");

    public static readonly Envelope Envelope = new("content", "total", "error");

    public static readonly ApiErrorCatalog Errors = new(
        new(ErrorLayer.Gateway, 200, "Authentication Failed", 401, ErrorClass.Authentication, RetryAdvice.Never),
        new(ErrorLayer.Gateway, 400, "Quota Exceeded", 429, ErrorClass.Throttled, RetryAdvice.Later),
        new(ErrorLayer.Gateway, 900, "Unexpected Error", 500, ErrorClass.Server, RetryAdvice.ReadsOnly),
        new(ErrorLayer.Service, 250001, "CUSTOM_MESSAGE", null, ErrorClass.Unknown, RetryAdvice.Unknown),
        new(ErrorLayer.Service, 250004, "NOT_FOUND", null, ErrorClass.NotFound, RetryAdvice.Never),
        new(ErrorLayer.Service, 250010, "BAD_NAME", 400, ErrorClass.Validation, RetryAdvice.Never),
        new(ErrorLayer.Service, 250011, "SERVE", 400, ErrorClass.Validation, RetryAdvice.Never),
        new(ErrorLayer.Gateway, 250011, "GATE", 410, ErrorClass.Validation, RetryAdvice.Never),
        new(ErrorLayer.Service, 503, "DOWN", 503, ErrorClass.Server, RetryAdvice.ReadsOnly));

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

    /// <summary>Options for a server on this machine.</summary>
    public static ApiClientOptions At(Uri address) => new() { Zone = new ApiZone(address, "/api/v2", "KR") };
}

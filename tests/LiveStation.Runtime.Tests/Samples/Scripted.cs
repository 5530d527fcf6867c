using System.Globalization;
using System.Net;
using System.Text;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>A service that responds to one request after another as a script says. The last step is repeated.</summary>
internal sealed class Scripted(params Func<HttpResponseMessage>[] steps) : HttpMessageHandler
{
    private readonly Lock _lock = new();
    private readonly List<HttpRequestMessage> _requests = [];

    /// <summary>The received requests. Their contents are disposed.</summary>
    public HttpRequestMessage[] Requests
    {
        get
        {
            lock (_lock)
                return [.. _requests];
        }
    }

    /// <summary>The number of received requests.</summary>
    public int Count => Requests.Length;

    /// <summary>The timestamps with which the requests were signed.</summary>
    public DateTimeOffset[] Timestamps => [.. Requests.Select(request => DateTimeOffset.FromUnixTimeMilliseconds(
        long.Parse(Header(request, NcpSignature.TimestampHeader), CultureInfo.InvariantCulture)))];

    public static string Header(HttpRequestMessage request, string name) => request.Headers.GetValues(name).Single();

    /// <summary>A success response.</summary>
    public static HttpResponseMessage Good() => Response(200, SampleApi.GoodBody);

    /// <summary>A response with a status and a body.</summary>
    public static Func<HttpResponseMessage> Status(int status, string body = "", params (string Name, string Value)[] headers) =>
        () => Response(status, body, headers);

    /// <summary>A rejected signature, with the clock of the server.</summary>
    public static Func<HttpResponseMessage> Rejected(DateTimeOffset there) => Status(
        401,
        """{"error":{"errorCode":"200","message":"Authentication Failed"}}""",
        ("Date", there.ToString("r", CultureInfo.InvariantCulture)));

    /// <summary>A failed connection.</summary>
    public static Func<HttpResponseMessage> Throws(Exception exception) => () => throw exception;

    /// <summary>Creates a transport that sends to this service.</summary>
    public ApiTransport Client(ApiClientOptions options) =>
        new(SampleApi.Profile, new HttpClient(this, disposeHandler: false), SampleApi.Credentials, options);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        int index;
        lock (_lock)
        {
            index = Math.Min(_requests.Count, steps.Length - 1);
            _requests.Add(request);
        }
        HttpResponseMessage response = steps[index]();
        response.RequestMessage = request;
        return Task.FromResult(response);
    }

    private static HttpResponseMessage Response(int status, string body, params (string Name, string Value)[] headers)
    {
        HttpResponseMessage response = new((HttpStatusCode)status)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        foreach ((string name, string value) in headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }
}

using System.Net;
using System.Text;

namespace LiveStation.Client.Tests.Support;

/// <summary>A client with a handler that stores the last request and returns the response that a test specifies.</summary>
internal sealed class Answered : IDisposable
{
    private readonly Handler _handler;
    private readonly HttpClient _http;

    public Answered(string body, HttpStatusCode status = HttpStatusCode.OK, Action<ApiClientOptions>? configure = null)
    {
        _handler = new Handler(status, body);
        _http = new HttpClient(_handler);
        ApiClientOptions options = new() { TimeProvider = new ExampleClock(), Retry = RetryOptions.None };
        configure?.Invoke(options);
        Client = new LiveStationClient(_http, new NcpCredentials("access", "a secret of tests"), options);
    }

    public LiveStationClient Client { get; }

    /// <summary>The number of requests that were sent.</summary>
    public int Count => _handler.Count;

    /// <summary>Method and target of the last request.</summary>
    public string Line => _handler.Line;

    /// <summary>Body of the last request.</summary>
    public string Body => _handler.Body;

    public void Dispose()
    {
        Client.Dispose();
        _http.Dispose();
    }

    private sealed class Handler(HttpStatusCode status, string body) : HttpMessageHandler
    {
        public int Count { get; private set; }

        public string Line { get; private set; } = "";

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            Line = $"{request.Method} {request.RequestUri!.PathAndQuery}";
            Body = await request.Content!.ReadAsStringAsync(cancellationToken);
            return new HttpResponseMessage(status)
            {
                RequestMessage = request,
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };
        }
    }
}

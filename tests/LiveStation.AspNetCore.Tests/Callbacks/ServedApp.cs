using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.AspNetCore.Tests.Callbacks;

/// <summary>An app on a free loopback port, with its log and a client.</summary>
internal sealed class ServedApp : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ServedApp(WebApplication app, LogLines log)
    {
        _app = app;
        Log = log;
        Browser = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Browser { get; }

    /// <summary>The log lines of this library.</summary>
    public LogLines Log { get; }

    public static async Task<ServedApp> StartAsync(Action<WebApplication> map, Action<IServiceCollection>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        LogLines log = new();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        configure?.Invoke(builder.Services);
        WebApplication app = builder.Build();
        try
        {
            map(app);
            await app.StartAsync(TestContext.Current.CancellationToken);
            return new ServedApp(app, log);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Posts a message as the service does and returns the status.</summary>
    public async Task<int> PostAsync(string address, EventMessage message)
    {
        using HttpResponseMessage response = await SendAsync(address, message);
        return (int)response.StatusCode;
    }

    /// <summary>Posts a message as the service does.</summary>
    public async Task<HttpResponseMessage> SendAsync(string address, EventMessage message)
    {
        using HttpRequestMessage request =
            LiveStationCallbacks.EventMessages.CreateRequest(new Uri(address, UriKind.Relative), message);
        return await Browser.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _app.DisposeAsync();
    }
}

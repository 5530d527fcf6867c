using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>A program that receives callbacks, and responds with given status codes, the last one repeatedly.</summary>
internal sealed class CallbackReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<int> _statuses;

    private CallbackReceiver(WebApplication app, int[] statuses)
    {
        _app = app;
        _statuses = new(statuses);
    }

    public ConcurrentQueue<string> Bodies { get; } = new();

    public string Address => $"{_app.Urls.Single()}/hook";

    public static async Task<CallbackReceiver> StartAsync(params int[] statuses)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        CallbackReceiver receiver = new(builder.Build(), statuses);
        receiver._app.Run(receiver.HandleAsync);
        await receiver._app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        using StreamReader reader = new(context.Request.Body);
        Bodies.Enqueue($"{context.Request.ContentType} {await reader.ReadToEndAsync(context.RequestAborted)}");
        context.Response.StatusCode = _statuses.Count > 1 && _statuses.TryDequeue(out int status) ? status : _statuses.First();
    }
}

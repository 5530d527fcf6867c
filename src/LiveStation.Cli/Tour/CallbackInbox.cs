using System.Net;
using System.Threading.Channels;
using LiveStation.Emulator;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LiveStation.Cli.Tour;

/// <summary>A callback endpoint on a free loopback port. It keeps the bodies of the received messages.</summary>
internal sealed class CallbackInbox : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly WebApplication _app;
    private readonly Channel<byte[]> _bodies;

    private CallbackInbox(WebApplication app, Channel<byte[]> bodies)
    {
        _app = app;
        _bodies = bodies;
        Endpoint = new Uri(new Uri(app.Urls.Single()), "/events");
    }

    /// <summary>The address to register.</summary>
    public Uri Endpoint { get; }

    /// <summary>Starts to listen.</summary>
    /// <param name="stop">A token to cancel the start.</param>
    public static async Task<CallbackInbox> OpenAsync(CancellationToken stop)
    {
        // The empty builder: the environment of the program must not affect the endpoint.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        Channel<byte[]> bodies = Channel.CreateUnbounded<byte[]>();
        WebApplication app = builder.Build();
        app.Run(async context =>
        {
            using MemoryStream body = new();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            bodies.Writer.TryWrite(body.ToArray());
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        });
        try
        {
            await app.StartAsync(stop);
            return new CallbackInbox(app, bodies);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits for the next message and returns its body.</summary>
    /// <exception cref="TimeoutException">No message was received within 10 seconds.</exception>
    public Task<byte[]> TakeAsync() => _bodies.Reader.ReadAsync().AsTask().WaitAsync(Limit);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

using System.Text.Json;
using LiveStation.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace LiveStation.Extensions.Tests.Migration;

/// <summary>Endpoints for callbacks, before and after the migration.</summary>
internal sealed class Hooks(Func<string, Task> notify)
{
    public void MapByHand(WebApplication app) => app.MapPost("/hooks/live", async (HttpRequest request) =>
    {
        using JsonDocument message = await JsonDocument.ParseAsync(request.Body);
        if (message.RootElement.GetProperty("event").GetString() == "PUBLISH_START")
            await notify(message.RootElement.GetProperty("channelId").GetString()!);
        return Results.NoContent();
    });

    public void Map(WebApplication app, Secret secret) => app.MapLiveStationCallbacks(
        "/hooks/live", LiveStationCallbacks.EventMessages, HandleAsync, hook => hook.Secrets.Add(secret));

    private async Task HandleAsync(EventMessage message, CancellationToken cancellationToken)
    {
        if (message.EventCode.Known == EventCode.PublishStart)
            await notify(message.ChannelId);
    }
}

using LiveStation.Runtime;

namespace LiveStation.Samples.Studio;

/// <summary>The endpoints of the service. Exceptions of the client become problem details.</summary>
internal static class ShowEndpoints
{
    /// <summary>Maps the endpoints. Each can be called again after a failure.</summary>
    /// <param name="app">The app.</param>
    public static void MapShows(this WebApplication app)
    {
        app.MapPut("/shows/{name}", (string name, Shows shows, CancellationToken token) => shows.PrepareAsync(name, token));

        RouteGroupBuilder channel = app.MapGroup("/channels/{id}");
        channel.MapGet("", (string id, Shows shows, CancellationToken token) => shows.GetAsync(id, token));
        channel.MapDelete("", (string id, Shows shows, CancellationToken token) => shows.DeleteAsync(id, token));
        channel.MapPut("/recording", (string id, Shows shows, CancellationToken token) => shows.StartRecordingAsync(id, token));
        channel.MapDelete("/recording", (string id, Shows shows, CancellationToken token) => shows.StopRecordingAsync(id, token));
        channel.MapGet("/recordings", async (string id, IRecordingsClient recordings, CancellationToken token) =>
            (await recordings.ListAsync(id, token)).Value);
        channel.MapGet("/events", ValueList<EventMessage> (string id, ShowEvents events) => events.Of(id));
    }
}

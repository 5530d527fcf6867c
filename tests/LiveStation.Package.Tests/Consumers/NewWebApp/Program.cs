using LiveStation;
using LiveStation.AspNetCore;
using LiveStation.Extensions;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddLiveStationClient();
WebApplication app = builder.Build();

string secret = app.Configuration["HookSecret"]!;
app.MapLiveStationCallbacks("/hooks/live", LiveStationCallbacks.EventMessages, HandleAsync, hook => hook.Secrets.Add(secret));
app.MapPut("/shows/{name}", async (string name, ILiveStationClient live) =>
{
    LiveChannel? found = await live.Channels.ListAsync().FirstOrDefaultAsync(channel => channel.ChannelName == name);
    string id = (found ?? await live.Channels.CreateAsync(Request(name))).ChannelId;
    await live.Channels.WaitUntilAsync(id, ChannelStatus.Ready);
    return id;
});
app.Run();

static Task HandleAsync(EventMessage message, CancellationToken cancellationToken)
{
    Console.WriteLine($"handled {message.Id} {message.EventCode}");
    return Task.CompletedTask;
}

static CreateChannelRequest Request(string name) => new()
{
    ChannelName = name,
    QualitySetId = 12,
    UseDvr = false,
    Cdn = new() { CreateCdn = true, CdnType = CdnType.GlobalEdge, ProfileId = 5120, RegionType = CdnRegion.Korea },
    Record = new() { Type = RecordType.ManualUpload },
};

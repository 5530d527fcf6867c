using LiveStation;
using LiveStation.Extensions;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddLiveStationClient();
WebApplication app = builder.Build();

app.MapGet("/channels", (IChannelsClient channels) => channels.ListAsync().Select(channel => channel.ChannelName));
app.Run();

using LiveStation;
using LiveStation.AspNetCore;
using LiveStation.AspNetCore.Callbacks;
using LiveStation.Extensions;
using LiveStation.Samples.Studio;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddLiveStationClient();
builder.Services.AddLiveStationProblemDetails();
builder.Services.AddHealthChecks().AddLiveStation();
builder.Services.AddOpenApi(options => options.AddLiveStationSchemas());
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.TypeInfoResolverChain.Insert(0, StudioJson.Default);
    json.SerializerOptions.MaskLiveStationSecrets("callbackEndpoint", "callbackUrl");
});
StudioOptions.Register(builder);
builder.Services.AddSingleton<Shows>();
builder.Services.AddSingleton<ShowEvents>();
builder.Services.AddSingleton<ILiveStationCallbackHandler<EventMessage>>(services => services.GetRequiredService<ShowEvents>());

WebApplication app = builder.Build();
app.UseExceptionHandler();
app.MapShows();
app.MapLiveStationCallbacks(
    StudioOptions.HookPath, LiveStationCallbacks.EventMessages, hook => hook.Secrets.Add(StudioOptions.SecretOf(app.Configuration)));
app.MapHealthChecks("/health");
app.MapOpenApi();
app.Run();

using System.Text.Json;
using System.Text.Json.Serialization;
using LiveStation.Client.Tests.Readme;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.Client.Tests.Interplay;

/// <summary>A user's web app on a free loopback port, whose endpoints take and return generated types.</summary>
public abstract class Shop : IAsyncLifetime
{
    private WebApplication _app = null!;

    /// <summary>Calls the app.</summary>
    public HttpClient Browser { get; } = new();

    public async ValueTask InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(json => Configure(json.SerializerOptions));
        _app = builder.Build();
        _app.MapPost("/channel", ChannelOf);
        _app.MapPost("/list", (CreateReStreamChannelRequest order) => TargetsOf(order).ToList());
        _app.MapPost("/array", (CreateReStreamChannelRequest order) => TargetsOf(order).ToArray());
        _app.MapPost("/values", (CreateReStreamChannelRequest order) => TargetsOf(order));
        _app.MapPost("/stream", (CreateReStreamChannelRequest order) => TargetsOf(order).ToAsyncEnumerable());
        _app.MapPost("/count", (List<ReStreamChannel> channels) => channels.Count);
        _app.MapPost("/watch", (Watch watch) => watch with { Operator = "Lee" });
        await _app.StartAsync();
        Browser.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await _app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected abstract void Configure(JsonSerializerOptions options);

    private static ReStreamChannel ChannelOf(CreateReStreamChannelRequest order) => new()
    {
        ChannelName = order.ChannelName,
        PlanType = order.PlanType,
        Targets = TargetsOf(order),
        UnknownMembers = ValueMap.From([KeyValuePair.Create("shelf", RawJson.Parse("[1,2]"))]),
    };

    private static ValueList<ReStreamTarget> TargetsOf(CreateReStreamChannelRequest order) => ValueList.From(order.Targets.Select(
        target => new ReStreamTarget { Platform = target.Platform, RtmpUrl = target.RtmpUrl, StreamKey = target.StreamKey }));
}

/// <summary>An app with the default JSON options of ASP.NET Core.</summary>
public sealed class ReflectingShop : Shop
{
    private protected override void Configure(JsonSerializerOptions options)
    {
    }
}

/// <summary>An app that resolves types only from its own serializer context.</summary>
public sealed class ContextualShop : Shop
{
    private protected override void Configure(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Clear();
        options.TypeInfoResolverChain.Add(ShopJson.Default);
    }
}

/// <summary>The types that the endpoints take and return.</summary>
[JsonSerializable(typeof(CreateReStreamChannelRequest))]
[JsonSerializable(typeof(ReStreamChannel))]
[JsonSerializable(typeof(List<ReStreamTarget>))]
[JsonSerializable(typeof(ReStreamTarget[]))]
[JsonSerializable(typeof(ValueList<ReStreamTarget>))]
[JsonSerializable(typeof(IAsyncEnumerable<ReStreamTarget>))]
[JsonSerializable(typeof(List<ReStreamChannel>))]
[JsonSerializable(typeof(Watch))]
[JsonSerializable(typeof(int))]
internal sealed partial class ShopJson : JsonSerializerContext;

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Client.Tests.Readme;

/// <summary>What the client's page shows of a minimal API.</summary>
internal static class WatchApi
{
    public static void Configure(WebApplicationBuilder builder) =>
        builder.Services.ConfigureHttpJsonOptions(json =>
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, WatchJson.Default));
}

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Client.Tests.Readme;

/// <summary>The minimal API of the client's page.</summary>
internal static class WatchApi
{
    public static void Configure(WebApplicationBuilder builder) =>
        builder.Services.ConfigureHttpJsonOptions(json =>
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, WatchJson.Default));
}

using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.AspNetCore.Tests;

public sealed class TypedClientTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_client_can_be_a_typed_client_of_HttpClientFactory(bool hasOptions)
    {
        ServiceCollection services = new();
        services.AddSingleton(new NcpCredentials("key", "secret"));
        if (hasOptions)
            services.AddSingleton(new ApiClientOptions());
        services.AddHttpClient<ILiveStationClient, LiveStationClient>();
        using ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredService<ILiveStationClient>().Channels.ShouldNotBeNull();
    }
}

using LiveStation.Extensions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Aspire.Hosting.Tests.Support;

/// <summary>What a project of a user does with its environment variables.</summary>
internal static class UserProject
{
    /// <summary>Registers the client, as projects do, and returns the services.</summary>
    /// <param name="variables">The environment variables.</param>
    /// <param name="key">The key of the client; null for the default client.</param>
    public static ServiceProvider Services(IReadOnlyDictionary<string, string> variables, string? key = null)
    {
        ServiceCollection services = new();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(variables.Select(one => KeyValuePair.Create(one.Key.Replace("__", ":"), (string?)one.Value)))
            .Build());
        if (key is null)
            services.AddLiveStationClient();
        else
            services.AddKeyedLiveStationClient(key);
        return services.BuildServiceProvider();
    }

    /// <summary>Returns the names of all channels.</summary>
    public static Task<IReadOnlyList<string?>> ChannelsAsync(IReadOnlyDictionary<string, string> variables) =>
        UseAsync<IReadOnlyList<string?>>(variables, async channels =>
            [.. (await channels.ListPageAsync(cancellationToken: TestContext.Current.CancellationToken)).Select(one => one.ChannelName)]);

    /// <summary>Returns what a function reads with the client.</summary>
    public static async Task<T> UseAsync<T>(IReadOnlyDictionary<string, string> variables, Func<IChannelsClient, Task<T>> read)
    {
        await using ServiceProvider services = Services(variables);
        return await read(services.GetRequiredService<IChannelsClient>());
    }
}

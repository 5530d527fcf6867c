using System.Reflection;
using LiveStation.Extensions;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Signing;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Calls of the generated client.</summary>
internal static class ProductCalls
{
    /// <summary>The keys of all clients.</summary>
    public static NcpCredentials Credentials { get; } = new("invented-access-key", "invented-secret-key-0123456789abcdef");

    private static readonly NcpSigner Signer = new(Credentials.AccessKey, Credentials.SecretKey);

    /// <summary>A client with its own connections and the defaults, which retries and corrects its clock.</summary>
    public static ILiveStationClient Default(HttpMessageHandler service) => WithOwnConnections(service, new ApiClientOptions());

    /// <summary>A client with its own connections that sends each request once.</summary>
    public static ILiveStationClient WithoutRetries(HttpMessageHandler service) =>
        WithOwnConnections(service, new ApiClientOptions { Retry = RetryOptions.None, CorrectClock = false });

    /// <summary>A client with a given <see cref="HttpClient"/>.</summary>
    public static ILiveStationClient Given(HttpMessageHandler service) =>
        new LiveStationClient(new HttpClient(service, disposeHandler: false), Credentials, new ApiClientOptions());

    /// <summary>A client that is registered with dependency injection, in an app whose log nobody reads.</summary>
    public static ILiveStationClient Registered(HttpMessageHandler service)
    {
        ServiceCollection services = new();
        services.AddLiveStationClient(options =>
        {
            options.AccessKey = Credentials.AccessKey;
            options.SecretKey = Credentials.SecretKey;
        }).HttpClient.ConfigurePrimaryHttpMessageHandler(() => service);
        return services.BuildServiceProvider().GetRequiredService<ILiveStationClient>();
    }

    /// <summary>Lists events.</summary>
    public static object? List(ILiveStationClient client) =>
        AtOnce.Result(new ValueTask<ResultList<ChannelEvent>>(client.Events.ListAsync()));

    /// <summary>Signs a request as the client does.</summary>
    public static string Sign(string method, string target, string timestamp) => Signer.Sign(method, target, timestamp);

    // The constructor for users creates the connections, and takes no other handler.
    private static ILiveStationClient WithOwnConnections(HttpMessageHandler service, ApiClientOptions options)
    {
        HttpMessageInvoker connections = new(service, disposeHandler: false);
        ApiTransport transport = new(LiveStationApi.Profile, connections, Credentials, options, owns: true);
        ConstructorInfo constructor = typeof(LiveStationClient).GetConstructor(
            BindingFlags.Instance | BindingFlags.NonPublic, [typeof(ApiTransport)])!;
        return (ILiveStationClient)constructor.Invoke([transport]);
    }
}

using LiveStation.Runtime;

namespace LiveStation.Extensions;

/// <summary>
/// Creates a generated client, such as <c>(http, credentials, options) => new HarbourClient(http, credentials, options)</c>.
/// </summary>
/// <typeparam name="TClient">The type of the client, such as the generated interface.</typeparam>
/// <param name="httpClient">The HTTP client to pass to the constructor.</param>
/// <param name="credentials">The keys to pass to the constructor. They can change while the client is used.</param>
/// <param name="options">The options to pass to the constructor.</param>
/// <returns>The client.</returns>
public delegate TClient ApiClientFactory<out TClient>(HttpClient httpClient, NcpCredentials credentials, ApiClientOptions options)
    where TClient : class;

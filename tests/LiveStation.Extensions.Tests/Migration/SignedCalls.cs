using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;

namespace LiveStation.Extensions.Tests.Migration;

/// <summary>Calls with an <see cref="HttpClient"/> whose handler signs the requests: the first step of the migration.</summary>
internal sealed class SignedCalls(HttpClient http)
{
    public static void Register(IServiceCollection services, NcpCredentials keys, ApiZone zone)
    {
        services.AddHttpClient<SignedCalls>(http => http.BaseAddress = zone.BaseAddress)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
            .AddHttpMessageHandler(() => new NcpSigningHandler(keys, zone));
    }

    public async Task<Envelope<T>> SendAsync<T>(string target, CancellationToken cancellationToken) =>
        (await http.GetFromJsonAsync<Envelope<T>>(target, cancellationToken))!;
}

using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>Short ways to make a call against a stub.</summary>
internal static class Calls
{
    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Makes one call of <see cref="SampleApi.Get"/>.</summary>
    public static async Task<SampleAlert> GetAsync(HttpMessageHandler handler, ApiClientOptions? options = null)
    {
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, options);
        return await transport.SendAsync(SampleApi.Get.At("a-1"), Token);
    }

    /// <summary>The error that an answer is told as.</summary>
    public static Task<ApiErrorException> ErrorAsync(
        HttpStatusCode status,
        string body,
        string type = "application/json",
        params (string Name, string Value)[] headers) =>
        Should.ThrowAsync<ApiErrorException>(() => GetAsync(StubHandler.Giving(status, body, type, headers)));
}

using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>Helpers that call a stub.</summary>
internal static class Calls
{
    public static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Calls <see cref="SampleApi.Get"/> once, without retries.</summary>
    public static async Task<SampleAlert> GetAsync(HttpMessageHandler handler, ApiClientOptions? options = null)
    {
        options ??= new();
        options.Retry = RetryOptions.None;
        using HttpClient client = new(handler);
        using ApiTransport transport = new(SampleApi.Profile, client, SampleApi.Credentials, options);
        return await transport.SendAsync(SampleApi.Get.At("a-1"), Token);
    }

    /// <summary>Returns the error that a response is reported as.</summary>
    public static Task<ApiErrorException> ErrorAsync(
        HttpStatusCode status,
        string body,
        string type = "application/json",
        params (string Name, string Value)[] headers) =>
        Should.ThrowAsync<ApiErrorException>(() => GetAsync(StubHandler.Giving(status, body, type, headers)));
}

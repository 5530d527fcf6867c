using System.Text;
using System.Text.Json;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>Calls the control plane of an emulator.</summary>
internal sealed class ControlClient(EmulatorHost emulator) : IDisposable
{
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = emulator.BaseAddress };

    public async Task<JsonElement> GetAsync(string path) => (await SendAsync(HttpMethod.Get, path)).Json;

    public async Task<JsonElement> PostAsync(string path, string json = "{}")
    {
        ControlAnswer answer = await SendAsync(HttpMethod.Post, path, json);
        ((int)answer.Status).ShouldBeLessThan(300, answer.Json.ToString());
        return answer.Json;
    }

    /// <summary>Sends a request that is refused, and returns status and sentence.</summary>
    public async Task<string> RefusedAsync(HttpMethod method, string path, string? json = null)
    {
        ControlAnswer answer = await SendAsync(method, path, json);
        return $"{answer.Status} {answer.Json.GetProperty("error").GetString()}";
    }

    public async Task<ControlAnswer> SendAsync(
        HttpMethod method, string path, string? json = null, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(method, $"/_emulator/{path}");
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        foreach ((string name, string value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using HttpResponseMessage response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        byte[] body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        bool isJson = response.Content.Headers.ContentType?.MediaType == "application/json";
        return new ControlAnswer((int)response.StatusCode, isJson ? JsonElement.Parse(body) : default, response.Headers.Location);
    }

    public void Dispose() => _client.Dispose();
}

/// <summary>A response of the control plane.</summary>
internal sealed record ControlAnswer(int Status, JsonElement Json, Uri? Location);

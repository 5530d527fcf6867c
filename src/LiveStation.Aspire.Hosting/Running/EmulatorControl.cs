using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace LiveStation.Aspire.Hosting.Running;

/// <summary>Calls the control plane of an emulator.</summary>
/// <param name="address">The address of the emulator.</param>
internal sealed class EmulatorControl(EmulatorAddress address) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(10) };

    /// <summary>Returns whether the emulator is ready.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        if (address.Current is not { } current)
            return false;
        try
        {
            using HttpResponseMessage response = await _http.GetAsync(new Uri(current, "/_emulator/health"), cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Sends a request with a body.</summary>
    /// <param name="path">The path below <c>/_emulator/</c>.</param>
    /// <param name="json">The body.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The response body.</returns>
    /// <exception cref="HttpRequestException">
    /// The emulator refused the request, does not respond or is not started. The message is a sentence for users.
    /// </exception>
    public Task<JsonElement> PostAsync(string path, string json, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"), cancellationToken);

    /// <summary>Sends a request to delete an object. An object that does not exist is not an error.</summary>
    /// <param name="path">The path below <c>/_emulator/</c>.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="HttpRequestException">
    /// The emulator does not respond or is not started. The message is a sentence for users.
    /// </exception>
    public async Task DeleteAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(HttpMethod.Delete, path, content: null, cancellationToken);
        }
        catch (HttpRequestException exception) when (exception.StatusCode == System.Net.HttpStatusCode.NotFound)
        {
            // The status page can delete it too.
        }
    }

    /// <inheritdoc />
    public void Dispose() => _http.Dispose();

    private async Task<JsonElement> SendAsync(
        HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        Uri current = address.Current ?? throw new HttpRequestException("The emulator is not started.");
        using HttpRequestMessage request = new(method, new Uri(current, $"/_emulator/{path}")) { Content = content };
        using HttpResponseMessage response = await _http.SendAsync(request, cancellationToken);
        JsonElement body = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
        return response.IsSuccessStatusCode
            ? body
            : throw new HttpRequestException(body.GetProperty("error").GetString(), inner: null, response.StatusCode);
    }
}

using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;

namespace LiveStation.Benchmarks.Rivals;

/// <summary>Calls as applications write them by hand: HttpClient, a signature from strings, and System.Text.Json.</summary>
/// <param name="http">The client.</param>
internal sealed class TypicalCalls(HttpClient http)
{
    private const string AccessKey = "invented-access-key", SecretKey = "invented-secret-key-0123456789abcdef";

    /// <summary>A GET without a signature whose body is ignored.</summary>
    public async ValueTask<object?> RawAsync()
    {
        using HttpResponseMessage response = await http.GetAsync(MemoryService.Address, HttpCompletionOption.ResponseHeadersRead);
        return null;
    }

    /// <summary>A GET without a signature.</summary>
    public async ValueTask<object?> UnsignedAsync()
    {
        using HttpResponseMessage response = await http.GetAsync(MemoryService.Address);
        return await ResultOfAsync(response);
    }

    /// <summary>A signed GET.</summary>
    public async ValueTask<object?> SignedAsync()
    {
        string timestamp = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        using HttpRequestMessage request = new(HttpMethod.Get, MemoryService.Address);
        request.Headers.Add("x-ncp-apigw-timestamp", timestamp);
        request.Headers.Add("x-ncp-iam-access-key", AccessKey);
        request.Headers.Add("x-ncp-apigw-signature-v2", Sign("GET", MemoryService.Target, timestamp));
        request.Headers.Add("x-ncp-region_code", "KR");
        using HttpResponseMessage response = await http.SendAsync(request);
        return await ResultOfAsync(response);
    }

    /// <summary>Signs a request.</summary>
    public static string Sign(string method, string target, string timestamp)
    {
        using HMACSHA256 hmac = new(Encoding.UTF8.GetBytes(SecretKey));
        return Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(MessageOf(method, target, timestamp))));
    }

    /// <summary>Prepares a request to be hashed.</summary>
    public static HashAlone PreparedHash(string method, string target, string timestamp) =>
        new(SecretKey, MessageOf(method, target, timestamp));

    private static string MessageOf(string method, string target, string timestamp) =>
        method + " " + target + "\n" + timestamp + "\n" + AccessKey;

    private static async Task<PlainEventList?> ResultOfAsync(HttpResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(PlainJson.Default.PlainEventList);
    }
}

using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;

namespace LiveStation.Extensions.Tests.Migration;

/// <summary>Calls with <see cref="HttpClient"/>, as a team has them before the migration.</summary>
internal sealed class CallsByHand(HttpClient http, string accessKey, string secretKey)
{
    public async Task<string?> NameAsync(string channelId, CancellationToken cancellationToken)
    {
        try
        {
            return (await SendAsync<ChannelDto>("/api/v2/channels/" + channelId, cancellationToken)).Content.ChannelName;
        }
        catch (HttpRequestException error) when (error.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    public async Task<List<string>> OnAirAsync(CancellationToken cancellationToken)
    {
        List<string> ids = [];
        for (int page = 1; ; page++)
        {
            string target = $"/api/v2/channels?channelStatus=PUBLISHING&pageNo={page}&pageSizeNo=100";
            Envelope<List<ChannelDto>> body = await SendAsync<List<ChannelDto>>(target, cancellationToken);
            ids.AddRange(body.Content.Select(channel => channel.ChannelId));
            if (body.Content.Count == 0 || ids.Count >= body.Total)
                return ids;
        }
    }

    public async Task WaitUntilReadyAsync(string channelId, CancellationToken cancellationToken)
    {
        string target = "/api/v2/channels/" + channelId;
        while ((await SendAsync<ChannelDto>(target, cancellationToken)).Content.ChannelStatus != "READY")
            await Task.Delay(TimeSpan.FromSeconds(5), cancellationToken);
    }

    private async Task<Envelope<T>> SendAsync<T>(string target, CancellationToken cancellationToken)
    {
        string timestamp = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        byte[] signature = HMACSHA256.HashData(
            Encoding.UTF8.GetBytes(secretKey), Encoding.UTF8.GetBytes($"GET {target}\n{timestamp}\n{accessKey}"));

        using HttpRequestMessage request = new(HttpMethod.Get, target);
        request.Headers.Add("x-ncp-region_code", "KR");
        request.Headers.Add("x-ncp-apigw-timestamp", timestamp);
        request.Headers.Add("x-ncp-iam-access-key", accessKey);
        request.Headers.Add("x-ncp-apigw-signature-v2", Convert.ToBase64String(signature));
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<Envelope<T>>(cancellationToken))!;
    }
}

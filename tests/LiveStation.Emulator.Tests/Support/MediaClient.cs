using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace LiveStation.Emulator.Tests.Support;

/// <summary>Plays what an emulator serves, as a player does.</summary>
internal sealed class MediaClient(EmulatorHost emulator) : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = emulator.BaseAddress };

    /// <summary>Requests a file of a host of the service, or an absolute address.</summary>
    public async Task<MediaAnswer> GetAsync(string address, HttpMethod? method = null, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(method ?? HttpMethod.Get, Local(address));
        foreach ((string name, string value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using HttpResponseMessage response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        return new MediaAnswer(
            (int)response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken),
            response.Headers);
    }

    /// <summary>Requests an address that must respond.</summary>
    public async Task<MediaAnswer> FoundAsync(string address)
    {
        MediaAnswer answer = await GetAsync(address);
        answer.Status.ShouldBe(200, address);
        return answer;
    }

    /// <summary>The address of the emulator for an address of the service.</summary>
    public static string Local(string address) => address.StartsWith("https://", StringComparison.Ordinal)
        ? $"/_emulator/media/{address["https://".Length..]}"
        : address;

    /// <summary>The addresses in a playlist, relative to it.</summary>
    public static string[] Parts(string playlist, MediaAnswer answer) =>
    [
        .. answer.Text.Split('\n').Select(line => line.StartsWith("#EXT-X-MAP:URI=", StringComparison.Ordinal) ? line.Split('"')[1] : line)
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => new Uri(new Uri(playlist), line).ToString()),
    ];

    public void Dispose() => _client.Dispose();
}

/// <summary>A file for a player.</summary>
internal sealed record MediaAnswer(int Status, string? Type, byte[] Body, HttpResponseHeaders Headers)
{
    public string Text => Encoding.UTF8.GetString(Body);
}

/// <summary>An address of a channel, as the control plane lists it.</summary>
internal sealed record ListedAddress(string Type, string Name, string Url, string Local, bool IsPlaying)
{
    public static ListedAddress[] In(JsonElement channel) =>
    [
        .. channel.GetProperty("addresses").EnumerateArray().Select(one => new ListedAddress(
            one.GetProperty("type").GetString()!,
            one.GetProperty("name").GetString()!,
            one.GetProperty("url").GetString()!,
            one.GetProperty("local").GetString()!,
            one.GetProperty("isPlaying").GetBoolean())),
    ];
}

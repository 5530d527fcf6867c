using System.Text;
using System.Text.Json;
using LiveStation.Emulator.Tests.Proof.Support;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Proof;

/// <summary>The program is killed while it writes its data file.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly Random _chance = new(15);
    private readonly string _folder = Directory.CreateTempSubdirectory("livestation-").FullName;

    private string DataFile => Path.Combine(_folder, "state.jsonl");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_killed_program_loses_at_most_the_last_call()
    {
        List<string> confirmed = [];
        for (int round = 0; round < Rounds.Of(few: 10, all: 100); round++)
        {
            (List<string> before, string? pending) = await KillAmidWritesAsync(confirmed, round);
            confirmed = before;
            string[] found = await ReadAsync();
            // The call that the kill interrupted happened, or it did not; nothing else may differ.
            found.Where(name => name != pending).ShouldBe(confirmed, $"round {round}");
            confirmed = [.. found];
        }
        confirmed.Count.ShouldBeGreaterThan(10);
    }

    // Creates channels, one after the other, until the program is killed amid one of the calls.
    private async Task<(List<string> Confirmed, string? Pending)> KillAmidWritesAsync(IEnumerable<string> existing, int round)
    {
        List<string> confirmed = [.. existing];
        using EmulatorProcess process = EmulatorProcess.Start("--port", "0", "--output", "json", "--unsigned", "--data", DataFile);
        using HttpClient client = ClientOf(await AddressAsync(process));
        int last = _chance.Next(40);
        Task? killing = null;
        for (int i = 0; i < 10_000; i++)
        {
            if (i == last)
                killing = KillSoonAsync(process);
            string name = $"r{round}_{i}";
            if (!await CreateAsync(client, name))
            {
                await killing.ShouldNotBeNull();
                return (confirmed, name);
            }
            confirmed.Add(name);
        }
        throw new InvalidOperationException("It survived.");
    }

    private async Task KillSoonAsync(EmulatorProcess process)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(_chance.Next(12)), Token);
        await Task.Run(process.Kill, Token);
    }

    // False if the program was killed before it responded.
    private static async Task<bool> CreateAsync(HttpClient client, string name)
    {
        using StringContent body = new(BodyOf(name), Encoding.UTF8, "application/json");
        try
        {
            using HttpResponseMessage response = await client.PostAsync("/api/v2/channels", body, Token);
            response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync(Token));
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<string[]> ReadAsync()
    {
        using EmulatorProcess process = EmulatorProcess.Start("--port", "0", "--output", "json", "--unsigned", "--data", DataFile);
        using HttpClient client = ClientOf(await AddressAsync(process));
        List<string> names = [];
        for (int page = 1; ; page++)
        {
            string text = await client.GetStringAsync($"/api/v2/channels?pageNo={page}&pageSizeNo=100", Token);
            JsonElement[] items = [.. JsonElement.Parse(text).GetProperty("content").EnumerateArray()];
            if (items.Length == 0)
                return [.. names];
            names.AddRange(items.Select(item => item.GetProperty("channelName").GetString()!));
        }
    }

    private static async Task<Uri> AddressAsync(EmulatorProcess process) =>
        new(JsonElement.Parse(await process.ReadUntilAsync("}")).GetProperty("address").GetString()!);

    private static HttpClient ClientOf(Uri address)
    {
        HttpClient client = new() { BaseAddress = address };
        client.DefaultRequestHeaders.Add("x-ncp-iam-access-key", "CRASH");
        client.DefaultRequestHeaders.Add("x-ncp-region_code", "KR");
        return client;
    }

    private static string BodyOf(string name) => $$$"""
        {"channelName":"{{{name}}}","cdn":{"createCdn":true,"cdnType":"GLOBAL_EDGE","profileId":1,"regionType":"KOREA"},
         "qualitySetId":12,"useDvr":false,"record":{"type":"NO_RECORD"}}
        """;
}

using System.Text.Json;
using LiveStation.Emulator;
using LiveStation.Flavours.Tools.Tests.Browser;

namespace LiveStation.Flavours.Tools.Tests.StatusPage;

/// <summary>
/// What a browser observed on the status page of an emulator while it was used as a person uses it, once for all tests.
/// </summary>
/// <param name="Problems">Errors and messages of scripts.</param>
/// <param name="Foreign">Addresses outside of the emulator that the page requested.</param>
/// <param name="Leaks">Secrets that were found, with the place.</param>
/// <param name="Fetched">The number of responses that were searched for secrets and contain the channel.</param>
/// <param name="Overflow">By how many pixels the page is wider than the window, by the part that is shown.</param>
/// <param name="Faint">Elements whose text is hard to read, by the part that is shown.</param>
/// <param name="Steps">What was observed in each step.</param>
internal sealed record UsedPage(
    IReadOnlyList<string> Problems,
    IReadOnlyList<string> Foreign,
    IReadOnlyList<string> Leaks,
    int Fetched,
    IReadOnlyDictionary<string, int> Overflow,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Faint,
    JsonElement Steps)
{
    private static readonly Lazy<Task<UsedPage>> Used = new(UseAsync);

    /// <summary>Returns a step.</summary>
    public static async Task<JsonElement> StepAsync(string name) => (await OfEmulatorAsync()).Steps.GetProperty(name);

    /// <summary>Returns all observations.</summary>
    public static Task<UsedPage> OfEmulatorAsync()
    {
        // The test itself is skipped, not the value.
        Chromium.Path();
        return Used.Value;
    }

    private static async Task<UsedPage> UseAsync()
    {
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(new EmulatorOptions { Port = 0, Scenario = "broadcast" });
        string input = JsonSerializer.Serialize(new
        {
            address = emulator.BaseAddress.GetLeftPart(UriPartial.Authority),
            accessKey = emulator.Credentials.AccessKey,
            secretKey = emulator.Credentials.SecretKey.Reveal(),
        });
        string output = NodeScripts.Run(input, "status-page.mjs", Chromium.Path());
        return JsonSerializer.Deserialize<UsedPage>(output, JsonSerializerOptions.Web)!;
    }
}

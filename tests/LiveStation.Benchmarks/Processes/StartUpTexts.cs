using LiveStation.Benchmarks.Payloads;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Processes;

/// <summary>Files that the programs read: two responses, and the request body that they must write.</summary>
internal static class StartUpTexts
{
    /// <summary>Writes the files and returns their paths, in the order of the arguments.</summary>
    public static IReadOnlyList<string> Write() =>
    [
        Write("events.json", JsonForms.Compact(EventGraphs.Of(3), PlainJson.Default.PlainEventList)),
        Write("channel.json", JsonForms.Compact(ChannelGraphs.Reply(), PlainJson.Default.PlainChannelReply)),
        Write("request.json", JsonForms.Compact(ChannelGraphs.Request(), PlainJson.Default.PlainCreateRequest)),
    ];

    private static string Write(string name, byte[] utf8)
    {
        Directory.CreateDirectory(Places.Work);
        string path = Path.Combine(Places.Work, name);
        File.WriteAllBytes(path, utf8);
        return path;
    }
}

using System.Text.Json;
using LiveStation.CommandLine.Running;
using LiveStation.Cli.Values;
using LiveStation.Emulator.Contracts;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Reads a response with unknown values and properties: no call fails, and no data is lost.</summary>
internal static class TomorrowChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the clients of the tour.</param>
    /// <exception cref="CommandFailure">Data was lost.</exception>
    public static async Task ShowAsync(TourPage page, TourStage stage)
    {
        string channelId = SpecExamples.Richest(GetReStreamChannelContract.Instance);
        LiveStationClient client = stage.Connect(LiveStationZones.Public);
        stage.Service.GoOn();

        page.Heading("4  A channel with a plan and a member that the client does not define");
        page.Pause();
        ApiResponse<ReStreamChannel> response = await page.CallAsync(client.ReStream.GetWithResponseAsync(channelId));
        ReStreamChannel channel = response.Value;
        // Compared as JSON and not as text: the two can escape Korean characters differently.
        JsonElement received = ContentOf(response.RawBody);
        JsonElement writtenBack = JsonSerializer.SerializeToElement(channel);
        page.Pause();
        page.Show(new CodeTable()
            .Add(channel.PlanType)
            .Add(channel.PlanType.Known)
            .Add(channel.UnknownMembers["lowLatency"])
            .Add(JsonElement.DeepEquals(received, writtenBack)));
        page.Pause();
        if (!JsonElement.DeepEquals(received, writtenBack))
            throw new CommandFailure("The tour is broken: the channel was not written as it was read.");
        page.Say("No data was lost: the serialized channel equals the received JSON.");
        page.Pause();
    }

    private static JsonElement ContentOf(ReadOnlyMemory<byte> body)
    {
        // The envelope has one member in this response, whatever its name in the spec.
        using JsonDocument document = JsonDocument.Parse(body);
        return document.RootElement.EnumerateObject().First().Value.Clone();
    }
}

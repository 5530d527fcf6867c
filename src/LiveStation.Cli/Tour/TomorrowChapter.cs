using System.Text.Json;
using LiveStation.Cli.Running;
using LiveStation.Cli.Values;
using LiveStation.Emulator.Contracts;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Reads an answer with things that the spec does not know: nothing breaks, nothing is lost.</summary>
internal static class TomorrowChapter
{
    /// <summary>Shows it.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="stage">What the tour plays on.</param>
    /// <exception cref="CommandFailure">Something was lost.</exception>
    public static async Task ShowAsync(TourPage page, TourStage stage)
    {
        string channelId = SpecExamples.Richest(GetReStreamChannelContract.Instance);
        LiveStationClient client = stage.Connect(LiveStationZones.Public);
        stage.Service.GoOn();

        page.Heading("4  A channel, the day the service has a new plan and a new member");
        page.Pause();
        ApiResponse<ReStreamChannel> response = await page.CallAsync(client.ReStream.GetWithResponseAsync(channelId));
        ReStreamChannel channel = response.Value;
        // Compared as JSON and not as text: the two may escape Korean in different ways.
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
        page.Say("Nothing broke, nothing was lost: written back, it is the JSON that came.");
        page.Pause();
    }

    private static JsonElement ContentOf(ReadOnlyMemory<byte> body)
    {
        // The envelope has one member here, whatever the spec calls it.
        using JsonDocument document = JsonDocument.Parse(body);
        return document.RootElement.EnumerateObject().First().Value.Clone();
    }
}

using System.Text.Json;
using LiveStation.CommandLine.Running;
using LiveStation.Runtime;

namespace LiveStation.Cli.Tour;

/// <summary>Reads a response with unknown values and properties: no call fails, and no data is lost.</summary>
internal static class TomorrowChapter
{
    /// <summary>Shows the chapter.</summary>
    /// <param name="page">The page to write to.</param>
    /// <param name="stage">The emulator and the client of the tour.</param>
    /// <param name="reStreamId">The ID of the re-stream channel.</param>
    /// <exception cref="CommandFailure">Data was lost.</exception>
    public static async Task ShowAsync(TourPage page, TourStage stage, string reStreamId)
    {
        LiveStationClient client = stage.Client;
        stage.Service.GoOn();

        page.Heading(new(
            "7  The service of tomorrow: a plan and a member that the client does not define",
            "7  내일의 서비스: 클라이언트에 정의되지 않은 요금제와 속성"));
        page.Pause();
        ApiResponse<ReStreamChannel> response = await page.CallAsync(client.ReStream.GetWithResponseAsync(reStreamId));
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
        TourPage.Ensure(JsonElement.DeepEquals(received, writtenBack));
        page.Say(new(
            "No data was lost: the serialized channel equals the received JSON.",
            "직렬화한 채널이 받은 JSON과 같으므로 손실된 데이터가 없습니다."));
        page.Pause();
    }

    private static JsonElement ContentOf(ReadOnlyMemory<byte> body)
    {
        // The envelope has one member in this response, whatever its name in the spec.
        using JsonDocument document = JsonDocument.Parse(body);
        return document.RootElement.EnumerateObject().First().Value.Clone();
    }
}

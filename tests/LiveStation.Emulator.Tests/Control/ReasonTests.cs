using System.Text;
using System.Text.Json;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>The reasons in the log of requests, which explain in two languages what the response of the service does not.</summary>
public sealed class ReasonTests : IAsyncLifetime
{
    private const string Channels = "/api/v2/channels";

    private EmulatorHost _emulator = null!;
    private ControlClient _control = null!;

    public async ValueTask InitializeAsync()
    {
        _emulator = await Emulators.StartAsync(new EmulatorOptions
        {
            Credentials = TestKeys.A.Credentials,
            TimeProvider = new TestClock(),
            Scenario = "broadcast",
        });
        _control = new ControlClient(_emulator);
    }

    public async ValueTask DisposeAsync()
    {
        _control.Dispose();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task A_deletion_in_the_wrong_state_names_both_states_and_the_way_between_them()
    {
        string channel = await ChannelAsync();

        JsonElement request = await RefusedAsync("DELETE", $"{Channels}/{channel}");

        Text(request, "reason").ShouldBe(
            $"LiveChannel {channel} is PUBLISHING; deleteChannel needs READY. → READY: The encoder stops sending.");
        Text(request, "reasonKo").ShouldBe(
            $"LiveChannel {channel}의 현재 상태는 PUBLISHING, deleteChannel에 필요한 상태는 READY입니다. → READY: 인코더 송출 종료.");
    }

    [Fact]
    public async Task A_way_of_several_transitions_is_described_step_by_step()
    {
        string channel = await ChannelAsync();
        await SendAsync("PUT", $"{Channels}/{channel}/off");

        JsonElement request = await RefusedAsync("PUT", $"{Channels}/{channel}/startRecord");

        Text(request, "reason").ShouldBe(
            $"LiveChannel {channel} is BLOCK; startRecording needs PUBLISHING. → READY: call enableChannel. "
            + "→ PUBLISHING: The encoder starts sending.");
    }

    [Fact]
    public async Task A_missing_resource_is_named_with_the_region_in_which_it_was_searched()
    {
        string channel = await ChannelAsync();
        _emulator.StopEncoder(channel);
        await SendAsync("DELETE", $"{Channels}/{channel}");

        JsonElement request = await RefusedAsync("GET", $"{Channels}/{channel}");

        Text(request, "reason").ShouldBe($"LiveChannel {channel} does not exist in region KR of this access key.");
        Text(request, "reasonKo").ShouldBe($"LiveChannel {channel}: 이 Access Key의 KR 리전에 없습니다.");
    }

    [Fact]
    public async Task A_condition_that_does_not_hold_is_named_with_the_sentence_of_the_spec()
    {
        JsonElement request = await RefusedAsync("DELETE", "/api/v2/qualitySets/12");

        Text(request, "reason").ShouldBe(
            "deleteQualitySet needs genType = CUSTOM. A built-in quality set cannot be deleted.");
        Text(request, "reasonKo").ShouldBe(
            "deleteQualitySet에 필요한 조건: genType = CUSTOM. 기본 제공 화질 설정은 삭제할 수 없습니다.");
    }

    [Fact]
    public async Task A_resource_in_use_names_its_user()
    {
        string profile = await CreateAsync("/api/v2/qualityProfiles", """
            {"name":"stage","type":"AUDIO","audio":{"codec":"AAC","samplerate":48000,"channels":2,"bitrate":128}}
            """);
        string set = await CreateAsync("/api/v2/qualitySets", $$"""{"name":"stages","qualityIds":[{{profile}}],"isEnabledUll":false,"enableHlsTimedMetadata":false,"segmentDuration":2000,"segmentCount":3}""");

        Text(await RefusedAsync("DELETE", $"/api/v2/qualityProfiles/{profile}"), "reason").ShouldBe(
            $"QualityProfile {profile} is used by QualitySet {set}. A quality profile that a quality set uses cannot be deleted.");
    }

    [Fact]
    public async Task A_full_quota_names_the_limit()
    {
        const string body = """{"content":[{"bucketName":"river","filePath":"/break.png"}]}""";
        for (int i = 0; i < 10; i++)
            await CreateAsync("/api/v2/curtainContents", body);

        Text(await RefusedAsync("POST", "/api/v2/curtainContents", body), "reason")
            .ShouldBe("There are already 10 of at most 10 CurtainContent.");
    }

    [Fact]
    public async Task Without_a_resource_in_the_required_state_the_state_is_named()
    {
        string channel = await ChannelAsync();
        await SendAsync("PUT", $"{Channels}/{channel}/stopRecord");

        Text(await RefusedAsync("PUT", $"{Channels}/{channel}/stopRecord"), "reason")
            .ShouldBe($"LiveChannel {channel} has no Recording in state RECORDING, which stopRecording needs.");
    }

    [Fact]
    public async Task A_missing_value_is_named_in_both_languages()
    {
        JsonElement request = await RefusedAsync("POST", Channels, """{"channelName":"river"}""");

        Text(request, "reason").ShouldBe("NEED_VALUE: cdn");
        Text(request, "reasonKo").ShouldBe("NEED_VALUE: cdn");
    }

    [Fact]
    public async Task A_wrong_signature_is_explained_in_Korean()
    {
        await new TestCall(Channels) { Keys = TestKeys.B }.SendAsync(_emulator);

        Text(await LastAsync(), "reasonKo").ShouldBe("등록되지 않은 Access Key입니다");
    }

    private async Task<string> ChannelAsync()
    {
        JsonElement state = await _control.GetAsync("state");
        return state.GetProperty("accounts")[0].GetProperty("resources").EnumerateArray()
            .First(resource => Text(resource, "type") == "LiveChannel").GetProperty("id").GetString()!;
    }

    private async Task<JsonElement> RefusedAsync(string method, string target, string? body = null)
    {
        (await SendAsync(method, target, body)).Status.ShouldBeGreaterThanOrEqualTo(400);
        return await LastAsync();
    }

    private async Task<string> CreateAsync(string target, string body)
    {
        RawResponse response = await SendAsync("POST", target, body);
        response.Status.ShouldBe(200, response.Text);
        return JsonElement.Parse(response.Body).GetProperty("content").GetProperty("id").ToString();
    }

    private Task<RawResponse> SendAsync(string method, string target, string? body = null) =>
        new TestCall(target) { Method = method, Body = body is null ? [] : Encoding.UTF8.GetBytes(body) }.SendAsync(_emulator);

    private async Task<JsonElement> LastAsync() => (await _control.GetAsync("requests")).GetProperty("requests").EnumerateArray().Last();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}

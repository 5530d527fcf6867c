using LiveStation.Mcp.Tests.Support;

namespace LiveStation.Mcp.Tests;

public sealed class InputTests(Emulated api) : IClassFixture<Emulated>
{
    private const string Intro = "The arguments are not valid. Nothing was sent. Correct them and call again:\n- ";

    [Theory]
    [InlineData("channels_get", "{}", "$.channelId is required.")]
    [InlineData("channels_get", """{"channelId":null}""", "$.channelId is required.")]
    [InlineData("channels_get", """{"channelId":7}""", "$.channelId: expected a string, found a number.")]
    [InlineData("channels_list", """{"pageNo":"1"}""", "$.pageNo: expected a whole number, found a string.")]
    [InlineData("channels_list", """{"pageNo":1.5}""", "$.pageNo: expected a whole number, found a number.")]
    [InlineData("channels_list", """{"page":1}""", "$ has no property 'page'. Did you mean 'pageNo'? Valid: ")]
    [InlineData("channels_list", """{"pageNo":0}""", "$.pageNo: must be at least 1")]
    public async Task A_mistake_is_told_with_its_path_and_what_is_allowed(string tool, string arguments, string problem) =>
        (await (await api.SessionAsync(Offers.ReadOnly)).CallAsync(tool, arguments)).Failure().ShouldStartWith(Intro + problem);

    [Fact]
    public async Task The_mask_of_a_secret_is_refused_as_its_value() =>
        (await (await api.SessionAsync(Offers.Writable)).CallAsync(
            "re_stream_update_platform",
            """{"channelId":"ls-1","platformId":1,"rtmpUrl":"rtmp://stage.example/in","streamKey":"***"}""")).Failure()
            .ShouldBe(Intro + "$.streamKey: *** is the mask of a secret, not its value. Ask for the value, or omit it.");

    [Fact]
    public async Task A_misspelt_value_of_an_enum_in_a_nested_object_is_suggested() =>
        (await CreateAsync("""{"channelName":"abc","qualitySetId":1,"useDvr":false,"immediateOnAir":false,"envType":"REEL"}"""))
            .ShouldContain("$.envType: 'REEL' is not a valid value. Did you mean 'REAL'? Valid: REAL, DEV, STAGE.");

    [Fact]
    public async Task A_broken_rule_is_told_by_the_client_before_anything_is_sent() =>
        (await (await api.SessionAsync(Offers.Writable)).CallAsync(
            "re_stream_get", """{"channelId":".."}""")).Failure().ShouldStartWith(Intro + "$.channelId: ");

    [Fact]
    public async Task Problems_are_in_the_language_of_the_server() =>
        (await (await api.SessionAsync(Offers.Korean)).CallAsync("channels_get")).Failure().ShouldBe(
            "인수가 올바르지 않아 요청을 보내지 않았습니다. 다음을 고친 뒤 다시 호출하세요.\n- $.channelId: 필수 값입니다.");

    [Fact]
    public async Task Null_counts_as_absent() =>
        (await (await api.SessionAsync(Offers.ReadOnly)).CallAsync("channels_list", """{"pageNo":null,"pageSizeNo":null}"""))
            .Data().GetProperty("items").GetArrayLength().ShouldBePositive();

    private async Task<string> CreateAsync(string arguments) =>
        (await (await api.SessionAsync(Offers.Writable)).CallAsync("channels_create", arguments)).Failure();
}

using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Tests.Naming;

public sealed class CSharpNamesTests
{
    [Theory]
    [InlineData("channelId", "ChannelId")]
    [InlineData("rtmpUrl", "RtmpUrl")]
    [InlineData("useDVR", "UseDvr")]
    [InlineData("HTTPServer", "HttpServer")]
    [InlineData("RTMP_MAIN_STREAM_ENABLED", "RtmpMainStreamEnabled")]
    [InlineData("Authentication Failed", "AuthenticationFailed")]
    [InlineData("H264", "H264")]
    [InlineData("fps30", "Fps30")]
    [InlineData("ready-with-one-target", "ReadyWithOneTarget")]
    [InlineData("_", null)]
    [InlineData("", null)]
    [InlineData("1080p", null)]
    [InlineData("HLS,DASH", "HlsDash")]
    public void A_wire_name_becomes_pascal_case(string wire, string? expected) =>
        CSharpNames.ToPascal(wire).ShouldBe(expected);

    [Theory]
    [InlineData("ChannelId", "channelId")]
    [InlineData("Class", "@class")]
    [InlineData("Event", "@event")]
    public void A_parameter_is_in_camel_case_and_never_a_keyword(string pascal, string expected) =>
        CSharpNames.ToCamel(pascal).ShouldBe(expected);

    [Theory]
    [InlineData("Channel", true)]
    [InlineData("channel_2", true)]
    [InlineData("채널", true)]
    [InlineData("2nd", false)]
    [InlineData("a b", false)]
    [InlineData("class", false)]
    [InlineData("", false)]
    public void Only_letters_digits_and_underscores_make_an_identifier(string text, bool expected) =>
        CSharpNames.IsIdentifier(text).ShouldBe(expected);
}

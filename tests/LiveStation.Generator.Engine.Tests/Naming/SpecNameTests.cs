using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Naming.CSharp;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Naming;

public sealed class SpecNameTests
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
        SpecName.ToPascal(wire).ShouldBe(expected);

    [Theory]
    [InlineData("ChannelId", "channelId")]
    [InlineData("Class", "@class")]
    [InlineData("Event", "@event")]
    public void A_parameter_is_in_camel_case_and_never_a_keyword(string pascal, string expected) =>
        Identifier.Escape(MemberName.Parameter(pascal)).ShouldBe(expected);

    [Theory]
    [InlineData("Channel", true)]
    [InlineData("channel_2", true)]
    [InlineData("채널", true)]
    [InlineData("2nd", false)]
    [InlineData("a b", false)]
    [InlineData("class", false)]
    [InlineData("", false)]
    public void Only_letters_digits_and_underscores_make_an_identifier(string text, bool expected) =>
        Keywords.IsIdentifier(text).ShouldBe(expected);

    [Fact]
    public void Names_that_differ_as_members_differ_as_parameters()
    {
        string[] names = [.. Characters.Select(letter => letter + "a").Where(SpecName.IsName)];

        names.Length.ShouldBeGreaterThan(40_000);
        names.Select(MemberName.Parameter).Distinct(StringComparer.Ordinal).Count().ShouldBe(names.Length);
        MemberName.Parameter("ǅa").ShouldNotBe(MemberName.Parameter("Ǆa"));
    }

    [Fact]
    public void Each_letter_of_names_is_one_to_every_compiler_and_each_capital_has_its_own_small_form()
    {
        char[] letters = [.. Characters.Where(Letters.IsLetter)];

        letters.ShouldAllBe(letter => char.IsLetter(letter));
        Characters.Where(one => Letters.IsLetterOrDigit(one) && !Letters.IsLetter(one)).ShouldAllBe(digit => char.IsDigit(digit));
        letters.Where(letter => Letters.Small(letter) != letter).ShouldAllBe(letter =>
            Letters.IsCapital(letter) && Letters.IsSmall(Letters.Small(letter)) && Letters.Capital(Letters.Small(letter)) == letter);
        "abzàøжωａ".ShouldAllBe(letter => Letters.IsSmall(letter) && Letters.IsCapital(Letters.Capital(letter)));
        "가ぁ中ㄱアა".ShouldAllBe(letter => Letters.IsLetter(letter) && !Letters.IsSmall(letter) && !Letters.IsCapital(letter));
    }

    [Theory]
    [InlineData('\u0149')]
    [InlineData('\u0130')]
    [InlineData('\u212A')]
    [InlineData('\u01C5')]
    public void A_letter_whose_other_form_is_no_letter_of_its_own_keeps_its_form(char letter)
    {
        Letters.Small(letter).ShouldBe(letter);
        Letters.Capital(letter).ShouldBe(letter);
    }

    private static IEnumerable<char> Characters => Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code);
}

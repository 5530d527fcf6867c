
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Http;

public sealed class PathTests
{
    private static ApiOperation<SampleAlert> Operation(string route) =>
        new("sample", "GET", route, SampleApi.Envelope.Object(SampleAlertJson.Instance));

    [Fact]
    public void Placeholders_are_filled_in_order()
    {
        Operation("/a").At().Target.ShouldBe("/a");
        Operation("/a/{x}").At("1").Target.ShouldBe("/a/1");
        Operation("/a/{x}/b/{y}").At("1", "2").Target.ShouldBe("/a/1/b/2");
        Operation("/{x}/{y}/{z}/c").At("1", "2", "3").Target.ShouldBe("/1/2/3/c");
    }

    [Theory]
    [InlineData("채널 이름_1", "%EC%B1%84%EB%84%90%20%EC%9D%B4%EB%A6%84_1")]
    [InlineData("AZaz09-._~", "AZaz09-._~")]
    [InlineData("a/b?c#d&e=f+g%h", "a%2Fb%3Fc%23d%26e%3Df%2Bg%25h")]
    [InlineData("!*'();:@$,[]", "%21%2A%27%28%29%3B%3A%40%24%2C%5B%5D")]
    [InlineData("\\\"<>\n", "%5C%22%3C%3E%0A")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("...", "...")]
    public void Values_are_encoded_by_rfc_3986(string value, string encoded)
    {
        Operation("/a/{x}").At(value).Target.ShouldBe("/a/" + encoded);
        Operation("/a").At().Query(value, value).Target.ShouldBe("/a?" + encoded + "=" + encoded);
    }

    [Fact]
    public void Query_parameters_are_in_the_order_of_addition()
    {
        ApiCall<SampleAlert> call = Operation("/a").At().Query("b", "2").Query("skipped", null).Query("a", "");

        call.Target.ShouldBe("/a?b=2&a=");
    }

    [Fact]
    public void An_empty_query_has_no_question_mark() =>
        Operation("/a").At().Query("x", null).Target.ShouldBe("/a");

    [Fact]
    public void A_query_parameter_without_a_name_is_refused() =>
        Should.Throw<ArgumentNullException>(() => Operation("/a").At().Query(null!, "1"));

    [Fact]
    public void More_or_fewer_values_than_placeholders_are_refused()
    {
        Should.Throw<InvalidOperationException>(() => Operation("/a/{x}").At());
        Should.Throw<InvalidOperationException>(() => Operation("/a/{x}").At("1", "2"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("/a/{x")]
    [InlineData("/a}b")]
    [InlineData("/{a}}")]
    [InlineData("/{a{b}")]
    [InlineData("/{a}/b}/{c}")]
    [InlineData("/{}")]
    public void A_malformed_route_is_refused(string route) =>
        Should.Throw<ArgumentException>(() => Operation(route));
}

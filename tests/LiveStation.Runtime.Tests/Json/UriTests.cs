using System.Text;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json;

public sealed class UriTests
{
    private static Uri? Optional(string json)
    {
        ModelReader reader = ModelReader.Again(Encoding.UTF8.GetBytes(json), drift: null);
        return Codecs.Uri.ReadOptional(ref reader);
    }

    [Theory]
    [InlineData("https://example.com/a?b=c")]
    [InlineData("rtmp://a.example.com/live")]
    [InlineData("https://예시.한국/경로")]
    public void An_absolute_address_is_written_back_unchanged(string text)
    {
        Uri uri = JsonText.Read(Codecs.Uri, JsonSerializer.Serialize(text));

        uri.IsAbsoluteUri.ShouldBeTrue();
        uri.OriginalString.ShouldBe(text);
        JsonText.Read(Codecs.String, JsonText.Write(Codecs.Uri, uri)).ShouldBe(text);
    }

    [Theory]
    [InlineData("/relative")]
    [InlineData("//host/x")]
    [InlineData("a b")]
    [InlineData("C:\\x")]
    [InlineData("\\\\host\\x")]
    [InlineData("rtmp://****")]
    [InlineData("rtmp://****:1935/live?k=****#f")]
    [InlineData("https://*.example.com/x")]
    [InlineData("rtmp://<host>/{key}")]
    [InlineData("http:a")]
    [InlineData("file:x")]
    [InlineData("http://[broken")]
    [InlineData("http://a:99999999/")]
    [InlineData("http://")]
    [InlineData(" ")]
    [InlineData("100%")]
    public void Text_that_is_not_an_absolute_address_is_kept_on_every_system(string text)
    {
        string json = JsonSerializer.Serialize(text);

        Uri uri = Optional(json).ShouldNotBeNull();

        uri.IsAbsoluteUri.ShouldBeFalse();
        uri.OriginalString.ShouldBe(text);
        uri.ToString().ShouldBe(text);
        JsonText.Read(Codecs.String, JsonText.Write(Codecs.Uri, uri)).ShouldBe(text);
        JsonSerializer.Serialize(uri).ShouldBe(json);
        uri.ShouldBe(JsonText.Read(Codecs.Uri, json));
        uri.GetHashCode().ShouldBe(JsonText.Read(Codecs.Uri, json).GetHashCode());
        uri.ShouldNotBe(JsonText.Read(Codecs.Uri, JsonSerializer.Serialize(text + "x")));
    }

    [Fact]
    public void Text_too_long_for_an_address_is_kept()
    {
        string text = "http://[" + new string('가', 70_000);

        Uri uri = JsonText.Read(Codecs.Uri, JsonSerializer.Serialize(text));

        (uri.OriginalString == text).ShouldBeTrue();
        (JsonText.Read(Codecs.String, JsonText.Write(Codecs.Uri, uri)) == text).ShouldBeTrue();
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    public void Null_is_not_an_address(string json)
    {
        Optional(json).ShouldBeNull();
        JsonText.Read(Codecs.Uri, json).OriginalString.ShouldBe("");
    }
}

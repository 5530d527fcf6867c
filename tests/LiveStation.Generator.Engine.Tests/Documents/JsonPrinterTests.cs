using System.Text.Json;
using LiveStation.Generator.Engine.Documents;

namespace LiveStation.Generator.Engine.Tests.Documents;

public sealed class JsonPrinterTests
{
    [Fact]
    public void Objects_and_lists_are_indented() => JsonPrinter.Print(DocumentMap.Of(
        ("text", "a"),
        ("list", DocumentList.Of([new DocumentLiteral("1.50"), DocumentMap.Of(("b", false))])),
        ("empty", DocumentList.Of([])))).ShouldBe("""
            {
              "text": "a",
              "list": [
                1.50,
                {
                  "b": false
                }
              ],
              "empty": []
            }

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Every_text_is_read_as_itself()
    {
        foreach (string text in HostileTexts.All)
        {
            string json = JsonPrinter.Print(DocumentMap.Of((text, text)));
            JsonProperty member = JsonDocument.Parse(json).RootElement.EnumerateObject().ShouldHaveSingleItem();
            (member.Name, member.Value.GetString()).ShouldBe((text, text), json);
        }
    }

    [Theory]
    [InlineData("""{"a":1,"b":[true,null,"x"],"c":{}}""")]
    [InlineData("""[-1.50,"\"\\\/\b\f\n\r\tA가",[],[{"":0}]]""")]
    [InlineData("""12345678901234567890""")]
    public void Compact_JSON_is_read(string json) => JsonSerializer.Serialize(
        JsonSerializer.Deserialize<JsonElement>(JsonPrinter.Print(JsonReader.Read(json)!)))
        .ShouldBe(JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(json)));

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}x")]
    [InlineData("""{"a" 1}""")]
    [InlineData("""{"a":}""")]
    [InlineData("""{"a":1,}""")]
    [InlineData("[1,]")]
    [InlineData("[01]")]
    [InlineData("truex")]
    [InlineData("\"a")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12")]
    public void Text_that_is_not_compact_JSON_is_not_read(string text) => JsonReader.Read(text).ShouldBeNull();
}

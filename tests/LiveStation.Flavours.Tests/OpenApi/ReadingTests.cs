using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace LiveStation.Flavours.Tests.OpenApi;

/// <summary>Microsoft.OpenApi reads the document in every version and format, and writes an equal one.</summary>
public sealed class ReadingTests
{
    [Theory]
    [MemberData(nameof(ServedDocument.All), MemberType = typeof(ServedDocument))]
    public async Task The_document_is_read_without_errors_and_written_again(string version, string format)
    {
        string text = ServedDocument.Text(version, format);

        ReadResult read = Read(text, format);

        read.Diagnostic.ShouldNotBeNull().Errors.Select(error => error.ToString()).ShouldBeEmpty();
        read.Diagnostic.Warnings.Select(warning => warning.ToString()).ShouldBeEmpty();
        OpenApiDocument document = read.Document.ShouldNotBeNull();
        document.Paths.SelectMany(path => path.Value.Operations ?? []).Count().ShouldBe(Spec.Operations.Count);
        OpenApiSpecVersion written = version switch
        {
            "3.0" => OpenApiSpecVersion.OpenApi3_0,
            "3.1" => OpenApiSpecVersion.OpenApi3_1,
            _ => OpenApiSpecVersion.OpenApi3_2,
        };
        string json = await document.SerializeAsync(written, OpenApiConstants.Json, TestContext.Current.CancellationToken);
        Difference(JsonNode.Parse(json), JsonNode.Parse(ServedDocument.Text(version, "json")), "").ShouldBe("");
    }

    private static ReadResult Read(string text, string format)
    {
        var settings = new OpenApiReaderSettings();
        settings.AddYamlReader();
        return OpenApiDocument.Parse(text, format, settings);
    }

    private static string Difference(JsonNode? written, JsonNode? own, string path) => (written, own) switch
    {
        (JsonObject one, JsonObject other) => one.Select(member => member.Key).Union(other.Select(member => member.Key))
            .Select(name => Difference(one[name], other[name], $"{path}/{name}")).FirstOrDefault(found => found.Length > 0) ?? "",
        // The JSON types of a value are a set.
        (JsonArray one, JsonArray other) when path.EndsWith("/type", StringComparison.Ordinal) =>
            one.Select(type => type!.ToString()).ToHashSet().SetEquals(other.Select(type => type!.ToString())) ? "" : path,
        (JsonArray one, JsonArray other) when one.Count == other.Count => one.Zip(other)
            .Select((pair, at) => Difference(pair.First, pair.Second, $"{path}/{at}")).FirstOrDefault(found => found.Length > 0) ?? "",
        _ => JsonNode.DeepEquals(written, own) ? "" : $"{path}: {written?.ToJsonString()} instead of {own?.ToJsonString()}",
    };
}

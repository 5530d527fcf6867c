using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Mcp.Texts;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Mcp.CompilerServices;

/// <summary>A list with its total count, and the number of the next page if the list is paged.</summary>
internal sealed class ListReply<T>(JsonCodec<T> codec, ToolSchema schema, ToolPaging? paging) : ToolReply<ResultList<T>>
{
    private static readonly LocalText TotalText = new("Number of matches on all pages.", "모든 페이지의 결과 수.");

    /// <inheritdoc />
    internal override JsonElement Schema(ApiLanguage language)
    {
        JsonObject items = new() { ["type"] = "array", ["items"] = schema.Part(language) };
        (string, JsonObject)[] properties = [("items", items), ("total", Number(TotalText, language))];
        if (paging is not null)
            properties = [.. properties, ("nextPage", Number(NextText(paging.Page), language))];
        return ToolSchema.Document(ObjectOf(properties), [schema], language);
    }

    /// <inheritdoc />
    internal override void Write(Utf8JsonWriter writer, ResultList<T> result, ToolInput input)
    {
        writer.WriteStartObject();
        // The numbers first: a result that is too long is cut at its end.
        if (result.Total is { } total)
            writer.WriteNumber("total", total);
        if (paging is not null && NextPage(result, input, paging) is { } next)
            writer.WriteNumber("nextPage", next);
        writer.WriteStartArray("items");
        foreach (T item in result)
            codec.WriteTo(writer, item);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // Without a given size, the service chooses one: the number of items of this page, unless it is the last page.
    private static int? NextPage(ResultList<T> page, ToolInput input, ToolPaging paging)
    {
        int number = input.Optional(paging.Page, Codecs.Int32) ?? paging.First;
        long size = input.Optional(paging.Size, Codecs.Int32) ?? page.Count;
        bool isMore = page.Total is { } total ? ((number - paging.First) * size) + page.Count < total : page.Count >= size;
        return page.Count > 0 && isMore ? number + 1 : null;
    }

    private static LocalText NextText(string argument) => new(
        $"Value of {argument} for the next page; absent on the last page.",
        $"다음 페이지의 {argument} 값. 마지막 페이지에는 없습니다.");

    private static JsonObject Number(LocalText text, ApiLanguage language) =>
        new() { ["type"] = "integer", ["description"] = text.For(language) };
}

/// <summary>A value with a count of matches.</summary>
internal sealed class CountedReply<T>(JsonCodec<T> codec, ToolSchema schema) : ToolReply<Counted<T>>
{
    /// <inheritdoc />
    internal override JsonElement Schema(ApiLanguage language) => ToolSchema.Document(
        ObjectOf(("value", schema.Part(language)), ("total", new JsonObject { ["type"] = "integer" })), [schema], language);

    /// <inheritdoc />
    internal override void Write(Utf8JsonWriter writer, Counted<T> result, ToolInput input)
    {
        writer.WriteStartObject();
        if (result.Total is { } total)
            writer.WriteNumber("total", total);
        writer.WritePropertyName("value");
        codec.WriteTo(writer, result.Value);
        writer.WriteEndObject();
    }
}

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

    private static int? NextPage(ResultList<T> page, ToolInput input, ToolPaging paging)
    {
        int number = input.Optional(paging.Page, Codecs.Int32) ?? paging.First;
        bool isLast = page.Count == 0 || number == int.MaxValue
            || IsEnd(page, number - paging.First, input.Optional(paging.Size, Codecs.Int32));
        return isLast ? null : number + 1;
    }

    // The service chooses the size without a given one, and can serve fewer items than requested. So the items on the pages before
    // this one can only be estimated: they are as long as this one or longer, and probably as long as requested. A missing item is
    // worse than an empty page.
    private static bool IsEnd(ResultList<T> page, long before, long? size) => page.Total is { } total
        && ((before + 1) * page.Count >= total || (before * size) + page.Count == total);

    private static LocalText NextText(string argument) => new(
        $"Value of {argument} for the next page, which can be empty; absent if there is certainly none.",
        $"다음 페이지의 {argument} 값. 다음 페이지는 비어 있을 수 있으며, 다음 페이지가 없는 것이 확실하면 이 값이 없습니다.");

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

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.CommandLine.Bodies;
using LiveStation.CommandLine.CompilerServices;
using LiveStation.CommandLine.Output;
using LiveStation.CommandLine.Running;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Calls;

/// <summary>Sends the requests of one run, and passes the response on as JSON.</summary>
/// <param name="values">The values.</param>
/// <param name="transport">Sends the requests.</param>
/// <param name="printer">Receives the result.</param>
/// <param name="stop">A token that Ctrl+C cancels.</param>
internal sealed class ApiRun(RunValues values, ApiTransport transport, IResultPrinter printer, CancellationToken stop) : CommandRun
{
    /// <summary>Whether all pages of a list are requested.</summary>
    public bool IsAll { get; init; }

    /// <summary>The number of items that were received; null when the result is not a list.</summary>
    public long? Count { get; private set; }

    /// <summary>The number of items on all pages; null when it is unknown.</summary>
    public long? Total { get; private set; }

    /// <inheritdoc />
    public override T Value<T>(JsonCodec<T> codec, string name) => values.Named.TryGetValue(name, out JsonNode? value)
        ? Read(codec, name, value)
        : throw CommandFailure.NotUnderstood(new($"--{name} is required.", $"--{name} 옵션은 필수입니다."));

    /// <inheritdoc />
    public override T? ValueOrDefault<T>(JsonCodec<T> codec, string name)
        where T : default => values.Named.TryGetValue(name, out JsonNode? value) ? Read(codec, name, value) : default;

    /// <inheritdoc />
    public override T? ValueOrNull<T>(JsonCodec<T> codec, string name) =>
        values.Named.TryGetValue(name, out JsonNode? value) ? Read(codec, name, value) : null;

    /// <inheritdoc />
    public override T Body<T>(JsonCodec<T> codec)
    {
        try
        {
            return codec.ReadDocument(values.Body);
        }
        catch (JsonShapeException exception)
        {
            string place = exception.Path ?? BodyPath.Text([]);
            throw CommandFailure.NotUnderstood(new(
                $"The body is not valid at {place}: {exception.Expectation}.", $"본문의 {place} 값이 올바르지 않습니다: {exception.Expectation}."));
        }
    }

    /// <inheritdoc />
    public override async Task NoneAsync(ApiCall<NoContent> request) => await transport.SendAsync(request, stop);

    /// <inheritdoc />
    public override async Task ObjectAsync<T>(ApiCall<T> request, JsonCodec<T> codec) =>
        Print([await transport.SendAsync(request, stop)], codec);

    /// <inheritdoc />
    public override async Task CountedAsync<T>(ApiCall<Counted<T>> request, JsonCodec<T> codec) =>
        Print([(await transport.SendAsync(request, stop)).Value], codec);

    /// <inheritdoc />
    public override async Task ListAsync<T>(ApiCall<ResultList<T>> request, JsonCodec<T> codec) =>
        Print(await transport.SendAsync(request, stop), codec);

    /// <inheritdoc />
    public override async Task PagesAsync<T>(
        PagePlan<T> plan, int? page, int? size, Func<int?, int?, ApiCall<ResultList<T>>> request, JsonCodec<T> codec)
    {
        if (!IsAll)
        {
            await ListAsync(request(page, size), codec);
            return;
        }
        await foreach (ResultList<T> one in transport.ListPages(plan, page, size, (p, s) => request(p, s), stop).AsPages())
            Print(one, codec);
    }

    private void Print<T>(ResultList<T> list, JsonCodec<T> codec)
    {
        Count = (Count ?? 0) + list.Count;
        Total = list.Total;
        Print((IEnumerable<T>)list, codec);
    }

    private void Print<T>(IEnumerable<T> results, JsonCodec<T> codec) =>
        printer.Add([.. results.Select(result => JsonText.Read(codec.ToUtf8(result)))]);

    private static T Read<T>(JsonCodec<T> codec, string name, JsonNode? value)
    {
        try
        {
            return codec.ReadDocument(Encoding.UTF8.GetBytes(JsonText.Compact(value)));
        }
        catch (JsonException)
        {
            throw CommandFailure.NotUnderstood(new($"The value of {name} is not valid.", $"{name} 값이 올바르지 않습니다."));
        }
    }
}

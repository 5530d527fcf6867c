using System.Globalization;
using System.Net;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests;

/// <summary>A service with one list of numbers, returned page by page.</summary>
internal sealed class PagedService : IDisposable
{
    private readonly StubHandler _handler;
    private readonly HttpClient _client;
    private readonly ApiTransport _transport;

    public PagedService(params IEnumerable<int> items)
    {
        Items = [.. items];
        TotalOf = _ => Items.Count;
        Respond = (page, size) => Write(
            Items.Skip((page - 1) * size).Take(size), TotalOf(Asked.Count));
        _handler = new StubHandler(RespondAsync);
        _client = new HttpClient(_handler);
        _transport = new ApiTransport(SampleApi.Profile, _client, SampleApi.Credentials, SampleApi.Once);
    }

    /// <summary>The current items.</summary>
    public List<int> Items { get; }

    /// <summary>The requested pages, each as <c>page/size</c>.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Maximum number of items on a page, whatever size is requested.</summary>
    public int Cap { get; set; } = 100;

    /// <summary>The total in the response with a number, from 1.</summary>
    public Func<int, long?> TotalOf { get; set; }

    /// <summary>Runs before the response with a number, from 1.</summary>
    public Action<int> Before { get; set; } = _ => { };

    /// <summary>Returns the response for a page and a size.</summary>
    public Func<int, int, string> Respond { get; set; }

    /// <summary>The list, with pages of 3 by default.</summary>
    public PagedList<SampleAlert> List(
        int? page = null,
        int? size = null,
        int? planned = 3,
        Func<SampleAlert, string>? key = null,
        bool areFull = false) => _transport.ListPages(
            new PagePlan<SampleAlert>(1, planned, key ?? (item => "" + item.Threshold)) { AreFull = areFull },
            page,
            size,
            Call,
            CancellationToken.None);

    /// <summary>The list, enumerated until a token is cancelled.</summary>
    public PagedList<SampleAlert> ListUntil(CancellationToken token) => _transport.ListPages(
        new PagePlan<SampleAlert>(1, 3, item => "" + item.Threshold), page: null, size: null, Call, token);

    /// <summary>Enumerates the list to the end.</summary>
    public async Task<int[]> WalkAsync(PagedList<SampleAlert>? list = null)
    {
        List<int> given = [];
        await foreach (SampleAlert item in (list ?? List()).WithCancellation(Calls.Token))
            given.Add(item.Threshold);
        return [.. given];
    }

    /// <summary>A page in JSON.</summary>
    public static string Write(IEnumerable<int> items, long? total)
    {
        string content = string.Join(",", items.Select(item => "{\"threshold\":" + item + "}"));
        return "{\"content\":[" + content + "]" + (total is null ? "" : ",\"total\":" + total) + ",\"more\":1}";
    }

    public void Dispose()
    {
        _transport.Dispose();
        _client.Dispose();
        _handler.Dispose();
    }

    private static ApiCall<ResultList<SampleAlert>> Call(int page, int? size) => SampleApi.List.At()
        .Query("pageNo", WireText.Int32(page)).Query("pageSizeNo", WireText.Int32(size))
        .Checked(check => check.AtLeast(new("pageNo", "Page"), page, 1, "at least 1"));

    private Task<HttpResponseMessage> RespondAsync(HttpRequestMessage request, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        int[] query = [.. request.RequestUri!.Query.TrimStart('?').Split('&')
            .Select(pair => int.Parse(pair.Split('=')[1], CultureInfo.InvariantCulture))];
        Asked.Add(string.Join("/", query));
        Before(Asked.Count);
        string body = Respond(query[0], Math.Min(query.ElementAtOrDefault(1) is var size and > 0 ? size : Cap, Cap));
        HttpStatusCode status = body.StartsWith("{\"content\"", StringComparison.Ordinal)
            ? HttpStatusCode.OK
            : HttpStatusCode.NotFound;
        return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
    }
}

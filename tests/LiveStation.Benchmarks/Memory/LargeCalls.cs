using System.Net.Http.Json;
using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Memory;

/// <summary>Memory of calls whose response exceeds the limit.</summary>
/// <param name="Peak">Bytes in use while one body is read, at most.</param>
/// <param name="Kept">Bytes in use afterward.</param>
/// <param name="LargestPooled">Length of the largest array in the shared pool afterward.</param>
/// <param name="PeakAtOnce">Bytes in use while several bodies are read at once, at most.</param>
/// <param name="KeptAtOnce">Bytes in use after these.</param>
internal sealed record LargeCalls(long Peak, long Kept, int LargestPooled, long PeakAtOnce, long KeptAtOnce)
{
    /// <summary>The default limit of the generated client.</summary>
    public static int Limit { get; } = new ApiClientOptions().MaxResponseBodyBytes;

    /// <summary>Measures the generated client.</summary>
    public static LargeCalls OfProduct(MemoryWatch watch, bool isAnnounced, int atOnce) => Of(watch, isAnnounced, atOnce, async service =>
    {
        ILiveStationClient client = ProductCalls.Default(service);
        await client.Events.ListAsync();
    });

    /// <summary>Measures the client that applications write by hand, with the same limit.</summary>
    public static LargeCalls OfTypical(MemoryWatch watch, bool isAnnounced, int atOnce) => Of(watch, isAnnounced, atOnce, async service =>
    {
        using HttpClient http = new(service, disposeHandler: false) { MaxResponseContentBufferSize = Limit };
        using HttpResponseMessage response = await http.GetAsync(MemoryService.Address);
        await response.Content.ReadFromJsonAsync(PlainJson.Default.PlainEventList);
    });

    private static LargeCalls Of(MemoryWatch watch, bool isAnnounced, int atOnce, Func<HttpMessageHandler, Task> call)
    {
        using EndlessService one = new(watch, Limit, isAnnounced, takesTurns: false);
        using EndlessService several = new(watch, Limit, isAnnounced, takesTurns: true);
        watch.Restart();
        FailAsync(call, one).GetAwaiter().GetResult();
        watch.Sample();
        (long peak, long kept, int pooled) = (watch.Peak(), watch.Kept(), MemoryWatch.LargestPooled());
        watch.Restart();
        Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => FailAsync(call, several))).GetAwaiter().GetResult();
        watch.Sample();
        return new LargeCalls(peak, kept, pooled, watch.Peak(), watch.Kept());
    }

    private static async Task FailAsync(Func<HttpMessageHandler, Task> call, HttpMessageHandler service)
    {
        try
        {
            await call(service);
        }
        catch (Exception exception) when (exception is ApiFormatException or HttpRequestException)
        {
            return;
        }
        throw new InvalidOperationException("A response over the limit was accepted.");
    }
}

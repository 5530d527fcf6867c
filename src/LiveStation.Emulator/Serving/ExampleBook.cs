using System.Text;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <summary>The examples of one operation, read by the generated codec.</summary>
/// <typeparam name="T">What the operation returns.</typeparam>
internal sealed class ExampleBook<T>
{
    private readonly List<ExamplePage<T>> _pages = [];

    // Names of query parameters.
    private readonly HashSet<string> _names = [];

    private readonly ReplyCodec<T> _codec;
    private readonly ServerListing? _listing;

    private ExampleBook(ReplyCodec<T> codec, ServerListing? listing) => (_codec, _listing) = (codec, listing);

    /// <summary>Reads all examples.</summary>
    /// <exception cref="InvalidOperationException">An example cannot be read; the message contains its name.</exception>
    public static ExampleBook<T> Read(
        string operation, string route, ReplyCodec<T> codec, IEnumerable<ServerExample> examples, ServerListing? listing)
    {
        ExampleBook<T> book = new(codec, listing);
        string? subject = LastPlaceholder(route);
        foreach (ServerExample example in examples)
        {
            try
            {
                book._pages.Add(new ExamplePage<T>(example, ReadReply(codec, example, subject)));
                book._names.UnionWith(example.Query.Select(pair => pair.Key));
            }
            catch (JsonException exception)
            {
                throw new InvalidOperationException(
                    $"Example '{example.Name}' of {operation} is not valid for the operation: {exception.Message}",
                    exception);
            }
        }
        return book;
    }

    /// <summary>
    /// Returns the example for the path of a call: the example of exactly this call; or the items of all examples of a
    /// list, filtered and paged as requested; or the first success; or the first example. Returns null if none has this
    /// path.
    /// </summary>
    public ServerReply<T>? Find(CallReading call)
    {
        List<ExamplePage<T>> pages = _pages.FindAll(page => call.HasPathOf(page.Example));
        return Same(pages, call) ?? Cut(pages, call)
            ?? (pages.Find(page => page.Reply.Failure is null) ?? pages.FirstOrDefault())?.Reply;
    }

    /// <summary>Returns the example of exactly this call, including its body; null if there is none.</summary>
    public ServerReply<T>? Same(CallReading call) =>
        Same(_pages.FindAll(page => call.HasPathOf(page.Example) && page.NamesBody == call.HasOwnBody), call);

    /// <summary>Returns an example by its name; null if there is none.</summary>
    public ServerReply<T>? Named(string name) => _pages.Find(page => page.Example.Name == name)?.Reply;

    /// <summary>The HTTP status code of success.</summary>
    public int SuccessStatus => _pages.Find(page => page.Reply.Failure is null)?.Reply.Status ?? 200;

    private ServerReply<T>? Same(List<ExamplePage<T>> pages, CallReading call) =>
        pages.FindAll(page => page.Matches(call, _names)).MaxBy(page => page.NamesBody)?.Reply;

    private ServerReply<T>? Cut(List<ExamplePage<T>> pages, CallReading call)
    {
        ServerReply<T>[] lists = [.. pages.Select(page => page.Reply).Where(reply => reply is { Failure: null, Text: not null })];
        return _listing is not null && ListCutter.Cut(lists.Select(reply => reply.Text!), _listing, call.QueryText) is { } text
            ? new ServerReply<T>(_codec.Read(Encoding.UTF8.GetBytes(text)), lists[0].Status) { Text = text, Source = ResponseSource.Example }
            : null;
    }

    /// <summary>Returns the largest number of leading path values that an example shares with the call.</summary>
    public int FamiliarValues(CallReading call) =>
        _pages.Select(page => call.SharedPath(page.Example)).DefaultIfEmpty(0).Max();

    // An error refers to the last part of the path, so its message names that part, as for any other path value.
    private static string? LastPlaceholder(string route)
    {
        int end = route.LastIndexOf('}');
        return end < 0 ? null : route[(route.LastIndexOf('{') + 1)..end];
    }

    private static ServerReply<T> ReadReply(ReplyCodec<T> codec, ServerExample example, string? subject) =>
        example.ErrorCode is { } code
            ? new ServerReply<T>(new ServerFailure(code, subject) { Status = example.Status }) { Source = ResponseSource.Example }
            : new ServerReply<T>(codec.Read(Encoding.UTF8.GetBytes(example.Body ?? "")), example.Status)
            {
                Text = example.Body,
                Source = ResponseSource.Example,
            };
}

using System.Text;
using System.Text.Json;
using LiveStation.Runtime.Http;

namespace LiveStation.Emulator.Serving;

/// <summary>The examples of one operation, read by the generated codec and found by path values.</summary>
/// <typeparam name="T">What the operation returns.</typeparam>
internal sealed class ExampleBook<T>
{
    private readonly List<ExamplePage<T>> _pages = [];

    private ExampleBook()
    {
    }

    /// <summary>Reads all examples.</summary>
    /// <exception cref="InvalidOperationException">An example cannot be read; the message names it.</exception>
    public static ExampleBook<T> Read(
        string operation, string route, ReplyCodec<T> codec, IEnumerable<ServerExample> examples)
    {
        ExampleBook<T> book = new();
        string? subject = LastPlaceholder(route);
        foreach (ServerExample example in examples)
        {
            try
            {
                book._pages.Add(new ExamplePage<T>(example, ReadReply(codec, example, subject)));
            }
            catch (JsonException exception)
            {
                throw new InvalidOperationException(
                    $"Example '{example.Name}' of {operation} does not fit the operation: {exception.Message}",
                    exception);
            }
        }
        return book;
    }

    /// <summary>
    /// The example about these path values: the one of this very call, or else the first success, or else the first; null
    /// when none is about them.
    /// </summary>
    public ServerReply<T>? Find(
        IReadOnlyList<string> path, IReadOnlyList<KeyValuePair<string, string>> query, ReadOnlyMemory<byte> body)
    {
        List<ExamplePage<T>> pages = _pages.FindAll(page => page.IsAbout(path));
        ExamplePage<T>? best = pages.FindAll(page => page.Answers(query, body)).MaxBy(page => page.NamesBody)
            ?? pages.Find(page => page.Reply.Failure is null)
            ?? pages.FirstOrDefault();
        return best?.Reply;
    }

    /// <summary>How many of these values, from the first on, some example begins with.</summary>
    public int FamiliarValues(IReadOnlyList<string> path) =>
        _pages.Select(page => page.Example.Path.Zip(path).TakeWhile(pair => pair.First == pair.Second).Count())
            .DefaultIfEmpty(0)
            .Max();

    // An error is about what the path ends in, so its message names that, as for any other value of the path.
    private static string? LastPlaceholder(string route)
    {
        int end = route.LastIndexOf('}');
        return end < 0 ? null : route[(route.LastIndexOf('{') + 1)..end];
    }

    private static ServerReply<T> ReadReply(ReplyCodec<T> codec, ServerExample example, string? subject) =>
        example.ErrorCode is { } code
            ? new ServerFailure(code, subject, example.Status)
            : new ServerReply<T>(codec.Read(Encoding.UTF8.GetBytes(example.Body ?? "")), example.Status);
}

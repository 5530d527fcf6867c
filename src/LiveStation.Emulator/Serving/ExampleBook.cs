using System.Text;
using System.Text.Json;
using LiveStation.Runtime.Http;

namespace LiveStation.Emulator.Serving;

/// <summary>The examples of one operation, read by the generated codec and found by path values.</summary>
/// <typeparam name="T">What the operation returns.</typeparam>
internal sealed class ExampleBook<T>
{
    private readonly List<(IReadOnlyList<string> Path, ServerReply<T> Reply)> _pages = [];

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
                book._pages.Add((example.Path, ReadReply(codec, example, subject)));
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

    /// <summary>The first example with exactly these path values; null when there is none.</summary>
    public ServerReply<T>? Find(IReadOnlyList<string> path)
    {
        foreach ((IReadOnlyList<string> known, ServerReply<T> reply) in _pages)
        {
            if (known.SequenceEqual(path, StringComparer.Ordinal))
                return reply;
        }
        return null;
    }

    /// <summary>How many of these values, from the first on, some example begins with.</summary>
    public int FamiliarValues(IReadOnlyList<string> path) =>
        _pages.Select(page => page.Path.Zip(path).TakeWhile(pair => pair.First == pair.Second).Count())
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

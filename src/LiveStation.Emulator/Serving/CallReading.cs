using System.Text;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <summary>
/// Reads the values of a call, and remembers how: examples are read the same way before they are compared with it, so
/// that a number in quotes is that number, and members that nobody knows make no difference. What nobody read is
/// compared as it stands.
/// </summary>
internal sealed class CallReading(RouteMatch match, ReadOnlyMemory<byte> body)
{
    private readonly Dictionary<int, Func<string?, object?>> _path = [];
    private readonly Dictionary<string, Func<string?, object?>> _query = [];
    private Func<ReadOnlyMemory<byte>, JsonElement> _body = utf8 => JsonElement.Parse(utf8.Span);

    /// <summary>Reads a value of the path.</summary>
    public T Path<T>(int index, Func<string, T> read)
    {
        _path[index] = text => read(text!);
        return read(match.Values[index]);
    }

    /// <summary>Reads a value of the query; its text is null when it did not come.</summary>
    public T Query<T>(string name, Func<string?, T> read)
    {
        _query[name] = text => read(text);
        return read(First(match.Query, name));
    }

    /// <summary>Whether the call came with a body.</summary>
    public bool HasOwnBody => !body.IsEmpty;

    /// <summary>Text of a value of the query; null when it did not come.</summary>
    public string? QueryText(string name) => First(match.Query, name);

    /// <summary>Reads the body.</summary>
    public T Body<T>(JsonCodec<T> codec)
    {
        _body = utf8 => Written(codec, Read(codec, utf8));
        return Read(codec, body);
    }

    /// <summary>How many values of the path, from the first on, are those of an example.</summary>
    public int SharedPath(ServerExample example) =>
        example.Path.Zip(match.Values)
            .TakeWhile((pair, i) => AreSame(pair.First, pair.Second, _path.GetValueOrDefault(i)))
            .Count();

    /// <summary>Whether an example has the same path.</summary>
    public bool HasPathOf(ServerExample example) =>
        example.Path.Count == match.Values.Count && SharedPath(example) == match.Values.Count;

    /// <summary>Whether an example has the same query, as far as its names are known.</summary>
    /// <param name="example">The example.</param>
    /// <param name="names">Names that are known beside those that were read.</param>
    public bool HasQueryOf(ServerExample example, IEnumerable<string> names) => _query.Keys.Union(names).All(
        name => AreSame(First(example.Query, name), First(match.Query, name), _query.GetValueOrDefault(name)));

    /// <summary>Whether a body in an example is the same.</summary>
    public bool HasBody(string request)
    {
        try
        {
            return JsonElement.DeepEquals(_body(Encoding.UTF8.GetBytes(request)), _body(body));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Of two values of one name the first counts.
    private static string? First(IEnumerable<KeyValuePair<string, string>> pairs, string name) =>
        pairs.FirstOrDefault(pair => pair.Key == name).Value;

    private static bool AreSame(string? example, string? own, Func<string?, object?>? read)
    {
        if (example == own || read is null)
            return example == own;
        try
        {
            return Equals(read(example), read(own));
        }
        catch (JsonException)
        {
            // The call was read before: it is the example that shows a value of another kind.
            return false;
        }
    }

    private static T Read<T>(JsonCodec<T> codec, ReadOnlyMemory<byte> utf8)
    {
        // The whole of it first: what is no JSON is another fault than a value that does not fit.
        using (JsonDocument.Parse(utf8))
            return codec.ReadDocument(utf8.Span);
    }

    private static JsonElement Written<T>(JsonCodec<T> codec, T value) => JsonElement.Parse(codec.ToUtf8(value));
}

using System.Text;
using System.Text.Json;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <summary>
/// Reads the values of a call and records how each was read. Examples are read in the same way before they are compared:
/// a number in quotes equals that number, and unknown members make no difference. Values that were not read are
/// compared as text.
/// </summary>
internal sealed class CallReading(RouteMatch match, ReadOnlyMemory<byte> body)
{
    private readonly Dictionary<int, Func<string?, object?>> _path = [];
    private readonly Dictionary<string, Func<string?, object?>> _query = [];
    private Func<ReadOnlyMemory<byte>, JsonElement> _body = utf8 => JsonElement.Parse(utf8.Span);

    /// <summary>Reads a path value.</summary>
    public T Path<T>(int index, Func<string, T> read)
    {
        _path[index] = text => read(text!);
        return read(match.Values[index]);
    }

    /// <summary>Reads a query value; its text is null if the parameter is missing.</summary>
    public T Query<T>(string name, Func<string?, T> read)
    {
        _query[name] = text => read(text);
        return read(First(match.Query, name));
    }

    /// <summary>Whether the call has a body.</summary>
    public bool HasOwnBody => !body.IsEmpty;

    /// <summary>Returns the text of a query value; null if the parameter is missing.</summary>
    public string? QueryText(string name) => First(match.Query, name);

    /// <summary>Reads the body.</summary>
    public T Body<T>(JsonCodec<T> codec)
    {
        _body = utf8 => Written(codec, Read(codec, utf8));
        return Read(codec, body);
    }

    /// <summary>Returns how many leading path values equal those of an example.</summary>
    public int SharedPath(ServerExample example) =>
        example.Path.Zip(match.Values)
            .TakeWhile((pair, i) => AreSame(pair.First, pair.Second, _path.GetValueOrDefault(i)))
            .Count();

    /// <summary>Returns whether an example has the same path.</summary>
    public bool HasPathOf(ServerExample example) =>
        example.Path.Count == match.Values.Count && SharedPath(example) == match.Values.Count;

    /// <summary>Returns whether an example has the same query, as far as its names are known.</summary>
    /// <param name="example">The example.</param>
    /// <param name="names">Known names, in addition to those that were read.</param>
    public bool HasQueryOf(ServerExample example, IEnumerable<string> names) => _query.Keys.Union(names).All(
        name => AreSame(First(example.Query, name), First(match.Query, name), _query.GetValueOrDefault(name)));

    /// <summary>Returns whether the body of an example is the same.</summary>
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

    // When a name occurs more than once, its first value is used.
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
            // The call has already been read without an error, so it is the example whose value has another type.
            return false;
        }
    }

    private static T Read<T>(JsonCodec<T> codec, ReadOnlyMemory<byte> utf8)
    {
        // Parsed as a whole first: invalid JSON is a different error from a value of the wrong type.
        using (JsonDocument.Parse(utf8))
            return codec.ReadDocument(utf8.Span);
    }

    private static JsonElement Written<T>(JsonCodec<T> codec, T value) => JsonElement.Parse(codec.ToUtf8(value));
}

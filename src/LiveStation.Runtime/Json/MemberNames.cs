using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Names of the members of one kind of object, in the order they usually come in.</summary>
public sealed class MemberNames
{
    /// <summary>No member: the value to begin with before the first one is read.</summary>
    public const int None = -1;

    private readonly JsonEncodedText[] _encoded;
    private readonly byte[][] _utf8;
    private readonly string[] _texts;

    /// <summary>Prepares names.</summary>
    /// <param name="names">The names; their places are the numbers of the members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    public MemberNames(params string[] names)
    {
        _texts = Guard.NotNull(names);
        _utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        _encoded = Array.ConvertAll(names, static name => JsonEncodedText.Encode(name));
    }

    /// <summary>How many names there are.</summary>
    public int Count => _texts.Length;

    /// <summary>A name as a writer takes it.</summary>
    /// <param name="member">Number of the member.</param>
    public JsonEncodedText this[int member] => _encoded[member];

    /// <summary>A name as text.</summary>
    internal string Text(int member) => _texts[member];

    /// <summary>A name as it stands in JSON without escapes.</summary>
    internal byte[] Utf8(int member) => _utf8[member];
}

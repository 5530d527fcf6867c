using System.ComponentModel;
using System.Text;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>The JSON property names of a type, in their usual order.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberNames
{
    private readonly string[] _texts;
    private readonly byte[][] _utf8;
    private readonly TextTable _table;
    private readonly List<int> _certain = [];

    /// <summary>Initializes a new instance of the <see cref="MemberNames"/> class.</summary>
    /// <param name="names">The names. The position of a name is the index of the property.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="names"/> contains a name twice.</exception>
    public MemberNames(params string[] names)
    {
        _texts = Guard.NotNull(names);
        _utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        _table = new TextTable(names.Length);
        for (int i = 0; i < names.Length; i++)
            _table.Add(_utf8[i], i);
    }

    /// <summary>The indexes of the properties that responses always contain. A missing one is reported.</summary>
    internal IReadOnlyList<int> Certain => _certain;

    /// <summary>Specifies the properties that responses always contain.</summary>
    /// <param name="members">The indexes of the properties.</param>
    /// <returns>This instance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="members"/> contains an index without a property.
    /// </exception>
    public MemberNames Expect(params int[] members)
    {
        foreach (int member in Guard.NotNull(members))
            _certain.Add(Known(member, nameof(members)));
        return this;
    }

    /// <summary>Adds an alias to a property. It is read and never written.</summary>
    /// <param name="member">The index of the property.</param>
    /// <param name="name">The alias.</param>
    /// <returns>This instance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is already used.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="member"/> is not the index of a property.
    /// </exception>
    public MemberNames Alias(int member, string name)
    {
        _table.Add(Encoding.UTF8.GetBytes(Guard.NotNull(name)), ~Known(member, nameof(member)));
        return this;
    }

    /// <summary>Gets the name of a property.</summary>
    internal string Text(int member) => _texts[member];

    /// <summary>Returns whether responses always contain a property.</summary>
    internal bool IsCertain(int member) => _certain.Contains(member);

    /// <summary>Finds a name.</summary>
    /// <param name="utf8">The name.</param>
    /// <param name="guess">The expected index.</param>
    /// <param name="isAlias">Whether the name is an alias of the documented name.</param>
    /// <returns>The index of the property; negative if the name is unknown.</returns>
    internal int Find(ReadOnlySpan<byte> utf8, int guess, out bool isAlias)
    {
        isAlias = false;
        if ((uint)guess < (uint)_utf8.Length && utf8.SequenceEqual(_utf8[guess]))
            return guess;
        if (!_table.TryFind(utf8, out int found))
            return -1;
        isAlias = found < 0;
        return isAlias ? ~found : found;
    }

    private int Known(int member, string parameter) => (uint)member < (uint)_texts.Length
        ? member
        : throw new ArgumentOutOfRangeException(parameter, member, "The index is not the index of a property.");
}

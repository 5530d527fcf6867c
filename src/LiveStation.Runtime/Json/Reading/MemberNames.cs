using System.ComponentModel;
using System.Text;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Text;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Names of the members of one kind of object, in the order they usually come in.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MemberNames
{
    private readonly string[] _texts;
    private readonly byte[][] _utf8;
    private readonly TextTable _table;
    private readonly List<int> _certain = [];

    /// <summary>Prepares names.</summary>
    /// <param name="names">The names; their places are the numbers of the members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is null.</exception>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    public MemberNames(params string[] names)
    {
        _texts = Guard.NotNull(names);
        _utf8 = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        _table = new TextTable(names.Length);
        for (int i = 0; i < names.Length; i++)
            _table.Add(_utf8[i], i);
    }

    /// <summary>Members that always come: that one is missing is told.</summary>
    internal IReadOnlyList<int> Certain => _certain;

    /// <summary>Says which members always come.</summary>
    /// <param name="members">Their numbers.</param>
    /// <returns>The same names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="members"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is that of no member.</exception>
    public MemberNames Expect(params int[] members)
    {
        foreach (int member in Guard.NotNull(members))
            _certain.Add(Known(member, nameof(members)));
        return this;
    }

    /// <summary>Gives a member another name, under which it is read and never written.</summary>
    /// <param name="member">Number of the member.</param>
    /// <param name="name">The other name.</param>
    /// <returns>The same names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is that of no member.</exception>
    public MemberNames Alias(int member, string name)
    {
        _table.Add(Encoding.UTF8.GetBytes(Guard.NotNull(name)), ~Known(member, nameof(member)));
        return this;
    }

    /// <summary>A name as text.</summary>
    internal string Text(int member) => _texts[member];

    /// <summary>Whether a member always comes.</summary>
    internal bool IsCertain(int member) => _certain.Contains(member);

    /// <summary>Looks a name up.</summary>
    /// <param name="utf8">The name.</param>
    /// <param name="guess">The likely number.</param>
    /// <param name="isAlias">Whether it is another name than the documented one.</param>
    /// <returns>Number of the member; negative when there is none.</returns>
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
        : throw new ArgumentOutOfRangeException(parameter, member, "There is no such member.");
}

using System.Text;

namespace LiveStation.Runtime.Json;

/// <summary>The words of an enum, both ways.</summary>
internal sealed class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private readonly WordTable _table;
    private readonly TEnum[] _values;
    private readonly EnumTexts<TEnum> _texts;

    /// <summary>Enters all texts.</summary>
    /// <exception cref="ArgumentException">Two members share a text, or a member comes twice.</exception>
    public EnumWords(EnumText<TEnum>[] members)
    {
        _table = new WordTable(members.Length);
        _values = Array.ConvertAll(members, static member => member.Value);
        _texts = new EnumTexts<TEnum>(members);
        for (int i = 0; i < members.Length; i++)
        {
            _table.Add(Encoding.UTF8.GetBytes(members[i].Text), i);
            foreach (string alias in members[i].Aliases)
            {
                // Told apart by the sign: an alias is tolerated, and told.
                _table.Add(Encoding.UTF8.GetBytes(alias), ~i);
            }
        }
    }

    /// <summary>Looks a text up.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="value">The member.</param>
    /// <param name="isAlias">Whether it is another text than the documented one.</param>
    /// <returns>False when it is no text of a member.</returns>
    public bool TryFind(ReadOnlySpan<byte> utf8, out TEnum value, out bool isAlias)
    {
        bool isFound = _table.TryFind(utf8, out int place);
        isAlias = place < 0;
        value = isFound ? _values[isAlias ? ~place : place] : default;
        return isFound;
    }

    /// <summary>The documented word of a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public EnumWord WordOf(TEnum value) => _texts[value];
}

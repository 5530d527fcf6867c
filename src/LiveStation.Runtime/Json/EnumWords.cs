using System.Text;
using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>The words of an enum, both ways.</summary>
internal sealed class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private readonly WordTable _table;
    private readonly TEnum[] _values;
    private readonly Dictionary<TEnum, JsonEncodedText> _texts = [];

    /// <summary>Enters all texts.</summary>
    /// <exception cref="ArgumentException">Two members share a text, or a member comes twice.</exception>
    public EnumWords(EnumText<TEnum>[] members)
    {
        _table = new WordTable(members.Length);
        _values = Array.ConvertAll(members, static member => member.Value);
        for (int i = 0; i < members.Length; i++)
        {
            _table.Add(Encoding.UTF8.GetBytes(members[i].Text), i);
            _texts.Add(members[i].Value, RelaxedText.Encode(members[i].Text));
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

    /// <summary>The documented text of a member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the enum.</exception>
    public JsonEncodedText TextOf(TEnum value) => _texts.TryGetValue(value, out JsonEncodedText text)
        ? text
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The value is no member of the enum.");
}

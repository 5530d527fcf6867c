namespace LiveStation.Benchmarks.Checking;

/// <summary>Breaks texts in small ways, the same ones in every run.</summary>
/// <param name="seed">Where the row of mutations begins; not 0.</param>
internal sealed class Mutations(uint seed)
{
    // What means something in JSON, and a little that does not. All ASCII: text that is no UTF-8 is another question.
    private static readonly byte[] Likely = [.. "{}[]\":,\\ \t\n\r0123456789-+.eEtrufalsn/x\0"u8];

    private uint _state = seed;

    /// <summary>A copy of a text with one to three changes.</summary>
    public byte[] Of(byte[] text)
    {
        List<byte> changed = [.. text];
        for (uint i = Next(3); i < 3; i++)
            Change(changed);
        return [.. changed];
    }

    private void Change(List<byte> text)
    {
        int place = (int)Next((uint)text.Count);
        switch (Next(5))
        {
            case 0: text.Insert(place, Likely[Next((uint)Likely.Length)]); break;
            case 1: text.RemoveAt(place); break;
            case 2: (text[place], text[0]) = (text[0], text[place]); break;
            case 3: text.RemoveRange(Math.Max(1, place), text.Count - Math.Max(1, place)); break;
            default: text[place] = Likely[Next((uint)Likely.Length)]; break;
        }
        if (text.Count < 2)
            text.AddRange("[]"u8);
    }

    // Xorshift: the framework promises no row of numbers from one version to the next.
    private uint Next(uint end)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return _state % end;
    }
}
